// A language version that declares other parties, bodies, zones, terms or labels than the text it is a version of.

import { nameKey } from '../../model/fold.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { originalOf, shapeOf, surplus } from '../parts/versions.js';
import { insertAnnotation, listed, message } from '../tools.js';
import type { Rule, TextChange } from '../types.js';

export const differingIds: Rule = {
  name: 'differing-ids',
  category: 'languages',
  severity: 'warning',
  messages: {
    missing: 'This version does not declare {ids}, which "{original}" does: the texts cannot be laid side by side where they speak of it. Declare the same ids in each language, with names in that language.',
    fix: 'Label the same clauses as in "{original}"',
    more: 'This version declares {ids}, which "{original}" does not: the texts cannot be laid side by side where they speak of it. Declare the same ids in each language, with names in that language.',
  },
  reads: ['declarations', '@id', 'others'],
  *checkDocument({ snapshot, document }) {
    const original = originalOf(snapshot, document);
    const { versionOf } = document.model.agreement;
    if (!original || !versionOf) return;
    const [ours, theirs] = [idsOf(document), idsOf(original)];
    // A bare text beside a marked-up one is not marked up yet.
    if (ours.length === 0 || theirs.length === 0) return;
    const [more, missing] = [surplus(ours, theirs), surplus(theirs, ours)];
    if (missing.length > 0) yield { span: versionOf.span, message: message('missing', { original: versionOf.text, ids: listed(missing) }) };
    if (more.length > 0) yield { span: versionOf.span, message: message('more', { original: versionOf.text, ids: listed(more) }) };
  },
  /** Labels have no words of a language. Offered where all that is missing are labels, at clauses that stand here too. */
  fix({ snapshot, document }, { message: { id, args } }) {
    const original = originalOf(snapshot, document);
    if (!original || id !== 'missing') return [];
    const missing = surplus(idsOf(original), idsOf(document));
    const changes = missing.flatMap((label) => labelling(document, original, label) ?? []);
    return changes.length < missing.length ? [] : [{ title: message('fix', { original: args['original'] ?? '' }), changes, preferred: false }];
  },
};

/** Puts a label of the original, as `labelsOf` shows it, below the provision in the same place; undefined where there is none, or one that has a label. */
function labelling(document: Document, original: Document, shown: string): TextChange | undefined {
  const labels = original.model.allAnnotations.filter(({ name }) => name === 'id');
  const label = labels.find(({ names: [name] }) => name && `"#${nameKey(name.text)}"` === shown);
  const place = label && shapeOf(original).placeOf.get(label.owner);
  const block = place === undefined ? undefined : shapeOf(document).provisions.get(place);
  if (!label || block === undefined || document.model.annotationsNamed(block, 'id').length > 0) return undefined;
  return insertAnnotation(document, block, `@id ${label.names[0]?.text ?? ''}`);
}

function idsOf(document: Document): readonly string[] {
  const declared = derivedOf(document, 'declarations', declaredIds);
  const labels = derivedOf(document, 'annotations', labelsOf);
  return [...declared, ...labels];
}

function declaredIds({ model }: Document): readonly string[] {
  return [...new Set(model.declarations.flatMap(({ kind, id }) => (kind === 'agreement' || kind === 'signature' ? [] : [`"${nameKey(id.text)}"`])))];
}

function labelsOf({ model }: Document): readonly string[] {
  return [...new Set(model.allAnnotations.flatMap(({ name, names: [label] }) => (name === 'id' && label ? [`"#${nameKey(label.text)}"`] : [])))];
}
