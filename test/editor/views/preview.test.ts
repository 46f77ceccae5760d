// The preview in a real editor, from outside: what it shows, how it follows and drives the text, its switches and keys, hostile texts, 5,000
// clauses, and what is there after a reload.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { describeThemes, inEditor, isInEditor, pictureOfFailures, samples, showing } from '../support/view-promises.js';
import { countOf, type EditorPage, once, seriousFaults, textOf, views, waitInFrame, waitUntilStored, withFolder } from '../support/views.js';

/** The preview of a file, with the cursor at the words. */
const show = showing('Parley: Open Preview to the Side', '.scroller > .row');

/** The words of the row at the top of the page. */
const top = `(() => { const box = document.querySelector('.scroller').getBoundingClientRect().top; return [...document.querySelectorAll('.scroller > .row')].find((row) => row.getBoundingClientRect().bottom > box + 1)?.innerText.slice(0, 60); })()`;
/** The row at the top of the page is drawn. */
const drawnAtTop = `(() => { const box = document.querySelector('.scroller').getBoundingClientRect().top; return [...document.querySelectorAll('.scroller > .row')].some((row) => { const at = row.getBoundingClientRect(); return at.top <= box && at.bottom > box; }); })()`;
const current = (words: string): string => `document.querySelector('.row[aria-current="true"]')?.innerText.includes(${JSON.stringify(words)})`;

