// What every view promises, and how it is seen: it shows a file, keeps few rows in the page, draws anew what changed and nothing else, and has no
// fault that axe calls serious in any theme.
// Invariant: assertions stand in here once; a view says how it is opened, and what is its own.
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { type EditorPage, once, seriousFaults, views, waitInFrame, withFolder } from './views.js';

/** The page of a view of a file, with the cursor at the words. */
export type Show = (world: EditorPage, file: string, words: string) => Promise<Frame>;

/** `command`: the title of what shows it. `holds`: what is there once it is drawn. */
export function showing(command: string, holds = '.rows tr.row'): Show {
  return async ({ editor }, file, words) => {
    await editor.open(file, words);
    await editor.command(command);
    return editor.webview(holds);
  };
}

/** The folder of the samples, as they are opened. */
export const samples = path.join(views.root, 'samples', 'ukraine');

/** Takes a picture when a test of a block has failed. */
export function pictureOfFailures(name: string, world: () => EditorPage): void {
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await world().page.screenshot({ path: views.picture(name) });
  });
}

/** An editor on a folder of these files, for one test; `picture`: the name of what is taken when it fails. */
export function inEditor(files: Readonly<Record<string, string>>, picture: string, work: (world: EditorPage) => Promise<void>, settings: object = {}): Promise<void> {
  return withFolder(files, async (folder) => {
    const world = await views.start({ folder, settings });
    try {
      await work(world);
    } catch (error) {
      await world.page.screenshot({ path: views.picture(picture) });
      throw error;
    } finally {
      await world.end();
    }
  });
}

/**
 * Resolves when the file is in sight and what is typed goes into it. Which group the editor draws as the active one is not asked: a page tells late
 * that it was clicked, and on a slow machine its group is drawn so although the text has had the focus since.
 */
export async function isInEditor({ page }: EditorPage, file: string): Promise<void> {
  await page.waitForFunction((name) => {
    const group = document.activeElement?.closest('.monaco-editor')?.closest('.editor-group-container');
    return group?.querySelector('.tab.active')?.getAttribute('aria-label')?.startsWith(name) === true;
  }, file);
}

/** What stands at the top of a table, as its first number says. */
export const atTop = `(() => { const box = document.querySelector('thead th').getBoundingClientRect().bottom; return [...document.querySelectorAll('tr.row')].find((row) => row.getBoundingClientRect().bottom > box + 1)?.querySelector('.cite')?.innerText; })()`;

/** The row of the cursor's clause is in sight, whole or in part, below the head of the table. */
export const currentRowInSight = `(() => { const row = document.querySelector('tr[aria-current="true"]')?.getBoundingClientRect(); return row !== undefined && row.bottom > document.querySelector('thead th').getBoundingClientRect().bottom && row.top < document.querySelector('.scroller').getBoundingClientRect().bottom; })()`;

/** Words of a table that go on in another line although they have no hyphen there. */
export const brokenWords = `(() => {
  const broken = [];
  const texts = document.createTreeWalker(document.querySelector('table'), NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\p{M}\\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
})()`;

/** Types a letter where the cursor is; `shown` holds when the view has it. Nothing but the row of the cursor's clause is drawn anew. */
export async function changesItsRowOnly({ editor }: EditorPage, frame: Frame, shown: string): Promise<void> {
  await frame.evaluate(`(() => {
    window.touched = new Set();
    window.most = 0;
    new MutationObserver((records) => {
      window.most = Math.max(window.most, document.querySelectorAll('tr').length);
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('tr.row');
        window.touched.add(row ? row.dataset.key : element?.tagName + '.' + (element?.getAttribute('class') ?? ''));
      }
    }).observe(document.querySelector('.scroller'), { subtree: true, childList: true, characterData: true, attributes: true });
  })()`);
  const own = await frame.evaluate(`document.querySelector('tr[aria-current="true"]').dataset.key`);
  await editor.type('x');
  await waitInFrame(frame, shown);
  assert.deepEqual(await frame.evaluate('[...window.touched]'), [own]);
}

