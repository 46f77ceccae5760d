// Texts that once cost the square of their length: twice the text may make little more than twice the work, from the open
// text to its findings and to a hover. Work is counted (support/count-work.ts), time never.
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { type Counter, countedDocument, countWork } from './support/count-work.js';

const repeated = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('');
const letter = (i: number): string => 'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26);

interface Trap {
  readonly name: string;
  /** A size at which what is fixed about a check no longer counts. */
  readonly size: number;
  make(n: number): string;
}

const traps: readonly Trap[] = [
  { name: 'one number for every paragraph, each cited', size: 160, make: (n) => repeated(n, () => '1. Text as paragraph 1 says, and {1}.\n\n') },
  { name: 'the same articles again and again', size: 160, make: (n) => repeated(n, (i) => `Article ${(i % 3) + 1}. Title\n\n1. As paragraph 2(a) and {Art. ${(i % 3) + 1}(1)} say.\n\n2. The Parties shall:\n   (a) leave.\n\n`) },
  { name: 'lists under one provision', size: 160, make: (n) => `1. The Parties shall:\n${repeated(n, (i) => `   (${letter(i % 2)}) go to point (${letter(i % 2)});\n`)}` },
  { name: 'many annotations on one clause with many points', size: 90, make: (n) => `1. The Parties shall:\n${repeated(n, (i) => `@note number ${i}\n`)}${repeated(n, (i) => `   (${letter(i)}) go;\n`)}` },
  { name: 'many annotations above everything', size: 90, make: (n) => `${repeated(n, (i) => `@note number ${i}\n`)}\n${repeated(n, (i) => `${(i % 999) + 1}. Each Party shall go.\n\n`)}` },
  { name: 'many signatories with their signatures', size: 90, make: (n) => repeated(n, (i) => `party P${i}X "Party Number ${i}"\n  role: signatory\n`) + repeated(n, (i) => `signature P${i}X\n  status: pending\n`) },
  { name: 'many bodies with a scope and a precedent', size: 90, make: (n) => `${repeated(n, (i) => `body B${i}X "Body ${i}"\n  mandate: supervise\n  scope: 1\n  precedent: 1\n`)}\n${repeated(n, (i) => `${(i % 999) + 1}. Each Party shall go.\n@enforced-by B${i}X\n\n`)}` },
  { name: 'one body whose scope is every clause', size: 90, make: (n) => `body JMC "Commission"\n  mandate: supervise\n${repeated(n, (i) => `  scope: ${(i % 900) + 1}\n`)}\n${repeated(n, (i) => `${(i % 900) + 1}. Each Party shall go.\n@enforced-by JMC\n\n`)}` },
  { name: 'labels, each cited', size: 90, make: (n) => repeated(n, (i) => `${(i % 999) + 1}. See {#label-${(i * 7) % n}}.\n@id label-${i}\n\n`) },
  { name: 'labels that nobody gave, beside as many that somebody did', size: 90, make: (n) => repeated(n, (i) => `${(i % 999) + 1}. See {#nowhere-${i}}.\n@id somewhere-${i}\n\n`) },
  { name: 'names that nobody declared, beside as many declared', size: 90, make: (n) => repeated(n, (i) => `party Party-${i} "Party ${i}"\n`) + repeated(n, (i) => `${(i % 999) + 1}. See {Elsewhere-${i}}.\n@binds Elsewhere-${i}\n@enforced-by Elsewhere-${i}\n\n`) },
  { name: 'paths to nowhere', size: 90, make: (n) => `1. Text.\n\n${repeated(n, (i) => `${(i % 999) + 2}. See {${(i % 50) + 1}(z)(q)}.\n\n`)}` },
  { name: 'citations of what is not there', size: 90, make: (n) => `1. Text.\n\n2. Text.\n\n${repeated(n, (i) => `${(i % 900) + 3}. See paragraph ${(i % 99) + 901} and Article ${i % 77}.\n\n`)}` },
  { name: 'agreements nobody has', size: 90, make: (n) => repeated(n, (i) => `${(i % 999) + 1}. See {atlantis-${i}:5}.\n\n`) },
  { name: 'one citation with a long list', size: 90, make: (n) => `1. See paragraphs ${repeated(n, (i) => `${i % 99}, `)}and 5.\n` },
  { name: 'one paragraph full of citations', size: 90, make: (n) => `1. ${repeated(n, (i) => `The Party shall see paragraph ${i % 40} of Article ${i % 7}, that paragraph and {1}, `)}\n` },
  { name: 'one list of members', size: 90, make: (n) => `body JMC "Commission"\n  members: ${repeated(n, (i) => `P${i}X 3, `)}UKR\n\n1. Text.\n` },
  { name: 'counted paragraphs', size: 90, make: (n) => `Article 1. Title\n\n${repeated(n, (i) => `The preceding paragraph of this Article applies as {Art. 1~${i + 1}} says.\n\n`)}` },
  { name: 'annexes without a number, cited as such', size: 90, make: (n) => repeated(n, () => 'Annex. Title\n\n1. Text of the Annex and {Annex}, {Preamble}.\n\n') },
  { name: 'one term defined again and again in the same words', size: 60, make: (n) => repeated(n, (i) => `${i + 1}. "Buffer Zone" means every place that lies between the two lines.\n\n`) },
  { name: 'one term defined again and again in other words', size: 60, make: (n) => repeated(n, (i) => `${i + 1}. "Buffer Zone" means every place number ${'i'.repeat((i % 7) + 1)}${i} that lies between the two lines.\n\n`) },
  { name: 'one short name given in each article', size: 60, make: (n) => repeated(n, (i) => `Article ${i + 1}. Title\n\n1. For the purposes of this Article, the commission of the two (hereinafter "Joint Commission") meets.\n\n`) },
  { name: 'definitions of as many terms', size: 60, make: (n) => repeated(n, (i) => `${i + 1}. "Zone ${letter(i)}${letter(i >> 3)}q${i}" means every place number ${i} that lies between the two lines.\n\n`) },
  { name: 'declared terms beside as many defined ones', size: 60, make: (n) => `${repeated(n, (i) => `term Thing-${i} "Ding${i} Dong${i}"\n`)}\n${repeated(n, (i) => `${i + 1}. "Quadrant${letter(i)}${letter(i >> 3)} Zone" means every place number ${i} that lies between the two lines.\n\n`)}` },
  { name: 'duties each with a precedent', size: 90, make: (n) => `agreement demo "Demo"\n  precedent: demo\n\n${repeated(n, (i) => `${(i % 999) + 1}. Each Party shall go.\n@precedent ${(i % 63) + 1}\n\n`)}` },
];

