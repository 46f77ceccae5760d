// Paste: what the words on the clipboard may become in the text they are pasted into: a clause of another text with its references
// written so that they mean what they meant, and plain text of a word processor as clauses.
// Invariants: nothing where plain words would come out the same; nothing in the middle of a word; whatever is offered was tried, and what
// could not be kept is listed.

import { citationOf } from '../resolve/asked.js';
import { familyOf } from '../resolve/family.js';
import type { Place } from '../resolve/types.js';
import { lineEndOf } from '../rules/tools.js';
import type { Message } from '../rules/types.js';
import type { Edit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { carried, type Carried, type CarryOptions } from './parts/paste-cites.js';
import { movedAcross, movedWords } from './parts/paste-moved.js';
import { answersIn, blocksOf, type DeclaredIn, freeLabels, namedIn } from './parts/paste-names.js';
import { type Origin, type Source, sourceOf } from './parts/paste-source.js';
import type { Piece } from './parts/paste-trial.js';
import { plainClauses } from './parts/plain-clauses.js';
import { behindDeclarations } from './parts/refactor-terms.js';
import { trialOf } from './parts/trial.js';
import { linesAround } from './parts/whole-lines.js';
import type { Change, Undecided } from './types.js';

export { findOrigin, type Origin } from './parts/paste-source.js';

/**
 * `references`: they mean what they meant; `declarations`: the same, and what the words name is declared; `counterparts`: they mean the
 * clauses of this text that answer those they meant; `clauses`: plain text with its numbers, headings and points;
 * `moved`: cut out here, all that cites it follows. It is the usual way where no other file is changed by it.
 */
export type PasteKind = 'references' | 'declarations' | 'counterparts' | 'moved' | 'clauses';

export interface PasteOffer {
  readonly kind: PasteKind;
  /** An id of `render/english.ts`. */
  readonly title: Message;
  /** What takes the place of the selection. */
  readonly text: string;
  /** What else changes; touches neither the selection nor each other. */
  readonly changes: readonly Change[];
  /** In the text as it is then. */
  readonly undecided: readonly Undecided[];
  readonly after: Snapshot;
  /** What a drafter means who pastes and thinks no more of it. */
  readonly isUsual: boolean;
}

export interface Pasted {
  readonly text: string;
  readonly origin?: Origin;
}

/** Letters up to which references are looked after. */
const mostLetters = 200_000;

/** `selection` is what the words take the place of. Empty when there is nothing to offer but the words themselves. */
export function paste(snapshot: Snapshot, document: Document, selection: Span, { text, origin }: Pasted): readonly PasteOffer[] {
  const { length } = document.model.tree.text;
  const start = Math.min(Math.max(0, selection.start), length);
  const span = { start, end: Math.min(Math.max(start, selection.end), length) };
  if (document.library || text.trim() === '' || isInWord(document, span)) return [];
  const source = origin && text.length <= mostLetters && !text.includes('\0') ? sourceOf(snapshot, origin, text) : undefined;
  if (!source) return clausesOffer(snapshot, document, span, text);
  if (source.document.uri === document.uri) return source.isCut ? movedOffer(source, span) : [];
  if (source.isCut && familyOf(source.snapshot, source.document).some(({ uri }) => uri === document.uri)) return acrossOffer(source, document, span);
  return carriedOffers(source, document, span, text);
}

function isInWord({ model: { tree } }: Document, { start, end }: Span): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(tree.text.slice(at, at + 1)) || /[\uD800-\uDFFF]/u.test(tree.text.slice(at, at + 1));
  return isLetter(start - 1) && isLetter(end);
}

function movedOffer(source: Source, at: Span): readonly PasteOffer[] {
  const moved = movedWords(source, at);
  if (!moved) return [];
  const isHere = moved.changes.every(({ uri }) => uri === source.document.uri);
  return [{ kind: 'moved', title: titleOf('moved', moved.undecided, {}), ...moved, isUsual: isHere }];
}

function acrossOffer(source: Source, target: Document, at: Span): readonly PasteOffer[] {
  const moved = movedAcross(source, target, at);
  const document = moved?.after.documents.get(target.uri);
  if (!moved || !document) return [];
  const { here, ...rest } = moved;
  const undecided = [...rest.undecided, ...numbersTwice(document, here)];
  const isHere = moved.changes.every(({ uri }) => uri === source.document.uri || uri === target.uri);
  return [{ kind: 'moved', title: titleOf('moved', undecided, {}), ...rest, undecided, isUsual: isHere }];
}

/** Between lines only, and where it comes out otherwise than the words themselves. */
function clausesOffer(snapshot: Snapshot, document: Document, at: Span, text: string): readonly PasteOffer[] {
  const { uri, model: { tree } } = document;
  const lines = linesAround(tree.text, at);
  if (tree.text.slice(lines.start, at.start).trim() !== '' || tree.text.slice(at.end, lines.end).trim() !== '' || !/\S\s*[\r\n]\s*\S/u.test(text)) return [];
  const made = plainClauses(text);
  if (!made || made.text === text.replace(/\r\n?/gu, '\n').trim()) return [];
  const lineEnd = lineEndOf(document.model);
  const isFilled = (near: number): boolean => {
    const { start, end } = linesAround(tree.text, { start: near, end: near });
    return tree.text.slice(start, end).trim() !== '';
  };
  const above = lines.start > 0 && isFilled(tree.text.slice(Math.max(0, lines.start - 2), lines.start) === '\r\n' ? lines.start - 2 : lines.start - 1);
  const hasBreak = lines.end < tree.text.length;
  const below = hasBreak && isFilled(lines.end + (tree.text.slice(lines.end, lines.end + 2) === '\r\n' ? 2 : 1));
  const words = (above ? lineEnd : '') + made.text.replaceAll('\n', lineEnd) + (below || /[\r\n]\s*$/u.test(text) ? lineEnd : '');
  const after = trialOf(snapshot, [{ uri, span: at, newText: words }])?.after;
  if (!after) return [];
  const parted = made.parted.length === 0 ? [] : [{ uri, span: { start: at.start, end: at.start + words.length }, reason: { id: 'paste.left.parted', args: { words: [...new Set(made.parted)].join(', ') } } }];
  return [{ kind: 'clauses', title: titleOf('clauses', parted, {}), text: words, changes: [], undecided: parted, after, isUsual: false }];
}

