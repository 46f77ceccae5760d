// The page of the preview: a bar with switches and whose brackets there are, and the text as it would read when signed.
// Invariants: no text is read as HTML; what is shown comes from the extension; switches and place are kept through a reload.

import { html, render } from 'lit/html.js';
import type { ReadingCopyAnswer, ReadingWireParty } from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { ReadingWish } from '../../../../server/src/lsp/protocol/readings.js';
import type { ClausesAt, FromPage, ToPage, TopOfText } from '../../common/views/messages.js';
import type { PreviewOptions, PreviewState, PreviewSwitches, PreviewWish, PreviewWords } from '../../common/views/preview-messages.js';
import { connect, fill } from '../shared/host.js';
import { layPage } from '../shared/page.js';
import { Flow } from './flow.js';
import { Sheet } from './sheet.js';
import { Store } from './store.js';
import { barTemplate, lineTemplate, readingTitle } from './templates.js';

type Incoming = ToPage<ReadingCopyAnswer, PreviewWords> | TopOfText;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<Incoming, FromPage<PreviewOptions, PreviewWish>, PreviewState>(receive);
  const store = new Store();
  const sheet = new Sheet();
  const kept = host.state();
  const uri = kept?.uri ?? '';
  let words: PreviewWords | undefined;
  let switches: PreviewSwitches = { counterparts: true, notes: true, colours: true, footnotes: false, ...kept?.switches };
  let reading = kept?.options.reading;
  let annexes = kept?.options.annexes !== false;
  /** How often somebody has scrolled this page. */
  let turn = 0;
  /** The clauses the cursor stands in, innermost first, and the row that was marked for them. */
  let cursor: ClausesAt = { column: 0, clauses: [] };
  let current: string | undefined;
  /** Where to begin, until the first rows have come. */
  let wanted = kept?.top;
  let gone = false;

  const { main, part } = layPage(html`<header class="bar"></header><div class="scroller" role="document"></div><p class="keys" id="keys"></p>`);
  const bar = part('.bar');
  const scroller = part('.scroller');
  const colours = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];
  const flow = new Flow(scroller, {
    row: (key) => sheet.line(key),
    rowTemplate: (line) => (words ? lineTemplate(line, words) : html``),
    estimate: (line, width) => {
      if (line.kind === 'head') return 60;
      const aLine = Math.max(20, width / 9);
      if (line.kind === 'note') return 14 + 22 * Math.max(1, Math.ceil(line.aside.text.length / aLine));
      const { kind, runs, asides } = line.row;
      const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
      return (kind === 'heading' || kind === 'title' || kind === 'part' ? 60 : 14) + 24 * Math.max(1, Math.ceil(letters / aLine), switches.footnotes ? 0 : asides.length * 2);
    },
    scrolled: (key) => {
      turn += 1;
      host.post({ kind: 'wish', wish: { kind: 'reveal', column: store.row(key)?.column ?? 0, clause: store.row(key)?.clause ?? -1, turn } });
      keep();
    },
    open: (key) => {
      const line = sheet.line(key);
      const row = store.row(line?.kind === 'note' ? line.of : key);
      if (row && (row.clause >= 0 || row.kind === 'part')) host.post({ kind: 'open', at: { column: row.column, clause: row.clause } });
    },
  });

  function receive(message: Incoming): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        return draw();
      case 'result':
        gone = false;
        store.take(message.result);
        paint(store.parties);
        if (store.language === '') scroller.removeAttribute('lang');
        else scroller.lang = store.language;
        lay(message.result);
        begin();
        if (store.rowOf(cursor) !== current) mark();
        return draw();
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        cursor = message;
        mark();
        return keep();
      case 'top': {
        flow.heed();
        if (message.turn < turn) return;
        const key = store.rowOf(message);
        if (key === undefined) return;
        flow.show(key, 'top');
        return keep();
      }
    }
  }

  /** Goes to the row that was at the top before the page was loaded anew. */
  function begin(): void {
    const key = wanted && sheet.lineWith(wanted);
    wanted = undefined;
    if (key !== undefined) flow.restore(key);
  }

  function lay(answer?: ReadingCopyAnswer): void {
    sheet.lay(store.all(), switches, answer?.delta === true && !answer.order ? answer.rows : undefined);
    flow.setRows(sheet.keys);
  }

  function mark(): void {
    current = store.rowOf(cursor);
    flow.setCurrent(current);
  }

  function draw(): void {
    for (const [name, on] of Object.entries(switches)) main.classList.toggle(`no-${name}`, !on);
    if (!words) return;
    const status = gone ? words.gone : !store.filled || store.loading ? words.loading : fill(words.rows, readingTitle(reading, store.readers, words), store.all().length);
    render(barTemplate({ words, switches, annexes: store.annexes > 0 ? annexes : undefined, reading, readers: store.readers, parties: store.parties, used: store.usedParties(), status, left: store.left, onSwitch, onAnnexes, onReading, onExport: () => host.post({ kind: 'wish', wish: { kind: 'export', switches } }) }), bar);
    render(words.keys, part('.keys'));
    host.post({ kind: 'shown', text: main.innerText });
    keep();
  }

  /** The policy of the page forbids styles in elements; a sheet of our own is none. */
  function paint(parties: readonly ReadingWireParty[]): void {
    colours.replaceSync(parties.map(({ colour }, at) => (/^#[0-9a-f]{6}$/iu.test(colour) ? `.by-${at} { --party: ${colour}; }` : '')).join('\n'));
  }

  function keep(): void {
    if (!store.filled) return;
    const key = flow.top;
    const top = wanted ?? (key === undefined ? undefined : { index: sheet.keys.indexOf(key), words: sheet.wordsOf(key) });
    host.keep({ uri, options: optionsNow(), switches, ...(top ? { top } : {}) });
  }

  function onSwitch(): void {
    const isOn = (name: string): boolean => bar.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.checked ?? true;
    switches = { counterparts: isOn('counterparts'), notes: isOn('notes'), colours: isOn('colours'), footnotes: isOn('footnotes') };
    lay();
    draw();
    flow.relay();
  }

  function onAnnexes(wanted: boolean): void {
    annexes = wanted;
    host.post({ kind: 'options', options: optionsNow() });
    draw();
  }

  function onReading(chosen: ReadingWish | undefined): void {
    reading = chosen;
    host.post({ kind: 'options', options: optionsNow() });
    draw();
  }

  function optionsNow(): PreviewOptions {
    return { ...(reading ? { reading } : {}), ...(annexes ? {} : { annexes: false }) };
  }

  host.post({ kind: 'ready' });
}

run();
