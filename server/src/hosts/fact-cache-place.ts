// Whether facts about files are kept, where, and by which build of the server.
// Invariant: who opts out has nothing kept; what was kept in the folder that the client named is then removed.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptStore } from '../lsp/host.js';
import type { InitializationOptions } from '../lsp/protocol.js';
import { findCacheFolder } from './cache-folder.js';
import { createFactCache, removeFacts, sha256 } from './fact-cache.js';
import { version } from './version.js';

/** `args`: those of the process. `beside`: the folder the bundles lie in. Undefined: nothing is kept. */
export function findFactCache(args: readonly string[], { cache, cacheFolder }: Pick<InitializationOptions, 'cache' | 'cacheFolder'>, beside: string): KeptStore | undefined {
  const isOut = cache === false || args.includes('--no-cache');
  const isNamed = cacheFolder !== undefined || args.some((arg) => arg.startsWith('--cache-folder='));
  if (isOut && !isNamed) return undefined;
  const folder = findCacheFolder(args.filter((arg) => arg !== '--no-cache'), process.env, process.platform, cacheFolder);
  if (folder === undefined) return undefined;
  const facts = path.join(folder, 'facts');
  if (!isOut) return createFactCache(facts, () => buildIn(beside));
  void removeFacts(facts);
  return undefined;
}

/** What the code that makes facts is, whatever version it says it has: the bundles themselves, and the engine whose tables of letters they use. */
function buildIn(beside: string): string {
  const hash = sha256();
  for (const name of ['server.main.js', 'server.core.js']) hash.update(readFileSync(path.join(beside, name)));
  return [version, process.version, process.arch, hash.digest('base64url')].join(' ');
}
