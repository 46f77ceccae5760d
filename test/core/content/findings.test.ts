// The findings of the shipped texts, and no others: history's own in the library (docs/library.md says why each is there),
// the newcomer's exercises in the samples (samples/README.md says how to mend each). Each with what it underlines and the reason why it
// is right stands in test/data/findings.json, which is written by hand.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { readContent } from '../../support/content.js';
import { root } from '../../support/root.js';

const page = (...names: readonly string[]): string => readFileSync(path.join(root, ...names), 'utf8');
const libraryPage = page('docs', 'library.md');
const samplesPage = page('samples', 'README.md');

const content = readContent();

interface Explained {
  readonly text: string;
  readonly rule: string;
  readonly severity: string;
  /** Canonical citation; '' outside clauses. */
  readonly clause: string;
  /** What is underlined, runs of blanks as one. */
  readonly words: string;
  readonly why: string;
}

const golden = JSON.parse(page('test', 'data', 'findings.json')) as readonly Explained[];

/** What is found in a text, in order, as the golden file has it. */
function found(id: string): readonly Omit<Explained, 'why'>[] {
  const document = content.document(id);
  return checkDocument(content.snapshot, document).map(({ rule, severity, citation, span }) => ({
    text: id, rule, severity, clause: citation, words: document.model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
  }));
}

/** Each finding has its row, and each row its finding. */
function asExplained(id: string): void {
  assert.deepEqual(found(id), golden.filter(({ text }) => text === id).map(({ text, rule, severity, clause, words }) => ({ text, rule, severity, clause, words })));
}

describe('findings of the shipped texts', () => {
  it('every finding is explained in a sentence, and each row is of a shipped text', () => {
    for (const { text, rule, clause, why } of golden) {
      assert.match(why, /^"?\p{Lu}.{20,}\.$/u, `${text} ${rule} ${clause}`);
      content.document(text);
    }
  });

  for (const { library, model } of content.snapshot.ordered) {
    const { text: id } = model.agreement.id;
    if (library) {
      it(`${id}: docs/library.md names every rule that finds something there`, () => {
        const chapter = libraryPage.split(/^## /mu).find((each) => each.includes(`\`${id}\``)) ?? '';
        assert.deepEqual([...new Set(found(id).map(({ rule }) => rule))].filter((rule) => !chapter.includes(`\`${rule}\``)), []);
      });
    }
  }

  it('korea-1953 warns where history does: no body for the sea, the air, and prisoners used again; the Republic of Korea bound and not signing; commissions that can be divided for good', () => asExplained('korea-1953'));

  it('minsk-protocol-2014: nobody enforces, observers only watch, and no text sets up the group that speaks', () => asExplained('minsk-protocol-2014'));

  it('minsk-memorandum-2014: nobody enforces, and observers only watch', () => asExplained('minsk-memorandum-2014'));

  it('minsk-package-2015: nobody enforces, observers only watch, formations are bound and do not sign', () => asExplained('minsk-package-2015'));

  it('the armistice draft has the six faults of samples/README.md, and follows what failed', () => {
    asExplained('ukraine-armistice');
    const exercises = golden.filter(({ text, why }) => text === 'ukraine-armistice' && why.startsWith('Exercise: ')).map(({ rule }) => rule);
    const table = [...samplesPage.matchAll(/^\| (?:Article|Annex) [^|]+\| `([a-z-]+)`/gmu)].map(([, rule]) => rule);
    assert.equal(table.length, 6);
    assert.deepEqual(exercises, table);
    assert.deepEqual([...new Set(found('ukraine-armistice').map(({ rule }) => rule))].filter((rule) => !exercises.includes(rule)), ['failed-precedent']);
  });

  it('the settlement draft has its blanks, told once, follows what failed (13(c), 13(d), 60), bans what was recommended, has shipping nobody watches and a line it does not draw', () => asExplained('ukraine-settlement'));

  it('no shipped text silences a rule', () => {
    for (const { model } of content.snapshot.ordered) assert.equal(model.allAnnotations.some(({ name }) => name === 'ignore'), false, model.agreement.id.text);
  });

  it('the drafts say that they are fictional, the library that it is a digest, in their first comment', () => {
    for (const { model, library } of content.snapshot.ordered) {
      const head = model.tree.text.slice(0, 600).split('agreement ')[0] ?? '';
      assert.match(head, library ? /digest/i : /fictional/i, model.agreement.id.text);
    }
  });
});
