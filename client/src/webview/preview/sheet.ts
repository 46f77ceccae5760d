// What stands on the page, line by line: the rows of the text, and behind them, where notes are wanted as footnotes, the notes with their numbers.
// Invariants: numbers count in order of appearance; a line is the same object for as long as its row and its numbers are, so that nothing else is
// drawn again; nothing is numbered anew unless a row came, went, or has another count of notes.

import type { ReadingWireAside, ReadingWireRow } from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { PreviewSwitches } from '../../common/views/preview-messages.js';

export type Line =
  /** `notes`: keys of its notes; `first`: number of the first. Empty where notes stand beside the text. */
  | { readonly kind: 'row'; readonly key: string; readonly row: ReadingWireRow; readonly first: number; readonly notes: readonly string[] }
  | { readonly kind: 'head'; readonly key: string }
  /** `of`: key of the row whose mark leads to it. */
  | { readonly kind: 'note'; readonly key: string; readonly number: number; readonly of: string; readonly aside: ReadingWireAside };

const headKey = '/notes';

export class Sheet {
  #lines = new Map<string, Line>();
  #switches: PreviewSwitches | undefined;
  #keys: readonly string[] = [];

  /** `changed`: all rows that differ from the last time; undefined when others may have come or gone, or moved. */
  lay(rows: readonly ReadingWireRow[], switches: PreviewSwitches, changed?: readonly ReadingWireRow[]): void {
    const isSameChoice = JSON.stringify(this.#switches) === JSON.stringify(switches);
    this.#switches = switches;
    if (changed && isSameChoice && changed.every((row) => this.#countOf(row.key) === this.#asides(row).length)) {
      for (const row of changed) this.#put(row, this.#firstOf(row.key), this.#lines);
      return;
    }
    const lines = new Map<string, Line>();
    let number = 1;
    const notes: string[] = [];
    for (const row of rows) {
      const made = this.#put(row, number, lines);
      number += made.length;
      notes.push(...made);
    }
    if (notes.length > 0) lines.set(headKey, this.#lines.get(headKey) ?? { kind: 'head', key: headKey });
    this.#lines = lines;
    this.#keys = [...rows.map(({ key }) => key), ...(notes.length > 0 ? [headKey, ...notes] : [])];
  }

  /** From top to bottom. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  line(key: string): Line | undefined {
    return this.#lines.get(key);
  }

  /** What a line is known by when the server has forgotten its key; '' for none. */
  wordsOf(key: string): string {
    const line = this.#lines.get(key);
    if (line?.kind === 'row') return `${line.row.label} ${line.row.runs.map(({ text }) => text).join('')}`.slice(0, 80);
    return line?.kind === 'note' ? `/ ${line.aside.text}`.slice(0, 80) : '';
  }

  /** The line with these words nearest to where it was. */
  lineWith({ index, words }: { readonly index: number; readonly words: string }): string | undefined {
    let found: number | undefined;
    for (const [at, key] of this.#keys.entries()) {
      if (this.wordsOf(key) === words && (found === undefined || Math.abs(at - index) < Math.abs(found - index))) found = at;
    }
    return found === undefined ? undefined : this.#keys[found];
  }

  /** What of a row is shown as footnotes. */
  #asides({ asides }: ReadingWireRow): readonly ReadingWireAside[] {
    const { footnotes = false, counterparts = true, notes = true } = this.#switches ?? {};
    return footnotes ? asides.filter(({ kind }) => (kind === 'counterpart' ? counterparts : notes)) : [];
  }

  /** -1 for a row that is not there. */
  #countOf(key: string): number {
    const line = this.#lines.get(key);
    return line?.kind === 'row' ? line.notes.length : -1;
  }

  #firstOf(key: string): number {
    const line = this.#lines.get(key);
    return line?.kind === 'row' ? line.first : 0;
  }

  /** Puts the row and its notes there, the very lines of before where they say the same; answers with the keys of the notes. */
  #put(row: ReadingWireRow, number: number, into: Map<string, Line>): readonly string[] {
    const { key } = row;
    const asides = this.#asides(row);
    const first = asides.length === 0 ? 0 : number;
    const notes = asides.map((_, i) => `${key}/${i}`);
    const had = this.#lines.get(key);
    into.set(key, had?.kind === 'row' && had.row === row && had.first === first && had.notes.length === notes.length ? had : { kind: 'row', key, row, first, notes });
    for (const [i, aside] of asides.entries()) {
      const noteKey = `${key}/${i}`;
      const note = this.#lines.get(noteKey);
      const isSame = note?.kind === 'note' && note.number === number + i && (note.aside === aside || JSON.stringify(note.aside) === JSON.stringify(aside));
      into.set(noteKey, isSame ? note : { kind: 'note', key: noteKey, number: number + i, of: key, aside });
    }
    return notes;
  }
}
