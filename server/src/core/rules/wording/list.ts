// The rules about words, in the order in which their pages are listed.

import { ambiguousMayNot } from './ambiguous-may-not.js';
import { ambiguousWill } from './ambiguous-will.js';
import { andOr } from './and-or.js';
import { archaicWord } from './archaic-word.js';
import { inconsistentPartyName } from './inconsistent-party-name.js';
import { openList } from './open-list.js';
import { slashSpacing } from './slash-spacing.js';
import { styleNote } from './style-note.js';
import { twoWordings } from './two-wordings.js';
import { vaguePhrase } from './vague-phrase.js';
import { wordyPhrase } from './wordy-phrase.js';
import type { Rule } from '../types.js';

export const wording: readonly Rule[] = [
  vaguePhrase,
  openList,
  ambiguousWill,
  ambiguousMayNot,
  twoWordings,
  inconsistentPartyName,
  andOr,
  slashSpacing,
  archaicWord,
  wordyPhrase,
  styleNote,
];
