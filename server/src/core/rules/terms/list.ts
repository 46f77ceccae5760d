// The rules about terms and their definitions, in the order in which their pages are listed.

import { circularDefinition } from './circular-definition.js';
import { conflictingDefinitions } from './conflicting-definitions.js';
import { definitionForm } from './definition-form.js';
import { definitionsOutOfOrder } from './definitions-out-of-order.js';
import { differingCapitals } from './differing-capitals.js';
import { evasiveTerm } from './evasive-term.js';
import { misplacedDefinition } from './misplaced-definition.js';
import { termDefinedTwice } from './term-defined-twice.js';
import { termUsedOnce } from './term-used-once.js';
import { twoTermsForOne } from './two-terms-for-one.js';
import { uncapitalisedDefinition } from './uncapitalised-definition.js';
import { undefinedHostileAct } from './undefined-hostile-act.js';
import { undefinedInDefinition } from './undefined-in-definition.js';
import { undefinedPhrase } from './undefined-phrase.js';
import { undefinedTerm } from './undefined-term.js';
import { unusedTerm } from './unused-term.js';
import { useOutsideScope } from './use-outside-scope.js';
import { usedBeforeDefined } from './used-before-defined.js';
import type { Rule } from '../types.js';

export const terms: readonly Rule[] = [
  undefinedTerm,
  undefinedHostileAct,
  termDefinedTwice,
  conflictingDefinitions,
  usedBeforeDefined,
  misplacedDefinition,
  circularDefinition,
  undefinedInDefinition,
  twoTermsForOne,
  evasiveTerm,
  useOutsideScope,
  differingCapitals,
  uncapitalisedDefinition,
  definitionForm,
  unusedTerm,
  termUsedOnce,
  definitionsOutOfOrder,
  undefinedPhrase,
];
