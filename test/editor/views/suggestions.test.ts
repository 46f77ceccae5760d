// The review of suggested counterparts in a real editor, from outside: what it suggests and why, accepting and rejecting by key and pointer, one
// step to undo, hostile texts, 5,000 clauses, a reload, and a page that axe finds nothing serious in.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { currentRowHolds, pictureOfFailures, samples, showing } from '../support/view-promises.js';
import { countOf, type EditorPage, once, seriousFaults, textOf, views, waitInFrame, waitUntilStored, withFolder } from '../support/views.js';

const show = showing('Parley: Review Suggested Counterparts');

const rowWith = (words: string): string => `[...document.querySelectorAll('tr.row')].find((row) => row.querySelector('[data-column="0"]').innerText.includes(${JSON.stringify(words)}))`;
const suggestionOf = (words: string): string => `${rowWith(words)}?.querySelector('[data-column="1"] .cite')?.innerText`;

const small = {
  'old.treaty': 'agreement old "Old"\n\n1. A demarcation line shall be fixed and both sides shall withdraw from it.\n\n2. Prisoners of war shall be released and handed over within sixty (60) days.\n\n3. The sick and wounded prisoners shall be handed over first.\n\n4. Mines <script>window.hacked = 1</script> shall be removed [x](command:workbench.action.quit).\n',
  'new.treaty': `agreement new "New"\n  precedent: old\n\n1. Prisoners of war shall be released and handed over within thirty (30) days.\n\n2. Ships sail.\n\n3. Mines <img src=x onerror="window.hacked=2"> <script>window.hacked = 3</script> shall be removed [y](command:workbench.action.quit).\n\n4. ${'word'.repeat(250_000)}\n`,
};

describe('suggestions view: a small draft', () => {
  let world: EditorPage;
  let frame: Frame;
  const running = withRunning();
  before(async () => {
    world = await running.start(small);
    frame = await show(world, 'new.treaty', 'Prisoners of war');
  });
  after(() => running.end());
  pictureOfFailures('suggestions', () => world);

  it('shows each clause without a counterpart, what is suggested, how likely, and why; and says where there is none', async () => {
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} === 'old ¶2'`);
    assert.match(await textOf(frame, '.status'), /^Clauses without a counterpart: 4; suggestions rejected: 0$/u);
    assert.match(String(await frame.evaluate(`${rowWith('Prisoners of war')}.innerText`)), /suggested, \d+ %[\s\S]*handed/u);
    await waitInFrame(frame, `${rowWith('Ships sail')}?.innerText.includes('No suggestion')`);
    assert.deepEqual(await frame.locator('thead th').allInnerTexts(), ['Clause', 'Suggestion', 'What speaks for it']);
  });

  it('hostile words stay words', async () => {
    await waitInFrame(frame, `${suggestionOf('Mines')} === 'old ¶4'`);
    assert.equal(await countOf(frame, 'main script, main img, main a'), 0);
    assert.equal(await frame.evaluate('window.hacked'), undefined);
    assert.match(await frame.locator('.rows').innerText(), /<script>window\.hacked = 1<\/script>/u);
    assert.ok(Number(await frame.evaluate(`document.querySelector('main').innerText.length`)) < 10_000, 'a word of a million letters is cut');
  });

  it('has no fault that axe calls serious', async () => assert.deepEqual(await seriousFaults(frame), []));

  it('follows the cursor, and Enter opens the clause', async () => {
    await waitInFrame(frame, currentRowHolds('Prisoners of war'));
    await frame.locator('td[data-column="0"]', { hasText: 'Ships sail' }).focus();
    await world.editor.keys('Enter');
    await waitInFrame(frame, currentRowHolds('Ships sail'));
  });

  it('R rejects, U brings back, a button does the same', async () => {
    await frame.locator('td[data-column="1"]', { hasText: 'old ¶2' }).focus();
    await world.editor.keys('r');
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} !== 'old ¶2'`);
    assert.match(await textOf(frame, '.status'), /suggestions rejected: 1$/u);
    await world.editor.keys('u');
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} === 'old ¶2'`);
    await frame.locator('tr.row', { hasText: 'Prisoners of war shall be released and handed over within thirty' }).locator('button.reject').click();
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} !== 'old ¶2'`);
    await frame.locator('button.undo').click();
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} === 'old ¶2'`);
  });

  it('A accepts: @precedent is written, the row goes, and one undo brings both back', async () => {
    await frame.locator('td[data-column="1"]', { hasText: 'old ¶2' }).focus();
    await world.editor.keys('a');
    await waitInFrame(frame, `!${rowWith('Prisoners of war')}`);
    assert.match(await textOf(frame, '.status'), /^Clauses without a counterpart: 3;/u);
    await world.editor.open('new.treaty', '@precedent old:2');
    await world.editor.keys('Control+z');
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} === 'old ¶2'`);
  });

  it('the quick pick suggests for the clause at the cursor and writes what is chosen', async () => {
    await world.editor.open('new.treaty', 'Prisoners of war');
    await world.editor.command('Parley: Suggest Counterparts…');
    await world.page.locator('.quick-input-widget', { hasText: 'Suggested counterparts of ¶1' }).waitFor();
    await world.page.locator('.quick-input-list', { hasText: '¶2' }).waitFor();
    await world.editor.keys('Enter');
    await waitInFrame(frame, `!${rowWith('Prisoners of war')}`);
    await world.editor.open('new.treaty', '@precedent old:2');
    await world.editor.keys('Control+z');
    await waitInFrame(frame, `${suggestionOf('Prisoners of war')} === 'old ¶2'`);
  });

  it('keeps through a reload what was rejected', async function () {
    this.timeout(180_000);
    await frame.locator('td[data-column="1"]', { hasText: 'old ¶2' }).focus();
    await world.editor.keys('r');
    await waitUntilStored(world.page, ['rejected', 'old:2']);
    await world.reload();
    frame = await world.editor.webview('.rows tr.row');
    await waitInFrame(frame, `/suggestions rejected: 1$/u.test(document.querySelector('.status').innerText)`);
    await waitInFrame(frame, `${rowWith('Prisoners of war')} && !${rowWith('Prisoners of war')}.innerText.includes('Being looked for')`);
    assert.notEqual(await frame.evaluate(suggestionOf('Prisoners of war')), 'old ¶2');
  });
});

