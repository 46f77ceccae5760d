// A precedent and its drafts side by side: rows of clauses that belong together, what differs between them, and what is missing on either
// side. For a view that follows the text as it is typed.
// Invariants: every clause of every column stands in one row; a row is the same object for as long as nothing it shows has changed.
// Rows hold no places: text that moves changes none of them.

import type { DocumentModel, Duty } from '../model/types.js';
import { citationOf } from '../resolve/asked.js';
import { slotsOf } from '../resolve/slots.js';
import { actOf } from '../rules/parts/counterpart.js';
import type { BlockId } from '../syntax/types.js';
import { isSameList } from '../text/same-list.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { headingText, wholeText } from './parts/clause-view.js';
import { type AlignedRow, type Alignment, alignmentOf, type ArticleCoverage, blocksOf, tokenOf } from './parts/concordance-alignment.js';
import type { Unit } from './parts/concordance-units.js';
import { type DiffPiece, diffWords } from './parts/word-diff.js';

export type { ArticleCoverage } from './parts/concordance-alignment.js';

export interface ConcordanceClause {
  /** Its handle. */
  readonly block: BlockId;
  readonly citation: string;
}

/**
 * How a clause stands to its counterpart in the nearest column: `new`: it names none, `none`: it says that it has none, `foreign`: it names
 * a clause of an agreement that is no column; `plain`: there is nothing to compare (a heading, a precedent's clause that nobody answers).
 */
export type ConcordanceState = 'same' | 'changed' | 'reworded' | 'new' | 'none' | 'foreign' | 'plain';

export type ConcordanceCell =
  | {
      readonly kind: 'clauses';
      /** Never empty. */
      readonly clauses: readonly ConcordanceClause[];
      readonly state: ConcordanceState;
      /** Of `none`. */
      readonly reason?: string;
      /** The words; `old` ones are missing on the other side, `new` ones are not in the counterpart. */
      readonly pieces: readonly DiffPiece[];
      /** The words go on. */
      readonly cut: boolean;
    }
  /** The column answers nothing here, and says not why. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'omitted'; readonly reason: string }
  /** Its clauses stand in that row. */
  | { readonly kind: 'elsewhere'; readonly row: string }
  | { readonly kind: 'nothing' };

export type ConcordanceFact = 'changed' | 'weaker' | 'unanswered' | 'new' | 'omitted' | 'bracketed' | 'moved';

export interface ConcordanceLine {
  readonly key: string;
  readonly kind: AlignedRow['kind'];
  /** The row its clauses belong to; `key` itself for that row. */
  readonly of: string;
  readonly heading: boolean;
  /** By column. */
  readonly cells: readonly ConcordanceCell[];
  readonly facts: readonly ConcordanceFact[];
}

/** What is kept from one version to the next. */
export interface KeptConcordance {
  readonly alignment: Alignment;
  readonly rows: Map<string, KeptRow>;
}

interface KeptRow {
  readonly alignment: Alignment;
  /** What it shows of the alignment: it may be the same in another one. */
  readonly shape: string;
  /** What its words and facts hang on, compared one by one. */
  readonly tokens: readonly unknown[];
  readonly row: ConcordanceLine;
}

/** A concordance whose rows are worked out when asked for. */
export interface Concordance {
  readonly count: number;
  rowAt(index: number): ConcordanceLine;
  readonly coverage: readonly ArticleCoverage[];
  readonly kept: KeptConcordance;
}

/** Letters of a cell that are shown and compared. */
const most = 6_000;
/** As in `compareClauses`: less kept than this, and a clause counts as written afresh. */
const leastKept = 0.2;
const leastKeptOfShorter = 0.3;

/** `kept`: of the same columns, in an earlier snapshot. */
export function concordance(snapshot: Snapshot, columns: readonly Document[], kept?: KeptConcordance): Concordance {
  const alignment = alignmentOf(snapshot, columns, kept?.alignment);
  const rows = new Map<string, KeptRow>();
  const make = new RowMaker(snapshot, columns, alignment);
  return {
    count: alignment.rows.length,
    coverage: alignment.coverage,
    kept: { alignment, rows },
    rowAt: (index) => {
      const aligned = alignment.rows[index];
      if (!aligned) throw new RangeError(`there is no row ${index}`);
      const tokens = make.tokens(aligned);
      const known = rows.get(aligned.key) ?? kept?.rows.get(aligned.key);
      const shape = known?.alignment === alignment ? known.shape : make.shape(aligned);
      const row = known?.shape === shape && isSameList(known.tokens, tokens) ? known.row : make.row(aligned);
      rows.set(aligned.key, { alignment, shape, tokens, row });
      return row;
    },
  };
}

