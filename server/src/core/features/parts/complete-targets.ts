// Targets as they are typed: `{13(`, `{korea-1953:demil`, `@precedent `, `@see #`. Clauses by citation, heading and words of their text,
// labels, declared ids, agreements.
// Invariants: what is put in leads to the clause it was offered for; an answer stays in its list's item; a target that names no agreement is
// one of the document's own, behind `@precedent` and `@omits` one of its precedents'.

import { nextSibling } from '../../model/children.js';
import { precedentsOf, resolvePrecedent } from '../../resolve/correspondence.js';
import { agreementsNamed, familyOf } from '../../resolve/family.js';
import { clausePlace, placesIn, targetText } from '../../resolve/places.js';
import { outlineOf } from '../../resolve/outline.js';
import { resolveTarget, resolveTargetIn } from '../../resolve/targets.js';
import type { BlockId } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { parseTargets } from '../../syntax/targets.js';
import type { ClauseRef, Document, Snapshot } from '../../workspace/types.js';
import { firstWords, headingText } from './clause-view.js';
import { labelItems } from './complete-labels.js';
import { agreementItems, nameItems } from './complete-names.js';
import { type CompletionItem, type Completions, mostItems } from './completion-data.js';
import { type CursorLine, restOfPath, tokenAt } from './cursor-line.js';
import { findClauses, type FoundClause } from './find-clauses.js';
import { readyPrecedents, suggestCounterparts } from './suggested-counterparts.js';

export interface TargetPlace {
  /** The annotation or field whose value it is; missing: braces. */
  readonly holder?: string;
  /** The clause somebody writes in; NO_BLOCK: none. */
  readonly near: BlockId;
}

const shownLetters = 70;
/** Names, labels and agreements beside clauses. */
const mostBeside = 12;

