// What one wording of an enumeration leaves out of another: `land and naval forces` beside `land, naval and air forces`.
// Invariant: undefined wherever a word less may make the thing wider instead of narrower: a condition ("that", "with"), an exception, an
// adjective that goes; and wherever the two differ in anything but what is left out. English only: elsewhere words change their endings.

import { fold } from '../../model/fold.js';

interface Word {
  readonly text: string;
  /** A comma, `and`, `or` stands between it and the word before. */
  readonly apart: boolean;
}

/** In front of what is left out these make the rest a condition or an exception. */
const bending = /^(?:except|excepting|excluding|excludes|exclude|unless|not|no|without|neither|nor|that|which|who|whom|whose|with|if|when|where|while|until|only|provided|save|but|between|both|other|than|including|includes|include|such|especially|over|under|above|below|exceeding|least|most|more|less)$/u;
const dropped = /^(?:the|a|an|its|their)$/u;

/** The words left out of `wider`, run by run, as they stand there; undefined unless `narrower` is the same list with members missing. */
export function leftOut(wider: string, narrower: string): readonly string[] | undefined {
  const [all, some] = [wordsOf(wider), wordsOf(narrower)];
  if (all === undefined || some === undefined || some.length === 0 || some.length >= all.length) return undefined;
  const runs: Word[][] = [];
  let at = 0;
  let open = false;
  for (const [index, word] of all.entries()) {
    if (some[at]?.text === word.text) {
      at += 1;
      open = false;
      continue;
    }
    if (all.slice(0, index).some(({ text }) => bending.test(text))) return undefined;
    if (open) runs.at(-1)?.push(word);
    // The first word of the list begins a member, too.
    else runs.push([index === 0 ? { ...word, apart: true } : word]);
    open = true;
  }
  if (at < some.length) return undefined;
  // As many members less as members that went: an adjective that goes leaves as many as before.
  const gone = runs.map(members);
  const isWhole = gone.every((count) => count > 0) && gone.reduce((sum, count) => sum + count, 0) === members(all) - members(some);
  return isWhole ? runs.map((run) => run.map(({ text }) => text).join(' ')) : undefined;
}

function members(words: readonly Word[]): number {
  return words.filter(({ apart }) => apart).length;
}

/** In small letters, articles left out; undefined for text in other scripts, and for more than one sentence. */
function wordsOf(text: string): readonly Word[] | undefined {
  const { text: folded } = fold(text);
  if (/[\u0370-\u1fff\u2c00-\ud7ff]/u.test(folded) || /[.:!?]\s+\S/u.test(folded)) return undefined;
  const words: Word[] = [];
  let apart = false;
  for (const [piece] of folded.toLowerCase().matchAll(/[a-z0-9\u00c0-\u024f'-]+|[,;]/g)) {
    if (piece === ',' || piece === ';' || piece === 'and' || piece === 'or') apart = words.length > 0;
    else if (!dropped.test(piece)) {
      words.push({ text: piece, apart });
      apart = false;
    }
  }
  return words;
}
