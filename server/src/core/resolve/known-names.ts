// The names a misspelt target may have been meant for: labels, declared names and agreements, ready to be searched.
// Invariant: made only when something is missing; the names of agreements once for as long as they stay, those of a family of files
// once a snapshot.

import { readAnnotation } from '../model/annotation-values.js';
import { annotationName } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { createNearNames, type NearNames } from '../text/near-names.js';
import { derived } from '../workspace/memo.js';
import { addressesInOrder } from '../workspace/names.js';
import type { Document, Names, Snapshot } from '../workspace/types.js';
import { ask, asked, type Question } from './asked.js';

/** Agreements in scope, by id. */
export function agreementNames(snapshot: Snapshot): NearNames {
  return derived(snapshot.names, makeAgreementNames);
}

/** Labels (`@id`) of a family of files, without `#`. `family`: as `familyOf` gives it. */
export function labelNames(snapshot: Snapshot, family: readonly Document[]): NearNames {
  askEach(family, asked.labels);
  const [only, ...others] = family;
  if (only && others.length === 0) return only.model.indexBy(labelKeys).kept(labelNames, () => createNearNames(labelsOf(only)));
  return remembered(derived(snapshot, tables).labels, family, () => family.flatMap(labelsOf));
}

function askEach(family: readonly Document[], question: Question): void {
  for (const document of family) ask(document, question);
}

/** Annotations of other names are not read; which are labels is kept through edits. */
function labelsOf({ model }: Document): readonly string[] {
  return model.indexBy(labelKeys).blocks('@id').map((block) => labelAt(model.tree, block));
}

/** `@id`, and the label: so that the index is another when one is. */
function labelKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  return annotationName(tree, block) === 'id' ? ['@id', labelAt(tree, block)] : [];
}

function labelAt(tree: SyntaxTree, block: BlockId): string {
  return readAnnotation(tree, block, NO_BLOCK)?.value ?? '';
}

/** Ids and aliases a family of files declares. */
export function declaredNames(snapshot: Snapshot, family: readonly Document[]): NearNames {
  askEach(family, asked.names);
  return remembered(derived(snapshot, tables).declared, family, () => namesIn(family));
}

/** The same, then the agreements in scope. */
export function targetNames(snapshot: Snapshot, family: readonly Document[]): NearNames {
  return firstOf(declaredNames(snapshot, family), agreementNames(snapshot));
}

/** As one made of the names of both, the first's first. */
function firstOf(first: NearNames, second: NearNames): NearNames {
  return {
    find(name, limit) {
      // The first's nearest within the smallest limit that gives one: the second must be nearer.
      for (let within = 1; within <= limit; within += 1) {
        const found = first.find(name, within) ?? second.find(name, within);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

type Table = WeakMap<Document, NearNames>;

function tables(): { readonly labels: Table; readonly declared: Table } {
  return { labels: new WeakMap(), declared: new WeakMap() };
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

/** Ids of all agreements in scope, in order; no document is asked. */
export function agreementIds(snapshot: Snapshot): readonly string[] {
  return derived(snapshot.names, listIds);
}

function listIds(names: Names): readonly string[] {
  return addressesInOrder(names).map((uri) => names.called(uri)?.id ?? '');
}

function makeAgreementNames(names: Names): NearNames {
  return createNearNames(derived(names, listIds));
}

function namesIn(family: readonly Document[]): readonly string[] {
  return family.flatMap(({ model }) =>
    model.declarations.flatMap(({ id, aliases }) => [id.text, ...aliases.map((alias) => alias.text)]),
  );
}
