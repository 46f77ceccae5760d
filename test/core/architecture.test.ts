// Holds the sources to docs/architecture.md: who may import what, no cycles, no module-level state, no stray console, no long files.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFaults, importsOf, type Sources } from '../support/architecture.js';
import { root } from '../support/root.js';

/** Fewer source files than this means that the scan looked in the wrong place. Raise it as files come. */
const floor = 260;

function readSources(): Sources {
  const sources = new Map<string, string>();
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      const path = `${folder}/${String(name).replaceAll('\\', '/')}`;
      if (path.endsWith('.ts')) sources.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return sources;
}

describe('architecture', () => {
  it('sees the sources', () => {
    const { size } = readSources();
    assert.ok(size >= floor, `only ${size} files seen, at least ${floor} expected`);
  });

  it('has no fault', () => {
    assert.deepEqual(findFaults(readSources()), []);
  });
});

describe('architecture scan', () => {
  const text = 'server/src/core/text/a.ts';
  const rule = 'server/src/core/rules/a.ts';
  /** Planted sources and a word of the fault they must give. */
  const planted: readonly {
    readonly name: string;
    readonly files: Readonly<Record<string, string>>;
    readonly fault: RegExp;
  }[] = [
    {
      name: 'an import to the right',
      files: { [text]: "import type { R } from '../rules/a.js';", [rule]: '' },
      fault: /to the right/,
    },
    {
      name: 'an import over several lines',
      files: { [text]: "import {\n  a,\n  b,\n} from '../rules/a.js';", [rule]: '' },
      fault: /to the right/,
    },
    { name: 'a re-export', files: { [text]: "export * from '../rules/a.js';", [rule]: '' }, fault: /to the right/ },
    {
      name: 'a dynamic import',
      files: { [text]: "const a = () => import('../rules/a.js');", [rule]: '' },
      fault: /to the right/,
    },
    { name: 'a missing file', files: { [text]: "import { b } from './b.js';" }, fault: /no such source file/ },
    { name: 'an import without .js', files: { [text]: "import { b } from './b';" }, fault: /ends in \.js/ },
    {
      name: 'a package in core',
      files: { [text]: "import { diffArrays } from 'diff';" },
      fault: /may not use this package/,
    },
    { name: 'Node in lsp', files: { 'server/src/lsp/a.ts': "import 'node:fs';" }, fault: /may not use this package/ },
    {
      name: 'the network in a host',
      files: { 'server/src/hosts/a.ts': "import { get } from 'node:https';" },
      fault: /may not use this package/,
    },
    {
      name: 'an outsider behind core/index',
      files: { 'server/src/lsp/a.ts': "import '../core/text/a.js';", [text]: '' },
      fault: /core\/index\.ts only/,
    },
    {
      name: 'a client that reaches into the server',
      files: { 'client/src/common/a.ts': "import '../../../server/src/core/text/a.js';", [text]: '' },
      fault: /shares only/,
    },
    {
      name: 'a feature that imports a feature',
      files: { 'server/src/core/features/a.ts': "import './b.js';", 'server/src/core/features/b.ts': '' },
      fault: /imports the feature/,
    },
    {
      name: 'a rule that imports a rule',
      files: {
        'server/src/core/rules/wording/list.ts': "import './a.js';",
        'server/src/core/rules/brackets/b.ts': "import '../wording/a.js';",
        'server/src/core/rules/wording/a.ts': '',
      },
      fault: /imports the rule/,
    },
    {
      name: 'a cycle',
      files: { [text]: "import './b.js';", 'server/src/core/text/b.ts': "import './a.js';" },
      fault: /in a cycle/,
    },
    { name: 'a module-level let', files: { [text]: 'let count = 0;' }, fault: /module-level let/ },
    {
      name: 'a module-level cache',
      files: { [text]: 'const cache = new Map<string, number>();' },
      fault: /can change/,
    },
    {
      name: 'a module-level WeakMap, whatever its type',
      files: { [text]: 'const cache: ReadonlyMap<object, number> = new WeakMap();' },
      fault: /can change/,
    },
    { name: 'an open array', files: { [text]: 'export const words = [\n  1,\n];' }, fault: /can change/ },
    { name: 'a console', files: { [text]: 'export function f() {\n  console.log(1);\n}' }, fault: /console/ },
    { name: 'a long file', files: { [rule]: '\n'.repeat(800) }, fault: /more than 700/ },
  ];
  for (const { name, files, fault } of planted) {
    it(`finds ${name}`, () => {
      const faults = findFaults(new Map(Object.entries(files)));
      assert.equal(faults.length > 0, true, 'no fault found');
      assert.match(faults.join('\n'), fault);
    });
  }

  it('passes over what is right', () => {
    const right = [
      '// console.log in a comment, and let there be light',
      "import { span } from './b.js';",
      "export const words: readonly string[] = ['let', 'from'];",
      'export const pairs = [1, 2] as const;',
      'const known: ReadonlySet<string> = new Set(words);',
      'export type Index = ReadonlyMap<string, number>;',
      'export const emptyIndex: Index = new Map();',
      'export function f(): void {',
      '  let count = 0;',
      '}',
    ].join('\n');
    assert.deepEqual(
      findFaults(
        new Map([
          [text, right],
          ['server/src/core/text/b.ts', ''],
        ]),
      ),
      [],
    );
    assert.deepEqual(importsOf(right), ['./b.js']);
  });
});
