// docs/rules/sources.md and not-applicable.md: every check of the two lists the rules come from is answered by rules there are, or by a reason.
// The lists themselves are compared where they lie beside the checkout.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../server/src/core/rules/registry.js';
import { root } from '../../support/root.js';

const page = (name: string): string => readFileSync(path.join(root, 'docs', 'rules', name), 'utf8');
/** The rows of all tables of a text, without heads and rules. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| (?!check \||fault \||Rule \|)(.+) \|$/gmu)].map(([, cells]) => cells!.split(' | ').map((cell) => cell.trim()));

const sources = rowsOf(page('sources.md'));
const reasons = new Map(rowsOf(page('not-applicable.md')).map(([check, reason]) => [check!, reason!]));

const beside = (...names: readonly string[]): string | undefined => {
  const file = path.join(root, '..', 'shared', ...names);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

describe('where the rules come from', () => {
  it('each check names rules there are, or stands with its reason among those not made', () => {
    const known = new Set(rules.map(({ name }) => name));
    const wrong: string[] = [];
    for (const [check, answer] of sources) {
      const named = [...answer!.matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name!);
      for (const name of named) if (!known.has(name)) wrong.push(`${check}: there is no rule ${name}`);
      if (named.length === 0 && !(answer === 'not applicable' && reasons.has(check!))) wrong.push(`${check}: ${answer}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('what no rule makes has a reason, and is asked for somewhere', () => {
    const checks = new Set(sources.map(([check]) => check));
    assert.ok(reasons.size > 0);
    for (const [check, reason] of reasons) {
      assert.ok(checks.has(check), check);
      assert.match(reason, /\.$/u);
    }
  });

  const catalogue = beside('rules-catalogue.md');
  it(`has every check of the catalogue${catalogue === undefined ? ' (which does not lie beside this checkout: nothing is compared)' : ''}`, () => {
    if (catalogue === undefined) return;
    const wanted = rowsOf(catalogue).map(([check]) => check!);
    assert.equal(wanted.length, 124);
    const had = new Set(sources.map(([check]) => check));
    assert.deepEqual(wanted.filter((check) => !had.has(check)), []);
  });

  const practice = beside('domain', 'agreement-practice.md');
  it(`has all forty faults of real agreements${practice === undefined ? ' (which do not lie beside this checkout: nothing is compared)' : ''}`, () => {
    if (practice === undefined) return;
    const wanted = [...practice.matchAll(/^(\d+)\. \*\*(.+?)\*\* \|/gmu)].map(([, number, fault]) => `${number} ${fault}`);
    assert.equal(wanted.length, 40);
    const had = new Set(sources.map(([check]) => check));
    assert.deepEqual(wanted.filter((fault) => !had.has(fault)), []);
  });
});
