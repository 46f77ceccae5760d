// Citations as pictures: one row is a sentence with ⟦…⟧ around every citation and, behind `=>`, what each one cites.
//   art5 | art8              members of one citation; a range is `par24..par26`
//   art5/par2(a)             steps large to small; a unit is its first three letters (four for `prot`), `~2` a counted one
//   this:article/par2        relative, with or without members
//   art5 @own, @other, @GATT 1994, @~Name (tentative), @own:convention (bare), !reason     instrument and silence
// Citations of one row are divided by `;`, a row without any says `=> -`. `\n` in a row is a line break of the block.

import assert from 'node:assert/strict';
import { parseInline } from '../../../server/src/core/syntax/inline/parse-inline.js';
import type { CitationInline, Inline, NumberStyles, Step } from '../../../server/src/core/syntax/types.js';
import type { Span } from '../../../server/src/core/text/span.js';

export const wholeNumbers: NumberStyles = { dashed: false, dotted: false, romanArticles: false, arabicArticles: true };
export const dottedNumbers: NumberStyles = { ...wholeNumbers, dotted: true };
export const dashedNumbers: NumberStyles = { ...wholeNumbers, dashed: true };
export const romanNumbers: NumberStyles = { ...wholeNumbers, romanArticles: true, arabicArticles: false };

/** One span a line, line ends left out, as the block parser gives them. */
export function proseLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  const lineEnd = /\r\n|\r|\n|$/gu;
  let start = 0;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
    if (match[0] === '') break;
  }
  return spans;
}

export function inlineOfText(text: string, styles: NumberStyles = wholeNumbers): readonly Inline[] {
  return parseInline(text, 0, proseLines(text), styles);
}

const longNames: Readonly<Record<string, string>> = { protocol: 'prot', part: 'part', subparagraph: 'sub', preamble: 'pre', sentence: 'sent', section: 'sec', title: 'tit', schedule: 'sch' };

function stepPicture(step: Step, first: boolean): string {
  const unit = step.unit === undefined ? '' : longNames[step.unit] ?? step.unit.slice(0, 3);
  if (step.unit === undefined) return `(${step.counted === true ? '~' : ''}${step.value})`;
  return `${first ? '' : '/'}${unit}${step.counted === true ? '~' : ''}${step.value}`;
}

export function picture(citation: CitationInline): string {
  const path = (steps: readonly Step[]): string => steps.map((step, i) => stepPicture(step, i === 0)).join('');
  const members = citation.members.map((member) => path(member.steps) + (member.to === undefined ? '' : `..${path(member.to)}`)).join(' | ');
  const { relative, instrument, silent } = citation;
  const relativePicture = relative === undefined ? '' : `${relative.word}${relative.unit === undefined ? '' : `:${relative.unit}`}`;
  let out = relativePicture + (relativePicture !== '' && members !== '' ? '/' : '') + members;
  if (instrument.kind === 'own') out += instrument.noun === undefined ? ' @own' : ` @own:${instrument.noun}`;
  else if (instrument.kind === 'external') out += ' @other';
  else if (instrument.kind === 'named') out += ` @${instrument.tentative === true ? '~' : ''}${instrument.name}`;
  return silent === undefined || silent === 'marked' ? out : `${out} !${silent}`;
}

/** Checks rows `sentence => pictures`; blank rows and rows that begin with `#` are passed over. */
export function checkCitations(rows: string, styles: NumberStyles = wholeNumbers): void {
  const wrong: string[] = [];
  let count = 0;
  for (const row of rows.split('\n').map((line) => line.trim())) {
    if (row === '' || row.startsWith('#')) continue;
    const [marked, expected] = row.split(' => ');
    assert.ok(marked !== undefined && expected !== undefined, `row without =>: ${row}`);
    const written = marked.replaceAll('\\n', '\n');
    const text = written.replaceAll(/[⟦⟧]/gu, '');
    const citations = inlineOfText(text, styles).filter((item) => item.kind === 'citation');
    let shown = '';
    let from = 0;
    for (const { span } of citations) {
      shown += `${text.slice(from, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
      from = span.end;
    }
    shown += text.slice(from);
    const pictures = citations.length === 0 ? '-' : citations.map(picture).join(' ; ');
    if (shown !== written || pictures !== expected) wrong.push(`expected ${marked} => ${expected}\n   found ${shown.replaceAll('\n', '\\n')} => ${pictures}`);
    count += 1;
  }
  assert.ok(count > 0, 'no rows');
  if (wrong.length > 0) assert.fail(`\n${wrong.join('\n')}\n`);
}
