// Golden pictures: an expected text kept in test/golden, compared whole. Run with `--update` (PARLEY_UPDATE_GOLDEN=1) to
// write them anew, then read what changed before committing it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.js';

/** Compares `actual` with test/golden/`name`. Throws with a way out when the picture is missing or differs. */
export function checkGolden(name: string, actual: string): void {
  const path = join(root, 'test', 'golden', name);
  if (process.env.PARLEY_UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `test/golden/${name} is missing: run the test with --update and read the new picture.`);
  assert.equal(
    actual,
    readFileSync(path, 'utf8'),
    `differs from test/golden/${name}; if that is right, run with --update and read it`,
  );
}
