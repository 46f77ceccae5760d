// Every rule is silent on a sound agreement of fifty clauses; and for every rule there is a fault in it that this rule finds,
// exactly there, and no other rule does.

import assert from 'node:assert/strict';
import { checkWith } from '../../../../server/src/core/rules/runner.js';
import { rules } from '../../../../server/src/core/rules/registry.js';
import type { Finding } from '../../../../server/src/core/rules/types.js';
import { NO_BLOCK } from '../../../../server/src/core/syntax/types.js';
import { createDocument } from '../../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../../server/src/core/workspace/snapshot.js';
import type { Config } from '../../../../server/src/core/workspace/types.js';
import { amendments } from './amendments.js';
import { annotations } from './annotations.js';
import { brackets } from './brackets.js';
import { deadlines } from './deadlines.js';
import { declarations } from './declarations.js';
import { enforcement } from './enforcement.js';
import { fifty, truce } from './fifty.js';
import { finalClauses } from './final-clauses.js';
import { geography } from './geography.js';
import { languages } from './languages.js';
import { numbering } from './numbering.js';
import { precedent } from './precedent.js';
import { references } from './references.js';
import { signatures } from './signatures.js';
import { structure } from './structure.js';
import { terms } from './terms.js';
import type { Amid, Edit, Entries } from './types.js';
import { wording } from './wording.js';

const byCategory: Readonly<Record<string, Entries>> = {
  enforcement, signatures, precedent, references, terms, declarations, annotations, numbering, structure, deadlines, geography, brackets,
  'final-clauses': finalClauses, languages, amendments, wording,
};

/** Rules without an entry yet. Only to become shorter. */
const gaps: readonly string[] = [];

function placeOf(text: string, words: string): number {
  const at = text.indexOf(words);
  assert.ok(at >= 0, `not in the text: "${words}"`);
  assert.equal(text.indexOf(words, at + 1), -1, `more than once in the text: "${words}"`);
  return at;
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const at = placeOf(before, from);
    return before.slice(0, at) + to + before.slice(at + from.length);
  }, text);
}

function check(text: string, other: string, config: Config, beside: readonly string[] = []): readonly Finding[] {
  const document = createDocument('file:///fifty.treaty', text, { library: false });
  const empty = withDocument(createSnapshot(config), createDocument('file:///truce.treaty', other, { library: false }));
  const all = beside.reduce((snapshot, each, i) => withDocument(snapshot, createDocument(`file:///beside${i}.treaty`, each, { library: false })), empty);
  return checkWith(rules, withDocument(all, document), document);
}

/** `rule: words @ offset` of each finding, as a test wants to show them. */
function shown(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)} @ ${span.start}`);
}

/** The settings of an entry, with a rule that is off by default switched on. */
function settings(name: string, { config }: Pick<Amid, 'config'>): Config {
  const rule = rules.find((each) => each.name === name);
  const on = rule?.offByDefault ? { [name]: rule.severity } : {};
  return { ...emptyConfig, ...config, severities: { ...on, ...config?.severities } };
}

describe('the agreement of fifty clauses', () => {
  it('has about fifty clauses', () => {
    const { model } = createDocument('file:///fifty.treaty', fifty, { library: false });
    const { tree } = model;
    let clauses = 0;
    for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) if (tree.kind(block) === 'provision') clauses++;
    assert.ok(clauses >= 50 && clauses < 80, String(clauses));
  });

  it('gives no rule anything to find', () => {
    assert.deepEqual(shown(fifty, check(fifty, truce, emptyConfig)), []);
  });

  it('is broken in one way for every rule there is', () => {
    const covered = Object.values(byCategory).flatMap((entries) => Object.keys(entries));
    assert.deepEqual(rules.map(({ name }) => name).filter((name) => !covered.includes(name)), gaps, 'rules without an entry');
    assert.deepEqual(Object.entries(byCategory).flatMap(([category, entries]) => Object.keys(entries).filter((name) => rules.find((rule) => rule.name === name)?.category !== category)), [], 'entries in a wrong file');
  });

  for (const [name, entry] of Object.values(byCategory).flatMap((entries) => Object.entries(entries))) {
    describe(name, () => {
      const config = settings(name, entry);
      it('finds nothing before', () => assert.deepEqual(shown(fifty, check(fifty, truce, config)), []));
      it('alone finds the fault, where it is', () => {
        const text = edited(fifty, entry.edits);
        const other = edited(truce, entry.others ?? []);
        const within = entry.in === undefined ? 0 : placeOf(text, entry.in);
        const at = within + placeOf(entry.in ?? text, entry.found);
        const found = check(text, other, config, entry.beside);
        assert.deepEqual(shown(text, found), [`${name}: ${entry.found} @ ${at}`]);
      });
    });
  }
});
