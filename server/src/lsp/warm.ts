// What the last start worked out of the workspace's files: for a file whose bytes are the same, facts and tree are taken from there.
// Invariants: a document made so answers as one made of its text; what was kept by another build, or is damaged, is as if nothing had
// been kept; it is written after the reading, in slices behind messages that wait, and only when files came that it does not know.

import {
  type BlockId, type Document, type DocumentFacts, factsOf, fileNameOf, isAwake, isRead, isStale, learn, lineLengths, precedentClauses, seedLines, seedOutward, seedPrecedent, storedOutward,
  type StoredOutward, type StoredTree, storeTree,
} from '../core/index.js';
import type { Host, Kept, KeptStore } from './host.js';
import { Pieces, type Place } from './pieces.js';
import { Slices } from './slices.js';

/** Bytes below which a workspace is read about as fast as what would be kept of it. */
const LEAST = 500_000;
/** How often a record is written again that no file asked for: the file may be open, and read the next time. */
const MISSED = 3;

/** A file of which facts are kept. */
export interface KnownFile {
  readonly facts: DocumentFacts;
  tree(): StoredTree | undefined;
  text(): string;
  /** Says of the document made of these facts what else is kept. */
  seed(document: Document): void;
}

/** A record as it stands in the JSON; places are those of the bytes. */
interface StoredFile {
  /** Hash of the file's bytes, and its name, by which an agreement may go. */
  readonly key: string;
  readonly length: number;
  readonly hash: number;
  readonly called: DocumentFacts['called'];
  readonly named: readonly (readonly [string, ...(readonly BlockId[])])[];
  readonly plain: boolean;
  /** Clauses of its entry in the list of precedents; -1: not listed. */
  readonly clauses: number;
  readonly words: Place;
  readonly outward: Omit<StoredOutward, 'numbers'> & { readonly numbers: Place };
  readonly lines?: Place;
  /** Places of the bulk. */
  readonly tree?: { readonly numbers: Place; readonly shapes: Place; readonly rest: string };
  readonly missed?: number;
}

export class Warm {
  /** What is kept, by key. */
  readonly #kept = new Map<string, StoredFile>();
  #bytes: Uint8Array = new Uint8Array(0);
  #bulk: () => Uint8Array | undefined = () => undefined;
  /** Keys that files asked for. */
  readonly #asked = new Set<string>();
  /** By key, what was made of files that nothing was kept of. */
  readonly #made = new Map<string, Document>();
  /** Bytes of all files that were looked at. */
  #size = 0;

  private constructor(readonly host: Pick<Host, 'defer' | 'now'>, readonly store: KeptStore, readonly words: string, readonly least: number) {}

  /** Undefined where nothing is kept. `least`: bytes below which nothing is kept of a workspace. */
  static async open(host: Pick<Host, 'defer' | 'now' | 'kept' | 'normalizeUri'>, folders: readonly string[], least: number = LEAST): Promise<Warm | undefined> {
    if (host.kept === undefined || folders.length === 0 || (await host.kept.isUnder(folders.filter(isFile)))) return undefined;
    const warm = new Warm(host, host.kept, folders.map((folder) => host.normalizeUri(folder)).sort().join('\n'), least);
    const kept = await host.kept.read(warm.words);
    if (kept) warm.#take(kept);
    return warm;
  }

  /** True for the files of this machine; of others only the texts are known. */
  covers(uri: string): boolean {
    return isFile(uri);
  }

  /** The bytes of such a file; undefined when it is gone or unreadable. */
  read(uri: string): Promise<Uint8Array | undefined> {
    return this.store.readBytes(uri);
  }

  textOf(bytes: Uint8Array): string | undefined {
    return this.store.textOf(bytes);
  }

  /** The words under which such a file is kept. */
  keyOf(uri: string, bytes: Uint8Array): string {
    this.#size += bytes.length;
    return this.store.hashOf(bytes, fileNameOf(uri));
  }

