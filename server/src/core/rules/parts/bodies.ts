// What the rules about bodies share: which bodies are this agreement's own, what kind each is by its fields, where it is set up, and
// what the clauses tell of it. Invariants: what is told anywhere, in a field or in words, is not called missing; of files that are
// read only for their declarations, and of an agreement kept in several files, nothing is called missing; long work pauses.

import { ownerOfAnnotation } from '../../model/annotation-blocks.js';
import { markedBy } from '../../model/marks.js';
import type { Annotation, Body, DocumentModel, Mandate, Name, Party, Role } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { clausePlace, placesIn, selectionOf } from '../../resolve/places.js';
import { resolveTarget } from '../../resolve/targets.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { derived } from '../../workspace/memo.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { lineEndOf, message } from '../tools.js';
import type { CheckContext, Finding, Fix, Found, Pause, RuleContext } from '../types.js';
import { speechIn } from './body-speech.js';
import { annotated, type Annotated, type Topic, topicsOf } from './body-topics.js';
import { fieldBegun } from './fields.js';

/** What a rule hangs on that looks at bodies through this file. */
export const readsOfBodies = ['structure', 'declarations', ...annotated, '@id', '@option', 'speech', 'others'] as const;

/** Blocks gone over before a rule pauses. */
const slice = 64;

/**
 * The bodies this agreement makes itself, in order; none where what is missing may stand elsewhere: while files are read, in an agreement of
 * several files, in a language version and in an amendment.
 */
export function* ownBodies(context: CheckContext): Generator<Pause, readonly Body[]> {
  const { snapshot, document } = context;
  const { model } = document;
  const { bodies, agreement } = model;
  if (bodies.length === 0 || snapshot.loading || agreement.versionOf || agreement.partOf || agreement.amends.length > 0) return [];
  if (familyOf(snapshot, document).length > 1) return [];
  yield* prepareTopics(context);
  return bodies.filter((body) => model.declared(body.id.text) === body && (!existsAnyway(body) || isSetUpHere(context, body)));
}

/**
 * Of `ownBodies` those that the text has begun to speak of: a clause sets them up, or one
 * that is not all in brackets says something of them in words. A body just declared is let be.
 */
export function* spokenBodies(context: CheckContext): Generator<Pause, readonly Body[]> {
  const found: Body[] = [];
  for (const body of yield* ownBodies(context)) if (yield* isSpokenOf(context, body)) found.push(body);
  return found;
}

export function* isSpokenOf(context: CheckContext, body: Body): Generator<Pause, boolean> {
  if (setUpAt(context, body).length > 0) return true;
  for (const topic of ['task', 'set-up', 'members', 'decision', 'report'] as const) if ((yield* toldOf(context, topic, [body], true)).has(body.block)) return true;
  return false;
}

/** An annotation or field of this file says that a clause of it sets the body up. */
function isSetUpHere({ document }: CheckContext, body: Body): boolean {
  return derived(document, establishing).has(body.block);
}

const organisations = /(?:^|[^A-Za-z])(?:United Nations|UN|OSCE|IAEA|ICRC|NATO|EU|AU|OAS|CIS|International|European|African|Arab|World|Red Cross|Red Crescent|Organi[sz]ation|Agency|Federation|Union|League|Security Council|Secretary-General|High Commissioner)(?![A-Za-z])|Міжнародн|Європейськ|Об'єднан|Червон|Агентств|ОБСЄ|Международн|Европейск|Объединенн|Объединённ|Красн|ОБСЕ|국제|유엔|적십자|기구|Internationa|Nations Unies|Croix-Rouge|Naciones Unidas|Cruz Roja|Organizaci/u;

/** It is there without this agreement: by another instrument, as an organisation known by its name, or as the organ of its one member. */
function existsAnyway(body: Body): boolean {
  if (body.establishedBy) return body.establishedBy.agreement !== undefined;
  const [first, ...others] = body.members;
  if (first) return others.length === 0 && (first.count ?? 1) === 1;
  return organisations.test(body.name.text);
}

/** It only watches, or finds facts and helps, and answers to another body of the agreement. */
function onlyReports(document: Document, body: Body): boolean {
  const finds: readonly Mandate[] = ['monitor', 'verify', 'investigate', 'relief', 'repatriate'];
  const weak = body.mandate.length > 0 && body.mandate.every((task) => finds.includes(task));
  return weak && (isUnderAnother(document, body) || body.mandate.every((task) => task !== 'investigate'));
}

function isUnderAnother({ model }: Document, body: Body): boolean {
  const field = fieldBegun(body, 'reports-to');
  return field !== undefined && model.nameUsesIn(field.block).some(({ name }) => model.declared(name)?.kind === 'body');
}

/** It takes decisions with several others at one table: nobody need ask how a single person decides, or who only watches. */
export function decidesTogether(document: Document, body: Body): boolean {
  return body.mandate.length > 0 && !onlyReports(document, body) && (body.members.length > 1 || (body.members[0]?.count ?? 0) > 1);
}

/** It is set up here, decides at a table of its own and works under no other body. */
export function standsAlone(context: CheckContext, body: Body): boolean {
  return decidesTogether(context.document, body) && !isUnderAnother(context.document, body) && setUpAt(context, body).length > 0;
}

