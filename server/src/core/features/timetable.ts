// The deadlines of an agreement on one time line: what counts from signature, entry into force or another beginning, which step waits for which,
// what date that is when a beginning has one, and what is wrong with it.
// Invariants: limits, order and circles are those that the rules read (resolve/limits.ts, resolve/order.ts), and what is wrong is what they
// found; a deadline that cannot be placed is a row too, and says why; a date is only told where the calendar gives it for certain.

import { type Clock, writtenClock } from '../model/calendar.js';
import { ownersMarkedBy } from '../model/marks.js';
import type { Agreement, DocumentModel } from '../model/types.js';
import { citationOf } from '../resolve/asked.js';
import { declaredHere } from '../resolve/named-here.js';
import { fieldClock, type LimitEvent, type LimitRelation } from '../resolve/limits.js';
import { circlesIn, type OrderEdge, orderEdges } from '../resolve/order.js';
import { findRule } from '../rules/runner.js';
import type { Finding } from '../rules/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { blocksIn, sortedBlocks } from '../syntax/walk.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { clauseName } from './parts/clause-view.js';
import { citedIn, type FileColumn, fileColumns, keyIn } from './parts/file-columns.js';
import { finish } from './parts/long-work.js';
import { type Beginning, clockAfter, clockTyped, minutesBetween, minutesOf, type Placed, type Step, type Stretch, type TimeLine, timeLine } from './parts/time-line.js';
import { ownLimits, type OwnLimit } from './parts/time-limits.js';

export interface TimeStep {
  /** The number of its file (`Timetable.documents`), and its handle there. */
  readonly column: number;
  readonly block: BlockId;
  /** In a file that is part of the agreement with that file's name in front. */
  readonly citation: string;
}

/** What a row counts from, or a track begins with: `named` by the name of a term, or by a name nobody declares. */
export type TimeEvent = LimitEvent | { readonly kind: 'step'; readonly step: TimeStep } | { readonly kind: 'date' };

export interface TimeTrack {
  /** `signature`, `entry-into-force`, a term, a step without a time of its own, or `date`: the days the text itself names. */
  readonly key: Beginning;
  readonly event: TimeEvent;
  /** As it is written in fields; '' where nobody has said it. */
  readonly date: string;
  /** The date stands in the agreement's own fields; else it was only asked what would be. */
  readonly given: boolean;
  /** The track on whose line it stands: `key` itself, or the first whose date is known too. */
  readonly line: Beginning;
  /** From the beginning of that line. */
  readonly minutes: number;
}

export interface TimeRow {
  readonly key: string;
  readonly column: number;
  readonly block: BlockId;
  readonly citation: string;
  /** First words of the clause. */
  readonly words: string;
  /** The limit as written; '' of a step that has none, and stands here for its order or for what is wrong with it. */
  readonly limit: string;
  readonly by: OwnLimit['by'] | 'order';
  readonly relation: LimitRelation;
  /** What it counts from as written; missing where it counts from nothing. */
  readonly event?: TimeEvent;
  /** Missing where it cannot be placed. */
  readonly place?: { readonly line: Beginning; readonly minutes: number; readonly from: Beginning; readonly stretches: readonly Stretch[] };
  readonly nowhere?: Extract<Placed, { kind: 'nowhere' }>['why'];
  /** As it is written in fields; '' where it is not known. */
  readonly date: string;
  /** Its beginning has a date without an hour, and it counts in hours. */
  readonly needsHour: boolean;
  readonly waits: readonly TimeStep[];
  /** It is part of a circle. */
  readonly circular: boolean;
  readonly problems: readonly Finding[];
}

export interface Timetable {
  /** Addresses of the agreement's files by number, the one asked about first. */
  readonly documents: readonly string[];
  /** In order of the beginnings' first rows; signature and entry into force first. */
  readonly tracks: readonly TimeTrack[];
  /** Line by line, from early to late; what has no place behind, in order of the text. */
  readonly rows: readonly TimeRow[];
  /** Each from a step back to itself. */
  readonly circles: readonly (readonly TimeStep[])[];
  /** What is wrong with dates outside clauses: in the agreement's fields. */
  readonly problems: readonly Finding[];
}

