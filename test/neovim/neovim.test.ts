// The server as it is in Neovim 0.7 from Debian: diagnostics pushed, hover, definition, outline, completion, rename, renumbering. What a person gets in an editor that
// pulls nothing, sends little, and knows no commands of ours.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../support/root.js';

interface Answer {
  readonly attached: boolean;
  readonly pushed: boolean;
  readonly diagnostics: readonly { readonly line: number; readonly column: number; readonly message: string; readonly code: string }[];
  readonly hover: { readonly contents: { readonly kind: string; readonly value: string } } | null;
  readonly completion: { readonly count: number; readonly label: string; readonly line: string } | null;
  readonly rename: { readonly after: readonly string[]; readonly undone: boolean; readonly refused: { readonly message?: string } } | null;
  readonly renumber: { readonly titles: readonly string[]; readonly after?: readonly string[]; readonly undone?: boolean } | null;
  readonly symbols: readonly string[] | null;
  readonly definition: readonly { readonly uri?: string; readonly targetUri?: string }[] | null;
}

const marked = `// Fictional. Проєкт.
agreement demo "Demonstration Armistice"
  precedent: korea-1953

party AAA "First Side"
  role: signatory
party BBB "Second Side"
  role: signatory

zone SEA "contiguous waters"
  kind: maritime
  width: 12 nautical miles

1. The Parties have withdrawn their forces, as {<|>korea-1953:13(a)} had it.
   @precedent korea-1953:13(a)

2. Each Party shall respect the contiguous waters.
   @precedent korea-1953:15

signature AAA
  status: pending
signature BBB
  status: pending
`;

describe('Neovim', function () {
  this.timeout(120_000);
  let folder: string;
  let answer: Answer;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-neovim-'));
    const file = path.join(folder, 'demo.treaty');
    const cursor = marked.indexOf('<|>');
    const before = marked.slice(0, cursor);
    writeFileSync(file, marked.replace('<|>', ''));
    const run = spawnSync('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${path.join(root, 'test', 'neovim', 'session.lua')}`], {
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        ...process.env,
        HOME: folder,
        PARLEY_NODE: process.execPath,
        PARLEY_SERVER: path.join(root, 'dist', 'server.js'),
        PARLEY_FILE: file,
        PARLEY_LAST: 'precedent-not-covered',
        PARLEY_LINE: String(before.split('\n').length - 1),
        PARLEY_RENAME_LINE: String(marked.slice(0, marked.indexOf('party AAA')).split('\n').length - 1),
        PARLEY_RENAME_COLUMN: String('party '.length),
        PARLEY_COLUMN: String(before.length - before.lastIndexOf('\n') - 1),
      },
    });
    assert.equal(run.error, undefined, `Neovim did not run: ${String(run.error)}`);
    const line = run.stdout.split('\n').find((each) => each.startsWith('{'));
    assert.ok(line, `Neovim printed no answer: ${run.stdout}${run.stderr}`);
    answer = JSON.parse(line) as Answer;
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('attaches without configuration', () => assert.equal(answer.attached, true));

  it('gets diagnostics pushed, each on its line', () => {
    assert.equal(answer.pushed, true);
    const lines = marked.replace('<|>', '').split('\n');
    assert.deepEqual(new Map(answer.diagnostics.map(({ line, column, code }) => [code, lines[line]?.slice(column, column + 12)])), new Map([
      ['precedent-not-covered', 'korea-1953'],
      ['no-enforcement-body', 'shall respec'],
    ]));
    assert.equal(answer.diagnostics.length, 2);
    assert.match(answer.diagnostics.find(({ code }) => code === 'no-enforcement-body')!.message, /^No body enforces this duty/);
  });

  it('shows the counterpart on hover', () => {
    assert.ok(answer.hover, 'no hover');
    assert.match(answer.hover.contents.value, /13\(a\)/);
    assert.match(answer.hover.contents.value, /Demilitarized Zone/);
  });

  it('goes to the definition, a real file of the library', () => {
    const [first] = answer.definition ?? [];
    assert.match(first?.targetUri ?? first?.uri ?? '', /^file:.*library\/korea-1953\.treaty$/);
  });

  it('lists the outline', () => assert.deepEqual(answer.symbols, [
    '[File] Demonstration Armistice', '[Interface] First Side', '[Interface] Second Side', '[Namespace] contiguous waters',
    '[Method] 1. The Parties have withdrawn their forces, as korea-1953:13(a) had it.', '[Method] 2. Each Party shall respect the contiguous waters.', '[Event] AAA', '[Event] BBB',
  ]));

  it('completes a target, and puts it in where it was typed', () => {
    assert.ok(answer.completion, 'no completion');
    assert.equal(answer.completion.count, 10);
    assert.equal(answer.completion.label, '¶13(a)');
    assert.equal(answer.completion.line, '1. The Parties have withdrawn their forces, as {korea-1953:13(a), korea-1953:13(a)} had it.');
  });

  it('renames a party everywhere, one undo takes it back, and a refusal says why', () => {
    assert.ok(answer.rename, 'no rename');
    const after = answer.rename.after.join('\n');
    assert.match(after, /party ZZZ "First Side"[^]*signature ZZZ/);
    assert.doesNotMatch(after, /AAA/);
    assert.equal(answer.rename.undone, true);
    assert.match(answer.rename.refused.message ?? '', /"Article" cannot be an id/);
  });

  it('moves a clause by a code action: numbers follow, and one undo takes it back', () => {
    assert.deepEqual(answer.renumber?.titles, ['Move ¶1 down']);
    const after = answer.renumber?.after?.join('\n') ?? '';
    assert.match(after, /\n1\. Each Party shall respect the contiguous waters\.\n {3}@precedent korea-1953:15\n\n2\. The Parties have withdrawn/u);
    assert.equal(answer.renumber?.undone, true);
  });
});
