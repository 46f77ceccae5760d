// The configurations of all documents: what the `parley.json` of their folders say, the nearest before those above it, and the user's
// own settings before all of them.
// Invariant: documents of one folder have the same object, so that "nothing changed" is one comparison; asking costs one look-up.

import { emptyProject, mergeConfig, type ProjectConfig } from './project-file.js';
import type { Baseline, Config, Configs, Document } from './types.js';

/** What a `parley.json` says for the files of its folder and of all folders under it. */
export interface FolderConfig {
  /** Normalised address with a slash at its end. */
  readonly folder: string;
  readonly config: ProjectConfig;
}

/** What the two files of a folder say, as far as they are there; undefined without either. */
export function folderConfig(folder: string, project: ProjectConfig | undefined, baseline: Baseline | undefined): FolderConfig | undefined {
  return project || baseline ? { folder, config: { ...(project ?? emptyProject), ...(baseline ? { baseline } : {}) } } : undefined;
}

export interface ConfigSources {
  /** What the user has set; what is missing is left to the folders. */
  readonly user?: Partial<Config>;
  readonly folders?: readonly FolderConfig[];
  /** The folder whose configuration holds for texts that have not been saved anywhere yet; missing: none. */
  readonly home?: string;
}

/** Of a document of the library only the user's settings speak: what a folder asks of its drafts is not asked of precedents. */
export function createConfigs({ user = {}, folders = [], home = '' }: ConfigSources): Configs {
  const ordered = [...folders].sort((a, b) => a.folder.length - b.folder.length);
  const known = new Map<string, Config>();
  const everywhere = mergeConfig([user]);
  return {
    everywhere,
    of({ uri, library }: Pick<Document, 'uri' | 'library'>): Config {
      if (library || ordered.length === 0) return everywhere;
      const folder = isUnsaved(uri) ? home : folderOf(uri);
      let config = known.get(folder);
      if (!config) {
        const speaking = ordered.filter((each) => folder.startsWith(each.folder));
        config = speaking.length === 0 ? everywhere : mergeConfig([...speaking.map((each) => each.config), user]);
        known.set(folder, config);
      }
      return config;
    },
  };
}

/** The folder a file lies in, with a slash at its end; '' for an address without one. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** A text that has not been saved anywhere. */
export function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}
