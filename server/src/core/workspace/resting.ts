// A document that is not open and whose text nobody has asked for: what other files ask of it is kept; its text and model are let go,
// or were never made. They are made when somebody asks for more.
// Invariants: a resting document answers as one made of its text; a text that is no longer the same is told to `stale`, once, and
// stands in for it until the file has been read again. Woken, it stays awake: one object never has two models of one text.

import { buildModel } from '../model/build.js';
import type { DocumentModel } from '../model/types.js';
import { parse, parseText } from '../syntax/parse.js';
import { restoreTree } from '../syntax/stored-tree.js';
import { fnv1a } from '../text/fnv.js';
import { SegmentedText } from '../text/segmented-text.js';
import type { Span } from '../text/span.js';
import { digestOf } from './digest.js';
import { createDocument, fileNameOf, newAspects } from './document.js';
import { lengthsOf, seedLines } from './line-lengths.js';
import { createMemo, type Memo } from './memo.js';
import { calledNow, seedCalled } from './names.js';
import { wordsNow } from './spoken.js';
import { askedOfAll, type DocumentFacts, factsOfText, type Pocket, seedFacts, textOf } from './stored.js';
import type { Aspects, Digest, Document, Unread } from './types.js';

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
  const facts = factsOf(document);
  const resting = new RestingDocument(uri, library, aspects, facts, source, undefined, undefined);
  seedFacts(resting, facts);
  source.keep(resting, document);
  return resting;
}

/**
 * A document of a text that is not parsed before somebody asks: what others ask of it is answered from the text's digest. It counts as
 * awake, its text being at hand.
 */
export function unreadDocument(uri: string, text: string, options: { readonly library: boolean }, source: TextSource): Document {
  const { digest, starts } = digestOf(uri, text, options.library);
  const pocket: Pocket = { text: () => text, tree: () => undefined };
  const document = new RestingDocument(uri, options.library, newAspects(), { length: text.length }, source, pocket, digest);
  seedCalled(document, calledNow(digest.document));
  const lengths = lengthsOf(starts, text.length);
  if (lengths) seedLines(document, lengths);
  return document;
}

/**
 * Reads the whole text of a document of which only the digest was read, and keeps the facts of it: those of `source.keep` too. The
 * document that was made for that is given back; undefined when all is known already.
 */
export function learn(document: Document): Document | undefined {
  return document instanceof RestingDocument ? document.learn() : undefined;
}

/** Lets the text of a document go whose digest was read; false when it is no such document. */
export function letGo(document: Document): boolean {
  return document instanceof RestingDocument && document.letGo();
}

/** A document of the same text to read in: itself when it has been parsed, else one that nobody keeps. */
export function readAside(document: Document): Document {
  return document instanceof RestingDocument && !document.read ? document.aside() : document;
}

/** A stretch of the document's text; one that was not parsed is not parsed for it. */
export function textAside(document: Document, { start, end }: Span): string {
  if (document instanceof RestingDocument && !document.read) return document.text().slice(start, end);
  return document.model.tree.text.slice(start, end);
}

/**
 * A document of which only facts are known. `pocket`: its text is at hand and the document counts as awake; undefined: it is at rest.
 * Whoever makes it says also what `keep` would have worked out.
 */
export function storedDocument(uri: string, facts: DocumentFacts, source: TextSource, pocket: Pocket | undefined): Document {
  const document = new RestingDocument(uri, false, newAspects(), facts, source, pocket, undefined);
  seedFacts(document, facts);
  return document;
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

interface TextFacts {
  readonly length: number;
  readonly hash?: number | undefined;
}

class RestingDocument implements Document {
  readonly change = undefined;
  stale = false;
  memo: Memo = createMemo();
  readonly #source: TextSource;
  /** The hash is worked out when the text is let go. */
  #facts: TextFacts;
  #pocket: Pocket | undefined;
  /** Until the whole text was read. */
  #digest: Digest | undefined;
  #model: DocumentModel | undefined;

  constructor(
    readonly uri: string, readonly library: boolean, public aspects: Aspects, facts: TextFacts, source: TextSource,
    pocket: Pocket | undefined, digest: Digest | undefined,
  ) {
    this.#source = source;
    this.#facts = { length: facts.length, hash: facts.hash };
    this.#pocket = pocket;
    this.#digest = digest;
  }

  /** No member of its own: a copy that is given a model has been read. */
  get unread(): Unread | undefined {
    const digest = this.#digest;
    return digest && { digest, isTextHere: this.#pocket !== undefined, text: () => this.#text() };
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
    const { length, hash } = this.#facts;
    return { length, hash: hash ?? fnv1a(textOf(this.model)), ...askedOfAll(this) };
  }

  text(): string {
    return this.#text();
  }

  aside(): Document {
    return createDocument(this.uri, this.#text(), this);
  }

  learn(): Document | undefined {
    if (!this.#digest) return undefined;
    const whole = this.aside();
    const { length, hash, ...asked } = factsOfText(whole);
    this.#facts = { length, hash };
    this.#digest = undefined;
    seedFacts(this, asked);
    this.#source.keep(this, whole);
    return whole;
  }

  letGo(): boolean {
    if (!this.#digest) return false;
    if (!this.#pocket) return true;
    const text = this.#pocket.text();
    wordsNow(this);
    this.#facts = { length: text.length, hash: fnv1a(text) };
    this.#pocket = undefined;
    return true;
  }

  /** The text before the document is read. */
  #text(): string {
    if (this.#pocket) return this.#pocket.text();
    const { text, isSame } = this.#readFile();
    if (!isSame) this.#outdated(text);
    return text;
  }

  get model(): DocumentModel {
    return this.#model ?? (this.#pocket ? this.#unpack(this.#pocket) : this.#wake());
  }

  #unpack(pocket: Pocket): DocumentModel {
    const text = SegmentedText.from(pocket.text());
    const stored = pocket.tree();
    const tree = (stored && restoreTree(text, stored)) ?? parseText(text);
    this.#pocket = undefined;
    this.#digest = undefined;
    return (this.#model = buildModel(tree, fileNameOf(this.uri)));
  }

  #wake(): DocumentModel {
    const { text, isSame } = this.#readFile();
    const model = buildModel(parse(text), fileNameOf(this.uri));
    this.#model = model;
    this.#digest = undefined;
    if (!isSame) this.#outdated(text);
    this.#source.woken(this);
    return model;
  }

  #readFile(): { readonly text: string; readonly isSame: boolean } {
    const text = this.#source.read(this.uri) ?? '';
    return { text, isSame: text.length === this.#facts.length && fnv1a(text) === this.#facts.hash };
  }

  /** The file holds something else now. */
  #outdated(text: string): void {
    this.stale = true;
    this.#facts = { length: text.length, hash: fnv1a(text) };
    this.memo = createMemo();
    this.aspects = newAspects();
    if (this.#digest) this.#digest = digestOf(this.uri, text, this.library).digest;
    this.#source.stale(this.uri);
  }
}
