// An annex of this agreement that is cited, and that neither this text nor another file of the agreement has.

import { isAnnexUnit } from '../../resolve/units.js';
import { headingOf } from '../../syntax/details.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { annexesOf, isAnnexHeading, numberOf } from '../parts/annexes.js';
import { isSettled } from '../parts/brackets.js';
import { citationsWritten, lineEndOf, memberSpan, message } from '../tools.js';
import type { Rule } from '../types.js';

export const missingAnnex: Rule = {
  name: 'missing-annex',
  category: 'references',
  severity: 'warning',
  messages: {
    default: 'This agreement has no {annex}: the text has others, and no file of it is {annex}. Write it, add its file ("part-of: {agreement}"), or correct the number; what it was to say is not agreed.',
    fix: 'Add {annex}, still to be written',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: ['heading', 'provision', 'paragraph', 'table', 'note'],
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    // It may stand in a file that has not been read yet.
    if (snapshot.loading || document.model.agreement.amends.length > 0) return;
    const { tree } = document.model;
    for (const { citation, places } of context.shared(block, citationsWritten)) {
      if ((citation.instrument.kind !== 'unmarked' && citation.instrument.kind !== 'own') || citation.silent === 'quoted' || citation.silent === 'instrument-in-sentence') continue;
      for (const { member, resolution } of places) {
        const [first, ...deeper] = member?.steps ?? [];
        if (!member || member.to || !first?.unit || !isAnnexUnit(first.unit) || first.value === '' || resolution.kind === 'resolved' || resolution.kind === 'external' || deeper.length > 0) continue;
        const known = annexesOf(snapshot, document, first.unit);
        // A copy without any of its annexes says nothing about which there are.
        if (known.has(first.value) || !isWhole(known) || !isPlain.test(first.value)) continue;
        const span = memberSpan(citation, member);
        const written = tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
        const word = tree.text.slice(citation.span.start, citation.span.end).match(/^\p{L}+/u)?.[0] ?? '';
        const number = /(?:^|\s)([\dIVXLC]+|\p{Lu})(?![\p{L}\p{N}])/u.exec(written)?.[1] ?? first.value.toUpperCase();
        yield { span, message: message('default', { annex: `${word.replace(/es$|s$/u, '')} ${number}`, agreement: document.model.agreement.id.text }) };
      }
    }
  },
  /** Only the one behind the last: of another the number is more likely wrong. */
  fix({ document }, { message: { args: { annex = '' } } }) {
    const { model } = document;
    const last = lastAnnex(document);
    const number = numberOf(annex.split(' ').at(-1) ?? '');
    if (last === undefined || isSettled(model) || number !== behind(headingOf(model.tree, last)?.value ?? '')) return [];
    const at = model.extent(last).end;
    const eol = lineEndOf(model);
    return [{ title: message('fix', { annex }), changes: [{ uri: document.uri, span: { start: at, end: at }, newText: `${eol}${eol}${annex}${eol}${eol}[…]` }], preferred: false }];
  },
};

function lastAnnex(document: Document): BlockId | undefined {
  let last: BlockId | undefined;
  for (const block of document.model.tree.ofKind('heading')) if (isAnnexHeading(document, block)) last = block;
  return last;
}

function behind(value: string): string | undefined {
  if (!isPlain.test(value)) return undefined;
  return /^\d/u.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1);
}

const isPlain = /^(?:\d{1,2}|[a-z])$/u;

/** They run from the first on without a gap: a copy that has left some away says nothing about which there are. */
function isWhole(known: ReadonlySet<string>): boolean {
  const values = [...known].filter((value) => value !== '');
  if (values.length === 0 || !values.every((value) => isPlain.test(value))) return false;
  const numbers = values.map((value) => (/^\d/u.test(value) ? Number(value) : value.charCodeAt(0) - 96)).sort((a, b) => a - b);
  return numbers.every((number, i) => number === i + 1);
}