function titleOf(kind: PasteKind, undecided: readonly Undecided[], args: Readonly<Record<string, string>>): Message {
  return { id: undecided.length === 0 ? `paste.title.${kind}` : `paste.title.${kind}.left`, args: { ...args, count: String(undecided.length) } };
}

function carriedOffers({ snapshot, document: source, span: from }: Source, target: Document, at: Span, text: string): readonly PasteOffer[] {
  const lineEnd = lineEndOf(target.model);
  const piece: Piece = { source, from, at, lead: '', trail: text.endsWith('\n') && !/[\r\n]$/u.test(source.model.tree.text.slice(from.start, from.end)) ? lineEnd : '' };
  const labels = freeLabels(snapshot, source, from, target);
  const { missing, other } = namedIn(snapshot, source, from, target);
  const options: CarryOptions = { lineEnd, given: new Map([[piece, labels.edits]]), relabelled: labels.names, instead: new Map() };
  const plain = piece.lead + source.model.tree.text.slice(from.start, from.end).replace(/\r\n?|\n/gu, lineEnd) + piece.trail;
  const offers: PasteOffer[] = [];
  const own = carried(snapshot, target, [piece], options);
  if (!own) return [];
  if (own.trial.texts.get(piece) !== plain) offers.push(offer('references', own, piece, target, other, true));
  const instead = answersIn(snapshot, target);
  const local = instead.size === 0 ? undefined : carried(snapshot, target, [piece], { ...options, instead });
  if (local && local.trial.texts.get(piece) !== own.trial.texts.get(piece)) offers.push(offer('counterparts', local, piece, target, other, false));
  const pieces = missing.length === 0 ? undefined : declared(target, at, missing, piece, lineEnd);
  const whole = pieces && carried(snapshot, target, pieces, options);
  if (whole) offers.push(offer('declarations', whole, piece, target, other, false));
  return offers;
}

/** What is missing, behind the declarations the target has; undefined where that place lies in the selection. */
function declared(target: Document, at: Span, missing: readonly DeclaredIn[], piece: Piece, lineEnd: string): readonly Piece[] | undefined {
  const place = behindDeclarations(target);
  if (at.start < place.at && place.at < at.end) return undefined;
  const pieces = missing.map(({ document, declaration }, i): Piece => ({
    source: document,
    from: declaration.extent,
    at: { start: place.at, end: place.at },
    lead: i === 0 && place.needsLine ? lineEnd : '',
    trail: i === missing.length - 1 && place.needsBlank ? lineEnd + lineEnd : lineEnd,
  }));
  return place.at >= at.end && at.end > at.start ? [piece, ...pieces] : [...pieces, piece];
}

function offer(kind: PasteKind, { trial, left }: Carried, piece: Piece, target: Document, other: readonly DeclaredIn[], isUsual: boolean): PasteOffer {
  const { uri } = target;
  const undecided: Undecided[] = left.map((each) => ({
    uri,
    span: trial.stretch(each.piece, each.cite.span),
    reason: { id: 'paste.left.reference', args: { words: each.words, clauses: each.meant.map(nameOf).join(', ') } },
  }));
  const here = trial.stretch(piece, piece.from);
  undecided.push(...numbersTwice(trial.document, here));
  for (const { declaration } of other) undecided.push({ uri, span: here, reason: { id: 'paste.left.declaration', args: { name: declaration.id.text, meant: declaration.name.text } } });
  // Declarations that come where the words come are one insertion with them.
  const isHere = ({ at }: Piece): boolean => at.start >= piece.at.start && at.end <= piece.at.end;
  return {
    kind,
    title: titleOf(kind, undecided, { agreement: piece.source.model.agreement.id.text }),
    text: trial.pieces.filter(isHere).map((each) => trial.texts.get(each) ?? '').join(''),
    changes: joined(trial.pieces.filter((each) => !isHere(each)).map((each) => ({ span: each.at, newText: trial.texts.get(each) ?? '' }))).map((edit) => ({ uri, ...edit, kind: 'declaration' })),
    undecided,
    after: trial.after,
    isUsual,
  };
}

/** Numbers in the words as they stand in the document that somebody has there already. */
function numbersTwice(document: Document, here: Span): readonly Undecided[] {
  return [...blocksOf(document, here)].flatMap((block) =>
    document.model.tree.faultsOf(block).flatMap((fault): Undecided[] =>
      fault.kind === 'numbering-duplicate' && here.start <= fault.span.start ? [{ uri: document.uri, span: fault.span, reason: { id: 'paste.left.number', args: { number: fault.args['label'] ?? '' } } }] : []));
}

/** Insertions at one place as one. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const [first] = edits;
  return first ? [{ span: first.span, newText: edits.map(({ newText }) => newText).join('') }] : [];
}

function nameOf(place: Place): string {
  const { agreement } = place.document.model;
  if (place.kind === 'declaration') return place.declaration.kind === 'agreement' ? agreement.id.text : `${agreement.id.text}:${place.declaration.id.text}`;
  return `${agreement.id.text}, ${citationOf(place.document, place.block)}`;
}
