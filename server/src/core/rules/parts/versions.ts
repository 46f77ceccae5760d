// A language version beside the text it is a version of, compared by structure: headings by kind and number, provisions by their place.
// Invariants: no prose of either text is read; labels are not compared, for (a), а) and ㄱ are one place in three alphabets; what is
// derived of a text holds until its structure is another.

import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { otherNamed } from './named-agreements.js';

/** The text this one is a language version of; undefined when it is none, or that text is not in scope. */
export function originalOf(snapshot: Snapshot, document: Document): Document | undefined {
  const { versionOf } = document.model.agreement;
  return versionOf && otherNamed(snapshot, document, versionOf.text);
}

/** The language versions of a text that are in scope. */
export function versionsOf(snapshot: Snapshot, document: Document): readonly Document[] {
  if (snapshot.loading) return [];
  return snapshot.citing(document.model.agreement.id.text).filter((other) => other !== document && originalOf(snapshot, other) === document);
}

export interface Shape {
  /** `article 5`, in order; one without a number by its kind. */
  readonly headings: readonly string[];
  /** Places of provisions: the heading they stand under and their number in order at each level, `article 5/2/1`. */
  readonly provisions: ReadonlyMap<string, BlockId>;
  readonly placeOf: ReadonlyMap<BlockId, string>;
}

export function shapeOf(document: Document): Shape {
  return derivedOf(document, 'structure', readShape);
}

function readShape({ model: { tree } }: Document): Shape {
  const headings: string[] = [];
  const provisions = new Map<string, BlockId>();
  const placeOf = new Map<BlockId, string>();
  const counted = new Map<BlockId, number>();
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind === 'heading') {
      const heading = headingOf(tree, block);
      const above = placeOf.get(tree.parent(block));
      // An article is counted through a text, a chapter within its title: the number says which.
      const name = [heading?.unit ?? 'heading', heading?.value ?? ''].join(' ').trim();
      headings.push(name);
      placeOf.set(block, above !== undefined && heading?.unit !== 'article' ? `${above}/${name}` : name);
    } else if (kind === 'provision') {
      const parent = tree.parent(block);
      const count = (counted.get(parent) ?? 0) + 1;
      counted.set(parent, count);
      const place = `${placeOf.get(parent) ?? ''}/${count}`;
      placeOf.set(block, place);
      provisions.set(place, block);
    }
  }
  return { headings, provisions, placeOf };
}

/** What stands in one list and not in the other, as often as it stands there more. */
export function surplus(of: readonly string[], over: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of over) left.set(each, (left.get(each) ?? 0) + 1);
  return of.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}
