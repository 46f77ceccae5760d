// What the tests of views use: an editor on a page, started by scripts/lib/view-suite.mjs, and the web view in it.
// Invariant: what runs in a page is handed over as text, because tests know no page; nothing waits for time to pass, only for what is to be seen.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

export interface EditorPage {
  readonly page: Page;
  readonly editor: {
    readonly command: (title: string) => Promise<void>;
    readonly keys: (keys: string) => Promise<void>;
    readonly type: (words: string) => Promise<void>;
    readonly bring: (file: string) => Promise<void>;
    readonly open: (file: string, words: string) => Promise<void>;
    readonly cursorTo: (words: string) => Promise<void>;
    readonly webview: (selector: string) => Promise<Frame>;
    readonly settle: () => Promise<void>;
  };
  /** The folder on the disk of a person's files, a copy of the one asked for. */
  readonly workspace: string;
  /** To be called before a further web view is opened. */
  readonly forgetWorkers: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Views {
  readonly host: 'node' | 'web';
  readonly root: string;
  readonly start: (options: { readonly folder: string; readonly settings?: object }) => Promise<EditorPage>;
  readonly picture: (name: string) => string;
}

export const views = (globalThis as unknown as { readonly PARLEY_VIEWS: Views }).PARLEY_VIEWS;

/** What both hosts draw alike is looked at in the one that starts faster: long texts, other themes. Hostile ones are shown in both. */
export const once: (title: string, tests: (this: Mocha.Suite) => void) => void = views.host === 'web' ? describe : () => undefined;

/** A folder with these files, made and dropped by hooks. */
export function temporaryFolder(files: Readonly<Record<string, string>>): { readonly make: () => string; readonly drop: () => void } {
  let folder = '';
  return {
    make() {
      folder = mkdtempSync(path.join(tmpdir(), 'parley-views-'));
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
      return folder;
    },
    drop: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A folder with these files, gone when `work` has ended. */
export async function withFolder(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<void>): Promise<void> {
  const { make, drop } = temporaryFolder(files);
  try {
    await work(make());
  } finally {
    drop();
  }
}

/** Resolves when `expression`, asked in the frame at each of its drawings, is true; throws when it is not within the time limit. */
export async function waitInFrame(frame: Frame, expression: string): Promise<void> {
  const end = Date.now() + 30_000;
  // The page's policy lets nothing be evaluated from within: each question comes from outside.
  while (Date.now() < end) if (await frame.evaluate(`new Promise((resolve) => requestAnimationFrame(() => resolve(Boolean(${expression}))))`)) return;
  throw new Error(`Did not become true: ${expression}`);
}

/** Resolves when the editor has put away, as it does from time to time, a value that holds all these words: what a reload brings back. */
export async function waitUntilStored(page: Page, words: readonly string[]): Promise<void> {
  const read = `(async () => {
    const values = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((resolve, reject) => { const open = indexedDB.open(name); open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); });
      for (const store of db.objectStoreNames) values.push(...(await new Promise((resolve, reject) => { const all = db.transaction(store).objectStore(store).getAll(); all.onsuccess = () => resolve(all.result); all.onerror = () => reject(all.error); })));
      db.close();
    }
    return values.some((value) => typeof value === 'string' && ${JSON.stringify(words)}.every((word) => value.includes(word)));
  })()`;
  const end = Date.now() + 100_000;
  while (Date.now() < end) if (await page.evaluate(read)) return;
  throw new Error(`Not stored: ${words.join(', ')}`);
}

/** Presses Enter in the dialogue that asks where to, and reads back what was written. `name`: what is proposed. */
export async function savedAs({ page, workspace }: EditorPage, name: string): Promise<string> {
  const box = page.locator('.quick-input-widget input.input');
  await page.waitForFunction(`[...document.querySelectorAll('.quick-input-widget input')].some(({ value }) => value.endsWith(${JSON.stringify(`/${name}`)}))`);
  await box.press('Enter');
  await page.locator('.statusbar', { hasText: `Written to ${name}` }).waitFor();
  return readFileSync(path.join(workspace, name), 'utf8');
}

/** What axe calls serious or critical, with the elements. */
export async function seriousFaults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(readFileSync(path.join(views.root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  const found = (await frame.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as { readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[] };
  return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(' || ')}`);
}

export const textOf = (frame: Frame, selector: string): Promise<string> => frame.locator(selector).first().innerText();
export const countOf = (frame: Frame, selector: string): Promise<number> => frame.locator(selector).count();
