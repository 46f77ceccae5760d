// Every panel there is, all open at once over the settlement draft: axe finds nothing serious in any of their frames.
// A panel that package.json names and the list here does not have fails the first test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { type EditorPage, seriousFaults, views } from '../support/views.js';

/** By type: the command that shows it, and what it holds once it is drawn. */
const panels: Readonly<Record<string, { readonly command: string; readonly holds: string }>> = {
  concordance: { command: 'Parley: Show Concordance', holds: '.rows tr.row' },
  duties: { command: 'Parley: Show Duties', holds: '.rows tr.row' },
  timetable: { command: 'Parley: Show Timetable', holds: '.rows tr.row' },
  graph: { command: 'Parley: Show Graph of Bodies and Parties', holds: '.node' },
  brackets: { command: 'Parley: Show Brackets and Positions', holds: '.rows tr.row' },
  // The settlement may have no clause without a counterpart.
  suggestions: { command: 'Parley: Review Suggested Counterparts', holds: '.status:not(:empty)' },
  preview: { command: 'Parley: Open Preview to the Side', holds: '.scroller > .row' },
};

const { activationEvents } = JSON.parse(readFileSync(path.join(views.root, 'package.json'), 'utf8')) as { readonly activationEvents: readonly string[] };
const declared = activationEvents.filter((event) => event.startsWith('onWebviewPanel:parley.')).map((event) => event.slice('onWebviewPanel:parley.'.length));

describe('every panel', () => {
  let world: EditorPage | undefined;
  after(() => world?.end());

  it('is in the list', () => {
    assert.ok(declared.length > 0);
    assert.deepEqual(declared.filter((name) => !(name in panels)), [], 'a panel of package.json that this test does not open');
  });

  it('has no fault that axe calls serious while all are open over the settlement draft', async function () {
    this.timeout(90_000 + declared.length * 60_000);
    const { page, editor, forgetWorkers } = (world = await views.start({ folder: path.join(views.root, 'samples', 'ukraine') }));
    const shown = async (name: string): Promise<Frame> => {
      const { command, holds } = panels[name]!;
      // The command is one of the text's.
      await editor.open('settlement.treaty', 'Steps that wait for one another');
      await forgetWorkers();
      await editor.command(command);
      return editor.webview(`body:has(script[src*="/${name}.js"]) ${holds}`);
    };
    try {
      for (const name of declared) await shown(name);
      assert.equal(await page.locator('.editor-group-container .tab').count(), declared.length + 1, 'a tab for each panel and one for the text');
      for (const name of declared) {
        const frame = await shown(name);
        await frame.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
        assert.deepEqual(await seriousFaults(frame), [], name);
      }
    } catch (error) {
      await page.screenshot({ path: views.picture('every-panel') });
      throw error;
    }
  });
});
