// The names a misspelt target may have been meant for: labels, declared names and agreements, ready to be searched.
// Invariant: made once per snapshot and agreement, and only when something is missing.

import { createNearNames, type NearNames } from '../text/near-names.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';

/** Agreements in scope, by id. */
export function agreementNames(snapshot: Snapshot): NearNames {
  return derived(snapshot, makeAgreementNames);
}

/** Labels (`@id`) of a family of files, without `#`. `family`: as `familyOf` gives it. */
export function labelNames(snapshot: Snapshot, family: readonly Document[]): NearNames {
  return remembered(derived(snapshot, tables).labels, family, () =>
    family.flatMap(({ model }) => model.allAnnotations.filter(({ name }) => name === 'id').map(({ value }) => value.trim())),
  );
}

/** Ids and aliases a family of files declares. */
export function declaredNames(snapshot: Snapshot, family: readonly Document[]): NearNames {
  return remembered(derived(snapshot, tables).declared, family, () => namesIn(family));
}

/** The same, then the agreements in scope. */
export function targetNames(snapshot: Snapshot, family: readonly Document[]): NearNames {
  return remembered(derived(snapshot, tables).targets, family, () => [...namesIn(family), ...agreementIds(snapshot)]);
}

type Table = WeakMap<Document, NearNames>;

function tables(): { readonly labels: Table; readonly declared: Table; readonly targets: Table } {
  return { labels: new WeakMap(), declared: new WeakMap(), targets: new WeakMap() };
}

/** A family is known by its first member: in one snapshot every document has one family. */
function remembered(table: Table, family: readonly Document[], names: () => readonly string[]): NearNames {
  const [first] = family;
  const known = first && table.get(first);
  if (known) return known;
  const made = createNearNames(names());
  if (first) table.set(first, made);
  return made;
}

function makeAgreementNames(snapshot: Snapshot): NearNames {
  return createNearNames(agreementIds(snapshot));
}

function agreementIds(snapshot: Snapshot): readonly string[] {
  return snapshot.ordered.map(({ model }) => model.agreement.id.text);
}

function namesIn(family: readonly Document[]): readonly string[] {
  return family.flatMap(({ model }) =>
    model.declarations.flatMap(({ id, aliases }) => [id.text, ...aliases.map((alias) => alias.text)]),
  );
}
