// Every rule's own examples, run: a bad one yields exactly the findings its marker lines show, a good one none.

import assert from 'node:assert/strict';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import type { Example, Rule } from '../../../server/src/core/rules/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { variantsOf } from '../../support/variants.js';
import { allOn } from './support/all-on.js';

const marker = /^( *)(\^+) ([a-z-]+)$/;

interface Expected {
  readonly rule: string;
  readonly text: string;
  readonly start: number;
}

/** The example without its marker lines, and the stretch each marker line points to. */
function readExample(source: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of source.split('\n')) {
    const match = marker.exec(line);
    if (!match) {
      lines.push(line);
      continue;
    }
    const column = match[1]!.length;
    const above = lines.slice(0, -1).reduce((sum, each) => sum + each.length + 1, 0);
    const start = above + column;
    const flagged = lines.at(-1)!.slice(column, column + match[2]!.length);
    assert.equal(flagged.length, match[2]!.length, `marker beyond the line's end: ${line}`);
    expected.push({ rule: match[3]!, text: flagged, start });
  }
  return { text: lines.join('\n'), expected: expected.sort((a, b) => a.start - b.start) };
}

function findingsOf(rule: Rule, text: string, example: Example) {
  const document = createDocument('file:///example.treaty', text, { library: false });
  let snapshot = withDocument(createSnapshot(allOn), document);
  for (const [index, other] of (example.others ?? []).entries()) {
    snapshot = withDocument(snapshot, createDocument(`file:///other${index}.treaty`, other, { library: false }));
  }
  // What is said of an ignore hangs on what all other rules find.
  return rule.checkIgnore ? checkWith(rules, snapshot, document).filter((finding) => finding.rule === rule.name) : checkWith([rule], snapshot, document);
}

/** What clauses say, without labels; lines of the markup are none, nor is what is too short for a sentence. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:@|[a-z-]+:\s|(?:agreement|party|body|zone|term|signature) )/u.test(line))
    .flatMap((line) => line.split(/(?<=[.;:])\s+/u))
    .map((sentence) => sentence.trim().replace(/^(?:\d+\.|\([a-z]\))\s*/u, ''))
    .filter((sentence) => sentence.length > 14 && /\p{L} \S/u.test(sentence));
}

describe('rule examples', () => {
  it('there are rules, each with a unique name and complete words', () => {
    assert.ok(rules.length >= 210, `only ${rules.length} rules`);
    assert.equal(new Set(rules.map((rule) => rule.name)).size, rules.length);
    for (const rule of rules) {
      const page = findPage(rule.name);
      assert.ok(page, `${rule.name} has no page`);
      for (const part of [page.what, page.why, page.remedy]) assert.match(part, /[.`]$/, `${rule.name}: "${part}" is no sentence`);
      assert.ok(page.good.length > 0 && page.bad.length >= 2, `${rule.name} lacks examples`);
    }
  });

  it('each rule has a reason and a fault of its own, and a name in small letters and hyphens', () => {
    for (const part of ['what', 'why'] as const) {
      const words = rules.map(({ name }) => findPage(name)![part]);
      assert.deepEqual(words.filter((each, i) => words.indexOf(each) !== i), []);
    }
    assert.deepEqual(rules.map(({ name }) => name).filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name)), []);
  });

  it('a rule that guesses is a hint', () => {
    const guessing = rules.filter(({ guesses }) => guesses);
    assert.ok(guessing.length > 0);
    assert.deepEqual(guessing.filter(({ severity, severityIn = {} }) => [severity, ...Object.values(severityIn)].some((each) => each !== 'hint' && each !== 'off')).map(({ name }) => name), []);
  });

  it('bad examples of a rule share no sentence', () => {
    const shared = rules.flatMap(({ name }) => {
      const all = findPage(name)!.bad.map(({ text }) => [...new Set(sentencesOf(readExample(text).text))]).flat();
      return all.filter((sentence, i) => all.indexOf(sentence) !== i).map((sentence) => `${name}: ${sentence}`);
    });
    assert.deepEqual(shared, []);
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      const { good, bad } = findPage(rule.name)!;
      for (const example of good) {
        it(`is silent: ${example.title}`, () => {
          assert.deepEqual(findingsOf(rule, example.text, example).map((finding) => finding.message), []);
        });
      }
      for (const example of bad) {
        const { text, expected } = readExample(example.text);
        it(`finds: ${example.title}`, () => {
          assert.ok(expected.length > 0, 'a bad example marks at least one finding');
          const found = findingsOf(rule, text, example);
          const shown = found.map((finding) => ({ rule: finding.rule, text: text.slice(finding.span.start, finding.span.end), start: finding.span.start }));
          assert.deepEqual(shown, expected);
          for (const finding of found) {
            assert.ok(rule.messages[finding.message.id] !== undefined, `no words for "${finding.message.id}"`);
            for (const [, name] of rule.messages[finding.message.id]!.matchAll(/\{([a-z]+)\}/g)) {
              assert.ok(finding.message.args[name!] !== undefined, `"${finding.message.id}" lacks {${name}}`);
            }
            for (const related of finding.related) assert.ok(rule.messages[related.message.id] !== undefined, `no words for "${related.message.id}"`);
          }
        });
        for (const variant of variantsOf(text)) {
          it(`finds the same: ${example.title} (${variant.name})`, () => {
            const found = findingsOf(rule, variant.text, example);
            const shown = found.map((finding) => ({ rule: finding.rule, text: variant.text.slice(finding.span.start, finding.span.end) }));
            assert.deepEqual(shown, expected.map((each) => ({ rule: each.rule, text: each.text })));
          });
        }
      }
    });
  }
});