export interface TimetableOptions {
  /** Those of a file of the agreement, by any rule. */
  readonly findingsIn?: (document: Document) => readonly Finding[];
  /** What would be if a beginning had this date (`2025-06-01 10:00`), by its key. What cannot be read is passed over. */
  readonly dates?: Readonly<Record<Beginning, string>>;
}

/** Rules about wording and about what has no deadline at all are left to the list of findings. */
const notShown: ReadonlySet<string> = new Set(['duty-without-deadline', 'mixed-date-formats', 'number-given-twice', 'ambiguous-unit']);
const letters = 120;

export function timetable(snapshot: Snapshot, document: Document, options: TimetableOptions = {}): Timetable {
  return finish(timetableInSteps(snapshot, document, options));
}

/** As `timetable`, with a pause behind each clause. */
export function* timetableInSteps(snapshot: Snapshot, document: Document, { findingsIn = () => [], dates = {} }: TimetableOptions): Generator<undefined, Timetable> {
  const { whole, files, documents } = fileColumns(snapshot, document);
  const waits = new Map<string, Step[]>();
  const circles: TimeStep[][] = [];
  const circular = new Set<string>();
  const problemsAt = new Map<string, readonly Finding[]>();
  const problems: Finding[] = [];
  const marked: Step[] = [];
  for (const file of files) {
    const found = yield* markedIn(snapshot, file, findingsIn(file.document));
    for (const { from, to } of found.edges) {
      const all = waits.get(keyIn(file, from)) ?? [];
      waits.set(keyIn(file, from), all);
      if (!all.some(({ block }) => block === to)) all.push({ file, block: to });
    }
    for (const circle of circlesIn(file.document, found.edges)) {
      circles.push(circle.map(({ from }) => stepOf({ file, block: from })));
      for (const { from } of circle) circular.add(keyIn(file, from));
    }
    for (const [block, list] of found.inClauses) problemsAt.set(keyIn(file, block), list);
    problems.push(...found.elsewhere);
    marked.push(...found.marked.map((block) => ({ file, block })));
  }

  const waitsOf = ({ file, block }: Step): readonly Step[] => waits.get(keyIn(file, block)) ?? [];
  const line = timeLine(snapshot, { whole, files }, (step) => {
    const [before, ...more] = waitsOf(step);
    return more.length === 0 ? before : undefined;
  });
  const drafts: Draft[] = marked.flatMap((step): readonly Draft[] => {
    const limits = ownLimits(snapshot, step.file.document, step.block);
    if (limits.length === 0) return [{ step, index: 0, limit: undefined, placed: undefined }];
    return limits.map((limit, index) => ({ step, index, limit, placed: line.place(step, limit) }));
  });
  const nameOf = (from: Document, name: string): string => declaredHere(snapshot, from, name)?.name.text ?? name;
  const calendar = new Calendar(whole.model.agreement, (name) => nameOf(whole, name), dates, drafts);
  const rows = drafts.map(({ step, index, limit, placed }): TimeRow => {
    const key = keyIn(step.file, step.block);
    const event = eventOf(step, limit, waitsOf(step), line, nameOf);
    return {
      key: `${key}:${index}`, ...stepOf(step), words: clauseName(step.file.document.model, step.block, letters), limit: limit?.words ?? '', by: limit?.by ?? 'order', relation: limit?.relation ?? 'none',
      ...(event ? { event } : {}), ...(placed?.kind === 'nowhere' ? { nowhere: placed.why } : {}), ...calendar.of(placed),
      waits: waitsOf(step).map(stepOf), circular: circular.has(key), problems: index === 0 ? (problemsAt.get(key) ?? []) : [],
    };
  });
  return { documents, tracks: calendar.tracks(), rows: calendar.sorted(rows), circles, problems };
}

