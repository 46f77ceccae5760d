// The words of one block as they would read in a printed text, in runs: what is defined, cited or left blank, and what stands in whose brackets.
// Invariants: reads nothing but the block's own text; no word is lost, and nothing is added; runs joined are the block's prose with references
// in their place, blanks single. Holds no places, so it stays as it is while text above it moves.

import type { DocumentModel } from '../../model/types.js';
import { isOpenText } from '../../rules/parts/brackets.js';
import { headingOf, proseOf } from '../../syntax/details.js';
import type { BlockId, Inline } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';

/** `term`: the name a definition gives; `reference`: what cites; `blank`: to be filled in; `mark`: the mark of a note. */
export type ReadingRole = 'text' | 'term' | 'reference' | 'blank' | 'mark';

export interface OwnRun {
  /** Never empty; of a reference without words of its own, its target as written. */
  readonly text: string;
  readonly role: ReadingRole;
  /** Index in `brackets` of the innermost bracket around it; -1 outside of all. */
  readonly bracket: number;
  /** The how manieth reference of the block it is, when it says no words of its own; -1 for all others. */
  readonly reference: number;
}

export interface OwnWords {
  /** As written, marks included: `13.`, `(a)`, `Article I.`; '' for paragraphs. */
  readonly label: string;
  /** What opens in front of the label: brackets. */
  readonly lead: readonly OwnRun[];
  readonly runs: readonly OwnRun[];
  /** Of a table: rows of cells. */
  readonly table: readonly (readonly (readonly OwnRun[])[])[];
  /** Whose each bracket is, as written. */
  readonly brackets: readonly (readonly string[])[];
  /** The bracket that opens in front of the label and goes on behind the block; -1: there is none. */
  readonly open: number;
  /** Terms it defines. */
  readonly defines: readonly string[];
  /** A bracket or brace does not close. */
  readonly torn: boolean;
}

/** For `model.own`. */
export function ownWords(model: DocumentModel, block: BlockId): OwnWords {
  const { tree } = model;
  const kind = tree.kind(block);
  const inline = model.inline(block);
  const brackets = inline.filter((each) => each.kind === 'bracket');
  const reader = new RunReader(model, inline);
  const pieces = proseOf(tree, block);
  const label = labelOf(model, block, pieces);
  const [lead, body] = label ? [pieces.filter(({ start }) => start < label.start), pieces.filter(({ start }) => start >= label.start)] : [[], pieces];
  const written = (span: Span): string => tree.text.slice(span.start, span.end);
  const open = brackets.findIndex(({ closed, span }) => !closed && label !== undefined && span.start < label.start);
  const runs = kind === 'table' ? [] : reader.read(body);
  const leading = reader.read(lead);
  return {
    label: label ? written(label).replace(/\s+/gu, ' ').trim() : '',
    lead: leading,
    runs,
    table: kind === 'table' ? rowsOf(reader, body, written) : [],
    brackets: brackets.map(({ attribution }) => attribution?.names.map(written) ?? []),
    open,
    defines: inline.flatMap((each) => (each.kind === 'definition' ? [written(each.name)] : [])),
    torn: brackets.some(({ closed }, i) => !closed && i !== open) || (runs.some(({ role, text }) => role === 'text' && /[{}]/u.test(text)) && hasLooseBrace(body.map(written))),
  };
}

/** A brace that no backslash stands in front of, outside of pairs. */
function hasLooseBrace(lines: readonly string[]): boolean {
  const rest = lines.join(' ').replace(/\\[{}]/gu, '').replace(/\{[^{}]*\}/gu, '');
  return /[{}]/u.test(rest);
}

/** Where the label, or keyword and number of a heading, stand; undefined for blocks without. */
function labelOf(model: DocumentModel, block: BlockId, pieces: readonly Span[]): Span | undefined {
  const { tree } = model;
  const base = tree.start(block);
  const text = tree.text.slice(base, tree.end(block));
  switch (tree.kind(block)) {
    case 'provision':
      return model.label(block)?.span;
    case 'note': {
      const mark = /^\s*(\[[^\]]*\])/u.exec(text)?.[1];
      return mark === undefined ? undefined : spanAt(base + text.indexOf(mark), mark.length);
    }
    case 'heading': {
      const { keyword, number } = headingOf(tree, block) ?? {};
      const first = Math.min(keyword?.start ?? Infinity, number?.start ?? Infinity);
      if (first === Infinity) return undefined;
      // `제1조` and `第一条` stand around the number.
      const start = first - (/[제第]\s*$/u.exec(text.slice(0, first - base))?.[0].length ?? 0);
      const behind = Math.max(keyword?.end ?? 0, number?.end ?? 0);
      const end = pieces.find((piece) => piece.start >= behind)?.start ?? base + text.trimEnd().length;
      return { start, end: start + tree.text.slice(start, end).replace(/[\s(（]+$/u, '').length };
    }
    default:
      return undefined;
  }
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length };
}