/** Twice the text is twice the work, a little more where something is looked for by halving or in a tree. */
const mostGrowth = 2.4;

describe('work', () => {
  for (const { name, size, make } of traps) {
    it(`doubles with the text: ${name}`, () => {
      const once = workOf(make(size));
      const twice = workOf(make(2 * size));
      assert.ok(once.check > size, `only ${once.check} steps were counted`);
      assert.ok(twice.check <= mostGrowth * once.check, `check: ${once.check} steps, then ${twice.check} for twice the text`);
      assert.ok(twice.hover <= mostGrowth * once.hover, `hover: ${once.hover} steps, then ${twice.hover} for twice the text`);
    });
  }
});

/** Inside the last number or letter of a clause. */
function lastNumber(text: string): number {
  return [...text.matchAll(/^ *(?=\d+\. |\([a-z]\) )/gmu)].reduce((_, match) => match.index + match[0].length + 1, 0);
}

function workOf(text: string): { readonly check: number; readonly hover: number } {
  const counter: Counter = { steps: 0 };
  const document = countedDocument(counter, 'file:///counted.treaty', text);
  const snapshot = withDocument(createSnapshot(emptyConfig), document);
  const check = countWork(counter, () => void checkDocument(snapshot, document));
  return { check, hover: countWork(counter, () => void hover(snapshot, document, lastNumber(text))) };
}
