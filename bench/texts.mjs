// The texts that are measured: the library's Korea as it is, and 1 MB and 10 MB made of the library and the samples.
// Invariants: the same sources give the same text, character for character; a made text is one valid agreement: the first copy
// of every source is main text, each later copy an annex of its own, with its labels (`@id`, `#label`) and the figures in
// its prose changed, declarations written once.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './load.mjs';
import { unpackedCorpus } from './real-agreements.mjs';
import { scriptNames, scriptText } from './other-scripts.mjs';

const sources = ['library/korea-1953', 'samples/ukraine/armistice', 'samples/ukraine/settlement', 'library/minsk-package-2015', 'library/minsk-protocol-2014', 'library/minsk-memorandum-2014'];

/** `sizes`: names to keep (`korea`, `1mb`, `10mb`, `cyrillic-10mb`, `hangul-10mb`, `corpus-1mb`, `corpus-10mb`); all when missing. */
export function benchTexts({ corpus, sizes }) {
  const wanted = (name) => sizes === undefined || sizes.includes(name);
  const texts = [];
  const notes = [];
  if (wanted('korea')) texts.push({ name: 'korea', text: readFileSync(join(root, 'library', 'korea-1953.treaty'), 'utf8') });
  for (const [name, length] of [['1mb', 1e6], ['10mb', 1e7]]) if (wanted(name)) texts.push({ name, text: madeText(length) });
  for (const script of scriptNames) if (wanted(`${script}-10mb`)) texts.push({ name: `${script}-10mb`, text: scriptText(script, 1e7) });
  const fromCorpus = [['corpus-1mb', 1e6], ['corpus-10mb', 1e7]].filter(([name]) => wanted(name));
  if (fromCorpus.length > 0 && corpus !== undefined) {
    const treaties = corpusTexts(corpus);
    for (const [name, length] of fromCorpus) texts.push({ name, text: corpusText(treaties, length) });
  } else if (fromCorpus.length > 0) notes.push('No corpus of real agreements here: only texts made of the library and the samples are measured (--corpus PATH, or PARLEY_CORPUS).');
  for (const { name, text } of texts) {
    const said = name.endsWith('10mb') ? 1e7 : name.endsWith('1mb') ? 1e6 : 0;
    if (text.length < said) throw new Error(`${name} has ${text.length} characters only.`);
  }
  return { texts, notes };
}

/** One agreement of about this many characters. */
export function madeText(length) {
  const parts = sources.map((name) => {
    const text = readFileSync(join(root, `${name}.treaty`), 'utf8');
    return { name: name.split('/').at(-1), ...split(text) };
  });
  const declared = new Set();
  const declarations = parts.flatMap((part) => part.declarations).filter(({ id }) => !declared.has(id) && declared.add(id)).map(({ text }) => text);
  const out = ['agreement bench "Agreement made for measuring"\n  status: draft\n  precedent: korea-1953\n  language: en\n', ...declarations];
  let total = out.reduce((sum, text) => sum + text.length + 1, 0);
  for (let copy = 0; total < length; copy += 1) {
    const part = parts[copy % parts.length];
    // The first source is the main text, everything after it an annex.
    const heading = copy === 0 ? '' : `Annex ${copy}. Copy ${copy} of ${part.name}\n\n`;
    const body = varied(part.body, copy);
    const text = `${heading}${total + body.length <= length * 1.02 ? body : cut(body, length - total)}`;
    out.push(text);
    total += text.length + 1;
  }
  return `${out.join('\n').trimEnd()}\n`;
}

/** Declarations (with fields, annotations and comments under them) apart from the rest; the agreement's own and signatures dropped. */
function split(text) {
  const declarations = [];
  const body = [];
  let current;
  for (const line of text.split('\n')) {
    const start = /^(agreement|party|body|zone|term|signature) ([\w-]+)/u.exec(line);
    if (start) {
      current = [line];
      if (start[1] !== 'agreement' && start[1] !== 'signature') declarations.push({ id: start[2].toLowerCase(), lines: current });
    } else if (current !== undefined && line.trim() !== '') current.push(line);
    else {
      current = undefined;
      body.push(line);
    }
  }
  return { declarations: declarations.map(({ id, lines }) => ({ id, text: `${lines.join('\n')}\n` })), body: body.join('\n') };
}

