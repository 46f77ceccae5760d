// What package.json promises an editor: language, icon, defaults for `[treaty]`, described settings, trust, and nothing that asks a network.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.js';

interface Property {
  readonly markdownDescription?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly displayName: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean }; readonly virtualWorkspaces: boolean };
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions: readonly string[]; readonly configuration: string; readonly icon: Readonly<Record<string, string>> }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(readText('package.json')) as Manifest;
const words = JSON.parse(readText('package.nls.json')) as Readonly<Record<string, string>>;
const defaults = manifest.contributes.configurationDefaults['[treaty]']!;

describe('the manifest', () => {
  it('names Parley, its publisher and its two entries from one source', () => {
    assert.deepEqual([manifest.name, manifest.publisher, manifest.displayName], ['parley', 'parley', 'Parley']);
    assert.deepEqual([manifest.main, manifest.browser], ['./dist/client.js', './dist/client.web.js']);
    assert.equal(manifest.bin['parley'], './dist/cli.js');
    assert.equal(manifest.engines['node'], '>=20');
  });

  it('has every command of npm that the issue names', () => {
    for (const name of ['start', 'test', 'test:core', 'build', 'package', 'bench', 'screenshots']) assert.ok(Object.hasOwn(manifest.scripts, name), `npm run ${name}`);
  });

  it('gives .treaty its language, icons for light and dark, grammar, configuration and snippets, and the files are there', () => {
    const [language] = manifest.contributes.languages;
    assert.equal(language?.id, 'treaty');
    assert.deepEqual(language.extensions, ['.treaty']);
    const files = [language.configuration, ...Object.values(language.icon), ...manifest.contributes.grammars.map(({ path }) => path), ...manifest.contributes.snippets.map(({ path }) => path)];
    assert.deepEqual(Object.keys(language.icon).sort(), ['dark', 'light']);
    for (const file of files) assert.ok(existsSync(join(root, file)), file);
  });

  it('wraps prose, keeps Cyrillic and Hangul unboxed, and pops nothing up in plain prose', () => {
    assert.equal(defaults['editor.wordWrap'], 'on');
    assert.deepEqual(defaults['editor.unicodeHighlight.allowedLocales'], { ru: true, ko: true });
    assert.equal(defaults['editor.unicodeHighlight.ambiguousCharacters'], false);
    assert.deepEqual(defaults['editor.quickSuggestions'], { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(defaults['editor.wordBasedSuggestions'], 'off');
  });

  it('separates words at the marks of citations and quotes of every kind, and not inside ids', () => {
    const separators = String(defaults['editor.wordSeparators']);
    for (const mark of '(){}[]:;,."“”«»¶§') assert.ok(separators.includes(mark), mark);
    assert.ok(!separators.includes('-'), 'ids have hyphens');
    const { pattern, flags } = (JSON.parse(readText('language-configuration.json')) as { wordPattern: { pattern: string; flags: string } }).wordPattern;
    const found = 'korea-1953 об’єднання 군사정전위원회 (d)'.match(new RegExp(pattern, `g${flags}`));
    assert.deepEqual(found, ['korea-1953', 'об’єднання', '군사정전위원회', 'd']);
  });

  it('describes every setting, and every rule in one, in Markdown', () => {
    const properties = Object.entries(manifest.contributes.configuration.properties).flatMap(([name, property]) => [[name, property] as const, ...Object.entries(property.properties ?? {})]);
    assert.ok(properties.length > 25, `${properties.length}`);
    for (const [name, { description = '', markdownDescription = description }] of properties) {
      const text = markdownDescription.startsWith('%') ? (words[markdownDescription.slice(1, -1)] ?? '') : markdownDescription;
      assert.ok(text.length > 20, name);
    }
  });

  it('has a title in words for every command', () => {
    for (const { command, title } of manifest.contributes.commands) assert.ok((words[title.slice(1, -1)] ?? '').length > 3, command);
  });

  it('works untrusted and in virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });
});
