// Declared names and agreements as answers: by id where the markup asks for one, by name in prose.
// Invariant: workspace and declaration order; a name is found by the beginning of any of its words, an id by any part of it.

import type { Declaration, DocumentModel } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { addressesInOrder } from '../../workspace/names.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { type CompletionItem, mostItems } from './completion-data.js';
import { searchKey } from './search-words.js';

export type NameKind = 'party' | 'body' | 'zone' | 'term';

/** What was typed, ready to be compared. */
function isFound(typed: string, id: string, names: readonly string[]): boolean {
  const wanted = searchKey(typed);
  if (wanted === '' || searchKey(id).includes(wanted)) return true;
  return names.some((name) => {
    const words = name.split(/\s+/u).map(searchKey);
    return words.some((_, i) => words.slice(i).join('').startsWith(wanted));
  });
}

/** Ids of what the agreement's files declare of these kinds. */
export function nameItems(snapshot: Snapshot, document: Document, kinds: readonly NameKind[], typed: string): readonly CompletionItem[] {
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  for (const member of familyOf(snapshot, document)) {
    for (const kind of kinds) {
      for (const declared of declaredAs(member.model, kind)) {
        const { id, name } = declared;
        const key = id.text.toLowerCase();
        if (seen.has(key) || !isFound(typed, id.text, [name.text, ...declared.aliases.map(({ text }) => text)])) continue;
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
  return [...sides].filter(([side]) => isFound(typed, side, [side])).map(([side, members]) => ({ kind: 'party', label: side, detail: members.join(', '), newText: side }));
}

/** Ids of the agreements in scope but for the document's own: its precedents first. `behind`: what follows the id. */
export function agreementItems(snapshot: Snapshot, document: Document, typed: string, behind = ''): readonly CompletionItem[] {
  const { names } = snapshot;
  const precedents = new Set(document.model.agreement.precedents.map(({ text }) => text.toLowerCase()));
  const first: CompletionItem[] = [];
  const others: CompletionItem[] = [];
  const seen = new Set([document.model.agreement.id.text.toLowerCase()]);
  for (const uri of addressesInOrder(names)) {
    const called = names.called(uri);
    if (!called || seen.has(called.id.toLowerCase()) || !isFound(typed, called.id, [called.title, ...called.aliases])) continue;
    seen.add(called.id.toLowerCase());
    const item: CompletionItem = { kind: 'agreement', label: called.id + behind, detail: called.title, newText: called.id + behind, filter: `${called.id} ${called.title}`, about: { kind: 'agreement', uri } };
    if (precedents.has(called.id.toLowerCase())) first.push(item);
    else if (others.length <= mostItems) others.push(item);
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
