// What shows that a rule has a bad example which no other rule flags: an edit of the agreement of fifty clauses.

import type { Config } from '../../../../server/src/core/workspace/types.js';

/** From → to. `from` are exact words of the text and stand in it once; '' as `to` deletes them. */
export type Edit = readonly [from: string, to: string];

export interface Amid {
  /** Edits of `fifty`, one after the other. */
  readonly edits: readonly Edit[];
  /** Edits of the agreement it follows. */
  readonly others?: readonly Edit[];
  /** Further files beside the two. */
  readonly beside?: readonly string[];
  /** The words the finding must point to, exactly; where they stand in the text several times, with `in`. */
  readonly found: string;
  /** Words of the edited text, standing in it once, within which `found` stands (once). */
  readonly in?: string;
  /** The checker's profile, options of rules …; the rule itself is switched on at its own severity where it is off by default. */
  readonly config?: Partial<Config>;
}

/** By rule. */
export type Entries = Readonly<Record<string, Amid>>;
