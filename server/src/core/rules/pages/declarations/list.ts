// The pages of the rules about what the text declares: ids, names, fields, by rule.

import { page as duplicateField } from './duplicate-field.js';
import { page as duplicateId } from './duplicate-id.js';
import { page as invalidValue } from './invalid-value.js';
import { page as unknownBody } from './unknown-body.js';
import { page as unknownField } from './unknown-field.js';
import { page as unknownParty } from './unknown-party.js';
import type { RulePage } from '../../types.js';

export const declarations: Readonly<Record<string, RulePage>> = {
  'duplicate-field': duplicateField,
  'duplicate-id': duplicateId,
  'invalid-value': invalidValue,
  'unknown-body': unknownBody,
  'unknown-field': unknownField,
  'unknown-party': unknownParty,
};
