// The rules about bracketed text, blanks and the status of the text, in the order in which their pages are listed.

import { agreedOnBracketed } from './agreed-on-bracketed.js';
import { agreedTextChanged } from './agreed-text-changed.js';
import { bracketedVerb } from './bracketed-verb.js';
import { draftingResidue } from './drafting-residue.js';
import { filledTwoWays } from './filled-two-ways.js';
import { loneAlternative } from './lone-alternative.js';
import { openInAgreed } from './open-in-agreed.js';
import { optionGap } from './option-gap.js';
import { placeholder } from './placeholder.js';
import { referenceIntoBrackets } from './reference-into-brackets.js';
import { termOnlyInBrackets } from './term-only-in-brackets.js';
import { unattributedBracket } from './unattributed-bracket.js';
import type { Rule } from '../types.js';

export const brackets: readonly Rule[] = [
  openInAgreed,
  agreedOnBracketed,
  agreedTextChanged,
  referenceIntoBrackets,
  loneAlternative,
  optionGap,
  unattributedBracket,
  bracketedVerb,
  termOnlyInBrackets,
  placeholder,
  draftingResidue,
  filledTwoWays,
];
