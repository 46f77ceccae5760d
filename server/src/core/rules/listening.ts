// Hears what is asked of a document while a block is looked at. Invariant: only one block is looked at at a time; what hangs on questions
// that were kept together (`Listener.together`) is answered anew with any of them.

import { asked, type Ear, isOfStructure, type Listener, type Question } from '../resolve/asked.js';
import type { Reads } from './plan.js';

export interface Answered {
  readonly question: Question;
  /** What who asked has to be looked at for. */
  readonly reads: Reads;
}

/** A block that asks more about the structure than this is looked at again whenever that changes. */
const most = 96;

export class Listening implements Listener {
  /** By the question they are asked under. */
  readonly #together = new Map<Question, ReadonlySet<Question>>();
  #heard = new Set<Question>();

  clear(): void {
    this.#together.clear();
  }

  ask(question: Question): void {
    this.#heard.add(question);
  }

  together<Result>(question: Question, except: readonly Question[], make: () => Result): Result {
    const around = this.#heard;
    this.#heard = new Set();
    try {
      return make();
    } finally {
      for (const each of except) this.#heard.delete(each);
      this.#together.set(question, this.#heard);
      this.#heard = around.add(question);
    }
  }

  /** Everything asked of the ear's document in the course of `look`. */
  to(ear: Ear, look: () => void): ReadonlySet<Question> {
    const heard = new Set<Question>();
    this.#heard = heard;
    ear.listener = this;
    ear.turn = heard;
    try {
      look();
    } finally {
      ear.listener = undefined;
      ear.turn = undefined;
    }
    return heard.size > most ? new Set([...heard].filter((question) => !isOfStructure(question))).add(asked.structure) : heard;
  }

  /** The questions an edit answers anew, and those that others are kept under. */
  *with(answered: readonly Answered[]): Generator<Answered> {
    yield* answered;
    if (answered.length === 0 || this.#together.size === 0) return;
    const known = new Map(answered.map(({ question, reads }) => [question, reads]));
    for (const [question, kept] of this.#together) {
      let reads: Reads = 0;
      for (const each of kept) reads |= known.get(each) ?? 0;
      if (reads !== 0) yield { question, reads };
    }
  }
}
