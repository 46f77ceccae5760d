// The six slots of a duty: who owes it (and to whom), what, where, by when, who verifies it, what follows a breach. Worked out once,
// for rules, hover and tables.
// Invariants: undefined for what asks nobody for anything; a point has the verb, parties and annotations of its chapeau; a slot
// is worked out when it is first read, so that who reads one pays for one.

import type { DocumentModel, Duty } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type DutySentence, dutySentence, foldedProse, spanOfProse } from './duty-sentence.js';
import { missing, type Slot } from './slot.js';
import { consequence, verifiedBy } from './slot-answer.js';
import { byWhen, whereDone } from './slot-where-when.js';
import { toWhom, whoOwes } from './slot-who.js';

export type AskingKind = 'obligation' | 'prohibition' | 'permission' | 'recommendation';

export interface DutySlots {
  readonly kind: AskingKind;
  readonly duty: Duty;
  /** The chapeau that leads into the clause; missing for what is no point. */
  readonly chapeau?: BlockId;
  /** Reads `above` and `declarations`. */
  readonly who: Slot;
  readonly toWhom: Slot;
  /** The words that say the act, up to the end of the sentence; `above`. */
  readonly what: Slot;
  /** `above`, `declarations`. */
  readonly where: Slot;
  readonly byWhen: Slot;
  /** `above`, `structure`, `declarations`, `@id`, `@option`, `others`. */
  readonly verifiedBy: Slot;
  /** `above`, `structure`, `declarations`, `@id`, `@option`, `@clause`, `others`. */
  readonly consequence: Slot;
  /** Passive, and nobody is named who would act: `mines shall be removed`. Reads `above` and `declarations`. */
  readonly actorless: boolean;
  /** What the words after the verb of duty say, in reading order and folded; '' where an annotation alone makes the duty. `above`. */
  readonly predicate: string;
}

/**
 * The slots of a clause whose duty is an obligation, prohibition, permission or recommendation; undefined for every other block. Rules
 * have it through `context.shared(block, dutySlots)` (`rules/parts/slots.ts`); each member says what a rule that reads it must put
 * into its `reads`.
 */
export function slotsOf(snapshot: Snapshot, document: Document, block: BlockId): DutySlots | undefined {
  const { model } = document;
  const duty = model.isClause(block) ? model.duty(block) : undefined;
  const kind = duty && askingKind(duty);
  return duty && kind ? new LazySlots(snapshot, document, block, duty, kind) : undefined;
}

function askingKind({ kind }: Duty): AskingKind | undefined {
  return kind === 'obligation' || kind === 'prohibition' || kind === 'permission' || kind === 'recommendation' ? kind : undefined;
}

class LazySlots implements DutySlots {
  readonly chapeau?: BlockId;
  readonly #snapshot: Snapshot;
  readonly #document: Document;
  readonly #block: BlockId;
  readonly #made = new Map<string, Slot>();
  #sentence: { readonly read: DutySentence | undefined } | undefined;

  constructor(snapshot: Snapshot, document: Document, block: BlockId, readonly duty: Duty, readonly kind: AskingKind) {
    this.#snapshot = snapshot;
    this.#document = document;
    this.#block = block;
    const chapeau = document.model.chapeau(block);
    if (chapeau !== NO_BLOCK) this.chapeau = chapeau;
  }

  get who(): Slot {
    return this.#once('who', () => whoOwes(this.#snapshot, this.#document, this.#block, this.#spoken));
  }

  get toWhom(): Slot {
    return this.#once('toWhom', () => toWhom(this.#snapshot, this.#document, this.#block, this.#spoken));
  }

  get what(): Slot {
    return this.#once('what', () => whatIn(this.#document.model, this.#block, this.#spoken));
  }

  get where(): Slot {
    return this.#once('where', () => whereDone(this.#snapshot, this.#document, this.#block));
  }

  get byWhen(): Slot {
    return this.#once('byWhen', () => byWhen(this.#snapshot, this.#document, this.#block));
  }

  get verifiedBy(): Slot {
    return this.#once('verifiedBy', () => verifiedBy(this.#snapshot, this.#document, this.#block, this.#spoken));
  }

  get consequence(): Slot {
    return this.#once('consequence', () => consequence(this.#snapshot, this.#document, this.#block));
  }

  get actorless(): boolean {
    return (this.#spoken?.passive ?? false) && this.who.kind === 'missing';
  }

  get predicate(): string {
    return this.#spoken?.predicate.trim() ?? '';
  }

  get #spoken(): DutySentence | undefined {
    this.#sentence ??= { read: dutySentence(this.#document.model, this.#block, this.duty) };
    return this.#sentence.read;
  }

  #once(name: string, make: () => Slot): Slot {
    const known = this.#made.get(name);
    if (known) return known;
    const made = make();
    this.#made.set(name, made);
    return made;
  }
}

/** What is demanded; in a passive sentence with its subject (`mines shall be removed`), which is what it is done to. */
function whatIn(model: DocumentModel, block: BlockId, sentence: DutySentence | undefined): Slot {
  const prose = sentence?.demand.prose ?? foldedProse(model, block);
  const from = sentence?.passive && sentence.subject.block === block ? sentence.subject.start : (sentence?.demand.start ?? 0);
  const text = prose.text.slice(from, sentence?.demand.end ?? prose.text.length);
  const said = text.replace(/^[\s,;:]+/u, ''); // `may, if asked, send`
  const start = from + text.length - said.length;
  const words = said.trimEnd().replace(/[\s.,;:]*(?:[;,] ?(?:and|or|та|і|или|и|et|y))?$/u, '');
  return words === '' ? missing : { kind: 'given', by: 'words', span: spanOfProse(prose, start, start + words.length), names: [{ text: words }] };
}