function stepOf({ file, block }: Step): TimeStep {
  return { column: file.column, block, citation: citedIn(file, citationOf(file.document, block)) };
}

/** What of one file belongs on the table. */
interface Marked {
  /** In order of the text. */
  readonly marked: readonly BlockId[];
  /** Steps that wait for others by `@after`. */
  readonly edges: readonly OrderEdge[];
  readonly inClauses: ReadonlyMap<BlockId, readonly Finding[]>;
  readonly elsewhere: readonly Finding[];
}

function* markedIn(snapshot: Snapshot, { document }: FileColumn, findings: readonly Finding[]): Generator<undefined, Marked> {
  const { model } = document;
  const edges = (yield* orderEdges(snapshot, document)).filter(({ by }) => by === 'after');
  const { inClauses, elsewhere } = problemsOf(model, findings);
  const marked = new Set<BlockId>([...ownersMarkedBy(model, 'deadline'), ...inClauses.keys(), ...edges.flatMap(({ from, to }) => [from, to])]);
  for (const block of blocksIn(model.tree)) {
    const kind = model.tree.kind(block);
    if ((kind === 'provision' || kind === 'paragraph') && model.isClause(block) && ownLimits(snapshot, document, block).length > 0) marked.add(block);
    yield undefined;
  }
  marked.delete(NO_BLOCK);
  return { marked: sortedBlocks(model.tree, marked), edges, inClauses, elsewhere };
}

interface Draft {
  readonly step: Step;
  readonly index: number;
  readonly limit: OwnLimit | undefined;
  readonly placed: Placed | undefined;
}

function eventOf(step: Step, limit: OwnLimit | undefined, waits: readonly Step[], line: TimeLine, nameOf: (from: Document, name: string) => string): TimeEvent | undefined {
  if (!limit) return undefined;
  const { event, clock } = limit;
  if (clock) return { kind: 'date' };
  if (!event) return waits.length === 1 && waits[0] ? { kind: 'step', step: stepOf(waits[0]) } : undefined;
  const labelled = event.kind === 'named' && event.name.startsWith('#') ? line.labelled(step.file, event.name.slice(1)) : undefined;
  if (labelled) return { kind: 'step', step: stepOf(labelled) };
  return event.kind === 'named' ? { kind: 'named', name: nameOf(step.file.document, event.name) } : event;
}

/** What the rules about time found, by the clause it stands in. */
function problemsOf(model: DocumentModel, findings: readonly Finding[]): { readonly inClauses: ReadonlyMap<BlockId, readonly Finding[]>; readonly elsewhere: readonly Finding[] } {
  const { tree } = model;
  const inClauses = new Map<BlockId, Finding[]>();
  const elsewhere: Finding[] = [];
  for (const finding of findings) {
    if (notShown.has(finding.rule) || findRule(finding.rule)?.category !== 'deadlines') continue;
    let block = tree.blockAt(finding.span.start);
    while (block !== NO_BLOCK && !model.isClause(block)) block = tree.parent(block);
    if (block === NO_BLOCK) elsewhere.push(finding);
    else inClauses.set(block, [...(inClauses.get(block) ?? []), finding]);
  }
  return { inClauses, elsewhere };
}

/** Which beginnings there are, what dates they have, and on which line each stands. */
class Calendar {
  readonly #beginnings: readonly Beginning[];
  readonly #clocks = new Map<Beginning, Clock>();
  readonly #given = new Set<Beginning>();
  readonly #steps = new Map<Beginning, Step>();
  /** The first beginning with a date: all others with one stand on its line. */
  readonly #main: Beginning | undefined;

