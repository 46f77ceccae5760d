// A clause that follows a clause which is known to have failed.

import { atCounterpart, comparedReads, counterpartsOf, namedClause } from '../parts/counterpart.js';
import { isWhollyBracketed } from '../parts/brackets.js';
import { message } from '../tools.js';
import type { Annotation } from '../../model/types.js';
import type { ClauseRef } from '../../workspace/types.js';
import type { Rule } from '../types.js';

export const failedPrecedent: Rule = {
  name: 'failed-precedent',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'The counterpart of this clause, {clause}, failed in practice{why} Say here what is done otherwise, in a note or in the clause.',
    counterpart: 'What the notes say of {clause}.',
  },
  reads: comparedReads,
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const { model } = context.document;
    // A note on the clause, or that it is seen (`@tag failed`), is the answer.
    const clauses = context.shared(block, counterpartsOf);
    if (clauses.length === 0 || model.annotationsNamed(block, 'note').length > 0) return;
    for (const clause of clauses) {
      const tag = failedTag(clause);
      if (!tag) continue;
      const [target] = model.annotationsNamed(block, 'precedent');
      const note = noteOn(clause, tag);
      const why = note?.reason === undefined ? '.' : `: ${shortened(note.reason)}`;
      // What nobody has agreed to yet follows nothing.
      if (target && !context.shared(block, isWhollyBracketed)) yield { span: target.valueSpan, message: message('default', { clause: namedClause(clause), why }), related: [atCounterpart(clause, 'counterpart', {}, note?.valueSpan)] };
      return;
    }
  },
};

function failedTag({ document, block }: ClauseRef): Annotation | undefined {
  return document.model.annotationsNamed(block, 'tag').find(({ names }) => names.some(({ text }) => text.toLowerCase() === 'failed'));
}

/** The note the tag stands under, else the first below it. */
function noteOn({ document, block }: ClauseRef, tag: Annotation): Annotation | undefined {
  const notes = document.model.annotationsNamed(block, 'note');
  return notes.findLast(({ nameSpan }) => nameSpan.start < tag.nameSpan.start) ?? notes[0];
}

/** The first sentence, at most 160 characters. */
function shortened(words: string): string {
  const sentence = /^.{1,160}?[.!?](?=\s|$)/u.exec(words)?.[0];
  return sentence ?? (words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : `${words}${/[.!?…]$/u.test(words) ? '' : '.'}`);
}
