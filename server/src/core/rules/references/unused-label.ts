// A label (`@id`) nothing refers to.
// Invariant: only the files of the agreement itself are looked at; a precedent's labels are there for others.

import { familyOf } from '../../resolve/family.js';
import { fold } from '../../model/fold.js';
import { blocksWithWord, searchWord } from '../parts/words.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const unusedLabel: Rule = {
  name: 'unused-label',
  category: 'references',
  severity: 'hint',
  // A draft fresh from a precedent has the labels its clauses will need.
  offByDefault: true,
  severityIn: { review: 'hint', final: 'hint' },
  messages: {
    default: 'Nothing in this agreement refers to "#{name}". Take the label out, or refer to the clause by it: labels stay right when numbers change.',
    fix: 'Remove the label',
  },
  reads: ['declarations', '@id', 'uses', 'others'],
  blocks: ['annotation'],
  *checkBlock({ snapshot, document }, block) {
    const { model } = document;
    const annotation = model.annotationAt(block);
    const [name] = annotation?.name === 'id' ? annotation.names : [];
    if (!name || document.library || familyOf(snapshot, document).length > 1) return;
    const key = searchWord(name.text);
    if (key === undefined) return;
    const label = `#${fold(name.text).text.toLowerCase()}`;
    const { tree } = model;
    for (const at of blocksWithWord(document, key)) {
      if (at === block) continue;
      const text = fold(tree.text.slice(tree.start(at), tree.end(at))).text.toLowerCase();
      for (let found = text.indexOf(label); found >= 0; found = text.indexOf(label, found + 1)) {
        if (!/[\p{L}\p{N}-]/u.test(text.charAt(found + label.length))) return;
      }
    }
    yield { span: name.span, message: message('default', { name: name.text }) };
  },
  fix({ document: { uri, model: { tree } } }, finding) {
    const block = tree.blockAt(finding.span.start);
    return [{ title: message('fix'), changes: [{ uri, span: { start: tree.start(block), end: tree.end(block) }, newText: '' }], preferred: false }];
  },
};
