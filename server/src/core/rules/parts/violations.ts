// What rules about violations read of a text: which clauses are marked for them, and signs that rules gather at blocks for their `combine`.
// Invariant: a sign is never shown; who gathers signs answers with a list in `combine`.

import type { DocumentModel } from '../../model/types.js';
import type { BlockId } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { message } from '../tools.js';
import type { CheckContext, Found, FoundAtBlocks } from '../types.js';
import { proseAt } from './prose.js';

const breachWord = /violat|breach|infring|non-?compli|\b(?:broke|broken|breaks) (?:the|this|its|an?) (?:pause|truce|agreement|cease-?fire|armistice|protocol|treaty|understanding|duty|promise|obligation)|порушен|нарушен/iu;

/** Something that is so in this text, told to `combine` alone. */
export function sign(id: string, span: Span, args: Readonly<Record<string, string>> = {}): Found {
  return { span, message: message(id, args) };
}

/** A sign that has no words of its own to point at: at the beginning of the block. */
export function signAt({ tree }: DocumentModel, block: BlockId, id: string): Found {
  return sign(id, { start: tree.start(block), end: tree.start(block) });
}

/** The first finding with that id; those in front of it are passed over. */
export function firstOf(found: FoundAtBlocks, id: string): Found | undefined {
  for (const each of found) if (each.message.id === id) return each;
  return undefined;
}

/** The block's own `@clause violations`: where a fault of the whole procedure is reported. A rule that reads it has `above` in its `reads`. */
export function violationMark(model: DocumentModel, block: BlockId): Span | undefined {
  return model.annotationsNamed(block, 'clause').find(({ value }) => /(?:^|[\s,])violations(?:$|[\s,])/u.test(value))?.valueSpan;
}

/** The block or something above it is marked `@clause violations`. As `violationMark`. */
export function isUnderViolations(model: DocumentModel, block: BlockId): boolean {
  for (let at = block; at !== NO_BLOCK; at = model.tree.parent(at)) if (violationMark(model, at)) return true;
  return false;
}

/** True in an agreement that stops fighting: there every violation can bring it back. Hangs on the agreement's own declaration. */
export function stopsFighting({ agreement }: DocumentModel): boolean {
  return agreement.profile === 'armistice' || agreement.profile === 'ceasefire';
}

/**
 * The text is far enough along for a gap to be one: its status is more than draft, somebody has put a date to a signature, or the
 * checker is set to review it. Hangs on declarations.
 */
export function isWorkedOut({ config, document: { model } }: CheckContext): boolean {
  return config.profile !== 'drafting' || model.agreement.status !== 'draft' || model.signatures.some(({ fields }) => fields.some(({ name }) => name === 'on'));
}

/** The block's prose when it speaks of violations, else ''. For `context.shared`. */
export function breachProse(context: CheckContext, block: BlockId): string {
  const { text } = proseAt(context, block);
  return breachWord.test(text) ? text : '';
}
