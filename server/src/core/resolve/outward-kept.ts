// What a document says of other agreements in so many words (`{korea-1953:13(d)}`), as a table that may be kept without its text: where it
// stands, and the target as it would be written by itself.
// Invariants: made of the document alone; a name under which something stands that such a target cannot say (a bare word, a
// name in a field) has no entry, and has to be looked for in the text; what is under a name that has one is all the text says of it.

import { withoutStar } from '../model/names.js';
import { nameKey } from '../model/fold.js';
import { parseTargets } from '../syntax/targets.js';
import { type BlockId, NO_BLOCK, type Target } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { derived, seed } from '../workspace/memo.js';
import { namedTable } from '../workspace/named.js';
import type { Document } from '../workspace/types.js';
import { outwardIn } from './outward-in.js';
import type { Cites } from './types.js';

/** A target that names its agreement. */
export interface OutwardTarget {
  readonly cites: Cites;
  /** As it would stand alone: the agreement first, also where a list names it once. */
  readonly text: string;
}

export interface OutwardTable {
  /** Of the whole text; missing in what was read of its digest. */
  readonly stored?: StoredOutward;
  /** The agreements the document follows, as written. */
  readonly precedents: readonly string[];
  /** By `nameKey` of the agreement; in order of position. */
  targets(key: string): readonly OutwardTarget[] | undefined;
}

/** The same as plain data. */
export interface StoredOutward {
  readonly precedents: readonly string[];
  /** Each name with how many targets it has; these lie one behind the other, in this order. */
  readonly names: readonly (readonly [key: string, count: number])[];
  /** Targets and holders, each once. */
  readonly words: readonly string[];
  /** Of each target: kind, index of the holder's name, start, end, block, index of the text. */
  readonly numbers: Int32Array;
}

const kinds = ['reference', 'annotation-target', 'field-target'] as const;
const columns = 6;

/** What is known of a document without its text, or from its digest; undefined: it has to be read. */
export function outwardOf(document: Document): OutwardTable | undefined {
  if (document.unread) return derived(document, outwardInDigest);
  return derived(document, nothingKnown);
}

export function seedOutward(document: Document, stored: StoredOutward): void {
  seed(document, nothingKnown, tableOf(stored));
}

/** Of a document of which only the digest was read: what stands in braces, fields and annotations stands there as it does in the text. */
function outwardInDigest(document: Document): OutwardTable | undefined {
  const digest = document.unread?.digest;
  if (!digest) return undefined;
  const table = tableOf(storedOutward(digest.document));
  const known = new Map<string, readonly OutwardTarget[] | undefined>();
  return {
    precedents: table.precedents,
    targets(key) {
      if (!known.has(key)) known.set(key, table.targets(key)?.map(({ cites, text }) => ({ cites: inWhole(document, cites, digest.offsetIn(cites.span.start)), text })));
      return known.get(key);
    },
  };
}

/** As it stands in the whole text, from `start`; its block is looked for when somebody asks. */
function inWhole(document: Document, cites: Cites, start: number): Cites {
  return {
    ...cites,
    span: { start, end: start + cites.span.end - cites.span.start },
    get block() {
      const { tree } = document.model;
      return start < tree.text.length ? tree.blockAt(start) : NO_BLOCK;
    },
  };
}

function nothingKnown(_document: Document): OutwardTable | undefined {
  return undefined;
}

/** A document at rest says it as the one it stands for. */
export function keepOutward(resting: Document, document: Document): void {
  seedOutward(resting, storedOutward(document));
}

/** Of an unedited document, made of its text when it is not known. */
export function storedOutward(document: Document): StoredOutward {
  return outwardOf(document)?.stored ?? readOutward(document);
}

function readOutward(document: Document): StoredOutward {
  const { agreement, tree } = document.model;
  const named = namedTable(document);
  const found = new Map<string, OutwardTarget[]>([...named.keys()].map((key) => [key, []]));
  const keysOf = new Map<BlockId, string[]>();
  for (const [key, blocks] of named) for (const block of blocks) keysOf.set(block, [...(keysOf.get(block) ?? []), key]);
  for (const [block, keys] of keysOf) {
    const said = tree.text.slice(tree.start(block), tree.end(block)).includes(':') ? saidIn(document, block) : noTargets;
    // Something may mean a name that the table does not have here: nothing in the block is certain.
    const isOdd = said === undefined || [...said.keys()].some((key) => !keys.includes(key));
    for (const key of keys) {
      const targets = isOdd ? undefined : said.get(key);
      if (targets) found.get(key)?.push(...targets);
      else found.delete(key);
    }
  }
  for (const targets of found.values()) targets.sort((a, b) => a.cites.span.start - b.cites.span.start || b.cites.span.end - a.cites.span.end);
  return asStored(agreement.precedents.map(({ text }) => text), found);
}

