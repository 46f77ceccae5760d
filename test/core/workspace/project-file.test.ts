import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { pathUnder } from '../../../server/src/core/workspace/config-of.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { emptyProject, mergeConfig, type NamedRule, readProjectFile } from '../../../server/src/core/workspace/project-file.js';
import { createSnapshot, withDocument } from '../../../server/src/core/workspace/snapshot.js';

const folder = 'file:///drafts/';
const read = (text: string) => readProjectFile(text, { rules, folder });

const rulesFound = (config: string, text: string) => {
  const document = createDocument('file:///draft.treaty', text, { library: false });
  return checkDocument(withDocument(createSnapshot(mergeConfig([read(config).config])), document), document).map(({ rule }) => rule);
};

/** Rules with an option of each kind. */
const configurable: readonly NamedRule[] = [
  { name: 'far-deadline', options: { days: { kind: 'number', least: 1, most: 90 }, 'working-days': { kind: 'switch' } } },
  { name: 'vague-phrase', options: { words: { kind: 'words' } } },
  { name: 'plain' },
];
const optionsOf = (options: unknown) => readProjectFile(JSON.stringify({ options }), { rules: configurable, folder });
const ignoreOf = (ignore: unknown) => readProjectFile(JSON.stringify({ ignore }), { rules: configurable, folder });

