// Open text in brackets that does not say whose it is.

import { ask, asked } from '../../resolve/asked.js';
import { familyOf } from '../../resolve/family.js';
import { isAttributed, isSettled, openBrackets } from '../parts/brackets.js';
import { message, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const unattributedBracket: Rule = {
  name: 'unattributed-bracket',
  category: 'brackets',
  severity: 'information',
  messages: {
    default: 'This bracket does not say who wants the words, or who wants them out, so nobody knows with whom to settle it. Write the side first: "[{party}: …]".',
    many: '{count} brackets of this text, this one first, do not say who wants the words. Write the side first: "[{party}: …]".',
  },
  reads: ['declarations', 'others'],
  blocks: [...proseBlocks, 'annotation'],
  triggers: ['bracket'],
  *checkBlock(context, block) {
    const { model } = context.document;
    if (isSettled(model)) return;
    if (model.tree.kind(block) === 'annotation') {
      const annotation = model.annotationAt(block);
      if (annotation?.name !== 'bracket' || annotation.names.length > 0) return;
      const party = partyOf(context);
      if (party !== undefined) yield { span: annotation.nameSpan, message: message('default', { party }) };
      return;
    }
    const open = context.shared(block, openBrackets);
    if (open.length === 0) return;
    const party = partyOf(context);
    if (party === undefined) return;
    for (const bracket of open) if (bracket.closed && !isAttributed(context, bracket)) yield { span: bracket.span, message: message('default', { party }) };
  },
  /** A text whose brackets mostly have no owner gets one finding. */
  combine(_context, found) {
    if (found.size <= most) return undefined;
    const [first] = found;
    return first ? [{ ...first, message: message('many', { count: String(found.size), party: first.message.args['party'] ?? '' }) } satisfies Found] : undefined;
  },
};

const most = 5;

/** A party to show how it is written; undefined where the agreement declares none. */
function partyOf({ snapshot, document }: CheckContext): string | undefined {
  const family = familyOf(snapshot, document);
  for (const member of family) ask(member, asked.names);
  return family.flatMap(({ model }) => model.parties)[0]?.id.text;
}
