// Who enforces a clause, whether it may, and who is bound.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { boundBy } from '../../../server/src/core/resolve/bound.js';
import { enforcement } from '../../../server/src/core/resolve/enforcement.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { clause, world } from './fixture.js';

const head = `agreement own "Own"

party UKR "Ukraine"
  side: west
party POL "Poland"
  side: west
party RUS "Russia"

body JMC "Joint Commission"
  mandate: supervise, investigate
body OSC "Observer Mission"
  mandate: monitor, verify
body JOT "Observer Teams"
  mandate: investigate
  scope: DMZ, Art. 3
body NEW "New Body"
body BRK "Broken Body"
  mandate: supervise
  scope: 99

zone DMZ "Demilitarized Zone"

`;

function enforcers(text: string, citation: string): readonly string[] {
  const made = world({ own: head + text });
  const document = made.document('own');
  const found = enforcement(made.snapshot, document, clause(document, citation));
  return found.bodies.map(({ name, why, sufficient }) => `${name} ${why}${sufficient === (why === 'ok') ? '' : '!'}`);
}

describe('resolve: enforcement', () => {
  it('takes the clause’s own bodies, else those of what it stands under', () => {
    const text =
      'Article 1. One\n@enforced-by JMC\n\n1. Text.\n\n2. Text.\n@enforced-by UKR, NEW\n   (a) point.\n\nArticle 2. Two\n\n1. Text.\n';
    assert.deepEqual(enforcers(text, 'Art. 1(1)'), ['JMC ok']);
    assert.deepEqual(enforcers(text, 'Art. 1(2)'), ['UKR ok', 'NEW ok']);
    assert.deepEqual(enforcers(text, 'Art. 1(2)(a)'), ['UKR ok', 'NEW ok']);
    assert.deepEqual(enforcers(text, 'Art. 2(1)'), []);
  });

  it('tells mere observers, the unknown, and a side’s parties', () => {
    assert.deepEqual(enforcers('1. Text.\n@enforced-by OSC, JMC, XYZ, west\n', '¶1'), [
      'OSC observer-only',
      'JMC ok',
      'XYZ unknown',
      'west ok',
      'west ok',
    ]);
  });

  it('keeps none with its reason, monitors apart, and says where it is from', () => {
    const made = world({
      own: `${head}Article 1. One\n@monitored-by OSC\n\n1. Text.\n@enforced-by none "left open"\n`,
    });
    const document = made.document('own');
    const block = clause(document, 'Art. 1(1)');
    const found = enforcement(made.snapshot, document, block);
    assert.deepEqual(
      [found.none, found.bodies.length, found.monitoredBy.map(({ name }) => name), found.from],
      ['left open', 0, ['OSC'], block],
    );
  });

  it('reaches what is in scope: clauses with what is under them, zones by mention', () => {
    const text = `Article 1. One
@enforced-by JOT

1. Text.

2. No mines in the Demilitarized Zone.

3. In the DMZ the sides:
   (a) stay out;
   (b) report.

4. Text.

   In the DMZ nothing stays.

5. A zone is made.
@establishes DMZ

Article 2. The Demilitarized Zone
@enforced-by JOT

1. Text.

Article 3. Sea
@enforced-by JOT

1. Text.
   (a) point.
`;
    assert.deepEqual(enforcers(text, 'Art. 1(1)'), ['JOT out-of-scope']);
    for (const citation of ['Art. 1(2)', 'Art. 1(3)(a)', 'Art. 1(4)', 'Art. 1(5)', 'Art. 2(1)', 'Art. 3(1)(a)'])
      assert.deepEqual(enforcers(text, citation), ['JOT ok'], citation);
  });

  it('takes a scope that cannot be read for no limit', () => {
    assert.deepEqual(enforcers('1. Text.\n@enforced-by BRK\n', '¶1'), ['BRK ok']);
  });

  it('knows the bodies of the agreement a file is a part of', () => {
    const made = world({ own: head, annex: 'agreement annex "Annex"\n  part-of: own\n\n1. Text.\n@enforced-by JMC\n' });
    const document = made.document('annex');
    assert.deepEqual(
      enforcement(made.snapshot, document, clause(document, '¶1')).bodies.map(({ why }) => why),
      ['ok'],
    );
  });

  it('takes for a part what the whole says of itself, unless the part says otherwise', () => {
    const whole = (says: string): string => head.replace('"Own"\n', `"Own"\n${says}`);
    const said = (says: string, annex: string, appendix = ''): readonly string[] => {
      const made = world({ own: whole(says), annex: `agreement annex "Annex"\n  part-of: own\n${annex}\n1. Text.\n`, appendix: `agreement appendix "Appendix"\n  part-of: annex\n${appendix}\n1. Text.\n` });
      return ['annex', 'appendix'].map((id) => {
        const document = made.document(id);
        const { bodies, monitoredBy, none, from } = enforcement(made.snapshot, document, clause(document, '¶1'));
        return `${bodies.map(({ name, why }) => `${name} ${why}`).join()} | ${monitoredBy.map(({ name }) => name).join()} | ${none ?? '-'} | ${from === undefined ? '-' : from === NO_BLOCK ? 'whole' : 'own'}`;
      });
    };
    assert.deepEqual(said('@enforced-by JMC\n@monitored-by OSC\n', ''), ['JMC ok | OSC | - | whole', 'JMC ok | OSC | - | whole']);
    assert.deepEqual(said('@enforced-by JMC\n', '@enforced-by none "later"\n'), [' |  | later | own', ' |  | later | whole']);
    assert.deepEqual(said('@enforced-by none "later"\n', '', '@enforced-by NEW\n'), [' |  | later | whole', 'NEW ok |  | - | own']);
    assert.deepEqual(said('', ''), [' |  | - | -', ' |  | - | -']);
  });
});

describe('resolve: who is bound', () => {
  const bound = (text: string, citation: string): readonly [readonly string[], readonly string[], boolean] => {
    const { snapshot, document: named } = world({ own: head + text });
    const document = named('own');
    const block = clause(document, citation);
    const found = boundBy(snapshot, document, block);
    return [found.parties.map((party) => party.id.text), found.unknown.map((name) => name.text), found.from === block];
  };

  it('takes names, sides and all, each party once', () => {
    assert.deepEqual(bound('1. Text.\n@binds UKR, west, XYZ\n', '¶1'), [['UKR', 'POL'], ['XYZ'], true]);
    assert.deepEqual(bound('1. Text.\n@binds all\n', '¶1'), [['UKR', 'POL', 'RUS'], [], true]);
  });

  it('lets a chapeau hand its parties to its points, and no heading', () => {
    assert.deepEqual(bound('1. The sides shall\n@binds RUS\n   (a) stop;\n   (b) go.\n', '¶1(b)'), [
      ['RUS'],
      [],
      false,
    ]);
    assert.deepEqual(bound('Article 1. One\n@binds RUS\n\n1. Text.\n', 'Art. 1(1)'), [[], [], false]);
  });
});
