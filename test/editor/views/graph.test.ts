// The graph of bodies and parties in a real editor, from outside: what it draws, and the same as a table; how it follows and drives the text, by
// pointer and keys, in a page that axe finds nothing serious in, with a hostile text, after a reload, and with 5,000 clauses.
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { inEditor, isInEditor } from '../support/view-promises.js';
import { countOf, type EditorPage, once, seriousFaults, textOf, views, waitInFrame, waitUntilStored, withFolder } from '../support/views.js';

const draft = `agreement draft "Draft"

party AAA "Alandia"
  role: signatory
party BBB "Borduria"
  role: signatory

body JMC "Joint Commission"
  members: AAA 1, BBB 1
body OBS "Observer Mission"
  reports-to: JMC

1. Alandia shall withdraw its forces.
   @enforced-by JMC
   @monitored-by OBS

2. Borduria shall open the road.
   @enforced-by JMC
`;
const hostile = `party AAA "<script> document.title='owned' </script>"
  role: signatory
body JMC "<img src=x onerror=parent.postMessage(1)>"

1. AAA shall <b onclick=alert(1)>pay</b> ${'x'.repeat(5000)}.
   @binds AAA
   @enforced-by JMC
`;
const many = `agreement many "Many"
party AAA "Alandia"
party BBB "Borduria"
body JMC "Joint Commission"

${Array.from({ length: 500 }, (_, a) => `Article ${a + 1}. Part ${a + 1}\n@enforced-by JMC\n\n${Array.from({ length: 10 }, (_, i) => `${i + 1}. ${i % 2 === 0 ? 'Alandia' : 'Borduria'} shall keep the road ${a}-${i} open.`).join('\n\n')}\n`).join('\n')}`;

async function show({ editor }: EditorPage, file: string, words: string): Promise<Frame> {
  await editor.open(file, words);
  await editor.command('Parley: Show Graph of Bodies and Parties');
  return editor.webview('.node');
}

const names = (frame: Frame): Promise<string[]> => frame.locator('.node').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));