/** `from`: the index in the line at which the list of targets begins. */
export function targetItems(snapshot: Snapshot, document: Document, line: CursorLine, from: number, { holder, near }: TargetPlace): Completions | undefined {
  const value = line.before.slice(from);
  if (/["“„«]/u.test(value)) return undefined;
  const comma = value.lastIndexOf(',') + 1;
  const start = comma + value.slice(comma).search(/\S|$/u);
  const item = value.slice(start);
  const colon = item.lastIndexOf(':');
  const named = agreementOf(value.slice(0, comma), item);
  const token = tokenAt(line, from + start + colon + 1, restOfPath);
  const followsPrecedent = (holder === 'precedent' || holder === 'omits') && document.model.agreement.precedents.length > 0;
  const agreements = named !== undefined ? agreementsNamed(snapshot, document, named) : followsPrecedent ? precedentsOf(snapshot, document) : [document];
  const close = holder === undefined && !/^[^{]*\}/u.test(line.after) ? '}' : '';
  const { typed } = token;
  const bare = colon < 0 && named === undefined && !followsPrecedent;
  const isNameAhead = line.after.charAt(token.replace.end - line.cursor) === ':';
  const items: CompletionItem[] = [];
  if (!isNameAhead) {
    if (holder === 'precedent' && typed === '') {
      for (const { clause, target, likely, words } of suggestCounterparts(snapshot, document, near, readyPrecedents(agreements), { behindName: named !== undefined })) items.push({ ...clauseItem(clause, target), suggested: { likely, words } });
    }
    if (followsPrecedent && named === undefined && typed === '') items.push(...nextAnswer(snapshot, document, near));
    if (bare && typed !== '') items.push(...declaredItems(snapshot, document, typed).slice(0, mostBeside));
    for (const each of agreements) {
      const prefix = named !== undefined || each === document ? '' : `${each.model.agreement.id.text}:`;
      items.push(...clauseItems(snapshot, document, each, typed, each === document ? near : NO_BLOCK, prefix, holder));
      if (typed === '' || typed.startsWith('#')) items.push(...labelItems(each, typed).slice(0, typed === '' ? mostBeside : mostItems).map((label) => withPrefix(label, prefix)));
    }
    if (bare && typed === '') items.push(...declaredItems(snapshot, document, '').slice(0, mostBeside));
    if (holder === 'precedent' && start === 0 && colon < 0 && 'none'.startsWith(typed)) items.push({ kind: 'value', label: 'none', detail: 'none "reason"', newText: 'none', ...(line.after.trim() === '' ? { snippet: 'none "$1"$0' } : {}) });
  }
  const whole = colon < 0 && /^(?:\p{L}|$)/u.test(typed) ? agreementItems(snapshot, document, typed, isNameAhead ? '' : ':').slice(0, mostBeside) : [];
  const best = rankedAgreements(typed, whole);
  const all = distinctTexts([...best.first, ...items.slice(0, mostItems - Math.min(best.others.length, 3)), ...best.others]);
  // What is found by its words does not begin as typed: a client's own filter is made to keep it, in our order.
  const shown = all.slice(0, mostItems).map((each): CompletionItem => ({ ...each, filter: typed === '' ? each.newText : typed, newText: each.kind === 'agreement' || each.kind === 'value' ? each.newText : each.newText + close }));
  // A target is one thing: half of an old one behind a new one, or a bracket the editor has closed itself, would mean something else.
  return { insert: token.replace, replace: token.replace, items: shown, incomplete: true };
}

/** An agreement whose id begins as typed comes before clauses that only hold the letters. */
function rankedAgreements(typed: string, items: readonly CompletionItem[]): { readonly first: readonly CompletionItem[]; readonly others: readonly CompletionItem[] } {
  const begins = (item: CompletionItem): boolean => typed !== '' && item.label.toLowerCase().startsWith(typed.toLowerCase());
  return { first: items.filter(begins), others: items.filter((item) => !begins(item)) };
}

/** The agreement an item of a list is read in: its own prefix, else that of the item before; undefined: none was named. */
function agreementOf(before: string, item: string): string | undefined {
  let found: string | undefined;
  for (const each of [...before.split(','), item]) {
    const colon = each.lastIndexOf(':');
    if (colon >= 0) found = each.slice(0, colon).trim() || undefined;
  }
  return found;
}

function declaredItems(snapshot: Snapshot, document: Document, typed: string): readonly CompletionItem[] {
  return /^\P{L}|[.(/]/u.test(typed) ? [] : nameItems(snapshot, document, ['body', 'zone', 'party', 'term'], typed);
}

function withPrefix(item: CompletionItem, prefix: string): CompletionItem {
  return prefix === '' ? item : { ...item, newText: prefix + item.newText };
}

/** Clauses of one agreement. `prefix`: what leads into it where nothing does yet. */
function clauseItems(snapshot: Snapshot, from: Document, document: Document, typed: string, near: BlockId, prefix: string, holder: string | undefined): readonly CompletionItem[] {
  if (typed.startsWith('#')) return [];
  const step = /^(.*(?:[\p{L}\p{N})]))?(\(|\/)([\p{L}\p{N}]*)$/u.exec(typed);
  if (step) return pointItems(snapshot, from, document, step[1] ?? '', step[2] ?? '', step[3] ?? '', near, prefix, holder);
  const members = familyOf(snapshot, document);
  return members.flatMap((member) =>
    findClauses(member, typed, member === document ? near : NO_BLOCK).map((found) => clauseItem({ document: member, block: found.block }, prefix + asTyped(member, found))),
  );
}

/** The number goes on as it was typed where that leads to the clause; else its canonical target. */
function asTyped(document: Document, { block, typed }: FoundClause): string {
  const canonical = targetText(clausePlace(document, block), document);
  if (typed === undefined) return canonical;
  const bare = canonical.replace(/^\p{L}[\p{L}-]*\.? ?(?=[\p{L}\p{N}])/u, '');
  if (!typed.numbers.includes(bare)) return canonical;
  if (typed.unit !== '') return typed.unit + (/\p{L}$/u.test(typed.unit) ? ' ' : '') + typed.number;
  const leads = canonical === bare || (canonical === `Art.${typed.number}` && !outlineOf(document).isContinuous('main'));
  return leads ? typed.number : canonical;
}

/** The points of what was typed in front of the bracket or slash. */
function pointItems(snapshot: Snapshot, from: Document, document: Document, head: string, sign: string, typed: string, near: BlockId, prefix: string, holder: string | undefined): readonly CompletionItem[] {
  const close = sign === '(' ? ')' : '';
  const holders = holdersOf(snapshot, from, document, head, near, holder);
  // What was typed means several clauses: each point is put in as it is cited.
  const isUnclear = head !== '' && holders.length > 1;
  return holders.flatMap(({ document: member, block }) =>
    pointsOf(member, block, typed).map(({ block: point, value }) =>
      clauseItem({ document: member, block: point }, prefix + (isUnclear ? targetText(clausePlace(member, point), member) : `${head}${sign}${value}${close}`))),
  );
}

function holdersOf(snapshot: Snapshot, from: Document, document: Document, head: string, near: BlockId, holder: string | undefined): readonly ClauseRef[] {
  if (head === '') return document === from ? ancestors(document, near) : [];
  const [target] = parseTargets(head, 0);
  if (!target) return [];
  const resolution = document !== from ? resolveTargetIn(snapshot, from, near, target, [document]) : holder === 'precedent' ? resolvePrecedent(snapshot, from, near, target) : resolveTarget(snapshot, from, near, target);
  return placesIn(resolution).flatMap((place) => (place.kind === 'clause' ? { document: place.document, block: place.block } : []));
}

/** The clause itself and those it stands in: what a bare bracket is looked up around. */
function ancestors(document: Document, near: BlockId): readonly ClauseRef[] {
  const found: ClauseRef[] = [];
  for (let at = near; at !== NO_BLOCK; at = document.model.tree.parent(at)) if (document.model.tree.kind(at) === 'provision') found.push({ document, block: at });
  return found;
}

/** The labelled points directly under a clause whose value begins so. */
export function pointsOf({ model }: Document, block: BlockId, typed: string): readonly { readonly block: BlockId; readonly value: string }[] {
  const wanted = typed.toLowerCase();
  return model.children(block).flatMap((child) => {
    const label = model.label(child);
    return label === undefined || label.kind === 'dash' || !label.value.startsWith(wanted) ? [] : { block: child, value: label.value };
  }).slice(0, mostItems);
}

/** The clause of the precedent behind the one that the clause above answers. */
function nextAnswer(snapshot: Snapshot, document: Document, near: BlockId): readonly CompletionItem[] {
  const { model } = document;
  const { tree } = model;
  let looked = 0;
  for (let at = near === NO_BLOCK ? NO_BLOCK : tree.previous(near); at !== NO_BLOCK && looked < 60; at = tree.previous(at), looked += 1) {
    if (tree.kind(at) !== 'annotation') continue;
    const annotation = model.annotationAt(at);
    const target = annotation?.name === 'precedent' ? annotation.targets.at(-1) : undefined;
    if (!target) continue;
    const place = placesIn(resolvePrecedent(snapshot, document, at, target)).at(-1);
    if (place?.kind !== 'clause') return [];
    const next = nextSibling(place.document.model.tree, place.block);
    return next === NO_BLOCK || !place.document.model.isClause(next) ? [] : [clauseItem({ document: place.document, block: next }, targetText(clausePlace(place.document, next), document))];
  }
  return [];
}

export function clauseItem({ document, block }: ClauseRef, newText: string): CompletionItem {
  const { model, uri } = document;
  const heading = model.tree.kind(block) === 'heading';
  const citation = model.citation(block);
  return { kind: heading ? 'heading' : 'clause', label: citation, detail: heading ? headingText(model, block) : firstWords(model.textOf(block), shownLetters), newText, about: { kind: 'clause', uri, block, citation } };
}

function distinctTexts(items: readonly CompletionItem[]): readonly CompletionItem[] {
  const seen = new Set<string>();
  return items.filter(({ newText }) => !seen.has(newText) && seen.add(newText));
}
