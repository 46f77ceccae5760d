// Which `parley.json` files are read for which text, and what counts of readings that overtake each other.
import assert from 'node:assert/strict';
import { baselineFileName, projectFileName } from '../../server/src/core/index.js';
import type { Host } from '../../server/src/lsp/host.js';
import { ProjectFiles } from '../../server/src/lsp/project-files.js';

/** Files by address, and the addresses of `parley.json` files that were read, in order. `hold`: their readings end when `release` is called. */
class Disk {
  readonly texts = new Map<string, string>();
  readonly read: string[] = [];
  readonly held: (() => void)[] = [];
  hold = false;

  readonly host = {
    normalizeUri: (uri: string) => uri,
    readFile: (uri: string): Promise<string | undefined> => {
      const text = this.texts.get(uri);
      if (uri.endsWith(`/${baselineFileName}`)) return Promise.resolve(text);
      this.read.push(uri);
      return this.hold ? new Promise((resolve) => this.held.push(() => resolve(text))) : Promise.resolve(text);
    },
  } as unknown as Host;

  files(...tops: readonly string[]): ProjectFiles {
    return new ProjectFiles(this.host, () => tops);
  }
}

const speaking = (files: ProjectFiles) => files.folders.map(({ folder, config }) => [folder, config.profile]);

