// Which annotations a text holds, by name and by what they name: kept through edits, so that a rule may ask in a long text whether anything is
// marked so. Only names that somebody asks for have keys.
// Invariant: a key hangs on the annotation's own line alone.

import { annotationName } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { ownerOfAnnotation } from './annotation-blocks.js';
import { readAnnotation } from './annotation-values.js';
import { nameKey } from './fold.js';
import type { Annotation, DocumentModel } from './types.js';

type Told = (annotation: Annotation) => readonly string[];

const words: Told = ({ names }) => names.map(({ text }) => text);
const named: Told = ({ names }) => names.map(({ text }) => nameKey(text));

/** What of an annotation's value is asked for, by its name; undefined: nothing. `agreed`: a tag that records words as agreed. */
const told = {
  after: undefined,
  binds: named,
  bracket: undefined,
  clause: words,
  deadline: undefined,
  domain: ({ names }) => names.map(({ text }) => text.toLowerCase()),
  'enforced-by': undefined,
  establishes: named,
  id: ({ names }) => names.map(({ text }) => text.toLowerCase()),
  ignore: words,
  'monitored-by': undefined,
  omits: undefined,
  precedent: undefined,
  status: ({ value }) => [value.toLowerCase()],
  tag: ({ value }) => (value.toLowerCase().includes('agreed:') ? ['agreed'] : []),
} satisfies Readonly<Record<string, Told | undefined>>;

type Marked = keyof typeof told;

/** `bracket`, `domain sea`: the annotation's name, and the name with each thing it says. */
export function markKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  const name = annotationName(tree, block);
  if (!Object.hasOwn(told, name)) return none;
  const tell: Told | undefined = told[name as Marked];
  const annotation = tell && readAnnotation(tree, block, NO_BLOCK);
  return annotation ? [name, ...new Set(tell(annotation).map((each) => `${name} ${each}`))] : [name];
}

const none: readonly string[] = [];

/**
 * For `model.indexBy`: `precedent korea-1953:13(d)`, the name and what it says, word for word, of annotations that name clauses of a precedent. Many
 * clauses of a long text say the same, which is then looked up once.
 */
export function precedentKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  const name = annotationName(tree, block);
  if (name !== 'precedent' && name !== 'omits') return none;
  const annotation = readAnnotation(tree, block, NO_BLOCK);
  return annotation ? [`${name} ${annotation.value}`] : none;
}

/**
 * The annotations of that name in document order, with `value` those that say that: a name's key (`nameKey`) of `binds` and `establishes`, in small
 * letters of `domain`, `id` and `status`, as written of `clause` and `ignore`. Empty where there are none. A rule that reads this has `@name` in its `reads`.
 */
export function markedBy(model: DocumentModel, name: Marked, value?: string): readonly BlockId[] {
  return model.indexBy(markKeys).blocks(value === undefined ? name : `${name} ${value}`);
}

export function isMarked(model: DocumentModel, name: Marked, value?: string): boolean {
  return markedBy(model, name, value).length > 0;
}

/** The annotations of either name in document order. */
export function markedByEither(model: DocumentModel, first: Marked, second: Marked): readonly BlockId[] {
  const [a, b] = [markedBy(model, first), markedBy(model, second)];
  const merged: BlockId[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined) return [...merged, ...b.slice(j)];
    if (other === undefined) return [...merged, ...a.slice(i)];
    const isFirst = model.tree.isBefore(one, other);
    merged.push(isFirst ? one : other);
    if (isFirst) i += 1;
    else j += 1;
  }
}

/** What such annotations belong to, each once, in order of the first one; NO_BLOCK: they stand above everything. */
export function ownersMarkedBy(model: DocumentModel, name: Marked, value?: string): readonly BlockId[] {
  return [...new Set(markedBy(model, name, value).map((block) => ownerOfAnnotation(model.tree, block)))];
}
