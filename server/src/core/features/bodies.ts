// The bodies and parties of an agreement, for trees and graphs: what each is by its declaration, how many duties rest on it, how a party
// stands with its signature, and what the rules say is missing.
// Invariants: facts hold words and handles, never places, so that text which moves changes none; gaps are findings of the checker and
// nothing else; a text that declares nobody gives empty lists. All files of the agreement count, whichever of them is asked about.

import { nameKey } from '../model/fold.js';
import type { Body, Declared, Party } from '../model/types.js';
import { declaredAt, mentionsOf } from '../resolve/named-here.js';
import { Context } from '../rules/context.js';
import { seatsOf, setUpAt } from '../rules/parts/bodies.js';
import { fieldNamed } from '../rules/parts/fields.js';
import type { Finding } from '../rules/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { declaredInFiles, type FileColumn, fileColumns } from './parts/file-columns.js';
import type { Share } from './parts/long-work.js';
import { owningClause } from './parts/owning-clause.js';
import { type SignatureView, signatureState } from './parts/signature-state.js';
import { type DutyItem, dutyItem, type EntityKey, entityKey, type Stakes, stakesIn, stakesOf } from './parts/stakes.js';

/** How a party or body stands to a duty. Of a body `owes` are its own tasks. */
export type Stake = 'owes' | 'owed' | 'enforces' | 'monitors';
export const stakeKinds: readonly Stake[] = ['owes', 'owed', 'enforces', 'monitors'];

/** Something its declaration says, as written, parties and bodies by their ids. */
export interface DeclaredFact {
  readonly kind: 'mandate' | 'scope' | 'domain' | 'decides' | 'tie-break' | 'reports-to' | 'meets' | 'seat' | 'precedent' | 'role' | 'side' | 'represents' | 'set-up';
  readonly value: string;
  /** The field, or the clause that sets the body up, in the file of the declaration. */
  readonly block: BlockId;
}

export interface Member {
  /** As written. */
  readonly name: string;
  /** Its declaration, in the file of that number; NO_BLOCK for a name that is nothing declared. */
  readonly block: BlockId;
  readonly column: number;
  readonly seats?: number;
}

interface Entity {
  /** Its declaration, in the file of that number (`BodiesView.documents`). */
  readonly block: BlockId;
  readonly column: number;
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
  /** Ids of the bodies that it has a seat on. */
  readonly sitsOn: readonly string[];
}

export interface BodiesView {
  /** Addresses of the agreement's files by number, the one asked about first. */
  readonly documents: readonly string[];
  /** Address and id of the agreement's text, whichever of its files was asked about. */
  readonly whole: string;
  readonly agreement: string;
  readonly bodies: readonly BodyView[];
  readonly parties: readonly PartyView[];
  /** All obligations and prohibitions. */
  readonly duties: number;
  /** Those that no declared party or body owes by name: `each Party`, a person, or nobody at all. */
  readonly unnamed: number;
  /** Those that nobody enforces. */
  readonly unenforced: number;
}

/** `foundIn`: what the checker has found so far in a file, at least at declarations; the rest is passed over. */
export function* bodiesInSteps(snapshot: Snapshot, document: Document, foundIn: (document: Document) => readonly Finding[]): Generator<Share, BodiesView> {
  const { files, documents, whole } = fileColumns(snapshot, document);
  const allBodies = declaredInFiles(files, ({ model }) => model.bodies);
  const allParties = declaredInFiles(files, ({ model }) => model.parties);
  const all: Stakes[] = [];
  if (allBodies.length + allParties.length > 0) for (const file of files) all.push(...(yield* stakesIn(snapshot, file.document)));
  const counts = new Map<EntityKey, Record<Stake, number>>();
  for (const stakes of all) {
    for (const kind of stakeKinds) {
      for (const key of stakes[kind]) {
        const count = counts.get(key) ?? { owes: 0, owed: 0, enforces: 0, monitors: 0 };
        count[kind] += 1;
        counts.set(key, count);
      }
    }
  }
  const entity = ({ column, document: home }: FileColumn, declared: Body | Party, facts: readonly DeclaredFact[], with_: readonly Declared[] = []): Entity => ({
    block: declared.block, column, id: declared.id.text, name: declared.name.text, facts, gaps: gapsAt(foundIn(home), [declared, ...with_]),
    duties: counts.get(entityKey(declared)) ?? { owes: 0, owed: 0, enforces: 0, monitors: 0 },
  });
  const bodies = allBodies.map(({ file, declared: body }): BodyView => {
    const seats = seatsOf(body);
    return { ...entity(file, body, bodyFacts(snapshot, file.document, body)), kind: 'body', members: membersOf(snapshot, files, file, body), ...(seats === undefined ? {} : { seats }) };
  });
  const parties = allParties.map(({ file, declared: party }): PartyView => {
    const { model } = file.document;
    const signature = signatureState(file.document, party, files.map((each) => each.document));
    const signed = model.signatures.find(({ block }) => block === signature.block);
    return {
      ...entity(file, party, factsOf(party, ['role', 'side', 'represents']), signed ? [signed] : []), kind: 'party', signature,
      sitsOn: bodies.filter(({ members }) => members.some(({ block, column }) => block === party.block && column === file.column)).map(({ id }) => id),
    };
  });
  return {
    documents, whole: whole.uri, agreement: whole.model.agreement.id.text, bodies, parties, duties: all.length,
    unnamed: all.filter(({ owes }) => owes.length === 0).length,
    unenforced: all.filter(({ enforces }) => enforces.length === 0).length,
  };
}

