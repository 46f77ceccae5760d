// A document that is not open and whose text nobody has asked for: what other files ask of it is kept; its text and model are let go,
// or were never made. They are made when somebody asks for more.
// Invariants: a resting document answers as the one it was made of; a text that is no longer the same is told to `stale`, once, and
// stands in for it until the file has been read again. Woken, it stays awake: one object never has two models of one text.

import { buildModel } from '../model/build.js';
import type { DocumentModel } from '../model/types.js';
import { parse, parseText } from '../syntax/parse.js';
import { restoreTree } from '../syntax/stored-tree.js';
import { SegmentedText } from '../text/segmented-text.js';
import { fileNameOf, newAspects } from './document.js';
import { createMemo, type Memo } from './memo.js';
import { askedOfAll, type DocumentFacts, factsOfText, hashOf, type Pocket, seedFacts } from './stored.js';
import type { Aspects, Document } from './types.js';

/** Where the texts of resting documents are. */
export interface TextSource {
  /** The file's text now; undefined when it is gone or no text. */
  read(uri: string): string | undefined;
  /** Called once with a document that goes to rest and the one it stands for: what `derived` works out of that now may stay with it (`seed`). */
  keep(resting: Document, document: Document): void;
  /** The document has been given its text again. */
  woken(document: Document): void;
  /** The file is not what it was when the document was made. */
  stale(uri: string): void;
}

/** The document at rest; it can be put to rest again after it was woken. */
export function restingDocument(document: Document, source: TextSource): Document {
  const { uri, library, aspects } = document;
  const resting = new RestingDocument(uri, library, aspects, factsOf(document), source, undefined);
  source.keep(resting, document);
  return resting;
}

/**
 * A document of which only facts are known. `pocket`: its text is at hand and the document counts as awake; undefined: it is at rest.
 * Whoever makes it says also what `keep` would have worked out.
 */
export function storedDocument(uri: string, facts: DocumentFacts, source: TextSource, pocket: Pocket | undefined): Document {
  return new RestingDocument(uri, false, newAspects(), facts, source, pocket);
}

/** The facts of an unedited document, told without waking it. */
export function factsOf(document: Document): DocumentFacts {
  return document instanceof RestingDocument ? document.facts : factsOfText(document);
}

/** True when the document's text is in memory. */
export function isAwake(document: Document): boolean {
  return !(document instanceof RestingDocument) || document.awake;
}

/** True when its model has been made, too. */
export function isRead(document: Document): boolean {
  return !(document instanceof RestingDocument) || document.read;
}

/** True when its file was found to hold another text than the document was made of. */
export function isStale(document: Document): boolean {
  return document instanceof RestingDocument && document.stale;
}

/** Length of the document's text in UTF-16 units, told without waking it. */
export function lengthOf(document: Document): number {
  return document instanceof RestingDocument ? document.length : document.model.tree.text.length;
}

class RestingDocument implements Document {
  readonly change = undefined;
  stale = false;
  memo: Memo = createMemo();
  readonly #source: TextSource;
  #facts: Pick<DocumentFacts, 'length' | 'hash'>;
  #pocket: Pocket | undefined;
  #model: DocumentModel | undefined;

  constructor(readonly uri: string, readonly library: boolean, public aspects: Aspects, facts: DocumentFacts, source: TextSource, pocket: Pocket | undefined) {
    this.#source = source;
    this.#facts = { length: facts.length, hash: facts.hash };
    this.#pocket = pocket;
    seedFacts(this, facts);
  }

  get awake(): boolean {
    return this.#model !== undefined || this.#pocket !== undefined;
  }

  get read(): boolean {
    return this.#model !== undefined;
  }

  get length(): number {
    return this.#facts.length;
  }

  /** Nothing is read for them; after a file had changed they are those of what it holds now. */
  get facts(): DocumentFacts {
    return { ...this.#facts, ...askedOfAll(this) };
  }

  get model(): DocumentModel {
    return this.#model ?? (this.#pocket ? this.#unpack(this.#pocket) : this.#wake());
  }

  #unpack(pocket: Pocket): DocumentModel {
    const text = SegmentedText.from(pocket.text());
    const stored = pocket.tree();
    const tree = (stored && restoreTree(text, stored)) ?? parseText(text);
    this.#pocket = undefined;
    return (this.#model = buildModel(tree, fileNameOf(this.uri)));
  }

  #wake(): DocumentModel {
    const text = this.#source.read(this.uri) ?? '';
    const now = { length: text.length, hash: hashOf(text) };
    const isSame = now.length === this.#facts.length && now.hash === this.#facts.hash;
    const model = buildModel(parse(text), fileNameOf(this.uri));
    this.#model = model;
    if (!isSame) {
      this.stale = true;
      this.#facts = now;
      this.memo = createMemo();
      this.aspects = newAspects();
      this.#source.stale(this.uri);
    }
    this.#source.woken(this);
    return model;
  }
}
