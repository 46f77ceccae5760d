// A field of a declaration by its name, for rules.

import type { Declared, Field } from '../../model/types.js';

/** The last field of that name with a value. */
export function fieldNamed(declared: Declared, name: string): Field | undefined {
  return declared.fields.findLast((field) => field.name === name && field.value.trim() !== '');
}

/** The first field of that name, an empty one too: it is being written. */
export function fieldBegun(declared: Declared, name: string): Field | undefined {
  return declared.fields.find((field) => field.name === name);
}
