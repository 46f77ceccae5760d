// A checker that followed a draft through edits has found what a fresh check of it finds, however its work was cut up. A rule that
// reads more than its `reads` name keeps a finding here that is no longer true: its own examples are edited line by line.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import type { Finding, Rule } from '../../../server/src/core/rules/types.js';
import { createBaseline } from '../../../server/src/core/workspace/baseline.js';
import { readContent } from '../../support/content.js';
import { Draft } from './support/drafts.js';
import { examplesOf } from './support/examples.js';
import { besideRich, rich } from './support/rich.js';

/** Every line of every example: what edits are made of. */
const lines = [...new Set(rules.flatMap(examplesOf).flatMap(({ text }) => text.split('\n')))];

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const letters = fc.constantFrom('x', ' ', '.', ':', ',', '\n', '\n\n', '1', '2. ', '(a) ', '(b) ', '@', '[', ']', '{', '}', '"', ' shall ', 'Article 3. ', '\n@enforced-by none\n', '\n@ignore no-enforcement-body\n', '\n@ignore unused-ignore, numbering-gap\n', '// parley: ignore unresolved-reference\n', '\r\n', 'Annex I\n', '{1}', ' paragraph 7', '@id x\n', '{#x}');
const put = fc.oneof({ weight: 2, arbitrary: letters }, { weight: 2, arbitrary: fc.constantFrom(...lines).map((line) => `\n${line}\n`) }, { weight: 1, arbitrary: fc.constant('') });
const edit = fc.record({ kind: fc.constant('edit' as const), at: fraction, length: fc.constantFrom(0, 0, 0, 1, 1, 4, 30, 200), put, ofOther: fc.constantFrom(false, false, true) });
const line = fc.record({ kind: fc.constantFrom('take line', 'double line', 'swap lines'), at: fraction, to: fraction, ofOther: fc.constantFrom(false, false, true) });
const word = fc.record({ kind: fc.constantFrom('other word', 'other number', 'other letter', 'other id', 'other annotation'), at: fraction, to: fraction, ofOther: fc.constantFrom(false, false, true) });
const step = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 5, arbitrary: line },
  { weight: 8, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'loading' as const }, { kind: 'remove other' as const }, { kind: 'severities' as const }, { kind: 'annotations' as const }, { kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'first comment' as const, words: 'no-enforcement-body "all"' }, { kind: 'first comment' as const, words: 'unresolved-citation, unused-ignore, no-such-rule' }, { kind: 'ignored files' as const }, { kind: 'baseline' as const, without: 0 }, { kind: 'baseline' as const, without: 2 }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const plan = fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 8 }), stops: fc.constantFrom(1, 2, 5, 1000), half: fc.constantFrom(false, false, true), visible: fraction });

/** A few of a rule's examples, one under the other. */
const draftOf = (rule: Rule) =>
  fc.array(fc.constantFrom(...examplesOf(rule)), { minLength: 1, maxLength: 3 }).map((chosen) => ({ text: chosen.map(({ text }) => text).join('\n'), others: chosen.flatMap(({ others }) => others).slice(0, 2) }));

