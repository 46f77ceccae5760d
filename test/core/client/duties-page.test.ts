// What the page of the duties shows of its rows: filters, order, groups, and the parties side by side.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { grouped, isShown, sorted } from '../../../client/src/webview/duties/arrange.js';
import { mirrorOf } from '../../../client/src/webview/duties/mirror.js';
import type { DutiesWords, DutyFilter } from '../../../client/src/common/views/duties-messages.js';
import type { DutyItem, DutyOwners } from '../../../server/src/lsp/protocol/duties.js';

const words = { modalities: { obligation: 'duty', prohibition: 'prohibition', permission: 'permission', recommendation: 'recommendation' }, nobody: { party: 'No party named', body: 'No body', zone: 'No zone' } } as DutiesWords;
const owner = (id: string, facing: boolean) => ({ id, name: `Land of ${id}`, facing });
const owners: DutyOwners = { parties: [owner('AAA', true), owner('BBB', true), owner('GGG', false)], bodies: [owner('JMC', false)], zones: [] };
const open: DutyFilter = { words: '', modality: '', empty: '', party: '', body: '', zone: '' };

function duty(citation: string, parties: string, act: string, more: Partial<DutyItem> = {}): DutyItem {
  const cells = ['who', 'what', 'where', 'byWhen', 'verifiedBy', 'consequence'].map((slot) => (slot === 'what' ? { kind: 'own' as const, words: act, remark: '' } : { kind: 'empty' as const, words: '', remark: 'not said' }));
  return { key: citation, column: 0, clause: 1, citation, modality: 'obligation', cells, parties: parties.split(' ').filter(Boolean), bodies: [], zones: [], act: act.split(' '), ...more };
}

const shownOf = (duties: readonly DutyItem[], filter: Partial<DutyFilter>): readonly string[] => duties.filter((each) => isShown(each, { ...open, ...filter })).map(({ citation }) => citation);

describe('the page of the duties', () => {
  const filled = duty('¶2', 'BBB', 'free prisoner', { modality: 'prohibition', bodies: ['JMC'], cells: duty('', '', 'x').cells.map((cell) => ({ ...cell, kind: 'own' as const, words: 'Tuesday', remark: '' })) });
  const duties = [duty('¶1', 'AAA', 'withdraw force'), filled, duty('¶10', 'AAA BBB', 'meet')];

  it('lets through what has the words, the kind, the party, the body, the empty slot', () => {
    assert.deepEqual(shownOf(duties, {}), ['¶1', '¶2', '¶10']);
    assert.deepEqual(shownOf(duties, { words: 'FORCE withdraw' }), ['¶1']);
    assert.deepEqual(shownOf(duties, { words: 'not said' }), ['¶1', '¶10']);
    assert.deepEqual(shownOf(duties, { modality: 'prohibition' }), ['¶2']);
    assert.deepEqual(shownOf(duties, { party: 'BBB' }), ['¶2', '¶10']);
    assert.deepEqual(shownOf(duties, { body: 'JMC' }), ['¶2']);
    assert.deepEqual(shownOf(duties, { empty: 'any' }), ['¶1', '¶10']);
    assert.deepEqual(shownOf(duties, { empty: 'what' }), []);
    assert.deepEqual(shownOf(duties, { empty: 'who', party: 'AAA' }), ['¶1', '¶10']);
  });

  it('sorts by a column, what is empty last whichever way, and by the text for the first', () => {
    const by = (column: 'clause' | 'what' | 'byWhen' | 'modality', down: boolean): readonly string[] => sorted(duties, { column, down }, words, 'en').map(({ citation }) => citation);
    assert.deepEqual([by('clause', false), by('clause', true)], [['¶1', '¶2', '¶10'], ['¶10', '¶2', '¶1']]);
    assert.deepEqual([by('what', false), by('what', true)], [['¶10', '¶2', '¶1'], ['¶1', '¶2', '¶10']]);
    assert.deepEqual([by('byWhen', false)[0], by('byWhen', true)[0]], ['¶2', '¶2']);
    assert.deepEqual(by('modality', true), ['¶2', '¶1', '¶10']);
  });

  it('groups by party: a duty of two stands under both, with a key for each place; who is named by none comes last', () => {
    const rows = grouped([...duties, duty('¶4', '', 'wait')], 'party', owners, words);
    assert.deepEqual(rows.map((row) => (row.kind === 'group' ? `${row.name} ${row.count}` : row.duty.citation)), ['Land of AAA 2', '¶1', '¶10', 'Land of BBB 2', '¶2', '¶10', 'No party named 1', '¶4']);
    assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
  });

  it('puts like duties of the parties in one row, and leaves a gap where one owes what the other does not', () => {
    const { columns, rows, unnamed } = mirrorOf([
      duty('¶1', 'AAA', 'withdraw force line'), duty('¶2', 'AAA BBB', 'meet'), duty('¶3', 'BBB', 'withdraw army force line'), duty('¶4', 'AAA', 'pay'),
      duty('¶5', 'BBB', 'withdraw ambassador'), duty('¶6', '', 'wait'), duty('¶7', 'BBB', 'pay', { modality: 'permission' }),
    ], owners.parties);
    assert.deepEqual(columns.map(({ id }) => id), ['AAA', 'BBB']);
    assert.deepEqual(rows.map(({ cells, oneSided }) => [...cells.map((cell) => cell.map(({ citation }) => citation).join()), oneSided]), [
      ['¶1', '¶3', false], ['¶2', '¶2', false], ['¶4', '', true], ['', '¶5', true], ['', '¶7', true],
    ]);
    assert.equal(unnamed, 1);
  });

  it('has a column for a guarantor that owes something, and calls no gap of it one-sided', () => {
    const { columns, rows } = mirrorOf([duty('¶1', 'AAA BBB', 'meet'), duty('¶2', 'GGG', 'send observer')], owners.parties);
    assert.deepEqual(columns.map(({ id }) => id), ['AAA', 'BBB', 'GGG']);
    assert.deepEqual(rows.map(({ oneSided }) => oneSided), [false, true]);
  });

  it('loses no duty in the mirror, and shows each under all its parties and no other', () => {
    const any = fc.array(fc.record({ parties: fc.subarray(['AAA', 'BBB', 'GGG']), act: fc.array(fc.constantFrom('pay', 'free', 'line', 'force'), { minLength: 1, maxLength: 4 }) }), { maxLength: 12 });
    fc.assert(fc.property(any, (made) => {
      const all = made.map(({ parties, act }, i) => duty(`¶${i}`, parties.join(' '), act.join(' ')));
      const { columns, rows, unnamed } = mirrorOf(all, owners.parties);
      const shown = new Map<string, Set<string>>();
      for (const { cells } of rows) for (const [i, cell] of cells.entries()) for (const { citation } of cell) shown.set(citation, (shown.get(citation) ?? new Set()).add(columns[i]?.id ?? ''));
      for (const { citation, parties } of all) assert.deepEqual([...(shown.get(citation) ?? [])].sort(), [...parties].sort());
      assert.equal(unnamed, all.filter(({ parties }) => parties.length === 0).length);
    }));
  });
});
