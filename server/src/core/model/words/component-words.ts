// The names of the usual clauses of an agreement, and the shape of the tables by which they are known (`model/components.ts`).

import { clauseTypes } from '../value-kinds.js';

/** Those `@clause` can name, and some that are known by their words only. `sequel`: what follows when a fixed duration ends. */
export const components = [...clauseTypes, 'registration', 'testimonium', 'annexes', 'other-agreements', 'costs', 'sequel'] as const;
export type Component = (typeof components)[number];

/** All in lower case. */
export interface ComponentWords {
  /** One of these must stand in the text; enough by itself where there is neither `title` nor `prose`. Cheap to ask. */
  readonly stems: readonly string[];
  /** Asked of headings and title lines only. */
  readonly title?: RegExp;
  readonly prose?: RegExp;
}
