// The check of docs/claims.md itself: it must fail where a promise is not shown.

import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
// @ts-expect-error scripts are plain JavaScript
import { checkClaims, partOf } from '../../scripts/check-claims.mjs';
import { root } from '../support/root.js';

const head = '| promise | shown by |\n|---|---|\n';
const totals = [{ part: 'core', tests: [{ title: 'hover shows the counterpart' }] }, { part: 'node editor', tests: [{ title: 'hover works' }] }];
const check = (rows: string) => checkClaims(head + rows, totals, { bench: 'x' }, (path: string) => path === 'docs/language.md') as { readonly faults: readonly string[]; readonly rows: number; readonly gaps: number };

describe('the check of claims', () => {
  it('accepts tests that ran, commands and files that exist, and counts gaps', () => {
    const { faults, rows, gaps } = check('| a | core: shows the counterpart; run: npm run bench |\n| b | file: docs/language.md; gap: not all of it |\n');
    assert.deepEqual({ faults, rows, gaps }, { faults: [], rows: 2, gaps: 1 });
  });

  for (const [what, row] of [
    ['a row without evidence', '| a | |\n'],
    ['a test that did not run', '| a | core: shows something else |\n'],
    ['a test of another part', '| a | cli: shows the counterpart |\n'],
    ['a test that ran in one editor only', '| a | both editors: hover works |\n'],
    ['a command that does not exist', '| a | run: npm run nothing |\n'],
    ['a file that does not exist', '| a | file: docs/lost.md |\n'],
    ['evidence without words', '| a | core: |\n'],
    ['a page without rows', ''],
  ] as const) {
    it(`refuses ${what}`, () => assert.equal(check(row).faults.length, 1));
  }

  it('counts the rows that hold as passed and the faults as failed', () => {
    const found = checkClaims(`${head}| a | core: shows the counterpart |\n| b | core: shows nothing; cli: nor this |\n| c | gap: missing |\n`, totals, {}, () => false) as object;
    assert.deepEqual(partOf(found), { part: 'claims', passed: 2, failed: 2, note: '1 known gaps' });
  });

  it('docs/claims.md has rows, each with evidence of a known kind, and its commands and files exist', async () => {
    // Not the bundled copy: it looks for the page beside itself.
    const { checkPage } = await import(pathToFileURL(path.join(root, 'scripts', 'check-claims.mjs')).href);
    const { faults, rows } = checkPage([]) as { readonly faults: readonly string[]; readonly rows: number };
    assert.ok(rows > 100, `${rows} rows`);
    // Without a run no part is known; everything else must hold.
    const known = /: there is no part "(?:core|protocol|worker|cli|node editor|web editor|neovim|emacs|word|fuzz|scripts)"\.$/;
    assert.deepEqual(faults.filter((fault) => !known.test(fault)), []);
  });
});
