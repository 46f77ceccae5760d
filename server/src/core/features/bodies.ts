// The bodies and parties of an agreement, for trees and graphs: what each is by its declaration, how many duties rest on it, how a party
// stands with its signature, and what the rules say is missing.
// Invariants: facts hold words and handles, never places, so that text which moves changes none; gaps are findings of the checker and
// nothing else; a text that declares nobody gives empty lists. One file: annexes in files of their own are not counted.

import type { Body, Declared, Party } from '../model/types.js';
import { Context } from '../rules/context.js';
import { seatsOf, setUpAt } from '../rules/parts/bodies.js';
import { fieldNamed } from '../rules/parts/fields.js';
import type { Finding } from '../rules/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import type { Share } from './parts/long-work.js';
import { owningClause } from './parts/owning-clause.js';
import { type SignatureView, signatureState } from './parts/signature-state.js';
import { type DutyItem, dutyItem, stakesIn, stakesOf } from './parts/stakes.js';

/** How a party or body stands to a duty. Of a body `owes` are its own tasks. */
export type Stake = 'owes' | 'owed' | 'enforces' | 'monitors';
export const stakeKinds: readonly Stake[] = ['owes', 'owed', 'enforces', 'monitors'];

/** Something its declaration says, as written, parties and bodies by their ids. */
export interface DeclaredFact {
  readonly kind: 'mandate' | 'scope' | 'domain' | 'decides' | 'tie-break' | 'reports-to' | 'meets' | 'seat' | 'precedent' | 'role' | 'side' | 'represents' | 'set-up';
  readonly value: string;
  /** The field, or the clause that sets the body up. */
  readonly block: BlockId;
}

export interface Member {
  /** As written. */
  readonly name: string;
  /** Its declaration in this file; NO_BLOCK for a name that is nothing declared. */
  readonly block: BlockId;
  readonly seats?: number;
}

interface Entity {
  /** Its declaration. */
  readonly block: BlockId;
  readonly id: string;
  readonly name: string;
  readonly facts: readonly DeclaredFact[];
  readonly duties: Readonly<Record<Stake, number>>;
  /** What the checker finds at its declaration, its fields and its signature block. */
  readonly gaps: readonly Finding[];
}

export interface BodyView extends Entity {
  readonly kind: 'body';
  readonly members: readonly Member[];
  /** Missing where a member has no number. */
  readonly seats?: number;
}

export interface PartyView extends Entity {
  readonly kind: 'party';
  readonly signature: SignatureView;
  /** Bodies that it has a seat on. */
  readonly sitsOn: readonly BlockId[];
}

export interface BodiesView {
  readonly bodies: readonly BodyView[];
  readonly parties: readonly PartyView[];
  /** All obligations and prohibitions. */
  readonly duties: number;
  /** Those that no declared party or body owes by name: `each Party`, a person, or nobody at all. */
  readonly unnamed: number;
  /** Those that nobody enforces. */
  readonly unenforced: number;
}

/** `found`: what the checker has found so far, at least at declarations; the rest is passed over. */
export function* bodiesInSteps(snapshot: Snapshot, document: Document, found: readonly Finding[]): Generator<Share, BodiesView> {
  const { model } = document;
  const all = model.bodies.length === 0 && model.parties.length === 0 ? [] : yield* stakesIn(snapshot, document);
  const counts = new Map<BlockId, Record<Stake, number>>();
  for (const stakes of all) {
    for (const kind of stakeKinds) {
      for (const block of stakes[kind]) {
        const count = counts.get(block) ?? { owes: 0, owed: 0, enforces: 0, monitors: 0 };
        count[kind] += 1;
        counts.set(block, count);
      }
    }
  }
  const entity = (declared: Body | Party, facts: readonly DeclaredFact[], gaps: readonly Finding[]): Entity => ({
    block: declared.block, id: declared.id.text, name: declared.name.text, facts, gaps, duties: counts.get(declared.block) ?? { owes: 0, owed: 0, enforces: 0, monitors: 0 },
  });
  const bodies = firstOnes(document, model.bodies).map((body): BodyView => {
    const seats = seatsOf(body);
    return { ...entity(body, bodyFacts(snapshot, document, body), gapsAt(found, [body])), kind: 'body', members: membersOf(document, body), ...(seats === undefined ? {} : { seats }) };
  });
  const parties = firstOnes(document, model.parties).map((party): PartyView => {
    const signature = signatureState(document, party);
    const signed = model.signatures.find(({ block }) => block === signature.block);
    return {
      ...entity(party, factsOf(party, ['role', 'side', 'represents']), gapsAt(found, signed ? [party, signed] : [party])), kind: 'party', signature,
      sitsOn: bodies.filter(({ members }) => members.some(({ block }) => block === party.block)).map(({ block }) => block),
    };
  });
  return {
    bodies, parties, duties: all.length,
    unnamed: all.filter(({ owes }) => owes.length === 0).length,
    unenforced: all.filter(({ enforces }) => enforces.length === 0).length,
  };
}

