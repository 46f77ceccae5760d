// The one mutable cell of the server: which texts are open, which files are known, and the snapshot made of them.
// Invariant: readers take a snapshot and keep it; only this class replaces it. A changed text is parsed when somebody
// next asks, so a burst of keystrokes costs one parse.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config, Document, Finding, Snapshot } from '../core/index.js';
import {
  checkDocument, createDocument, createSnapshot, emptyConfig, withConfig, withDocument, withLoading, withoutDocument,
} from '../core/index.js';
import { createView, type View } from './convert.js';
import type { Host } from './host.js';
import type { ClientTraits } from './traits.js';

export class Session {
  #snapshot: Snapshot = withLoading(createSnapshot(emptyConfig), true);
  /** Open texts by normalised address. */
  readonly #open = new Map<string, TextDocument>();
  /** Addresses as the client spells them, by normalised address. */
  readonly #spelling = new Map<string, string>();
  /** Open texts that changed since they were last parsed. */
  readonly #stale = new Set<string>();
  readonly #library = new Set<string>();
  #views = new WeakMap<Document, View>();
  #findings = new WeakMap<Document, { readonly snapshot: Snapshot; readonly findings: readonly Finding[] }>();

  constructor(readonly host: Host, readonly traits: ClientTraits) {}

  /** The present state, open texts parsed. */
  snapshot(): Snapshot {
    for (const key of this.#stale) {
      const text = this.#open.get(key);
      if (text) this.#put(key, text.getText());
    }
    this.#stale.clear();
    return this.#snapshot;
  }

  /** The document at an address as the client spells it; undefined when it is neither open nor known. */
  view(uri: string): View | undefined {
    const document = this.snapshot().documents.get(this.#key(uri));
    return document && this.viewOf(document);
  }

  viewOf(document: Document): View {
    let view = this.#views.get(document);
    if (!view) this.#views.set(document, (view = createView(document)));
    return view;
  }

  /** The address to send for a document of the snapshot. */
  spell(uri: string): string {
    return this.#spelling.get(uri) ?? uri;
  }

  version(uri: string): number | undefined {
    return this.#open.get(this.#key(uri))?.version;
  }

  openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Findings of a document in the present snapshot, computed once. */
  findings(document: Document): readonly Finding[] {
    const snapshot = this.snapshot();
    const known = this.#findings.get(document);
    if (known && known.snapshot === snapshot) return known.findings;
    const findings = checkDocument(snapshot, document);
    this.#findings.set(document, { snapshot, findings });
    return findings;
  }

  open(uri: string, version: number, text: string): void {
    const key = this.#key(uri);
    this.#spelling.set(key, uri);
    this.#open.set(key, TextDocument.create(key, 'treaty', version, text));
    this.#stale.add(key);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const key = this.#key(uri);
    const text = this.#open.get(key);
    if (!text) return;
    this.#open.set(key, TextDocument.update(text, [...changes], version));
    this.#stale.add(key);
  }

  /** The editor gave the text back; what is on disk counts again. */
  async close(uri: string): Promise<void> {
    const key = this.#key(uri);
    this.#open.delete(key);
    this.#stale.delete(key);
    if (!this.#library.has(key)) await this.reread(uri);
  }

  /** Reads a file again that changed outside the editor; an open text wins over its file. A file that is gone is forgotten. */
  async reread(uri: string): Promise<void> {
    const key = this.#key(uri);
    if (this.#open.has(key)) return;
    const text = await this.host.readFile(key);
    if (this.#open.has(key)) return;
    if (text === undefined) this.forget(key);
    else this.#put(key, text);
  }

  forget(uri: string): void {
    const key = this.#key(uri);
    if (this.#open.has(key)) return;
    this.#snapshot = withoutDocument(this.#snapshot, key);
  }

  /** A file found while reading the workspace; an open text wins. */
  add(uri: string, text: string): void {
    const key = this.#key(uri);
    if (!this.#open.has(key)) this.#put(key, text);
  }

  addLibrary(uri: string, text: string): void {
    const key = this.#key(uri);
    this.#library.add(key);
    if (!this.#open.has(key)) this.#put(key, text);
    else this.#stale.add(key);
  }

  setConfig(config: Config): void {
    this.#snapshot = withConfig(this.#snapshot, config);
  }

  setLoading(loading: boolean): void {
    this.#snapshot = withLoading(this.#snapshot, loading);
  }

  #put(key: string, text: string): void {
    this.#snapshot = withDocument(this.#snapshot, createDocument(key, text, { library: this.#library.has(key) }));
  }

  #key(uri: string): string {
    return this.host.normalizeUri(uri);
  }
}
