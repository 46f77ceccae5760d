// The server as it is in Emacs with eglot, both from Debian: findings pushed to flymake, hover, completion, outline, rename, quick fixes. What a person gets in an editor
// that knows nothing of ours, set up as docs/other-editors.md says.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../support/root.js';

interface Answer {
  readonly attached: boolean;
  readonly diagnostics: readonly string[] | null;
  readonly hover: string | null;
  readonly completion: { readonly count: number; readonly first: string | null; readonly line: string };
  readonly symbols: readonly string[];
  readonly rename: Changed;
  readonly mend: Changed & { readonly titles: readonly string[] };
}

interface Changed {
  readonly after: string;
  /** One undo restored every character. */
  readonly undone: boolean;
}

const marked = `// Fictional. Проєкт.
agreement demo "Demonstration Armistice"
  precedent: korea-1953
party AAA "First Side"
  role: signatory

1. The Parties shall withdraw their forces, as {korea-1953:13(<|>} had it.
   @precedant none "new"

2. AAA shall report.

signature AAA
  status: pending
`;

describe('Emacs', function () {
  this.timeout(240_000);
  let folder: string;
  let answer: Answer;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-emacs-'));
    const file = path.join(folder, 'demo.treaty');
    writeFileSync(file, marked);
    const run = spawnSync('emacs', ['--batch', '-Q', '-l', path.join(root, 'test', 'emacs', 'session.el')], {
      encoding: 'utf8',
      timeout: 200_000,
      env: { ...process.env, HOME: folder, LANG: 'C.UTF-8', PARLEY_NODE: process.execPath, PARLEY_SERVER: path.join(root, 'dist', 'server.js'), PARLEY_FILE: file },
    });
    assert.equal(run.error, undefined, `Emacs did not run: ${String(run.error)}`);
    const line = run.stdout.split('\n').find((each) => each.startsWith('{'));
    assert.ok(line, `Emacs printed no answer: ${run.stdout}${run.stderr.slice(0, 2000)}`);
    answer = JSON.parse(line) as Answer;
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('attaches with one line of configuration', () => assert.equal(answer.attached, true));

  it('gets findings pushed', () => assert.ok(answer.diagnostics?.some((text) => text.includes('unresolved-reference')), answer.diagnostics?.join('\n')));

  it('shows what stands under the cursor', () => assert.match(answer.hover ?? '', /cannot be read as a reference/));

  it('completes a target, and puts it in where it was typed', () => {
    assert.equal(answer.completion.first, '¶13(a)');
    assert.equal(answer.completion.count, 10);
    assert.equal(answer.completion.line, '1. The Parties shall withdraw their forces, as {korea-1953:13(a)} had it.');
  });

  it('lists the outline, by kind as it does', () => assert.deepEqual(answer.symbols, [
    'File', 'Demonstration Armistice', 'Interface', 'First Side', 'Method', '1. The Parties shall withdraw their forces, as korea-1953:13(a) had it.', '2. AAA shall report.', 'Event', 'AAA',
  ]));

  it('renames a party everywhere, and one undo takes it back', () => {
    assert.match(answer.rename.after, /party ZZZ "First Side"[^]*2\. ZZZ shall report\.[^]*signature ZZZ/u);
    assert.doesNotMatch(answer.rename.after, /AAA/u);
    assert.equal(answer.rename.undone, true);
  });

  it('mends a finding by a code action, and one undo takes it back', () => {
    assert.match(answer.mend.titles.join(), /precedent/u);
    assert.match(answer.mend.after, /\n {3}@precedent none "new"\n/u);
    assert.equal(answer.mend.undone, true);
  });
});
