// A draft and its precedents, both ways.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answers, counterparts, omissions, uncovered } from '../../../server/src/core/resolve/correspondence.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import type { ClauseRef, Document } from '../../../server/src/core/workspace/types.js';
import { clause, world, type World } from './fixture.js';

const korea = `agreement korea "Korean Agreement"
  numbering: continuous

body MAC "Commission"

Preamble

The undersigned agree:

Article I. Line

1. A line is fixed.

2. The sides:
   (a) withdraw;
   (b) clear:
       (1) mines,
       (2) wire.

Article II. Sea

3. No blockade.

4. The body:
   (a) sits;
   (b) reports.

IN WITNESS WHEREOF the undersigned have signed.
`;

const draft = `agreement draft "Draft"
  precedent: korea

body JMC "Joint Commission"
  precedent: korea:MAC

Article 1. Line
@precedent korea:Art. I

1. A line.
   @precedent korea:1
   @precedent korea:3-4

2. The parties:
   @precedent korea:2
   (a) withdraw;

   and do so soon;
   (b) clear.
       @precedent korea:2(b)(1), 2(b)(2)

3. Ports.
   @precedent none "no counterpart in 1953"
   (a) Odesa.

4. Unknown.
   @precedent korea:99, versailles:5

5. Text.
`;

function refs(from: Document, list: readonly ClauseRef[]): readonly string[] {
  return list.map(
    ({ document, block }) =>
      (document === from ? '' : `${document.uri}:`) + (block === NO_BLOCK ? '@' : document.model.citation(block)),
  );
}

function counterpartsOf(made: World, id: string, citation: string): readonly string[] {
  const document = made.document(id);
  return refs(document, counterparts(made.snapshot, document, clause(document, citation)).clauses);
}

function answersTo(made: World, id: string, citation: string): readonly string[] {
  const document = made.document(id);
  return refs(document, answers(made.snapshot, document, clause(document, citation)));
}

function forgotten(made: World, id: string): readonly string[] {
  const document = made.document(id);
  return uncovered(made.snapshot, document).flatMap(({ clauses }) => refs(document, clauses));
}

describe('resolve: counterparts of a draft clause', () => {
  const made = world({ draft, korea });
  const document = made.document('draft');

  it('takes every @precedent, ranges clause by clause', () => {
    assert.deepEqual(counterpartsOf(made, 'draft', 'Art. 1(1)'), ['korea:¶1', 'korea:¶3', 'korea:¶4']);
  });

  it('lets a point under an answered clause inherit, and its own annotation win', () => {
    const found = counterparts(made.snapshot, document, clause(document, 'Art. 1(2)(a)'));
    assert.deepEqual(refs(document, found.clauses), ['korea:¶2']);
    assert.equal(found.inheritedFrom, clause(document, 'Art. 1(2)'));
    assert.deepEqual(counterpartsOf(made, 'draft', 'Art. 1(2)(b)'), ['korea:¶2(b)(1)', 'korea:¶2(b)(2)']);
  });

  it('answers for a heading alone', () => {
    assert.deepEqual(counterpartsOf(made, 'draft', 'Art. 1'), ['korea:Art. I']);
    const found = counterparts(made.snapshot, document, clause(document, 'Art. 1(5)'));
    assert.deepEqual([found.clauses, found.none, found.inheritedFrom], [[], undefined, undefined]);
  });

  it('keeps none with its reason, for the points too', () => {
    assert.equal(counterparts(made.snapshot, document, clause(document, 'Art. 1(3)')).none, 'no counterpart in 1953');
    assert.equal(
      counterparts(made.snapshot, document, clause(document, 'Art. 1(3)(a)')).none,
      'no counterpart in 1953',
    );
  });

  it('keeps what does not resolve apart', () => {
    const found = counterparts(made.snapshot, document, clause(document, 'Art. 1(4)'));
    assert.deepEqual([found.clauses.length, found.unresolved.length], [0, 2]);
  });

  it('knows the counterpart of a declaration', () => {
    const body = document.model.bodies[0];
    assert.ok(body);
    const mac = made.document('korea').model.bodies[0];
    assert.deepEqual(
      counterparts(made.snapshot, document, body.block).clauses.map((ref) => ref.block),
      [mac?.block],
    );
  });

  it('takes the agreement’s precedent for a target without agreement', () => {
    const short = world({ short: 'agreement short "Short"\n  precedent: korea\n\n1. Line.\n@precedent 2(a)\n', korea });
    assert.deepEqual(counterpartsOf(short, 'short', '¶1'), ['korea:¶2(a)']);
  });
});

