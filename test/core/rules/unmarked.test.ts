// In unmarked prose nothing is above warning, whatever a team has switched on: the examples of all rules with their markup taken out.

import assert from 'node:assert/strict';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Profile } from '../../../server/src/core/workspace/types.js';
import { allOn } from './support/all-on.js';

/** A text without declarations, fields, annotations, references in braces and the brackets of what is open: what an office would paste. */
function unmarked(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^ *\^+ [a-z-]+$|^\s*@|^(?:agreement|party|body|zone|term|signature) |^  [a-z-]+:/u.test(line))
    .join('\n')
    .replace(/\{[^{}|]*\|([^{}]*)\}/gu, '$1')
    .replace(/[{}[\]]/gu, '');
}

const texts = rules.flatMap(({ name }) => findPage(name)?.bad ?? []).map(({ text }) => unmarked(text)).filter((text) => text.trim() !== '');

describe('unmarked prose', () => {
  for (const profile of ['drafting', 'final'] as const) {
    it(`has nothing above warning in the profile ${profile}, and much below`, function () {
      this.timeout(60_000);
      assert.ok(texts.length > 300, String(texts.length));
      const all = texts.map((text) => ({ text, found: findings(text, profile) }));
      assert.deepEqual(all.flatMap(({ text, found }) => found.filter(({ severity }) => severity === 'error').map(({ rule }) => `${rule}:\n${text}`)), []);
      assert.ok(new Set(all.flatMap(({ found }) => found.map(({ rule }) => rule))).size > 80, 'hardly any rule finds something');
    });
  }

  it('a bracket of somebody is no error before any party is declared, and one afterwards', () => {
    const severities = (text: string) => findings(text, 'drafting').filter(({ rule }) => rule === 'unknown-party').map(({ severity }) => severity);
    assert.deepEqual(severities('1. The line [UKR: and the sea] is fixed.\n'), ['information']);
    assert.deepEqual(severities('party RUS "Russian Federation"\n\n1. The line [UKR: and the sea] is fixed.\n'), ['error']);
    assert.deepEqual(severities('1. The line is fixed.\n   @binds UKR\n'), ['error']);
  });

  it('a blank is an error before the signature where it is marked, a warning where a line is drawn', () => {
    const severities = (profile: Profile) => findings('1. They leave within [●] days.\n\n2. They return within ____ days.\n', profile).filter(({ rule }) => rule === 'placeholder').map(({ severity }) => severity);
    assert.deepEqual(severities('final'), ['error', 'warning']);
    assert.deepEqual(severities('review'), ['warning', 'warning']);
    assert.deepEqual(severities('drafting'), ['information', 'information']);
  });
});

function findings(text: string, profile: Profile) {
  const document = createDocument('file:///pasted.treaty', text, { library: false });
  return checkWith(rules, withDocument(createSnapshot({ ...allOn, profile }), document), document);
}