describe('graph view', () => {
  let world: EditorPage;
  let frame: Frame;
  before(async () => {
    await withFolder({ 'draft.treaty': draft }, async (folder) => {
      world = await views.start({ folder });
    });
    frame = await show(world, 'draft.treaty', 'Alandia shall');
  });
  after(() => world.end());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await world.page.screenshot({ path: views.picture('graph') });
  });

  it('draws parties, duties and bodies, and says the same in a table', async () => {
    const said = await names(frame);
    assert.deepEqual(said, [
      'Party AAA. Alandia. owes ¶1; sits on JMC',
      'Party BBB. Borduria. owes ¶2; sits on JMC',
      'Body JMC. Joint Commission. answers for ¶1, ¶2; has as member AAA, BBB; hears from OBS',
      'Body OBS. Observer Mission. watches ¶1. reports to JMC',
      'Duty ¶1. 1. Alandia shall withdraw its forces.. owed by AAA. answered for by JMC; watched by OBS',
      'Duty ¶2. 2. Borduria shall open the road.. owed by BBB. answered for by JMC',
    ]);
    assert.equal(await countOf(frame, '.edges path.edge'), 8);
    assert.deepEqual(await frame.locator('thead th').allInnerTexts(), ['Party, body or clause', 'Kind', 'Comes from', 'Leads to']);
    const rows = await frame.locator('.rows tr.row').allInnerTexts();
    assert.equal(rows.length, 6);
    for (const words of ['owed by AAA', 'answered for by JMC; watched by OBS', 'reports to JMC']) assert.ok(rows.some((row) => row.includes(words)), words);
    assert.equal(await textOf(frame, '.status'), '4 parties and bodies, 2 duties');
  });

  it('lays nodes out in layers, none upon another', async () => {
    const boxes = (await frame.locator('.node > rect:first-child').evaluateAll((all) => all.map((each) => { const { left, top, right, bottom } = each.getBoundingClientRect(); return [left, top, right, bottom]; }))) as number[][];
    for (const [i, [left = 0, top = 0, right = 0, bottom = 0]] of boxes.entries()) {
      for (const [l = 0, t = 0, r = 0, b = 0] of boxes.slice(i + 1)) assert.ok(r <= left || l >= right || b <= top || t >= bottom);
    }
    const x = async (label: string): Promise<number> => (await frame.locator(`.node[aria-label^="${label}"]`).first().boundingBox())!.x;
    assert.ok((await x('Party AAA')) < (await x('Duty ¶1')) && (await x('Duty ¶1')) < (await x('Body OBS')) && (await x('Body OBS')) < (await x('Body JMC')));
  });

  it('has no fault that axe calls serious', async () => {
    assert.deepEqual(await seriousFaults(frame), []);
  });

  it('goes by keys: one node can be reached by Tab, arrows go to the node beside, Enter opens the clause', async () => {
    assert.equal(await countOf(frame, '.node[tabindex="0"]'), 1);
    await frame.locator('.node[tabindex="0"]').focus();
    const focused = (): Promise<unknown> => frame.evaluate(`document.activeElement.getAttribute('aria-label')?.split('.')[0]`);
    await world.editor.keys('Home');
    assert.equal(await focused(), 'Party AAA');
    await world.editor.keys('ArrowRight');
    assert.match(String(await focused()), /^Duty ¶[12]$/u);
    await world.editor.keys('ArrowDown');
    await world.editor.keys('ArrowUp');
    assert.equal(await countOf(frame, '.node[tabindex="0"]'), 1);
    await world.editor.keys('End');
    assert.equal(await focused(), 'Duty ¶2');
    await world.editor.keys('Enter');
    await world.page.locator('.statusbar a[aria-label^="Ln 17"]').waitFor();
  });

  it('a click opens the clause; the node of the clause the cursor is in is marked', async () => {
    await frame.locator('.node[aria-label^="Body OBS"]').click();
    await world.page.locator('.statusbar a[aria-label^="Ln 10"]').waitFor();
    await world.editor.open('draft.treaty', 'Alandia shall');
    await waitInFrame(frame, `document.querySelector('.node[aria-current="true"]')?.getAttribute('aria-label').startsWith('Duty ¶1')`);
    await waitInFrame(frame, `document.querySelector('tr[aria-current="true"]')?.innerText.includes('¶1')`);
  });

  it('follows the text as one types: a key changes its node and row, and no other', async () => {
    await world.editor.open('draft.treaty', 'open the road');
    await waitInFrame(frame, `document.querySelector('tr[aria-current="true"]')?.innerText.includes('open the road')`);
    await frame.evaluate(`(() => {
      window.changed = new Set();
      new MutationObserver((all) => { for (const { target } of all) { const at = (target.nodeType === 1 ? target : target.parentElement)?.closest('[data-key]'); window.changed.add(at ? at.dataset.key.slice(0, 1) + ' ' + (at.getAttribute('aria-label') ?? at.innerText).slice(0, 400) : (target.nodeType === 1 ? target : target.parentElement)?.className?.toString()); } })
        .observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
    })()`);
    await world.editor.type('x');
    await waitInFrame(frame, `document.querySelector('.picture').textContent.includes('xopen') || [...document.querySelectorAll('.node')].some((node) => node.getAttribute('aria-label').includes('xopen'))`);
    const changed = (await frame.evaluate(`[...window.changed].filter((each) => /^[deg] /u.test(each))`)) as string[];
    assert.ok(changed.length > 0);
    assert.deepEqual(changed.filter((each) => !each.includes('¶2')), []);
  });

  it('is drawn larger and smaller by keys, buttons and the wheel, and the node with the focus stays where it is', async () => {
    const size = async (): Promise<readonly [said: string, drawn: number]> => [
      await textOf(frame, '[data-zoom="0"]'),
      (await frame.evaluate(`Math.round(100 * document.querySelector('.picture > svg').getBoundingClientRect().width / document.querySelector('.edges').dataset.width)`)) as number,
    ];
    assert.deepEqual(await size(), ['100 %', 100]);
    await frame.locator('.node[aria-label^="Duty ¶1"]').focus();
    await world.editor.keys('+');
    assert.deepEqual(await size(), ['125 %', 125]);
    assert.match(String(await frame.evaluate(`document.activeElement.getAttribute('aria-label')`)), /^Duty ¶1/u);
    for (const key of ['+', '+', '+', '+']) await world.editor.keys(key);
    assert.deepEqual(await size(), ['300 %', 300]);
    const middle = (): Promise<unknown> => frame.evaluate(`(() => { const { left, width } = document.activeElement.querySelector('rect').getBoundingClientRect(); return Math.round((left + width / 2) / 4); })()`);
    // Scrolled into the picture, so that there is room on all sides.
    await frame.evaluate(`document.activeElement.scrollIntoView({ block: 'center', inline: 'center' })`);
    const before = await middle();
    await world.editor.keys('-');
    assert.deepEqual(await size(), ['200 %', 200]);
    assert.equal(await middle(), before, 'the node stays');
    await world.editor.keys('f');
    assert.ok((await frame.evaluate(`(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth <= clientWidth && scrollHeight <= clientHeight)(document.querySelector('.picture'))`)) as boolean, 'all is in sight');
    await world.editor.keys('0');
    assert.deepEqual(await size(), ['100 %', 100]);
    await frame.locator('[data-zoom="+"]').click();
    assert.deepEqual(await size(), ['125 %', 125]);
    await frame.locator('[data-zoom="-"]').click();
    await frame.evaluate(`document.querySelector('.picture').dispatchEvent(new WheelEvent('wheel', { ctrlKey: true, deltaY: 100, clientX: 50, clientY: 100, cancelable: true }))`);
    assert.deepEqual(await size(), ['80 %', 80]);
    assert.deepEqual(await seriousFaults(frame), []);
  });

  it('shows the same after a reload: node and size', async () => {
    await frame.locator('.node[aria-label^="Body JMC"]').click();
    await waitUntilStored(world.page, ['parley.graph', 'JMC', '0.8']);
    await world.reload();
    frame = await world.editor.webview('.node');
    await waitInFrame(frame, `document.querySelector('.node[tabindex="0"]')?.getAttribute('aria-label').startsWith('Body JMC')`);
    assert.equal((await names(frame)).length, 6);
    assert.equal(await textOf(frame, '[data-zoom="0"]'), '80 %');
  });
});

