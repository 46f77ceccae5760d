// Each translation is whole: no key missing, none too many, no value that is still English, the same places in it.
// PARLEY_WORDS=FILE writes what a translation lacks there, to be translated; `--update` puts each into the order of the English
// words and leaves out what is English no more.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientWords, countedIds, serverWords } from '../../support/english-words.js';
import { ruleTexts } from '../../support/rule-options.js';
import { root } from '../../support/root.js';

type Table = Readonly<Record<string, string>>;
const read = (...names: readonly string[]): Table => JSON.parse(readFileSync(path.join(root, ...names), 'utf8')) as Table;

/** Values that are the same in both languages: names, and what holds no words. */
const sameOnPurpose: readonly string[] = ['Parley'];

const places = (words: string): readonly string[] => [...words.matchAll(/\{\w+\}|`[^`]*`|@[a-z-]+/gu)].map(([place]) => place).sort();
const languages = existsSync(path.join(root, 'l10n')) ? readdirSync(path.join(root, 'l10n')).flatMap((name) => /^bundle\.l10n\.([a-z-]+)\.json$/u.exec(name)?.[1] ?? []) : [];

describe('translations', () => {
  it('there is one in Ukrainian, where editors look for it', () => {
    assert.ok(languages.includes('uk'), languages.join());
    assert.equal((read('package.json') as { readonly l10n?: string }).l10n, './l10n');
  });

  for (const language of languages) {
    const bundle = read('l10n', `bundle.l10n.${language}.json`);
    const manifest = read(`package.nls.${language}.json`);
    // What rules tell of themselves is written into package.nls.json from their pages (see manifest.test.ts).
    const english: Table = { ...read('package.nls.json'), ...ruleTexts() };
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'other');
    const keys = [...clientWords(), ...serverWords(), ...countedIds().flatMap((id) => forms.map((form) => `#${id}.${form}`))];

    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1') {
      for (const [name, table, wanted] of [[`l10n/bundle.l10n.${language}.json`, bundle, keys], [`package.nls.${language}.json`, manifest, Object.keys(english)]] as const) {
        const sorted = Object.fromEntries(wanted.flatMap((key) => (table[key] === undefined ? [] : [[key, table[key]]])));
        writeFileSync(path.join(root, name), `${JSON.stringify(sorted, null, 2)}\n`);
      }
    }

    it(`${language}: every word is translated, and nothing else`, () => {
      const missing = { bundle: keys.filter((key) => bundle[key] === undefined), manifest: Object.keys(english).filter((key) => manifest[key] === undefined) };
      const file = process.env['PARLEY_WORDS'];
      if (file !== undefined) writeFileSync(file, `${JSON.stringify({ bundle: missing.bundle, manifest: Object.fromEntries(missing.manifest.map((key) => [key, english[key]])) }, null, 1)}\n`);
      assert.deepEqual(missing, { bundle: [], manifest: [] });
      assert.deepEqual(Object.keys(bundle).filter((key) => !keys.includes(key)), []);
      assert.deepEqual(Object.keys(manifest).filter((key) => english[key] === undefined), []);
    });

    it(`${language}: no value is still English, and each keeps places, code and annotations`, () => {
      for (const [key, words] of [...Object.entries(bundle), ...Object.entries(manifest).map(([name, value]) => [english[name] ?? name, value] as const)]) {
        if (sameOnPurpose.includes(words)) continue;
        assert.notEqual(words, key);
        if (key.startsWith('#')) assert.ok(words.includes('{count}'), `${key}: ${words}`);
        else assert.deepEqual(places(words), places(key), words);
      }
    });
  }
});
