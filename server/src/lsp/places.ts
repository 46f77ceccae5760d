// Places of many documents as the client is given them, for answers of thousands: each document is looked up, and its address
// spelled, once; positions are found from one place to the next.
// Invariant: addresses are the core's own, of one snapshot; made for one answer and not kept.

import type { Location } from 'vscode-languageserver';
import type { Span } from '../core/index.js';
import { PositionsInOrder, rangeInOrder } from './convert.js';
import type { Session } from './session.js';

interface Known {
  readonly uri: string;
  readonly positions: PositionsInOrder;
}

export class Places {
  readonly #known = new Map<string, Known | undefined>();
  #last: string | undefined;
  #lastKnown: Known | undefined;

  constructor(readonly session: Session) {}

  /** Undefined for a document nobody knows. */
  at(uri: string, span: Span): Location | undefined {
    const known = this.#find(uri);
    return known && { uri: known.uri, range: rangeInOrder(known.positions, span) };
  }

  #find(uri: string): Known | undefined {
    if (uri === this.#last) return this.#lastKnown;
    if (!this.#known.has(uri)) {
      const document = this.session.snapshot().documents.get(uri);
      this.#known.set(uri, document && { uri: this.session.spell(uri), positions: new PositionsInOrder(this.session.viewOf(document).lines) });
    }
    this.#last = uri;
    this.#lastKnown = this.#known.get(uri);
    return this.#lastKnown;
  }
}
