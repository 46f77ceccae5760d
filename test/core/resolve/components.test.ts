// Which clauses answer a component of the checklist: by `@clause` first, else by words, in all files of the agreement; and the same after
// edits as afresh.

import assert from 'node:assert/strict';
import { answersTo, componentsAt, componentsOf } from '../../../server/src/core/resolve/components.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Component } from '../../../server/src/core/model/words/component-words.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { fifty } from '../rules/amid/fifty.js';

function scene(text: string, ...others: readonly string[]): { readonly snapshot: Snapshot; readonly document: Document } {
  const document = createDocument('file:///main.treaty', text, { library: false });
  const start = withDocument(createSnapshot(emptyConfig), document);
  const snapshot = others.reduce((before, other, index) => withDocument(before, createDocument(`file:///part${index}.treaty`, other, { library: false })), start);
  return { snapshot, document };
}

/** `by: citations` of what answers, '' when nothing does. */
function answered({ snapshot, document }: ReturnType<typeof scene>, component: Component): string {
  const answers = answersTo(snapshot, document, component);
  return answers ? `${answers.by}: ${answers.clauses.map(({ document: { model }, block }) => model.citation(block)).join(', ')}` : '';
}

describe('components of an agreement', () => {
  it('a marked clause goes before those whose words tell', () => {
    const text = '1. This Treaty enters into force at noon.\n\n2. It binds from the day of the last signature.\n   @clause entry-into-force\n';
    assert.equal(answered(scene(text), 'entry-into-force'), 'annotation: ¶2');
    assert.equal(answered(scene(text.replace('@clause entry-into-force', '@note none')), 'entry-into-force'), 'words: ¶1');
  });

  it('an annotation of several words is each of them, a wrong word none', () => {
    const made = scene('1. Text.\n   @clause prisoners, Humanitarian, nonsense\n');
    assert.equal(answered(made, 'prisoners'), 'annotation: ¶1');
    assert.equal(answered(made, 'humanitarian'), 'annotation: ¶1');
    assert.equal(answered(made, 'duration'), '');
  });

  it('parts of the agreement answer too', () => {
    const made = scene('agreement whole "Whole"\n\n1. Text.\n', 'agreement maps "Maps"\n  part-of: whole\n\n1. Prisoners are released.\n', 'agreement other "Other"\n\n1. Disputes are settled.\n');
    assert.equal(answered(made, 'prisoners'), 'words: ¶1');
    assert.equal(answered(made, 'dispute-settlement'), '');
  });

  it('in Ukrainian and Russian', () => {
    assert.equal(answered(scene('1. Сторони звільняють усіх полонених.\n'), 'prisoners'), 'words: ¶1');
    assert.equal(answered(scene('1. Соглашение вступает в силу с момента подписания.\n'), 'entry-into-force'), 'words: ¶1');
  });

  it('a time limit that runs from entry into force is no clause on it', () => {
    assert.equal(answered(scene('1. Mines are lifted within 30 days after the entry into force of this Treaty.\n'), 'entry-into-force'), '');
  });

  it('every annotation of the agreement of fifty clauses is found, and one clause says what it is', () => {
    const made = scene(fifty);
    const found = componentsOf(made.snapshot, made.document);
    for (const { value } of made.document.model.allAnnotations.filter(({ name }) => name === 'clause')) {
      for (const word of value.split(',')) assert.equal(found.get(word.trim() as Component)?.by, 'annotation', word);
    }
    assert.equal(answered(made, 'prisoners'), 'annotation: Art. 7(2)');
    const [clause] = answersTo(made.snapshot, made.document, 'duration')!.clauses;
    assert.deepEqual(componentsAt(made.document, clause!.block), ['duration']);
  });

  it('keeps what it knows through edits that touch no such clause, and no longer', () => {
    const { document } = scene('1. Prisoners are released.\n\n2. The bridge is open.\n');
    const at = (text: string): number => document.model.tree.text.slice(0, document.model.tree.text.length).indexOf(text);
    const bridge = editDocument(document, [{ span: { start: at('bridge'), end: at('bridge') + 6 }, newText: 'road' }]);
    assert.equal(bridge.aspects.components, document.aspects.components);
    const prisoners = editDocument(document, [{ span: { start: at('Prisoners'), end: at('Prisoners') + 9 }, newText: 'Horses' }]);
    assert.notEqual(prisoners.aspects.components, document.aspects.components);
  });
});
