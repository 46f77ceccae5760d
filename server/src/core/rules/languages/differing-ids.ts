// A language version that declares other parties, bodies, zones, terms or labels than the text it is a version of.

import { nameKey } from '../../model/fold.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { originalOf, surplus } from '../parts/versions.js';
import { listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const differingIds: Rule = {
  name: 'differing-ids',
  category: 'languages',
  severity: 'warning',
  messages: {
    missing: 'This version does not declare {ids}, which "{original}" does: the texts cannot be laid side by side where they speak of it. Declare the same ids in each language, with names in that language.',
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
};

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
