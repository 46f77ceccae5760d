// What stands under an offset, and what it means.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { occurrencesIn } from '../../../server/src/core/resolve/occurrences.js';
import { atMarker, blocks, world } from './fixture.js';

const head = `agreement own "Draft Agreement"
  precedent: korea

party UKR "Ukraine"
body JMC "Joint Commission"
  members: UKR 5
  mandate: supervise
  scope: 2, DMZ
  precedent: korea:MAC
zone DMZ "Demilitarized Zone"

`;
const korea =
  'agreement korea "Old Agreement"\n\nbody MAC "Commission"\n\n1. Stop.\n\n2. The sides:\n   (a) stay;\n   (b) go.\n';
const tail = '\n\n2. Text.\n\n3. Text.\n';

function under(text: string): readonly [string | undefined, string, string] {
  const { occurrence, written, means } = atMarker(head + text, { korea });
  return [occurrence?.kind, written, means];
}

describe('resolve: what stands under an offset', () => {
  it('finds references, each target of a list, and the text shown for one', () => {
    assert.deepEqual(under(`1. See {2<|>}.${tail}`), ['reference', '{2}', '¶2']);
    assert.deepEqual(under(`1. See {2|the <|>next}.${tail}`), ['reference', '{2|the next}', '¶2']);
    assert.deepEqual(under(`1. See {2, <|>3}.${tail}`), ['reference', '3', '¶3']);
    assert.deepEqual(under(`1. See {2, 3|the <|>rest}.${tail}`), ['reference', '{2, 3|the rest}', '¶2']);
  });

  it('finds citations member by member', () => {
    assert.deepEqual(under(`1. See para<|>graphs 2 and 3.${tail}`), ['citation', 'paragraphs 2', '¶2']);
    assert.deepEqual(under(`1. See paragraphs 2 and <|>3.${tail}`), ['citation', '3', '¶3']);
    assert.deepEqual(under(`1. See paragraph 2 of this Agree<|>ment.${tail}`), [
      'citation',
      'paragraph 2 of this Agreement',
      '¶2',
    ]);
    assert.deepEqual(under(`1. Under this para<|>graph.${tail}`), ['citation', 'this paragraph', '¶1']);
  });

  it('counts the end of a stretch as touching, unless another begins there', () => {
    assert.deepEqual(under(`1. See paragraph 2<|>.${tail}`), ['citation', 'paragraph 2', '¶2']);
    assert.deepEqual(under(`1. See {2}<|>{3}.${tail}`), ['reference', '{3}', '¶3']);
    assert.deepEqual(under('1. The JMC<|>'), ['mention', 'JMC', '@JMC']);
  });

  it('finds mentions, numbers, headings, and clauses for all the rest', () => {
    assert.deepEqual(under(`1. Ukr<|>aine stops.${tail}`), ['mention', 'Ukraine', '@UKR']);
    assert.deepEqual(under(`<|>1. Ukraine stops.${tail}`), ['number', '1.', '¶1']);
    assert.deepEqual(under('Art<|>icle 4. Line\n\n1. Text.\n'), ['number', 'Article 4', 'Art. 4']);
    assert.deepEqual(under('Article 4. Li<|>ne\n\n1. Text.\n'), ['clause', 'Article 4. Line\n', 'Art. 4']);
    assert.deepEqual(under(`1. Ukraine st<|>ops.${tail}`)[2], '¶1');
    assert.deepEqual(under('1. The body:\n   (a) <|>sits.\n')[2], '¶1(a)');
    assert.deepEqual(under(`1. The sides\n   <|>stop.${tail}`)[2], '¶1');
  });

  it('finds declarations, fields, their values, targets and names', () => {
    const { occurrence, means } = atMarker(head.replace('JMC "Joint', 'J<|>MC "Joint'), { korea });
    assert.deepEqual([occurrence?.kind, means], ['declaration', '@JMC']);
    const at = (from: string, to: string): readonly [string | undefined, string, string] => {
      const found = atMarker(`${head.replace(from, to)}1. One.${tail}`, { korea });
      return [found.occurrence?.kind, found.written, found.means];
    };
    assert.deepEqual(at('"Joint Comm', '"Joint Co<|>mm'), ['declaration', 'Joint Commission', '@JMC']);
    assert.deepEqual(at('body JMC', 'bo<|>dy JMC'), ['word', 'body', 'silent']);
    assert.deepEqual(at('mandate:', 'man<|>date:'), ['word', 'mandate', 'silent']);
    assert.deepEqual(at('supervise', 'super<|>vise'), ['word', 'supervise', 'silent']);
    assert.deepEqual(at('UKR 5', 'UK<|>R 5'), ['name', 'UKR', '@UKR']);
    assert.deepEqual(at('scope: 2, DMZ', 'scope: <|>2, DMZ'), ['field-target', '2', '¶2']);
    assert.deepEqual(at('scope: 2, DMZ', 'scope: 2, D<|>MZ'), ['field-target', 'DMZ', '@DMZ']);
    assert.deepEqual(at('korea:MAC', 'korea:M<|>AC'), ['field-target', 'korea:MAC', 'korea:@MAC']);
    assert.deepEqual(at('precedent: korea\n', 'precedent: ko<|>rea\n'), ['name', 'korea', 'korea:@korea']);
  });

  it('finds annotations, their targets and names', () => {
    assert.deepEqual(under('1. Text.\n@prece<|>dent korea:1\n'), ['word', 'precedent', 'silent']);
    assert.deepEqual(under('1. Text.\n@precedent korea:1, 2<|>(a)\n'), ['annotation-target', '2(a)', 'korea:¶2(a)']);
    assert.deepEqual(under('1. Text.\n@precedent <|>2(b)\n'), ['annotation-target', '2(b)', 'korea:¶2(b)']);
    assert.deepEqual(under(`1. Text.\n@see <|>2${tail}`), ['annotation-target', '2', '¶2']);
    assert.deepEqual(under('1. Text.\n@enforced-by J<|>MC\n'), ['name', 'JMC', '@JMC']);
    assert.deepEqual(under('1. Text.\n@kind obli<|>gation\n'), ['word', 'obligation', 'silent']);
  });

  it('finds nothing in blank lines and comments', () => {
    assert.deepEqual(under('// com<|>ment\n'), [undefined, '', 'nothing']);
    assert.deepEqual(under(`1. Text.\n\n<|>\n${tail}`), [undefined, '', 'nothing']);
    assert.equal(atMarker('<|>').occurrence, undefined);
  });

  it('keeps every occurrence in its block, in order', () => {
    const { snapshot, document: named } = world({
      own: `${head}1. See {2, 3|rest}, paragraphs 2 and 3 and Ukraine’s DMZ.\n@precedent korea:1\n@binds UKR${tail}`,
      korea,
    });
    const document = named('own');
    const { tree } = document.model;
    let count = 0;
    for (const block of blocks(document)) {
      let before = -1;
      for (const { span } of occurrencesIn(snapshot, document, block)) {
        assert.ok(tree.start(block) <= span.start && span.start <= span.end && span.end <= tree.end(block));
        assert.ok(before <= span.start);
        before = span.start;
        count += 1;
      }
    }
    assert.ok(count > 20);
  });
});
