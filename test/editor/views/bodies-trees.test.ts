// The trees of bodies and parties in a real editor, from outside: what they show, what a click opens, how they follow the cursor and the text, by
// keys, with a hostile text, and what they say when they are empty.
import assert from 'node:assert/strict';
import { drawnMeanwhile, inEditor, isInEditor, treeRows as rows } from '../support/view-promises.js';
import { type EditorPage, once, views, withFolder } from '../support/views.js';

const draft = `agreement draft "Draft"

party AAA "Alandia"
  role: signatory
party BBB "Borduria"
  role: signatory

body JMC "Joint Commission"
  members: AAA 1, BBB 1
  mandate: supervise
body OBS "Observer Mission"
  mandate: monitor

1. Alandia shall withdraw its forces.
   @enforced-by JMC
   @monitored-by OBS

2. The Joint Commission is hereby established.
   @establishes JMC

3. Borduria shall open the road.
   @enforced-by JMC

signature AAA
  status: signed
signature BBB
  status: refused
`;
const hostile = `party AAA "<script>document.title='owned'</script>[run](command:workbench.action.files.newUntitledFile)"
  role: signatory
party ${'B'.repeat(200)} "$(warning) ${'x'.repeat(2000)}"
body JMC "Joint <b>Commission</b>"

1. AAA shall <img src=x onerror=alert(1)> pay.
   @binds AAA
   @enforced-by JMC
`;

describe('bodies-trees view', () => {
  let world: EditorPage;
  const row = (pane: string, words: string) => world.page.locator(rows(pane), { hasText: words }).first();
  before(async () => {
    await withFolder({ 'draft.treaty': draft, 'hostile.treaty': hostile, 'none.treaty': '1. The Parties shall meet.\n' }, async (folder) => {
      world = await views.start({ folder });
    });
    // Files are found in the explorer, which gives way to the trees.
    for (const file of ['hostile.treaty', 'none.treaty']) await world.editor.bring(file);
    await world.editor.open('draft.treaty', 'Alandia shall');
    await world.editor.command('View: Show Parley');
    await row('Bodies', 'Joint Commission').waitFor();
    // Rows out of sight are not there: the two trees get the room.
    for (const other of ['Counterpart', 'Brackets', 'Notes']) await world.page.locator(`.pane-header[aria-label^="${other}"][aria-expanded="true"]`).click();
  });
  after(() => world.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await world.page.screenshot({ path: views.picture('bodies-trees') });
  });

  it('show bodies and parties with counts, and gaps with an icon and words', async () => {
    await row('Bodies', ' gaps').waitFor();
    assert.match(await row('Bodies', 'Joint Commission').innerText(), /JMC · 2 duties · \d gaps/u);
    assert.match(await row('Bodies', 'Observer Mission').innerText(), /OBS · 1 duty/u);
    assert.match(await row('Parties', 'Alandia').innerText(), /AAA · signatory · owes 1 duty/u);
    assert.equal(await row('Bodies', 'Joint Commission').locator('.codicon-warning').count(), 1);
  });

  it('open what is below, and a click opens the clause', async () => {
    await world.page.locator('.pane-header[aria-label^="Parties"]').click();
    await row('Bodies', 'Joint Commission').locator('.monaco-tl-twistie').click();
    await row('Bodies', 'Answers for').locator('.monaco-tl-twistie').click();
    assert.match(await row('Bodies', 'Mandate').innerText(), /supervise/u);
    await row('Bodies', 'Borduria shall open the road').click();
    await world.page.locator('.statusbar a[aria-label^="Ln 21"]').waitFor();
    // Only rows in sight are drawn.
    assert.match(String(await row('Bodies', 'Gap: ').getAttribute('aria-label')), /^Gap: "JMC" .+, [a-z-]+$/u);
  });

  it('update as one types, and leave open what was opened', async () => {
    await world.editor.open('draft.treaty', 'open the road');
    await world.editor.type('at once ');
    await row('Bodies', 'Borduria shall at once open the road').waitFor();
  });

  it('follow the cursor without taking the focus', async () => {
    await world.page.locator('.pane-header[aria-label^="Parties"]').click();
    await row('Parties', 'Alandia').waitFor();
    await world.editor.open('draft.treaty', 'party AAA');
    await world.page.locator(`${rows('Parties')}.selected`, { hasText: 'Alandia' }).waitFor();
    await world.editor.open('draft.treaty', 'mandate: monitor');
    await world.page.locator(`${rows('Bodies')}.selected`, { hasText: 'Observer Mission' }).waitFor();
    assert.equal(await world.page.evaluate(`document.activeElement?.closest('.editor-instance') !== null`), true);
  });

  it('show hostile names as they are written, and run nothing', async () => {
    await world.editor.open('hostile.treaty', 'AAA shall');
    await row('Parties', '<script>').waitFor();
    await row('Bodies', 'Joint <b>Commission</b>').waitFor();
    assert.notEqual(await world.page.title(), 'owned');
    assert.match(await row('Parties', '$(warning)').innerText(), /\$\(warning\) xxx/u);
  });

  it('say what to do when there is nobody to show', async () => {
    await world.editor.open('none.treaty', 'The Parties');
    await world.page.locator('.welcome-view-content', { hasText: 'declares no body' }).first().waitFor();
    await world.page.locator('.welcome-view-content', { hasText: 'declares no party' }).first().waitFor();
  });
});

