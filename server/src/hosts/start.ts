#!/usr/bin/env node
// What `parley-server` and the extension start: turns on Node's compile cache, then loads the server itself.
// Invariant: whatever becomes of the cache, the server starts; a Node without one (before 22.1) compiles anew each time.

import { join } from 'node:path';
import { findCacheFolder } from './cache-folder.js';

/** Missing in the types of Node 20. Answers with a status, also where the folder cannot be written. */
const { enableCompileCache } = require('node:module') as { readonly enableCompileCache?: (folder: string) => unknown };

const folder = enableCompileCache && findCacheFolder(process.argv.slice(2), process.env, process.platform);
if (folder !== undefined) enableCompileCache?.(join(folder, 'compiled'));

require('./server.main.js');
