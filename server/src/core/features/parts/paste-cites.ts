// The citations of words that are carried into another text, written so that they mean there what they meant; or, where that is wanted, the
// clause of the target that answers what they meant.
// Invariants: nothing rests on a way to write being right: what no trial shows to be right stays as it was and is listed. Words that point
// without a number (`this Article`, `the preceding paragraph`) are never replaced.

import { nameKey } from '../../model/fold.js';
import { familyOf } from '../../resolve/family.js';
import { placeKey, targetText } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Edit } from '../../text/edits.js';
import { contains, type Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { PasteTrial, type Piece, type PieceEdits } from './paste-trial.js';
import { type Cite, citesIn, placesMeant } from './renumber-cites.js';

export interface CarryOptions {
  readonly lineEnd: string;
  /** Edits that are made in any case: labels that are taken. */
  readonly given: PieceEdits;
  /** New names of labels, by `nameKey`. */
  readonly relabelled: ReadonlyMap<string, string>;
  /** Clauses of the target that are meant in place of others, by `placeKey`. */
  readonly instead: ReadonlyMap<string, Place>;
}

export interface LeftCite {
  readonly piece: Piece;
  readonly cite: Cite;
  readonly words: string;
  readonly meant: readonly Place[];
}

export interface Carried {
  readonly trial: PasteTrial;
  readonly left: readonly LeftCite[];
  /** Citations that were written anew. */
  readonly rewritten: number;
}

interface Open {
  readonly piece: Piece;
  readonly cite: Cite;
  ways: readonly string[] | undefined;
  tried: number;
}

/** Undefined when no trial can be made at all. */
export function carried(snapshot: Snapshot, target: Document, pieces: readonly Piece[], options: CarryOptions): Carried | undefined {
  const trialWith = (settled: readonly Open[]): PasteTrial | undefined => PasteTrial.of(snapshot, target, pieces, edited(options.given, settled), options.lineEnd);
  const first = trialWith([]);
  if (!first) return undefined;
  const cites = pieces.flatMap((piece) => citesOf(snapshot, piece).map((cite): Open => ({ piece, cite, ways: undefined, tried: 0 })));
  const isRight = (trial: PasteTrial, each: Open): boolean => meansWhatItShould(trial, each, options);
  let open = cites.filter((each) => !isRight(first, each) || namesTarget(each.cite, target));
  let settled: Open[] = [];
  while (open.length > 0) {
    for (const each of open) each.ways ??= waysToWrite(first, each, options);
    open = open.filter(({ ways, tried }) => tried < (ways?.length ?? 0));
    const trial = trialWith([...settled, ...open]);
    const next: Open[] = [];
    for (const each of open) {
      if (trial && isRight(trial, each)) settled.push(each);
      else {
        each.tried += 1;
        next.push(each);
      }
    }
    open = next;
  }
  // What one citation means may hang on the words of another: all are looked at once more, until nothing is taken back.
  for (;;) {
    const trial = trialWith(settled);
    if (!trial) return undefined;
    const kept = settled.filter((each) => isRight(trial, each));
    if (kept.length === settled.length) {
      const left = cites.filter((each) => !isRight(trial, each)).map(({ piece, cite }) => ({ piece, cite, words: wordsOf(piece, cite.span), meant: placesMeant(cite) }));
      return { trial, left, rewritten: settled.length };
    }
    settled = kept;
  }
}

/** What cites in the piece and stands in it with all its words. */
function citesOf(snapshot: Snapshot, { source, from }: Piece): readonly Cite[] {
  const { tree } = source.model;
  const cites: Cite[] = [];
  for (let block = tree.blockAt(from.start); block !== NO_BLOCK && tree.start(block) < from.end; block = tree.next(block)) {
    for (const cite of citesIn(snapshot, source, block)) if (contains(from, cite.span)) cites.push(cite);
  }
  return cites;
}

function wordsOf({ source }: Piece, { start, end }: Span): string {
  return source.model.tree.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** A prefix that names the text one pastes into says nothing there. */
function namesTarget(cite: Cite, { model: { agreement } }: Document): boolean {
  const named = cite.kind === 'target' ? cite.target.agreement?.name : undefined;
  return named !== undefined && cite.kind === 'target' && cite.target.locator.kind !== 'whole' && nameKey(named) === nameKey(agreement.id.text) && cite.places.length > 0;
}

function edited(given: PieceEdits, settled: readonly Open[]): PieceEdits {
  const edits = new Map<Piece, Edit[]>();
  for (const [piece, list] of given) edits.set(piece, [...list]);
  for (const { piece, cite, ways, tried } of settled) {
    const newText = ways?.[tried];
    if (newText === undefined) continue;
    const list = edits.get(piece) ?? [];
    edits.set(piece, list);
    list.push({ span: cite.span, newText });
  }
  return edits;
}

/** What the places of a citation are once carried; undefined in the list for one that is gone. */
function expected(trial: PasteTrial, places: readonly Place[], { instead }: CarryOptions): readonly (Place | undefined)[] {
  return places.map((place) => {
    const now = trial.placeNow(place);
    if (now && now.document === trial.document) return now;
    const answer = instead.get(placeKey(place));
    if (answer) return trial.placeNow(answer);
    return declaredHere(trial, place) ?? now;
  });
}

/** What the target declares by the same id, of the same kind. */
function declaredHere(trial: PasteTrial, place: Place): Place | undefined {
  if (place.kind !== 'declaration' || place.declaration.kind === 'agreement') return undefined;
  for (const document of familyOf(trial.after, trial.document)) {
    const declaration = document.model.declared(place.declaration.id.text);
    if (declaration?.kind === place.declaration.kind) return { kind: 'declaration', document, declaration };
  }
  return undefined;
}

function meansWhatItShould(trial: PasteTrial, { piece, cite }: Open, options: CarryOptions): boolean {
  const places = placesMeant(cite);
  const meant = new Set(trial.successors(piece, cite).flatMap((each) => placesMeant(each)).map(placeKey));
  // `this Agreement` speaks of the one it stands in.
  if (cite.kind === 'citation' && places.length > 0 && places.every((place) => place.kind === 'declaration' && place.declaration.kind === 'agreement')) return true;
  const wanted = new Set<string>();
  for (const place of expected(trial, places, options)) {
    if (!place) return false;
    wanted.add(placeKey(place));
  }
  return wanted.size === meant.size && [...wanted].every((key) => meant.has(key));
}

/** Ways to write it, the one nearest to what stands there first; empty when nobody can say. `trial`: without any of them. */
function waysToWrite(trial: PasteTrial, { piece, cite }: Open, options: CarryOptions): readonly string[] {
  return [...new Set(cite.kind === 'target' ? targetWays(trial, piece, cite, options) : citationWays(trial, piece, cite, options))];
}

function* targetWays(trial: PasteTrial, piece: Piece, { target, places }: Extract<Cite, { kind: 'target' }>, options: CarryOptions): Generator<string> {
  const { locator } = target;
  const now = expected(trial, places, options);
  const [first] = now;
  const all = now.flatMap((place) => place ?? []);
  if (!first || all.length !== now.length) return;
  const written = wordsOf(piece, locator.span);
  const own = all.every(({ document }) => document.uri === trial.document.uri);
  const label = locator.kind === 'label' ? options.relabelled.get(nameKey(locator.name)) : undefined;
  const locators: string[] = [];
  if (label !== undefined) locators.push(`#${label}`);
  if (own) {
    locators.push(written, ...written === '' ? [] : [`:${written}`]);
  } else if (all.every(({ document }) => document === first.document) && locator.kind !== 'whole') {
    locators.push(`${first.document.model.agreement.id.text}:${written}`);
  }
  yield* locators.filter((each) => each !== '');
  const whole = listed(all, trial.document);
  yield* whole;
  // In a list what names no agreement is of the one named before.
  if (own) for (const each of whole) yield each.split(', ').map((item) => `:${item}`).join(', ');
}

function* citationWays(trial: PasteTrial, piece: Piece, { span, inline, members }: Extract<Cite, { kind: 'citation' }>, options: CarryOptions): Generator<string> {
  const words = wordsOf(piece, span);
  if (inline.members.length === 0 || members.some(({ places }) => places.length === 0) || /[{}|[\]\\@]/u.test(words)) return;
  const lists: Place[][] = [];
  for (const { places } of members) {
    const now = expected(trial, places, options).flatMap((place) => place ?? []);
    if (now.length !== places.length) return;
    lists.push(now);
  }
  const [only] = lists;
  const isReplaced = members.some(({ places }) => places.some((place) => options.instead.has(placeKey(place))));
  const [place, other] = only ?? [];
  // The old number must not be shown for another clause.
  if (isReplaced && lists.length === 1 && place && !other) yield* spoken(place);
  const written = lists.map((list) => listed(list, trial.document));
  const shown = isReplaced ? '' : `|${words}`;
  yield `{${written.map(([short = '']) => short).join(', ')}${shown}}`;
  yield `{${written.map((each) => each.at(-1) ?? '').join(', ')}${shown}}`;
}

/** A range where there are more than two in one text, then one by one. */
function listed(places: readonly Place[], from: Document): readonly string[] {
  const each = places.map((place) => targetText(place, from));
  const [first, last] = [each[0] ?? '', each.at(-1) ?? ''];
  const isOneText = places.every(({ document }) => document === places[0]?.document);
  const prefix = last.lastIndexOf(':') + 1;
  return [...(each.length > 2 && isOneText ? [`${first}-${last.slice(prefix)}`] : []), each.join(', ')];
}

/** `paragraph 4(b)`, `Article 5(2)`: words for a clause of an English text. */
export function* spoken({ document, ...place }: Place): Generator<string> {
  if (place.kind !== 'clause' || document.model.agreement.language !== 'en') return;
  const citation = document.model.citation(place.block);
  if (citation.startsWith('¶')) yield `paragraph ${citation.slice(1)}`;
  if (citation.startsWith('Art. ')) yield `Article ${citation.slice(5)}`;
}
