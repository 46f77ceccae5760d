// A label that is used twice in one list.

import { nextSibling, previousSibling } from '../../model/children.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { foundFaults, message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const numberingDuplicate: Rule = {
  name: 'numbering-duplicate',
  category: 'numbering',
  severity: 'warning',
  messages: {
    default: 'The label "{label}" is already used in this list, so a citation of it means two clauses. Renumber one, or mark alternatives with "@option".',
    other: 'The first "{label}".',
    fix: 'Number it "{next}", which is free',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  checkBlock: (context, block) => foundFaults(context, block, 'numbering-duplicate'),
  fix({ document }, { span }) {
    const { model } = document;
    const block = model.tree.blockAt(span.start);
    const label = model.label(block);
    const next = label && freeNumber(document, block);
    if (!label || next === undefined) return [];
    const written = model.tree.text.slice(label.span.start, label.span.end);
    const newText = written.replace(/[\p{L}\p{N}]+/u, next);
    return [{ title: message('fix', { next: newText }), changes: [{ uri: document.uri, span: label.span, newText }], preferred: false }];
  },
};

/** The number or letter behind the label's own, where the clause follows the one it repeats and the next clause is counted on from there; else undefined. */
function freeNumber({ model }: Document, block: BlockId): string | undefined {
  const { tree } = model;
  const own = model.label(block);
  const [before, behind] = [previousSibling(tree, block), nextSibling(tree, block)].map((at) => (at === NO_BLOCK ? undefined : model.label(at)));
  if (own?.value === undefined || before?.value !== own.value || before.style !== own.style) return undefined;
  const next = following(own.value, 1);
  // Behind it the count goes on as if it had been right, or the list ends.
  return next !== undefined && (behind === undefined || behind.style !== own.style || behind.value === following(own.value, 2)) ? next : undefined;
}

/** So many on, of plain figures and Latin letters only. */
function following(value: string, steps: number): string | undefined {
  if (/^\d{1,6}$/u.test(value)) return String(Number(value) + steps);
  return /^[a-y]$/u.test(value) && value.charCodeAt(0) + steps <= 122 ? String.fromCharCode(value.charCodeAt(0) + steps) : undefined;
}
