// The pages of the rules about bracketed text, blanks and the status of the text, by rule.

import { page as agreedOnBracketed } from './agreed-on-bracketed.js';
import { page as agreedTextChanged } from './agreed-text-changed.js';
import { page as bracketedVerb } from './bracketed-verb.js';
import { page as draftingResidue } from './drafting-residue.js';
import { page as filledTwoWays } from './filled-two-ways.js';
import { page as loneAlternative } from './lone-alternative.js';
import { page as openInAgreed } from './open-in-agreed.js';
import { page as optionGap } from './option-gap.js';
import { page as placeholder } from './placeholder.js';
import { page as referenceIntoBrackets } from './reference-into-brackets.js';
import { page as termOnlyInBrackets } from './term-only-in-brackets.js';
import { page as unattributedBracket } from './unattributed-bracket.js';
import type { RulePage } from '../../types.js';

export const brackets: Readonly<Record<string, RulePage>> = {
  'open-in-agreed': openInAgreed,
  'agreed-on-bracketed': agreedOnBracketed,
  'agreed-text-changed': agreedTextChanged,
  'reference-into-brackets': referenceIntoBrackets,
  'lone-alternative': loneAlternative,
  'option-gap': optionGap,
  'unattributed-bracket': unattributedBracket,
  'bracketed-verb': bracketedVerb,
  'term-only-in-brackets': termOnlyInBrackets,
  placeholder,
  'drafting-residue': draftingResidue,
  'filled-two-ways': filledTwoWays,
};
