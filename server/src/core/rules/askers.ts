// Which blocks asked which questions while they were looked at. Both are numbers of 32 bits, kept in typed arrays: one row a question
// of a block, chained by question and by block.
// Invariants: whoever asked is found, unless its block was forgotten; somebody who asks no more may be found too, until the rows
// are made anew.

import type { BlockId } from '../syntax/types.js';
import type { Question } from '../resolve/asked.js';

/** No row. */
const none = 0;

export class Askers {
  #question = new Int32Array(64);
  #block = new Int32Array(64);
  #nextOfQuestion = new Int32Array(64);
  #nextOfBlock = new Int32Array(64);
  /** Rows are counted from 1. */
  #rows = 0;
  #dead = 0;
  #byQuestion = new Heads();
  #byBlock = new Heads();

  /** How many questions of blocks are kept. */
  get size(): number {
    return this.#rows - this.#dead;
  }

  /** Bytes of the arrays. */
  get bytes(): number {
    return this.#question.byteLength * 4 + this.#byQuestion.bytes + this.#byBlock.bytes;
  }

  clear(): void {
    this.#rows = 0;
    this.#dead = 0;
    this.#byQuestion = new Heads();
    this.#byBlock = new Heads();
  }

  /** The blocks that asked; a block may come twice. */
  *of(question: Question): Generator<BlockId> {
    for (let row = this.#byQuestion.get(question); row !== none; row = this.#nextOfQuestion[row] ?? none) {
      const block = this.#block[row] ?? forgotten;
      if (block !== forgotten) yield block as BlockId;
    }
  }

  /** What a block asked, each question once. `instead`: it asks nothing else any more. */
  put(block: BlockId, questions: ReadonlySet<Question>, instead: boolean): void {
    let known = 0;
    let other = false;
    for (let row = this.#byBlock.get(block); row !== none; row = this.#nextOfBlock[row] ?? none) {
      if (questions.has(this.#question[row] ?? 0)) known += 1;
      else other = true;
    }
    if (known === questions.size && !(other && instead)) return;
    if (instead) {
      this.forget(block);
      for (const question of questions) this.#add(block, question);
    } else {
      const before = new Set(this.#questionsOf(block));
      for (const question of questions) if (!before.has(question)) this.#add(block, question);
    }
  }

  forget(block: BlockId): void {
    let row = this.#byBlock.get(block);
    if (row === none) return;
    for (; row !== none; row = this.#nextOfBlock[row] ?? none) {
      this.#block[row] = forgotten;
      this.#dead += 1;
    }
    this.#byBlock.set(block, none);
    if (this.#dead > mostDead && this.#dead * 2 > this.#rows) this.#makeAnew();
  }

  *#questionsOf(block: BlockId): Generator<Question> {
    for (let row = this.#byBlock.get(block); row !== none; row = this.#nextOfBlock[row] ?? none) yield this.#question[row] ?? 0;
  }

  #add(block: BlockId, question: Question): void {
    const row = (this.#rows += 1);
    if (row >= this.#question.length) this.#grow();
    this.#question[row] = question;
    this.#block[row] = block;
    this.#nextOfQuestion[row] = this.#byQuestion.get(question);
    this.#byQuestion.set(question, row);
    this.#nextOfBlock[row] = this.#byBlock.get(block);
    this.#byBlock.set(block, row);
  }

  #grow(): void {
    const length = Math.ceil(this.#question.length * 1.5);
    this.#question = grown(this.#question, length);
    this.#block = grown(this.#block, length);
    this.#nextOfQuestion = grown(this.#nextOfQuestion, length);
    this.#nextOfBlock = grown(this.#nextOfBlock, length);
  }

  /** Without the rows of blocks that were forgotten. */
  #makeAnew(): void {
    const questions = this.#question;
    const blocks = this.#block;
    const rows = this.#rows;
    const length = Math.max(64, Math.ceil((rows - this.#dead) * 1.25));
    this.#question = new Int32Array(length);
    this.#block = new Int32Array(length);
    this.#nextOfQuestion = new Int32Array(length);
    this.#nextOfBlock = new Int32Array(length);
    this.clear();
    for (let row = 1; row <= rows; row += 1) if (blocks[row] !== forgotten) this.#add((blocks[row] ?? forgotten) as BlockId, questions[row] ?? 0);
  }
}

/** No block has this number. */
const forgotten = -1;

/** As many rows of forgotten blocks are always borne. */
const mostDead = 1024;

/** From a number to a row; open addressing. */
class Heads {
  #keys = new Int32Array(64);
  /** 0: the place is free. */
  #used = new Uint8Array(64);
  #rows = new Int32Array(64);
  #size = 0;

  get bytes(): number {
    return this.#keys.byteLength + this.#used.byteLength + this.#rows.byteLength;
  }

  /** `none` when there is none. */
  get(key: number): number {
    return this.#rows[this.#placeOf(key)] ?? none;
  }

  set(key: number, row: number): void {
    let place = this.#placeOf(key);
    if (this.#used[place] === 0) {
      if (this.#size * 3 >= this.#keys.length * 2) {
        this.#grow();
        place = this.#placeOf(key);
      }
      this.#used[place] = 1;
      this.#keys[place] = key;
      this.#size += 1;
    }
    this.#rows[place] = row;
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let at = (Math.imul(key ^ (key >>> 16), 0x9e3779b1) >>> 8) & mask;
    while (this.#used[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const keys = this.#keys;
    const used = this.#used;
    const rows = this.#rows;
    this.#keys = new Int32Array(keys.length * 2);
    this.#used = new Uint8Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    this.#size = 0;
    for (let i = 0; i < keys.length; i += 1) if (used[i] !== 0 && rows[i] !== none) this.set(keys[i] ?? 0, rows[i] ?? none);
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(length);
  next.set(array);
  return next;
}
