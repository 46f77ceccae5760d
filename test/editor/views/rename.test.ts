// F2 on a clause's own number, by keys: all that follows is shown before anything is changed; a number that nothing cites is changed at once.
import assert from 'node:assert/strict';
import { type EditorPage, views, withFolder } from '../support/views.js';

const draft = `agreement draft "Draft"

1. The Parties stop.

2. They withdraw.

3. They go on as paragraph 2 says.
`;

describe('F2 on a clause’s own number', () => {
  let world: EditorPage;
  before(async () => {
    await withFolder({ 'draft.treaty': draft }, async (folder) => {
      world = await views.start({ folder });
    });
  });
  after(() => world.end());

  const line = (words: string) => world.page.locator('.editor-instance .view-line', { hasText: words }).first();
  /** Types a number into the box that F2 opens on the number a clause begins with. */
  async function renumber(clause: string, number: string): Promise<void> {
    await world.editor.open('draft.treaty', clause);
    await world.editor.keys('F2');
    await world.page.waitForFunction(`document.activeElement?.matches('.rename-input')`);
    await world.editor.keys('Control+a');
    await world.editor.type(number);
    await world.editor.keys('Enter');
  }

  it('changes at once a number that nothing cites', async () => {
    await renumber('1. The Parties', '7');
    await line('7. The Parties').waitFor();
    assert.equal(await world.page.locator('.bulk-edit-panel .monaco-list-row').count(), 0, 'no preview');
  });

  it('shows what follows first, and makes all of it when it is applied', async () => {
    await renumber('2. They withdraw', '9');
    await world.page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'draft.treaty' }).first().waitFor();
    assert.equal(await line('2. They withdraw').count(), 1, 'nothing is changed yet');
    await world.page.getByRole('button', { name: 'Apply', exact: true }).focus();
    await world.editor.keys('Enter');
    await line('9. They withdraw').waitFor();
    await line('as paragraph 9 says').waitFor();
  });
});