/** What an edit puts in the place of its like. */
const alike = {
  'other word': /[\p{L}-]{2,}/gu, 'other number': /\d+/gu, 'other letter': /(?<=\()[a-z](?=\))/gu, 'other id': /(?<=#|@id |(?:party|body|zone|term|agreement|signature) )[\w-]+/gu, 'other annotation': /@[\w-]+[^\n]*/gu,
} as const;

function changed(text: string, each: Extract<Step, { at: number }>): string {
  const at = Math.floor(each.at * text.length);
  if ('put' in each) return text.slice(0, at) + each.put + text.slice(at + each.length);
  if (isWord(each)) {
    const found = [...text.matchAll(alike[each.kind])];
    const old = found[Math.floor(each.at * found.length)];
    const [now] = found[Math.floor(each.to * found.length)] ?? [];
    return old && now !== undefined ? text.slice(0, old.index) + now + text.slice(old.index + old[0].length) : text;
  }
  const all = text.split('\n');
  const index = Math.floor(each.at * all.length);
  const other = Math.floor(each.to * all.length);
  const taken = all[index] ?? '';
  if (each.kind === 'take line') all.splice(index, 1);
  else if (each.kind === 'double line') all.splice(other, 0, taken);
  else {
    all[index] = all[other] ?? '';
    all[other] = taken;
  }
  return all.join('\n');
}

function isWord(each: Step): each is Extract<Step, { kind: keyof typeof alike }> {
  return each.kind in alike;
}

function take(draft: Draft, each: Step, before: string): void {
  switch (each.kind) {
    case 'loading':
      return draft.load(!draft.snapshot.loading);
    case 'remove other':
      return draft.removeOther(0);
    case 'severities':
      return draft.configure({ ...draft.snapshot.config, severities: { 'no-enforcement-body': 'hint', 'unresolved-reference': 'off' } });
    case 'annotations':
      return draft.configure({ ...draft.snapshot.config, annotations: { owner: 'who' } });
    case 'first comment': {
      const comment = `// parley: ignore ${each.words}\n`;
      return draft.edit(draft.text.startsWith(comment) ? draft.text.slice(comment.length) : comment + draft.text);
    }
    case 'ignored files':
      return draft.configure({ ...draft.snapshot.config, ignores: [{ rules: ['no-enforcement-body', 'numbering-gap'], files: ['*.treaty'], reason: 'old', folder: 'file:///w/' }] });
    case 'baseline': {
      const found = checkWith(draft.chosen, draft.snapshot, draft.document, { fingerprints: true });
      const entries = found.flatMap(({ rule, citation, fingerprint = '' }, i) => (i % 3 === each.without ? [] : [{ file: 'draft.treaty', rule, clause: citation, fingerprint, count: 1 }]));
      return draft.configure({ ...draft.snapshot.config, baseline: createBaseline('file:///w/', entries) });
    }
    case 'undo':
      return draft.edit(before);
    default: {
      const other = each.ofOther ? draft.otherText(0) : undefined;
      if (other !== undefined) draft.editOther(0, changed(other, each));
      else draft.edit(changed(draft.text, each));
    }
  }
}

/** Everything but the order of object members. */
const shown = (findings: readonly Finding[]) => findings.map(({ rule, severity, span, message, related, citation }) => ({ rule, severity, span, message, related: [...related], citation }));

function follow(draft: Draft, { steps, stops, half, visible }: typeof plan extends fc.Arbitrary<infer T> ? T : never): void {
  draft.finish();
  let before = draft.text;
  for (const each of steps) {
    const text = draft.text;
    take(draft, each, before);
    before = text;
    const at = Math.floor(visible * draft.text.length);
    const first = [{ start: at, end: Math.min(draft.text.length, at + 80) }];
    // Half the time the next edit comes before the work on this one is done.
    if (half && each !== steps.at(-1)) {
      let left = stops;
      draft.checker.work({ first, stop: () => --left <= 0 });
      for (const { span } of draft.checker.findings()) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= draft.text.length, 'a finding that waits lies in the text');
      continue;
    }
    draft.finish(first, stops);
    const fresh = checkWith(draft.chosen, draft.snapshot, draft.document);
    assert.deepEqual(shown(draft.checker.findings()), shown(fresh));
    assert.equal(draft.checker.findings(), draft.checker.findings());
    const worst = draft.checker.worst(3);
    assert.equal(worst.total, fresh.length);
    assert.deepEqual(shown(worst.findings), shown(worstOf(fresh, 3)));
  }
}

