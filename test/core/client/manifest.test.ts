// The manifest agrees with the code: commands, settings for every rule, names of texts, files that it names, the library's list.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commands,
  counterpartViewId,
  languageId,
  libraryScheme,
  linkCommands,
  openContext,
  practiceCommands,
  rulesScheme,
  sampleNames,
  sideBarViews,
} from '../../../client/src/common/names.js';
import { rules } from '../../../server/src/core/index.js';
import { root } from '../../support/root.js';
import { keyed, optionsOfRules, ruleTexts } from '../../support/rule-options.js';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly id: string; readonly description: string; readonly media: { readonly image: string; readonly altText: string }; readonly completionEvents: readonly string[] }[] }[];
    readonly languages: readonly { readonly id: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
}

interface Setting {
  readonly type: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Setting>>;
}

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json')) as Manifest;
const { contributes } = manifest;
const words = JSON.parse(text('package.nls.json')) as Readonly<Record<string, string>>;

describe('manifest', () => {
  it('declares every command of the client, in the category Parley', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(commands).sort());
    for (const { command, category } of contributes.commands) assert.equal(category, 'Parley', command);
  });

  it('names only declared commands in menus and keys', () => {
    const known: readonly string[] = Object.values(commands);
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    assert.ok(used.length > 0);
    assert.deepEqual(
      used.filter((command) => !known.includes(command)),
      [],
    );
    for (const command of Object.values(linkCommands))
      assert.ok(!known.includes(command), `${command} is for links only`);
  });

  it('binds its keys in .treaty texts only', () => {
    for (const { when } of contributes.keybindings) assert.match(when, /editorLangId == treaty/);
  });

  it('declares the language, the view and the read-only schemes that the client registers', () => {
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [languageId],
    );
    assert.deepEqual(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id),
      [...sideBarViews],
    );
    for (const scheme of [libraryScheme, rulesScheme])
      assert.ok(manifest.activationEvents.includes(`onFileSystem:${scheme}`), scheme);
    assert.ok(manifest.activationEvents.includes(`onLanguage:${languageId}`));
  });

  it('says in every tree of the side bar what to do when it is empty, by commands there are', () => {
    const known: readonly string[] = Object.values(commands);
    for (const view of sideBarViews.filter((id) => id !== counterpartViewId)) {
      const said = contributes.viewsWelcome.filter((each) => each.view === view);
      assert.deepEqual(said.map(({ when }) => when), [`!${openContext}`, openContext], view);
      for (const { contents } of said) for (const [, command = ''] of (words[contents.slice(1, -1)] ?? '').matchAll(/\(command:([^)]+)\)/gu)) assert.ok(known.includes(command), command);
    }
  });

  it('walks through five steps, each with a picture of its own and a command that there is', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;
    assert.ok(walkthrough);
    assert.deepEqual(others, []);
    const known: readonly string[] = [...Object.values(commands), ...Object.values(practiceCommands)];
    const pictures = walkthrough.steps.map(({ description, media, completionEvents }) => {
      const [, command = ''] = /\(command:([^)]+)\)/u.exec(words[description.slice(1, -1)] ?? '') ?? [];
      assert.ok(known.includes(command), description);
      for (const event of completionEvents) assert.ok(event === `onContext:${openContext}` || known.includes(event.replace('onCommand:', '')), event);
      assert.ok(completionEvents.includes(`onCommand:${command}`), command);
      const path = join(root, media.image);
      assert.ok(statSync(path).size < 60_000, `${media.image} is shipped: it should not weigh`);
      return readFileSync(path).toString('base64');
    });
    assert.equal(new Set(pictures).size, 5);
  });

  it('ships the sample drafts that the command opens, and no other', () => {
    assert.deepEqual(readdirSync(join(root, 'samples', 'ukraine')).sort(), [...sampleNames].sort());
    assert.match(text('.vscodeignore'), /^!samples\/\*\*$/mu);
  });

  it('supports untrusted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('has a setting for the level of every rule, with its own level as default, and of no other', () => {
    const wanted = Object.fromEntries(
      [...rules].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, severity, offByDefault }) => [
        name,
        { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'], default: offByDefault ? 'off' : severity, markdownDescription: `%rule.${name}%` },
      ]),
    );
    const given = contributes.configuration.properties['parley.severity'];
    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1') {
      const whole = JSON.parse(text('package.json')) as { contributes: { configuration: { properties: Record<string, { properties?: unknown }> } } };
      const severity = whole.contributes.configuration.properties['parley.severity'];
      assert.ok(severity);
      severity.properties = wanted;
      writeFileSync(join(root, 'package.json'), `${JSON.stringify(whole, null, 2)}\n`);
    } else assert.deepEqual(given?.properties, wanted);
  });

  it('has every option of every rule, and no other', () => {
    const wanted = optionsOfRules(keyed);
    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1') {
      const whole = JSON.parse(text('package.json')) as { contributes: { configuration: { properties: Record<string, { properties?: unknown }> } } };
      const options = whole.contributes.configuration.properties['parley.options'];
      assert.ok(options);
      options.properties = wanted;
      writeFileSync(join(root, 'package.json'), `${JSON.stringify(whole, null, 2)}\n`);
    } else assert.deepEqual(contributes.configuration.properties['parley.options']?.properties, wanted);
  });

  it('tells of every rule and option what the rule tells of itself', () => {
    const others = Object.entries(words).filter(([key]) => !/^(?:rule|option)\./u.test(key));
    const wanted = { ...Object.fromEntries(others), ...ruleTexts() };
    // As golden files: `node scripts/run-mocha.mjs core manifest --update` writes the rules' words anew.
    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1')
      writeFileSync(join(root, 'package.nls.json'), `${JSON.stringify(wanted, null, 2)}\n`);
    else assert.deepEqual(words, wanted);
  });

  it('describes every setting in Markdown', () => {
    for (const [name, setting] of Object.entries(contributes.configuration.properties))
      assert.ok(setting.markdownDescription, name);
  });

  it('has a text for every name, and no text without use', () => {
    const used = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('is told in docs/settings-and-commands.md: every command, every setting, every default', () => {
    const page = text('docs/settings-and-commands.md');
    for (const { title } of contributes.commands) {
      const name = words[title.replaceAll('%', '')] ?? title;
      assert.ok(page.includes(`**${name}**`), name);
    }
    for (const name of Object.keys(contributes.configuration.properties)) assert.ok(page.includes(`\`${name}\``), name);
    for (const name of Object.keys(contributes.configurationDefaults['[treaty]'] ?? {}))
      assert.ok(page.includes(`\`${name.replace(/^(editor\.unicodeHighlight)\..*/, '$1.*')}\``), name);
  });

  it('names files that are there', () => {
    const paths = [...text('package.json').matchAll(/"(\.\/(?:media|syntaxes|snippets|schemas|language)[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(paths.length >= 6, paths.join());
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('lets .treaty texts wrap, keeps pop-ups out of prose and boxes off Cyrillic and Hangul', () => {
    const defaults = contributes.configurationDefaults['[treaty]'] ?? {};
    assert.equal(defaults['editor.wordWrap'], 'on');
    assert.deepEqual(defaults['editor.quickSuggestions'], { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(defaults['editor.wordBasedSuggestions'], 'off');
    assert.equal(defaults['editor.unicodeHighlight.ambiguousCharacters'], false);
    assert.equal(defaults['editor.unicodeHighlight.nonBasicASCII'], false);
    assert.doesNotMatch(String(defaults['editor.wordSeparators']), /[-'’@]/);
  });
});

describe('library/index.json', () => {
  it('lists every precedent that ships, for places that cannot be listed', () => {
    const files = readdirSync(join(root, 'library')).filter((name) => name.endsWith('.treaty'));
    assert.deepEqual((JSON.parse(text('library/index.json')) as string[]).sort(), files.sort());
  });
});
