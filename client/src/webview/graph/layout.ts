// Where nodes and edges of the graph stand: in layers from left to right, by dagre.
// Invariant: a function of keys and edges alone; words change no place.

import { Graph, layout } from '@dagrejs/dagre';
import type { BodyGraphEdge, BodyGraphNode } from '../../../../server/src/lsp/protocol/bodies.js';

export const nodeWidth = 168;
export const nodeHeight = 40;

export interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge {
  readonly edge: BodyGraphEdge;
  readonly points: readonly Placed[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each node, by key. */
  readonly nodes: ReadonlyMap<string, Placed>;
  readonly edges: readonly PlacedEdge[];
}

export function placeGraph(nodes: readonly BodyGraphNode[], edges: readonly BodyGraphEdge[]): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 56, edgesep: 8, marginx: 16, marginy: 16 });
  for (const { key } of nodes) graph.setNode(key, { width: nodeWidth, height: nodeHeight });
  for (const { from, to, kind } of edges) graph.setEdge(from, to, { weight: kind === 'owes' || kind === 'enforces' ? 2 : 1 }, kind);
  layout(graph);
  const place = ({ x, y }: { readonly x?: number; readonly y?: number }): Placed => ({ x: x ?? 0, y: y ?? 0 });
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: Number.isFinite(width) ? width : 0,
    height: Number.isFinite(height) ? height : 0,
    nodes: new Map(nodes.map(({ key }) => [key, place(graph.node(key) as Placed)])),
    edges: edges.map((edge) => ({ edge, points: ((graph.edge(edge.from, edge.to, edge.kind) as { readonly points?: readonly Placed[] } | undefined)?.points ?? []).map(place) })),
  };
}

/** The nearest node in the direction of an arrow key; undefined when there is none. */
export function nodeBeside({ nodes }: Pick<Layout, 'nodes'>, from: string, key: string): string | undefined {
  const at = nodes.get(from);
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!at || !way) return undefined;
  const [dx = 0, dy = 0] = way;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, place] of nodes) {
    const along = (place.x - at.x) * dx + (place.y - at.y) * dy;
    if (other === from || along <= 1) continue;
    // A step up or down stays in its layer where it can; one to the side keeps the height.
    const aside = Math.abs((place.x - at.x) * dy) + Math.abs((place.y - at.y) * dx);
    const cost = along + 3 * aside;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}
