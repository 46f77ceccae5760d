// The rules about what the text declares: ids, names, fields, in the order in which their pages are listed.

import { duplicateField } from './duplicate-field.js';
import { duplicateId } from './duplicate-id.js';
import { invalidValue } from './invalid-value.js';
import { unknownBody } from './unknown-body.js';
import { unknownField } from './unknown-field.js';
import { unknownParty } from './unknown-party.js';
import type { Rule } from '../types.js';

export const declarations: readonly Rule[] = [
  duplicateId,
  duplicateField,
  unknownParty,
  unknownBody,
  unknownField,
  invalidValue,
];