/** How many seats it has; undefined where a member has no number. */
export function seatsOf(body: Body): number | undefined {
  let seats = 0;
  for (const { count } of body.members) {
    if (count === undefined) return undefined;
    seats += count;
  }
  return seats === 0 ? undefined : seats;
}

/** An even number of seats, and neither field nor decision by the chair that would end a tie. */
export function mayTie(document: Document, body: Body): boolean {
  const seats = seatsOf(body);
  if (seats === undefined || seats % 2 === 1 || !decidesTogether(document, body)) return false;
  return fieldBegun(body, 'tie-break') === undefined && !/chair/iu.test(fieldBegun(body, 'decides')?.value ?? '');
}

/** The members with the parties they are, `[]` for a name that is no declared party. */
export function membersOf({ model }: Document, body: Body): readonly { readonly name: Name; readonly parties: readonly Party[]; readonly seats: number | undefined }[] {
  return body.members.map(({ name, count }) => ({ name, parties: model.partiesNamed(name.text), seats: count }));
}

const outside: readonly Role[] = ['third-party', 'observer', 'witness'];
const inside: readonly Role[] = ['signatory', 'party', 'guarantor'];

/** Members with a seat that owe the agreement nothing: third parties, and names that are nothing declared. A mere depositary is asked as such. */
export function outsidersOn(document: Document, body: Body): readonly Name[] {
  return membersOf(document, body).flatMap(({ name, parties, seats }) => {
    const isOutside = parties.every(({ roles }) => roles.some((role) => outside.includes(role)) && !roles.some((role) => inside.includes(role)));
    return seats !== undefined && isOutside && document.model.declared(name.text)?.kind !== 'body' ? [name] : [];
  });
}

interface Telling {
  readonly blocks: readonly BlockId[];
  /** The first of them that was not looked at yet. */
  next: number;
  readonly made: Map<BlockId, BlockId>;
}

interface Kept {
  readonly told: Map<Topic, Telling>;
  readonly settled: Map<Topic, Telling>;
  homes?: ReadonlyMap<BlockId, readonly BlockId[]>;
}

function kept(_snapshot: Snapshot): WeakMap<Document, Kept> {
  return new WeakMap();
}

function keptOf({ snapshot, document }: CheckContext): Kept {
  const all = derived(snapshot, kept);
  const known = all.get(document) ?? { told: new Map(), settled: new Map() };
  all.set(document, known);
  return known;
}

/** The clauses with words of that topic, in order. */
export function* clausesOn(context: CheckContext, topic: Topic): Generator<Pause, readonly BlockId[]> {
  yield* prepareTopics(context);
  return context.document.model.indexBy(topicsOf).blocks(topic);
}

/** The annotations of that name, in order. */
export function* annotationsOn(context: CheckContext, name: Annotated): Generator<Pause, readonly Annotation[]> {
  yield* prepareTopics(context);
  return annotationsIn(context.document, name);
}

/** As `annotationsOn`, at once. */
function annotationsIn({ model }: Document, name: Annotated): readonly Annotation[] {
  return model.indexBy(topicsOf).blocks(name).flatMap((block) => model.annotationAt(block) ?? []).filter((annotation) => `@${annotation.name}` === name);
}

function* prepareTopics({ document: { model } }: CheckContext): Generator<Pause, void> {
  let left = slice;
  while (!model.prepareIndex(topicsOf, () => (left -= 1) <= 0)) {
    left = slice;
    yield undefined;
  }
}

/**
 * By body: the first clause with words of that topic that is about it. Generous: it mentions the body, or stands where that is set up. Of
 * other bodies than `asked` it may not be said. `settled`: of clauses that do not stand in brackets.
 */
export function* toldOf(context: CheckContext, topic: Topic, asked: readonly Body[], settled = false): Generator<Pause, ReadonlyMap<BlockId, BlockId>> {
  const all = settled ? keptOf(context).settled : keptOf(context).told;
  const telling = all.get(topic) ?? { blocks: yield* clausesOn(context, topic), next: 0, made: new Map<BlockId, BlockId>() };
  all.set(topic, telling);
  const { blocks, made } = telling;
  for (let block = blocks[telling.next]; block !== undefined && !asked.every((body) => made.has(body.block)); block = blocks[telling.next]) {
    telling.next += 1;
    if (!settled || !speechIn(context.document, block).bracketed) for (const body of tellingOf(context, topic, block)) if (!made.has(body)) made.set(body, block);
    if (telling.next % slice === 0) yield undefined;
  }
  return made;
}

/** Message `default` at each of these bodies that no clause tells anything of on any of the topics. */
export function* untold(context: CheckContext, bodies: readonly Body[], ...topics: readonly Topic[]): Generator<Found | Pause, void> {
  let silent = bodies;
  for (const topic of topics) {
    if (silent.length === 0) return;
    const told = yield* toldOf(context, topic, silent);
    silent = silent.filter(({ block }) => !told.has(block));
  }
  for (const { id } of silent) yield { span: id.span, message: message('default', { body: id.text }) };
}

