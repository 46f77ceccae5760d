// What the rules say about real agreements nobody wrote for Parley: `npm run bench -- corpus [--corpus PATH] [--sample RULE] [--guise NAME] [--count N] [--file NAME]`.
// PATH is a folder of XML treaties or the packed corpus; default PARLEY_CORPUS, then ../shared/corpus/tota-odd.tar.xz beside the repository.
// Each treaty is checked alone in four guises: `clean` (a paragraph a line), `wrapped` (72 to 80 columns, as from a PDF), `text` and
// `markdown` (both through convertText). Prints findings by rule, severity and guise, and in how many agreements.
// Invariants: fails when anything is above a warning; nothing of the corpus is written anywhere. --sample prints findings of a
// rule (`all`: of each) with their surroundings, evenly spread, for reading.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from './load.mjs';
import { findCorpus, unpackedCorpus } from './real-agreements.mjs';

const guises = ['clean', 'wrapped', 'text', 'markdown'];
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, sample: { type: 'string' }, guise: { type: 'string' }, count: { type: 'string', default: '30' }, file: { type: 'string' } },
});
const corpus = findCorpus(values.corpus);
if (corpus === undefined) {
  console.error('No corpus: give --corpus PATH (a folder of XML treaties, or the packed corpus) or set PARLEY_CORPUS.');
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
try {
  process.exitCode = await run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function run() {
  const core = await loadCore();
  const folder = unpackedCorpus(corpus, scratch);
  const files = readdirSync(folder, { recursive: true }).map(String)
    .filter((name) => name.endsWith('.xml') && (values.file === undefined || name.includes(values.file))).sort();
  const rows = new Map();
  const shown = new Map();
  let above = 0;
  for (const name of files) {
    const treaty = readTreaty(readFileSync(join(folder, name), 'utf8'));
    for (const guise of guises.filter((each) => values.guise === undefined || each === values.guise)) {
      const text = writeGuise(core, treaty, guise);
      const document = core.createDocument(`file:///${name.replace('.xml', '.treaty')}`, text, { library: false });
      const snapshot = core.withDocument(core.createSnapshot(core.emptyConfig), document);
      for (const finding of core.checkDocument(snapshot, document)) {
        const key = `${finding.rule} ${finding.severity}`;
        const row = rows.get(key) ?? { counts: new Map(), files: new Set() };
        row.counts.set(guise, (row.counts.get(guise) ?? 0) + 1);
        row.files.add(name);
        rows.set(key, row);
        if (finding.severity === 'error') above += 1;
        if (values.sample === 'all' || finding.rule === values.sample) {
          const places = shown.get(finding.rule) ?? [];
          if (places.push({ name, guise, text, finding }) === 1) shown.set(finding.rule, places);
        }
      }
    }
  }
  print(rows, files.length);
  for (const places of shown.values()) for (const place of spread(places, Number(values.count))) show(core, place);
  console.log(above === 0 ? '\nNothing above a warning.' : `\n${above} findings above a warning in texts without markup.`);
  return above === 0 ? 0 : 1;
}

/** Chapters and articles as headings, their text as paragraphs, in order: `{kind, number, name}` or `{kind: 'text', text}`. */
function readTreaty(xml) {
  const pieces = [];
  const body = xml.slice(Math.max(0, xml.indexOf('<body')));
  for (const [, closing, element, attributes = '', content] of body.matchAll(/<(\/?)(chapter|article)\b([^>]*)>|([^<]+)|<[^>]*>/gu)) {
    if (content !== undefined) for (const text of paragraphs(plain(content))) pieces.push({ kind: 'text', text });
    else if (element !== undefined && closing === '') pieces.push({ kind: element, number: attribute(attributes, 'number'), name: attribute(attributes, 'name') });
  }
  return { name: plain(/<name>([^<]*)/u.exec(xml)?.[1] ?? ''), pieces };
}

/** The source divides paragraphs by line ends or by two blanks, and sets some labels alone: they go before their text. */
function paragraphs(content) {
  return content.replace(/\r/gu, '').split(/\n+| {2,}|\t+/u).map((each) => each.trim().replace(/\s+/gu, ' ')).filter((each) => each !== '')
    .reduce((all, each) => {
      const last = all.at(-1);
      if (last !== undefined && /^(?:\(?[a-z\d]{1,4}\)|\d{1,3}\.|[-–•])$/u.test(last)) all[all.length - 1] = `${last} ${each}`;
      else all.push(each);
      return all;
    }, []);
}

function writeGuise(core, treaty, guise) {
  switch (guise) {
    case 'clean':
      return lines(treaty, (text) => [text]);
    case 'wrapped':
      return lines(treaty, (text, index) => wrap(text, 72 + (index % 9)));
    case 'text':
      return core.convertText(`${treaty.name}\n\n${lines(treaty, (text) => [text])}`, { id: 'corpus-text', format: 'text' });
    default:
      return core.convertText(markdown(treaty), { id: 'corpus-text', format: 'markdown' });
  }
}

/** Headings on lines of their own between blank lines, each paragraph as `write` gives it. */
function lines(treaty, write) {
  const out = [];
  treaty.pieces.forEach((piece, index) => {
    if (piece.kind === 'text') out.push(...write(piece.text, index));
    else out.push(...['', headingLine(piece)].filter((line, at) => at === 0 || line !== ''), '');
  });
  return `${out.join('\n').replace(/\n{3,}/gu, '\n\n').trim()}\n`;
}

function markdown(treaty) {
  const out = [`# ${treaty.name}`];
  for (const piece of treaty.pieces) {
    if (piece.kind === 'text') out.push(piece.text);
    else if (headingLine(piece) !== '') out.push(`${piece.kind === 'chapter' ? '##' : '###'} ${headingLine(piece)}`);
  }
  return `${out.join('\n\n')}\n`;
}

/** `Article 5. Scope`; as the source has it when it gives more than a bare number. */
function headingLine({ kind, number, name }) {
  const title = name.replace(/[.;:,\s]+$/u, '').replace(/\s+/gu, ' ');
  if (number === '') return title;
  const numbered = /^\d/u.test(number) ? `${kind === 'article' ? 'Article' : 'Chapter'} ${number}` : number;
  return title === '' ? numbered : `${numbered.replace(/[.:\s]+$/u, '')}. ${title}`;
}

function wrap(text, width) {
  const out = [''];
  for (const word of text.split(' ')) {
    const line = out.at(-1);
    if (line !== '' && line.length + word.length + 1 > width) out.push(word);
    else out[out.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return out;
}

function attribute(attributes, name) {
  return plain(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '').trim();
}

function plain(text) {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code))).replace(/&amp;/gu, '&');
}

function print(rows, files) {
  console.log(`${files} agreements`);
  const line = (cells) => cells.map((cell, at) => (at < 2 ? String(cell).padEnd(at === 0 ? 28 : 13) : String(cell).padStart(10))).join('');
  console.log(line(['rule', 'severity', ...guises, 'agreements']));
  for (const [key, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(line([...key.split(' '), ...guises.map((guise) => row.counts.get(guise) ?? 0), row.files.size]));
  }
}

function spread(all, count) {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]);
}

function show(core, { name, guise, text, finding }) {
  const { start, end } = finding.span;
  const other = finding.related[0]?.span;
  console.log(`\n--- ${finding.rule} ${name} ${guise} ${start} ${core.formatFinding(finding)}`);
  if (other !== undefined) console.log(`    other: ${JSON.stringify(text.slice(other.start, other.end + 50))}`);
  console.log(`${text.slice(Math.max(0, start - 260), start)}>>>${text.slice(start, end)}<<<${text.slice(end, end + 160)}`);
}
