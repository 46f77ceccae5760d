// The bundle of the fuzz for its tests: made by the script that makes it for `npm run fuzz`, with small segments in the session too.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';
import type * as main from './main.js';

export interface SeededFault {
  readonly name: string;
  readonly what: string;
}

interface Bundles {
  readonly faults: readonly SeededFault[];
  loadFuzz(options?: { readonly fault?: SeededFault; readonly segment?: number }): Promise<typeof main>;
}

export async function bundles(): Promise<Bundles> {
  return (await import(pathToFileURL(path.join(root, 'scripts', 'lib', 'fuzz-bundle.mjs')).href)) as Bundles;
}
