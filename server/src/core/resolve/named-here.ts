// The declared names that stand in prose: those of the file and those of the other files of its agreement, so that an annex speaks of the
// parties, bodies, zones and terms its whole declares.
// Invariants: of two names that meet the longer counts, of equal ones the file's own; a file of no family has what `model.mentions`
// finds and nothing is made for it. One matcher serves a family for as long as what its files declare stays.

import { findMentions } from '../model/mentions.js';
import { createMatcher, type Matcher } from '../model/matcher.js';
import { joinPieces } from '../model/prose.js';
import type { Declaration, Mention, Party } from '../model/types.js';
import { proseOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { blocksIn, isStructural } from '../syntax/walk.js';
import { derived, derivedOf } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { ask, asked, declaredAs } from './asked.js';
import { familyOf } from './family.js';
import type { NamedHere } from './types.js';

/**
 * The names of parties, bodies, zones and terms in a block's prose, in order of position, whichever file of the family declares them.
 * A rule that reads this has `declarations` in its `reads`.
 */
export function mentionsOf(snapshot: Snapshot, document: Document, block: BlockId): readonly NamedHere[] {
  const names = namesOf(snapshot, document);
  if (!names) return document.model.mentions(block);
  const known = names.byBlock.get(block);
  if (known) return known;
  const found = readMentions(snapshot, document, names.matching, block);
  names.byBlock.set(block, found);
  return found;
}

/** The blocks of a file whose prose names what a file of its family declares, in document order. */
export function blocksNaming(snapshot: Snapshot, document: Document, home: Document, declaration: BlockId): readonly BlockId[] {
  const names = namesOf(snapshot, document);
  if (!names) return home.uri === document.uri ? document.model.mentioning(declaration) : [];
  return blocksOf(document, names.matching).get(keyOf(home.uri, declaration)) ?? [];
}

/** True when what the other files of its family declare, and which files these are, is as it was: the names its prose may hold. */
export function namesFromOthersStay(before: Snapshot, now: Snapshot, uri: string): boolean {
  const [a, b] = [before.documents.get(uri), now.documents.get(uri)];
  if (before === now || !a || !b) return true;
  const [, ...old] = familyOf(before, a);
  const [, ...others] = familyOf(now, b);
  return old.length === others.length && others.every((other, i) => other.uri === old[i]?.uri && other.aspects.declarations === old[i].aspects.declarations);
}

/** The parties a name stands for in a file: its own, else those of the nearest file of its family that knows the name. Empty when unknown. */
export function partiesCalled(snapshot: Snapshot, document: Document, name: string): readonly Party[] {
  for (const member of familyOf(snapshot, document)) {
    ask(member, declaredAs(name));
    if (name.toLowerCase() === 'all') ask(member, asked.names);
    const parties = member.model.partiesNamed(name);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** What a name is declared as in a file, else in the nearest file of its family, and in which; undefined when nowhere. */
export function declaredAt(snapshot: Snapshot, document: Document, name: string): { readonly home: Document; readonly declared: Declaration } | undefined {
  for (const home of familyOf(snapshot, document)) {
    ask(home, declaredAs(name));
    const declared = home.model.declared(name);
    if (declared) return { home, declared };
  }
  return undefined;
}

/** The same without its file. */
export function declaredHere(snapshot: Snapshot, document: Document, name: string): Declaration | undefined {
  return declaredAt(snapshot, document, name)?.declared;
}

/** One matcher for the names of a family, as one of its files sees them. */
interface Matching {
  readonly matcher: Matcher;
  /** Where each name is declared: addresses of the family. */
  readonly homes: ReadonlyMap<Declaration, string>;
}

/** What a file of a family answers from within one snapshot. */
interface FamilyNames {
  readonly matching: Matching;
  readonly byBlock: Map<BlockId, readonly NamedHere[]>;
}

function namesOf(snapshot: Snapshot, document: Document): FamilyNames | undefined {
  const family = familyOf(snapshot, document);
  if (family.length === 1) return undefined;
  const all = derived(snapshot, tables);
  const known = all.get(document);
  if (known) return known;
  const names: FamilyNames = { matching: matchingOf(family), byBlock: new Map() };
  all.set(document, names);
  return names;
}

function tables(): WeakMap<Document, FamilyNames> {
  return new WeakMap();
}

/** What was made last for the file, and of which declarations. */
interface Kept {
  of: readonly object[];
  matching: Matching | undefined;
}

function newKept(_document: Document): Kept {
  return { of: [], matching: undefined };
}

/** `family`: the file first. */
function matchingOf(family: readonly Document[]): Matching {
  const [document] = family;
  const kept: Kept = document ? derivedOf(document, 'declarations', newKept) : { of: [], matching: undefined };
  const of = family.map(({ aspects }) => aspects.declarations);
  if (kept.matching && of.length === kept.of.length && of.every((each, i) => each === kept.of[i])) return kept.matching;
  const homes = new Map(family.flatMap(({ uri, model }) => model.declarations.map((declared) => [declared, uri] as const)));
  kept.matching = { matcher: createMatcher([...homes.keys()]), homes };
  kept.of = of;
  return kept.matching;
}

function readMentions(snapshot: Snapshot, document: Document, { matcher, homes }: Matching, block: BlockId): readonly NamedHere[] {
  return found(document, block, matcher).flatMap(({ span, declared }): readonly NamedHere[] => {
    const home = homes.get(declared) === document.uri ? document : snapshot.documents.get(homes.get(declared) ?? '');
    const now = home?.model.declarationAt(declared.block); // the matcher may be older than where it stands
    if (!home || !now) return [];
    return [home === document ? { span, declared: now } : { span, declared: now, home }];
  });
}

function found({ model }: Document, block: BlockId, matcher: Matcher): readonly Mention[] {
  if (block === NO_BLOCK || !isStructural(model.tree.kind(block))) return [];
  const prose = joinPieces(model.tree.text, proseOf(model.tree, block));
  return findMentions(prose, matcher, () => model.inline(block));
}

/** Blocks by what they name, of one version of a file. */
interface Listed {
  of: Matching | undefined;
  blocks: ReadonlyMap<string, readonly BlockId[]>;
}

function newListed(_document: Document): Listed {
  return { of: undefined, blocks: new Map() };
}

/** The whole file is read for it: for who asks now and then, and for families alone. */
function blocksOf(document: Document, matching: Matching): Listed['blocks'] {
  const listed = derived(document, newListed);
  if (listed.of === matching) return listed.blocks;
  const blocks = new Map<string, BlockId[]>();
  for (const block of blocksIn(document.model.tree)) {
    for (const { declared } of found(document, block, matching.matcher)) {
      const key = keyOf(matching.homes.get(declared) ?? '', declared.block);
      const list = blocks.get(key);
      if (!list) blocks.set(key, [block]);
      else if (list.at(-1) !== block) list.push(block);
    }
  }
  listed.of = matching;
  listed.blocks = blocks;
  return blocks;
}

function keyOf(uri: string, declaration: BlockId): string {
  return `${declaration} ${uri}`;
}
