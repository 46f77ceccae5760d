// What an edit of clauses answers anew of what was asked about their words (`resolve/asked.ts`): what a block says, where a word stands,
// where a term is defined, which headings bear a title.
// Invariant: who read the words of another block, or looked for them, has asked one of these. Work grows with the edit.

import type { ChangedBlocks } from '../model/changed-blocks.js';
import type { DocumentModel } from '../model/types.js';
import { asked, definedInProse, phraseUsed, type Question, saidIn, titled, wordUsed } from '../resolve/asked.js';
import { definitionKeys } from './parts/definition-keys.js';
import { deletedIn } from './parts/deleted.js';
import { phraseKeys } from './parts/capitals.js';
import { titleKeys } from './parts/titles.js';
import { wordKeys } from './parts/words.js';

export function editedWords(before: DocumentModel, now: DocumentModel, changed: ChangedBlocks): ReadonlySet<Question> {
  const questions = new Set<Question>();
  for (const [model, blocks] of [[before, changed.old], [now, changed.new]] as const) {
    for (const block of blocks) {
      questions.add(saidIn(block));
      if (deletedIn(model.tree, block) !== undefined) questions.add(asked.deleted);
      for (const key of model.keysOf(wordKeys, block)) questions.add(wordUsed(key));
      for (const key of model.keysOf(phraseKeys, block)) questions.add(phraseUsed(key));
      for (const key of model.keysOf(titleKeys, block)) questions.add(titled(key));
      for (const key of model.keysOf(definitionKeys, block)) questions.add(definedInProse(key));
    }
  }
  return questions;
}
