// The `parley.json` and `parley-baseline.json` files that speak for the texts somebody has open: those of a text's folder and of all
// folders above it.
// Invariants: a file is read when a text is opened under its folder, and again when it is said to have changed; the later reading
// counts, whichever ends first; what is wrong with a file is told once for each of its texts.

import { type Baseline, baselineFileName, decoded, type FolderConfig, folderConfig, folderOf, isUnsaved, type ProjectFile, projectFileName, readBaseline, readProjectFile, rules } from '../core/index.js';
import type { Host } from './host.js';

/** A folder that was looked into. */
interface Known {
  /** How often it was looked into: an earlier reading that ends later does not count. */
  readonly turn: number;
  /** Undefined where the folder has no such file, or it is not read yet. */
  readonly text: string | undefined;
  readonly file: ProjectFile | undefined;
  readonly accepted: { readonly text: string; readonly baseline: Baseline } | undefined;
}

export interface Outcome {
  /** Something is said otherwise than before. */
  readonly changed: boolean;
  /** Sentences for the person who wrote the files. */
  readonly problems: readonly string[];
}

export class ProjectFiles {
  /** By normalised address of the folder, with a slash at its end. */
  readonly #known = new Map<string, Known>();

  /** `tops`: the folders of the workspace, normalised, each with a slash at its end. */
  constructor(readonly host: Host, readonly tops: () => readonly string[]) {}

  /** What is said, for `createConfigs`. */
  get folders(): readonly FolderConfig[] {
    return [...this.#known].flatMap(([folder, { file, accepted }]) => folderConfig(folder, file?.config, accepted?.baseline) ?? []);
  }

  /**
   * The file in which something is to be written for the text at an address: the nearest one above it, in the workspace if the text lies
   * there; without one, a new file at the top of the workspace's folder, or beside a text that lies elsewhere. Undefined when there is no place for it.
   */
  toWriteFor(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    const key = this.host.normalizeUri(uri);
    const tops = this.tops();
    const above = isUnsaved(key) ? tops.slice(0, 1) : this.#above(key);
    const within = above.filter((folder) => tops.some((top) => folder.startsWith(top)));
    const places = within.length > 0 ? within : above;
    const folder = places.find((each) => this.#known.get(each)?.text !== undefined) ?? (within.length > 0 ? within.at(-1) : above[0]);
    return folder === undefined ? undefined : { uri: `${folder}${projectFileName}`, text: this.#known.get(folder)?.text };
  }

  /** Reads what was not read yet of the files above an address; a folder's address ends with a slash. */
  readFor(uri: string): Promise<Outcome> {
    return this.#read(this.#above(this.host.normalizeUri(uri)).filter((folder) => !this.#known.has(folder)));
  }

  /** Reads again what may be another after something happened to the file or folder at an address. */
  rereadAt(uris: readonly string[]): Promise<Outcome> {
    const said = uris.map((uri) => this.host.normalizeUri(uri).replace(/\/$/, ''));
    return this.#read([...this.#known.keys()].filter((folder) => said.some((uri) => uri === `${folder}${projectFileName}` || uri === `${folder}${baselineFileName}` || folder.startsWith(`${uri}/`))));
  }

  async #read(folders: readonly string[]): Promise<Outcome> {
    const read = await Promise.all(folders.map((folder) => this.#readIn(folder)));
    return { changed: read.some(({ changed }) => changed), problems: read.flatMap(({ problems }) => problems) };
  }

  async #readIn(folder: string): Promise<Outcome> {
    const before = this.#known.get(folder);
    const turn = (before?.turn ?? 0) + 1;
    this.#known.set(folder, { turn, text: before?.text, file: before?.file, accepted: before?.accepted });
    const [text, baseline] = await Promise.all([this.host.readFile(`${folder}${projectFileName}`), this.host.readFile(`${folder}${baselineFileName}`)]);
    const now = this.#known.get(folder);
    if (now?.turn !== turn || (text === now.text && baseline === now.accepted?.text)) return { changed: false, problems: [] };
    const problems: string[] = [];
    let { file, accepted } = now;
    if (text !== now.text) {
      file = text === undefined ? undefined : readProjectFile(text, { rules, folder });
      for (const problem of file?.problems ?? []) problems.push(`${this.#nameOf(folder, projectFileName)}: ${problem}`);
    }
    if (baseline !== now.accepted?.text) {
      const known = baseline === undefined ? undefined : readBaseline(baseline, folder);
      accepted = known && baseline !== undefined ? { text: baseline, baseline: known.baseline } : undefined;
      for (const problem of known?.problems ?? []) problems.push(`${this.#nameOf(folder, baselineFileName)}: ${problem}`);
    }
    this.#known.set(folder, { turn, text, file, accepted });
    return { changed: true, problems };
  }

  /**
   * The folders whose files hold for an address, the nearest first: on a disk all above it; elsewhere those up to the folder of the
   * workspace, since what lies above that cannot be read there.
   */
  #above(uri: string): readonly string[] {
    const own = folderOf(uri);
    const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\//i.exec(own)?.[0];
    if (root === undefined || isUnsaved(uri)) return [];
    const folders: string[] = [];
    for (let folder = own; folder.length >= root.length; folder = folderOf(folder.slice(0, -1))) {
      if (folder !== own && !own.startsWith('file:') && !this.tops().some((top) => folder.startsWith(top))) break;
      folders.push(folder);
    }
    return folders;
  }

  /** As a person knows it: counted from the folder of the workspace, else the whole address. */
  #nameOf(folder: string, file: string): string {
    const top = this.tops().find((each) => folder.startsWith(each));
    return `${decoded(top === undefined ? folder : folder.slice(top.length))}${file}`;
  }
}
