// A text from a word processor or a PDF as clauses: its numbers, headings and points are found, lines a program has broken are joined, what
// belongs to a page stands aside as a comment.
// Invariants: no word is lost or added, and those of the text keep their order; what is read as a heading, number or point is what the parser reads so, and nothing else;
// what is not certain stays prose, as it stands. LF line ends.

import { findAnnotationSpec } from '../../model/annotations.js';
import { parse } from '../../syntax/parse.js';
import { headingOf } from '../../syntax/details.js';
import { scanLines, Shape } from '../../syntax/lines.js';
import { type BlockId, type FaultKind, NO_BLOCK, type SyntaxTree } from '../../syntax/types.js';
import { blocksIn } from '../../syntax/walk.js';
import { createDocument } from '../../workspace/document.js';
import { escapeInline, escapeLine, needsEscape, shapeOf } from './escape-text.js';
import { createLayout } from './layout.js';
import { type Breaks, breaksOf, isAsking, isEnded, isFull, joinOf, type Joint, jointOf, type Pair, wordsIn } from './plain-joins.js';
import { plainLines } from './plain-lines.js';

export interface PlainClauses {
  readonly text: string;
  /** Words that were parted at a line's end and are whole now. */
  readonly parted: readonly string[];
}

/** Letters of what is looked at. */
const mostLetters = 2_000_000;

/** Undefined for what has no clauses, is no text, or is markup already. */
export function plainClauses(source: string): PlainClauses | undefined {
  if (source.length > mostLetters || isBinary(source) || isMarkup(source)) return undefined;
  const parted: string[] = [];
  const shaped = withRoles(withLabels(entriesOf(source)));
  const breaks = breaksOf(pairsOf(shaped));
  const entries = composed(withRests(shaped, breaks), breaks, parted);
  if (!entries.some(({ role }) => role === 'heading' || role === 'label')) return undefined;
  return { text: indented(written(entries)), parted };
}

/** Letters nobody writes. */
function isBinary(source: string): boolean {
  return /(?![\t\n\v\f\r])\p{Cc}(?<![\x7f-\x9f])|[\ufffe\uffff]/u.test(source);
}