const within = (files: Readonly<Record<string, string>>, settings: object, work: (world: EditorPage) => Promise<void>): Promise<void> =>
  inEditor(files, 'graph-others', work, settings);

describe('graph view: hostile texts', () => {
  it('hostile names stay texts, in a dark theme where axe finds nothing serious', () =>
    within({ 'hostile.treaty': hostile }, { 'workbench.colorTheme': 'Default Dark Modern' }, async (world) => {
      const frame = await show(world, 'hostile.treaty', 'AAA shall');
      assert.equal(await frame.evaluate(`document.querySelectorAll('main script, main img, main b').length`), 0);
      assert.notEqual(await frame.evaluate('document.title'), 'owned');
      assert.ok((await names(frame)).some((name) => name.includes('<script>')));
      assert.deepEqual(await seriousFaults(frame), []);
    }));
});

const parted = {
  'main.treaty': 'agreement main "Treaty"\nparty AAA "Alandia"\n  role: signatory\nbody JMC "Joint Commission"\n\n1. Alandia shall leave.\n   @enforced-by JMC\n',
  'annex.treaty': 'agreement ports "Annex A: Ports"\n  part-of: main\nparty BBB "Borduria"\n\n1. Alandia shall open its ports.\n   @enforced-by JMC\n',
};