const noTargets: ReadonlyMap<string, readonly OutwardTarget[]> = new Map();

/** What a block says of each name that it names in targets only. Undefined when a target cannot be written by itself. */
function saidIn(document: Document, block: BlockId): ReadonlyMap<string, readonly OutwardTarget[]> | undefined {
  const said = new Map<string, OutwardTarget[]>();
  const bare = new Set<string>();
  for (const occurrence of outwardIn(document, block)) {
    // Citations in prose name an agreement by words that are looked for in the text (`blocksSpeakingOf`).
    if (occurrence.kind === 'citation') continue;
    if (occurrence.kind === 'name') bare.add(nameKey(occurrence.use.name)).add(nameKey(withoutStar(occurrence.use.name)));
    if (!('target' in occurrence)) continue;
    const { target, span } = occurrence;
    const { locator } = target;
    if (!target.agreement) {
      if ((locator.kind === 'path' || locator.kind === 'range') && locator.id !== undefined) bare.add(nameKey(locator.id));
      continue;
    }
    const text = writtenAlone(document, target, occurrence.kind === 'reference' && occurrence.inline.targets.length === 1);
    if (text === undefined) return undefined;
    const key = nameKey(target.agreement.name);
    const cites = citesOf(occurrence.kind, occurrence.kind === 'annotation-target' ? occurrence.annotation : occurrence.kind === 'field-target' ? occurrence.field : '', span, block);
    said.set(key, [...(said.get(key) ?? []), { cites, text }]);
  }
  for (const key of bare) said.delete(key);
  return said;
}

/** Undefined when it would not be read as the same. `isAlone`: it stands by itself in its braces. */
function writtenAlone({ model: { tree } }: Document, target: Target, isAlone: boolean): string | undefined {
  const { agreement, span } = target;
  if (!agreement) return undefined;
  const isInherited = agreement.span.start < span.start || agreement.span.end > span.end;
  const text = `${isInherited ? `${agreement.name}:` : ''}${tree.text.slice(span.start, span.end)}`;
  if (isAlone && !isInherited && !/[\r\n]/.test(text)) return text;
  const [alone, ...more] = parseTargets(text, 0);
  return alone && more.length === 0 && withoutPlaces(alone) === withoutPlaces(target) ? text : undefined;
}

function withoutPlaces(target: Target): string {
  return JSON.stringify(target, (key, value: unknown) => (key === 'span' ? undefined : value));
}

function citesOf(kind: (typeof kinds)[number], holder: string, span: Span, block: BlockId): Cites {
  if (kind === 'annotation-target') return { kind, span, block, annotation: holder };
  return kind === 'field-target' ? { kind, span, block, field: holder } : { kind, span, block };
}

function asStored(precedents: readonly string[], found: ReadonlyMap<string, readonly OutwardTarget[]>): StoredOutward {
  const words = new Map<string, number>();
  const indexOf = (word: string): number => {
    const index = words.get(word) ?? words.size;
    words.set(word, index);
    return index;
  };
  const numbers: number[] = [];
  for (const targets of found.values()) {
    for (const { cites, text } of targets) {
      const holder = cites.kind === 'annotation-target' ? cites.annotation : cites.kind === 'field-target' ? cites.field : '';
      numbers.push(kinds.findIndex((kind) => kind === cites.kind), indexOf(holder), cites.span.start, cites.span.end, cites.block, indexOf(text));
    }
  }
  return { precedents, names: [...found].map(([key, targets]) => [key, targets.length]), words: [...words.keys()], numbers: Int32Array.from(numbers) };
}

/** Each name's targets are put together when they are first asked for. */
function tableOf(stored: StoredOutward): OutwardTable {
  const { precedents, names, words, numbers } = stored;
  const known = new Map<string, readonly OutwardTarget[]>();
  return {
    stored,
    precedents,
    targets(key) {
      const before = known.get(key);
      if (before) return before;
      let first = 0;
      for (const [name, count] of names) {
        if (name === key) {
          const made = Array.from({ length: count }, (_, n) => targetAt(numbers, words, (first + n) * columns));
          known.set(key, made);
          return made;
        }
        first += count;
      }
      return undefined;
    },
  };
}

function targetAt(numbers: Int32Array, words: readonly string[], at: number): OutwardTarget {
  const [kind = 0, holder = 0, start = 0, end = 0, block = 0, text = 0] = numbers.subarray(at, at + columns);
  return { cites: citesOf(kinds[kind] ?? 'reference', words[holder] ?? '', { start, end }, block as BlockId), text: words[text] ?? '' };
}
