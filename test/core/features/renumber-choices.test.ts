// Which renumberings are offered where, and what becomes of concordances.
import assert from 'node:assert/strict';
import { moveTargets, renumberChoices, renumberingFor } from '../../../server/src/core/features/renumber-choices.js';
import { composeConcordance, concordanceAsMarkdown, concordanceAsTabs } from '../../../server/src/core/features/parts/concordance.js';
import { openFixture } from '../../support/workspace.js';

const source = `agreement draft "Draft"

⟦pre: We⟧ agree.

Article I. One

⟦1: 1⟧. List:
   ⟦a: (a)⟧ alpha;
   @note ⟦note: about⟧ alpha
   ⟦b: (b)⟧ beta.

⟦2: 2⟧. Two.

⟦A2: Article II⟧. Two

1. Other.
`;

function offered(name: string, text = source): string {
  const { document, fixture } = openFixture(text);
  return renumberChoices(document, fixture.ranges.get(name)?.start ?? -1).map(({ action, clause }) => `${action} ${clause}`).join('; ');
}

describe('the renumberings of a place', () => {
  it('answers with those its clause and neighbours allow', () => {
    assert.equal(offered('a'), 'insert-before Art. I(1)(a); insert-after Art. I(1)(a); delete Art. I(1)(a); down Art. I(1)(a); promote Art. I(1)(a); article Art. I; document Art. I(1)(a)');
    assert.equal(offered('note'), offered('a'), 'an annotation is about its clause');
    assert.equal(offered('2'), 'insert-before Art. I(2); insert-after Art. I(2); insert-bis Art. I(2); delete Art. I(2); up Art. I(2); demote Art. I(2); bis Art. I(2); article Art. I; document Art. I(2)');
    assert.equal(offered('A2'), 'insert-before Art. II; insert-after Art. II; insert-bis Art. II; delete Art. II; up Art. II; bis Art. II; article Art. II; document Art. II');
  });

  it('answers nothing outside of numbered clauses, and in the library', () => {
    assert.equal(offered('pre'), '');
    assert.equal(offered('a', `//- p.treaty library\n${source}`), '');
  });

  it('is what renumber is asked, where nothing more is needed', () => {
    const { document, fixture } = openFixture(source);
    const at = fixture.ranges.get('b')?.start ?? -1;
    const block = document.model.tree.blockAt(at);
    assert.deepEqual(renumberingFor(document, at, 'insert-bis'), { kind: 'insert', block, where: 'after-bis' });
    assert.deepEqual(renumberingFor(document, at, 'up'), { kind: 'move', block, direction: 'up' });
    assert.equal(renumberingFor(document, at, 'move-to'), undefined);
    assert.equal(renumberingFor(document, at, 'relabel'), undefined);
    assert.equal(renumberingFor(document, fixture.ranges.get('pre')?.start ?? -1, 'delete'), undefined);
  });

  it('names the headings a clause may go to', () => {
    const { document, fixture } = openFixture(source);
    const targets = (name: string): readonly string[] => moveTargets(document, fixture.ranges.get(name)?.start ?? -1).map(({ citation, title }) => `${citation} ${title}`);
    assert.deepEqual(targets('b'), ['Art. I One', 'Art. II Two']);
    assert.deepEqual(targets('2'), ['Art. II Two']);
    assert.deepEqual(targets('A2'), []);
    assert.deepEqual(targets('pre'), []);
  });
});

describe('a concordance', () => {
  const row = (before: string, after: string, ...precedents: string[]) => ({ before, after, precedents });

  it('of two renumberings is that of both', () => {
    assert.deepEqual(composeConcordance([row('1', '2', 'k 1'), row('2', '1'), row('3', ''), row('', '4')], [row('2', '3'), row('4', ''), row('5', '4')]), [
      row('1', '3', 'k 1'),
      row('2', '1'),
      row('3', ''),
      row('5', '4'),
    ]);
    assert.deepEqual(composeConcordance([row('1', '2'), row('2', '1')], [row('1', '2'), row('2', '1')]), [], 'there and back is nothing');
  });

  it('is a table that nothing in it breaks', () => {
    const rows = [row('¶1', '¶2', 'k ¶1', 'l ¶3'), row('a|b', '')];
    assert.equal(concordanceAsMarkdown(rows, ['Old', 'New', 'P']), '| Old | New | P |\n| --- | --- | --- |\n| ¶1 | ¶2 | k ¶1; l ¶3 |\n| a\\|b | – | – |');
    assert.equal(concordanceAsTabs(rows, ['Old', 'New', 'P']), 'Old\tNew\tP\n¶1\t¶2\tk ¶1; l ¶3\na|b\t–\t–');
  });
});
