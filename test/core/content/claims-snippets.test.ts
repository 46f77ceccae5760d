// Every snippet, filled in with what it offers, is markup without a fault: a newcomer's first lines are not underlined.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { readContent } from '../../support/content.js';
import { root } from '../../support/root.js';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync(path.join(root, 'snippets', 'treaty.json'), 'utf8')) as Readonly<Record<string, Snippet>>;
const { snapshot } = readContent();

/** The snippet's texts: one for each word a choice offers, with the first of the others. */
function textsOf(name: string): readonly string[] {
  const body = snippets[name]?.body.join('\n') ?? '';
  const most = Math.max(1, ...[...body.matchAll(/\$\{\d+\|([^|]*)\|\}/g)].map((choice) => choice[1]!.split(',').length));
  return Array.from({ length: most }, (_, nth) =>
    body
      .replace(/\$\{\d+\|([^|]*)\|\}/g, (_all, words: string) => words.split(',')[nth] ?? words.split(',')[0]!)
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d+/g, 'withdraw'),
  );
}

function findings(text: string): readonly string[] {
  const document = createDocument('file:///snippet.treaty', text, { library: false });
  return checkDocument(withDocument(snapshot, document), document).map(({ rule, span }) => `${rule} "${text.slice(span.start, span.end)}"`);
}

const agreement = textsOf('New agreement')[0] ?? '';
/** A place where the snippet would be used: below the declarations, or at the end of the agreement. */
const hosts: Readonly<Record<string, (text: string) => string>> = {
  'New agreement': (text) => text,
  Party: (text) => agreement.replace('\nPreamble', `\n${text.replace('withdraw', '')}\nPreamble`),
  Body: (text) => agreement.replace('\nPreamble', `\n${text.replace('withdraw', '')}\nPreamble`),
  Zone: (text) => agreement.replace('\nPreamble', `\n${text.replace('withdraw', '')}\nPreamble`),
  Term: (text) => agreement.replace('\nPreamble', `\n${text.replace('withdraw', '')}\nPreamble`),
  Article: (text) => `${agreement}\n${text}`,
  Provision: (text) => agreement.replace('1. withdraw\n', text.replace(/\nwithdraw$/, '\n')),
  Signature: (text) => `${agreement}\n${text.replace('withdraw', '')}`,
  'Bracketed text': (text) => agreement.replace('1. withdraw', `1. ${text.replace('withdraw', '')}`),
};
/** What a fresh agreement lacks until the drafter goes on: these are no faults of the snippet. */
const lacking: readonly string[] = [
  'precedent-not-covered', 'no-precedent', 'missing-signature', 'signature-without-date', 'lost-geography', 'undelimited-zone', 'zone-domain-mismatch', 'unused-term',
];
const open = new RegExp(`^(?:${lacking.join('|')}) `);

describe('snippets', () => {
  it('there is one for an agreement, a party, a body, an article, a provision and a signature', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    for (const wanted of ['agreement', 'party', 'body', 'article', 'provision', 'signature']) assert.ok(prefixes.includes(wanted), wanted);
  });

  for (const name of Object.keys(snippets)) {
    it(`${name}: filled in, it has no fault`, () => {
      const host = hosts[name];
      assert.ok(host, `say in this test where "${name}" is used`);
      for (const text of textsOf(name)) {
        const whole = host(text);
        assert.ok(whole.includes(text.replace(/withdraw$/, '').trimEnd().split('\n')[0]!), 'the snippet is in its host');
        assert.deepEqual(findings(whole).filter((finding) => !open.test(finding)), [], whole);
      }
    });
  }

  it('a fault in one would be seen', () => {
    assert.deepEqual(findings(agreement.replace('consensus', 'consent')).filter((finding) => !open.test(finding)), ['invalid-value "consent"']);
  });
});
