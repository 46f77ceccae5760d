// All rules, by category in the order in which their pages are listed: what the tool is for first.

import { amendments } from './amendments/list.js';
import { annotations } from './annotations/list.js';
import { brackets } from './brackets/list.js';
import { deadlines } from './deadlines/list.js';
import { declarations } from './declarations/list.js';
import { enforcement } from './enforcement/list.js';
import { finalClauses } from './final-clauses/list.js';
import { geography } from './geography/list.js';
import { languages } from './languages/list.js';
import { numbering } from './numbering/list.js';
import { precedent } from './precedent/list.js';
import { references } from './references/list.js';
import { signatures } from './signatures/list.js';
import { structure } from './structure/list.js';
import { terms } from './terms/list.js';
import { wording } from './wording/list.js';
import type { Rule } from './types.js';

export const rules: readonly Rule[] = [
  ...enforcement,
  ...signatures,
  ...precedent,
  ...references,
  ...terms,
  ...declarations,
  ...annotations,
  ...numbering,
  ...structure,
  ...deadlines,
  ...geography,
  ...brackets,
  ...finalClauses,
  ...languages,
  ...amendments,
  ...wording,
];