/** Rows of a tree of the side bar, by the words its head begins with. */
export const treeRows = (pane: string): string => `.split-view-view:has(.pane-header[aria-label^="${pane}"]) .monaco-list-row`;

/** How a tree of the side bar was drawn: rows in the page at once, at most; what rows say now that said something else; rows anything in which was drawn. */
export interface Drawn {
  readonly most: number;
  readonly changed: readonly string[];
  readonly touched: readonly string[];
}

/** How a tree is drawn while `act` goes on, until `shown` is in sight in it. Rows that come into sight or go are no change. */
export async function drawnMeanwhile({ page }: EditorPage, pane: string, shown: string, act: () => Promise<void>): Promise<Drawn> {
  const rows = treeRows(pane);
  await page.evaluate(`(() => {
    const rows = () => [...document.querySelectorAll(${JSON.stringify(rows)})];
    const placeOf = (row) => row.getAttribute('data-index');
    const said = new Map(rows().map((row) => [placeOf(row), row.getAttribute('aria-label')]));
    window.parleyTree = { most: rows().length, changed: new Set(), touched: new Set() };
    new MutationObserver((records) => {
      window.parleyTree.most = Math.max(window.parleyTree.most, rows().length);
      for (const { type, target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('.monaco-list-row');
        if (row && row !== target && type !== 'attributes') window.parleyTree.touched.add(row.getAttribute('aria-label'));
      }
      for (const row of rows()) {
        const [place, words] = [placeOf(row), row.getAttribute('aria-label')];
        if (said.has(place) && said.get(place) !== words) window.parleyTree.changed.add(words);
        said.set(place, words);
      }
    }).observe(document.querySelector(${JSON.stringify(rows)}).closest('.split-view-view'), { subtree: true, childList: true, characterData: true, attributes: true });
  })()`);
  await act();
  await page.locator(rows, { hasText: shown }).first().waitFor();
  return page.evaluate(`({ most: window.parleyTree.most, changed: [...window.parleyTree.changed], touched: [...window.parleyTree.touched] })`);
}

/** The cursor's row holds these words. */
export const currentRowHolds = (words: string): string => `document.querySelector('tr[aria-current="true"]')?.innerText.includes(${JSON.stringify(words)})`;

/** Goes to the beginning, the end and between, after `changesItsRowOnly`: there are rows everywhere, and few of them in the page. */
export async function hasFewRowsAnywhere(frame: Frame): Promise<void> {
  for (const share of [0.25, 0.75, 1, 0]) {
    await frame.evaluate(`(() => { const box = document.querySelector('.scroller'); box.scrollTop = box.scrollHeight * ${share}; })()`);
    await waitInFrame(frame, `[...document.querySelectorAll('tr.row')].some((row) => { const at = row.getBoundingClientRect(); const box = document.querySelector('.scroller').getBoundingClientRect(); return at.bottom > box.top && at.top < box.bottom; })`);
  }
  const most = Number(await frame.evaluate('window.most'));
  assert.ok(most > 5 && most <= 200, `${most} rows in the page`);
}

/** `unfold`: opens what the view shows folded. */
export function describeThemes(view: string, themes: readonly string[], show: Show, unfold: (frame: Frame) => Promise<unknown> = () => Promise.resolve()): void {
  once(`${view}: themes`, () => {
    for (const theme of themes) {
      it(`${theme}: axe finds nothing serious`, async () => {
        const world = await views.start({ folder: samples, settings: { 'workbench.colorTheme': theme } });
        try {
          const frame = await show(world, 'settlement.treaty', 'Article II.');
          await unfold(frame);
          assert.deepEqual(await seriousFaults(frame), []);
        } finally {
          await world.end();
        }
      });
    }
  });
}