const parted = {
  'main.treaty': 'agreement main "Treaty"\nparty AAA "Alandia"\n  role: signatory\nbody JMC "Joint Commission"\n\n1. Alandia shall leave.\n   @enforced-by JMC\n',
  'annex.treaty': 'agreement ports "Annex A: Ports"\n  part-of: main\nparty BBB "Borduria"\n\n1. Alandia shall open its ports.\n   @enforced-by JMC\n',
};

describe('bodies-trees view: an agreement in two files', () => {
  it('is one tree, from whichever file it is seen, that stays open when one goes from file to file', () =>
    inEditor(parted, 'bodies-trees-parted', async (world) => {
      const row = (pane: string, words: string) => world.page.locator(rows(pane), { hasText: words }).first();
      await world.editor.open('annex.treaty', 'open its ports');
      await world.editor.command('View: Show Parley');
      await row('Parties', 'Alandia').waitFor();
      for (const other of ['Counterpart', 'Brackets', 'Notes']) await world.page.locator(`.pane-header[aria-label^="${other}"][aria-expanded="true"]`).click();
      assert.match(await row('Parties', 'Alandia').innerText(), /AAA · signatory · owes 2 duties/u);
      assert.match(await row('Parties', 'Borduria').innerText(), /BBB · owes 0 duties/u);
      await world.page.locator(`${rows('Bodies')}.selected`, { hasText: 'Joint Commission' }).waitFor();
      await row('Bodies', 'Joint Commission').locator('.monaco-tl-twistie').click();
      await row('Bodies', 'Answers for').locator('.monaco-tl-twistie').click();
      await row('Bodies', 'Alandia shall leave').click();
      await isInEditor(world, 'main.treaty');
      await row('Bodies', 'Annex A, ¶1').waitFor();
      await row('Bodies', 'open its ports').click();
      await isInEditor(world, 'annex.treaty');
    }));
});

const large = {
  'large.treaty': `agreement large "Large"\nparty AAA "Alandia"\n  role: signatory\nbody JMC "Joint Commission"\n\n${Array.from({ length: 500 }, (_, article) => `Article ${article + 1}. Matter ${article + 1}\n@enforced-by JMC\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. Alandia shall keep to matter ${article + 1}.${i + 1}.\n`).join('\n')}`).join('\n')}`,
};

const panes = ['Bodies', 'Counterpart', 'Parties', 'Brackets', 'Notes'];

once('bodies-trees view: 5,000 clauses', () => {
  for (const { pane, first, below } of [
    { pane: 'Bodies', first: 'Joint Commission', below: 'Answers for' },
    { pane: 'Parties', first: 'Alandia', below: 'Owes' },
  ]) {
    it(`${pane} counts 5,000 duties and lists them with at most 200 rows in the page; a key in a duty changes what its row says and no other`, () =>
      withFolder(large, async (folder) => {
        const world = await views.start({ folder });
        const row = (words: string) => world.page.locator(rows(pane), { hasText: words }).first();
        try {
          await world.editor.open('large.treaty', 'keep to matter 1.1.');
          await world.editor.command('View: Show Parley');
          await row(first).waitFor();
          for (const other of panes.filter((each) => each !== pane)) await world.page.locator(`.pane-header[aria-label^="${other}"][aria-expanded="true"]`).click();
          await row('5000 duties').waitFor();
          await row(first).locator('.monaco-tl-twistie').click();
          await world.page.locator(`${rows(pane)}[aria-label^="${below}"]`).locator('.monaco-tl-twistie').click();
          await row('keep to matter 1.1.').waitFor();
          assert.equal(await row('keep to matter 1.1.').getAttribute('aria-setsize'), '5000');
          await world.editor.open('large.treaty', 'keep to matter 1.1.');
          const { most, changed } = await drawnMeanwhile(world, pane, 'xkeep to matter 1.1.', () => world.editor.type('x'));
          assert.ok(most > 5 && most <= 200, `${most} rows`);
          assert.deepEqual(changed.map((words) => /x?keep to matter [\d.]+/u.exec(words)?.[0]), ['xkeep to matter 1.1.']);
        } catch (error) {
          await world.page.screenshot({ path: views.picture(`bodies-trees-large-${pane}`) });
          throw error;
        } finally {
          await world.end();
        }
      }));
  }
});
