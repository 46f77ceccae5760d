// Declared names and agreements as answers: by id where the markup asks for one, by name in prose.
// Invariant: workspace and declaration order; a name is found by the beginning of any of its words, an id by any part of it.

import type { Declaration, DocumentModel } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { derived } from '../../workspace/memo.js';
import { addressesInOrder } from '../../workspace/names.js';
import type { Called, Document, Names, Snapshot } from '../../workspace/types.js';
import { type CompletionItem, mostItems } from './completion-data.js';
import { searchKey } from './search-words.js';

export type NameKind = 'party' | 'body' | 'zone' | 'term';

/** What an id and names are found by, folded (`searchKey`). */
interface Findable {
  readonly id: string;
  /** Each name from each of its words on. */
  readonly names: readonly string[];
}

function findable(id: string, names: readonly string[]): Findable {
  return {
    id: searchKey(id),
    names: names.flatMap((name) => {
      const words = name.split(/\s+/u).map(searchKey);
      return words.map((_, i) => words.slice(i).join(''));
    }),
  };
}

/** `wanted`: what was typed, folded. */
function isFound(wanted: string, { id, names }: Findable): boolean {
  return wanted === '' || id.includes(wanted) || names.some((name) => name.startsWith(wanted));
}

/** Ids of what the agreement's files declare of these kinds. */
export function nameItems(snapshot: Snapshot, document: Document, kinds: readonly NameKind[], typed: string): readonly CompletionItem[] {
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  const wanted = searchKey(typed);
  for (const member of familyOf(snapshot, document)) {
    for (const kind of kinds) {
      for (const declared of declaredAs(member.model, kind)) {
        const { id, name } = declared;
        const key = id.text.toLowerCase();
        if (seen.has(key) || !isFound(wanted, findable(id.text, [name.text, ...declared.aliases.map(({ text }) => text)]))) continue;
        seen.add(key);
        items.push({ kind, label: id.text, detail: name.text === id.text ? '' : name.text, newText: id.text, filter: `${id.text} ${name.text}`, about: { kind: 'declaration', uri: member.uri, id: id.text } });
        if (items.length > mostItems) return items;
      }
    }
  }
  return items;
}

function declaredAs(model: DocumentModel, kind: NameKind): readonly Declaration[] {
  switch (kind) {
    case 'party':
      return model.parties;
    case 'body':
      return model.bodies;
    case 'zone':
      return model.zones;
    case 'term':
      return model.terms;
  }
}

/** Sides that parties stand on, each once. */
export function sideItems(snapshot: Snapshot, document: Document, typed: string): readonly CompletionItem[] {
  const sides = new Map<string, string[]>();
  for (const { model } of familyOf(snapshot, document)) {
    for (const { side, id } of model.parties) if (side) sides.set(side.text, [...(sides.get(side.text) ?? []), id.text]);
  }
  const wanted = searchKey(typed);
  return [...sides].filter(([side]) => isFound(wanted, findable(side, [side]))).map(([side, members]) => ({ kind: 'party', label: side, detail: members.join(', '), newText: side }));
}

/** An agreement as completion finds and shows it. */
interface KnownAgreement extends Findable {
  readonly uri: string;
  readonly called: Called;
  /** Its id, in lower case. */
  readonly key: string;
}

/** All agreements in their order: kept with the names, so that a key in one text folds no other's names. */
function knownAgreements(names: Names): readonly KnownAgreement[] {
  return addressesInOrder(names).flatMap((uri) => {
    const called = names.called(uri);
    return called ? [{ uri, called, key: called.id.toLowerCase(), ...namesOf(called) }] : [];
  });
}

function namesOf({ id, title, aliases }: Called): Findable {
  return findable(id, [title, ...aliases]);
}

/** Ids of the agreements in scope but for the document's own: its precedents first. `behind`: what follows the id. */
export function agreementItems(snapshot: Snapshot, document: Document, typed: string, behind = ''): readonly CompletionItem[] {
  const precedents = new Set(document.model.agreement.precedents.map(({ text }) => text.toLowerCase()));
  const first: CompletionItem[] = [];
  const others: CompletionItem[] = [];
  const seen = new Set([document.model.agreement.id.text.toLowerCase()]);
  const wanted = searchKey(typed);
  for (const agreement of derived(snapshot.names, knownAgreements)) {
    const { uri, called, key } = agreement;
    if (seen.has(key) || !isFound(wanted, agreement)) continue;
    seen.add(key);
    const isPrecedent = precedents.has(key);
    if (!isPrecedent && others.length > mostItems) continue;
    const item: CompletionItem = { kind: 'agreement', label: called.id + behind, detail: called.title, newText: called.id + behind, filter: `${called.id} ${called.title}`, about: { kind: 'agreement', uri } };
    if (isPrecedent) first.push(item);
    else others.push(item);
  }
  return [...first, ...others];
}

/** Where in a line the name begins that its end may be the beginning of, of several words too: the index of its first letter. */
export interface ProseNames {
  readonly from: number;
  readonly items: readonly CompletionItem[];
}

const mostWords = 5;

/** Names as prose says them, for what stands at the end of `before`. */
export function proseNames(snapshot: Snapshot, document: Document, before: string): ProseNames {
  const starts = [...before.matchAll(/(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{N}]/gu)].map(({ index }) => index).slice(-mostWords);
  const open = /[\p{L}\p{M}\p{N}-]+$/u.exec(before)?.index ?? before.length;
  // Of several words only when their beginning fits; a single word may be any of the name's.
  for (const from of starts.filter((start) => start < open && !/[.;:]/u.test(before.slice(start)))) {
    const items = namesBeginning(snapshot, document, before.slice(from));
    if (items.length > 0) return { from, items };
  }
  return { from: open, items: namesBeginning(snapshot, document, before.slice(open)) };
}

function namesBeginning(snapshot: Snapshot, document: Document, typed: string): readonly CompletionItem[] {
  const wanted = typed.replace(/\s+/gu, ' ').toLowerCase();
  const items: CompletionItem[] = [];
  for (const { uri, model } of familyOf(snapshot, document)) {
    for (const { kind, id, name, block } of model.declarations) {
      if (kind === 'agreement' || kind === 'signature' || block < 0) continue;
      const byId = wanted !== '' && id.text.toLowerCase().startsWith(wanted) && /\p{Lu}/u.test(id.text);
      if (!byId && !name.text.toLowerCase().startsWith(wanted)) continue;
      const newText = byId && !name.text.toLowerCase().startsWith(wanted) ? id.text : name.text;
      items.push({ kind, label: newText, detail: newText === id.text ? name.text : id.text, newText, about: { kind: 'declaration', uri, id: id.text } });
      if (items.length > mostItems) return items;
    }
  }
  return items;
}
