// The configuration that holds for one document.

import { decoded } from '../text/percent.js';
import { matchesGlob } from './glob.js';
import type { Config, Document, Ignore, Snapshot } from './types.js';

export function configOf(snapshot: Snapshot, document: Document): Config {
  return snapshot.configs.of(document);
}

/** True when both say the same of every rule; what annotations are declared may differ. */
export function sameConfig(a: Config, b: Config): boolean {
  return a === b || (a.baseline === b.baseline && ofRules(a) === ofRules(b));
}

/** The path of a file as seen from a folder (`a/b.treaty`), percent signs decoded where they can be; undefined when it lies elsewhere. */
export function pathUnder(folder: string, uri: string): string | undefined {
  if (folder === '' || !uri.startsWith(folder)) return undefined;
  return decoded(uri.slice(folder.length));
}

/** True for the address of a file that the entry's globs match. */
export function speaksOf({ folder, files }: Ignore, uri: string): boolean {
  const path = pathUnder(folder, uri);
  return path !== undefined && files.some((glob) => matchesGlob(glob, path));
}

function ofRules({ profile, severities, options, notTerms, ignores }: Config): string {
  return JSON.stringify([profile, severities, options, notTerms, ignores]);
}