function worstOf(findings: readonly Finding[], most: number): readonly Finding[] {
  const chosen = new Set((['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, most));
  return findings.filter((finding) => chosen.has(finding));
}

describe('a checker that follows a draft', () => {
  for (const rule of rules) {
    it(`finds what a fresh check finds: ${rule.name} alone`, () => {
      fc.assert(fc.property(draftOf(rule), plan, ({ text, others }, chosen) => follow(new Draft(text, others, [rule]), chosen)), { numRuns: runs(20) });
    });
  }

  it('finds what a fresh check finds: all rules, all examples', () => {
    fc.assert(fc.property(fc.constantFrom(...rules).chain(draftOf), plan, ({ text, others }, chosen) => follow(new Draft(text, others), chosen)), { numRuns: runs(80) });
  });

  it('finds what a fresh check finds: a draft in which all hangs together', () => {
    fc.assert(fc.property(plan, (chosen) => follow(new Draft(rich, besideRich), chosen)), { numRuns: runs(15) });
  });

  for (const rule of rules) {
    it(`finds what a fresh check finds in it: ${rule.name} alone`, () => {
      fc.assert(fc.property(plan, (chosen) => follow(new Draft(rich, besideRich, [rule]), chosen)), { numRuns: runs(2) });
    });
  }

  it('finds what a fresh check finds: the sample drafts, beside what they follow', () => {
    const { document } = readContent();
    const textOf = (id: string): string => document(id).model.tree.text.slice(0, document(id).model.tree.text.length);
    const samples = fc.constantFrom(textOf('ukraine-armistice'), textOf('ukraine-settlement'));
    fc.assert(fc.property(samples, plan, (text, chosen) => follow(new Draft(text, [textOf('korea-1953')]), chosen)), { numRuns: runs(2) });
  });

  it('finds what a fresh check finds: a few lines of every kind, in any order, the first one of any kind', () => {
    const kinds = fc.constantFrom(
      '1. As the preceding paragraph says.', 'As stated in the preceding paragraph.', '(a) as the preceding sub-paragraph says', '(a) other', '   (a) points', '1.', '2. Words.', 'The Parties,', 'Have agreed as follows:',
      'PREAMBLE', 'ANNEX A', 'Annex I. Maps', 'Article 1. Name', 'Chapter I', 'Section 1', 'DONE at Kyiv on 1 May 2026.', 'agreement a "A"', 'party X "X"', 'signature X', '@option A "x"', 'Option A', '@id x', '@ignore *', '[In brackets.]', '| a | b |', '---', '// note', '',
    );
    const some = fc.array(fc.tuple(kinds, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 7 }).map((all) => all.map((each) => each.join('')).join(''));
    const line = fc.record({ at: fraction, taken: fc.boolean(), put: fc.tuple(kinds, fc.constantFrom('\n', '\n\n', '')).map((each) => each.join('')) });
    fc.assert(
      fc.property(some, fc.array(line, { minLength: 1, maxLength: 8 }), (text, steps) => {
        const draft = new Draft(text, []);
        draft.finish();
        for (const { at, taken, put } of steps) {
          const all = draft.text.split('\n');
          const index = Math.floor(at * all.length);
          draft.edit([...all.slice(0, index), ...put.split('\n'), ...all.slice(index + (taken ? 1 : 0))].join('\n'));
          draft.finish();
          assert.deepEqual(shown(draft.checker.findings()), shown(checkWith(draft.chosen, draft.snapshot, draft.document)));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('hears of a chapeau that is the first block of the text', () => {
    const rule = rules.find(({ name }) => name === 'lone-point');
    assert.ok(rule);
    const text = 'The Parties,\n\n1. Words.\n';
    const draft = new Draft(text, [], [rule]);
    draft.finish();
    assert.deepEqual(draft.checker.findings(), []);
    draft.edit(`Article 1. Name\n\n${text}`);
    draft.finish();
    assert.equal(draft.checker.findings().length, 1);
  });

  it('knows what stands in front of the first clause, also where it is of the preamble', () => {
    const rule = rules.find(({ name }) => name === 'vague-reference');
    assert.ok(rule);
    const words = 'party X "X"\n\n1. As the preceding paragraph says.\n';
    const draft = new Draft(words, [], [rule]);
    draft.finish();
    assert.equal(draft.checker.findings().length, 1);
    draft.edit(words.replace('\n\n1.', '\n\nThe Parties,\n\n1.'));
    draft.finish();
    assert.deepEqual(draft.checker.findings(), []);
    draft.edit(words);
    draft.finish();
    assert.equal(draft.checker.findings().length, 1);
  });
});

/** More in a long run: PARLEY_RUNS=20 makes twenty times as many. */
function runs(usual: number): number {
  return usual * Number(process.env['PARLEY_RUNS'] ?? '1');
}
