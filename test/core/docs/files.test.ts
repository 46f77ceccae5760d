// What the documentation names exists, and no text of the repository holds an address of the machine it was written on.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { importsOf } from '../../support/architecture.js';
import { root } from '../../support/root.js';
import { anchorsOf, codeIn, linksOf, listFiles, readPage, tableOf } from './pages.js';

const files = listFiles();
const pages = files.filter((name) => name.endsWith('.md') && !name.startsWith('test/golden/'));
const exists = (name: string): boolean => existsSync(path.join(root, name));

/** Paths in code marks that begin with a folder or file of this repository. */
function pathsIn(page: string): readonly string[] {
  const tops = new Set(files.map((name) => name.split('/')[0]));
  return [...page.matchAll(/`([\w.@/-]+\/[\w.@*/-]*|[\w-]+\.(?:md|json|mjs|ts))`/g)]
    .map((match) => match[1]!)
    // `NAME` and `XX` stand for a name of one's own.
    .filter((name) => tops.has(name.split('/')[0]) && !/\*|\bNAME\b|\bXX\b/.test(name));
}

/** Built or written at run time, so not there in a fresh checkout. */
const madeLater = /^(?:dist|out|node_modules)\//;

/** The packages that the sources of server and client import. */
function importedPackages(): readonly string[] {
  const sources = files.filter((name) => /^(?:server|client)\/src\/.*\.ts$/.test(name)).map(readPage);
  const specifiers = sources.flatMap(importsOf).filter((specifier) => !specifier.startsWith('.'));
  const names = specifiers.map((specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/'));
  return [...new Set(names)].filter((name) => name !== 'vscode' && !name.startsWith('node:')).sort();
}

describe('documentation', () => {
  it('docs/decisions.md says what each package is for that is used at run time', () => {
    const rows = tableOf(readPage('docs/decisions.md'), 'package').map(([name]) => codeIn(name!)[0]!);
    assert.deepEqual(rows.sort(), importedPackages());
  });

  it('has its pages', () => {
    for (const name of ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/language.md', 'docs/architecture.md', 'docs/decisions.md', 'docs/other-editors.md', 'docs/rules/README.md']) {
      assert.ok(pages.includes(name), name);
    }
  });

  for (const page of pages) {
    it(`${page}: its links and the files it names exist`, () => {
      const text = readPage(page);
      const missing: string[] = [];
      for (const { target, line } of linksOf(text)) {
        const [file = '', anchor] = target.split('#');
        const name = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
        if (!exists(name)) missing.push(`line ${line}: ${target}`);
        else if (anchor !== undefined && exists(name) && name.endsWith('.md') && !anchorsOf(readPage(name)).has(anchor)) missing.push(`line ${line}: no heading #${anchor} in ${name}`);
      }
      for (const name of pathsIn(text)) if (!madeLater.test(name) && !exists(name)) missing.push(`\`${name}\``);
      assert.deepEqual(missing, []);
    });
  }
});

describe('texts of the repository', () => {
  /** Put together here, so that this file does not hold what it looks for. */
  const folders = ['work', 'root', 'home', 'tmp'].map((name) => `/${name}/`);
  const hosts = ['npmjs', 'yarnpkg', 'npmmirror', 'jsr'].map((name) => `${name}.`);
  const binary = /\.(?:png|ico|wasm|vsix|xz)$/;
  const ours = files.filter((name) => !binary.test(name) && !name.startsWith('.ci/') && statSync(path.join(root, name)).size < 2_000_000);

  it('are many', () => assert.ok(ours.length > 400, `only ${ours.length} seen`));

  it('hold no path of a machine', () => {
    const found = ours.flatMap((name) => {
      const text = readFileSync(path.join(root, name), 'utf8');
      return folders.filter((folder) => new RegExp(`(?<![\\w.*}])${folder}[a-z]`).test(text)).map((folder) => `${name}: ${folder}`);
    });
    assert.deepEqual(found, []);
  });

  it('hold no host of a package registry', () => {
    const found = ours.flatMap((name) => {
      const text = readFileSync(path.join(root, name), 'utf8');
      return hosts.filter((host) => new RegExp(`(?:registry|pkg|//)[\\w.-]*\\b${host.replace('.', '\\.')}[a-z]`).test(text)).map((host) => `${name}: ${host}`);
    });
    assert.deepEqual(found, []);
  });
});