/** The duties in which a declaration has that stake, in document order; `of` NO_BLOCK with `owes` or `enforces`: those in which nobody declared has it. */
export function* dutiesOf(snapshot: Snapshot, document: Document, of: BlockId, stake: Stake): Generator<Share, readonly DutyItem[]> {
  const all = yield* stakesIn(snapshot, document);
  return all.filter((each) => (of === NO_BLOCK ? each[stake].length === 0 : each[stake].includes(of))).map((each) => dutyItem(document, each));
}

/** The bodies and parties a place is about, those nearest to it first: the declaration it stands in, else who has a stake in its clause, else whom that mentions. Empty when nobody. */
export function entitiesAt(snapshot: Snapshot, document: Document, offset: number): { readonly bodies: readonly BlockId[]; readonly parties: readonly BlockId[] } {
  const { model } = document;
  const { tree } = model;
  const at = tree.blockAt(offset);
  for (let block = at; block !== NO_BLOCK; block = tree.parent(block)) {
    const declared = model.declarationAt(block) ?? model.fieldAt(block)?.declaration;
    if (!declared) continue;
    const parties = declared.kind === 'signature' ? model.partiesNamed(declared.party.text) : declared.kind === 'party' ? [declared] : [];
    return { bodies: declared.kind === 'body' ? [declared.block] : [], parties: parties.map((party) => party.block) };
  }
  const clause = owningClause(model, at);
  if (clause === NO_BLOCK) return { bodies: [], parties: [] };
  const stakes = stakesOf(snapshot, document, clause);
  const mentioned = model.mentions(clause).map(({ declared }) => declared.block);
  const inTurn = [...new Set([...(stakes ? stakeKinds.flatMap((kind) => stakes[kind]) : []), ...mentioned])];
  const known = (all: readonly Declared[]): readonly BlockId[] => inTurn.filter((block) => all.some((each) => each.block === block));
  return { bodies: known(model.bodies), parties: known(model.parties) };
}

/** Those an id leads to: a second one of the same id is `duplicate-id` and nobody can be meant by it. */
function firstOnes<Kind extends Declared>({ model }: Document, all: readonly Kind[]): readonly Kind[] {
  return all.filter((each) => model.declared(each.id.text)?.block === each.block);
}

function bodyFacts(snapshot: Snapshot, document: Document, body: Body): readonly DeclaredFact[] {
  const { model } = document;
  const clauses = setUpAt(new Context(snapshot, document), body).map((block): DeclaredFact => ({ kind: 'set-up', value: model.citation(block), block }));
  const named = fieldNamed(body, 'established-by');
  const setUp = clauses.length === 0 && named ? [{ kind: 'set-up' as const, value: named.value.trim(), block: named.block }] : clauses;
  return [...factsOf(body, ['mandate', 'scope', 'domain', 'seat', 'decides', 'tie-break', 'meets', 'reports-to']), ...setUp, ...factsOf(body, ['precedent'])];
}

function factsOf(declared: Declared, kinds: readonly Exclude<DeclaredFact['kind'], 'set-up'>[]): readonly DeclaredFact[] {
  return kinds.flatMap((kind) => declared.fields.filter(({ name, value }) => name === kind && value.trim() !== '').map(({ value, block }) => ({ kind, value: value.trim(), block })));
}

function membersOf({ model }: Document, body: Body): readonly Member[] {
  return body.members.map(({ name, count }) => {
    const declared = model.declared(name.text);
    return { name: name.text, block: declared?.block ?? NO_BLOCK, ...(count === undefined ? {} : { seats: count }) };
  });
}

/** Each finding once, the worst first as they come. */
function gapsAt(found: readonly Finding[], declared: readonly Declared[]): readonly Finding[] {
  return found.filter(({ span }) => declared.some(({ extent }) => span.start >= extent.start && span.start < extent.end));
}
