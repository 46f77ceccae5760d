// Every rule reads no more than it says. One draft is edited in every small way there is (each line taken out, each number, id, word and
// annotation made another, the files beside it too), a checker of all rules follows, and no rule keeps what is no longer true. That
// the edits show it is tested too: a rule made to say less than it reads is caught.
import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/core/rules/checker.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import type { Finding } from '../../../server/src/core/rules/types.js';
import { Draft } from './support/drafts.js';
import { besideRich, rich } from './support/rich.js';

/** Texts that differ from this one in one small thing. */
function variantsOf(text: string): readonly string[] {
  const found = new Set<string>();
  const put = (start: number, end: number, now: string): void => void found.add(text.slice(0, start) + now + text.slice(end));
  for (const line of text.matchAll(/[^\n]+\n/gu)) {
    put(line.index, line.index + line[0].length, '');
    put(line.index + line[0].length - 1, line.index + line[0].length - 1, ' in paragraph 99,');
    put(line.index + line[0].length, line.index + line[0].length, '\n');
  }
  const ids = [...new Set(text.match(/\b[A-Z]{3}\b|\bDMZ\b|(?<=@id |#)[\w-]+|\b(?:ours|older)\b|\b[A-B]\b/gu))];
  for (const word of text.matchAll(/\d+|[\p{L}-]+/gu)) {
    const [old] = word;
    const next = ids[(ids.indexOf(old) + 1) % ids.length] ?? old;
    for (const now of /\d/u.test(old) ? [String(Number(old) + 1), '9'] : ids.includes(old) ? [next, `${old}q`] : [`${old}q`]) put(word.index, word.index + old.length, now);
  }
  for (const words of ['no-enforcement-body "all"', 'numbering-gap']) put(0, 0, `// parley: ignore ${words}\n`);
  for (const [annotation] of text.matchAll(/@(?:enforced-by|monitored-by|precedent|id|ignore|binds|establishes|heading|option|kind)[^\n]*/gu)) {
    for (const line of text.matchAll(/^(?:\d\.|Article|Heights|agreement| {3}\(b\)|Annex|The Parties)[^\n]*\n/gmu)) put(line.index + line[0].length, line.index + line[0].length, `${annotation}\n`);
  }
  found.delete(text);
  return [...found];
}

const print = (findings: readonly Finding[]): string =>
  findings.map(({ rule, severity, span, message, related, citation }) => JSON.stringify([rule, severity, span, message, related, citation])).sort().join('\n');

/** Follows the draft through each variant and back; told of every finding list that is not the fresh one. `checkers`: by the rule they check; '' all. */
function follow(checkers: ReadonlyMap<Checker, string>, wrong: (checker: Checker, text: string, found: string, fresh: string) => void): number {
  const draft = new Draft(rich, besideRich);
  const compare = (text: string): void => {
    const fresh = checkWith(rules, draft.snapshot, draft.document);
    for (const [checker, name] of checkers) {
      checker.update(draft.snapshot, draft.document);
      checker.work({ stop: () => false });
      const [found, expected] = [print(checker.findings()), print(name === '' ? fresh : fresh.filter(({ rule }) => rule === name))];
      if (found !== expected) wrong(checker, text, found, expected);
    }
  };
  compare(rich);
  const variants = variantsOf(rich);
  for (const text of variants) {
    draft.edit(text);
    compare(text);
    draft.edit(rich);
    compare(rich);
  }
  let count = variants.length;
  besideRich.forEach((other, index) => {
    for (const text of variantsOf(other).filter((_, i) => i % 3 === 0)) {
      draft.editOther(index, text);
      compare(text);
      draft.editOther(index, other);
      compare(other);
      count += 1;
    }
  });
  return count;
}

/** Reads that the edits show to be needed: a rule that keeps silent about one of these keeps something wrong. */
const needed = [
  ['no-enforcement-body', 'above'], ['observer-only-enforcement', 'above'], ['unresolved-reference', 'structure'], ['missing-signature', 'declarations'], ['duplicate-id', '@id'],
  ['precedent-not-covered', '@precedent'], ['unresolved-reference', 'others'], ['numbering-duplicate', 'faults'],
  ['missing-conjunction', 'words'],
] as const;

function without(name: string, read: string): Checker {
  const rule = rules.find((each) => each.name === name)!;
  const reads = rule.reads.filter((each) => each !== read);
  assert.equal(reads.length, rule.reads.length - 1, `${name} reads ${read}`);
  return new Checker([{ ...rule, reads }]);
}

describe('what rules read', () => {
  it('is what they say: after each small edit each rule has found what it finds afresh, and one that says less has not', function () {
    this.timeout(600_000);
    const silent = new Map(needed.map(([name, read]) => [without(name, read), `${name} without ${read}`]));
    const caught = new Set<string>();
    const checkers = new Map([[new Checker(rules), ''], ...[...silent].map(([checker, name]): [Checker, string] => [checker, name.split(' ')[0]!])]);
    const count = follow(checkers, (checker, text, found, fresh) => {
      const name = silent.get(checker);
      if (name === undefined) assert.equal(found, fresh, `the text is now\n${text}`);
      else caught.add(name);
    });
    assert.ok(count > 500, `only ${count} edits were made`);
    assert.deepEqual([...caught].sort(), [...silent.values()].sort());
  });
});
