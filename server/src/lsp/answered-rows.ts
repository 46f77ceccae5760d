// What a view with rows was told last, so that the next answer says only what is new.
// Invariants: a row goes over the wire again only when what it was made of is another object and its words differ; no more than a few
// answers are remembered; what is remembered of one question is never used for another.

import { Remembered } from './remembered.js';

/**
 * A row as it is sent, made when it must be. `of`: the same object, or the same words, for as long as the row says the same; unless it is `stale`: what
 * it says of others may be another.
 */
export interface RowSource<Row> {
  readonly key: string;
  readonly of: object | string;
  readonly stale?: boolean;
  readonly make: () => Row;
}

/** Rows are those of the previous result but for the ones that are sent. */
export interface ToldRows<Row> {
  readonly resultId: string;
  readonly delta: boolean;
  /** Keys of the rows from top to bottom; missing in a delta that changes neither order nor keys. */
  readonly order?: readonly string[];
  /** All rows, or those that changed. */
  readonly rows: readonly Row[];
}

interface Answered<Row, Kept> {
  readonly about: string;
  readonly kept: Kept;
  readonly order: readonly string[];
  readonly rows: ReadonlyMap<string, { readonly of: object | string; readonly sent: Row }>;
}

/** Answers that are remembered: a view each. */
const remembered = 4;
/** Rows that are made between two pauses. */
const atOnce = 64;

/** `Kept`: what the one who answers wants to find again when the client comes with the answer's name. */
export class AnsweredRows<Row, Kept> {
  readonly #answered = new Remembered<Answered<Row, Kept>>(remembered);

  /** What was kept with an answer to the same question; undefined when nobody remembers. */
  kept(about: string, previousResultId: string): Kept | undefined {
    return this.#before(about, previousResultId)?.kept;
  }

  /** What is to be sent, with pauses. */
  *tell(about: string, previousResultId: string, kept: Kept, sources: readonly RowSource<Row>[]): Generator<undefined, ToldRows<Row>> {
    const before = this.#before(about, previousResultId);
    const order = sources.map(({ key }) => key);
    const rows = new Map<string, { readonly of: object | string; readonly sent: Row }>();
    const changed: Row[] = [];
    let made = 0;
    for (const { key, of, stale = false, make } of sources) {
      const had = before?.rows.get(key);
      if (had?.of === of && !stale) {
        rows.set(key, had);
        continue;
      }
      const row = make();
      const isSame = had !== undefined && JSON.stringify(had.sent) === JSON.stringify(row);
      rows.set(key, { of, sent: isSame ? had.sent : row });
      if (!isSame) changed.push(row);
      if ((made += 1) % atOnce === 0) yield;
    }
    const resultId = this.#answered.add({ about, kept, order, rows }, previousResultId);
    const sameOrder = before !== undefined && before.order.length === order.length && before.order.every((key, i) => key === order[i]);
    return { resultId, delta: before !== undefined, rows: changed, ...(sameOrder ? {} : { order }) };
  }

  #before(about: string, previousResultId: string): Answered<Row, Kept> | undefined {
    const known = this.#answered.get(previousResultId);
    return known?.about === about ? known : undefined;
  }
}