describe('parley.json files', () => {
  it('on a disk are looked for in all folders above a text, once', async () => {
    const disk = new Disk();
    const files = disk.files('file:///data/team/');
    assert.deepEqual(await files.readFor('file:///data/team/drafts/a.treaty'), { changed: false, problems: [] });
    assert.deepEqual(disk.read, ['file:///data/team/drafts/', 'file:///data/team/', 'file:///data/', 'file:///'].map((folder) => `${folder}${projectFileName}`));
    await files.readFor('file:///data/team/drafts/b.treaty');
    await files.readFor('file:///data/team/');
    assert.equal(disk.read.length, 4);
  });

  it('elsewhere are looked for up to the folder of the workspace, and beside a text outside of it', async () => {
    const disk = new Disk();
    const files = disk.files('vscode-vfs://github/owner/repository/');
    await files.readFor('vscode-vfs://github/owner/repository/drafts/a.treaty');
    await files.readFor('memfs:/elsewhere/deep/b.treaty');
    await files.readFor('untitled:Untitled-1');
    await files.readFor('untitled:/data/new.treaty');
    assert.deepEqual(disk.read, ['vscode-vfs://github/owner/repository/drafts/', 'vscode-vfs://github/owner/repository/', 'memfs:/elsewhere/deep/'].map((folder) => `${folder}${projectFileName}`));
  });

  it('may stand beside a baseline, which is read and followed like them', async () => {
    const disk = new Disk();
    const files = disk.files('memfs:/w/');
    const baseline = (count: number) => `{"version": 1, "findings": [{"file": "a/x.treaty", "rule": "numbering-gap", "clause": "", "fingerprint": "0", "count": ${count}}]}`;
    const known = () => files.folders.map(({ folder, config }) => [folder, config.profile ?? '', config.baseline?.entries[0]?.count ?? 0]);
    const at = 'memfs:/w/parley-baseline.json';
    disk.texts.set(at, baseline(3));
    assert.deepEqual(await files.readFor('memfs:/w/a/x.treaty'), { changed: true, problems: [] });
    assert.deepEqual(known(), [['memfs:/w/', '', 3]]);
    const before = files.folders[0]?.config.baseline;
    assert.deepEqual(await files.rereadAt([at]), { changed: false, problems: [] });
    disk.texts.set('memfs:/w/parley.json', '{"profile": "final"}');
    assert.equal((await files.rereadAt(['memfs:/w/parley.json'])).changed, true);
    assert.deepEqual(known(), [['memfs:/w/', 'final', 3]]);
    assert.equal(files.folders[0]?.config.baseline, before, 'the same object as long as its text stays');
    disk.texts.set(at, '{}');
    assert.deepEqual(await files.rereadAt([at]), { changed: true, problems: ['parley-baseline.json: This is no baseline, so nothing is left out; "parley check --write-baseline" makes one.'] });
    disk.texts.delete(at);
    assert.equal((await files.rereadAt([at])).changed, true);
    assert.deepEqual(known(), [['memfs:/w/', 'final', 0]]);
  });

  it('are read again when they, or a folder above them, are said to have changed; others are not', async () => {
    const disk = new Disk();
    const files = disk.files('memfs:/w/');
    disk.texts.set('memfs:/w/a/parley.json', '{"profile": "review"}');
    assert.equal((await files.readFor('memfs:/w/a/x.treaty')).changed, true);
    await files.readFor('memfs:/w/ab/x.treaty');
    disk.read.length = 0;
    disk.texts.set('memfs:/w/a/parley.json', '{"profile": "final"}');
    assert.equal((await files.rereadAt(['memfs:/w/a/parley.json', 'memfs:/w/other.treaty'])).changed, true);
    assert.deepEqual(speaking(files), [['memfs:/w/a/', 'final']]);
    disk.texts.delete('memfs:/w/a/parley.json');
    assert.equal((await files.rereadAt(['memfs:/w/a'])).changed, true);
    assert.deepEqual(speaking(files), []);
    assert.deepEqual(disk.read, ['memfs:/w/a/parley.json', 'memfs:/w/a/parley.json']);
  });

  it('that were read without being another change nothing, and their faults are not told again', async () => {
    const disk = new Disk();
    const files = disk.files('memfs:/w/');
    disk.texts.set('memfs:/w/parley.json', '{"profile": "strict"}');
    assert.deepEqual(await files.readFor('memfs:/w/x.treaty'), { changed: true, problems: ['parley.json: "strict" is no profile; write one of "drafting", "review" and "final".'] });
    assert.deepEqual(await files.rereadAt(['memfs:/w/parley.json']), { changed: false, problems: [] });
  });

  it('say what was read last, whichever reading ends first', async () => {
    const disk = new Disk();
    const files = disk.files('memfs:/w/');
    disk.hold = true;
    disk.texts.set('memfs:/w/parley.json', '{"profile": "review"}');
    const first = files.readFor('memfs:/w/x.treaty');
    disk.texts.set('memfs:/w/parley.json', '{"profile": "final"}');
    const second = files.rereadAt(['memfs:/w/parley.json']);
    disk.held[1]?.();
    assert.equal((await second).changed, true);
    disk.held[0]?.();
    assert.equal((await first).changed, false);
    assert.deepEqual(speaking(files), [['memfs:/w/', 'final']]);
  });

  describe('what is written goes', () => {
    const place = async (tops: readonly string[], texts: readonly string[], uri: string) => {
      const disk = new Disk();
      for (const each of texts) disk.texts.set(each, '{}');
      const files = disk.files(...tops);
      await files.readFor(uri);
      for (const top of tops) await files.readFor(top);
      return files.toWriteFor(uri);
    };
    const top = 'file:///data/team/';

    it('into the nearest file', async () => assert.deepEqual(await place([top], [`${top}parley.json`, `${top}a/parley.json`], `${top}a/b/x.treaty`), { uri: `${top}a/parley.json`, text: '{}' }));
    it('into a new file at the top of the workspace', async () => assert.deepEqual(await place([top], [], `${top}a/b/x.treaty`), { uri: `${top}parley.json`, text: undefined }));
    it('not into a file above the workspace', async () => assert.deepEqual(await place([top], ['file:///data/parley.json'], `${top}a/x.treaty`), { uri: `${top}parley.json`, text: undefined }));
    it('into a new file beside a text that lies elsewhere', async () => assert.deepEqual(await place([top], [], 'file:///mnt/x.treaty'), { uri: 'file:///mnt/parley.json', text: undefined }));
    it('into the first folder for a text that is not saved', async () => assert.deepEqual(await place([top], [`${top}parley.json`], 'untitled:Untitled-1'), { uri: `${top}parley.json`, text: '{}' }));
    it('nowhere for such a text without a folder', async () => assert.equal(await place([], [], 'untitled:Untitled-1'), undefined));
  });
});
