// Which files of the workspace keep their text in memory: open ones, and others up to a limit; the rest is put to rest.
// Invariant: documents are put to rest only between requests and only in a new snapshot, never under somebody who reads them. Where
// files cannot be read at once (a browser) all texts are kept.

import { type Document, isAwake, keepLines, keepOutward, keepPrecedent, lengthOf, letGo, restingDocument, storedDocument, type TextSource, unreadDocument } from '../core/index.js';
import type { Host } from './host.js';
import type { KnownFile } from './warm.js';

/** UTF-16 units of text that files which are not open may keep in memory. */
const LIMIT = 50_000_000;

export class Resting {
  readonly #source: TextSource;
  readonly #awake = new Map<string, number>();
  #total = 0;
  #settling = false;

  /** `settle`: puts documents that are not open to rest, in a new snapshot. `reread`: a file changed that nobody had told of. */
  constructor(readonly host: Pick<Host, 'readFileNow' | 'defer'>, settle: () => void, reread: (uri: string) => void, readonly limit: number = LIMIT) {
    this.#source = {
      read: (uri) => host.readFileNow?.(uri),
      keep: (resting, document) => {
        keepPrecedent(resting, document);
        keepOutward(resting, document);
        keepLines(resting, document);
      },
      woken: (document) => {
        this.#count(document);
        if (this.#total <= this.limit || this.#settling) return;
        this.#settling = true;
        host.defer(() => {
          this.#settling = false;
          settle();
        });
      },
      stale: (uri) => host.defer(() => reread(uri)),
    };
  }

  /** A document of a file's text, which is not parsed before somebody asks; the text stays at hand while there is room. */
  admit(uri: string, text: string, options: { readonly library: boolean }): Document {
    const document = unreadDocument(uri, text, options, this.#source);
    if (!this.#mayRest(document) || this.#total + text.length <= this.limit) this.#count(document);
    else letGo(document);
    return document;
  }

  /** A document of which facts are kept: it has its text at hand while there is room, else it is at rest. */
  admitKnown(uri: string, { facts, tree, text, seed }: KnownFile): Document {
    const fits = !this.#mayRest({ library: false, uri }) || this.#total + facts.length <= this.limit;
    const document = storedDocument(uri, facts, this.#source, fits ? { text, tree } : undefined);
    seed(document);
    if (fits) this.#count(document);
    return document;
  }

  /** Those of the documents that have to go to rest, at rest. `isOpen`: these stay as they are. */
  settle(documents: Iterable<Document>, isOpen: (uri: string) => boolean): readonly Document[] {
    const rested: Document[] = [];
    this.#awake.clear();
    this.#total = 0;
    for (const document of documents) {
      if (!this.#mayRest(document) || isOpen(document.uri) || !isAwake(document)) continue;
      if (this.#total + lengthOf(document) <= this.limit / 2) this.#count(document);
      else if (!letGo(document)) rested.push(restingDocument(document, this.#source));
    }
    return rested;
  }

  #mayRest({ library, uri }: Pick<Document, 'library' | 'uri'>): boolean {
    return !library && this.host.readFileNow !== undefined && uri.startsWith('file:');
  }

  #count(document: Document): void {
    const length = lengthOf(document);
    this.#total += length - (this.#awake.get(document.uri) ?? 0);
    this.#awake.set(document.uri, length);
  }
}