describe('preview view: samples', () => {
  let world: EditorPage;
  let frame: Frame;
  before(async () => {
    world = await views.start({ folder: samples });
    frame = await show(world, 'settlement.treaty', 'Steps that wait for one another');
  });
  after(() => world.end());
  pictureOfFailures('preview', () => world);

  it('shows title, headings and numbered clauses, whose brackets there are, and counterparts beside the clauses', async () => {
    await waitInFrame(frame, current('Steps that wait for one another'));
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    await waitInFrame(frame, `document.querySelector('.row.title h2')?.innerText === 'Draft Treaty on a Settlement between Ukraine and the Russian Federation'`);
    assert.equal(await textOf(frame, '.row.heading h3'), 'Preamble');
    assert.match(await textOf(frame, '.parties'), /\[UKR\]\s*Ukraine\s*\[RUS\]\s*Russian Federation/u);
    assert.match(await textOf(frame, '.row .by-0'), /^\[UKR: Recalling/u);
    assert.match(await textOf(frame, '.aside.counterpart'), /^Counterpart: |^No counterpart/u);
    const lines = (await frame.evaluate(`['.by-0', '.by-1'].map((at) => getComputedStyle(document.querySelector('.row ' + at)).borderBottomColor)`)) as readonly string[];
    assert.deepEqual(lines, ['rgb(0, 114, 178)', 'rgb(213, 94, 0)']);
  });

  it('stands at the clause the cursor is in, and follows it', async () => {
    await world.editor.open('settlement.treaty', 'The armistice remains in effect');
    await waitInFrame(frame, current('The armistice remains in effect'));
    const seen = await frame.evaluate(`(() => { const row = document.querySelector('.row[aria-current="true"]').getBoundingClientRect(); const box = document.querySelector('.scroller').getBoundingClientRect(); return row.top >= box.top - 1 && row.top < box.bottom; })()`);
    assert.equal(seen, true, 'the row is in sight');
  });

  it('scrolls along when the text is scrolled, and the text when it is', async () => {
    await world.editor.open('settlement.treaty', 'The original shall be deposited with');
    await waitInFrame(frame, current('The original shall be deposited'));
    const before = await frame.evaluate(top);
    // The text goes up a page, its cursor stays.
    for (let i = 0; i < 4; i += 1) await world.editor.keys('Alt+PageUp');
    await waitInFrame(frame, `${top} !== ${JSON.stringify(before)}`);
    // The preview goes to its beginning, and so does the text; what still scrolls along with the text is no wish of the reader's.
    await world.editor.settle();
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 900`);
    // Rows of the new place are drawn with the next frame: until then those of the old one stand in the page.
    await waitInFrame(frame, drawnAtTop);
    const words = String(await frame.evaluate(`(() => { const box = document.querySelector('.scroller').getBoundingClientRect().top; return [...document.querySelectorAll('.scroller > .row.provision')].find((row) => row.getBoundingClientRect().top > box)?.innerText.replace(/^\\S+\\s+/u, '').slice(0, 25); })()`));
    await world.page.waitForFunction(`[...document.querySelectorAll('.view-lines')].some((lines) => lines.innerText.replace(/\\s/gu, ' ').includes(${JSON.stringify(words)}))`);
  });

  it('a click on a clause lands on it in the text', async () => {
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    await waitInFrame(frame, `document.querySelector('.row.title')?.getClientRects().length > 0`);
    await frame.locator('.row.provision', { hasText: 'The Parties declare that the war' }).locator('p').click();
    await isInEditor(world, 'settlement.treaty');
    await waitInFrame(frame, current('The Parties declare that the war'));
  });

  it('goes by keys: one row can be reached by Tab, arrows go on, Enter opens the clause', async () => {
    await frame.locator('.row[tabindex="0"]').focus();
    assert.equal(await countOf(frame, '.scroller [tabindex="0"]'), 1);
    const key = `document.activeElement.dataset.key`;
    const first = await frame.evaluate(key);
    await world.editor.keys('ArrowDown');
    const second = await frame.evaluate(key);
    assert.notEqual(second, first);
    await world.editor.keys('ArrowUp');
    assert.equal(await frame.evaluate(key), first);
    await world.editor.keys('Control+End');
    await waitInFrame(frame, `document.activeElement.classList.contains('signature')`);
    await world.editor.keys('Control+Home');
    await waitInFrame(frame, `document.activeElement.classList.contains('title')`);
    assert.equal(await countOf(frame, '.scroller [tabindex="0"]'), 1);
  });

  it('shows counterparts, notes and colours or leaves them out', async () => {
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    const shown = (selector: string): string => `[...document.querySelectorAll('${selector}')].some((each) => each.getClientRects().length > 0)`;
    await waitInFrame(frame, shown('.aside.counterpart'));
    await frame.locator('input[name="counterparts"]').uncheck();
    await waitInFrame(frame, `!${shown('.aside.counterpart')}`);
    await frame.locator('input[name="counterparts"]').check();
    await frame.locator('input[name="colours"]').uncheck();
    assert.equal(await frame.evaluate(`getComputedStyle(document.querySelector('.row .by-0')).borderBottomWidth`), '0px');
    await frame.locator('input[name="colours"]').check();
  });

  it('reads as a party would sign it, agreed text only and clean, told to a screen reader; the clause of the cursor stays', async () => {
    await world.editor.open('settlement.treaty', 'The armistice remains in effect');
    await waitInFrame(frame, current('The armistice remains in effect'));
    const reading = frame.locator('select[name="reading"]');
    assert.deepEqual(await reading.locator('option').allInnerTexts(), ['With brackets', 'As Ukraine would sign', 'As Russian Federation would sign', 'As United States of America would sign', 'Agreed text only', 'Clean']);
    const brackets = `[...document.querySelectorAll('.scroller .by')].length`;
    for (const [label, said] of [['As Ukraine would sign', 'As Ukraine would sign: '], ['Agreed text only', 'Agreed text only: '], ['Clean', 'Clean: ']] as const) {
      await reading.selectOption({ label });
      await waitInFrame(frame, `document.querySelector('[role="status"]')?.innerText.startsWith(${JSON.stringify(said)}) && ${brackets} === 0`);
      await waitInFrame(frame, current('The armistice remains in effect'));
    }
    await waitInFrame(frame, `document.querySelector('.aside') === null`);
    await reading.focus();
    await world.editor.keys('Home');
    await waitInFrame(frame, `${brackets} > 0 && document.querySelector('[role="status"]')?.innerText.startsWith('With brackets: ')`);
  });

  it('leads from a clause that a reading leaves out to what is left of it, and to the clause of the draft from every row', async () => {
    const reading = frame.locator('select[name="reading"]');
    await reading.selectOption({ label: 'Agreed text only' });
    await waitInFrame(frame, `document.querySelector('[role="status"]')?.innerText.startsWith('Agreed') && document.querySelector('.scroller .by') === null`);
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    await waitInFrame(frame, `[...document.querySelectorAll('.row.paragraph')].some((row) => row.innerText.includes('[No text]'))`);
    await frame.locator('.row.paragraph', { hasText: '[No text]' }).first().locator('p').click();
    await waitInFrame(frame, current('[No text]'));
    await world.editor.open('settlement.treaty', 'Recalling');
    await waitInFrame(frame, current('[No text]'));
    await reading.selectOption({ label: 'With brackets' });
    await waitInFrame(frame, current('Recalling'));
  });

  it('has notes and counterparts as footnotes, with marks and notes that lead to each other by keys', async () => {
    await world.editor.open('settlement.treaty', 'The armistice remains in effect');
    await waitInFrame(frame, current('The armistice remains in effect'));
    await frame.locator('input[name="footnotes"]').check();
    await waitInFrame(frame, `document.querySelector('.aside') === null && document.querySelector('.noteref') !== null`);
    await frame.evaluate(`document.querySelector('.scroller').scrollTop = 0`);
    await waitInFrame(frame, `[...document.querySelectorAll('.noteref')].some((mark) => mark.innerText === '1')`);
    const first = `[...document.querySelectorAll('.noteref')].find((mark) => mark.innerText === '1')`;
    const key = await frame.evaluate(`${first}.dataset.to`);
    await frame.evaluate(`${first}.closest('.row').focus()`);
    await world.editor.keys('Tab');
    assert.equal(await frame.evaluate(`document.activeElement?.getAttribute('aria-label')`), 'Note 1');
    await world.editor.keys('Enter');
    await waitInFrame(frame, `document.activeElement?.dataset.key === ${JSON.stringify(key)}`);
    assert.match(String(await frame.evaluate(`document.activeElement.innerText`)), /^1\s+(?:Counterpart: |No counterpart)/u);
    assert.deepEqual(await seriousFaults(frame), []);
    assert.ok((await countOf(frame, '.scroller > .row')) <= 200);
    await world.editor.keys('Tab');
    await world.editor.keys('Enter');
    await waitInFrame(frame, `document.activeElement?.dataset.to === ${JSON.stringify(key)}`);
    await frame.locator('input[name="footnotes"]').uncheck();
    await waitInFrame(frame, `document.querySelector('.noteref, .footnote') === null`);
  });

  it('has no fault that axe calls serious', async () => assert.deepEqual(await seriousFaults(frame), []));

  it('runs no script of a text and loads nothing from outside: the policy of its page', async () => {
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; style-src 'nonce-[0-9a-f]{32}'; script-src 'nonce-[0-9a-f]{32}'$/u);
    assert.equal(await countOf(frame, 'main script, main a, main img, main iframe, main [onclick]'), 0);
  });

  it('shows the same after a reload: reading, switches and place', async function () {
    this.timeout(180_000);
    await frame.locator('input[name="notes"]').uncheck();
    await frame.locator('input[name="footnotes"]').check();
    await frame.locator('select[name="reading"]').selectOption({ label: 'As Ukraine would sign' });
    await waitInFrame(frame, `document.querySelector('.scroller .by') === null`);
    // A row far from the cursor, which stays where it is.
    await world.editor.open('settlement.treaty', 'The Parties shall seek to settle');
    await waitInFrame(frame, current('The Parties shall seek to settle'));
    // The text may still scroll, and the preview along with it.
    await world.editor.settle();
    const before = String(await frame.evaluate(top));
    // Quotes and signs are stored in another writing.
    const plain = /[A-Za-z ]{12,}/u.exec(before)?.[0].trim() ?? before;
    await waitUntilStored(world.page, ['notes', 'preview', plain]);
    await world.reload();
    frame = await world.editor.webview('.scroller > .row');
    await waitInFrame(frame, `document.querySelector('input[name="notes"]')?.checked === false && document.querySelector('input[name="footnotes"]')?.checked === true`);
    await waitInFrame(frame, `document.querySelector('select[name="reading"]')?.selectedOptions[0]?.innerText === 'As Ukraine would sign' && document.querySelector('.scroller .by') === null`);
    await waitInFrame(frame, `${top} === ${JSON.stringify(before)}`);
    await frame.locator('input[name="notes"]').check();
    await frame.locator('input[name="footnotes"]').uncheck();
    await frame.locator('select[name="reading"]').selectOption({ label: 'With brackets' });
  });
});

const hostile = {
  'hostile.treaty': `agreement hostile "Hostile <img src=x onerror=window.hacked=1>"\nparty UKR "Ukr<script>window.hacked=2</script>aine"\n\n1. Mines <script>window.hacked = 3</script> [UKR: <svg onload="window.hacked=4">] be removed [y](command:workbench.action.quit).\n   @note <img src=x onerror="window.hacked=5">\n\n2. ${'word'.repeat(250_000)}\n`,
};

describe('preview view: hostile texts', () => {
  it('stay texts, however they are written and however long', () =>
    withFolder(hostile, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'hostile.treaty', 'Mines');
        await waitInFrame(frame, `document.querySelectorAll('.scroller > .row').length >= 3`);
        assert.equal(await countOf(frame, 'main script, main img, main a, main svg'), 0);
        assert.equal(await frame.evaluate('window.hacked'), undefined);
        assert.match(await textOf(frame, '.row.provision'), /<script>window\.hacked = 3<\/script>/u);
        assert.match(await textOf(frame, '.aside.note'), /<img src=x/u);
      } finally {
        await world.end();
      }
    }));
});

const parted = {
  'main.treaty': `agreement main "Treaty"\nparty UKR "Ukraine"\n\nArticle 1. Peace\n\n1. There is peace, as {annex-1:1} says.\n\n${Array.from({ length: 40 }, (_, i) => `${i + 2}. Clause of the treaty, number ${i + 2}.\n`).join('\n')}`,
  'annex.treaty': `agreement annex-1 "Annex I. Lines"\n  part-of: main\n  language: en-GB\n\n1. The line [UKR: at once] stands.\n\n${Array.from({ length: 40 }, (_, i) => `${i + 2}. Point of the annex, number ${i + 2}.\n`).join('\n')}`,
};

describe('preview view: an agreement in two files', () => {
  it('shows the annex behind the main text, follows and drives whichever file is in the editor, and leaves the annex out when it is not wanted', function () {
    this.timeout(240_000);
    return inEditor(parted, 'preview-parts', async (world) => {
      let frame = await show(world, 'main.treaty', 'There is peace');
      await waitInFrame(frame, current('There is peace, as 1, Annex I. Lines says.'));
      const status = `document.querySelector('[role="status"]')?.innerText`;
      // Title, heading, 41 clauses, and as many again with the annex's title.
      await waitInFrame(frame, `${status} === 'With brackets: 85 paragraphs'`);
      // The cursor leads in the annex too.
      await world.editor.open('annex.treaty', 'The line');
      await waitInFrame(frame, current('The line [UKR: at once] stands.'));
      const heading = `document.querySelector('.row.part h3')`;
      assert.equal(await frame.evaluate(`${heading}.innerText`), 'Annex I. Lines');
      assert.deepEqual(await frame.evaluate(`[...new Set([...document.querySelectorAll('.scroller > .row')].map((row) => row.lang + ' ' + row.matches('.row.part, .row.part ~ .row')))].sort()`), [' false', 'en-GB true']);
      assert.deepEqual(await seriousFaults(frame), []);
      // What is typed in the annex stands there, and nothing else is drawn anew.
      await frame.evaluate(`(() => { window.seen = new Set(); new MutationObserver((all) => { for (const { target } of all) { const row = (target.nodeType === 1 ? target : target.parentElement)?.closest('.row'); if (row) window.seen.add(row.innerText.slice(0, 12)); } }).observe(document.querySelector('.scroller'), { subtree: true, childList: true, characterData: true }); })()`);
      await world.editor.type('Q');
      await waitInFrame(frame, current('QThe line [UKR: at once] stands.'));
      assert.deepEqual(((await frame.evaluate('[...window.seen]')) as readonly string[]).map((words) => words.replace(/\s+/gu, ' ')), ['1. QThe line']);
      // The text of the annex scrolls along with its rows, and they with it.
      await world.editor.open('annex.treaty', 'number 41.');
      await waitInFrame(frame, current('Point of the annex, number 41.'));
      await world.editor.settle();
      const before = await frame.evaluate(top);
      for (let i = 0; i < 2; i += 1) await world.editor.keys('Alt+PageUp');
      await waitInFrame(frame, `${top} !== ${JSON.stringify(before)}`);
      await world.editor.settle();
      await frame.evaluate(`${heading} ? ${heading}.scrollIntoView() : document.querySelector('.scroller').scrollTop -= 400`);
      await world.page.waitForFunction(`[...document.querySelectorAll('.view-lines')].some((lines) => lines.innerText.replace(/\\s/gu, ' ').includes('QThe line'))`);
      // A click opens the file in which the clause stands, from the title of the annex its beginning.
      await world.editor.open('main.treaty', 'Clause of the treaty, number 41');
      await waitInFrame(frame, current('Clause of the treaty, number 41.'));
      await world.editor.settle();
      await frame.locator('.row.part h3').click();
      await isInEditor(world, 'annex.treaty');
      await waitInFrame(frame, current('Annex I. Lines'));
      await world.editor.open('main.treaty', 'Clause of the treaty, number 41');
      await waitInFrame(frame, current('Clause of the treaty, number 41.'));
      await world.editor.settle();
      await frame.locator('.row.provision', { hasText: 'QThe line' }).locator('p').click();
      await isInEditor(world, 'annex.treaty');
      await waitInFrame(frame, current('QThe line'));
      // The reading is that of all files.
      await frame.locator('select[name="reading"]').selectOption({ label: 'Agreed text only' });
      await waitInFrame(frame, current('QThe line stands.'));
      await frame.locator('select[name="reading"]').selectOption({ label: 'With brackets' });
      await frame.locator('input[name="annexes"]').uncheck();
      await waitInFrame(frame, `${status} === 'With brackets: 43 paragraphs' && document.querySelector('.row.part') === null`);
      await waitUntilStored(world.page, ['annexes', 'preview']);
      await world.reload();
      frame = await world.editor.webview('.scroller > .row');
      await waitInFrame(frame, `${status} === 'With brackets: 43 paragraphs' && document.querySelector('input[name="annexes"]')?.checked === false`);
      await frame.locator('input[name="annexes"]').check();
      await waitInFrame(frame, `${status} === 'With brackets: 85 paragraphs'`);
    });
  });

  it('of the annex alone shows the annex, without a switch for what it has not', () =>
    withFolder(parted, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'annex.treaty', 'The line');
        await waitInFrame(frame, `document.querySelector('[role="status"]')?.innerText === 'With brackets: 42 paragraphs'`);
        assert.equal(await countOf(frame, 'input[name="annexes"]'), 0);
      } finally {
        await world.end();
      }
    }));
});

const long = {
  'long.treaty': `agreement long "Long"\nparty UKR "Ukraine"\n\n${Array.from({ length: 5_000 }, (_, i) => `${i % 10 === 0 ? `Article ${i / 10 + 1}. Heading\n\n` : ''}${(i % 10) + 1}. Clause number ${i} of a long text [UKR: with a bracket] that goes on for a line.\n`).join('\n')}`,
};

once('preview view: 5,000 clauses', () => {
  it('keeps at most 200 rows in the page, and a key changes only the row of its clause', function () {
    this.timeout(180_000);
    return withFolder(long, async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'long.treaty', 'Clause number 7 of');
        await waitInFrame(frame, current('Clause number 7 of'));
        assert.ok((await countOf(frame, '.scroller > .row')) <= 200);
        await frame.evaluate(`(() => { window.seen = new Set(); new MutationObserver((all) => { for (const { target } of all) { const row = (target.nodeType === 1 ? target : target.parentElement)?.closest('.row'); if (row) window.seen.add(row.dataset.key); else if (target.parentElement?.closest('.scroller')) window.seen.add('elsewhere'); } }).observe(document.querySelector('.scroller'), { subtree: true, childList: true, characterData: true, attributes: true }); })()`);
        await world.editor.type('Q');
        await waitInFrame(frame, `document.querySelector('.row[aria-current="true"]')?.innerText.includes('QClause number 7 of')`);
        const key = await frame.evaluate(`document.querySelector('.row[aria-current="true"]').dataset.key`);
        assert.deepEqual(await frame.evaluate('[...window.seen]'), [key]);
        // Heights are guesses until a row is drawn: the end is where it is once it has been reached.
        await waitInFrame(frame, `(document.querySelector('.scroller').scrollTop = 1e9, [...document.querySelectorAll('.scroller > .row')].some((row) => row.innerText.includes('Clause number 4999')))`);
        assert.ok((await countOf(frame, '.scroller > .row')) <= 200);
      } finally {
        await world.end();
      }
    });
  });
});

describeThemes('preview view', ['Default Dark Modern', 'Default High Contrast'], show);
