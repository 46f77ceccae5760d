// A reading copy as one HTML page that needs nothing else and prints on A4.
// Invariants: no script, no address, no remote content; every text is escaped; real headings, a real table; what a colour says stands in
// words too: whose a bracket is stands in it. Notes and counterparts stand at the end, with links both ways; their
// marks are bare numbers in order of appearance, as in the preview: those of the text's own notes stand in brackets.

import type { ReadingCopy } from '../features/reading-copy.js';
import { escapeHtml } from '../render/escape.js';
import type { Phrases } from '../render/messages.js';
import { asideLine, leftOut, readingName, type SaidRow, sayRow } from '../render/reading-words.js';

/** What there is to write: a copy with its words said. */
export interface SaidReading {
  readonly title: string;
  /** Which reading it is; '' with all its brackets. */
  readonly reading: string;
  /** Of the agreement; '' when it says none. */
  readonly language: string;
  /** `colour`: `#0072b2`. */
  readonly parties: readonly { readonly id: string; readonly name: string; readonly colour: string }[];
  readonly rows: readonly SaidRow[];
  readonly left: readonly string[];
}

/** A whole copy with its words said. */
export function sayReading(copy: ReadingCopy, say: Phrases): SaidReading {
  const { title, language, parties, rows } = copy;
  return { title, language, reading: readingName(copy, say), parties: parties.map(({ id, name, colour }) => ({ id, name, colour: hexOf(colour) })), rows: rows.map((row) => sayRow(row, say)), left: leftOut(copy, say) };
}

