// Who cites what: all kinds of mention, over all files.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clausePlace, declarationPlace } from '../../../server/src/core/resolve/places.js';
import { citedBy, referencesTo } from '../../../server/src/core/resolve/references.js';
import type { Place } from '../../../server/src/core/resolve/types.js';
import { clause, world, type World } from './fixture.js';

const korea =
  'agreement korea "Korean Agreement"\n  alias: Korean Armistice\n  numbering: continuous\n\nbody MAC "Commission"\n\nArticle I. Line\n\n1. A line.\n\n2. The sides, under this paragraph and paragraph 1:\n   (a) stay as paragraph 2 says;\n   (b) go.\n\n3. See {1}, paragraphs 1 to 3 and sub-paragraph 2(a).\n@see 2\n';
const draft =
  'agreement draft "Draft"\n  precedent: korea\n\nbody JMC "Joint Commission"\n  members: UKR 5\n  precedent: korea:MAC\n\nparty UKR "Ukraine"\n\n1. Ukraine stops, as paragraph 1 of the Korean Armistice says, and the JMC too.\n@precedent korea:1\n@binds UKR\n@enforced-by JMC\n\n2. [UKR: Nothing.] See {korea:1-2}.\n';
const stranger = 'agreement stranger "Stranger"\n\n1. See paragraph 1.\n';

const made = world({ draft, korea, stranger });

function found(from: World, place: Place): readonly string[] {
  return referencesTo(from.snapshot, place).map(({ document, occurrence }) => {
    const { start, end } = occurrence.span;
    return `${document.uri} ${occurrence.kind} ${document.model.tree.text.slice(start, end)}`;
  });
}

describe('resolve: references', () => {
  it('lists references, citations, ranges that cover it, annotations, in every file', () => {
    const document = made.document('korea');
    assert.deepEqual(found(made, clausePlace(document, clause(document, '¶1'))), [
      'draft citation paragraph 1 of the Korean Armistice',
      'draft annotation-target korea:1',
      'draft reference {korea:1-2}',
      'korea citation paragraph 1',
      'korea reference {1}',
      'korea citation paragraphs 1 to 3',
    ]);
  });

  it('lists mentions and names of a declaration', () => {
    const document = made.document('draft');
    const [ukraine] = document.model.parties;
    assert.ok(ukraine);
    assert.deepEqual(found(made, declarationPlace(document, ukraine)), [
      'draft name UKR',
      'draft mention Ukraine',
      'draft name UKR',
      'draft name UKR',
    ]);
    const mac = made.document('korea').model.bodies[0];
    assert.ok(mac);
    assert.deepEqual(found(made, declarationPlace(made.document('korea'), mac)), ['draft field-target korea:MAC']);
  });

  it('counts what cites a clause from outside of it, correspondence left out', () => {
    const document = made.document('korea');
    assert.equal(citedBy(made.snapshot, document, clause(document, '¶1')), 5);
    // paragraphs 1 to 3, @see 2 and {korea:1-2}; not "this paragraph" nor its own point.
    assert.equal(citedBy(made.snapshot, document, clause(document, '¶2')), 3);
    assert.equal(citedBy(made.snapshot, document, clause(document, '¶2(a)')), 1);
    assert.equal(citedBy(made.snapshot, document, clause(document, '¶2(b)')), 0);
  });
});