  /** Undefined when nothing is kept of the file. */
  find(key: string, bytes: Uint8Array): KnownFile | undefined {
    this.#asked.add(key);
    const file = this.#kept.get(key);
    if (!file) return undefined;
    const { length, hash, called, named, plain, clauses, words, outward, lines, tree } = file;
    const { store } = this;
    return {
      seed: (document) => {
        seedPrecedent(document, called, clauses);
        seedOutward(document, { ...outward, numbers: new Int32Array(...viewOf(this.#bytes, outward.numbers)) });
        if (lines) seedLines(document, shortsOf(this.#bytes, lines));
      },
      facts: { length, hash, called, named: new Map(named.map(([name, ...blocks]) => [name, blocks])), words: { bits: new Uint32Array(...viewOf(this.#bytes, words)), plain } },
      tree: () => {
        const bulk = tree && this.#bulk();
        return bulk && { numbers: new Int32Array(...viewOf(bulk, tree.numbers)), shapes: pieceOf(bulk, tree.shapes), rest: tree.rest };
      },
      text: () => store.textOf(bytes) ?? '',
    };
  }

  /** What was made of a file that nothing was kept of. */
  made(key: string, document: Document): void {
    this.#made.set(key, document);
  }

  /** Keeps what was found, when more was than is kept. Of a document that has gone to rest already the tree is not. */
  async keep(): Promise<void> {
    const left = [...this.#kept.keys()].filter((key) => !this.#asked.has(key)).length;
    if (this.#size < this.least || (this.#made.size === 0 && left <= this.#asked.size)) return;
    const files: StoredFile[] = [];
    const [pieces, bulk] = [new Pieces(), new Pieces()];
    const slices = new Slices(this.host, () => undefined);
    for (const [key, file] of this.#kept) {
      const missed = this.#asked.has(key) ? 0 : (file.missed ?? 0) + 1;
      const moved = missed <= MISSED ? this.#moved(file, pieces, bulk) : undefined;
      if (moved) files.push({ ...moved, missed });
      await slices.turn();
    }
    // In an order that is not the chance of which file was read first.
    for (const [key, document] of [...this.#made].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const made = stored(key, document, pieces, bulk);
      // The bytes of its key were others: somebody has changed the file since.
      if (!isStale(document)) files.push(made);
      this.#made.delete(key);
      await slices.turn();
    }
    await this.store.write(this.words, { json: JSON.stringify(files), bytes: pieces.all, bulk: () => bulk.all });
  }

  #take({ json, bytes, bulk }: Kept): void {
    for (const file of JSON.parse(json) as readonly StoredFile[]) this.#kept.set(file.key, file);
    this.#bytes = bytes;
    let known: { readonly bytes: Uint8Array | undefined } | undefined;
    this.#bulk = () => (known ??= { bytes: bulk() }).bytes;
  }

  /** The same with its bytes in their new place. Undefined when they are lost: the next start makes them again. */
  #moved(file: StoredFile, pieces: Pieces, bulk: Pieces): StoredFile | undefined {
    const move = (place: Place): Place => pieces.add(pieceOf(this.#bytes, place));
    const { outward, lines } = file;
    const moved = { ...file, words: move(file.words), outward: { ...outward, numbers: move(outward.numbers) }, ...(lines ? { lines: move(lines) } : {}) };
    if (!file.tree) return moved;
    const { numbers, shapes, rest } = file.tree;
    const from = this.#bulk();
    return from && { ...moved, tree: { numbers: bulk.add(pieceOf(from, numbers)), shapes: bulk.add(pieceOf(from, shapes)), rest } };
  }
}

function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

function pieceOf(bytes: Uint8Array, [at, length]: Place): Uint8Array {
  return bytes.subarray(at, at + length);
}

function shortsOf(bytes: Uint8Array, [at, length]: Place): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset + at, length >> 1);
}

/** Of 32-bit numbers. */
function viewOf(bytes: Uint8Array, [at, length]: Place): readonly [ArrayBufferLike, number, number] {
  return [bytes.buffer, bytes.byteOffset + at, length >> 2];
}

function stored(key: string, document: Document, pieces: Pieces, bulk: Pieces): StoredFile {
  const isHere = isAwake(document);
  const learnt = learn(document);
  const whole = isRead(document) ? document : learnt;
  const { length, hash, called: { id, aliases, title, partOf }, named, words } = factsOf(document);
  // Of a text that was let go already all is known but the tree: all of them together would be too much at once.
  const tree = whole && isHere ? storeTree(whole.model.tree) : undefined;
  const outward = storedOutward(document);
  const lines = lineLengths(document);
  return {
    key, length, hash, called: { id, aliases, title, ...(partOf === undefined ? {} : { partOf }) },
    named: [...named].map(([name, blocks]) => [name, ...blocks]),
    plain: words.plain,
    clauses: precedentClauses(document),
    words: pieces.add(words.bits),
    outward: { ...outward, numbers: pieces.add(outward.numbers) },
    ...(lines ? { lines: pieces.add(lines) } : {}),
    ...(tree ? { tree: { numbers: bulk.add(tree.numbers), shapes: bulk.add(tree.shapes), rest: tree.rest } } : {}),
  };
}
