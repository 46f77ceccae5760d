// The lines of a text from a word processor or a PDF, cleaned: blanks of every kind as one blank, bullets as dashes of the markup, and what
// a page has beside its text (numbers, running heads) told apart.
// Invariant: no letter and no digit is changed, dropped or moved; a line is called part of a page only where several say so together.

export interface PlainLine {
  readonly text: string;
  /** Letters of the line as it was, its indentation included, blanks at its end left out. */
  readonly width: number;
  /** A page number or running head. */
  readonly aside: boolean;
}

/** White space but line ends. */
const blanks = /[\t\p{Zs}\u200b\ufeff]+/gu;
const lineEnds = /\r\n|[\r\n\u2028\u2029\v]/u;

export function plainLines(source: string): readonly PlainLine[] {
  const raw = source.replace(/^\uFEFF/u, '').replaceAll('\f', '\n\f').split(lineEnds);
  const lines = raw.map((line) => ({ text: bulleted(line.replaceAll('\f', '')), width: line.trimEnd().length, isPage: line.startsWith('\f') }));
  const aside = asides(lines);
  return lines.map(({ text, width }, i) => ({ text, width, aside: aside.has(i) }));
}

/** Bullets of word processors by their depth, as the dashes the markup knows; a small `o` is one where a tab follows. */
function bulleted(line: string): string {
  const bullet = /^\s*(?:([·●\uf0b7*▪‣⁃])[\t\p{Zs}]+|([○◦]|o(?=\t))[\t\p{Zs}]+|([■□\uf0a7➢])[\t\p{Zs}]+)(?=\S)/u.exec(line);
  const rest = line.slice(bullet?.[0].length ?? 0).replace(blanks, ' ').trim();
  if (!bullet) return rest;
  return `${bullet[1] !== undefined ? '•' : bullet[2] !== undefined ? '–' : '-'} ${rest}`;
}

interface Read {
  readonly text: string;
  /** A new page begins with it. */
  readonly isPage: boolean;
}

const pageNumber = /^(?:[-–—] ?)?(?:(?:page|стор\.|с\.|страница|página|쪽) ?)?(\d{1,4})(?: ?(?:of|\/|de|з|из|sur) ?\d{1,4})?(?: ?[-–—])?$/iu;
/** Such a line is nothing but a page number, whatever stands around it. */
const surely = /^[-–—] ?\d{1,4} ?[-–—]$|^page \d{1,4}(?: of \d{1,4})?$/iu;

function asides(lines: readonly Read[]): ReadonlySet<number> {
  const numbers = pageNumbers(lines);
  if (numbers.size === 0 && !lines.some(({ isPage }) => isPage)) return numbers;
  const filled = lines.flatMap(({ text }, i) => (text === '' ? [] : [i]));
  const beside = new Set<number>();
  for (const [k, i] of filled.entries()) {
    if (numbers.has(i)) for (const near of [filled[k - 1], filled[k + 1]]) if (near !== undefined) beside.add(near);
    const before = filled[k - 1];
    // A page begins behind the last filled line.
    if (lines.slice((before ?? -1) + 1, i + 1).some(({ isPage }) => isPage)) for (const near of [before, i]) if (near !== undefined) beside.add(near);
  }
  const heads = new Map<string, number[]>();
  for (const i of filled) {
    const key = (lines[i]?.text ?? '').replace(/\d+/gu, '#');
    const list = heads.get(key);
    if (list) list.push(i);
    else heads.set(key, [i]);
  }
  const found = new Set(numbers);
  for (const [key, list] of heads) {
    if (list.length > 1 && key.length < longestHead && /\p{L}/u.test(key) && list.every((i) => beside.has(i))) for (const i of list) found.add(i);
  }
  return found;
}

const longestHead = 100;

/** A new page begins with the next line that holds anything. */
function isAtPageEnd(lines: readonly Read[], at: number): boolean {
  for (let i = at + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (line?.isPage) return true;
    if (line?.text !== '') return false;
  }
  return false;
}

/** Lines of text between two page numbers in a row, at least. */
const fewestLines = 3;

/** Lines that hold nothing but a number: surely of a page, at a page's end, or in a row with the next, with text between. */
function pageNumbers(lines: readonly Read[]): Set<number> {
  const found = new Set<number>();
  const candidates: { readonly at: number; readonly value: number }[] = [];
  for (const [at, { text }] of lines.entries()) {
    const value = pageNumber.exec(text)?.[1];
    if (value === undefined) continue;
    candidates.push({ at, value: Number(value) });
    if (surely.test(text) || (lines[at]?.isPage ?? false) || isAtPageEnd(lines, at)) found.add(at);
  }
  for (const [k, { at, value }] of candidates.entries()) {
    const next = candidates[k + 1];
    if (next?.value === value + 1 && lines.slice(at + 1, next.at).filter(({ text }) => text !== '').length >= fewestLines) {
      found.add(at);
      found.add(next.at);
    }
  }
  return found;
}
