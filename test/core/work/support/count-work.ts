// Counts work, never time: what a piece of code asks of tree, text and model, and every step the list methods take.
// Invariants: the built-ins it listens to are put back whatever happens; the count of the same work is the same in every run.
// Iterators are not listened to: an engine that has seen one replaced is slow for the rest of the process.

import { buildModel } from '../../../../server/src/core/model/build.js';
import type { DocumentModel } from '../../../../server/src/core/model/types.js';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import type { SourceText, SyntaxTree } from '../../../../server/src/core/syntax/types.js';
import { createDocument } from '../../../../server/src/core/workspace/document.js';
import type { Document } from '../../../../server/src/core/workspace/types.js';

export interface Counter {
  steps: number;
}

/** Walking a whole list is as many steps as it has items; one that stops early, as many as it has taken. */
const walkers = ['filter', 'map', 'flatMap', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'forEach', 'reduce'] as const;
const takers = ['includes', 'indexOf', 'lastIndexOf', 'join', 'slice', 'concat', 'reverse', 'sort'] as const;

/** Steps of `work`: of list methods, and what counted documents add. */
export function countWork(counter: Counter, work: () => void): number {
  const before = counter.steps;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: PropertyKey, make: (original: (...given: unknown[]) => unknown) => (...given: unknown[]) => unknown): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (!original || typeof original.value !== 'function') throw new Error(`no built-in ${String(name)}`);
    Object.defineProperty(owner, name, { ...original, value: make(original.value as (...given: unknown[]) => unknown) });
    restore.push(() => Object.defineProperty(owner, name, original));
  };
  for (const name of walkers) {
    replace(Array.prototype, name, (original) =>
      function (this: unknown, callback: unknown, ...rest: unknown[]) {
        const counted = (...given: unknown[]): unknown => {
          counter.steps += 1;
          return (callback as (...each: unknown[]) => unknown)(...given);
        };
        return Reflect.apply(original, this, [counted, ...rest]);
      });
  }
  for (const name of takers) {
    replace(Array.prototype, name, (original) =>
      function (this: unknown, ...given: unknown[]) {
        const result: unknown = Reflect.apply(original, this, given);
        counter.steps += name === 'slice' ? (result as readonly unknown[]).length : (this as readonly unknown[]).length;
        return result;
      });
  }
  try {
    work();
  } finally {
    for (const back of restore) back();
  }
  return counter.steps - before;
}

/** A document whose tree, text and model count what is asked of them: a call is a step, every 64 characters of text are one more. */
export function countedDocument(counter: Counter, uri: string, text: string): Document {
  const parsed = parse(text);
  const source: SourceText = {
    length: text.length,
    slice(start, end) {
      const part = text.slice(start, end);
      counter.steps += 1 + Math.floor(part.length / 64);
      return part;
    },
  };
  const tree = counted(counter, parsed, { text: source }) as SyntaxTree;
  const model = counted(counter, buildModel(tree, 'counted.treaty'), {}) as DocumentModel;
  return { ...createDocument(uri, '', { library: false }), model };
}

/** Every property read is a step. Methods run on the object itself, so that private members are reached. */
function counted(counter: Counter, object: object, instead: object): object {
  const methods = new Map<PropertyKey, unknown>();
  return new Proxy(object, {
    get(target, name) {
      counter.steps += 1;
      if (name in instead) return Reflect.get(instead, name) as unknown;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const known = methods.get(name) ?? value.bind(target);
      methods.set(name, known);
      return known;
    },
  });
}
