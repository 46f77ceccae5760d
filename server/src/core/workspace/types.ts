// An immutable picture of everything Parley knows at one moment, and the index across its files.
// Invariant: a snapshot never changes; an edit makes a new one that shares every other document with the old.

import type { DocumentModel } from '../model/types.js';
import type { BlockId, TreeChange } from '../syntax/types.js';
import type { Memo, Memoized } from './memo.js';

/**
 * Something of a document that later versions share, as the same object, for as long as nothing of its kind changed. `derived` keeps
 * on it what was worked out from it: results that hold block handles and names, never offsets or texts of other blocks.
 */
export type Aspect = Memoized;

export interface Aspects {
  /** Structural blocks: which there are, in which order, kind, parent and part; labels, headings with number and title, options. */
  readonly structure: Aspect;
  /** Declarations with their fields: names, aliases, values. */
  readonly declarations: Aspect;
  /** Annotations: which block has which, and their values. */
  readonly annotations: Aspect;
  /** Which usual clauses of an agreement it holds, and in which blocks (`model/components.ts`). */
  readonly components: Aspect;
}

/** The parts of a text that say what it declares and whom it names (digest.ts), as a document of their own. */
export interface Digest {
  readonly document: Document;
  /** Where an offset of its text stands in the whole text. */
  offsetIn(offset: number): number;
}

/** What a document answers that has not been parsed. */
export interface Unread {
  readonly digest: Digest;
  /** True while the whole text is in memory. */
  readonly isTextHere: boolean;
  /** The whole text; read again when it was let go. */
  text(): string;
}

export interface Document {
  readonly uri: string;
  readonly model: DocumentModel;
  /** From the bundled library: read-only, comes after the workspace. */
  readonly library: boolean;
  /** For `derived`: what other layers keep about this document (`createMemo()` in a new one). */
  readonly memo: Memo;
  readonly aspects: Aspects;
  /** What differs from the version this one was edited from; undefined when it was made afresh. */
  readonly change: TreeChange | undefined;
  /** Of a document of which only its digest has been read; asking for `model` reads the rest, and ends this. */
  readonly unread?: Unread | undefined;
}

/** A clause (or heading) of a document; NO_BLOCK is the agreement itself. */
export interface ClauseRef {
  readonly document: Document;
  readonly block: BlockId;
}

/** How strict a check is: while negotiating, when going over a text, before it is signed. */
export type Profile = 'drafting' | 'review' | 'final';

/** A value of a rule's option. */
export type OptionValue = number | boolean | readonly string[];

/** Findings that a `parley.json` takes away in some files. */
export interface Ignore {
  /** Names of rules; `*` is every rule. Never empty. */
  readonly rules: readonly string[];
  /** Globs over the path of a file as seen from `folder`, with slashes and without percent signs (`pathUnder`). Never empty. */
  readonly files: readonly string[];
  /** Why; never empty. */
  readonly reason: string;
  /** Address of the folder in which the `parley.json` stands, a slash at its end; '' where that is not known: then no path is found under it. */
  readonly folder: string;
}

/** A finding a team has accepted for now (`parley-baseline.json`). */
export interface BaselineEntry {
  /** Path from the baseline's folder, with slashes. */
  readonly file: string;
  readonly rule: string;
  /** Canonical citation when it was written; '' outside clauses. */
  readonly clause: string;
  /** `fingerprintOf` the words of the block it stands in. */
  readonly fingerprint: string;
  /** At least 1. */
  readonly count: number;
}

/** How many of one rule's findings in the same words are known, by clause. */
export type Known = readonly Pick<BaselineEntry, 'clause' | 'count'>[];

/** By rule, then by fingerprint. */
export type KnownOfFile = ReadonlyMap<string, ReadonlyMap<string, Known>>;

/** The accepted findings of a folder's files. */
export interface Baseline {
  /** Address of the folder its paths count from, with a slash at its end. */
  readonly folder: string;
  readonly entries: readonly BaselineEntry[];
  readonly files: ReadonlyMap<string, KnownOfFile>;
}

export interface Config {
  readonly profile: Profile;
  /** Values of rules' options, by rule and option; only those that are set. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  /** Phrases that only look like defined terms. */
  readonly notTerms: readonly string[];
  /** Those of the nearest folder come last. */
  readonly ignores: readonly Ignore[];
  /** Severity by rule name; `off` silences. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  /** Findings that are known and not shown; missing: none. */
  readonly baseline?: Baseline;
  /** Annotations the workspace declares for itself (`parley.json`): what each means, by name. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** What holds for which document. */
export interface Configs {
  /** What holds where no folder says otherwise. */
  readonly everywhere: Config;
  /** The same object for all documents of a folder. */
  of(document: Pick<Document, 'uri' | 'library'>): Config;
}

/** What one document is called. */
export interface Called {
  readonly uri: string;
  readonly library: boolean;
  readonly id: string;
  /** As written, a star at the end included. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly partOf?: string;
}

/**
 * What all documents are called. The same object from snapshot to snapshot until a document comes, goes, or is called otherwise: what
 * depends on nothing else is kept with it (`derived`), and typing in a clause costs nothing in a large workspace. What is kept
 * with it holds words and addresses, never documents, which it would keep from being forgotten.
 */
export interface Names extends Memoized {
  /** Undefined for an address without a document. */
  called(uri: string): Called | undefined;
}

export interface Snapshot {
  readonly revision: number;
  /** True until the workspace's files have all been read once: nothing is reported as missing across files before. */
  readonly loading: boolean;
  readonly documents: ReadonlyMap<string, Document>;
  /** What holds where no folder says otherwise; for a document ask `configOf`. */
  readonly config: Config;
  readonly configs: Configs;
  /** Workspace first, then library; a workspace agreement hides the library's of the same id. Ids and aliases, any case. */
  agreements(name: string): readonly Document[];
  /** All documents, workspace first. Put together when first asked for: nothing that runs on each keystroke asks. */
  readonly ordered: readonly Document[];
  readonly names: Names;
  /**
   * The same object in all snapshots that were made of one another: for results that say themselves what they rest on, and are looked at
   * again before they are used. It keeps no document that the snapshot has no more (`WeakMap`).
   */
  readonly lineage: Memoized;
  /** Documents whose text names this agreement (references, `@precedent`, fields), by id. */
  citing(agreementId: string): readonly Document[];
  /** For `derived`: what other layers keep about this snapshot (`createMemo()` in a new one). */
  readonly memo: Memo;
}
