// A document that is not open in a large workspace: what other files ask of it is kept, its text and model are let go, and made again
// from the file when somebody asks for more.
// Invariants: a resting document answers as the one it was made of; a text that is no longer the same is told to `stale`, once, and
// stands in for it until the file has been read again. Woken, it stays awake: one object never has two models of one text.

import { buildModel } from '../model/build.js';
import type { DocumentModel } from '../model/types.js';
import { parse } from '../syntax/parse.js';
import { fileNameOf } from './document.js';
import { createMemo, type Memo } from './memo.js';
import { namedAgreements } from './named.js';
import { keepCalled } from './names.js';
import { keepSpoken } from './spoken.js';
import type { Aspects, Document } from './types.js';

/** Where the texts of resting documents are. */
export interface TextSource {
  /** The file's text now; undefined when it is gone or no text. */
  read(uri: string): string | undefined;
  /** Called once with a document that goes to rest, its text still at hand: what `derived` works out now stays with it. */
  keep(document: Document): void;
  /** The document has been given its text again. */
  woken(document: Document): void;
  /** The file is not what it was when the document was made. */
  stale(uri: string): void;
}

/** The document at rest; it can be put to rest again after it was woken. */
export function restingDocument(document: Document, source: TextSource): Document {
  return new RestingDocument(document, source);
}

/** True when the document's text and model are in memory. */
export function isAwake(document: Document): boolean {
  return !(document instanceof RestingDocument) || document.awake;
}

class RestingDocument implements Document {
  readonly uri: string;
  readonly library: boolean;
  readonly change = undefined;
  memo: Memo = createMemo();
  aspects: Aspects;
  readonly #source: TextSource;
  readonly #length: number;
  readonly #hash: number;
  #model: DocumentModel | undefined;

  constructor(document: Document, source: TextSource) {
    const { uri, library, aspects, model } = document;
    this.uri = uri;
    this.library = library;
    this.aspects = aspects;
    this.#source = source;
    this.#model = model;
    const text = textOf(model);
    this.#length = text.length;
    this.#hash = hashOf(text);
    // What snapshots ask of every document is worked out while the text is at hand.
    keepCalled(this);
    keepSpoken(this);
    namedAgreements(this);
    source.keep(this);
    this.#model = undefined;
  }

  get awake(): boolean {
    return this.#model !== undefined;
  }

  get model(): DocumentModel {
    return this.#model ?? this.#wake();
  }

  #wake(): DocumentModel {
    const text = this.#source.read(this.uri) ?? '';
    const isSame = text.length === this.#length && hashOf(text) === this.#hash;
    const model = buildModel(parse(text), fileNameOf(this.uri));
    this.#model = model;
    if (!isSame) {
      this.memo = createMemo();
      this.aspects = { structure: { memo: createMemo() }, declarations: { memo: createMemo() }, annotations: { memo: createMemo() } };
      this.#source.stale(this.uri);
    }
    this.#source.woken(this);
    return model;
  }
}

function textOf({ tree }: DocumentModel): string {
  return tree.text.slice(0, tree.text.length);
}

/** Not for secrets: tells an edited file from the one that was read. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
