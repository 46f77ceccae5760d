// The pages of the rules about words, by rule.

import { page as ambiguousMayNot } from './ambiguous-may-not.js';
import { page as ambiguousWill } from './ambiguous-will.js';
import { page as andOr } from './and-or.js';
import { page as archaicWord } from './archaic-word.js';
import { page as inconsistentPartyName } from './inconsistent-party-name.js';
import { page as openList } from './open-list.js';
import { page as slashSpacing } from './slash-spacing.js';
import { page as styleNote } from './style-note.js';
import { page as twoWordings } from './two-wordings.js';
import { page as vaguePhrase } from './vague-phrase.js';
import { page as wordyPhrase } from './wordy-phrase.js';
import type { RulePage } from '../../types.js';

export const wording: Readonly<Record<string, RulePage>> = {
  'vague-phrase': vaguePhrase,
  'open-list': openList,
  'ambiguous-will': ambiguousWill,
  'ambiguous-may-not': ambiguousMayNot,
  'two-wordings': twoWordings,
  'inconsistent-party-name': inconsistentPartyName,
  'and-or': andOr,
  'slash-spacing': slashSpacing,
  'archaic-word': archaicWord,
  'wordy-phrase': wordyPhrase,
  'style-note': styleNote,
};