  /** `agreement`: of the text, whose fields say when it is signed and in force. `nameOf`: of a term by its id. */
  constructor(agreement: Agreement, readonly nameOf: (id: string) => string, dates: Readonly<Record<Beginning, string>>, drafts: readonly Draft[]) {
    for (const { placed } of drafts) if (placed?.kind === 'from' && placed.step !== undefined) this.#steps.set(placed.beginning, placed.step);
    const found = new Set(drafts.flatMap(({ placed }) => (placed?.kind === 'from' ? [placed.beginning] : placed?.kind === 'date' ? ['date'] : [])));
    const first = ['signature', 'entry-into-force'];
    const rest = [...found].filter((key) => !first.includes(key) && key !== 'date');
    this.#beginnings = [...first.filter((key) => found.has(key) || fieldOf(agreement, key) !== undefined), ...rest, ...(found.has('date') ? ['date'] : [])];
    for (const key of this.#beginnings) {
      const typed = Object.hasOwn(dates, key) ? clockTyped(dates[key] ?? '') : undefined;
      const field = typed ? undefined : fieldOf(agreement, key);
      const clock = typed ?? field;
      if (clock) this.#clocks.set(key, clock);
      if (field) this.#given.add(key);
    }
    this.#main = this.#beginnings.find((key) => this.#clocks.has(key));
    if (this.#main !== undefined || !found.has('date')) return;
    const days = drafts.flatMap(({ placed }) => (placed?.kind === 'date' ? [placed.clock] : [])).sort((a, b) => minutesBetween(b, a));
    if (days[0]) this.#clocks.set('date', days[0]);
    this.#main = 'date';
  }

  tracks(): readonly TimeTrack[] {
    return this.#beginnings.filter((key) => key !== 'date' || this.#main === 'date').map((key): TimeTrack => {
      const clock = this.#clocks.get(key);
      const step = this.#steps.get(key);
      const event: TimeEvent = step ? { kind: 'step', step: stepOf(step) } : key === 'date' || key === 'signature' || key === 'entry-into-force' ? { kind: key } : { kind: 'named', name: this.nameOf(key) };
      return { key, event, date: clock && key !== 'date' ? writtenClock(clock) : '', given: this.#given.has(key), ...this.#at(key, 0) };
    });
  }

  of(placed: Placed | undefined): Pick<TimeRow, 'place' | 'date' | 'needsHour'> {
    const nothing = { date: '', needsHour: false };
    if (!placed || placed.kind === 'nowhere') return nothing;
    if (placed.kind === 'date') {
      const main = this.#main === undefined ? undefined : this.#clocks.get(this.#main);
      return { ...nothing, date: writtenClock(placed.clock), ...(main ? { place: { line: this.#main ?? 'date', minutes: minutesBetween(main, placed.clock), from: 'date', stretches: [] } } : {}) };
    }
    const { beginning, stretches } = placed;
    const from = this.#clocks.get(beginning);
    const clock = from && clockAfter(from, stretches);
    return { place: { ...this.#at(beginning, minutesOf(stretches)), from: beginning, stretches }, date: clock ? writtenClock(clock) : '', needsHour: from !== undefined && clock === undefined };
  }

  sorted(rows: readonly TimeRow[]): readonly TimeRow[] {
    const rank = ({ place }: TimeRow): number => (place ? this.#beginnings.indexOf(place.line) : this.#beginnings.length);
    return rows.map((row, i) => ({ row, i })).sort((a, b) => rank(a.row) - rank(b.row) || (a.row.place?.minutes ?? 0) - (b.row.place?.minutes ?? 0) || a.i - b.i).map(({ row }) => row);
  }

  #at(key: Beginning, minutes: number): { readonly line: Beginning; readonly minutes: number } {
    const [own, main] = [this.#clocks.get(key), this.#main === undefined ? undefined : this.#clocks.get(this.#main)];
    return own && main && this.#main !== undefined ? { line: this.#main, minutes: minutesBetween(main, own) + minutes } : { line: key, minutes };
  }
}

function fieldOf({ fields }: Agreement, key: Beginning): Clock | undefined {
  return key === 'signature' ? fieldClock(fields, 'signed') : key === 'entry-into-force' ? fieldClock(fields, 'in-force') : undefined;
}
