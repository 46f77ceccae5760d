// `npm test` on a machine that lacks system packages: one command in words, and a failure.
import { strict as assert } from 'node:assert';
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
        /apt-get update && (sudo )?apt-get install -y --no-install-recommends chromium neovim g\+\+ make python3 pkg-config/,
      );
      assert.equal(output.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
    }));

  it('fails on a part that does not exist', () => {
    const { code, output } = runNode(['scripts/test.mjs', 'corre']);
    assert.equal(code, 1);
    assert.match(output, /There are these parts: core, scripts, protocol/);
  });
});
