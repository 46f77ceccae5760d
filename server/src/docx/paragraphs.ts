// A row of the reading copy as paragraphs of Word: label, text in the colours of parties, footnotes and comments.
// Invariants: numbers stand as the text has them, as letters and not as Word's own numbering, which would count anew; every text is cleaned.

import {
  AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, FootnoteReferenceRun, HeadingLevel, type ICommentOptions, type IRunOptions, Paragraph, type ParagraphChild, Tab, Table, TableCell,
  TableRow, TextRun, WidthType,
} from 'docx';
import type { ReadingWireAside, ReadingWireParty, ReadingWireRow, ReadingWireRun } from '../lsp/protocol/reading-copy.js';
import { cleanText, inkOf, wordLanguage } from './clean.js';

/** What is written besides the text. */
export interface Beside {
  readonly counterparts: boolean;
  readonly notes: boolean;
  readonly colours: boolean;
}

/** Twentieths of a point that a level stands further in: one centimetre. */
const indent = 567;
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5] as const;

function headingAt(level: number): (typeof headings)[number] {
  return headings[level - 2] ?? HeadingLevel.HEADING_5;
}

/** Writes rows in order, and gathers footnotes and comments on the way. */
export class ParagraphWriter {
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  readonly comments: ICommentOptions[] = [];
  #notes = 0;
  /** Of the row that is written, where it is not the text's. */
  #language: IRunOptions = {};
  readonly #inks: readonly string[];

  constructor(parties: readonly ReadingWireParty[], readonly beside: Beside) {
    this.#inks = parties.map(({ colour }) => inkOf(colour));
  }

  /** `asides`: what is said besides of this row. */
  row(row: ReadingWireRow): readonly (Paragraph | Table)[] {
    const { kind, level, label, remark, lead, runs, language } = row;
    const value = language === undefined ? undefined : wordLanguage(language);
    this.#language = value === undefined ? {} : { language: { value, eastAsia: value, bidirectional: value } };
    const text = (list: readonly ReadingWireRun[]): readonly ParagraphChild[] => list.map((run) => this.#run(run));
    const number = label === '' ? [] : [new TextRun({ ...this.#language, text: cleanText(label) })];
    const said = remark === '' ? [] : [new TextRun({ text: ` ${cleanText(remark)}`, italics: true })];
    switch (kind) {
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: this.#with(row, text(runs)) })];
      case 'part':
        return [new Paragraph({ heading: headingAt(level), alignment: AlignmentType.CENTER, pageBreakBefore: true, keepNext: true, children: this.#with(row, text(runs)) })];
      case 'heading': {
        const between = label === '' || runs.length === 0 ? [] : [new TextRun({ text: ' ' })];
        return [new Paragraph({ heading: headingAt(level), keepNext: true, children: this.#with(row, [...text(lead), ...number, ...between, ...text(runs), ...said]) })];
      }
      case 'table':
        return this.#table(row);
      case 'signature': {
        const lines = runs.flatMap(({ text: all }) => all.split('\n'));
        return [
          new Paragraph({ spacing: { before: 600 }, keepNext: true, children: [new TextRun({ ...this.#language, text: cleanText(label), bold: true }), ...said] }),
          ...(lines.length === 0 ? ['____________________'] : lines).map((line) => new Paragraph({ children: [new TextRun({ ...this.#language, text: cleanText(line) })] })),
        ];
      }
      default: {
        const isLabelled = label !== '';
        const children = [...text(lead), ...number, ...(isLabelled ? [new TextRun({ children: [new Tab()] })] : []), ...text(runs), ...said];
        const place = isLabelled ? { left: indent * (level + 1), hanging: indent } : { left: indent * level };
        return [new Paragraph({ indent: place, children: this.#with(row, children) })];
      }
    }
  }

  /** Which reading the text is, under its title. */
  reading(name: string): Paragraph {
    return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: cleanText(name), italics: true })] });
  }

  /** A comment on a row that is written next. */
  comment(row: ReadingWireRow, text: string, author: string): ReadingWireRow {
    return { ...row, asides: [...row.asides, { kind: 'note', author, date: '', text }] };
  }

  #run({ text, role, by }: ReadingWireRun): TextRun {
    const ink = by === undefined || !this.beside.colours ? undefined : this.#inks[by[0] ?? -1];
    const look: IRunOptions = { ...this.#language, ...(role === 'term' ? { bold: true } : {}), ...(role === 'mark' ? { superScript: true } : {}), ...(ink === undefined ? {} : { color: ink }) };
    return new TextRun({ ...look, text: cleanText(text) });
  }

  #table({ table, level, asides }: ReadingWireRow): readonly (Paragraph | Table)[] {
    const width = Math.max(1, ...table.map((cells) => cells.length));
    const cell = (runs: readonly ReadingWireRun[]): TableCell => new TableCell({ children: [new Paragraph({ children: runs.map((run) => this.#run(run)) })] });
    const rows = table.map((cells) => new TableRow({ children: Array.from({ length: width }, (_, i) => cell(cells[i] ?? [])) }));
    const behind = new Paragraph({ children: this.#with({ asides }, []) });
    return rows.length === 0 ? [behind] : [new Table({ rows, indent: { size: indent * level, type: WidthType.DXA } }), behind];
  }

  /** A paragraph's words with its footnotes behind them and its comments around them. */
  #with({ asides }: Pick<ReadingWireRow, 'asides'>, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const behind: ParagraphChild[] = [];
    const starts: ParagraphChild[] = [];
    for (const aside of asides) {
      if (aside.kind === 'counterpart') {
        if (this.beside.counterparts) behind.push(this.#footnote(aside));
      } else if (this.beside.notes) {
        const id = this.comments.length;
        this.comments.push(commentOf(id, aside));
        starts.push(new CommentRangeStart(id));
        behind.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
      }
    }
    return [...starts, ...children, ...behind];
  }

  #footnote({ text }: ReadingWireAside): FootnoteReferenceRun {
    this.#notes += 1;
    this.footnotes[this.#notes] = { children: [new Paragraph({ children: [new TextRun({ text: ` ${cleanText(text)}` })] })] };
    return new FootnoteReferenceRun(this.#notes);
  }
}

/** The writer asks a date for its ISO form only: of a note without a date there is none, so the comment has none either. */
const undated = { toISOString: () => undefined } as unknown as Date;

function commentOf(id: number, { author, date, text }: ReadingWireAside): ICommentOptions {
  const given = date === '' ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  const who = cleanText(author);
  return { id, author: who, initials: who.slice(0, 3).replace(/\p{Surrogate}/gu, ''), date: Number.isNaN(given) ? undated : new Date(given), children: [new Paragraph({ children: [new TextRun({ text: cleanText(text) })] })] };
}
