// The snippets insert good text: with every placeholder left as it is, a new agreement and what is added to it has no finding
// but what its author has yet to do.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkDocument,
  createDocument,
  createSnapshot,
  emptyConfig,
  withDocument,
} from '../../../server/src/core/index.js';
import { root } from '../../support/root.js';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync(join(root, 'snippets', 'treaty.json'), 'utf8')) as Readonly<
  Record<string, Snippet>
>;

/** The text a snippet inserts when every stop is passed with Tab. */
function expand(name: string): string {
  const snippet = snippets[name];
  assert.ok(snippet, `There is no snippet "${name}".`);
  return snippet.body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '');
}

/** Rules with findings in `text`, beside the library. */
function findings(text: string): readonly string[] {
  let snapshot = createSnapshot(emptyConfig);
  for (const name of readdirSync(join(root, 'library')).filter((file) => file.endsWith('.treaty')))
    snapshot = withDocument(
      snapshot,
      createDocument(`parley-library:/${name}`, readFileSync(join(root, 'library', name), 'utf8'), { library: true }),
    );
  const document = createDocument('file:///new.treaty', text, { library: false });
  return checkDocument(withDocument(snapshot, document), document).map(({ rule, message }) => `${rule} ${message.id}`);
}

const agreement = (): string => expand('New agreement');

describe('snippets', () => {
  it('are those that a drafter needs', () => {
    for (const name of ['New agreement', 'Party', 'Body', 'Article', 'Provision', 'Signature'])
      assert.ok(snippets[name], name);
    for (const [name, { prefix, description }] of Object.entries(snippets))
      assert.ok(prefix.length > 0 && description !== '', name);
  });

  it('a new agreement has unsigned parties, an uncovered precedent and a first clause to compare', () => {
    const found = new Set(findings(agreement()).map((finding) => finding.split(' ')[0]));
    assert.deepEqual(found, new Set(['missing-signature', 'no-precedent', 'precedent-not-covered']));
  });

  for (const name of ['Party', 'Body', 'Zone', 'Term', 'Article', 'Provision', 'Signature', 'Bracketed text'])
    it(`"${name}" adds no finding to it`, () => {
      const declares = ['Party', 'Body', 'Zone', 'Term'].includes(name);
      const added = `${expand(name)}\n`;
      const base = agreement();
      const whole = declares ? base.replace('\nPreamble\n', `\n${added}\nPreamble\n`) : `${base}\n${added}`;
      assert.notEqual(whole, base);
      const known = findings(base);
      assert.deepEqual(
        findings(whole).filter((finding) => !known.includes(finding)),
        // A term just declared waits for the clause that uses it.
        name === 'Term' ? ['unused-term default'] : [],
      );
    });
});
