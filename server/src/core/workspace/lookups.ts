// Which files name an agreement.
// Invariant: what one document says by itself is kept with it (named.ts, spoken.ts).

import { nameKey } from '../model/fold.js';
import { namedAgreements } from './named.js';
import { speaksOf } from './spoken.js';
import type { Document } from './types.js';

/** Names under which an agreement may be cited. */
export interface Sought {
  /** The agreement's own documents: that they speak of themselves says nothing. */
  readonly cited: readonly Document[];
  /** As `nameKey` gives them. */
  readonly keys: ReadonlySet<string>;
  /** As they would stand in prose. */
  readonly spoken: ReadonlySet<string>;
}

/** `cited`: the documents the id means, none perhaps. */
export function soughtNames(cited: readonly Document[], id: string): Sought {
  const agreements = cited.map((document) => document.model.agreement);
  return {
    cited,
    keys: new Set([id, ...agreements.flatMap((agreement) => [agreement.id.text, ...agreement.aliases.map((alias) => alias.text)])].map(nameKey)),
    spoken: new Set(agreements.flatMap((agreement) => [agreement.name.text, ...agreement.aliases.map((alias) => alias.text)])),
  };
}

/** True when the document names one of these in a target, a field or its prose. */
export function cites(document: Document, { cited, keys, spoken }: Sought): boolean {
  const named = namedAgreements(document);
  for (const key of keys) if (named.has(key)) return true;
  if (cited.includes(document)) return false;
  for (const name of spoken) if (speaksOf(document, name)) return true;
  return false;
}
