// `npm run screenshots`: the pictures of the README and of the themes, taken from the real editor with the packaged extension
// on the samples. `npm run screenshots -- NAME…` takes some of them. They go to docs/pictures/, those of the walkthrough to media/walkthrough/.
// Invariant: nothing is drawn by hand; what a picture shows is found by its text on the page, never by coordinates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, startNodeHost } from './editor-host.mjs';
import { driverOf } from './lib/editor-page.mjs';
import { root } from './lib/paths.mjs';
import { smallPng } from './lib/small-png.mjs';
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
  'renumber-look': { steps: async (editor) => { await editor.open(draft, '3. A Determination Panel (PNL) of one '); await editor.keys('F2'); await editor.waitFor('.rename-input:focus'); await editor.keys('Control+a'); await editor.type('9'); await editor.keys('Enter'); await editor.waitFor('.bulk-edit-panel .monaco-list-row'); } },
  brackets: { steps: async (editor) => { await editor.open('settlement.treaty', 'Article II.'); } },
  light: { theme: 'Default Light Modern', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
  dark: { theme: 'Default Dark Modern', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
  'high-contrast-dark': { theme: 'Default High Contrast', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
  'high-contrast-light': { theme: 'Default High Contrast Light', steps: async (editor) => { await editor.open(draft, 'Article VI'); } },
};

/** The views, in each of the four themes. */
const themes = { '': 'Default Light Modern', '-dark': 'Default Dark Modern', '-high-contrast-dark': 'Default High Contrast', '-high-contrast-light': 'Default High Contrast Light' };
for (const [name, bring] of Object.entries({ concordance, duties, timetable, graph, sidebar, preview, notes, 'bracket-list': bracketList, suggestions })) {
  for (const [suffix, theme] of Object.entries(themes)) shots[`${name}${suffix}`] = { theme, steps: bring };
}

/** Of the walkthrough: small, with the text alone; they are shipped, so they go to media/walkthrough and have few colours. */
const steps = {
  open: async (editor) => { await editor.open('settlement.treaty', 'body PCN'); },
  hover: async (editor) => { await editor.open(draft, 'Each Party shall withdraw its forces two'); await editor.hover('2.', 'Each Party shall withdraw its forces two'); },
  finding: async (editor) => { await editor.open(draft, 'shall respect the waters'); await editor.cursorTo('shall respect the waters'); await editor.keys('Control+.'); await editor.waitFor('.action-widget'); },
  compare: async (editor) => { await editor.open('settlement.treaty', 'Article II.'); await editor.command('Parley: Show Concordance'); await editor.webview('.rows tr.row'); },
  bracket: async (editor) => { await editor.open('settlement.treaty', 'Article II.'); await editor.command('Parley: Go to Next Bracket'); await editor.settle(); await editor.keys('Control+.'); await editor.waitFor('.action-widget'); },
};
for (const [name, bring] of Object.entries(steps)) {
  const small = { isShipped: true, folder: join(root, 'media', 'walkthrough'), size: name === 'compare' ? { width: 1200, height: 640 } : { width: 900, height: 560 }, steps: async (editor) => { await editor.bring(name === 'hover' || name === 'finding' ? draft : 'settlement.treaty'); await editor.command('View: Close Primary Side Bar'); await bring(editor); } };
  shots[`walkthrough-${name}`] = { ...small, file: name };
}

const wanted = process.argv.slice(2);
for (const name of wanted) if (!Object.hasOwn(shots, name)) throw new Error(`There are these pictures: ${Object.keys(shots).join(', ')}.`);
const vsix = await packageVsix();
for (const [name, { theme = 'Default Light Modern', steps: bring, folder = pictures, file = name, size = { width: 1360, height: 860 }, isShipped = false }] of Object.entries(shots)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const host = await startNodeHost({ vsix, folder: join(root, 'samples', 'ukraine'), settings: { 'workbench.colorTheme': theme, 'editor.fontSize': 13, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false, 'editor.minimap.enabled': false, 'editor.hover.delay': 100, 'comments.openView': 'never' }, say });
  const { page, close } = await openPage(size);
  try {
    await page.goto(host.url);
    const editor = driverOf(page);
    await editor.waitFor('.monaco-workbench .explorer-folders-view');
    await bring(editor);
    await editor.settle();
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${file}.png`);
    const picture = await page.screenshot();
    writeFileSync(path, isShipped ? await smallPng(page, picture) : picture);
    say(path);
  } finally {
    await close();
    host.stop();
  }
}

/** The settlement beside Korea, with the coverage open, at clauses that were moved. */
async function concordance(editor) {
  await editor.open('settlement.treaty', 'Article II.');
  await editor.command('Parley: Show Concordance');
  await editor.command('View: Close Primary Side Bar').catch(() => undefined);
  const frame = await editor.webview('.rows tr');
  await frame.locator('.coverage summary').click();
  await frame.locator('.coverage li button').nth(1).click();
}

/** The duties of the armistice, at the clause the cursor is in. */
async function duties(editor) {
  await editor.open('armistice.treaty', 'Each Party shall withdraw its forces two');
  await editor.command('Parley: Show Duties');
  await editor.command('View: Close Primary Side Bar').catch(() => undefined);
  await editor.webview('.rows tr.row');
}

/** The timetable of the armistice, with a date of signature and of the Effective Time. */
async function timetable(editor) {
  await editor.open('armistice.treaty', 'Each Party shall withdraw its forces two');
  await editor.command('Parley: Show Timetable');
  await editor.command('View: Close Primary Side Bar').catch(() => undefined);
  const frame = await editor.webview('.rows tr.row');
  await frame.locator('.dates summary').click();
  for (const [track, date] of [['signature', '2026-12-30 10:00'], ['effective-time', '2026-12-30 22:00']]) {
    await frame.locator(`input[data-track="${track}"]`).fill(date);
    await frame.locator(`input[data-track="${track}"]`).press('Enter');
  }
  await frame.locator('figure .mark').first().waitFor();
  await frame.locator('.dates summary').click();
}

/** Bodies, parties and duties of the settlement, beside its text. */
async function graph(editor) {
  await editor.open('settlement.treaty', 'Article II.');
  await editor.command('View: Close Primary Side Bar');
  await editor.command('Parley: Show Graph of Bodies and Parties');
  await editor.webview('.node');
}

/** The trees of the side bar, with a body opened. */
async function sidebar(editor) {
  await editor.open(draft, 'body JMC');
  await editor.command('Parley: Focus on Bodies View');
  await editor.waitFor('.tree-explorer-viewlet-tree-view .monaco-list-row.selected');
  await editor.keys('Home');
  await editor.keys('ArrowRight');
}

/** The settlement as it would read when signed, beside its text. */
async function preview(editor) {
  await editor.open('settlement.treaty', 'Article II.');
  await editor.command('View: Close Primary Side Bar').catch(() => undefined);
  await editor.command('Parley: Open Preview to the Side');
  await editor.webview('.scroller > .row[aria-current="true"]');
}

/** Positions in the margin of the settlement, one unfolded, beside the list of all. */
async function notes(editor) {
  await editor.open('settlement.treaty', '@position UKR reserves "the words');
  await editor.command('Parley: Focus on Notes View');
  await editor.waitFor('.pane .monaco-list-row[aria-label*="UKR"]');
  await editor.cursorTo('The Parties declare that the war');
  await editor.command('Parley: Go to Next Note');
  await editor.waitFor('.review-widget .comment-body');
}

/** Brackets and positions of the settlement, beside its text. */
async function bracketList(editor) {
  await editor.open('settlement.treaty', 'Control of an area and its duration');
  await editor.command('View: Close Primary Side Bar').catch(() => undefined);
  await editor.command('Parley: Show Brackets and Positions');
  await editor.webview('.rows tr.row');
}

/** What is suggested for clauses of the armistice that has lost the names of its counterparts. */
async function suggestions(editor) {
  for (const target of ['@precedent korea-1953:4', '@precedent korea-1953:6', '@precedent korea-1953:10']) {
    await editor.open('armistice.treaty', target);
    await editor.cursorTo(target);
    await editor.keys('Home');
    await editor.keys('Shift+End');
    await editor.keys('Delete');
    await editor.keys('Backspace');
  }
  await editor.open('armistice.treaty', 'A Line of Contact shall be fixed');
  await editor.command('View: Close Primary Side Bar').catch(() => undefined);
  await editor.command('Parley: Review Suggested Counterparts');
  await editor.webview('.rows tr.row');
}
