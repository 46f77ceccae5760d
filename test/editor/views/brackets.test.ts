// Brackets and positions in a real editor, from outside: what the view shows, how it follows and drives the text, decisions by keys and buttons, a
// page that axe finds nothing serious in, hostile texts, and 5,000 clauses.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { changesItsRowOnly, currentRowHolds, describeThemes, drawnMeanwhile, inEditor, isInEditor, pictureOfFailures, samples, showing, treeRows } from '../support/view-promises.js';
import { countOf, type EditorPage, once, seriousFaults, temporaryFolder, textOf, views, waitInFrame, waitUntilStored, withFolder } from '../support/views.js';

/** The brackets of a file, with the cursor at the words. */
const show = showing('Parley: Show Brackets and Positions');

describe('brackets view: samples', () => {
  let world: EditorPage;
  let frame: Frame;
  before(async () => {
    world = await views.start({ folder: samples });
    frame = await show(world, 'settlement.treaty', 'shall not exceed');
  });
  after(() => world.end());
  pictureOfFailures('brackets', () => world);

  it('shows groups in a table with a column a party, and counts in words', async () => {
    assert.deepEqual(await frame.locator('thead th').allInnerTexts(), ['Clause', 'Ukraine', 'Russian Federation', 'United States of America', 'Of nobody', 'Positions']);
    assert.match(await textOf(frame, '.status'), /^(\d+) of \1 groups of brackets$/u);
    const counts = await frame.locator('.counts li').allInnerTexts();
    assert.ok(counts.some((count) => /^Ukraine: brackets: \d+$/u.test(count.trim())), counts.join('; '));
  });

  it('stands at the clause the cursor is in, follows it, and a click opens the clause', async () => {
    await waitInFrame(frame, currentRowHolds('eight hundred thousand'));
    await world.editor.open('settlement.treaty', 'Missiles and unmanned aircraft');
    await waitInFrame(frame, currentRowHolds('forty (40)'));
    const row = frame.locator('tr.row', { hasText: 'eight hundred thousand' }).first();
    await row.locator('.cite').click();
    await isInEditor(world, 'settlement.treaty');
    await waitInFrame(frame, currentRowHolds('eight hundred thousand'));
  });

  it('filters by party and article', async () => {
    const all = await textOf(frame, '.status');
    await frame.locator('select.party').selectOption('RUS');
    await waitInFrame(frame, `document.querySelector('.status').innerText !== ${JSON.stringify(all)}`);
    assert.equal(await frame.evaluate(`[...document.querySelectorAll('tr.row')].every((row) => row.querySelector('[data-column="2"] .alternative') || row.lastElementChild.innerText.includes('RUS'))`), true);
    await frame.locator('select.party').selectOption('');
    await waitInFrame(frame, `document.querySelector('.status').innerText === ${JSON.stringify(all)}`);
  });

  it('has no fault that axe calls serious, and holds no link, picture or script of a text', async () => {
    assert.deepEqual(await seriousFaults(frame), []);
    assert.equal(await countOf(frame, 'main script, main a, main img, main iframe, main [onclick]'), 0);
  });

  it('shows the same after a reload: filter', async function () {
    this.timeout(180_000);
    await frame.locator('select.party').selectOption('UKR');
    const status = await textOf(frame, '.status');
    await waitUntilStored(world.page, ['UKR', 'party', 'parley.brackets']);
    await world.reload();
    frame = await world.editor.webview('.rows tr.row');
    await waitInFrame(frame, `document.querySelector('.status').innerText === ${JSON.stringify(status)}`);
    assert.equal(await frame.locator('select.party').inputValue(), 'UKR');
  });
});

const draft = `agreement draft "Draft"
party UKR "Ukraine"
party RUS "Russian Federation"

Article 1. Withdrawal

1. They leave within [UKR: ten] [RUS: thirty] days.

2. They shall keep [the road <b>open</b>].

Article 2. Prisoners

1. All are set free.

2. Each hands over [RUS: a list].
`;

once('brackets view: tree in the side bar', () => {
  let world: EditorPage;
  const folder = temporaryFolder({ 'draft.treaty': draft });
  const rows = '.split-view-view:has(.pane-header[aria-label^="Brackets"]) .monaco-list-row';
  const row = (words: string) => world.page.locator(rows, { hasText: words }).first();
  before(async () => {
    world = await views.start({ folder: folder.make() });
    await world.editor.open('draft.treaty', 'All are');
    await world.editor.command('View: Show Parley');
    await row('Withdrawal').waitFor();
  });
  after(() => world.end());
  after(() => folder.drop());
  pictureOfFailures('brackets-tree', () => world);

  it('lists articles, groups and alternatives with counts and parties; a click opens the clause; it follows the cursor and the text', async () => {
    assert.match(await row('Withdrawal').innerText(), /2 groups/u);
    assert.match(await row('Prisoners').innerText(), /1 group$/u);
    await row('They leave within').locator('.monaco-tl-twistie').click();
    assert.match(await row('thirty').innerText(), /^thirty\s*RUS$/u);
    await row('thirty').click();
    await world.page.locator('.statusbar a[aria-label^="Ln 7"]').waitFor();
    await world.editor.open('draft.treaty', 'hands over');
    await world.page.locator(`${rows}.selected`, { hasText: 'Each hands over' }).waitFor();
    assert.equal(await world.page.evaluate(`document.activeElement?.closest('.editor-instance') !== null`), true);
    await world.editor.open('draft.treaty', 'set free');
    await world.editor.type('[UKR: soon] ');
    await world.page.locator(rows, { hasText: /Prisoners.*2 groups/su }).waitFor();
  });
});