/** A copy of the text that shares no label with the others; hours, days and kilometres differ. */
function varied(text, copy) {
  return text
    .replace(/^(\s*@id )([\w-]+)/gmu, `$1$2-${copy}`)
    .replace(/#([a-z][\w-]*)/gu, `#$1-${copy}`)
    .replace(/\b(\d{1,3}) (hours|days|km|kilometres)\b/gu, (_, amount, unit) => `${Number(amount) + (copy % 7)} ${unit}`);
}

function cut(text, length) {
  const end = text.lastIndexOf('\n\n', Math.max(0, length));
  return end <= 0 ? text.slice(0, Math.max(0, length)) : text.slice(0, end + 1);
}

/** Bodies of the real agreements: chapters and articles as headings, in order of file name. */
function corpusTexts(corpus) {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const folder = unpackedCorpus(corpus, scratch);
    return readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.xml')).sort().map((name) => treatyText(readFileSync(join(folder, name), 'utf8')));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Real agreements one after the other, each an annex. */
function corpusText(treaties, length) {
  const out = ['agreement bench "Agreement made for measuring"\n'];
  let total = out[0].length;
  for (let i = 0; total < length && i < 10 * treaties.length; i += 1) {
    const body = treaties[i % treaties.length] ?? '';
    const text = `Annex ${i + 1}. Agreement ${i + 1}\n\n${total + body.length <= length * 1.02 ? body : cut(body, length - total)}`;
    out.push(text);
    total += text.length + 1;
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function treatyText(xml) {
  const lines = [];
  for (const [, closing, element, attributes = '', content] of xml.slice(Math.max(0, xml.indexOf('<body'))).matchAll(/<(\/?)(chapter|article)\b([^>]*)>|([^<]+)|<[^>]*>/gu)) {
    if (content !== undefined) for (const line of plain(content).split('\n')) if (line.trim() !== '') lines.push(line.trim());
    if (element === undefined || closing !== '') continue;
    const number = attribute(attributes, 'number');
    const title = attribute(attributes, 'name').replace(/\s+/gu, ' ');
    if (number !== '') lines.push(`${/^\d/u.test(number) ? (element === 'article' ? 'Article ' : 'Chapter ') : ''}${number}${title === '' ? '' : `. ${title}`}`);
  }
  return `${lines.join('\n\n')}\n`;
}

function attribute(attributes, name) {
  return plain(new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '').trim();
}

function plain(text) {
  return text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code))).replace(/&amp;/gu, '&');
}

/** Offsets of the labels of provisions, evenly spread. */
export function clausePlaces(core, text, most) {
  const tree = core.parse(text);
  const places = [];
  for (const block of core.blocksIn(tree)) if (tree.kind(block) === 'provision' && tree.part(block) === 'main') places.push(core.labelOf(tree, block)?.span.start ?? tree.start(block));
  return spread(places, most);
}

/** Where a character makes another of a number, a heading's number and a declared name: {what, letter, places: offsets}. */
export function structuralPlaces(core, text) {
  const tree = core.parse(text);
  const places = { number: [], heading: [], declaration: [] };
  const behindDigit = ({ start, end }, list) => {
    const at = text.slice(start, end).search(/[0-9]/u);
    if (at >= 0) list.push(start + at + 1);
  };
  for (const block of core.blocksIn(tree)) {
    if (tree.kind(block) === 'provision') behindDigit(core.labelOf(tree, block)?.span ?? { start: 0, end: 0 }, places.number);
    if (tree.kind(block) === 'heading') behindDigit(core.headingOf(tree, block)?.number ?? { start: 0, end: 0 }, places.heading);
    if (tree.kind(block) === 'declaration') places.declaration.push(core.declarationOf(tree, block).id.end);
  }
  return [
    { what: 'number', letter: '9', places: places.number },
    { what: 'heading', letter: '9', places: places.heading },
    { what: 'declaration', letter: 'x', places: places.declaration },
  ];
}

export function spread(list, most) {
  return list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / most)]);
}
