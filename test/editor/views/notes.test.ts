// Notes in a real editor, from outside: threads in the margin, what their buttons write, that they stay where they are while one types, that
// texts in them are texts, and the list in the side bar.
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { drawnMeanwhile, inEditor, isInEditor, treeRows } from '../support/view-promises.js';
import { type EditorPage, once, views, withFolder } from '../support/views.js';

const draft = `agreement note-draft "Note Draft"
party UKR "Ukraine"
party RUS "Russian Federation"

1. The line shall be marked.
   @note [RUS 2025-03-01] Who marks it?
   @tag gap

2. Prisoners shall be released.
   @note [USA 2025-03-02] <img src=x onerror=a()> [run](command:b) **not bold**
   @note [RUS 2025-03-03] Re USA: All of them. #legal
   @position UKR reserves "until the list is there"

3. The Parties shall meet.
   @note [UKR 2025-03-04] Settled long ago. #resolved
`;

/** A line of the editor that holds the words. */
const line = ({ page }: EditorPage, words: string): Locator => page.locator('.editor-instance .view-line', { hasText: words }).first();
/** A thread that is unfolded, by words in it. */
const thread = ({ page }: EditorPage, words: string): Locator => page.locator('.review-widget', { hasText: words });
const glyphs = ({ page }: EditorPage): Locator => page.locator('.editor-instance .margin-view-overlays [class*="comment-thread"], .editor-instance .glyph-margin-widgets [class*="comment-thread"]');
const press = (within: Locator, name: string): Promise<void> => within.locator(`.action-label[aria-label="${name}"], .action-label[title="${name}"], a.monaco-button:has-text("${name}")`).first().click();