/** Puts the texts into a new repository of the folder, a commit each; false where there is no Git. */
function commitAll(folder: string, texts: readonly string[]): boolean {
  const git = (...words: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...words], { cwd: folder, stdio: 'ignore' });
  try {
    git('init');
  } catch {
    return false;
  }
  for (const [i, text] of texts.entries()) {
    writeFileSync(path.join(folder, 'draft.treaty'), text);
    git('add', 'draft.treaty');
    git('commit', '-m', `Draft ${i + 1} <b>bold</b>`);
  }
  return true;
}

describe('brackets view: history of the count', () => {
  it('tells by commit how many groups were open, in a table and a line; where there is no Git it says so', () =>
    withFolder({ 'draft.treaty': draft }, async (folder) => {
      const hasCommits = views.host === 'node' && commitAll(folder, [draft.replace('[RUS: a list]', 'a list'), draft, draft.replace(/\[/gu, '').replace(/\]/gu, '')].concat(draft));
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'draft.treaty', 'They leave');
        assert.equal(await countOf(frame, '.history[open]'), 0);
        await frame.locator('.history summary').click();
        await waitInFrame(frame, hasCommits ? `document.querySelectorAll('.commits tbody tr').length === 4` : `/Git/u.test(document.querySelector('.history .said').innerText) && !/being asked/u.test(document.querySelector('.history .said').innerText)`);
        if (hasCommits) {
          assert.deepEqual(await frame.locator('.commits td:nth-child(2)').allInnerTexts(), ['Draft 4 <b>bold</b>', 'Draft 3 <b>bold</b>', 'Draft 2 <b>bold</b>', 'Draft 1 <b>bold</b>']);
          assert.deepEqual(await frame.locator('.commits td:nth-child(3)').allInnerTexts(), ['3', '0', '3', '2']);
          assert.equal(await frame.evaluate(`document.querySelector('.sparkline polyline').getAttribute('points').split(' ').length`), 4);
        } else if (views.host === 'web') assert.equal(await textOf(frame, '.history .said'), 'The history is read by the built-in Git extension, which does not work here.');
        assert.deepEqual(await seriousFaults(frame), []);
      } finally {
        await world.page.screenshot({ path: views.picture('brackets-history') });
        await world.end();
      }
    }));
});

const parted = {
  'main.treaty': 'agreement main "Treaty"\nparty UKR "Ukraine"\nparty RUS "Russian Federation"\n\nArticle 1. Peace\n\n1. They leave within [UKR: ten] [RUS: thirty] days.\n',
  'annex.treaty': 'agreement ports "Annex A: Ports"\n  part-of: main\n\n1. They open [RUS: all ports].\n',
};

describe('brackets view: an agreement in two files', () => {
  it('lists those of both in table and tree, follows the cursor into either, and a button decides in the file of the clause', () =>
    inEditor(parted, 'brackets-parted', async (world) => {
      const frame = await show(world, 'main.treaty', 'They leave');
      await waitInFrame(frame, currentRowHolds('They leave within'));
      await waitInFrame(frame, `document.querySelector('.status').innerText.startsWith('2 of 2 groups')`);
      assert.deepEqual(await frame.locator('select.article option').allInnerTexts(), ['All articles', 'Article 1. Peace', 'Annex A']);
      await frame.locator('tr.row .cite', { hasText: 'Annex A, ¶1' }).click();
      await isInEditor(world, 'annex.treaty');
      await waitInFrame(frame, currentRowHolds('all ports'));
      await world.editor.command('View: Show Parley');
      const row = (words: string) => world.page.locator(treeRows('Brackets'), { hasText: words }).first();
      for (const other of ['Bodies', 'Counterpart', 'Parties', 'Notes']) await world.page.locator(`.pane-header[aria-label^="${other}"][aria-expanded="true"]`).click();
      await row('Annex A, ¶1').waitFor();
      await row('Art. 1(1)').click();
      await isInEditor(world, 'main.treaty');
      await row('Annex A, ¶1').click();
      await isInEditor(world, 'annex.treaty');
      await frame.locator('tr.row', { hasText: 'all ports' }).locator('[data-action="accept"]').click();
      await world.page.waitForFunction(`[...document.querySelectorAll('.view-lines')].some((lines) => lines.innerText.replace(/\\s/gu, ' ').includes('They open all ports.'))`);
      await waitInFrame(frame, `document.querySelector('.status').innerText.startsWith('1 of 1 groups')`);
    }));
});