describe('graph view: an agreement in two files', () => {
  it('draws the duties of both, marks the node of the clause in either, and a node opens its file', () =>
    within(parted, {}, async (world) => {
      const frame = await show(world, 'main.treaty', 'Alandia shall leave');
      await waitInFrame(frame, `document.querySelectorAll('.node').length === 5`);
      assert.deepEqual((await names(frame)).map((name) => name.split('. ')[0]), ['Party AAA', 'Party BBB', 'Body JMC', 'Duty ¶1', 'Duty Annex A, ¶1']);
      await frame.locator('.node[aria-label^="Duty Annex A, ¶1"]').click();
      await isInEditor(world, 'annex.treaty');
      await waitInFrame(frame, `document.querySelector('.node[aria-current="true"]')?.getAttribute('aria-label').startsWith('Duty Annex A, ¶1')`);
      await frame.locator('.rows .cite', { hasText: 'BBB' }).click();
      await world.page.locator('.statusbar a[aria-label^="Ln 3"]').waitFor();
    }));
});

/** Resolves once nothing has changed in the page in some frames: rows that came into sight are measured, and drawn where they belong. */
async function untilStill(frame: Frame): Promise<void> {
  await frame.evaluate(`(() => { window.changes = 0; new MutationObserver(() => (window.changes += 1)).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true }); })()`);
  await waitInFrame(frame, `(window.still = window.changes === window.seen ? (window.still ?? 0) + 1 : 0, window.seen = window.changes, window.still > 20)`);
}

once('graph view: other texts', () => {
  it('of 5,000 duties those of the same parties and bodies are one node, and the table has at most 200 rows', () =>
    within({ 'many.treaty': many }, { 'workbench.colorTheme': 'Default High Contrast' }, async (world) => {
      const frame = await show(world, 'many.treaty', 'Article 1.');
      await waitInFrame(frame, `document.querySelectorAll('.node').length === 5`);
      assert.match(await textOf(frame, '.status'), /^3 parties and bodies, 5000 duties\. Duties of the same parties and bodies are drawn as one/u);
      assert.ok((await countOf(frame, '.rows tr.row')) <= 200);
      assert.ok((await names(frame)).some((name) => name.startsWith('Duties 2500 duties')));
      assert.deepEqual(await seriousFaults(frame), []);
      // A duty that is Alandia's no more: its node, Alandia's and their rows say so; those of the others are not touched.
      await world.editor.open('many.treaty', 'Alandia shall keep the road 400-4');
      // It is none of the clauses the node names. The mark of the cursor has gone from Borduria's duties to Alandia's: afterwards only the key changes anything.
      await waitInFrame(frame, `document.querySelector('.node[aria-current="true"]')?.getAttribute('aria-label').includes('owed by AAA')`);
      await waitInFrame(frame, `document.querySelector('tr[aria-current="true"]')?.innerText.includes('owed by AAA')`);
      await untilStill(frame);
      // Which cell Tab reaches is no word of a row: where nobody has the focus in the table it is the first that is drawn.
      await frame.evaluate(`(() => {
        window.touched = new Set();
        new MutationObserver((all) => { for (const { target, attributeName } of all) { const at = (target instanceof Element ? target : target.parentElement)?.closest('[data-key]'); if (at && attributeName !== 'tabindex') window.touched.add(at.getAttribute('aria-label') ?? at.innerText); } })
          .observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
      })()`);
      await world.editor.type('x');
      await waitInFrame(frame, `[...document.querySelectorAll('.node')].some((node) => node.getAttribute('aria-label').includes('2499 duties'))`);
      const touched = (await frame.evaluate('[...window.touched]')) as string[];
      assert.deepEqual(touched.filter((words) => /BBB|Borduria/u.test(words)), []);
      assert.ok((await countOf(frame, '.rows tr.row')) <= 200);
    }));

  it('draws the settlement draft with nothing that axe calls serious', async () => {
    const world = await views.start({ folder: path.join(views.root, 'samples', 'ukraine') });
    try {
      const frame = await show(world, 'settlement.treaty', 'Steps that wait for one another');
      assert.ok((await countOf(frame, '.node')) > 20);
      assert.deepEqual(await seriousFaults(frame), []);
    } finally {
      await world.end();
    }
  });
});
