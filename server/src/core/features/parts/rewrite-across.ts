// Ways to write a citation anew where it, or what it means, has gone into another file of the agreement: words that say which file
// (`paragraph 3 of Annex A`), else a reference with the file's name (`{annex-a:3}`).
// Invariants: each way is to be tried by itself: none is certain here. What stands behind in a list keeps the file it was of. An old number
// is shown for no clause that has another one now.

import { annexNameOf } from '../../resolve/annex-files.js';
import { citationOf } from '../../resolve/asked.js';
import { targetText } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Edit } from '../../text/edits.js';
import type { Document } from '../../workspace/types.js';
import { spoken } from './paste-cites.js';
import { type Cite, placesMeant } from './renumber-cites.js';
import { meaningNow, type RenumberTrial } from './renumber-trial.js';

type TargetCite = Extract<Cite, { kind: 'target' }>;
type CitationCite = Extract<Cite, { kind: 'citation' }>;
type Way = readonly Edit[];

/** Whether the entry, or a clause it means, stands in another file in the trial. */
export function isAcross(trial: RenumberTrial, cite: Cite): boolean {
  const { uri } = cite.document;
  return trial.stretch(uri, cite.span)?.uri !== uri || placesMeant(cite).some((place) => trial.placeNow(place)?.document.uri !== place.document.uri);
}

/** For each target of a list but the last the one behind it, where that one takes its agreement from it. `cites`: in order of position. */
export function nextInList(cites: readonly Cite[]): ReadonlyMap<Cite, TargetCite> {
  const next = new Map<Cite, TargetCite>();
  for (const [i, cite] of cites.entries()) {
    const behind = cites[i + 1];
    if (cite.kind !== 'target' || behind?.kind !== 'target' || behind.document !== cite.document || behind.block !== cite.block) continue;
    const { text } = cite.document.model.tree;
    const isNamed = behind.target.locator.span.start > behind.span.start;
    if (!isNamed && /^\s*,\s*$/u.test(text.slice(cite.span.end, behind.span.start))) next.set(cite, behind);
  }
  return next;
}

/** Lists of edits of the document the entry stood in. `behind`: as `nextInList` has it. */
export function waysToWriteAcross(trial: RenumberTrial, cite: Cite, behind: TargetCite | undefined): readonly Way[] {
  const where = trial.stretch(cite.document.uri, cite.span);
  const from = where && trial.documentAt(where.uri);
  const now = placesMeant(cite).flatMap((place) => trial.placeNow(place) ?? []);
  if (!from || now.length === 0 || now.length !== placesMeant(cite).length) return [];
  return cite.kind === 'target' ? [...targetWays(cite, now, from)].map((newText): Way => [{ span: cite.span, newText }, ...kept(trial, newText, behind, from)]) : [...citationWays(cite, now, from)];
}

function* targetWays({ document, target: { locator } }: TargetCite, now: readonly Place[], from: Document): Generator<string> {
  const written = wordsOf(document, locator);
  const [first] = now;
  const isOwn = now.every((place) => place.document.uri === from.uri);
  if (first && locator.kind !== 'whole' && now.every((place) => place.document === first.document)) {
    // In a list what names no agreement is of the one named before.
    if (isOwn) yield* [written, `:${written}`];
    else yield `${first.document.model.agreement.id.text}:${written}`;
  }
  for (const list of lists(now, from)) {
    yield list;
    if (isOwn) yield `:${list}`;
  }
}

/** The name that what stands behind in its list took from a target, written out where that one is of another file now. */
function kept(trial: RenumberTrial, newText: string, behind: TargetCite | undefined, from: Document): readonly Edit[] {
  const [place] = behind?.places ?? [];
  const now = place && trial.placeNow(place);
  if (!behind || !now || meaningNow(trial, behind).kind !== 'same') return [];
  const wanted = prefixOf(now, from);
  const given = newText.split(', ').reduce((name, item) => (item.includes(':') ? item.slice(0, item.lastIndexOf(':') + 1) : name), '');
  if (given === wanted || (given === ':' && wanted === '')) return [];
  const { start } = behind.span;
  return [{ span: { start, end: start }, newText: wanted === '' ? ':' : wanted }];
}

function* citationWays({ document, span, inline, members }: CitationCite, now: readonly Place[], from: Document): Generator<Way> {
  const words = wordsOf(document, { span });
  if (members.some(({ places }) => places.length === 0) || /[{}|[\]\\@]/u.test(words)) return;
  const isPointing = inline.members.length === 0;
  const file = fileInWords(now, from);
  if (file !== undefined) {
    if (!isPointing && file !== '') yield [{ span: { start: span.end, end: span.end }, newText: file }];
    const [only, other] = now;
    if (only && !other) {
      for (const each of spoken(only)) {
        const text = /^\p{Lu}/u.test(words) && opensSentence(document, span.start) ? each.charAt(0).toUpperCase() + each.slice(1) : each;
        yield [{ span, newText: text + file }];
      }
    }
  }
  // Words that point say it with a number or not at all.
  if (isPointing) return;
  const meant = members.flatMap(({ places }) => places);
  const isNumberKept = meant.every((place, i) => citedAs(place) === citedAs(now[i]));
  for (const list of lists(now, from)) yield [{ span, newText: isNumberKept ? `{${list}|${words}}` : `{${list}}` }];
}

/** Whether nothing of its sentence stands before it. */
function opensSentence({ model: { tree } }: Document, start: number): boolean {
  const before = tree.text.slice(Math.max(0, start - 80), start).trimEnd();
  return before === '' || /[.!?)]$/u.test(before);
}

/** How the words of an English text say in which file all the places stand: ` of Annex A`, '' for its own; undefined when they cannot. */
function fileInWords(now: readonly Place[], from: Document): string | undefined {
  const [first] = now;
  if (!first || from.model.agreement.language !== 'en' || now.some(({ document }) => document !== first.document)) return undefined;
  if (first.document.uri === from.uri) return '';
  if (!annexNameOf(first.document)) return annexNameOf(from) ? ' of this Agreement' : undefined;
  const { aliases, name } = first.document.model.agreement;
  for (const { text } of [...aliases, name]) {
    const [called] = /^\p{Lu}\p{L}+\s+[\p{L}\p{N}]+\b/u.exec(text) ?? [];
    if (called !== undefined) return ` of ${called}`;
  }
  return undefined;
}

/** A range where there are more than two in one file, then one by one; each names its file where that is another than the one before it. */
function* lists(places: readonly Place[], from: Document): Generator<string> {
  const [first] = places;
  const last = places.at(-1);
  if (first && last && places.length > 2 && places.every(({ document }) => document === first.document)) yield `${targetText(first, from)}-${targetText(last, from).slice(prefixOf(last, from).length)}`;
  let before = '';
  const items: string[] = [];
  for (const place of places) {
    const prefix = prefixOf(place, from);
    const bare = targetText(place, from).slice(prefix.length);
    items.push(prefix === before ? bare : `${prefix === '' ? ':' : prefix}${bare}`);
    before = prefix;
  }
  yield items.join(', ');
}

function prefixOf({ document }: Place, from: Document): string {
  return document.uri === from.uri ? '' : `${document.model.agreement.id.text}:`;
}

function citedAs(place: Place | undefined): string {
  return place?.kind === 'clause' ? citationOf(place.document, place.block) : '';
}

function wordsOf({ model: { tree } }: Document, { span: { start, end } }: { readonly span: { readonly start: number; readonly end: number } }): string {
  return tree.text.slice(start, end).replace(/\s+/gu, ' ');
}