describe('resolve: answers to a precedent clause', () => {
  const second =
    'agreement second "Second"\n  precedent: korea\n\n7. Mines.\n@precedent korea:2(b)(1)\n\n8. All.\n@precedent korea:Art. II\n';
  const made = world({ draft, second, korea });

  it('lists the clauses of every draft that name it', () => {
    assert.deepEqual(answersTo(made, 'korea', '¶1'), ['draft:Art. 1(1)']);
    assert.deepEqual(answersTo(made, 'korea', '¶2(b)(1)'), ['draft:Art. 1(2)(b)', 'second:¶7']);
    assert.deepEqual(answersTo(made, 'korea', 'Art. II'), ['second:¶8']);
  });

  it('reaches a point through the clause above it, draft by draft, and a clause through its points', () => {
    assert.deepEqual(answersTo(made, 'korea', '¶2(a)'), ['draft:Art. 1(2)']);
    assert.deepEqual(answersTo(made, 'korea', '¶4(b)'), ['draft:Art. 1(1)']);
    assert.deepEqual(answersTo(made, 'korea', '¶2(b)'), ['draft:Art. 1(2)', 'second:¶7']);
    assert.deepEqual(answersTo(made, 'korea', '¶2'), ['draft:Art. 1(2)', 'second:¶7']);
  });

  it('does not reach a clause through its heading', () => {
    assert.deepEqual(answersTo(made, 'korea', '¶3'), ['draft:Art. 1(1)']);
  });
});

describe('resolve: what is left out and what is forgotten', () => {
  const covering = (annotations: string, clauses: string): World =>
    world({ own: `agreement own "Own"\n  precedent: korea\n${annotations}\n\n${clauses}`, korea });

  it('lists omissions with their reason', () => {
    const made = covering('@omits korea:3, 4(a) "no navy"', '1. Text.\n');
    const document = made.document('own');
    const found = omissions(made.snapshot, document);
    assert.deepEqual(
      refs(
        document,
        found.map((omission) => omission.clause),
      ),
      ['korea:¶3', 'korea:¶4(a)'],
    );
    assert.deepEqual(
      found.map((omission) => omission.reason),
      ['no navy', 'no navy'],
    );
  });

  it('lists what is neither answered nor omitted, a whole clause before its points', () => {
    assert.deepEqual(forgotten(covering('', '1. Text.\n'), 'own'), [
      'korea:Preamble',
      'korea:¶1',
      'korea:¶2',
      'korea:¶3',
      'korea:¶4',
    ]);
    assert.deepEqual(
      forgotten(
        covering('@omits korea:Preamble "said elsewhere"', '1. Text.\n@precedent korea:1, 2(a), 2(b)(2), 4(a), 4(b)\n'),
        'own',
      ),
      ['korea:¶2(b)(1)', 'korea:¶3'],
    );
  });

  it('covers the points of an answered or omitted clause, and everything under an omitted heading', () => {
    assert.deepEqual(
      forgotten(
        covering('@omits korea:Art. II "no sea"\n@omits korea:Preamble~1 "own"', '1. Text.\n@precedent korea:1-2\n'),
        'own',
      ),
      [],
    );
    assert.deepEqual(forgotten(covering('@omits korea: "a model only"', '1. Text.\n'), 'own'), []);
  });

  it('does not let a heading answer for what is under it', () => {
    assert.deepEqual(
      forgotten(
        covering(
          '',
          'Preamble\n@precedent korea:Preamble\n\nWe agree.\n\nArticle 1. Sea\n@precedent korea:Art. II\n\n1. Text.\n@precedent korea:1, 2\n',
        ),
        'own',
      ),
      ['korea:¶3', 'korea:¶4'],
    );
  });

  it('passes over precedents it does not have, itself, and loops', () => {
    assert.deepEqual(
      forgotten(
        world({ own: 'agreement own "Own"\n  precedent: nowhere, own\n\n1. Text.\n@precedent own:1\n' }),
        'own',
      ),
      [],
    );
    const loop = world({
      a: 'agreement aa "A"\n  precedent: bb\n\n1. Text.\n@precedent bb:1\n',
      b: 'agreement bb "B"\n  precedent: aa\n\n1. Text.\n@precedent aa:1\n\n2. More.\n',
    });
    assert.deepEqual(counterpartsOf(loop, 'a', '¶1'), ['b:¶1']);
    assert.deepEqual(answersTo(loop, 'a', '¶1'), ['b:¶1']);
    assert.deepEqual([forgotten(loop, 'a'), forgotten(loop, 'b')], [['b:¶2'], []]);
    const self = world({ own: 'agreement own "Own"\n  precedent: own\n\n1. Text.\n@precedent own:1\n' });
    assert.deepEqual([counterpartsOf(self, 'own', '¶1'), answersTo(self, 'own', '¶1')], [['¶1'], ['¶1']]);
  });
});
