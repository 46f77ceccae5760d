// `npm test` on a machine that lacks system packages: one command in words, and a failure.
import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../support/run-script.js';
import { withTemporaryFolder } from '../support/temporary.js';

describe('npm test', () => {
  it('names the one command for missing system packages, and fails', () =>
    withTemporaryFolder((folder) => {
      const env = {
        PATH: join(folder, 'bin'),
        XDG_CACHE_HOME: folder,
        CI: undefined,
        PARLEY_INSTALL: undefined,
        PARLEY_CHROMIUM: undefined,
      };
      const { code, output } = runNode(['scripts/test.mjs', 'web-editor', 'neovim'], env);
      assert.equal(code, 1, output);
      assert.match(
        output,
        /apt-get update && (sudo )?apt-get install -y --no-install-recommends chromium neovim emacs-nox (elpa-eglot )?g\+\+ make python3 pkg-config/,
      );
      assert.equal(output.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
    }));

  for (const asked of [{ CI: 'true' }, { PARLEY_INSTALL: '1' }]) {
    it(`runs that command with ${Object.keys(asked).join('')} set, and fails when it fails`, () =>
      withTemporaryFolder((folder) => {
        const bin = join(folder, 'bin');
        mkdirSync(bin);
        symlinkSync('/bin/sh', join(bin, 'sh'));
        writeFileSync(join(bin, 'apt-get'), `#!/bin/sh\necho "$@" >> '${folder}/asked'\ntest "$1" = update\n`, {
          mode: 0o755,
        });
        writeFileSync(join(bin, 'sudo'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
        const env = {
          PATH: bin,
          XDG_CACHE_HOME: folder,
          CI: undefined,
          PARLEY_INSTALL: undefined,
          PARLEY_CHROMIUM: undefined,
          ...asked,
        };
        const { code, output } = runNode(['scripts/test.mjs', 'web-editor'], env);
        assert.equal(code, 1, output);
        assert.match(output, /The packages could not be installed/);
        const [first, second] = readFileSync(join(folder, 'asked'), 'utf8').split('\n');
        assert.equal(first, 'update');
        assert.match(second ?? '', /^install -y --no-install-recommends chromium neovim emacs-nox /);
      }));
  }

  it('fails on a part that does not exist', () => {
    const { code, output } = runNode(['scripts/test.mjs', 'corre']);
    assert.equal(code, 1);
    assert.match(output, /There are these parts: core, protocol, worker, cli, node-editor/);
  });
});