/** The duties in which the party or body of that id has that stake, file by file; `of` empty, with `owes` or `enforces`: those in which nobody declared has it. */
export function* dutiesOf(snapshot: Snapshot, document: Document, of: string, stake: Stake): Generator<Share, { readonly documents: readonly string[]; readonly duties: readonly DutyItem[] }> {
  const { files, documents } = fileColumns(snapshot, document);
  const key = nameKey(of);
  const duties: DutyItem[] = [];
  for (const file of files) {
    const all = yield* stakesIn(snapshot, file.document);
    duties.push(...all.filter((each) => (of === '' ? each[stake].length === 0 : each[stake].includes(key))).map((each) => dutyItem(file, each)));
  }
  return { documents, duties };
}

/** The ids of the bodies and parties a place is about, those nearest to it first: the declaration it stands in, else who has a stake in its clause, else whom that mentions. Empty when nobody. */
export function entitiesAt(snapshot: Snapshot, document: Document, offset: number): { readonly bodies: readonly string[]; readonly parties: readonly string[] } {
  const { model } = document;
  const { tree } = model;
  const at = tree.blockAt(offset);
  for (let block = at; block !== NO_BLOCK; block = tree.parent(block)) {
    const declared = model.declarationAt(block) ?? model.fieldAt(block)?.declaration;
    if (!declared) continue;
    const parties = declared.kind === 'signature' ? model.partiesNamed(declared.party.text) : declared.kind === 'party' ? [declared] : [];
    return { bodies: declared.kind === 'body' ? [declared.id.text] : [], parties: parties.map(({ id }) => id.text) };
  }
  const clause = owningClause(model, at);
  if (clause === NO_BLOCK) return { bodies: [], parties: [] };
  const stakes = stakesOf(snapshot, document, clause);
  const mentioned = mentionsOf(snapshot, document, clause).map(({ declared }) => entityKey(declared));
  const inTurn = [...new Set([...(stakes ? stakeKinds.flatMap((kind) => stakes[kind]) : []), ...mentioned])];
  const { files } = fileColumns(snapshot, document);
  const known = (all: readonly { readonly declared: Declared }[]): readonly string[] => {
    const ids = new Map(all.map(({ declared }) => [entityKey(declared), declared.id.text]));
    return inTurn.flatMap((key) => ids.get(key) ?? []);
  };
  return { bodies: known(declaredInFiles(files, (each) => each.model.bodies)), parties: known(declaredInFiles(files, (each) => each.model.parties)) };
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

/** `file`: where the body is declared; what it calls its members by is looked up there first. */
function membersOf(snapshot: Snapshot, files: readonly FileColumn[], { document: home }: FileColumn, body: Body): readonly Member[] {
  return body.members.map(({ name, count }) => {
    const found = declaredAt(snapshot, home, name.text);
    const column = files.find(({ document }) => document === found?.home)?.column;
    return { name: name.text, ...(found && column !== undefined ? { block: found.declared.block, column } : { block: NO_BLOCK, column: 0 }), ...(count === undefined ? {} : { seats: count }) };
  });
}

/** Each finding once, the worst first as they come. */
function gapsAt(found: readonly Finding[], declared: readonly Declared[]): readonly Finding[] {
  return found.filter(({ span }) => declared.some(({ extent }) => span.start >= extent.start && span.start < extent.end));
}
