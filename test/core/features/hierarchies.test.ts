// What leans on what, and the lineage of a clause; from any place that means it.
import assert from 'node:assert/strict';
import { leanedOn, type Leaning, leaningAt, leansOn } from '../../../server/src/core/features/leaning.js';
import { followersOfClause, lineageAt, precedentsOfClause } from '../../../server/src/core/features/lineage.js';
import type { HierarchyItem } from '../../../server/src/core/features/parts/hierarchy-item.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { everyGuise, openFixture } from '../../support/workspace.js';
import { all } from './sample.js';

const file = (uri: string): string => uri.split('/').at(-1)?.replace('.treaty', '') ?? '';

/** One line an answer; what `show` gives. */
function check<Row>(stretch: string, ask: (snapshot: Snapshot, document: Document, offset: number) => readonly Row[], show: (row: Row, words: (uri: string, span: { readonly start: number; readonly end: number }) => string, asked: string) => string, expected: readonly string[]): void {
  for (const { name, fixture } of everyGuise(all)) {
    const place = fixture.ranges.get(stretch);
    assert.ok(place, `no stretch ${stretch}`);
    const { snapshot, words } = openFixture(fixture);
    const document = snapshot.documents.get(place.uri);
    assert.ok(document);
    assert.deepEqual(ask(snapshot, document, place.start).map((row) => show(row, words, place.uri)), expected, name);
  }
}

const row = ({ uri, selection, kind }: HierarchyItem, words: (uri: string, span: { readonly start: number; readonly end: number }) => string): string => `${file(uri)}: ${kind} ${words(uri, selection)}`;

/** `where`: whose words are shown, the row's own or those of the clause that was asked. */
const leaning = (where: 'row' | 'asked') => (each: Leaning, words: (uri: string, span: { readonly start: number; readonly end: number }) => string, asked: string): string =>
  `${row(each.item, words)} by ${each.spans.map((span) => words(where === 'row' ? each.item.uri : asked, span)).join(', ')}`;

describe('what leans on what', () => {
  it('answers where to begin: at a clause from its words, its number or a reference to it, at a body from its mention', () => {
    check('d1-text', leaningAt, row, ['draft: provision 1.']);
    check('d1', leaningAt, row, ['draft: provision 1.']);
    check('c-1', leaningAt, row, ['draft: provision 1.']);
    check('n-jmc', leaningAt, row, ['draft: body JMC']);
    check('ukr-mention', leaningAt, row, ['draft: party UKR']);
  });

  it('answers nothing on a keyword', () => {
    check('kw-agreement', leaningAt, row, []);
    check('kw-agreement', leansOn, leaning('row'), []);
    check('kw-agreement', leanedOn, leaning('asked'), []);
  });

  it('answers who cites a clause, with the words; a counterpart is no citation', () => {
    check('d1', leansOn, leaning('row'), ['draft: provision (b) by paragraph 1', 'second: provision 2. by {peace:1}']);
    check('p1', leansOn, leaning('row'), ['korea: provision (b) by paragraph 1']);
    check('d4', leansOn, leaning('row'), []);
  });

  it('answers which duties rest on a body, and who mentions it', () =>
    check('jmc', leansOn, leaning('row'), ['draft: provision 1. by shall, JMC', 'draft: provision (b) by JMC']));

  it('answers on what a clause leans: what its words and points cite and name, and who enforces it', () =>
    check('d2', leanedOn, leaning('asked'), [
      'draft: party UKR by UKR', 'draft: party RUS by RUS, RUS', 'draft: body OBS by OBS', 'draft: zone DMZ by Demilitarized Zone', 'draft: body JMC by JMC', 'draft: provision 1. by paragraph 1',
    ]));

  it('answers with others only: a clause that cites itself does not lean on itself', () => {
    const { snapshot, document, offset, words } = openFixture('//- a.treaty\nagreement a "A"\n\n<|>1. As {1} says.\n\n2. See {1}.\n');
    assert.deepEqual(leansOn(snapshot, document, offset).map((each) => leaning('row')(each, words, document.uri)), ['a: provision 2. by {1}']);
    assert.deepEqual(leanedOn(snapshot, document, offset), []);
  });

  it('answers on what a body leans', () => check('jmc', leanedOn, leaning('asked'), ['draft: party UKR by UKR', 'draft: party RUS by RUS']));
});

describe('the lineage of a clause', () => {
  it('answers where to begin, from the clause or a reference to it', () => {
    check('d1-text', lineageAt, row, ['draft: provision 1.']);
    check('t-1', lineageAt, row, ['korea: provision 1.']);
  });

  it('answers with its precedent, of a body too', () => {
    check('d1', precedentsOfClause, row, ['korea: provision 1.']);
    check('d2a', precedentsOfClause, row, ['korea: provision 2.']);
    check('jmc', precedentsOfClause, row, ['korea: body MAC']);
  });

  it('answers with the clauses that follow it', () => {
    check('p1', followersOfClause, row, ['draft: provision 1.', 'second: provision 1.']);
    check('mac', followersOfClause, row, ['draft: body JMC']);
  });

  it('answers nothing where there is no precedent or nobody follows, and on a keyword', () => {
    check('d3', precedentsOfClause, row, []);
    check('d1', followersOfClause, row, []);
    check('kw-agreement', lineageAt, row, []);
  });
});
