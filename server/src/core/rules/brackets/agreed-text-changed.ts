// A clause whose words were recorded as agreed (`@tag agreed:…`) and are other words now.

import { blocksOfClause, fingerprintOf, isFingerprint } from '../../model/fingerprint.js';
import type { Annotation, DocumentModel } from '../../model/types.js';
import { ask, childrenIn, paragraphsIn } from '../../resolve/asked.js';
import { proseOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { recordsAgreed } from '../parts/brackets.js';
import { message, nothing, proseBlocks, related } from '../tools.js';
import type { CheckContext, Found, Rule, TextChange } from '../types.js';

export const agreedTextChanged: Rule = {
  name: 'agreed-text-changed',
  category: 'brackets',
  severity: 'warning',
  messages: {
    default: 'These words are not those that were recorded as agreed. A clause that is reopened without saying so costs the trust in all the others. Put the agreed words back, or agree on these and record them.',
    fewer: 'Something that was recorded as agreed with this clause is gone: it had {before} parts and has {now}. Put it back, or agree on the text as it is and record it.',
    unrecorded: 'The words that were agreed are not recorded yet, so a later change of them would not be seen.',
    recorded: 'The agreed words are recorded here.',
    fix: 'Record the words as they are now as agreed',
  },
  reads: ['above', 'structure'],
  blocks: proseBlocks,
  checkBlock: (context, block) => (recordsAgreed(context.document) ? find(context, block) : nothing),
  fix({ document }, finding) {
    const { model } = document;
    const at = model.tree.blockAt(finding.span.start);
    const owner = model.tree.kind(at) === 'annotation' ? model.tree.parent(at) : recordAbove(model, at)?.owner;
    const tag = owner === undefined || owner === NO_BLOCK ? undefined : recordAbove(model, owner)?.tag;
    const name = tag?.names.find(({ text }) => isRecord(text));
    if (owner === undefined || !name) return [];
    const newText = `agreed:${partsOf(document, owner).map((each) => fingerprintOf(model.textOf(each))).join(' ')}`;
    const change: TextChange = { uri: document.uri, span: name.span, newText };
    return [{ title: message('fix'), changes: [change], preferred: finding.message.id === 'unrecorded' }];
  },
};

function* find({ document }: CheckContext, block: BlockId): Generator<Found> {
  const { model } = document;
  const record = recordAbove(model, block);
  if (!record) return;
  const { owner, tag, prints } = record;
  if (prints.length === 0) {
    if (owner === block) yield { span: tag.valueSpan, message: message('unrecorded'), severity: 'information' };
    return;
  }
  const beside = [related(document, tag.valueSpan, 'recorded')];
  const words = model.textOf(block);
  if (words !== '' && !prints.includes(fingerprintOf(words))) {
    const [first] = proseOf(model.tree, block);
    if (first) yield { span: first, message: message('default'), related: beside };
    return;
  }
  if (owner !== block) return;
  const now = partsOf(document, block).length;
  if (now < prints.length) yield { span: tag.valueSpan, message: message('fewer', { before: String(prints.length), now: String(now) }) };
}

interface Record {
  readonly owner: BlockId;
  readonly tag: Annotation;
  /** One for each part of the clause when it was agreed; empty when nothing has been recorded yet. */
  readonly prints: readonly string[];
}

/** The record that speaks for the block: its own, or that of the nearest clause above it. */
function recordAbove(model: DocumentModel, block: BlockId): Record | undefined {
  for (let owner = block; owner !== NO_BLOCK; owner = model.tree.parent(owner)) {
    for (const tag of model.annotationsNamed(owner, 'tag')) {
      const name = tag.names.find(({ text }) => isRecord(text));
      if (name) return { owner, tag, prints: name.text.slice('agreed:'.length).split(/\s+/u).filter(isFingerprint) };
    }
  }
  return undefined;
}

function isRecord(text: string): boolean {
  return /^agreed:/iu.test(text);
}

/** The blocks of the clause that hold words. */
function partsOf(document: Document, clause: BlockId): readonly BlockId[] {
  const blocks = blocksOfClause(document.model, clause);
  for (const each of blocks) {
    ask(document, childrenIn(each));
    ask(document, paragraphsIn(each));
  }
  return blocks.filter((each) => document.model.textOf(each) !== '');
}
