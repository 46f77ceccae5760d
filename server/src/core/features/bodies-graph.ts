// Bodies, parties and duties as a graph: who owes what, who answers for it, who watches, who sits where and reports to whom.
// Invariants: nodes and edges hold handles and words, never places; every edge joins two nodes of the graph; what is too much to draw is put
// together and says so. Duties that are put together have the same parties and bodies.

import { fieldNamed } from '../rules/parts/fields.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import type { Share } from './parts/long-work.js';
import { dutyItem, stakesIn, type Stakes } from './parts/stakes.js';

/** More nodes than this are not drawn one by one. */
export const mostNodes = 150;
/** Clauses that a node of several duties names. */
const namedClauses = 40;

export type GraphNodeKind = 'party' | 'body' | 'duty' | 'duties';
export interface GraphNode {
  /** Stays with the node through edits; unique. */
  readonly key: string;
  readonly kind: GraphNodeKind;
  /** Its declaration or clause; of several duties the first clause. */
  readonly block: BlockId;
  /** An id or a citation; '' for several duties. */
  readonly label: string;
  /** A name, or the first words of a clause; '' for several duties. */
  readonly text: string;
  /** How many duties; 0 for parties and bodies. */
  readonly count: number;
  /** Of several duties: the first of their clauses. */
  readonly clauses: readonly { readonly block: BlockId; readonly citation: string }[];
  /** Those behind them, by which the node is found that the cursor is in. */
  readonly rest: readonly BlockId[];
}

/** `owes`: party or body → duty. `enforces`, `monitors`: duty → body or party. `sits-on`: party → body. `reports-to`: body → body. */
export type GraphEdgeKind = 'owes' | 'enforces' | 'monitors' | 'sits-on' | 'reports-to';
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: GraphEdgeKind;
}

export interface BodiesGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Duties were put together, because they would be too many to draw. */
  readonly grouped: boolean;
  readonly duties: number;
}

/** Of a text that declares nobody: no nodes. */
export function* bodiesGraphInSteps(snapshot: Snapshot, document: Document): Generator<Share, BodiesGraph> {
  const { model } = document;
  const declared = [...model.parties, ...model.bodies].filter((each) => model.declared(each.id.text) === each);
  if (declared.length === 0) return { nodes: [], edges: [], grouped: false, duties: 0 };
  // A duty of nobody and before nobody hangs on nothing that is drawn.
  const stakes = (yield* stakesIn(snapshot, document)).filter(({ owes, enforces, monitors }) => owes.length + enforces.length + monitors.length > 0);
  const grouped = declared.length + stakes.length > mostNodes;
  const groups = grouped ? groupsOf(stakes) : stakes.map((each) => [each]);
  const nodes: GraphNode[] = declared.map(({ kind, block, id, name }) => ({ key: entityKey(block), kind: kind === 'party' ? 'party' : 'body', block, label: id.text, text: name.text, count: 0, clauses: [], rest: [] }));
  const edges: GraphEdge[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const node = dutyNode(document, first, group);
    nodes.push(node);
    for (const from of first.owes) edges.push({ from: entityKey(from), to: node.key, kind: 'owes' });
    for (const to of first.enforces) edges.push({ from: node.key, to: entityKey(to), kind: 'enforces' });
    for (const to of first.monitors) edges.push({ from: node.key, to: entityKey(to), kind: 'monitors' });
    yield undefined;
  }
  return { nodes, edges: [...edges, ...seats(document), ...reports(document)], grouped, duties: stakes.length };
}

function entityKey(block: BlockId): string {
  return `e${block}`;
}

/** Duties with the same stakes, in the order of the first of each. */
function groupsOf(stakes: readonly Stakes[]): readonly (readonly Stakes[])[] {
  const groups = new Map<string, Stakes[]>();
  for (const each of stakes) {
    const key = JSON.stringify([each.owes, each.enforces, each.monitors]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function dutyNode(document: Document, first: Stakes, group: readonly Stakes[]): GraphNode {
  const { block } = first;
  if (group.length > 1) {
    const clauses = group.slice(0, namedClauses).map((each) => ({ block: each.block, citation: document.model.citation(each.block) }));
    return { key: `g${[first.owes, first.enforces, first.monitors].map((list) => list.join('.')).join('-')}`, kind: 'duties', block, label: '', text: '', count: group.length, clauses, rest: group.slice(namedClauses).map((each) => each.block) };
  }
  const { citation, text } = dutyItem(document, first);
  return { key: `d${block}`, kind: 'duty', block, label: citation, text, count: 1, clauses: [], rest: [] };
}

function seats({ model }: Document): readonly GraphEdge[] {
  return model.bodies.filter((body) => model.declared(body.id.text) === body).flatMap(({ block, members }) => {
    const sitting = members.flatMap(({ name }) => {
      const declared = model.declared(name.text);
      const all = declared?.kind === 'body' ? [declared] : model.partiesNamed(name.text);
      return all.filter((each) => model.declared(each.id.text) === each && each.block !== block).map((each) => each.block);
    });
    return [...new Set(sitting)].map((from): GraphEdge => ({ from: entityKey(from), to: entityKey(block), kind: 'sits-on' }));
  });
}

function reports({ model }: Document): readonly GraphEdge[] {
  return model.bodies.filter((body) => model.declared(body.id.text) === body).flatMap((body) => {
    const field = fieldNamed(body, 'reports-to');
    if (!field) return [];
    const receivers = model.nameUsesIn(field.block).flatMap(({ name }) => {
      const declared = model.declared(name);
      if (declared?.kind === 'body') return [declared.block];
      return model.partiesNamed(name).filter((each) => model.declared(each.id.text) === each).map((each) => each.block);
    });
    return [...new Set(receivers)].filter((to) => to !== body.block && to !== NO_BLOCK).map((to): GraphEdge => ({ from: entityKey(body.block), to: entityKey(to), kind: 'reports-to' }));
  });
}
