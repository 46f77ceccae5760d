// `@ignore` and the severities of the user.

import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Config } from '../../../server/src/core/workspace/types.js';

function found(text: string, config: Config = emptyConfig, suppressed = false) {
  const document = createDocument('file:///draft.treaty', text, { library: false });
  return checkDocument(withDocument(createSnapshot(config), document), document, { suppressed });
}

const shown = (text: string) => found(text).map(({ rule, citation }) => `${rule} ${citation}`);

describe('@ignore', () => {
  const duty = (annotation: string) => `1. Each side shall withdraw.\n${annotation}\n2. Each side shall report.\n`;

  it('silences the rule on its clause and nowhere else', () => {
    assert.deepEqual(shown(duty('')), ['no-enforcement-body ¶1', 'no-enforcement-body ¶2']);
    assert.deepEqual(shown(duty('   @ignore no-enforcement-body "each side for itself"\n')), ['no-enforcement-body ¶2']);
  });

  it('reaches what is nested under its block', () => {
    const text = (annotation: string) => `Article 1. Forces\n${annotation}\n1. Each side shall:\n   (a) withdraw.\n\nArticle 2. Reports\n\n2. Each side shall report.\n`;
    assert.deepEqual(shown(text('')), ['no-enforcement-body ¶1(a)', 'lone-point ¶1(a)', 'no-enforcement-body ¶2']);
    assert.deepEqual(shown(text('@ignore no-enforcement-body "later"\n')), ['lone-point ¶1(a)', 'no-enforcement-body ¶2']);
  });

  it('above everything, silences it in the whole file', () => {
    assert.deepEqual(shown(`agreement demo "Demo"\n@ignore no-enforcement-body "a study text"\n\n${duty('')}`), []);
  });

  it('takes several rules, and leaves the others', () => {
    const text = (rules: string) => `1. Each side shall withdraw as {Annex IX} says.\n   @ignore ${rules} "cut"\n`;
    assert.deepEqual(shown(text('no-enforcement-body, unresolved-reference')), []);
    assert.deepEqual(shown(text('unresolved-reference')), ['no-enforcement-body ¶1']);
  });

  it('is told, with its reason, where suppressed findings are asked for', () => {
    const all = found(duty('   @ignore no-enforcement-body "each side for itself"\n'), undefined, true);
    assert.deepEqual(all.map(({ suppressed }) => suppressed), ['each side for itself', undefined]);
  });
});

describe('a comment that ignores', () => {
  const duty = '1. Each side shall withdraw.\n';

  it('silences the rule in the whole file, among the comments it begins with', () => {
    assert.deepEqual(shown(`// A draft.\n\n// parley: ignore no-enforcement-body "a study text"\nagreement demo "Demo"\n\n${duty}`), []);
    assert.deepEqual(shown(`\ufeff//parley:ignore no-enforcement-body "a study text"\n${duty}`), []);
  });

  it('is a remark anywhere else', () => {
    for (const before of ['agreement demo "Demo"\n', 'Preamble\n\n', duty]) {
      assert.ok(shown(`${before}// parley: ignore no-enforcement-body "a study text"\n\n2. Each side shall report.\n`).some((each) => each.startsWith('no-enforcement-body')), before);
    }
    for (const comment of ['// parley ignore no-enforcement-body', '// parley: ignored no-enforcement-body', '// Parley: ignores nothing']) assert.deepEqual(shown(`${comment}\n${duty}`), ['no-enforcement-body ¶1'], comment);
  });

  it('gives way to what stands nearer', () => {
    const all = found(`// parley: ignore no-enforcement-body "far"\n${duty}   @ignore no-enforcement-body "near"\n\n2. Each side shall report.\n`, undefined, true);
    assert.deepEqual(all.map(({ suppressed }) => suppressed), ['near', 'far']);
  });
});

describe('parley.json', () => {
  const config = (files: readonly string[], rules: readonly string[] = ['*'], folder = 'file:///w/'): Config => ({ ...emptyConfig, ignores: [{ rules, files, reason: 'old texts', folder }] });
  const at = (uri: string, with_: Config) => {
    const document = createDocument(uri, '1. Each side shall withdraw as {Annex IX} says.\n', { library: false });
    return checkDocument(withDocument(createSnapshot(with_), document), document, { suppressed: true }).map(({ rule, suppressed }) => `${rule} ${suppressed ?? 'shown'}`);
  };

  it('silences rules in the files its globs match, and there only', () => {
    const silent = ['no-enforcement-body old texts', 'unresolved-reference old texts'];
    const told = ['no-enforcement-body shown', 'unresolved-reference shown'];
    assert.deepEqual(at('file:///w/old/a.treaty', config(['old/**'])), silent);
    assert.deepEqual(at('file:///w/new/a.treaty', config(['old/**'])), told);
    assert.deepEqual(at('file:///v/old/a.treaty', config(['old/**'])), told);
    assert.deepEqual(at('file:///w/old%20texts/a.treaty', config(['old texts/*'])), silent);
    assert.deepEqual(at('file:///w/a.treaty', config(['b.treaty', 'a.*'], ['no-enforcement-body'])), ['no-enforcement-body old texts', 'unresolved-reference shown']);
  });
});

describe('severities', () => {
  it('the user’s goes before the rule’s, and off silences', () => {
    const text = '1. Each side shall withdraw.\n';
    assert.deepEqual(found(text).map(({ severity }) => severity), ['warning']);
    assert.deepEqual(found(text, { ...emptyConfig, severities: { 'no-enforcement-body': 'hint' } }).map(({ severity }) => severity), ['hint']);
    assert.deepEqual(found(text, { ...emptyConfig, severities: { 'no-enforcement-body': 'off' } }), []);
  });

  it('a missing signature is information in a draft and an error in a signed agreement', () => {
    const text = (status: string) => `agreement demo "Demo"\n  status: ${status}\nparty UKR "Ukraine"\n  role: signatory\n\n1. Text.\n`;
    const severities = (status: string) => found(text(status)).filter(({ rule }) => rule === 'missing-signature').map(({ severity }) => severity);
    assert.deepEqual(severities('draft'), ['information']);
    assert.deepEqual(severities('in-force'), ['error']);
  });

  it('in unmarked prose nothing is above warning', () => {
    const text = 'Article 1. Line\n\n1. The sides shall withdraw under Article 9, paragraph 33.\n2. The [open text is here.\n\n5. The Parties agree to talk.\n';
    for (const { severity, rule } of found(text)) assert.notEqual(severity, 'error', rule);
  });
});
