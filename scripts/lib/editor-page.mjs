// Driving an editor on a page as a person does: by keys, commands and what can be seen. For pictures and for the tests of views.
// Invariant: everything is found by its words or by what it is, never by coordinates; what is not there within the time limit throws.

/**
 * Parley's own word that it has read the folder and the file that is shown: its language status, which the editor draws as a bracket. It turns
 * while Parley reads; a dot stands beside it while there is no server, and for remarks of the editor's own (`Color decorators, only 500 shown`).
 */
const isRead = `(() => {
  const status = document.querySelector('#status\\\\.languageStatus a');
  return status !== null && status.querySelector('.codicon-bracket, .codicon-bracket-dot') !== null && !/The server is not running|Сервер не працює/.test(status.ariaLabel);
})()`;

/** True when it comes into sight within a moment: the explorer fills late, or is closed. */
function appears(locator) {
  return locator.waitFor({ timeout: 8000 }).then(
    () => true,
    () => false,
  );
}

/** What a person does, on a page of the editor. */
export function driverOf(page) {
  /** Until what is typed goes there: a box is in sight before it has the focus, and words typed then would land in the document. */
  const typingIn = (selector) => page.waitForFunction((wanted) => document.activeElement?.matches('input, textarea') === true && document.activeElement.closest(wanted) !== null, selector);
  const command = async (title) => {
    await page.keyboard.press('F1');
    await typingIn('.quick-input-widget');
    await page.keyboard.type(title);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) }).first();
    await row.waitFor();
    await page.keyboard.press('Enter');
  };
  const lineWith = (text) => page.locator('.editor-instance .view-line', { hasText: text }).first();
  return {
    command,
    /** The frame of a web view that holds something. */
    async webview(selector) {
      for (let i = 0; i < 200; i += 1) {
        for (const frame of page.frames()) if (frame !== page.mainFrame() && (await frame.locator(selector).count().catch(() => 0)) > 0) return frame;
        await page.waitForTimeout(100);
      }
      throw new Error(`No web view holds ${selector}.`);
    },
    keys: (keys) => page.keyboard.press(keys),
    type: (words) => page.keyboard.type(words, { delay: 30 }),
    waitFor: (selector) => page.waitForSelector(selector),
    /** Shows a file: by its tab, else from the explorer, else by its name (a virtual workspace cannot be searched by name). */
    async bring(file) {
      const tab = page.locator(`.tab[data-resource-name="${file}"]`).first();
      const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first();
      if (await tab.count()) await tab.click();
      else if (await appears(row)) await row.dblclick();
      else {
        await page.keyboard.press('Control+p');
        await typingIn('.quick-input-widget');
        await page.keyboard.type(file);
        await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator(`.tab.active[data-resource-name="${file}"]`).first().waitFor();
    },
    /** Opens a file of the folder and brings the words to the middle of the editor. */
    async open(file, words) {
      await this.bring(file);
      await page.waitForSelector('.editor-instance .view-line');
      if (file.endsWith('.treaty')) await page.waitForFunction(isRead);
      // A tree that still has the focus would search itself.
      await page.waitForFunction(() => document.activeElement?.closest('.editor-instance') != null, undefined, { timeout: 8000 }).catch(() => undefined);
      await page.keyboard.press('Control+f');
      await typingIn('.find-widget.visible');
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
