// The cache of fetched and built things: an install that did not finish is no install.
import { strict as assert } from 'node:assert';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';
import { withTemporaryFolder } from '../support/temporary.js';

interface Cache {
  findCached(name: string): string | undefined;
  ensureCached(name: string, fill: (folder: string) => Promise<void>): Promise<string>;
}

async function withCache(work: (cache: Cache, folder: string) => Promise<void>): Promise<void> {
  const cache = (await import(pathToFileURL(join(root, 'scripts', 'lib', 'cache.mjs')).href)) as Cache;
  await withTemporaryFolder(async (folder) => {
    const before = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = folder;
    try {
      await work(cache, join(folder, 'parley'));
    } finally {
      if (before === undefined) delete process.env['XDG_CACHE_HOME'];
      else process.env['XDG_CACHE_HOME'] = before;
    }
  });
}

const fill = async (folder: string): Promise<void> => writeFileSync(join(folder, 'thing'), 'whole');

describe('cache', () => {
  it('fills an entry once', () =>
    withCache(async (cache) => {
      const first = await cache.ensureCached('a-1', fill);
      const second = await cache.ensureCached('a-1', () => assert.fail('filled again'));
      assert.equal(second, first);
      assert.equal(cache.findCached('a-1'), first);
    }));

  it('keeps nothing of an install that fails', () =>
    withCache(async (cache, folder) => {
      const failing = async (partial: string): Promise<void> => {
        await fill(partial);
        throw new Error('no space left');
      };
      await assert.rejects(cache.ensureCached('a-1', failing), /no space left/);
      assert.equal(cache.findCached('a-1'), undefined);
      assert.deepEqual(readdirSync(folder), []);
    }));

  it('does not take an entry without its stamp, and replaces it', () =>
    withCache(async (cache, folder) => {
      mkdirSync(join(folder, 'a-1'), { recursive: true });
      writeFileSync(join(folder, 'a-1', 'half'), '');
      assert.equal(cache.findCached('a-1'), undefined);
      const entry = await cache.ensureCached('a-1', fill);
      assert.deepEqual(readdirSync(entry).sort(), ['.complete', 'thing']);
    }));

  it('sweeps what a dead install left behind', () =>
    withCache(async (cache, folder) => {
      // No process has this number: it is above the largest one that Linux gives.
      mkdirSync(join(folder, 'a-1.partial-99999999'), { recursive: true });
      await cache.ensureCached('a-1', fill);
      assert.deepEqual(readdirSync(folder), ['a-1']);
    }));
});