/** `#0072b2` */
function hexOf(colour: readonly number[]): string {
  return `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
}

export interface ReadingOptions {
  /** Counterparts as endnotes. */
  readonly counterparts: boolean;
  /** Notes and positions as endnotes. */
  readonly notes: boolean;
  /** Brackets in the colours of their parties. */
  readonly colours: boolean;
}

/** `language`: of the words around the text. */
export function readingAsHtml(reading: SaidReading, options: ReadingOptions, say: Phrases, language: string): string {
  const { title, rows, parties, left } = reading;
  const used = options.colours ? usedParties(rows) : new Set<number>();
  const notes: string[] = [];
  const body = rows.map((row) => {
    const marks = row.asides.filter(({ kind }) => (kind === 'counterpart' ? options.counterparts : options.notes)).map((aside) => {
      notes.push(asideLine(aside, say));
      const n = notes.length;
      return `<sup id="r${n}"><a href="#n${n}">${n}</a></sup>`;
    });
    const read = row.kind === 'title' && reading.reading !== '' ? `\n<p class="reading" lang="${escapeHtml(language)}">${escapeHtml(reading.reading)}</p>` : '';
    return rowHtml(row, marks.join(''), options.colours) + read;
  });
  const legend = [...used].flatMap((at) => parties[at] ? [`<li><span class="by by-${at}">[${escapeHtml(parties[at].id)}]</span> ${escapeHtml(parties[at].name)}</li>`] : []);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}${[...used].map((at) => `.by-${at} { border-color: ${/^#[0-9a-f]{6}$/iu.test(parties[at]?.colour ?? '') ? parties[at]?.colour : '#555'}; }\n`).join('')}</style>
</head>
<body>
${legend.length === 0 && left.length === 0 ? '' : `<aside>${legend.length === 0 ? '' : `<p>${escapeHtml(say('reading.legend'))}</p><ul>${legend.join('')}</ul>`}${left.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</aside>\n`}<main lang="${escapeHtml(reading.language)}">
${body.join('\n')}
</main>
${notes.length === 0 ? '' : `<section class="notes"><h2>${escapeHtml(say('reading.notes'))}</h2><ol>${notes.map((text, i) => `<li id="n${i + 1}">${escapeHtml(text)} <a href="#r${i + 1}">↑</a></li>`).join('\n')}</ol></section>\n`}</body>
</html>
`;
}

/** Parties whose brackets stand in the text, in order of declaration. */
export function usedParties(rows: readonly SaidRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { lead, runs, table } of rows) for (const { by } of [...lead, ...runs, ...table.flat(2)]) for (const at of by ?? []) found.add(at);
  return new Set([...found].sort((a, b) => a - b));
}

/** The attribute; '' for no language. */
function langOf(language = ''): string {
  return language === '' ? '' : ` lang="${escapeHtml(language)}"`;
}

function rowHtml(row: SaidRow, marks: string, colours: boolean): string {
  const { kind, level, label, remark, lead, runs, table } = row;
  const read = (list: SaidRow['runs']): string => list.map((run) => runHtml(run, colours)).join('');
  const number = label === '' ? '' : `<span class="label">${escapeHtml(label)}</span> `;
  const said = remark === '' ? '' : ` <small>${escapeHtml(remark)}</small>`;
  const lang = langOf(row.language);
  switch (kind) {
    case 'title':
      return `<h1${lang}>${read(runs)}${marks}</h1>`;
    case 'part':
      return `<h${level} class="part"${lang}>${read(runs)}${marks}</h${level}>`;
    case 'heading':
      return `<h${level}${lang}>${read(lead)}${number}${read(runs)}${marks}${said}</h${level}>`;
    case 'table':
      return `<table class="in-${Math.min(level, 6)}"${lang}>${table.map((cells) => `<tr>${cells.map((cell) => `<td>${read(cell)}</td>`).join('')}</tr>`).join('')}</table>${marks}`;
    case 'signature':
      return `<p class="signature"${lang}><b>${escapeHtml(label)}</b><br>${read(runs).replaceAll('\n', '<br>')}${said}</p>`;
    default:
      return `<p class="${kind} in-${Math.min(level, 6)}"${lang}>${read(lead)}${number}${read(runs)}${marks}${said}</p>`;
  }
}

function runHtml({ text, role, by }: SaidRow['runs'][number], colours: boolean): string {
  const inner = role === 'term' ? `<dfn>${escapeHtml(text)}</dfn>` : role === 'mark' ? `<sup>${escapeHtml(text)}</sup>` : escapeHtml(text);
  return by === undefined || !colours ? inner : `<span class="by${by[0] === undefined ? '' : ` by-${by[0]}`}">${inner}</span>`;
}

const style = `
@page { size: A4; margin: 25mm 22mm; }
body { font: 11.5pt/1.5 Georgia, "Times New Roman", serif; max-width: 42em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; }
h1 { font-size: 1.5em; text-align: center; margin: 1.5em 0; } h2 { font-size: 1.2em; text-align: center; } h3, h4, h5, h6 { font-size: 1.05em; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 .6em; }
p { margin: .6em 0; overflow-wrap: anywhere; }
.part { font-size: 1.35em; text-align: center; margin: 3em 0 1em; } .reading { text-align: center; font-style: italic; }
.provision { text-indent: -2.2em; padding-inline-start: 2.2em; } .note { font-size: .92em; }
.label { display: inline-block; min-width: 1.9em; text-indent: 0; } h2 .label, h3 .label, h4 .label, h5 .label, h6 .label { min-width: 0; }
.in-1 { margin-inline-start: 2.2em; } .in-2 { margin-inline-start: 4.4em; } .in-3 { margin-inline-start: 6.6em; } .in-4, .in-5, .in-6 { margin-inline-start: 8.8em; }
dfn { font-style: normal; font-weight: bold; } sup { font-size: .72em; line-height: 0; }
table { border-collapse: collapse; margin-block: 1em; } td { border: 1px solid #999; padding: .3em .6em; vertical-align: top; }
.by { border-bottom: 2px solid #555; }
.signature { margin: 2.5em 0; white-space: normal; } small { color: #444; }
aside { font: 10pt/1.4 system-ui, sans-serif; border: 1px solid #bbb; padding: .4em 1em; } aside ul { padding-inline-start: 1.2em; }
.notes { border-top: 1px solid #999; margin-top: 3em; font-size: .9em; } .notes h2 { text-align: start; } a { color: inherit; }
@media print { body { margin: 0; max-width: none; padding: 0; } h1, h2, h3, h4, h5, h6 { break-after: avoid; } .part { break-before: page; margin-top: 0; } .signature { break-inside: avoid; } p { orphans: 2; widows: 2; } .notes { break-before: page; } .notes a[href^="#r"] { display: none; } a { text-decoration: none; } }
`;
