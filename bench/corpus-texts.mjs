// The real agreements as texts nobody wrote for Parley, in four guises: `clean` (a paragraph a line, headings by their kind), `wrapped`
// (72 to 80 columns, as from a PDF), `text` and `markdown` (both through convertText).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const guises = ['clean', 'wrapped', 'text', 'markdown'];

/** The agreements of a folder by name, in order: `{ name, text(guise) }`. `wanted`: part of a name. */
export function* readAgreements(core, folder, wanted) {
  const names = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.xml') && (wanted === undefined || name.includes(wanted)));
  for (const name of names.sort()) {
    const treaty = readTreaty(readFileSync(join(folder, name), 'utf8'));
    yield { name, text: (guise) => writeGuise(core, treaty, guise) };
  }
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
