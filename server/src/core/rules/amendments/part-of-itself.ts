// An agreement that is, over some steps, a part, a version or an amendment of itself.

import { nameKey } from '../../model/fold.js';
import type { Agreement, Name } from '../../model/types.js';
import { agreementsNamed } from '../../resolve/family.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { withoutName } from '../parts/take-out.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const links: Readonly<Record<string, (agreement: Agreement) => readonly Name[]>> = {
  'part-of': ({ partOf }) => (partOf ? [partOf] : []),
  'version-of': ({ versionOf }) => (versionOf ? [versionOf] : []),
  amends: ({ amends }) => amends,
  supersedes: ({ supersedes }) => supersedes,
};

export const partOfItself: Rule = {
  name: 'part-of-itself',
  category: 'amendments',
  severity: 'error',
  messages: {
    default: 'This agreement would be {field} itself ({chain}): which text comes first cannot be said. Take one of the links out.',
    fix: 'Take "{name}" out',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    if (snapshot.loading) return;
    for (const [field, read] of Object.entries(links)) {
      for (const name of read(document.model.agreement)) {
        const chain = wayBack(snapshot, document, name, read);
        if (chain) yield { span: name.span, message: message('default', { field, chain: [document.model.agreement.id.text, ...chain].join(' → ') }) };
      }
    }
  },
  /** Only where it names itself: of a way round over other files the drafter says which link is wrong. */
  fix({ document }, { span }) {
    const { tree, agreement } = document.model;
    const names = Object.values(links).flatMap((read) => read(agreement));
    const name = names.find((each) => each.span.start === span.start);
    if (!name || ![agreement.id, ...agreement.aliases].some(({ text }) => nameKey(text) === nameKey(name.text))) return [];
    const block = tree.blockAt(span.start);
    const beside = names.map((each) => each.span).filter(({ start }) => tree.blockAt(start) === block);
    return [{ title: message('fix', { name: name.text }), changes: [withoutName(document, block, beside, span)], preferred: true }];
  },
};

/** The ids on the way from a named agreement back to the document; undefined when there is none. */
function wayBack(snapshot: Snapshot, document: Document, name: Name, read: (agreement: Agreement) => readonly Name[]): readonly string[] | undefined {
  const seen = new Set<Document>();
  const open: { readonly at: Document; readonly way: readonly string[] }[] = agreementsNamed(snapshot, document, name.text).map((at) => ({ at, way: [name.text] }));
  for (let step = open.pop(); step; step = open.pop()) {
    const { at, way } = step;
    if (at === document) return way;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const next of read(at.model.agreement)) for (const other of agreementsNamed(snapshot, at, next.text)) open.push({ at: other, way: [...way, next.text] });
  }
  return undefined;
}
