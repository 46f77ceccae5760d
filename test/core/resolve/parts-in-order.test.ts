// The files that are part of a text, in the order in which they stand behind it.
import assert from 'node:assert/strict';
import { filesInOrder, partsInOrder } from '../../../server/src/core/resolve/parts-in-order.js';
import { world, type WorldOptions } from './fixture.js';

/** Ids of the parts, each as deep as it stands. `parts`: by id, name and what it is part of. */
function order(parts: Readonly<Record<string, readonly [name: string, of: string]>>, { whole = 'main', ...options }: WorldOptions & { readonly whole?: string } = {}): readonly string[] {
  const files = Object.fromEntries(Object.entries(parts).map(([id, [name, of]]) => [id, `agreement ${id} "${name}"\n${of === '' ? '' : `  part-of: ${of}\n`}\n1. Words.\n`]));
  const { snapshot, document } = world({ main: 'agreement main "Main"\n\n1. Words.\n', ...files }, options);
  return partsInOrder(snapshot, document(whole)).map((part) => `${'-'.repeat(part.depth - 1)}${part.document.model.agreement.id.text}`);
}

describe('parts in order', () => {
  it('are annexes by number, then appendices, schedules and protocols, then the others in the order of the snapshot', () => {
    assert.deepEqual(order({
      aa: ['Side Letter', 'main'], ab: ['Annex X', 'main'], ac: ['Protocol II', 'main'], ad: ['Annex 2bis', 'main'], ae: ['Annex II', 'main'], af: ['Schedule 1', 'main'], ag: ['Protocol 1', 'main'],
      ah: ['Annex 2 ter: Maps', 'main'], ai: ['Appendix B', 'main'], aj: ['Map', 'main'], ak: ['Annex IX. Maps', 'main'], al: ['Another', ''],
    }), ['ae', 'ad', 'ah', 'ak', 'ab', 'ai', 'af', 'ag', 'ac', 'aa', 'aj']);
  });

  it('counted by letters have I, V and X in their places', () => {
    assert.deepEqual(order({ aa: ['Annex X', 'main'], ab: ['Annex I', 'main'], ac: ['Annex H', 'main'], ad: ['Annex J', 'main'], ae: ['Annex A', 'main'] }), ['ae', 'ac', 'ab', 'ad', 'aa']);
  });

  it('have their own parts below them, and end where `part-of` goes in a circle', () => {
    assert.deepEqual(order({ ax: ['Annex 2', 'main'], bx: ['Annex 1', 'main'], cx: ['Appendix 2', 'bx'], dx: ['Appendix 1', 'bx'] }), ['bx', '-dx', '-cx', 'ax']);
    const circle = { ax: ['Annex 2', 'bx'], bx: ['Annex 1', 'ax'], cx: ['Annex 3', 'cx'] } as const;
    assert.deepEqual(order(circle, { whole: 'ax' }), ['bx']);
    assert.deepEqual(order(circle, { whole: 'cx' }), []);
  });

  it('of the library are parts of a text of the library only', () => {
    const parts = { ax: ['Annex 1', 'main'], bx: ['Annex 2', 'main'] } as const;
    assert.deepEqual(order(parts, { library: ['ax'] }), ['bx']);
    assert.deepEqual(order(parts, { library: ['ax', 'main'] }), ['bx', 'ax'].sort());
  });
});

describe('the files of an agreement', () => {
  /** Ids of the files, asked about each of the documents named. */
  function files(texts: Readonly<Record<string, string>>, about: readonly string[], options: WorldOptions = {}): readonly string[] {
    const named = Object.fromEntries(Object.entries(texts).map(([id, of]) => [id, `agreement ${id} "${id}"\n${of === '' ? '' : `  part-of: ${of}\n`}\n1. Words.\n`]));
    const { snapshot, document } = world(named, options);
    return about.map((id) => filesInOrder(snapshot, document(id)).map(({ model }) => model.agreement.id.text).join(' '));
  }

  it('are the text and all its parts, whichever of them is asked about', () => {
    assert.deepEqual(files({ ax: 'main', bx: 'ax', main: '', other: '' }, ['ax', 'bx', 'main', 'other']), ['main ax bx', 'main ax bx', 'main ax bx', 'other']);
  });

  it('begin with the first of a circle, and with what leads into it', () => {
    assert.deepEqual(files({ ax: 'cx', bx: 'cx', cx: 'bx', dx: 'dx' }, ['bx', 'cx', 'ax', 'dx']), ['bx cx ax', 'bx cx ax', 'bx cx ax', 'dx']);
  });

  it('are a text of the library alone where it says it is part of one elsewhere', () => {
    assert.deepEqual(files({ ax: 'main', bx: 'ax', main: '' }, ['ax', 'main'], { library: ['ax', 'bx'] }), ['ax bx', 'main']);
  });
});