/** Somebody wrote it in the markup: annotations, declarations and references have forms of their own. */
function isMarkup(source: string): boolean {
  if (/\{(?:[\p{L}\p{N}-]+:|#|\d)[^{}\r\n]*\}|\{[^{}|\r\n]+\|[^{}\r\n]+\}/u.test(source) || /^(?:agreement|party|body|zone|term) [\p{L}\p{N}-]+ ["“].*["”]\s*$/mu.test(source)) return true;
  for (const [, name = ''] of source.matchAll(/^[\t ]*@([a-z-]+)(?=\s|$)/gmu)) if (findAnnotationSpec(name)) return true;
  return false;
}

type Role = 'heading' | 'label' | 'prose' | 'aside';

interface Entry {
  readonly text: string;
  readonly width: number;
  readonly role: Role;
  /** A blank line stands above it. */
  readonly isApart: boolean;
  /** A heading with words behind its number. */
  readonly isTitled?: boolean;
  /** It stands below a heading that has no title. */
  readonly mayBeTitle?: boolean;
  /** It goes on from the entry above whatever it looks like. */
  readonly isRest?: boolean;
}

function entriesOf(source: string): readonly Entry[] {
  const entries: Entry[] = [];
  let isApart = true;
  for (const { text, width, aside } of plainLines(source)) {
    if (text === '') {
      isApart = true;
      continue;
    }
    entries.push({ text: aside ? text : escapeInline(text), width, role: aside ? 'aside' : 'prose', isApart });
    isApart = false;
  }
  return entries;
}

const bareLabel = /^(?:\(?(?:\p{L}|[ivx]{2,5}|\d{1,3})\)|\d{1,3}\.|[a-z]\.|[ivx]{2,5}\.|[•–—-])$/u;

/** A number that stands alone on its line, in front of its text. */
function withLabels(entries: readonly Entry[]): readonly Entry[] {
  const shapes = scanLines(entries.map(({ text }) => text).join('\n')).shapes;
  const joined: Entry[] = [];
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i];
    const next = entries[i + 1];
    if (!entry) continue;
    const isAlone = entry.role === 'prose' && bareLabel.test(entry.text) && (entry.isApart || i === 0 || entries[i - 1]?.role === 'aside' || /[.;:?!)]["”’»]?$/u.test(entries[i - 1]?.text ?? ''));
    const isText = next?.role === 'prose' && shapes[i + 1] === Shape.prose && /^[\p{L}"“„«[]/u.test(next.text);
    if (isAlone && isText) {
      joined.push({ ...entry, text: `${entry.text} ${next.text}`, width: next.width });
      i += 1;
    } else joined.push(entry);
  }
  return joined;
}

/** Lines that go on from the one above, though they look like a number or heading; what remains is read again without them. */
function withRests(entries: readonly Entry[], breaks: Breaks): readonly Entry[] {
  let read = entries;
  for (let round = 0; round < rounds; round += 1) {
    const { tree, starts } = treeOf(read);
    const broken = startsOf(tree, ['broken-line']);
    const odd = new Set([...startsOf(tree, ['numbering-gap', 'numbering-duplicate']), ...lonely(tree)]);
    const rests = new Set<number>();
    for (const [i, below] of read.entries()) {
      const above = read[i - 1];
      const start = starts[i] ?? -1;
      if (!above || above.role === 'aside' || below.role === 'prose' || below.isApart || (!broken.has(start) && !odd.has(start)) || isEnded(above.text)) continue;
      // A number out of its row, below a line that has no room for it: `ten` and `(10)` of `ten (10) days`.
      const isBare = below.role === 'heading' && !below.isTitled;
      if ((isFull({ above, below }, breaks) && !isBare) || (broken.has(start) && isAsking(above.text))) rests.add(i);
    }
    if (rests.size === 0) break;
    read = withRoles(read.map((entry, i): Entry => (rests.has(i) ? { ...entry, role: 'prose', isRest: true } : entry)));
  }
  return read;
}

const rounds = 4;

function startsOf(tree: SyntaxTree, kinds: readonly FaultKind[]): ReadonlySet<number> {
  return new Set(tree.faults.filter(({ kind }) => kinds.includes(kind)).map(({ block }) => firstIn(tree, block)));
}

/** Where points begin that have no other beside them. */
function lonely(tree: SyntaxTree): readonly number[] {
  const beside = new Map<BlockId, BlockId | undefined>();
  for (const block of blocksIn(tree)) {
    if (tree.kind(block) !== 'provision') continue;
    const parent = tree.parent(block);
    if (parent !== NO_BLOCK && tree.kind(parent) === 'provision') beside.set(parent, beside.has(parent) ? undefined : block);
  }
  return [...beside.values()].flatMap((block) => (block === undefined ? [] : [firstIn(tree, block)]));
}

function withRoles(entries: readonly Entry[]): readonly Entry[] {
  const { tree, starts } = treeOf(entries);
  const roles = new Map<number, Pick<Entry, 'role' | 'isTitled'>>();
  for (const block of blocksIn(tree)) {
    const kind = tree.kind(block);
    if (kind === 'provision') roles.set(firstIn(tree, block), { role: 'label' });
    if (kind !== 'heading') continue;
    const heading = headingOf(tree, block);
    roles.set(firstIn(tree, block), { role: 'heading', isTitled: heading?.title !== undefined && !heading.derived });
  }
  return entries.map((entry, i): Entry => {
    if (entry.role === 'aside' || entry.isRest) return entry;
    const { text, width, isApart } = entry;
    return { text, width, isApart, role: 'prose', ...roles.get(starts[i] ?? -1) };
  });
}

/** Lines of prose and the ones directly above them. */
function pairsOf(entries: readonly Entry[]): readonly Pair[] {
  return entries.flatMap((below, i) => {
    const above = entries[i - 1];
    return above && above.role !== 'aside' && above.role !== 'heading' && below.role === 'prose' && !below.isApart ? [{ above, below }] : [];
  });
}

/** The lines as they stand, those that go on joined to the ones they go on from. */
function treeOf(entries: readonly Entry[]): { readonly tree: SyntaxTree; readonly starts: readonly number[] } {
  let text = '';
  const starts: number[] = [];
  for (const [i, { text: words, role, isApart, isRest }] of entries.entries()) {
    text += isRest ? ' ' : i === 0 ? '' : isApart ? '\n\n' : '\n';
    starts.push(isRest ? -1 : text.length);
    text += isRest ? words : lineOf(words, role);
  }
  return { tree: parse(text), starts };
}

/** A line of the markup that is read as the words are meant. */
function lineOf(words: string, role: Role): string {
  return role === 'aside' ? `// ${words}` : needsEscape(shapeOf(words)) ? escapeLine(words) : words;
}

/** Where the first letter of a block stands. */
function firstIn(tree: SyntaxTree, block: BlockId): number {
  const text = tree.text.slice(tree.start(block), tree.end(block));
  return tree.start(block) + text.length - text.trimStart().length;
}

/** Each paragraph in one entry. */
function composed(entries: readonly Entry[], breaks: Breaks, parted: string[]): readonly Entry[] {
  const known = wordsIn(entries);
  const out: { readonly entry: Entry; readonly lines: string[] }[] = [];
  /** The line of text in front, and the entry it has become part of. */
  let above: Entry | undefined;
  let place = -1;
  for (const entry of entries) {
    if (entry.role === 'aside') {
      out.push({ entry, lines: [entry.text] });
      continue;
    }
    const last = out[place];
    const isAcross = place < out.length - 1;
    const joint = above && last ? jointIn({ above, below: entry }, isAcross, breaks) : 'apart';
    if (joint === 'joined' && last) {
      // What stands aside between the two lines comes behind the whole.
      const upper = last.lines.pop() ?? '';
      const made = joinOf(upper, entry.text, known, parted);
      last.lines.push(made.above + made.between, entry.text);
      above = { ...entry, role: last.entry.role, ...(last.entry.isTitled ? { isTitled: true } : {}) };
    } else {
      out.push({ entry: { ...entry, isApart: joint === 'apart' }, lines: [entry.text] });
      place = out.length - 1;
      above = { ...entry, mayBeTitle: above?.role === 'heading' && !above.isTitled };
    }
  }
  return out.map(({ entry, lines }) => ({ ...entry, text: lines.join('') }));
}

function jointIn(pair: { readonly above: Entry; readonly below: Entry }, isAcross: boolean, breaks: Breaks): Joint {
  const { above, below } = pair;
  if (below.isRest) return 'joined';
  if (below.role !== 'prose') return 'apart';
  if (isAcross && above.role !== 'heading') return !isEnded(above.text) || isFull(pair, breaks) ? 'joined' : 'apart';
  if (below.isApart) return 'apart';
  // A title goes on where there was no room for it, but for a sentence.
  if (above.role === 'heading') return above.isTitled && isFull(pair, breaks) && !/[.;:]$/u.test(below.text) ? 'joined' : 'apart';
  if (above.mayBeTitle && !isFull(pair, breaks) && !isEnded(above.text) && /^[\p{Lu}\p{N}"“„«[]/u.test(below.text)) return 'apart';
  return jointOf(pair, breaks);
}

function written(entries: readonly Entry[]): string {
  const lines: string[] = [];
  let isOpen = false;
  for (const { text, role, isApart } of entries) {
    if (role === 'aside') {
      lines.push(lineOf(text, role));
      continue;
    }
    const isClause = role === 'label' && /^\(?[\d§]/u.test(text);
    if (isOpen && (role === 'heading' || isClause || (role === 'prose' && isApart))) lines.push('');
    lines.push(lineOf(text, role));
    isOpen = true;
    if (role === 'heading') lines.push('');
  }
  return lines.join('\n').replace(/\n{3,}/gu, '\n\n').trim();
}

/** Numbers at the column of their depth. */
function indented(text: string): string {
  const document = createDocument('paste:', `${text}\n`, { library: false });
  const { tree } = document.model;
  const layout = createLayout(document.model);
  const columns = new Map<number, number>();
  for (const block of blocksIn(tree)) if (tree.kind(block) === 'provision' || tree.kind(block) === 'paragraph') columns.set(tree.start(block), layout.indent(block));
  let at = 0;
  return text.split('\n').map((line) => {
    const column = columns.get(at) ?? 0;
    at += line.length + 1;
    return line === '' ? '' : ' '.repeat(column) + line;
  }).join('\n');
}