describe('notes view', () => {
  let world: EditorPage;
  const run = (title: string): Promise<void> => world.editor.command(`Parley: ${title}`);

  async function inDraft(settings: object, work: () => Promise<void>): Promise<void> {
    await withFolder({ 'note.treaty': draft }, async (folder) => {
      world = await views.start({ folder, settings: { 'parley.notes.author': 'UKR', ...settings } });
      try {
        await world.editor.open('note.treaty', '1. The line');
        await work();
      } catch (error) {
        await world.page.screenshot({ path: views.picture('notes') });
        throw error;
      } finally {
        await world.end();
      }
    });
  }

  it('shows each thread in the margin, unfolds it with who, when and what, and keeps texts texts', () =>
    inDraft({}, async () => {
      await glyphs(world).nth(3).waitFor();
      assert.equal(await world.page.locator('.comments-panel').count(), 0, 'no panel opens by itself');
      assert.equal(await glyphs(world).count(), 4, 'a mark for each thread');
      assert.equal(await world.page.locator('.review-widget .comment-body').count(), 0, 'all are folded');
      await run('Go to Next Note');
      await thread(world, 'Who marks it?').waitFor();
      assert.match(await thread(world, 'Who marks it?').innerText(), /¶1 · #gap[\s\S]*RUS[\s\S]*2025-03-01[\s\S]*Who marks it\?/u);
      await run('Go to Next Note');
      const hostile = thread(world, 'onerror');
      await hostile.waitFor();
      assert.match(await hostile.innerText(), /\[run\]\(command:b\) \*\*not bold\*\*[\s\S]*RUS[\s\S]*All of them/u);
      assert.equal(await hostile.locator('.comment-body img, .comment-body a, .comment-body strong').count(), 0, 'nothing of it is drawn');
    }));

  it('keeps an unfolded thread as it is while one types above it', () =>
    inDraft({}, async () => {
      await run('Go to Next Note');
      const shown = thread(world, 'Who marks it?');
      await shown.waitFor();
      await world.page.evaluate(`(() => {
        const body = document.querySelector('.review-widget .comment-body');
        body.dataset.same = 'yes';
        window.parleyTouched = 0;
        new MutationObserver((all) => { window.parleyTouched += all.length; }).observe(body, { subtree: true, childList: true, characterData: true });
      })()`);
      await line(world, 'The line shall be marked').click();
      await world.editor.keys('End');
      await world.editor.type(' Soon.');
      await world.editor.keys('Control+Home');
      await world.editor.keys('Enter');
      await line(world, 'marked. Soon.').waitFor();
      await world.editor.settle();
      assert.equal(await thread(world, 'Who marks it?').locator('.comment-body[data-same="yes"]').count(), 1, 'the remark is the same element');
      assert.equal(await world.page.evaluate('window.parleyTouched'), 0, 'nothing of it was drawn again');
      assert.equal(await glyphs(world).count(), 4);
    }));

  it('answers, resolves, opens again and edits by its buttons; each goes with one undo', () =>
    inDraft({}, async () => {
      await run('Go to Next Note');
      const shown = thread(world, 'Who marks it?');
      await shown.waitFor();
      await shown.locator('.review-thread-reply-button').click();
      await shown.locator('.comment-form .monaco-editor').first().click();
      await world.editor.type('The joint commission.');
      await press(shown, 'Reply to Note');
      await line(world, 'Re RUS: The joint commission.').waitFor();
      await shown.locator('.review-comment', { hasText: 'The joint commission.' }).waitFor();
      await press(shown, 'Resolve Note');
      await line(world, 'Who marks it? #resolved').waitFor();
      // What is settled folds, as the editor's setting "comments.collapseOnResolve" has it.
      await thread(world, 'Who marks it?').waitFor({ state: 'hidden' });
      await line(world, '1. The line').click();
      await run('Go to Next Note');
      await thread(world, '¶1 · #gap · resolved').waitFor();
      await press(thread(world, 'Who marks it?'), 'Reopen Note');
      await line(world, '#resolved').filter({ hasText: 'Who marks it?' }).waitFor({ state: 'hidden' });
      const remark = thread(world, 'Who marks it?').locator('.review-comment', { hasText: 'Who marks it?' });
      await remark.hover();
      await press(remark, 'Edit Note');
      await remark.locator('.monaco-editor').first().click();
      await world.editor.keys('Control+a');
      await world.editor.type('Who pays for it?');
      await press(remark, 'Save Note');
      await line(world, '@note [RUS 2025-03-01] Who pays for it?').waitFor();
      await thread(world, 'Who pays for it?').waitFor();
      await line(world, '1. The line').click();
      await world.editor.keys('Control+z');
      await line(world, '@note [RUS 2025-03-01] Who marks it?').waitFor();
      await thread(world, 'Who marks it?').waitFor();
    }));

  it('begins a thread on a clause’s line, and deletes it', () =>
    inDraft({}, async () => {
      await line(world, '3. The Parties').click();
      await world.editor.command('Comments: Add Comment on Current Selection');
      const box = world.page.locator('.review-widget').filter({ has: world.page.locator('.comment-form .monaco-editor') }).last();
      await box.locator('.comment-form .monaco-editor').first().click();
      await world.editor.type('Where do they meet?');
      await press(box, 'Add Note');
      await line(world, 'Where do they meet?').waitFor();
      await thread(world, 'Where do they meet?').locator('.comment-body').waitFor();
      assert.equal(await glyphs(world).count(), 5);
      await press(thread(world, 'Where do they meet?'), 'Delete Note with Its Replies');
      await thread(world, 'Where do they meet?').waitFor({ state: 'hidden' });
      assert.equal(await line(world, 'Where do they meet?').count(), 0);
    }));

  it('has nothing in the margin where that is switched off', () =>
    inDraft({ 'parley.notes.inMargin': false }, async () => {
      await run('Go to Next Note');
      await line(world, 'Who marks it?').waitFor();
      await world.editor.settle();
      assert.equal(await glyphs(world).count(), 0);
    }));

  it('lists them in the side bar, filters, and opens the thread', () =>
    inDraft({}, async () => {
      await world.editor.command('Parley: Focus on Notes View');
      const rows = world.page.locator('.pane', { has: world.page.locator('.pane-header', { hasText: 'Notes' }) }).locator('.monaco-list-row');
      await rows.nth(3).waitFor();
      const told = await rows.allInnerTexts();
      assert.equal(told.length, 4);
      assert.match(told[0] ?? '', /¶1 · RUS[\s\S]*Who marks it\?[\s\S]*2025-03-01/u);
      assert.match(told[2] ?? '', /¶2 · UKR reserves its position[\s\S]*until the list is there/u);
      assert.match(told[3] ?? '', /Settled long ago[\s\S]*resolved/u);
      await run('Filter Notes');
      await world.page.locator('.quick-input-list .monaco-list-row', { hasText: 'RUS' }).first().click();
      await world.editor.keys('Enter');
      await rows.nth(2).waitFor({ state: 'hidden' });
      assert.equal(await rows.count(), 2);
      await world.page.getByText('2 of 4 shown: RUS').waitFor();
      await rows.nth(0).click();
      await thread(world, 'Who marks it?').waitFor();
      await run('Show All Notes');
      await rows.nth(3).waitFor();
    }));

  it('is read-only in a precedent of the library', async () => {
    world = await views.start({ folder: path.join(views.root, 'samples', 'ukraine'), settings: { 'parley.notes.author': 'UKR' } });
    try {
      await world.editor.open('settlement.treaty', 'Steps that wait for one another');
      await world.editor.command('Parley: Open Precedent');
      await world.page.locator('.quick-input-list .monaco-list-row', { hasText: 'korea-1953' }).first().click();
      await world.page.locator('.tab.active[data-resource-name="korea-1953.treaty"]').waitFor();
      await glyphs(world).first().waitFor();
      await run('Go to Next Note');
      const shown = world.page.locator('.review-widget', { has: world.page.locator('.comment-body') }).first();
      await shown.waitFor();
      // The editor draws a thread as one that can be answered, and takes that away, or hides it, when it has heard otherwise.
      for (const name of ['[aria-label="Resolve Note"]', '[aria-label="Delete Note with Its Replies"]', '[aria-label="Edit Note"]', '[aria-label="Delete Note"]', '.review-thread-reply-button']) await shown.locator(name).waitFor({ state: 'hidden' });
    } catch (error) {
      await world.page.screenshot({ path: views.picture('notes') });
      throw error;
    } finally {
      await world.end();
    }
  });
});

const parted = {
  'main.treaty': 'agreement main "Treaty"\nparty UKR "Ukraine"\n\n1. The line is drawn.\n   @note [UKR 2025-03-01] Where is it?\n',
  'annex.treaty': 'agreement ports "Annex A: Ports"\n  part-of: main\n\n1. Ports are open.\n   @note [UKR 2025-03-02] Which ports?\n',
};

describe('notes view: an agreement in two files', () => {
  it('lists those of both, opens each in its file, and follows what is written in either', () =>
    inEditor(parted, 'notes-parted', async (world) => {
      await world.editor.open('main.treaty', 'The line');
      await world.editor.command('Parley: Focus on Notes View');
      const rows = world.page.locator('.pane', { has: world.page.locator('.pane-header', { hasText: 'Notes' }) }).locator('.monaco-list-row');
      await rows.nth(1).waitFor();
      assert.deepEqual((await rows.allInnerTexts()).map((words) => words.replace(/\s+/gu, ' ').trim()), ['¶1 · UKRWhere is it? · 2025-03-01', 'Annex A, ¶1 · UKRWhich ports? · 2025-03-02']);
      await rows.nth(1).click();
      await isInEditor(world, 'annex.treaty');
      await thread(world, 'Which ports?').waitFor();
      assert.equal(await rows.count(), 2);
      await world.editor.open('annex.treaty', 'Which ports');
      await world.editor.type('x');
      await rows.nth(1).filter({ hasText: 'xWhich ports?' }).waitFor();
      await rows.nth(0).click();
      await isInEditor(world, 'main.treaty');
      assert.equal(await rows.count(), 2);
    }));
});

const large = {
  'large.treaty': `agreement large "Large"\n\n${Array.from({ length: 500 }, (_, article) => `Article ${article + 1}. Matter ${article + 1}\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. The Parties keep to matter ${article + 1}.${i + 1}.\n   @note [UKR 2025-03-01] Remark on ${article + 1}.${i + 1}.\n`).join('\n')}`).join('\n')}`,
};

once('notes view: 5,000 clauses', function () {
  this.timeout(240_000);
  it('lists 5,000 notes with at most 200 rows in the page; a key in a note draws its row and no other; the margin has marks wherever one looks', () =>
    withFolder(large, async (folder) => {
      const world = await views.start({ folder });
      try {
        await world.editor.open('large.treaty', 'Remark on 250.5.');
        await world.editor.command('Parley: Focus on Notes View');
        const rows = world.page.locator(treeRows('Notes'));
        // The row of the clause the cursor is in, far down.
        await rows.filter({ hasText: 'Remark on 250.5.' }).first().waitFor();
        assert.equal(await rows.first().getAttribute('aria-setsize'), '5000');
        await world.editor.open('large.treaty', 'Remark on 250.5.');
        const { most, changed, touched } = await drawnMeanwhile(world, 'Notes', 'xRemark on 250.5.', () => world.editor.type('x'));
        assert.ok(most > 5 && most <= 200, `${most} rows`);
        assert.deepEqual(changed.map((words) => /x?Remark on [\d.]+/u.exec(words)?.[0]), ['xRemark on 250.5.']);
        assert.deepEqual(touched.map((words) => /x?Remark on [\d.]+/u.exec(words)?.[0]), ['xRemark on 250.5.']);
        // The margin has marks wherever one looks, and a thread unfolds there; words that are typed into its box stay while one looks elsewhere.
        const marked = async (words: string): Promise<void> => {
          await world.editor.open('large.treaty', words);
          await glyphs(world).first().waitFor();
        };
        await marked('Remark on 100.1.');
        await world.editor.command('Parley: Go to Next Note');
        await thread(world, 'Remark on 100.2.').locator('.review-thread-reply-button').click();
        await thread(world, 'Remark on 100.2.').locator('.comment-form .monaco-editor').first().click();
        await world.editor.type('Not yet written');
        await marked('Remark on 400.1.');
        await marked('Remark on 100.2.');
        await thread(world, 'Not yet written').waitFor();
      } catch (error) {
        await world.page.screenshot({ path: views.picture('notes-large') });
        throw error;
      } finally {
        await world.end();
      }
    }));
});
