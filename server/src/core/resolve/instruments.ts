// Which agreement a citation in prose means: its own, another one in scope by id, alias or title, or one Parley does not have.
// Invariant: a name that is in scope several times means none of them for certain.

import type { CitedInstrument } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import { addressesInOrder, calledNow } from '../workspace/names.js';
import type { Called, Document, Names, Snapshot } from '../workspace/types.js';
import { agreementsNamed, familyOf } from './family.js';

export type Instrument =
  | {
      readonly kind: 'own' /** The text says so, so the main text is meant also from an annex. */;
      readonly said: boolean;
    }
  | { readonly kind: 'other'; readonly document: Document }
  | { readonly kind: 'external' }
  | { readonly kind: 'uncertain' };

export function instrumentOf(snapshot: Snapshot, document: Document, cited: CitedInstrument): Instrument {
  switch (cited.kind) {
    case 'unmarked':
      return { kind: 'own', said: false };
    case 'external':
      return { kind: 'external' };
    case 'own':
      if (cited.noun === undefined || isOwnNoun(snapshot, document, cited.noun)) return { kind: 'own', said: true };
      // `of the Armistice` where Armistice is what another agreement in scope is called.
      return otherTitled(snapshot, document, cited.noun) ?? { kind: 'external' };
    case 'named': {
      const [first, ...others] = agreementsTitled(snapshot, document, cited.name);
      if (!first) return cited.tentative ? { kind: 'own', said: false } : { kind: 'external' };
      if (first === document) return { kind: 'own', said: true };
      return others.length > 0 ? { kind: 'uncertain' } : { kind: 'other', document: first };
    }
  }
}

function otherTitled(snapshot: Snapshot, document: Document, name: string): Instrument | undefined {
  const [first, ...others] = agreementsTitled(snapshot, document, name);
  if (!first || first === document) return undefined;
  return others.length > 0 ? { kind: 'uncertain' } : { kind: 'other', document: first };
}

/**
 * `of the Convention` means the text itself when its title or an alias says Convention, in any case ending, or that of another file of its
 * agreement does (from an annex in a file of its own); a file without a title may be anything.
 */
function isOwnNoun(snapshot: Snapshot, document: Document, noun: string): boolean {
  const { agreement } = document.model;
  if (!agreement.declared) return true;
  const stem = noun.length > 5 ? noun.slice(0, -2) : noun;
  const says = (names: readonly string[]): boolean => names.some((text) => text.toLowerCase().includes(stem));
  if (says([agreement.name, ...agreement.aliases].map(({ text }) => text))) return true;
  return familyOf(snapshot, document).some((member) => member !== document && says([calledNow(member).title, ...calledNow(member).aliases]));
}

/** The agreements a name in prose means: by id, alias or whole title, with or without its article. The citing one alone when it is among them. */
export function agreementsTitled(snapshot: Snapshot, document: Document, name: string): readonly Document[] {
  const bare = bareName(name);
  const named = agreementsNamed(snapshot, document, bare);
  if (named.length > 0) return named;
  const titled = agreementsOfTitle(snapshot, bare);
  return titled.includes(document) ? [document] : titled;
}

/** A name as prose is compared: small letters, single blanks, no article. */
export function bareName(name: string): string {
  return withoutArticle(plain(name));
}

/** The agreements of that whole title, with or without its article; empty when there is none. */
export function agreementsOfTitle(snapshot: Snapshot, title: string): readonly Document[] {
  return (derived(snapshot.names, byTitle).get(withoutArticle(plain(title))) ?? []).flatMap((uri) => snapshot.documents.get(uri) ?? []);
}

/** Addresses by title, without its article. */
function byTitle(names: Names): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, Called[]>();
  for (const uri of addressesInOrder(names)) {
    const called = names.called(uri);
    const title = withoutArticle(plain(called?.title ?? ''));
    if (!called || title === '') continue;
    const list = titles.get(title);
    // A library copy does not compete with the workspace's own of the same id.
    const hidden = list?.some((other) => !other.library && called.library && other.id.toLowerCase() === called.id.toLowerCase());
    if (!list) titles.set(title, [called]);
    else if (!hidden) list.push(called);
  }
  return new Map([...titles].map(([title, list]) => [title, list.map(({ uri }) => uri)]));
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|l'|l’|le|la|les|el|los|las) ?/u, '');
}
