// Square brackets as negotiators use them: which are open text, who stands behind them, and what in a text counts as agreed or open.
// Invariant: what an editor put in brackets ("[sic]", "[Seal]") and notes to fill something in are no open text.

import { isMarked } from '../../model/marks.js';
import type { DocumentModel } from '../../model/types.js';
import { ask, declaredAs } from '../../resolve/asked.js';
import { familyOf } from '../../resolve/family.js';
import { placesIn } from '../../resolve/places.js';
import type { BlockId, BracketInline } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { proseAt } from './prose.js';
import { citationsWritten, targetsWritten } from '../tools.js';
import type { CheckContext } from '../types.js';

/** Words in brackets that tell the reader something about the text and are no part of it. */
const editors = /^(?:sic!?|signed|signatures?|seals?|l\. ?s\.|stamp|translation|emphasis added|illegible|omitted|not reproduced|initialled|deleted|moved to\b.*|no text|sans texte|sin texto|без тексту|без текста|blank page)\.?$/iu;

/** A sign of a foot note, a letter put into a quotation, a year of a law report. */
const mark = /^(?:[a-z]|[ivx]{1,4}|\d{1,4}|\W{1,3})$/iu;

/** What a drafter left in the text to be filled in, confirmed or taken out. No repetition in it is nested. */
export const residue = /\b(?:TODO|FIXME|TBC|TBD|NTD)\b|[[(]\s*(?:please )?(?:insert|fill in)\b[^\])]{0,60}|\binsert (?:date|name|number|place|title|amount|text|here|reference|coordinates|map|hour|time)s?\b|[[(]\s*to be (?:inserted|completed|confirmed|determined|decided|drafted|supplied|added|agreed|specified)\b|\bError! (?:Reference source|Bookmark) not (?:found|defined)|\blorem ipsum\b|\?\?\?|<<|>>|\bXXXX+\b|\[(?:Comment|Note to draft|Drafting note|Note to drafter)\b|\b(?:drafting note|note to (?:the )?drafter):/iu;

/** The outermost brackets of open text in the block's prose, in order. For `context.shared`. */
export function openBrackets({ document: { model } }: CheckContext, block: BlockId): readonly BracketInline[] {
  const { tree } = model;
  const text = tree.text.slice(tree.start(block), tree.end(block));
  if (!text.includes('[')) return none;
  return model.inline(block).filter((inline): inline is BracketInline => inline.kind === 'bracket' && inline.depth === 0 && isOpenText(tree.text.slice(inline.content.start, inline.content.end)));
}

const none: readonly BracketInline[] = [];

/** Of what stands between two brackets. */
export function isOpenText(content: string): boolean {
  const words = content.trim();
  return words.length > longestNote || (words !== '' && !mark.test(words) && !editors.test(words) && !residue.test(`[${words}]`));
}

/** Letters: what is longer is text, whatever note stands in it. Brackets in each other are each looked at. */
const longestNote = 2000;

/** True when the bracket says whose words it holds. */
export function isAttributed({ snapshot, document }: CheckContext, { attribution }: BracketInline): boolean {
  if (!attribution) return false;
  if (attribution.allCapitals) return true;
  const family = familyOf(snapshot, document);
  return attribution.names.every(({ start, end }) => {
    const name = document.model.tree.text.slice(start, end);
    for (const member of family) ask(member, declaredAs(name));
    return family.some(({ model }) => model.partiesNamed(name).length > 0);
  });
}

/** Marked agreed, initialled, signed or in force: nothing in it may be open any more. */
export function isSettled({ agreement }: DocumentModel): boolean {
  return agreement.status === 'agreed' || agreement.status === 'initialled' || agreement.status === 'signed' || agreement.status === 'in-force';
}

/** True where one pair of brackets holds all prose of the block: what nobody has agreed to yet. For `context.shared`. */
export function isWhollyBracketed(context: CheckContext, block: BlockId): boolean {
  const { text } = proseAt(context, block);
  if (!text.startsWith('[') || !text.endsWith(']')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

/** `bracketed`, `open`, `agreed`, `initialled` … as the nearest `@status` says, in lower case; '' when none does. */
export function statusOf(model: DocumentModel, block: BlockId): string {
  return model.inherited(block, 'status')?.value.trim().toLowerCase() ?? '';
}

export function isAgreed(model: DocumentModel, block: BlockId): boolean {
  const status = statusOf(model, block);
  return status === 'agreed' || status === 'initialled';
}

/** The clause as a whole is bracketed or open, by its own marks or those above it. */
export function isOpen(model: DocumentModel, block: BlockId): boolean {
  const status = statusOf(model, block);
  return status === 'open' || status === 'bracketed' || model.inherited(block, 'bracket') !== undefined;
}

/** Something of the text is open as a whole, by a mark. */
export function marksOpen({ model }: Document): boolean {
  return isMarked(model, 'bracket') || isMarked(model, 'status', 'open') || isMarked(model, 'status', 'bracketed');
}

/** Some clause is marked agreed. */
export function marksAgreed({ model }: Document): boolean {
  return isMarked(model, 'status', 'agreed') || isMarked(model, 'status', 'initialled');
}

/** Somewhere words are recorded as agreed. */
export function recordsAgreed({ model }: Document): boolean {
  return isMarked(model, 'tag', 'agreed');
}

/** What the block's prose cites that is open as a whole, leaving out what is cited within brackets. For `context.shared`. */
export function openCited(context: CheckContext, block: BlockId): readonly { readonly span: Span; readonly clause: BlockId }[] {
  const { document } = context;
  const { model } = document;
  if (!marksOpen(document)) return [];
  const cited = [
    ...context.shared(block, targetsWritten).map(({ target, resolution }) => ({ span: target.span, places: placesIn(resolution) })),
    ...context.shared(block, citationsWritten).map(({ citation, places }) => ({ span: citation.span, places: places.flatMap(({ resolution }) => placesIn(resolution)) })),
  ];
  const brackets = context.shared(block, openBrackets);
  return cited.flatMap(({ span, places }) => {
    if (brackets.some((bracket) => bracket.span.start <= span.start && span.end <= bracket.span.end)) return [];
    const place = places.find((each) => each.kind === 'clause' && each.document === document && isOpen(model, each.block));
    return place?.kind === 'clause' ? [{ span, clause: place.block }] : [];
  });
}
