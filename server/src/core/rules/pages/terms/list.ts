// The pages of the rules about terms and their definitions, by rule.

import { page as circularDefinition } from './circular-definition.js';
import { page as conflictingDefinitions } from './conflicting-definitions.js';
import { page as definitionForm } from './definition-form.js';
import { page as definitionsOutOfOrder } from './definitions-out-of-order.js';
import { page as differingCapitals } from './differing-capitals.js';
import { page as evasiveTerm } from './evasive-term.js';
import { page as misplacedDefinition } from './misplaced-definition.js';
import { page as termDefinedTwice } from './term-defined-twice.js';
import { page as termUsedOnce } from './term-used-once.js';
import { page as twoTermsForOne } from './two-terms-for-one.js';
import { page as uncapitalisedDefinition } from './uncapitalised-definition.js';
import { page as undefinedHostileAct } from './undefined-hostile-act.js';
import { page as undefinedInDefinition } from './undefined-in-definition.js';
import { page as undefinedPhrase } from './undefined-phrase.js';
import { page as undefinedTerm } from './undefined-term.js';
import { page as unusedTerm } from './unused-term.js';
import { page as useOutsideScope } from './use-outside-scope.js';
import { page as usedBeforeDefined } from './used-before-defined.js';
import type { RulePage } from '../../types.js';

export const terms: Readonly<Record<string, RulePage>> = {
  'circular-definition': circularDefinition,
  'conflicting-definitions': conflictingDefinitions,
  'definition-form': definitionForm,
  'definitions-out-of-order': definitionsOutOfOrder,
  'differing-capitals': differingCapitals,
  'evasive-term': evasiveTerm,
  'misplaced-definition': misplacedDefinition,
  'term-defined-twice': termDefinedTwice,
  'term-used-once': termUsedOnce,
  'two-terms-for-one': twoTermsForOne,
  'uncapitalised-definition': uncapitalisedDefinition,
  'undefined-hostile-act': undefinedHostileAct,
  'undefined-in-definition': undefinedInDefinition,
  'undefined-phrase': undefinedPhrase,
  'undefined-term': undefinedTerm,
  'unused-term': unusedTerm,
  'use-outside-scope': useOutsideScope,
  'used-before-defined': usedBeforeDefined,
};
