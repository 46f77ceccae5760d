// An immutable picture of everything Parley knows at one moment, and the index across its files.
// Invariant: a snapshot never changes; an edit makes a new one that shares every other document with the old.

import type { DocumentModel } from '../model/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Memo } from './memo.js';

export interface Document {
  readonly uri: string;
  readonly model: DocumentModel;
  /** From the bundled library: read-only, comes after the workspace. */
  readonly library: boolean;
  /** For `derived`: what other layers keep about this document (`createMemo()` in a new one). */
  readonly memo: Memo;
}

/** A clause (or heading) of a document; NO_BLOCK is the agreement itself. */
export interface ClauseRef {
  readonly document: Document;
  readonly block: BlockId;
}

export interface Config {
  /** Severity by rule name; `off` silences. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  /** Annotations the workspace declares for itself (`parley.json`): what each means, by name. */
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Snapshot {
  readonly revision: number;
  /** True until the workspace's files have all been read once: nothing is reported as missing across files before. */
  readonly loading: boolean;
  readonly documents: ReadonlyMap<string, Document>;
  readonly config: Config;
  /** Workspace first, then library; a workspace agreement hides the library's of the same id. Ids and aliases, any case. */
  agreements(name: string): readonly Document[];
  /** All documents, workspace first. */
  readonly ordered: readonly Document[];
  /** Documents whose text names this agreement (references, `@precedent`, fields), by id. */
  citing(agreementId: string): readonly Document[];
  /** For `derived`: what other layers keep about this snapshot (`createMemo()` in a new one). */
  readonly memo: Memo;
}