/** Rows of a table: cells between bars. A row of dashes parts the head from the rest and says nothing. */
function rowsOf(reader: RunReader, lines: readonly Span[], written: (span: Span) => string): OwnWords['table'] {
  return lines.flatMap((line) => {
    const text = written(line);
    if (/^[\s|:+-]*$/u.test(text)) return [];
    const cells: (readonly OwnRun[])[] = [];
    let from = text.startsWith('|') ? 1 : 0;
    for (let at = from; at <= text.length; at += 1) {
      if (text.charAt(at) === '\\') at += 1;
      else if (text.charAt(at) === '{') at = Math.max(at, text.indexOf('}', at));
      else if (text.charAt(at) === '|' || (at === text.length && text.slice(from).trim() !== '')) {
        cells.push(reader.read([spanAt(line.start + from, at - from)]));
        from = at + 1;
      }
    }
    return [cells];
  });
}

interface Around {
  readonly end: number;
  readonly role: ReadingRole;
  readonly bracket: number;
  readonly reference: number;
}

interface Mark {
  readonly span: Span;
  readonly inline: Inline;
  readonly bracket: number;
  readonly reference: number;
}

/** Reads stretches of a block into runs. */
class RunReader {
  readonly #marks: readonly Mark[];

  constructor(readonly model: DocumentModel, inline: readonly Inline[]) {
    let brackets = 0;
    let references = 0;
    this.#marks = inline.flatMap((each): readonly Mark[] => {
      switch (each.kind) {
        case 'bracket': {
          const bracket = brackets++;
          // A remark of an editor, "[sic]" or "[No text]", is nobody's position.
          const isRemark = each.closed && each.attribution === undefined && !isOpenText(model.tree.text.slice(each.content.start, each.content.end));
          return isRemark ? [] : [{ span: each.span, inline: each, bracket, reference: -1 }];
        }
        case 'reference':
          return [{ span: each.span, inline: each, bracket: -1, reference: references++ }];
        case 'definition':
          return [{ span: each.name, inline: each, bracket: -1, reference: -1 }];
        case 'citation':
        case 'placeholder':
        case 'note-mark':
          return [{ span: each.span, inline: each, bracket: -1, reference: -1 }];
        default:
          return [];
      }
    });
  }

  read(pieces: readonly Span[]): readonly OwnRun[] {
    const runs: OwnRun[] = [];
    for (const piece of pieces) {
      if (runs.length > 0) this.#add(runs, ' ', { role: 'text', bracket: this.#bracketAt(piece.start), reference: -1 });
      this.#piece(piece, runs);
    }
    return trimmed(runs);
  }

  #piece(piece: Span, runs: OwnRun[]): void {
    const { text } = this.model.tree;
    const around: Around[] = [];
    let at = piece.start;
    const upTo = (end: number): void => {
      const now = around.at(-1) ?? { role: 'text', bracket: -1, reference: -1 };
      const stop = Math.min(end, piece.end);
      if (stop > at) this.#add(runs, text.slice(at, stop), now);
      at = Math.max(at, stop);
    };
    const close = (before: number): void => {
      for (let last = around.at(-1); last !== undefined && last.end <= before; last = around.at(-1)) {
        upTo(last.end);
        around.pop();
      }
    };
    for (const { span, inline, bracket, reference } of this.#marks) {
      if (span.end <= piece.start || span.start >= piece.end) continue;
      if (span.start < at && inline.kind !== 'bracket') continue;
      close(span.start);
      upTo(span.start);
      const outer = around.at(-1)?.bracket ?? -1;
      if (inline.kind === 'reference') {
        const words = inline.shown ?? inline.target;
        this.#add(runs, text.slice(words.start, words.end), { role: 'reference', bracket: outer, reference: inline.shown ? -1 : reference });
        at = Math.min(span.end, piece.end);
        continue;
      }
      if (inline.kind === 'bracket') around.push({ end: span.end, role: 'text', bracket, reference: -1 });
      else around.push({ end: span.end, role: roleOf(inline), bracket: outer, reference: -1 });
    }
    close(piece.end);
    upTo(piece.end);
  }

  #bracketAt(offset: number): number {
    let found = -1;
    for (const { span, bracket } of this.#marks) if (bracket >= 0 && span.start < offset && span.end > offset) found = bracket;
    return found;
  }

  #add(runs: OwnRun[], written: string, { role, bracket, reference }: Pick<OwnRun, 'role' | 'bracket' | 'reference'>): void {
    const text = written.replace(/\\([{}[\]@|"\\])/gu, '$1').replace(/\s+/gu, ' ');
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.role === role && last.bracket === bracket && reference < 0 && last.reference < 0 && role !== 'mark') runs[runs.length - 1] = { ...last, text: `${last.text}${last.text.endsWith(' ') ? text.trimStart() : text}` };
    else runs.push({ text: last?.text.endsWith(' ') ? text.replace(/^ /u, '') : text, role, bracket, reference });
  }
}

function roleOf(inline: Inline): ReadingRole {
  switch (inline.kind) {
    case 'definition':
      return 'term';
    case 'citation':
      return 'reference';
    case 'placeholder':
      return 'blank';
    case 'note-mark':
      return 'mark';
    default:
      return 'text';
  }
}

/** Without blanks at the ends, and without runs that hold nothing. */
function trimmed(runs: readonly OwnRun[]): readonly OwnRun[] {
  const kept = runs.map((run, i) => ({ ...run, text: i === 0 ? run.text.trimStart() : run.text }));
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter(({ text }) => text !== '');
}
