// Annotations: owners, values, inheritance.
import assert from 'node:assert/strict';
import { deadlineOf, noteOf, optionOf, positionOf } from '../../../server/src/core/model/annotation-values.js';
import type { Annotation } from '../../../server/src/core/model/types.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { type Built, each } from './built.js';

/** The one annotation written inside a named stretch. */
function at({ model, span }: Built, name: string): Annotation {
  const { start, end } = span(name);
  const found = model.allAnnotations.filter((annotation) => annotation.nameSpan.start >= start && annotation.nameSpan.end <= end);
  assert.equal(found.length, 1, name);
  return found[0]!;
}

describe('annotations', () => {
  each('owners', `⟦top: @note Above everything.⟧
agreement demo "Demo"
  status: draft
⟦agreement: @see Annex I⟧
party UKR "Ukraine"
  role: signatory
  ⟦party: @note A party.⟧

⟦h: Article 1. Line⟧
⟦heading: @enforced-by JMC⟧

⟦p1: 1. Text.⟧
   ⟦one: @binds UKR⟧
   // A comment between.
   ⟦two: @kind obligation⟧

   A further paragraph.
   ⟦further: @domain sea⟧
`, (built) => {
    const { model } = built;
    const owner = (name: string) => at(built, name).owner;
    assert.equal(owner('top'), NO_BLOCK);
    assert.equal(owner('agreement'), model.agreement.block);
    assert.equal(owner('party'), model.parties[0]?.block);
    assert.equal(owner('heading'), built.block('h'));
    for (const name of ['one', 'two', 'further']) assert.equal(owner(name), built.block('p1'), name);
    assert.deepEqual(model.annotations(NO_BLOCK).map((annotation) => annotation.name), ['note', 'see']);
    assert.deepEqual(model.annotations(model.agreement.block).map((annotation) => annotation.name), ['note', 'see']);
    assert.deepEqual(model.annotations(built.block('p1')).map((annotation) => annotation.name), ['binds', 'kind', 'domain']);
  });

  each('values', `1. Text.
   ⟦targets: @precedent korea-1953:13(a), 14⟧
   ⟦none: @precedent none "no sea
   @ in Korea"⟧
   ⟦omits: @omits korea-1953:5, 6 "left out"⟧
   ⟦names: @binds UKR, "Nation, A"⟧
   ⟦long: @enforced-by JMC,
   @   NSC⟧
   ⟦id: @id line⟧
   ⟦sided: @one-sided "on purpose"⟧
   ⟦ignore: @ignore no-precedent, broken-line "it is a sample"⟧
   ⟦unknown: @foo bar "why"⟧
   ⟦empty: @binds⟧
`, (built) => {
    const read = (name: string) => at(built, name);
    assert.deepEqual(read('targets').targets.map((target) => [target.agreement?.name, built.slice(target.span)]), [['korea-1953', 'korea-1953:13(a)'], ['korea-1953', '14']]);
    assert.deepEqual([read('none').none, read('none').reason, read('none').targets.length], [true, 'no sea in Korea', 0]);
    assert.equal(read('none').value, 'none "no sea in Korea"');
    assert.deepEqual([read('omits').targets.length, read('omits').reason], [2, 'left out']);
    assert.deepEqual(read('names').names.map((name) => [name.text, built.slice(name.span)]), [['UKR', 'UKR'], ['Nation, A', 'Nation, A']]);
    assert.deepEqual(read('long').names.map((name) => [name.text, built.slice(name.span)]), [['JMC', 'JMC'], ['NSC', 'NSC']]);
    assert.equal(built.model.labelled('LINE'), 0 + read('id').owner);
    assert.equal(read('sided').reason, 'on purpose');
    assert.deepEqual([read('ignore').names.map((name) => name.text), read('ignore').reason], [['no-precedent', 'broken-line'], 'it is a sample']);
    assert.deepEqual([read('unknown').value, read('unknown').reason], ['bar "why"', 'why']);
    assert.deepEqual([read('empty').value, read('empty').names.length], ['', 0]);
  });

  each('deadlines, options, positions, notes', `1. Text.
   ⟦d1: @deadline 72 hours after ceasefire⟧
   ⟦d2: @deadline 2025-06-01⟧
   ⟦d3: @deadline 10 days after #line⟧
   ⟦d4: @deadline before entry-into-force⟧
   ⟦d5: @deadline soon⟧
   ⟦d6: @deadline 3 days after⟧
   ⟦o1: @option A "Joint patrols"⟧
   ⟦p1: @position RUS rejects "as a condition"⟧
   ⟦p2: @position RUS dislikes it⟧
   ⟦n1: @note [A. Author 2025-06-01] To be checked.⟧
   ⟦n2: @note Plain.⟧
`, (built) => {
    const deadline = (name: string) => deadlineOf(at(built, name));
    assert.deepEqual(deadline('d1')?.duration, { amount: 72, unit: 'hour' });
    assert.deepEqual([deadline('d1')?.relation, deadline('d1')?.event?.text, built.slice(deadline('d1')?.event?.span)], ['after', 'ceasefire', 'ceasefire']);
    assert.equal(deadline('d2')?.date?.date, '2025-06-01');
    assert.deepEqual(at(built, 'd3').targets.map((target) => target.locator.kind), ['label']);
    assert.deepEqual([deadline('d4')?.relation, deadline('d4')?.event?.text], ['before', 'entry-into-force']);
    assert.deepEqual([deadline('d5'), deadline('d6')], [undefined, undefined]);
    assert.deepEqual(optionOf(at(built, 'o1')), { value: 'A', name: 'Joint patrols' });
    const position = positionOf(at(built, 'p1'));
    assert.deepEqual([position?.party.text, position?.verb, position?.words], ['RUS', 'rejects', 'as a condition']);
    assert.equal(positionOf(at(built, 'p2')), undefined);
    assert.deepEqual(noteOf(at(built, 'n1')), { author: 'A. Author', date: '2025-06-01', text: 'To be checked.' });
    assert.deepEqual(noteOf(at(built, 'n2')), { text: 'Plain.' });
  });

  each('inheritance', `agreement demo "Demo"
@domain land
@binds UKR

Article 1. First
@enforced-by JMC
@precedent korea-1953:1
@kind declaration

⟦p1: 1. Each side shall⟧
   @binds RUS
   @deadline 3 days after signature
   @precedent korea-1953:2
   ⟦a: (a) withdraw; and⟧
   ⟦b: (b) report.⟧
       @binds USA
       @enforced-by NSC

       ⟦more: and so does whoever acts for it.⟧

⟦p2: 2. The sides shall do this. They do it thus:⟧
   @binds RUS
   ⟦p2a: (a) slowly.⟧

⟦p3: 3. The sides shall meet.⟧
   @binds RUS
   @precedent korea-1953:3
   ⟦p3a: (a) daily.⟧
`, (built) => {
    const value = (block: string, name: string) => built.model.inherited(built.block(block), name)?.value;
    // Inherited by everything nested, until overridden.
    assert.equal(value('p1', 'enforced-by'), 'JMC');
    assert.equal(value('a', 'enforced-by'), 'JMC');
    assert.equal(value('b', 'enforced-by'), 'NSC');
    assert.equal(value('more', 'enforced-by'), 'NSC');
    assert.equal(value('a', 'domain'), 'land');
    // A chapeau hands everything of its own to its points; headings and the agreement do not.
    assert.equal(value('p1', 'kind'), undefined);
    assert.equal(value('a', 'binds'), 'RUS');
    assert.equal(value('b', 'binds'), 'USA');
    assert.equal(value('a', 'deadline'), '3 days after signature');
    assert.equal(value('p2a', 'binds'), 'RUS'); // ends in a colon
    assert.equal(value('p3a', 'binds'), undefined); // a whole sentence is no chapeau
    // A point under an answered provision is answered; a heading answers for itself.
    assert.equal(value('a', 'precedent'), 'korea-1953:2');
    assert.equal(value('p3a', 'precedent'), 'korea-1953:3');
    assert.equal(value('p2', 'precedent'), undefined);
    assert.equal(built.model.inherited(NO_BLOCK, 'domain')?.value, 'land');
  });
});
