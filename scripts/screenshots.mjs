// `npm run screenshots`: the pictures of the README and of the themes, taken from the real editor with the packaged extension
// on the samples. `npm run screenshots -- NAME…` takes some of them. They go to docs/pictures/.
// Invariant: nothing is drawn by hand; what a picture shows is found by its text on the page, never by coordinates.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, startNodeHost } from './editor-host.mjs';
import { root } from './lib/paths.mjs';
import { packageVsix } from './package.mjs';

const pictures = join(root, 'docs', 'pictures');
const say = (words) => console.log(words);
const draft = 'armistice.treaty';

/** Each picture: the settings it needs and the steps that bring the editor there. */
const shots = {
  hover: { steps: async (editor) => { await editor.open(draft, 'Each Party shall withdraw its forces two'); await editor.hover('2.', 'Each Party shall withdraw its forces two'); } },
  'quick-fix': { steps: async (editor) => { await editor.open(draft, 'shall respect the waters'); await editor.cursorTo('shall respect the waters'); await editor.keys('Control+.'); await editor.waitFor('.action-widget'); } },
  problems: { steps: async (editor) => { await editor.open(draft, 'Neither Party shall bring'); await editor.command('Problems: Focus on Problems View'); await editor.waitFor('.markers-panel .monaco-list-row'); } },
  outline: { steps: async (editor) => { await editor.open(draft, 'Article III'); await editor.outline('Article III. Line of Contact'); } },
  diff: { steps: async (editor) => { await editor.open(draft, 'Each Party shall withdraw its forces two'); await editor.cursorTo('Each Party shall withdraw its forces two'); await editor.command('Parley: Compare with Precedent'); await editor.waitFor('.monaco-diff-editor'); } },
  counterpart: { steps: async (editor) => { await editor.open(draft, 'A Line of Contact shall be fixed'); await editor.cursorTo('A Line of Contact shall be fixed'); await editor.command('Parley: Focus on Counterpart View'); await editor.settle(); } },
  completion: { steps: async (editor) => { await editor.open(draft, '@id naval-ports'); await editor.cursorTo('@id naval-ports'); await editor.keys('End'); await editor.keys('Enter'); await editor.type('@precedent korea-1953:waters'); await editor.waitFor('.suggest-widget.visible .monaco-list-row'); } },
  brackets: { steps: async (editor) => { await editor.open('settlement.treaty', 'Article II.'); } },
  light: { theme: 'Default Light Modern', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
  dark: { theme: 'Default Dark Modern', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
  'high-contrast-dark': { theme: 'Default High Contrast', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
  'high-contrast-light': { theme: 'Default High Contrast Light', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
};

const wanted = process.argv.slice(2);
for (const name of wanted) if (!Object.hasOwn(shots, name)) throw new Error(`There are these pictures: ${Object.keys(shots).join(', ')}.`);
mkdirSync(pictures, { recursive: true });
const vsix = await packageVsix();
for (const [name, { theme = 'Default Light Modern', steps }] of Object.entries(shots)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const host = await startNodeHost({ vsix, folder: join(root, 'samples', 'ukraine'), settings: { 'workbench.colorTheme': theme, 'editor.fontSize': 13, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false, 'editor.minimap.enabled': false, 'editor.hover.delay': 100 }, say });
  const { page, close } = await openPage({ width: 1360, height: 860 });
  try {
    await page.goto(host.url);
    const editor = driverOf(page);
    await editor.waitFor('.monaco-workbench .explorer-folders-view');
    await steps(editor);
    await editor.settle();
    const path = join(pictures, `${name}.png`);
    await page.screenshot({ path });
    say(path);
  } finally {
    await close();
    host.stop();
  }
}

/** What a person does, on a page of the editor. */
function driverOf(page) {
  const command = async (title) => {
    await page.keyboard.press('F1');
    await page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input');
    await page.keyboard.type(title);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) }).first();
    await row.waitFor();
    await page.keyboard.press('Enter');
  };
  const lineWith = (text) => page.locator('.editor-instance .view-line', { hasText: text }).first();
  return {
    command,
    keys: (keys) => page.keyboard.press(keys),
    type: (words) => page.keyboard.type(words, { delay: 30 }),
    waitFor: (selector) => page.waitForSelector(selector),
    /** Opens a file of the folder and brings the words to the middle of the editor. */
    async open(file, words) {
      await page.keyboard.press('Control+p');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type(file);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.editor-instance .view-line');
      // The squiggles come when the server has read everything.
      await page.waitForSelector('.statusbar [aria-label*="ukraine" i], .squiggly-warning, .squiggly-info', { timeout: 30_000 }).catch(() => undefined);
      await page.keyboard.press('Control+f');
      await page.waitForSelector('.find-widget.visible textarea');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      // The found words stay selected: a step to the left leaves the cursor before them.
      await page.keyboard.press('ArrowLeft');
      await lineWith(words.slice(0, 40)).waitFor();
    },
    async cursorTo(words) {
      await lineWith(words.slice(0, 40)).click();
      await page.keyboard.press('Home');
    },
    /** The outline alone in the side bar, down to the item that holds the words. */
    async outline(words) {
      await command('Explorer: Focus on Outline View');
      await page.waitForSelector('.outline-pane .monaco-list-row');
      await page.locator('.pane-header', { hasText: 'workspace' }).first().click();
      const row = page.locator('.outline-pane .monaco-list-row', { hasText: words }).first();
      const list = await page.locator('.outline-pane').first().boundingBox();
      await page.mouse.move(list.x + 60, list.y + list.height / 2);
      for (let step = 0; step < 60 && !(await row.isVisible()); step += 1) await page.mouse.wheel(0, 120);
      await page.mouse.wheel(0, 240);
    },
    /** Rests the pointer on a word of the line that holds `words`. */
    async hover(word, words) {
      const box = await lineWith(words.slice(0, 40)).evaluate((line, wanted) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      }, word);
      if (box === null) throw new Error(`"${word}" is not on the screen.`);
      await page.mouse.move(box.x, box.y);
      await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents');
    },
    /** Until nothing on the page has changed for a moment (animations, late colours). */
    async settle() {
      await page.evaluate(() => new Promise((resolve) => {
        let timer = setTimeout(resolve, 800);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(() => { observer.disconnect(); resolve(); }, 800);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(resolve, 10_000);
      }));
    },
  };
}
