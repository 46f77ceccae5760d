// A reference that leads somewhere, and to another kind of thing than the words around it or the annotation say.

import { headingOf } from '../../syntax/details.js';
import { unitWords } from '../../syntax/words/citations.js';
import type { BlockId, ReferenceInline, Unit } from '../../syntax/types.js';
import { citedAs, ask } from '../../resolve/asked.js';
import type { Place } from '../../resolve/types.js';
import { isAnnexUnit, isHeadingUnit } from '../../resolve/units.js';
import type { Document } from '../../workspace/types.js';
import { message, targetsWritten, writtenBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

/** Annotations whose targets are clauses and nothing else. */
const ofClauses: ReadonlySet<string> = new Set(['after', 'omits']);
const kinds = { agreement: 'an agreement', party: 'a party', body: 'a body', zone: 'a zone', term: 'a term', signature: 'a signature' } as const;

export const wrongKindReference: Rule = {
  name: 'wrong-kind-reference',
  category: 'references',
  severity: 'warning',
  messages: {
    word: 'The text says "{word}", and {target} leads to {kind}. One of the two is wrong; a reader of the printed text has only the words.',
    annotation: '"@{annotation}" asks for a clause, and "{target}" is {kind}. Name the clause that is meant.',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: writtenBlocks,
  triggers: ['brace'],
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    const annotation = document.model.annotationAt(block);
    if (annotation) {
      if (!ofClauses.has(annotation.name)) return;
      for (const { target, resolution } of context.shared(block, targetsWritten)) {
        const place = resolution.kind === 'resolved' ? resolution.places[0] : undefined;
        if (place?.kind !== 'declaration' || place.declaration.kind === 'agreement') continue;
        yield { span: target.span, message: message('annotation', { annotation: annotation.name, target: tree.text.slice(target.span.start, target.span.end), kind: kinds[place.declaration.kind] }) };
      }
      return;
    }
    for (const inline of document.model.inline(block)) if (inline.kind === 'reference') yield* atWords(context, block, inline);
  },
};

/** The unit before the braces, or in the shown text, against what the target is. */
function* atWords(context: CheckContext, block: BlockId, { target: span, targets, shown, span: whole }: ReferenceInline): Generator<Found> {
  const { document } = context;
  const { tree } = document.model;
  const [target, other] = targets;
  if (!target || other || target.agreement || target.locator.kind === 'range') return;
  const said = shown ? /^\s*(\p{L}+)/u.exec(tree.text.slice(shown.start, shown.end)) : /(?<![\p{L}\p{N}])(\p{L}+)[ \t\r\n]+$/u.exec(tree.text.slice(Math.max(tree.start(block), whole.start - 24), whole.start));
  const word = said?.[1] ?? '';
  const unit = unitWords.get(word.toLowerCase())?.unit;
  if (unit === undefined || (!isHeadingUnit(unit) && !isAnnexUnit(unit) && unit !== 'paragraph')) return;
  const resolution = context.shared(block, targetsWritten).find((each) => each.target === target)?.resolution;
  const [place, second] = resolution?.kind === 'resolved' ? resolution.places : [];
  if (!place || second || place.document !== document) return;
  const kind = kindOf(document, place, unit);
  if (kind !== undefined) yield { span, message: message('word', { word, target: `{${tree.text.slice(span.start, span.end)}}`, kind }) };
}

/** What the place is, where the unit does not fit it; undefined where it fits, or may. */
function kindOf(document: Document, place: Place, unit: Unit): string | undefined {
  if (place.kind === 'declaration') return place.declaration.kind === 'agreement' ? undefined : kinds[place.declaration.kind];
  ask(document, citedAs(place.block));
  const { tree } = document.model;
  const heading = headingOf(tree, place.block);
  if (heading) return heading.unit === undefined || heading.unit === unit ? undefined : `${/^[aeiou]/u.test(heading.unit) ? 'an' : 'a'} ${heading.unit}`;
  return tree.kind(place.block) === 'provision' && (isHeadingUnit(unit) || isAnnexUnit(unit)) && unit !== 'article' && unit !== 'section' ? 'a paragraph' : undefined;
}
