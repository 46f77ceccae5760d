// The duties in a real editor, from outside: the table, its filters, order and groups, the parties side by side, how it follows and drives the
// text, by pointer and keys, in a page that axe finds nothing serious in, with hostile texts, and with 5,000 clauses.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { atTop, brokenWords, changesItsRowOnly, currentRowHolds, describeThemes, hasFewRowsAnywhere, inEditor, isInEditor, pictureOfFailures, samples, showing } from '../support/view-promises.js';
import { countOf, type EditorPage, once, savedAs, seriousFaults, textOf, views, waitInFrame, waitUntilStored, withFolder } from '../support/views.js';

/** The duties of a file, with the cursor at the words. */
const show = showing('Parley: Show Duties');

const numbers = (text: string): readonly number[] => text.match(/\d+/gu)?.map(Number) ?? [];

describe('duties view: samples', () => {
  let world: EditorPage;
  let frame: Frame;
  before(async () => {
    world = await views.start({ folder: samples });
    frame = await show(world, 'armistice.treaty', 'Each Party shall withdraw its forces two');
  });
  after(() => world.end());
  pictureOfFailures('duties', () => world);

  it('shows each duty with its six slots, and empty ones in words', async () => {
    assert.deepEqual((await frame.locator('thead th').allInnerTexts()).map((head) => head.replace(/\s*[▲▼]/u, '')), ['Clause', 'Kind', 'Who', 'What', 'Where', 'By when', 'Verified by', 'Consequence']);
    assert.match(await textOf(frame, '.status'), /^(\d+) of \1 duties$/u);
    await waitInFrame(frame, currentRowHolds('withdraw its forces two'));
    const row = await textOf(frame, 'tr[aria-current="true"]');
    assert.match(row, /UKR, RUS/u);
    assert.match(row, /72 hours after effective-time/u);
    assert.match(await textOf(frame, '.rows td.empty'), /not said/u);
    assert.deepEqual(await frame.evaluate(brokenWords), []);
  });

  it('follows the cursor, and a click lands on the clause', async () => {
    await world.editor.open('armistice.treaty', 'The senior commanders');
    await waitInFrame(frame, currentRowHolds('keep a direct line'));
    const label = await frame.evaluate(`(() => {
      const box = document.querySelector('.scroller').getBoundingClientRect();
      const head = document.querySelector('thead').getBoundingClientRect().bottom;
      const row = [...document.querySelectorAll('tr.row')].find((each) => { const at = each.getBoundingClientRect(); return at.top >= head && at.bottom <= box.bottom && !each.hasAttribute('aria-current'); });
      row.querySelector('td[data-column="3"]').click();
      return row.dataset.key;
    })()`);
    await waitInFrame(frame, `document.querySelector('tr[aria-current="true"]')?.dataset.key === ${JSON.stringify(label)}`);
  });

  it('goes by keys: one cell can be reached by Tab, arrows move, Enter opens the clause', async () => {
    await frame.locator('.rows tr.row td[data-column="0"]').first().focus();
    await world.editor.keys('Control+Home');
    await world.editor.keys('ArrowDown');
    await world.editor.keys('ArrowRight');
    assert.equal(await frame.evaluate(`document.activeElement.closest('tr').getAttribute('aria-rowindex') + ' ' + document.activeElement.dataset.column`), '3 1');
    assert.equal(await countOf(frame, '.rows [tabindex="0"]'), 1);
    const key = await frame.evaluate(`document.activeElement.closest('tr').dataset.key`);
    await world.editor.keys('Enter');
    await waitInFrame(frame, `document.querySelector('tr[aria-current="true"]')?.dataset.key === ${JSON.stringify(key)}`);
  });

  it('sorts by a head, says so, and back', async () => {
    await frame.locator('button[data-sort="what"]').click();
    assert.equal(await frame.locator('th.what').getAttribute('aria-sort'), 'ascending');
    assert.equal(await frame.locator('th.clause').getAttribute('aria-sort'), 'none');
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    await waitInFrame(frame, `document.querySelector('.rows tr.row')?.getAttribute('aria-rowindex') === '2'`);
    const words = await frame.locator('.rows tr.row td[data-column="3"] .text').allInnerTexts();
    assert.deepEqual(words, [...words].sort(new Intl.Collator('en', { numeric: true }).compare));
    await frame.locator('button[data-sort="what"]').click();
    assert.equal(await frame.locator('th.what').getAttribute('aria-sort'), 'descending');
    await frame.locator('button[data-sort="clause"]').click();
  });

  it('filters by words, kind, party and empty slot', async () => {
    const [all] = numbers(await textOf(frame, '.status'));
    for (const [name, value, test] of [['modality', 'permission', `row.innerText.includes('permission')`], ['empty', 'byWhen', `row.querySelector('td[data-column="5"]').innerText.includes('not said')`], ['party', 'TUR', `row.innerText.length > 0`]] as const) {
      await frame.locator(`select[name="${name}"]`).selectOption(value);
      const [some, whole] = numbers(await textOf(frame, '.status'));
      assert.ok(some !== undefined && some > 0 && some < (all ?? 0) && whole === all, `${name}: ${some} of ${whole}`);
      assert.equal(await frame.evaluate(`[...document.querySelectorAll('.rows tr.row')].every((row) => ${test})`), true, name);
      await frame.locator(`select[name="${name}"]`).selectOption('');
    }
    await frame.locator('input[name="words"]').fill('mines');
    await waitInFrame(frame, `[...document.querySelectorAll('.rows tr.row')].every((row) => /mines/iu.test(row.innerText))`);
    await frame.locator('input[name="words"]').fill('');
    assert.equal(numbers(await textOf(frame, '.status'))[0], all);
  });

  it('groups by party, with the name of each and how many', async () => {
    await frame.locator('select[name="group"]').selectOption('party');
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    await waitInFrame(frame, `/^Ukraine: \\d+$/u.test(document.querySelector('.rows tr.row.group')?.innerText.trim())`);
    await frame.locator('select[name="group"]').selectOption('none');
    assert.equal(await countOf(frame, '.rows tr.row.group'), 0);
  });

  it('lays the parties side by side: what one owes and the other does not is a gap that says so', async () => {
    await frame.locator('select[name="layout"]').selectOption('mirror');
    const heads = await frame.locator('thead th').allInnerTexts();
    assert.deepEqual(heads.slice(0, 3), ['What is owed', 'Ukraine', 'Russian Federation']);
    assert.match(await textOf(frame, '.status'), /^\d+ acts, \d+ on one side only/u);
    assert.ok((await countOf(frame, '.rows tr.act')) > 0);
    assert.deepEqual(await seriousFaults(frame), []);
    await frame.locator('select[name="layout"]').selectOption('table');
  });

  it('has no fault that axe calls serious', async () => {
    await frame.locator('select[name="group"]').selectOption('body');
    assert.deepEqual(await seriousFaults(frame), []);
    await frame.locator('select[name="group"]').selectOption('none');
  });

  it('its button exports the duties in the form that is chosen', async () => {
    await frame.locator('button.export').click();
    await world.page.locator('.quick-input-list .monaco-list-row', { hasText: 'CSV' }).click();
    const lines = (await savedAs(world, 'armistice-duties.csv')).trimEnd().split('\r\n');
    assert.match(lines[0] ?? '', /^\uFEFFClause,Kind,Who,What,Where,By when,Verified by,Consequence,Empty slots,Parties,Bodies,Zones$/u);
    assert.ok(lines.some((line) => line.includes('72 hours after effective-time')));
  });

  it('shows the same after a reload: filter, order, group and place', async function () {
    this.timeout(180_000);
    await frame.locator('select[name="empty"]').selectOption('where');
    await frame.locator('button[data-sort="who"]').click();
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 900`);
    await waitInFrame(frame, `document.querySelector('.scroller').scrollTop > 500`);
    const [status, before] = [await textOf(frame, '.status'), await frame.evaluate(atTop)];
    await waitUntilStored(world.page, ['where', String(before), 'duties']);
    await world.reload();
    frame = await world.editor.webview('.rows tr.row');
    await waitInFrame(frame, `document.querySelector('.status').innerText === ${JSON.stringify(status)}`);
    assert.equal(await frame.locator('select[name="empty"]').inputValue(), 'where');
    assert.equal(await frame.locator('th.who').getAttribute('aria-sort'), 'ascending');
    await waitInFrame(frame, `${atTop} === ${JSON.stringify(before)}`);
  });
});

const hostile = {
  'hostile.treaty': `agreement draft "Draft <img src=x onerror=alert(1)>"\nparty AAA "<svg onload=window.hacked=1>"\n  role: signatory\nparty BBB "Belmark"\n  role: signatory\n\n1. AAA shall <script>window.hacked = 2</script> pay [x](command:workbench.action.quit).\n\n2. BBB shall ${'word'.repeat(250_000)}.\n`,
};

describe('duties view: hostile texts', () => {
  it('stay texts, however they are written and however long', () =>
    withFolder(hostile, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'hostile.treaty', 'AAA shall');
        await waitInFrame(frame, `document.querySelector('.rows').innerText.includes('<script>window.hacked = 2</script>')`);
        await frame.locator('select[name="layout"]').selectOption('mirror');
        await waitInFrame(frame, `document.querySelector('thead').innerText.includes('<svg onload=window.hacked=1>')`);
        assert.equal(await countOf(frame, 'main script, main a, main img, main svg, main [onclick]'), 0);
        assert.equal(await frame.evaluate('window.hacked'), undefined);
        assert.ok(Number(await frame.evaluate(`document.querySelector('main').innerText.length`)) < 20_000, 'a word of a million letters is cut');
      } finally {
        await world.end();
      }
    }));
});

const parted = {
  'main.treaty': `agreement main "Treaty"\nparty AAA "Avonia"\n  role: signatory\nparty BBB "Belmark"\n  role: signatory\n\n1. Avonia shall stop its raids.\n`,
  'annex.treaty': `agreement ports "Annex A: Ports"\n  part-of: main\n\n1. Belmark shall open its ports.\n\n2. Avonia shall close its docks.\n`,
};

describe('duties view: an agreement in two files', () => {
  it('shows the duties of both with the names of the whole, follows the cursor into either, and a click opens the file of the clause', () =>
    inEditor(parted, 'duties-parted', async (world) => {
      const frame = await show(world, 'main.treaty', 'stop its raids');
      await waitInFrame(frame, `document.querySelector('.status').innerText === '3 of 3 duties'`);
      await waitInFrame(frame, currentRowHolds('stop its raids'));
      assert.deepEqual(await frame.locator('.rows tr.row td[data-column="0"]').allInnerTexts(), ['¶1', 'Annex A, ¶1', 'Annex A, ¶2']);
      await frame.locator('select[name="party"]').selectOption('BBB');
      await waitInFrame(frame, `document.querySelector('.status').innerText === '1 of 3 duties'`);
      assert.match(await textOf(frame, '.rows tr.row'), /open its ports/u);
      await frame.locator('select[name="party"]').selectOption('');
      await frame.locator('.rows tr.row .cite', { hasText: 'Annex A, ¶2' }).click();
      await isInEditor(world, 'annex.treaty');
      await waitInFrame(frame, currentRowHolds('close its docks'));
      await world.editor.open('annex.treaty', 'open its ports');
      await waitInFrame(frame, currentRowHolds('open its ports'));
      await changesItsRowOnly(world, frame, currentRowHolds('xopen its ports'));
    }));
});

const large = {
  'large.treaty': `agreement large "Large"\nparty AAA "Avonia"\n  role: signatory\n\n${Array.from({ length: 500 }, (_, article) => `Article ${article + 1}. Matter ${article + 1}\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. Avonia shall keep to matter ${article + 1}.${i + 1} at all times.\n`).join('\n')}`).join('\n')}`,
};

once('duties view: 5,000 clauses', () => {
  it('keeps at most 200 rows in the page, and a key changes only its clause’s row', () =>
    withFolder(large, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'large.treaty', 'keep to matter 250.5');
        await waitInFrame(frame, currentRowHolds('matter 250.5'));
        assert.equal(await textOf(frame, '.status'), '5000 of 5000 duties');
        await changesItsRowOnly(world, frame, currentRowHolds('xkeep to matter 250.5'));
        await hasFewRowsAnywhere(frame);
      } finally {
        await world.end();
      }
    }));
});

describeThemes('duties view', ['Default Dark Modern', 'Default High Contrast'], show);
