// The timetable in a real editor, from outside: the line and the table, dates that are asked, conflicts and circles, how it follows and drives the
// text, by pointer and keys, in a page that axe finds nothing serious in, with hostile texts, and with 5,000 deadlines.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { atTop, brokenWords, changesItsRowOnly, currentRowHolds, currentRowInSight, describeThemes, hasFewRowsAnywhere, inEditor, isInEditor, pictureOfFailures, samples, showing } from '../support/view-promises.js';
import { countOf, type EditorPage, once, savedAs, seriousFaults, textOf, views, waitInFrame, waitUntilStored, withFolder } from '../support/views.js';

/** The timetable of a file, with the cursor at the words. */
const show = showing('Parley: Show Timetable');

describe('timetable view: samples', () => {
  let world: EditorPage;
  let frame: Frame;
  before(async () => {
    world = await views.start({ folder: samples });
    frame = await show(world, 'armistice.treaty', 'Each Party shall withdraw its forces two');
  });
  after(() => world.end());
  pictureOfFailures('timetable', () => world);

  it('shows the deadlines on lines and the same in a table', async () => {
    assert.deepEqual(await frame.locator('thead th').allInnerTexts(), ['Clause', 'Step', 'Deadline', 'Counts from', 'Falls', 'Date', 'Waits for', 'Remarks']);
    assert.match(await textOf(frame, '.status'), /^(\d+) of \1 steps, \d+ with a conflict, \d+ without a place in time$/u);
    assert.equal(await textOf(frame, 'figcaption'), 'From signature');
    assert.ok((await countOf(frame, 'figure .dot')) > 20);
    assert.match((await frame.locator('figure svg').last().getAttribute('aria-label')) ?? '', /^From .+: \d+ deadlines, the first .+, the last .+\. The table has them all\.$/u);
    // Hours and months are both named below a line.
    const ticks = (await frame.locator('.tick text').allTextContents()).join(' ');
    assert.match(ticks, /\d h/u);
    assert.match(ticks, /\d mo/u);
  });

  it('follows the cursor in the table and on the line, and a click on either lands on the clause', async () => {
    await waitInFrame(frame, currentRowHolds('72 hours after effective-time'));
    await waitInFrame(frame, `document.querySelectorAll('.dot.current').length === 1`);
    await world.editor.open('armistice.treaty', 'punish adequately');
    await waitInFrame(frame, currentRowHolds('30 days after #finding'));
    const clause = await frame.evaluate(`(() => { const dot = document.querySelector('.dot:not(.current)'); dot.dispatchEvent(new MouseEvent('click', { bubbles: true })); return dot.dataset.clause; })()`);
    await waitInFrame(frame, `document.querySelector('tr[aria-current="true"] .cite')?.dataset.clause === ${JSON.stringify(clause)}`);
  });

  it('goes by keys, and Enter opens the clause', async () => {
    await frame.locator('.rows tr.row [data-column="0"]').first().focus();
    await world.editor.keys('Control+Home');
    await world.editor.keys('ArrowDown');
    await world.editor.keys('ArrowRight');
    assert.equal(await frame.evaluate(`document.activeElement.closest('tr').getAttribute('aria-rowindex') + ' ' + document.activeElement.dataset.column`), '3 1');
    const key = await frame.evaluate(`document.activeElement.closest('tr').dataset.key`);
    await world.editor.keys('Enter');
    await waitInFrame(frame, `document.querySelector('tr[aria-current="true"]')?.dataset.key === ${JSON.stringify(key)}`);
  });

  it('tells dates when one is typed, says what is no date, and writes nothing into the text', async () => {
    await frame.locator('.dates summary').click();
    await frame.evaluate(`[...document.querySelectorAll('.dot')].find(({ textContent }) => textContent.startsWith('Art. III(2):')).dispatchEvent(new MouseEvent('click', { bubbles: true }))`);
    await waitInFrame(frame, currentRowHolds('72 hours after effective-time'));
    const date = frame.locator('input[data-track="signature"]');
    await date.fill('2026-12-30 10:00');
    await date.press('Enter');
    await waitInFrame(frame, `document.querySelector('.rows').innerText.includes('2026-12-30 22:00')`);
    assert.match(await textOf(frame, 'figcaption'), /^From signature, on 2026-12-30 10:00$/u);
    const other = frame.locator('input[data-track="effective-time"]');
    await other.fill('next week');
    await other.press('Enter');
    await waitInFrame(frame, `document.querySelector('input[data-track="effective-time"]').getAttribute('aria-invalid') === 'true'`);
    assert.match(await textOf(frame, '.bad'), /This is no date/u);
    await other.fill('2026-12-31');
    await other.press('Enter');
    // Both beginnings have a date: they stand on one line.
    await waitInFrame(frame, `document.querySelectorAll('figure .mark').length > 0`);
    // The rows are in another order: that of the cursor's clause is still in sight, and in no cell a word is broken.
    await waitInFrame(frame, currentRowInSight);
    assert.deepEqual(await frame.evaluate(brokenWords), []);
    await waitInFrame(frame, `((document.querySelector('.scroller').scrollTop = 0), document.querySelector('.rows').innerText.includes('2027-01-03'))`);
    assert.equal(await world.page.locator('.tab.dirty').count(), 0);
  });

  it('its button exports the table, with the dates that were typed', async () => {
    await frame.locator('button.export').click();
    const text = await savedAs(world, 'armistice-timetable.csv');
    assert.match(text, /^\uFEFFClause,Step,Deadline,Counts from,Falls,Date,Waits for,Remarks\r\n/u);
    assert.match(text, /2026-12-30 22:00/u);
  });

  it('filters by what is without a place, and by what waits', async () => {
    for (const [value, test] of [['open', `row.innerText.includes('counts from')`], ['ordered', `row.querySelector('td[data-column="6"]').innerText.trim() !== ''`]] as const) {
      await frame.locator('select[name="filter"]').selectOption(value);
      assert.ok((await countOf(frame, '.rows tr.step')) > 0, value);
      assert.equal(await frame.evaluate(`[...document.querySelectorAll('.rows tr.step')].every((row) => ${test})`), true, value);
    }
    await frame.locator('select[name="filter"]').selectOption('all');
  });

  it('has no fault that axe calls serious, with every part open', async () => {
    assert.deepEqual(await seriousFaults(frame), []);
  });

  it('shows the same after a reload: dates, filter and place', async function () {
    this.timeout(180_000);
    await frame.locator('select[name="filter"]').selectOption('ordered');
    await frame.locator('select[name="filter"]').selectOption('all');
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 600`);
    await waitInFrame(frame, `document.querySelector('.scroller').scrollTop > 500`);
    const [status, before] = [await textOf(frame, '.status'), await frame.evaluate(atTop)];
    await waitUntilStored(world.page, ['2026-12-30 10:00', String(before), 'timetable']);
    await world.reload();
    frame = await world.editor.webview('.rows tr.row');
    await waitInFrame(frame, `document.querySelector('.status').innerText === ${JSON.stringify(status)}`);
    assert.equal(await frame.locator('input[data-track="signature"]').inputValue(), '2026-12-30 10:00');
    await waitInFrame(frame, `${atTop} === ${JSON.stringify(before)}`);
  });
});

const hostile = {
  'hostile.treaty': `agreement draft "Draft"
party AAA "Avonia"
  role: signatory
term dday "<svg onload=window.hacked=1> D-Day"

1. AAA shall <script>window.hacked = 2</script> pay [x](command:workbench.action.quit).
   @id a
   @deadline 72 hours after dday
   @after 2

2. AAA shall wait ${'word'.repeat(250_000)}.
   @after #a

3. AAA shall pay.
   @deadline 10 days
`,
};

describe('timetable view: hostile and broken texts', () => {
  it('stay texts; circles, conflicts and missing starts are told in words', () =>
    withFolder(hostile, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'hostile.treaty', 'AAA shall pay');
        await waitInFrame(frame, `document.querySelector('.rows').innerText.includes('<script>window.hacked = 2</script>')`);
        assert.match(await textOf(frame, 'figcaption'), /^From <svg onload=window\.hacked=1> D-Day$/u);
        assert.match(await textOf(frame, '.wrong'), /in a circle: ¶1 → ¶2 → ¶1/u);
        assert.match(await frame.locator('.rows').innerText(), /counts from nothing, so nobody can say when it has run out/u);
        assert.equal(await countOf(frame, 'main script, main a, main img, main svg[onload], main [onclick]'), 0);
        assert.equal(await frame.evaluate('window.hacked'), undefined);
        assert.ok(Number(await frame.evaluate(`document.querySelector('main').innerText.length`)) < 20_000, 'a word of a million letters is cut');
      } finally {
        await world.end();
      }
    }));
});

const parted = {
  'main.treaty': 'agreement main "Treaty"\nparty AAA "Avonia"\n  role: signatory\nparty BBB "Belmark"\n  role: signatory\n\n1. Avonia shall free all prisoners.\n   @id release\n   @deadline 5 days after signature\n',
  'annex.treaty': 'agreement ships "Annex A: Ships"\n  part-of: main\n\n1. Belmark shall leave the ports.\n   @deadline 2 days after #release\n',
};

describe('timetable view: an agreement in two files', () => {
  it('lays the deadlines of both on one line, follows the cursor into either, and a click opens the file of the clause', () =>
    inEditor(parted, 'timetable-parted', async (world) => {
      const frame = await show(world, 'main.treaty', 'free all prisoners');
      await waitInFrame(frame, currentRowHolds('free all prisoners'));
      await waitInFrame(frame, `document.querySelectorAll('tr.row').length === 3`);
      assert.deepEqual((await frame.locator('.rows tr.row td[data-column="4"]').allInnerTexts()).map((words) => words.trim()), ['5 days after signature', '5 days + 2 days after signature']);
      await frame.locator('.rows tr.row .cite', { hasText: 'Annex A, ¶1' }).click();
      await isInEditor(world, 'annex.treaty');
      await waitInFrame(frame, currentRowHolds('leave the ports'));
      await waitInFrame(frame, `document.querySelector('.dot.current title')?.textContent.startsWith('Annex A, ¶1')`);
      assert.deepEqual(await seriousFaults(frame), []);
      await world.editor.open('annex.treaty', 'leave the ports');
      await changesItsRowOnly(world, frame, currentRowHolds('xleave the ports'));
    }));
});

const large = {
  'large.treaty': `agreement large "Large"\nparty AAA "Avonia"\n  role: signatory\n\n${Array.from({ length: 500 }, (_, article) => `Article ${article + 1}. Matter ${article + 1}\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. Avonia shall keep to matter ${article + 1}.${i + 1}.\n   @deadline ${article + 1} days after signature\n`).join('\n')}`).join('\n')}`,
};

once('timetable view: 5,000 deadlines', () => {
  it('keeps at most 200 rows in the page, and a key changes only its clause’s row', () =>
    withFolder(large, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'large.treaty', 'keep to matter 250.5');
        await waitInFrame(frame, currentRowHolds('matter 250.5'));
        assert.match(await textOf(frame, '.status'), /^5000 of 5000 steps/u);
        await changesItsRowOnly(world, frame, currentRowHolds('xkeep to matter 250.5'));
        await hasFewRowsAnywhere(frame);
        assert.ok((await countOf(frame, 'figure svg *')) < 5000, 'a bounded number of shapes');
      } finally {
        await world.end();
      }
    }));
});

describeThemes('timetable view', ['Default Dark Modern', 'Default High Contrast'], show, (frame) => frame.locator('.dates summary').click());