const hostile = {
  'hostile.treaty': `agreement hostile "Hostile"\nparty UKR "Ukraine <img src=x onerror=alert(1)>"\nparty RUS "Russian Federation"\n\n1. They leave [UKR: <script>window.hacked = 2</script> at once] [RUS: [y](command:workbench.action.quit) late].\n   @position RUS rejects "<svg onload='window.hacked=3'>"\n\n2. [UKR: ${'word'.repeat(250_000)}]\n`,
};

describe('brackets view: hostile texts', () => {
  it('stay texts, however long; a bracket is decided by keys and by a button, each one step to undo', () =>
    withFolder(hostile, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'hostile.treaty', 'They leave');
        assert.equal(await countOf(frame, 'main script, main img, main a, main svg[onload]'), 0);
        assert.match(await frame.locator('.rows').innerText(), /<script>window\.hacked = 2<\/script>/u);
        assert.ok(Number(await frame.evaluate(`document.querySelector('main').innerText.length`)) < 50_000, 'a word of a million letters is cut');
        await frame.locator('tr.row td[data-column="1"]').first().focus();
        await world.editor.keys('r');
        await waitInFrame(frame, `!document.querySelector('.rows').innerText.includes('window.hacked = 2')`);
        await world.editor.open('hostile.treaty', 'They leave');
        await world.editor.keys('Control+z');
        await waitInFrame(frame, `document.querySelector('.rows').innerText.includes('window.hacked = 2')`);
        await frame.locator('tr.row td[data-column="1"] button[data-action="accept-alone"]').first().click();
        await waitInFrame(frame, `document.querySelectorAll('tr.row .alternative').length === 1 || !document.querySelector('.rows').innerText.includes(' late')`);
        assert.equal(await frame.evaluate('window.hacked'), undefined);
      } finally {
        await world.page.screenshot({ path: views.picture('brackets-hostile') });
        await world.end();
      }
    }));
});

const clauses = Array.from({ length: 500 }, (_, article) => `Article ${article + 1}. Matter ${article + 1}\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. They shall keep [UKR: matter ${article + 1}.${i + 1}] [RUS: nothing] at all times.\n`).join('\n')}`);
const large = { 'large.treaty': `agreement large "Large"\nparty UKR "Ukraine"\nparty RUS "Russian Federation"\n\n${clauses.join('\n')}` };

once('brackets view: 5,000 clauses', () => {
  it('keeps at most 200 rows in the page, and a key changes only its clause’s row', () =>
    withFolder(large, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'large.treaty', 'matter 250.5]');
        await waitInFrame(frame, currentRowHolds('matter 250.5'));
        await changesItsRowOnly(world, frame, currentRowHolds('xmatter 250.5'));
        // Again and again: rows are measured when they come into sight, and the end is then further down.
        await waitInFrame(frame, `(document.querySelector('.scroller').scrollTop = 1e9) && [...document.querySelectorAll('tr.row')].some((row) => row.innerText.includes('matter 500.10'))`);
        const most = Number(await frame.evaluate('window.most'));
        assert.ok(most > 5 && most <= 200, `${most} rows in the page`);
      } finally {
        await world.end();
      }
    }));

  it('the tree in the side bar lists 5,000 groups with at most 200 rows in the page; a key in a bracket changes what its row says and no other', () =>
    withFolder(large, async (folder) => {
      const world = await views.start({ folder });
      const row = (words: string) => world.page.locator(treeRows('Brackets'), { hasText: words }).first();
      try {
        await world.editor.open('large.treaty', 'matter 1.1]');
        await world.editor.command('View: Show Parley');
        await row('Article 1').waitFor();
        for (const other of ['Bodies', 'Counterpart', 'Parties', 'Notes']) await world.page.locator(`.pane-header[aria-label^="${other}"][aria-expanded="true"]`).click();
        assert.equal(await row('Article 1').getAttribute('aria-setsize'), '500');
        await world.editor.open('large.treaty', 'matter 1.1]');
        await world.page.locator(`${treeRows('Brackets')}.selected`, { hasText: '1(1)' }).waitFor();
        await row('1(1)').locator('.monaco-tl-twistie').click();
        await row('matter 1.1').waitFor();
        await world.editor.open('large.treaty', 'matter 1.1]');
        const { most, changed } = await drawnMeanwhile(world, 'Brackets', 'xmatter 1.1', () => world.editor.type('x'));
        assert.ok(most > 5 && most <= 200, `${most} rows`);
        assert.deepEqual(changed.map((words) => /x?matter [\d.]+/u.exec(words)?.[0]), ['xmatter 1.1']);
      } catch (error) {
        await world.page.screenshot({ path: views.picture('brackets-tree-large') });
        throw error;
      } finally {
        await world.end();
      }
    }));
});

describeThemes('brackets view', ['Default Dark Modern', 'Default High Contrast'], show, (frame) => frame.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`));
