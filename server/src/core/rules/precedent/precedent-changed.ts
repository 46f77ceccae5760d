// A clause that was laid beside its counterpart, whose words have changed since.

import { fingerprintOfClause, isFingerprint } from '../../model/fingerprint.js';
import type { Name } from '../../model/types.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { atCounterpart, comparedReads, counterpartsOf, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

const bare = 'reviewed';
const prefix = 'reviewed:';

export const precedentChanged: Rule = {
  name: 'precedent-changed',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'The words of the counterpart, {clause}, have changed since this clause was laid beside it: the comparison is stale. Read both again, then take the new mark ("@tag reviewed:{now}").',
    first: 'This clause is marked as reviewed, and nothing tells which words of the counterpart, {clause}, were read: a later change of them would not be seen. Take the mark "reviewed:{now}".',
    counterpart: 'The clause {clause} as it is now.',
    fix: 'Both have been read ("reviewed:{now}")',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const mark = markOf(context.document, block);
    if (!mark) return;
    const [clause, ...more] = context.shared(block, counterpartsOf);
    if (!clause || more.length > 0) return;
    const now = fingerprintOfClause(clause.document.model, clause.block);
    if (mark.text === `${prefix}${now}`) return;
    yield { span: mark.span, message: message(mark.text === bare ? 'first' : 'default', { clause: namedClause(clause), now }), related: [atCounterpart(clause, 'counterpart', { now })] };
  },
  fix({ document }, finding) {
    const now = finding.message.args['now'] ?? '';
    return [{ title: message('fix', { now }), changes: [{ uri: document.uri, span: finding.span, newText: `${prefix}${now}` }], preferred: false }];
  },
};

/** `reviewed`, alone or with a fingerprint, among the clause's tags. */
function markOf({ model }: Document, block: BlockId): Name | undefined {
  return model.annotationsNamed(block, 'tag').flatMap(({ names }) => names).find(({ text }) => text === bare || (text.startsWith(prefix) && isFingerprint(text.slice(prefix.length))));
}