class RowMaker {
  constructor(readonly snapshot: Snapshot, readonly columns: readonly Document[], readonly alignment: Alignment) {}

  /** Where the row stands among the others, and how its clauses are cited. */
  shape(row: AlignedRow): string {
    const cited = (column: number) => ({ block, whole, none, other, answers, answeredBy }: Unit) => [block, whole, none ?? null, other, answers, answeredBy, citationOf(this.#document(column), block)];
    const cells = this.columns.map((_, column) => [this.#gap(row, column), row.runs[column] ? this.#units(row, column).length : 0, this.#members(row, column).map(cited(column))]);
    return JSON.stringify([row.kind, row.of, cells]);
  }

  /** Its blocks, and what is declared. */
  tokens(row: AlignedRow): readonly unknown[] {
    const tokens: unknown[] = [];
    for (const [column, { model, aspects }] of this.columns.entries()) {
      tokens.push(aspects.declarations);
      for (const block of row.watched[column] ?? []) tokens.push(tokenOf(model, block));
    }
    return tokens;
  }

  row(row: AlignedRow): ConcordanceLine {
    const heading = row.runs.every((run, column) => run === undefined || this.#units(row, column).every((unit) => unit.heading));
    const cells = this.columns.map((_, column) => (row.runs[column] ? this.#cell(row, column) : this.#gap(row, column)));
    return { key: row.key, kind: row.kind, of: row.of, heading, cells, facts: this.#facts(row, cells) };
  }

  #document(column: number): Document {
    const document = this.columns[column];
    if (!document) throw new RangeError(`there is no column ${column}`);
    return document;
  }

  /** The clauses of the row's group in a column, wherever they stand. */
  #members(row: AlignedRow, column: number): readonly Unit[] {
    const units = this.alignment.units[column] ?? [];
    return (this.alignment.groups.get(row.group)?.[column] ?? []).flatMap((index) => units[index] ?? []);
  }

  /** Those in the row. */
  #units(row: AlignedRow, column: number): readonly Unit[] {
    const run = row.runs[column];
    return run ? (this.alignment.units[column] ?? []).slice(run.from, run.to) : [];
  }

  #gap(row: AlignedRow, column: number): Exclude<ConcordanceCell, { kind: 'clauses' }> {
    if (row.runs[column]) return { kind: 'nothing' };
    const elsewhere = this.alignment.rowsOf.get(row.group)?.find(({ runs }) => runs[column]);
    if (elsewhere) return { kind: 'elsewhere', row: elsewhere.key };
    const asked = this.columns.flatMap((_, other) => (this.alignment.follows[column]?.[other] ? this.#units(row, other) : []));
    const open = asked.filter(({ answeredBy, wanted }) => wanted && !answeredBy.includes(column));
    if (open.some(({ omitted }) => !omitted.has(column))) return { kind: 'unanswered' };
    const [first] = open;
    return first ? { kind: 'omitted', reason: first.omitted.get(column) ?? '' } : { kind: 'nothing' };
  }

  #cell(row: AlignedRow, column: number): ConcordanceCell {
    const document = this.#document(column);
    const units = this.#units(row, column);
    const clauses = units.map(({ block }) => ({ block, citation: citationOf(document, block) }));
    const text = textOf(document.model, units);
    const cut = text.length > most;
    const own = cut ? text.slice(0, most) : text;
    const plain = { kind: 'clauses' as const, clauses, cut };
    const partner = this.#partner(row, column);
    if (partner === undefined || units.every(({ heading }) => heading)) {
      const none = units.find((unit) => unit.none !== undefined)?.none;
      return { ...plain, ...(none === undefined ? {} : { reason: none }), state: this.#unpaired(units, column, none), pieces: plainPieces(own) };
    }
    const other = textOf(this.#document(partner.column).model, this.#members(row, partner.column)).slice(0, most);
    const { pieces, kept, keptOfShorter } = partner.isPrecedent ? diffWords(other, own) : diffWords(own, other);
    if (kept < leastKept && keptOfShorter < leastKeptOfShorter) return { ...plain, state: 'reworded', pieces: plainPieces(own) };
    const hidden = partner.isPrecedent ? 'old' : 'new';
    return { ...plain, state: pieces.every(({ kind }) => kind === 'same') ? 'same' : 'changed', pieces: joined(pieces.filter(({ kind }) => kind !== hidden)) };
  }

  #unpaired(units: readonly Unit[], column: number, none: string | undefined): ConcordanceState {
    if (none !== undefined) return 'none';
    if (units.some(({ other }) => other)) return 'foreign';
    return this.alignment.follows[column]?.some(Boolean) && units.some(({ wanted }) => wanted) ? 'new' : 'plain';
  }

  /** The column a cell is compared with: the first precedent its clauses name, else the first draft that answers them. */
  #partner(row: AlignedRow, column: number): { readonly column: number; readonly isPrecedent: boolean } | undefined {
    const members = this.#units(row, column);
    const first = (columns: readonly number[]): number | undefined => (columns.length === 0 ? undefined : Math.min(...columns));
    const precedent = first(members.flatMap(({ answers }) => answers));
    if (precedent !== undefined) return { column: precedent, isPrecedent: true };
    const draft = first(members.flatMap(({ answeredBy }) => answeredBy));
    return draft === undefined ? undefined : { column: draft, isPrecedent: false };
  }

  #facts(row: AlignedRow, cells: readonly ConcordanceCell[]): readonly ConcordanceFact[] {
    const has = (test: (cell: ConcordanceCell) => boolean): boolean => cells.some(test);
    const facts: ConcordanceFact[] = [];
    if (has((cell) => cell.kind === 'clauses' && (cell.state === 'changed' || cell.state === 'reworded'))) facts.push('changed');
    if (this.columns.some((_, column) => this.#isWeaker(row, column))) facts.push('weaker');
    if (has(({ kind }) => kind === 'unanswered')) facts.push('unanswered');
    if (has((cell) => cell.kind === 'clauses' && cell.state === 'new')) facts.push('new');
    if (has(({ kind }) => kind === 'omitted')) facts.push('omitted');
    if (this.columns.some(({ model }, column) => this.#units(row, column).some((unit) => isBracketed(model, unit)))) facts.push('bracketed');
    if (row.kind === 'moved') facts.push('moved');
    return facts;
  }

  /** The column recommends or permits what its precedent in the row's group demands. */
  #isWeaker(row: AlignedRow, column: number): boolean {
    const partner = this.#partner(row, column);
    if (!partner?.isPrecedent) return false;
    const dutiesIn = (at: number, units: readonly Unit[]): readonly { readonly block: BlockId; readonly duty: Duty }[] => {
      const { model } = this.#document(at);
      return units.flatMap((unit) => blocksOf(model, unit)).flatMap((block) => {
        const duty = model.duty(block);
        return duty ? [{ block, duty }] : [];
      });
    };
    const isOf = (...kinds: readonly Duty['kind'][]) => ({ duty }: { readonly duty: Duty }): boolean => kinds.includes(duty.kind);
    const own = dutiesIn(column, this.#units(row, column));
    if (own.some(isOf('obligation', 'prohibition'))) return false;
    const theirs = dutiesIn(partner.column, this.#members(row, partner.column)).filter(isOf('obligation', 'prohibition'));
    if (theirs.length === 0) return false;
    if (own.some(isOf('recommendation'))) return true;
    // A permission of another act is another clause, not a weaker one.
    const acts = new Set(theirs.map(({ block }) => this.#act(partner.column, block)));
    return own.filter(isOf('permission')).some(({ block }) => acts.has(this.#act(column, block)));
  }

  #act(column: number, block: BlockId): string {
    const slots = slotsOf(this.snapshot, this.#document(column), block);
    return slots ? actOf(slots) : '';
  }
}

function isBracketed(model: DocumentModel, unit: Unit): boolean {
  if (model.inherited(unit.block, 'bracket') || model.inherited(unit.block, 'status')?.value === 'bracketed') return true;
  return blocksOf(model, unit).some((block) => model.annotationsNamed(block, 'bracket').length > 0 || model.inline(block).some(({ kind }) => kind === 'bracket'));
}

/** The words of clauses, one paragraph a line; points with their labels, a blank line between clauses. */
function textOf(model: DocumentModel, units: readonly Unit[]): string {
  return units.map(({ block, whole, heading }) => {
    if (heading) return headingText(model, block);
    if (!whole) return model.textOf(block);
    return wholeText(model, block).map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join('\n');
  }).join('\n');
}

function plainPieces(text: string): readonly DiffPiece[] {
  return text === '' ? [] : [{ kind: 'same', text }];
}

/** Neighbours of one kind as one. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const made: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    if (last?.kind === piece.kind) made[made.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else made.push(piece);
  }
  return made;
}