/** A world over a folder that is there as long as the tests of a block. */
function withRunning(): { readonly start: (files: Readonly<Record<string, string>>) => Promise<EditorPage>; readonly end: () => Promise<void> } {
  let done: (() => void) | undefined;
  let ended: Promise<void> | undefined;
  let world: EditorPage | undefined;
  return {
    start: (files) =>
      new Promise((resolve, reject) => {
        ended = withFolder(files, async (folder) => {
          world = await views.start({ folder });
          resolve(world);
          await new Promise<void>((release) => { done = release; });
        });
        ended.catch(reject);
      }),
    async end() {
      await world?.end();
      done?.();
      await ended;
    },
  };
}

/** Ten clauses an article; a number of four digits would be no label. */
function large(clauses: number): Readonly<Record<string, string>> {
  const body = (verb: string): string =>
    Array.from({ length: clauses / 10 }, (_, article) => `Article ${article + 1}. Matter ${article + 1}\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. The Parties ${verb} to matter ${article + 1}.${i + 1} in zone${article % 70} and area${i % 90}.\n`).join('\n')}`).join('\n');
  return { 'old.treaty': `agreement old "Old"\n\n${body('shall keep')}`, 'large.treaty': `agreement large "Large"\n  precedent: old\n\n${body('keep')}` };
}

once('suggestions view: 5,000 clauses', function () {
  this.timeout(240_000);
  it('keeps at most 200 rows in the page, suggests for those in sight, and a key changes only its clause’s row', () =>
    withFolder(large(5000), async (folder) => {
      const world = await views.start({ folder });
      try {
        const frame = await show(world, 'large.treaty', 'keep to matter 250.5 ');
        await waitInFrame(frame, currentRowHolds('matter 250.5 '));
        assert.match(await textOf(frame, '.status'), /^Clauses without a counterpart: 5000;/u);
        await waitInFrame(frame, `document.querySelector('tr[aria-current="true"] [data-column="1"] .cite')?.innerText === 'old Art. 250(5)'`);
        await waitInFrame(frame, `![...document.querySelectorAll('tr.row')].some((row) => row.innerText.includes('Being looked for'))`);
        assert.ok((await countOf(frame, 'tr')) <= 200);
        await frame.evaluate(`(() => {
          window.touched = new Set();
          new MutationObserver((records) => {
            for (const { target } of records) {
              const element = target instanceof Element ? target : target.parentElement;
              const row = element?.closest('tr.row');
              window.touched.add(row ? row.dataset.key : element?.tagName);
            }
          }).observe(document.querySelector('.scroller'), { subtree: true, childList: true, characterData: true, attributes: true });
        })()`);
        const own = await frame.evaluate(`document.querySelector('tr[aria-current="true"]').dataset.key`);
        await world.editor.type('x');
        await waitInFrame(frame, `document.querySelector('tr[aria-current="true"] [data-column="0"]')?.innerText.includes('x')`);
        await world.editor.settle();
        assert.deepEqual(await frame.evaluate('[...window.touched]'), [own]);
      } finally {
        await world.page.screenshot({ path: views.picture('suggestions-large') });
        await world.end();
      }
    }));
});

once('suggestions view: from the concordance, and in other themes', () => {
  it('S on a clause of the concordance opens the quick pick', () =>
    withFolder(small, async (folder) => {
      const world = await views.start({ folder });
      try {
        await world.editor.open('new.treaty', 'Prisoners of war');
        await world.editor.command('Parley: Show Concordance');
        const frame = await world.editor.webview('.rows tr.row');
        await frame.locator('.rows td[data-column="1"]', { hasText: 'Prisoners of war' }).focus();
        await world.editor.keys('s');
        await world.page.locator('.quick-input-widget', { hasText: 'Suggested counterparts of ¶1' }).waitFor();
        await world.editor.keys('Escape');
      } finally {
        await world.end();
      }
    }));

  for (const theme of ['Default Dark Modern', 'Default High Contrast']) {
    it(`has no fault that axe calls serious: ${theme}`, async () => {
      const world = await views.start({ folder: samples, settings: { 'workbench.colorTheme': theme } });
      try {
        const frame = await show(world, 'armistice.treaty', 'Neither Party shall prosecute or harass');
        assert.deepEqual(await seriousFaults(frame), []);
      } finally {
        await world.end();
      }
    });
  }
});