describe('parley.json', () => {
  it('declares annotations of the workspace', () => {
    const text = '1. Text.\n   @reviewed yesterday\n';
    assert.deepEqual(rulesFound('{}', text), ['unknown-annotation']);
    assert.deepEqual(rulesFound('{"annotations": {"reviewed": "When the clause was last read."}}', text), []);
  });

  it('sets severities for everybody', () => assert.deepEqual(rulesFound('{"severity": {"unknown-annotation": "off"}}', '1. Text.\n   @reviewed now\n'), []));

  it('sets the profile, options and phrases that are no terms', () => {
    const { config, problems } = readProjectFile('{"profile": "final", "options": {"far-deadline": {"days": 30, "working-days": true}, "vague-phrase": {"words": ["as soon as possible"]}}, "notTerms": [" Black Sea "]}', { rules: configurable, folder });
    assert.deepEqual(problems, []);
    assert.deepEqual(config, { ...emptyProject, profile: 'final', options: { 'far-deadline': { days: 30, 'working-days': true }, 'vague-phrase': { words: ['as soon as possible'] } }, notTerms: ['Black Sea'] });
  });

  it('takes findings away by rule and file, and says in which folder that holds', () => {
    const { config, problems } = ignoreOf([{ rules: ['plain', 'vague-phrase'], files: ['old/**'], reason: 'Signed in 1994.' }, { rules: ['*'], files: ['a.treaty', 'b.treaty'], reason: 'Quoted.' }]);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.ignores, [
      { rules: ['plain', 'vague-phrase'], files: ['old/**'], reason: 'Signed in 1994.', folder },
      { rules: ['*'], files: ['a.treaty', 'b.treaty'], reason: 'Quoted.', folder },
    ]);
  });

  it('a later file goes before an earlier one, name by name; lists are joined', () => {
    const first = readProjectFile('{"profile": "review", "severity": {"plain": "off", "vague-phrase": "hint"}, "options": {"far-deadline": {"days": 30, "working-days": true}}, "notTerms": ["Black Sea", "Mixed Team"], "ignore": [{"rules": ["*"], "files": ["old/**"], "reason": "Old."}]}', { rules: configurable, folder });
    const second = readProjectFile('{"severity": {"plain": "error"}, "annotations": {"kept": "Kept."}, "options": {"far-deadline": {"days": 5}}, "notTerms": ["Azov Sea", "Black Sea"], "ignore": [{"rules": ["plain"], "files": ["*"], "reason": "New."}]}', { rules: configurable, folder: 'file:///drafts/annexes/' });
    assert.deepEqual([...first.problems, ...second.problems], []);
    assert.deepEqual(mergeConfig([first.config, second.config]), {
      profile: 'review',
      severities: { plain: 'error', 'vague-phrase': 'hint' },
      annotations: { kept: 'Kept.' },
      options: { 'far-deadline': { days: 5, 'working-days': true } },
      notTerms: ['Black Sea', 'Mixed Team', 'Azov Sea'],
      ignores: [{ rules: ['*'], files: ['old/**'], reason: 'Old.', folder }, { rules: ['plain'], files: ['*'], reason: 'New.', folder: 'file:///drafts/annexes/' }],
    });
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown member', '{"anotations": {}}'],
    ['annotations that are no object', '{"annotations": ["reviewed"]}'],
    ['a name with a capital', '{"annotations": {"Reviewed": "x"}}'],
    ['a meaning that is no sentence', '{"annotations": {"reviewed": 3}}'],
    ['an unknown severity', '{"severity": {"no-precedent": "loud"}}'],
    ['an unknown rule', '{"severity": {"no-such-rule": "off"}}'],
    ['an unknown profile', '{"profile": "strict"}'],
    ['options that are no object', '{"options": true}'],
    ['phrases that are no list', '{"notTerms": "Black Sea"}'],
    ['ignores that are no list', '{"ignore": {"rules": ["*"]}}'],
    ['a name of every object', '{"options": {"constructor": {"name": 1}}}'],
  ] as const) {
    it(`says what is wrong with ${what}, and goes on`, () => {
      const { problems, config } = read(text);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.deepEqual(config, emptyProject);
    });
  }

  for (const [what, given, problem] of [
    ['an unknown rule', { 'far-deadlines': { days: 3 } }, 'There is no rule "far-deadlines"; "parley rules" prints those there are.'],
    ['an unknown option', { 'far-deadline': { weeks: 3 } }, 'The rule "far-deadline" has no option "weeks"; it has "days" and "working-days".'],
    ['a rule without options', { plain: { days: 3 } }, 'The rule "plain" has no option "days"; it has none.'],
    ['a word for a number', { 'far-deadline': { days: 'three' } }, 'The option "days" of "far-deadline" takes a number from 1 to 90; "three" is none.'],
    ['a number below the least', { 'far-deadline': { days: 0 } }, 'The option "days" of "far-deadline" takes a number from 1 to 90; 0 is none.'],
    ['a number above the most', { 'far-deadline': { days: 91 } }, 'The option "days" of "far-deadline" takes a number from 1 to 90; 91 is none.'],
    ['a word for a switch', { 'far-deadline': { 'working-days': 'yes' } }, 'The option "working-days" of "far-deadline" takes true or false; "yes" is none.'],
    ['one word for a list', { 'vague-phrase': { words: 'soon' } }, 'The option "words" of "vague-phrase" takes a list of words; "soon" is none.'],
    ['a number in a list of words', { 'vague-phrase': { words: ['soon', 3] } }, 'The option "words" of "vague-phrase" takes a list of words; ["soon",3] is none.'],
    ['options of a rule that are no object', { plain: 3 }, '"plain" in "options" is no object of names.'],
    ['an option every object has', { plain: { toString: 3 } }, 'The rule "plain" has no option "toString"; it has none.'],
  ] as const) {
    it(`leaves out ${what} among options, and says so in one sentence`, () => {
      const read = optionsOf({ 'far-deadline': {}, ...given });
      assert.deepEqual(read.problems, [problem]);
      assert.deepEqual(read.config.options, {});
    });
  }

  it('keeps the good options beside a bad one', () => {
    assert.deepEqual(optionsOf({ 'far-deadline': { days: 90, 'working-days': 1 } }).config.options, { 'far-deadline': { days: 90 } });
  });

  const whole = { rules: ['plain'], files: ['*'], reason: 'Why.' };
  for (const [what, entry, problem] of [
    ['a word', 'plain', 'Entry 2 of "ignore" is no object; write {"rules": ["*"], "files": ["old/**"], "reason": "…"}.'],
    ['no reason', { rules: ['plain'], files: ['*'] }, 'Entry 2 of "ignore" gives no reason; say in a sentence why these findings are not wanted.'],
    ['an empty reason', { ...whole, reason: ' ' }, 'Entry 2 of "ignore" gives no reason; say in a sentence why these findings are not wanted.'],
    ['no files', { rules: ['plain'], reason: 'Why.' }, 'Entry 2 of "ignore" needs "files" and "rules", each a list with something in it.'],
    ['rules that are an empty list', { ...whole, rules: [] }, 'Entry 2 of "ignore" needs "files" and "rules", each a list with something in it.'],
    ['files that are no list', { ...whole, files: '*' }, '"files" of entry 2 of "ignore" is no list of words.'],
    ['an unknown rule', { ...whole, rules: ['plane'] }, 'There is no rule "plane"; "parley rules" prints those there are.'],
    ['an empty glob', { ...whole, files: [''] }, '"files" of entry 2 of "ignore" holds "", which is no word or phrase.'],
  ] as const) {
    it(`leaves out an entry of "ignore" with ${what}, and says so in one sentence`, () => {
      const read = ignoreOf([whole, entry]);
      assert.deepEqual(read.problems, [problem]);
      assert.deepEqual(read.config.ignores, [{ ...whole, folder }]);
    });
  }

  it('says of a member nothing reads that it stands there, and reads the rest of the entry', () => {
    const read = ignoreOf([{ ...whole, rule: 'plain' }]);
    assert.deepEqual(read.problems, ['Entry 1 of "ignore" has "rule", which nothing reads; there are "rules", "files" and "reason".']);
    assert.equal(read.config.ignores.length, 1);
  });

  it('counts paths from its folder, in plain letters', () => {
    assert.equal(pathUnder('file:///drafts/', 'file:///drafts/old/%D0%B0%20b.treaty'), 'old/а b.treaty');
    assert.equal(pathUnder('file:///drafts/', 'file:///drafts-2/a.treaty'), undefined);
    assert.equal(pathUnder('file:///drafts/', 'file:///drafts/100%.treaty'), '100%.treaty');
    assert.equal(pathUnder('', 'file:///drafts/a.treaty'), undefined);
  });
});
