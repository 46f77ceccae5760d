// A case: the files of a workspace and the steps done to them, as plain data, so that it can be run again, cut down and kept.
// Invariant: `TextsOf` says by plain strings what every text is after every step; everything else is held against it.

/** One edit of a change: offsets in UTF-16 units of the text as it then is. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export type Action =
  /** The edits are applied one after another, in one notification. */
  | { readonly kind: 'change'; readonly uri: string; readonly edits: readonly Edit[] }
  /** An editor shows the file; `text` is what it holds. */
  | { readonly kind: 'open'; readonly uri: string; readonly text: string }
  /** The editor gives it back: what is on disk counts again. */
  | { readonly kind: 'close'; readonly uri: string }
  /** The file is written outside of the editor (made when there is none), or is gone. */
  | { readonly kind: 'write'; readonly uri: string; readonly text: string }
  | { readonly kind: 'delete'; readonly uri: string }
  /** Severities of the configuration; all others as the rules say. */
  | { readonly kind: 'config'; readonly severities: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>> }
  | { readonly kind: 'loading'; readonly loading: boolean };

/** What is compared after a step. `none`: nothing is even asked, as between two keystrokes of a burst. */
export interface Look {
  /** Text, tree and faults of every document that may have changed. */
  readonly tree: boolean;
  readonly model: boolean;
  readonly index: boolean;
  readonly findings: boolean;
  /** Places that the features are asked about. */
  readonly places: readonly { readonly uri: string; readonly offset: number }[];
  /** Asked on the incremental side only and not compared: what is kept from it must do no harm later. */
  readonly touch: readonly { readonly uri: string; readonly offset: number }[];
  /** A snapshot as many steps old as that is compared again with documents made fresh from its texts; 0: none. */
  readonly old: number;
}

export interface Step {
  /** Where the menu took it from: for people. */
  readonly name: string;
  readonly action: Action;
  readonly look: Look;
}

export interface CaseFile {
  readonly uri: string;
  readonly text: string;
  readonly library: boolean;
  readonly open: boolean;
}

export interface Case {
  readonly subject: 'core' | 'session';
  /** Target length of a segment in UTF-16 units. */
  readonly segment: number;
  readonly files: readonly CaseFile[];
  readonly steps: readonly Step[];
}

export const nothing: Look = { tree: false, model: false, index: false, findings: false, places: [], touch: [], old: 0 };
export const everything: Look = { tree: true, model: true, index: true, findings: true, places: [], touch: [], old: 0 };

/** An edit as it can be done to a text of that length. */
export function clipped({ start, end, newText }: Edit, length: number): Edit {
  const from = Math.max(0, Math.min(start, length));
  return { start: from, end: Math.max(from, Math.min(end, length)), newText };
}

export function applyEdit(text: string, edit: Edit): string {
  const { start, end, newText } = clipped(edit, text.length);
  return text.slice(0, start) + newText + text.slice(end);
}

/** The texts of a workspace as plain strings. */
export class Texts {
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, string>();
  readonly library = new Set<string>();
  loading = false;
  severities: Extract<Action, { kind: 'config' }>['severities'] = {};

  constructor(files: readonly CaseFile[]) {
    for (const { uri, text, library, open } of files) {
      this.disk.set(uri, text);
      if (library) this.library.add(uri);
      if (open) this.open.set(uri, text);
    }
  }

  /** What counts: the open text, else the file; undefined when there is neither. */
  text(uri: string): string | undefined {
    return this.open.get(uri) ?? this.disk.get(uri);
  }

  /** All texts that count, by address. */
  all(): ReadonlyMap<string, string> {
    return new Map([...new Set([...this.disk.keys(), ...this.open.keys()])].sort().map((uri) => [uri, this.text(uri) ?? '']));
  }

  /** Returns false, and does nothing, when the action makes no sense here (a step it builds on was cut away). */
  apply(action: Action): boolean {
    switch (action.kind) {
      case 'change': {
        const text = this.open.get(action.uri);
        if (text === undefined) return false;
        this.open.set(action.uri, action.edits.reduce(applyEdit, text));
        return true;
      }
      case 'open':
        if (this.open.has(action.uri)) return false;
        this.open.set(action.uri, action.text);
        return true;
      case 'close':
        return this.open.delete(action.uri);
      case 'write':
        if (this.library.has(action.uri)) return false;
        this.disk.set(action.uri, action.text);
        return true;
      case 'delete':
        return !this.library.has(action.uri) && this.disk.delete(action.uri);
      case 'config':
        this.severities = action.severities;
        return true;
      case 'loading':
        if (this.loading === action.loading) return false;
        this.loading = action.loading;
        return true;
    }
  }
}