/** Whom the words of the topic concern: ties and seats that are filled again, those of the body they speak of; else all that the clause is about. */
function tellingOf(context: CheckContext, topic: Topic, block: BlockId): readonly BlockId[] {
  if (topic === 'tie') return tiesAt(context, block);
  if (topic !== 'replacement') return aboutAt(context, block);
  const { replaces, of } = speechIn(context.document, block);
  return !replaces ? [] : of.length > 0 ? of.slice(0, 1) : aboutAt(context, block);
}

function tiesAt(context: CheckContext, block: BlockId): readonly BlockId[] {
  return speechIn(context.document, block).ties.flatMap((body) => (body === 'here' ? aboutAt(context, block) : [body]));
}

/** The bodies a clause is about: those it mentions, those of whose names it has the last word where they are at home, else those of its heading. */
export function aboutAt(context: CheckContext, block: BlockId): readonly BlockId[] {
  const { document } = context;
  const { of, short } = speechIn(document, block);
  const [only, ...others] = short;
  if (of.length > 0) return short.length === 0 ? of : [...new Set([...of, ...short.filter((body) => others.length === 0 || homeAt(context, block).includes(body))])];
  if (only !== undefined && others.length === 0) return [only];
  return homeAt(context, block);
}

/** The bodies that the nearest heading or provision above, or the block itself, mentions or sets up. */
function homeAt(context: CheckContext, block: BlockId): readonly BlockId[] {
  const { document } = context;
  const { tree } = document.model;
  const homes = homesOf(context);
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    const set = homes.get(at);
    const { of } = at === block ? { of: [] } : speechIn(document, at);
    if (set || of.length > 0) return [...new Set([...(set ?? []), ...of])];
  }
  return [];
}

/** By block: the bodies set up in it, or under it where it is a heading. */
function homesOf(context: CheckContext): ReadonlyMap<BlockId, readonly BlockId[]> {
  const state = keptOf(context);
  if (state.homes) return state.homes;
  const { model } = context.document;
  const homes = new Map<BlockId, BlockId[]>();
  for (const body of model.bodies) {
    for (const clause of setUpAt(context, body)) {
      let heading = model.tree.parent(clause);
      while (heading !== NO_BLOCK && model.tree.kind(heading) !== 'heading') heading = model.tree.parent(heading);
      for (const block of new Set([clause, heading])) if (block !== NO_BLOCK) homes.set(block, [...(homes.get(block) ?? []), body.block]);
    }
  }
  state.homes = homes;
  return homes;
}

/** The clauses of this file that `established-by` and `@establishes` give for the body. */
export function setUpAt({ snapshot, document }: CheckContext, body: Body): readonly BlockId[] {
  const target = body.establishedBy;
  const places = target ? placesIn(resolveTarget(snapshot, document, body.block, target)) : [];
  const named = places.flatMap((place) => (place.kind === 'clause' && place.document === document ? [place.block] : []));
  const annotated = derived(document, establishing).get(body.block) ?? [];
  return [...new Set([...named, ...annotated])];
}

/** By body: the clauses with `@establishes` of it. */
function establishing(document: Document): ReadonlyMap<BlockId, readonly BlockId[]> {
  const { model } = document;
  const found = new Map<BlockId, BlockId[]>();
  for (const annotation of markedBy(model, 'establishes')) {
    for (const name of model.own(namesGiven, annotation)) {
      const declared = model.declared(name);
      if (declared?.kind !== 'body') continue;
      const clauses = found.get(declared.block) ?? [];
      clauses.push(ownerOfAnnotation(model.tree, annotation));
      found.set(declared.block, clauses);
    }
  }
  return found;
}

/** The names an annotation gives, as written. */
function namesGiven(model: DocumentModel, block: BlockId): readonly string[] {
  return model.annotationAt(block)?.names.map(({ text }) => text) ?? [];
}

/** Where a reader is led for a clause. */
export function clauseSpan(document: Document, block: BlockId): Span {
  return selectionOf(clausePlace(document, block));
}

/** The declaration of a body that was found at: its span is the body's id. */
export function bodyAt({ document: { model } }: RuleContext, finding: Finding): Body | undefined {
  const declared = model.declarationAt(model.tree.blockAt(finding.span.start));
  return declared?.kind === 'body' ? declared : undefined;
}

/** Adds a field without a value below the body's other fields; the rule's message `fix` is its title. */
export function addField(context: RuleContext, finding: Finding, name: string): readonly Fix[] {
  const body = bodyAt(context, finding);
  if (!body || fieldBegun(body, name)) return [];
  const { document } = context;
  const { tree } = document.model;
  const eol = lineEndOf(document.model);
  const last = body.fields.at(-1)?.block ?? body.block;
  const end = tree.end(last);
  const atLineEnd = /[\r\n]$/u.test(tree.text.slice(Math.max(0, end - 1), end));
  const line = `  ${name}: `;
  const newText = atLineEnd ? `${line}${eol}` : `${eol}${line}`;
  return [{ title: message('fix', { body: body.id.text }), changes: [{ uri: document.uri, span: { start: end, end }, newText }], preferred: true }];
}
