// Bodies, parties and duties as a graph: who owes what, who answers for it, who watches, who sits where and reports to whom.
// Invariants: nodes and edges hold handles and words, never places; every edge joins two nodes of the graph; what is too much to draw is put
// together and says so. Duties that are put together have the same parties and bodies.

import type { Body } from '../model/types.js';
import { declaredHere, partiesCalled } from '../resolve/named-here.js';
import { fieldNamed } from '../rules/parts/fields.js';
import type { BlockId } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { citedIn, declaredInFiles, type FileColumn, fileColumns, keyIn } from './parts/file-columns.js';
import type { Share } from './parts/long-work.js';
import { dutyItem, type EntityKey, entityKey, type Stakes, stakesIn } from './parts/stakes.js';

/** More nodes than this are not drawn one by one. */
export const mostNodes = 150;
/** Clauses that a node of several duties names. */
const namedClauses = 40;

export type GraphNodeKind = 'party' | 'body' | 'duty' | 'duties';
export interface GraphNode {
  /** Stays with the node through edits; unique. */
  readonly key: string;
  readonly kind: GraphNodeKind;
  /** Its declaration or clause, in the file of that number (`BodiesGraph.documents`); of several duties the first clause. */
  readonly block: BlockId;
  readonly column: number;
  /** An id or a citation; '' for several duties. */
  readonly label: string;
  /** A name, or the first words of a clause; '' for several duties. */
  readonly text: string;
  /** How many duties; 0 for parties and bodies. */
  readonly count: number;
  /** Of several duties: the first of their clauses. */
  readonly clauses: readonly { readonly block: BlockId; readonly column: number; readonly citation: string }[];
  /** Those behind them, by which the node is found that the cursor is in. */
  readonly rest: readonly { readonly block: BlockId; readonly column: number }[];
}

/** `owes`: party or body → duty. `enforces`, `monitors`: duty → body or party. `sits-on`: party → body. `reports-to`: body → body. */
export type GraphEdgeKind = 'owes' | 'enforces' | 'monitors' | 'sits-on' | 'reports-to';
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: GraphEdgeKind;
}

export interface BodiesGraph {
  /** Addresses of the agreement's files by number, the one asked about first. */
  readonly documents: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Duties were put together, because they would be too many to draw. */
  readonly grouped: boolean;
  readonly duties: number;
}

/** Of a text that declares nobody: no nodes. */
export function* bodiesGraphInSteps(snapshot: Snapshot, document: Document): Generator<Share, BodiesGraph> {
  const { files, documents } = fileColumns(snapshot, document);
  const declared = [...declaredInFiles(files, ({ model }) => model.parties), ...declaredInFiles(files, ({ model }) => model.bodies)];
  if (declared.length === 0) return { documents, nodes: [], edges: [], grouped: false, duties: 0 };
  const keys = new Map<EntityKey, string>();
  for (const { file, declared: each } of declared) if (!keys.has(entityKey(each))) keys.set(entityKey(each), `e${keyIn(file, each.block)}`);
  const drawn = (of: readonly EntityKey[]): readonly string[] => of.flatMap((each) => keys.get(each) ?? []);
  // A duty of nobody and before nobody hangs on nothing that is drawn.
  const stakes: StakesIn[] = [];
  for (const file of files) for (const each of yield* stakesIn(snapshot, file.document)) if (each.owes.length + each.enforces.length + each.monitors.length > 0) stakes.push({ file, stakes: each });
  const grouped = declared.length + stakes.length > mostNodes;
  const groups = grouped ? groupsOf(stakes) : stakes.map((each) => [each]);
  const nodes: GraphNode[] = declared.map(({ file, declared: { kind, block, id, name } }) => ({ key: `e${keyIn(file, block)}`, kind: kind === 'party' ? 'party' : 'body', block, column: file.column, label: id.text, text: name.text, count: 0, clauses: [], rest: [] }));
  const edges: GraphEdge[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const node = dutyNode(first, group);
    nodes.push(node);
    for (const from of drawn(first.stakes.owes)) edges.push({ from, to: node.key, kind: 'owes' });
    for (const to of drawn(first.stakes.enforces)) edges.push({ from: node.key, to, kind: 'enforces' });
    for (const to of drawn(first.stakes.monitors)) edges.push({ from: node.key, to, kind: 'monitors' });
    yield undefined;
  }
  const bodies = declared.flatMap(({ file, declared: each }) => (each.kind === 'body' ? [{ home: file.document, body: each }] : []));
  const between = bodies.flatMap(({ home, body }) => [...seats(snapshot, home, body), ...reports(snapshot, home, body)]).flatMap(({ from, to, kind }): readonly GraphEdge[] => {
    const [start, end] = [keys.get(from), keys.get(to)];
    return start !== undefined && end !== undefined && start !== end ? [{ from: start, to: end, kind }] : [];
  });
  return { documents, nodes, edges: [...edges, ...between], grouped, duties: stakes.length };
}

/** A duty with the file it stands in. */
interface StakesIn {
  readonly file: FileColumn;
  readonly stakes: Stakes;
}

/** Duties with the same stakes, in the order of the first of each. */
function groupsOf(stakes: readonly StakesIn[]): readonly (readonly StakesIn[])[] {
  const groups = new Map<string, StakesIn[]>();
  for (const each of stakes) {
    const key = sharedBy(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function sharedBy({ stakes: { owes, enforces, monitors } }: StakesIn): string {
  return JSON.stringify([owes, enforces, monitors]);
}

function dutyNode(first: StakesIn, group: readonly StakesIn[]): GraphNode {
  const { file: { column }, stakes: { block } } = first;
  if (group.length > 1) {
    const clauses = group.slice(0, namedClauses).map(({ file, stakes }) => ({ block: stakes.block, column: file.column, citation: citedIn(file, file.document.model.citation(stakes.block)) }));
    const rest = group.slice(namedClauses).map(({ file, stakes }) => ({ block: stakes.block, column: file.column }));
    return { key: `g${sharedBy(first)}`, kind: 'duties', block, column, label: '', text: '', count: group.length, clauses, rest };
  }
  const { citation, text } = dutyItem(first.file, first.stakes);
  return { key: `d${keyIn(first.file, block)}`, kind: 'duty', block, column, label: citation, text, count: 1, clauses: [], rest: [] };
}

/** Between parties and bodies, by what they are known by. */
interface Tie {
  readonly from: EntityKey;
  readonly to: EntityKey;
  readonly kind: GraphEdgeKind;
}

function seats(snapshot: Snapshot, home: Document, body: Body): readonly Tie[] {
  const sitting = body.members.flatMap(({ name }) => calledHere(snapshot, home, name.text));
  return [...new Set(sitting)].map((from): Tie => ({ from, to: entityKey(body), kind: 'sits-on' }));
}

function reports(snapshot: Snapshot, home: Document, body: Body): readonly Tie[] {
  const field = fieldNamed(body, 'reports-to');
  const receivers = field ? home.model.nameUsesIn(field.block).flatMap(({ name }) => calledHere(snapshot, home, name)) : [];
  return [...new Set(receivers)].map((to): Tie => ({ from: entityKey(body), to, kind: 'reports-to' }));
}

/** The body, or the parties, that a name stands for in a file. */
function calledHere(snapshot: Snapshot, home: Document, name: string): readonly EntityKey[] {
  const declared = declaredHere(snapshot, home, name);
  return (declared?.kind === 'body' ? [declared] : partiesCalled(snapshot, home, name)).map(entityKey);
}
