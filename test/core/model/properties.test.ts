// Whatever the text: a model is built, every question has an answer, and the answers keep their invariants.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildModel } from '../../../server/src/core/model/build.js';
import type { DocumentModel } from '../../../server/src/core/model/types.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { type BlockId, NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { cutOff } from '../../support/variants.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

const lines = [
  'agreement demo "Demo"', '  status: draft', '  precedent: korea-1953,', 'party UKR "Ukraine"', '  side: West', '  alias: Україн*', 'body JMC "Joint Commission"', '  members: UKR 5, "N, A" 2', '  scope: 13(c), DMZ',
  'zone DMZ "Demilitarized Zone"', 'term 휴전 "휴전"', 'signature UKR', '  on: 2025-06-01', 'Preamble', 'Article I. Line', 'Article 2', 'Section A. General', 'Annex I. Maps', 'Annex', 'Стаття 3. Зона', '제4조 (범위)',
  '1. Each side shall withdraw:', '2. The JMC shall not [UKR: include] {1|this}.', '(a) to remove mines;', '(b) may stay.', '(i) deep', '— dash', '1.1. Dotted', '12bis. Inserted', '23. (a) Two labels', '① Circled', 'ㄱ. 한글',
  'Ukraine’s forces and the Demilitarized Zone.', 'Сторони зобов’язуються відвести війська.', '쌍방은 철수하여야 한다', 'Option A', '@option B "Way"', '@precedent korea-1953:13(a), none', '@precedent none "why', '@binds UKR, all', '@kind obligation',
  '@enforced-by JMC,', '@ NSC', '@deadline 3 days after #x', '@id x', '@heading', '@note [A 2025-01-01] text', '@position RUS rejects', '@bracket', '@', '@foo', 'IN WITNESS WHEREOF the undersigned', '// comment', '| a | b |', '[1] note', '', '', '\\1. escaped', '{[„',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...lines), { maxLength: 24 }).map((chosen) => chosen.join('\n')),
  fc.array(fc.constantFrom(...lines), { maxLength: 24 }).map((chosen) => cutOff(chosen.join('\r\n'))),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

/** Asks everything and checks what must always hold. */
function examine(model: DocumentModel, length: number): void {
  const { tree } = model;
  const inside = (span: { readonly start: number; readonly end: number }): void => assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, JSON.stringify(span));
  const children: BlockId[] = [...model.children(NO_BLOCK)];
  const owned = [...model.annotations(NO_BLOCK)];
  for (const block of blocksIn(tree)) {
    children.push(...model.children(block));
    if (block !== model.agreement.block) owned.push(...model.annotations(block));
    inside(model.extent(block));
    assert.equal(typeof model.citation(block), 'string');
    assert.equal(model.citation(block) !== '' || !model.isClause(block), true, `a clause without citation: ${tree.text.slice(tree.start(block), tree.end(block))}`);
    assert.equal(/[\r\n]/u.test(model.textOf(block)), false);
    const duty = model.duty(block);
    if (duty) {
      inside(duty.words);
      assert.ok(duty.words.start < duty.words.end);
      assert.ok(model.isClause(block) && tree.kind(block) !== 'heading');
      if (duty.chapeau !== undefined) assert.ok(duty.chapeau < block);
    }
    let end = tree.start(block);
    for (const mention of model.mentions(block)) {
      assert.ok(mention.span.start >= end && mention.span.end > mention.span.start && mention.span.end <= tree.end(block));
      end = mention.span.end;
    }
    for (const name of ['binds', 'enforced-by', 'precedent', 'kind', 'nothing']) model.inherited(block, name);
    for (let above = model.chapeau(block), steps = 0; above !== NO_BLOCK; above = model.chapeau(above)) assert.ok(++steps <= tree.count);
  }
  const structural = [...blocksIn(tree)].filter((block) => ['heading', 'provision', 'paragraph', 'table', 'note'].includes(tree.kind(block)));
  assert.deepEqual(children.sort((a, b) => a - b), structural);
  // Every annotation has exactly one owner, and is found there.
  assert.deepEqual(owned.map((annotation) => annotation.block).sort((a, b) => a - b), model.allAnnotations.map((annotation) => annotation.block));
  for (const annotation of model.allAnnotations) {
    inside(annotation.valueSpan);
    for (const { span } of [...annotation.names, ...annotation.targets]) {
      inside(span);
      assert.ok(span.start >= annotation.valueSpan.start && span.end <= annotation.valueSpan.end);
    }
  }
  for (const use of model.nameUses) inside(use.span);
  for (const declared of model.declarations) {
    inside(declared.extent);
    for (const name of [declared.id, declared.name, ...declared.aliases]) inside(name.span);
    if (declared.kind !== 'signature') assert.ok(model.declared(declared.id.text));
  }
}

describe('models of any text', () => {
  it('are built and answer every question', () => {
    fc.assert(fc.property(texts, (text) => examine(buildModel(parse(text), 'any.treaty'), text.length)), { numRuns: 400 });
  });

  it('give each clause a citation of its own where labels differ', () => {
    const numbered = fc.array(fc.tuple(fc.constantFrom('', '(a) Alpha.', '(b) Beta.', 'A further paragraph.'), fc.constantFrom('', 'Another one.')), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.array(numbered, { minLength: 1, maxLength: 4 }), fc.boolean(), (articles, perArticle) => {
      let n = 0;
      const text = articles.map((provisions, i) => {
        if (perArticle) n = 0;
        return `Article ${i + 1}. Title\n\n${provisions.map(([point, more]) => `${++n}. Text.\n${point === '(b) Beta.' ? '   (a) Alpha.\n' : ''}   ${point}\n\n${more}\n\n`).join('')}`;
      }).join('');
      const model = buildModel(parse(text), 'any.treaty');
      const citations = [...blocksIn(model.tree)].filter((block) => model.isClause(block)).map((block) => model.citation(block));
      assert.equal(new Set(citations).size, citations.length, citations.join(' · '));
    }), { numRuns: 100 });
  });

  it('are built in one pass over a long text without full stops', () => {
    const text = `1. ${'the Parties shall [UKR: withdraw] and no one may return to the Zone, '.repeat(4000)}`;
    const model = buildModel(parse(`party UKR "Ukraine"\nzone ZONE "Zone"\n\n${text}`), 'long.treaty');
    const [block] = model.children(NO_BLOCK);
    assert.equal(model.duty(block!)?.kind, 'obligation');
    assert.equal(model.mentions(block!).length, 4000);
    assert.equal(model.nameUses.length, 4000);
  });
});
