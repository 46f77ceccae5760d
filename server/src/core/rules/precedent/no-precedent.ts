// A clause of a draft with a precedent that neither names its counterpart nor says that it has none.

import { counterparts, wantsCounterpart } from '../../resolve/correspondence.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { clauseBlocks, insertAnnotation, message } from '../tools.js';
import type { Rule } from '../types.js';

export const noPrecedent: Rule = {
  name: 'no-precedent',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'This clause names no counterpart in {precedent}. Add "@precedent {precedent}:…", or "@precedent none" with the reason.',
    fix: 'Say that it has no counterpart ("@precedent none")',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: clauseBlocks,
  *checkBlock({ snapshot, document }, block) {
    // A counterpart may stand in a file that has not been read yet.
    if (snapshot.loading || !wantsCounterpart(document, block)) return;
    const precedent = document.model.agreement.precedents.map((name) => name.text).join(', ');
    if (precedent === '') return;
    const found = counterparts(snapshot, document, block);
    if (found.clauses.length > 0 || found.unresolved.length > 0 || found.none !== undefined) return;
    yield { span: markOf(document, block), message: message('default', { precedent }) };
  },
  fix({ document }, finding) {
    const block = document.model.tree.blockAt(finding.span.start);
    const change = insertAnnotation(document, block, '@precedent none "reason"');
    return change ? [{ title: message('fix'), changes: [change], preferred: false }] : [];
  },
};

function markOf(document: Document, block: BlockId) {
  const { model } = document;
  const label = model.label(block);
  if (label) return label.span;
  const start = model.tree.start(block);
  const text = model.tree.text.slice(start, Math.min(model.tree.end(block), start + 400));
  const lead = text.length - text.trimStart().length;
  const word = /^\S+/.exec(text.slice(lead))?.[0] ?? '';
  return { start: start + lead, end: start + lead + word.length };
}
