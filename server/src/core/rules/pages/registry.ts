// The pages of the rules by the rules' names: for `parley explain`, SARIF, docs/rules and the tests. The server never loads them.
// Invariant: every rule of ../registry.ts has a page here and no other name has one (test/core/rules/examples.test.ts).

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
import type { RulePage } from '../types.js';

// Said to be without effect, so that a bundle in which nobody asks for a page holds none.
const pages = /* @__PURE__ */ joined([
  enforcement,
  signatures,
  precedent,
  references,
  terms,
  declarations,
  annotations,
  numbering,
  structure,
  deadlines,
  geography,
  brackets,
  finalClauses,
  languages,
  amendments,
  wording,
]);

function joined(lists: readonly Readonly<Record<string, RulePage>>[]): Readonly<Record<string, RulePage>> {
  return Object.assign({}, ...lists) as Readonly<Record<string, RulePage>>;
}

/** Undefined for a name that is no rule's. */
export function findPage(name: string): RulePage | undefined {
  return Object.hasOwn(pages, name) ? pages[name] : undefined;
}
