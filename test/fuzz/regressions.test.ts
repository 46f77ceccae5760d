// Every case the fuzz ever found, shrunk: test/fuzz/regressions/*.txt, each by the fuzz's own bundle and as both subjects.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root.js';
import { bundles } from './bundle.js';
import { everything } from './case.js';

const folder = path.join(root, 'test', 'fuzz', 'regressions');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('cases the fuzz found', () => {
  it('are kept', () => assert.ok(names.length > 0));

  for (const name of names) {
    it(name.replace(/\.txt$/u, '').replaceAll('-', ' '), async function () {
      this.timeout(60_000);
      const fuzz = await (await bundles()).loadFuzz();
      const found = fuzz.readCase(readFileSync(path.join(folder, name), 'utf8'));
      for (const subject of ['core', 'session'] as const) {
        assert.equal((await fuzz.replay({ ...found, subject }))?.message, undefined);
        const steps = found.steps.map((step) => ({ ...step, look: { ...everything, places: step.look.places } }));
        assert.equal((await fuzz.replay({ ...found, subject, steps }))?.message, undefined);
      }
    });
  }
});
