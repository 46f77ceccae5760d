// The graph as SVG: nodes that can be reached by keys, edges with arrows.
// Invariants: every word is a text node; what a colour or a dash says, the name of the node and the legend say too; exactly one node can be
// reached by Tab.

import { nothing, svg, type SVGTemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BodyGraphEdge, BodyGraphNode } from '../../../../server/src/lsp/protocol/bodies.js';
import type { GraphWords } from '../../common/views/graph-messages.js';
import { fill } from '../shared/host.js';
import { type Layout, nodeHeight, nodeWidth, type PlacedEdge } from './layout.js';

/** Letters that stand in a node. */
const letters = 23;

export interface PictureParts {
  readonly layout: Layout;
  readonly nodes: readonly BodyGraphNode[];
  readonly words: GraphWords;
  /** Key of the node that Tab reaches. */
  readonly focus: string | undefined;
  /** Of the clause the cursor is in. */
  readonly current: string | undefined;
  readonly nameOf: (node: BodyGraphNode) => string;
}

export function nodeTitle({ kind, label, count }: BodyGraphNode, words: GraphWords): string {
  return kind === 'duties' ? fill(words.duties, count) : label;
}

export function pictureTemplate({ layout, nodes, words, focus, current, nameOf }: PictureParts): SVGTemplateResult {
  const { width, height } = layout;
  return svg`
    <defs>${(['owes', 'enforces', 'monitors', 'sits-on', 'reports-to'] as const).map(
      (kind) => svg`<marker id="arrow-${kind}" class="edge ${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"></path></marker>`,
    )}</defs>
    <g class="edges" aria-hidden="true" data-width=${width} data-height=${height}>${repeat(layout.edges, ({ edge }) => edgeKey(edge), edgeTemplate)}</g>
    <g class="nodes">${repeat(nodes, ({ key }) => key, (node) => {
      const { x, y } = layout.nodes.get(node.key) ?? { x: 0, y: 0 };
      return svg`<g class="node ${node.kind}" data-key=${node.key} role="button" tabindex=${node.key === focus ? 0 : -1} aria-label=${nameOf(node)} aria-current=${node.key === current ? 'true' : nothing}
          transform="translate(${x - nodeWidth / 2} ${y - nodeHeight / 2})">
          <rect width=${nodeWidth} height=${nodeHeight} rx=${node.kind === 'party' ? 20 : node.kind === 'body' ? 6 : 0}></rect>
          ${node.kind === 'body' || node.kind === 'duties' ? svg`<rect class="inner" x="3" y="3" width=${nodeWidth - 6} height=${nodeHeight - 6} rx=${node.kind === 'body' ? 4 : 0}></rect>` : nothing}
          <text class="label" x=${nodeWidth / 2} y="17">${cut(nodeTitle(node, words), letters)}</text>
          <text class="words" x=${nodeWidth / 2} y="31">${cut(node.text, letters + 3)}</text>
        </g>`;
    })}</g>`;
}

export function edgeKey({ from, to, kind }: BodyGraphEdge): string {
  return `${from} ${kind} ${to}`;
}

function edgeTemplate({ edge, points }: PlacedEdge): SVGTemplateResult {
  const [first, ...others] = points;
  const d = first ? `M${first.x} ${first.y}${others.map(({ x, y }) => `L${x} ${y}`).join('')}` : '';
  return svg`<path class="edge ${edge.kind}" d=${d} marker-end="url(#arrow-${edge.kind})"></path>`;
}

/** Whole words where it can be: who has the page read out and who sees it find the same ones. */
function cut(text: string, most: number): string {
  const all = Array.from(text.slice(0, 4 * most));
  if (all.length <= most) return text.slice(0, 4 * most);
  const begin = all.slice(0, most - 1).join('');
  const blank = all[most - 1] === ' ' ? begin.length : begin.lastIndexOf(' ');
  return `${begin.slice(0, blank > 0 ? blank : begin.length)}…`;
}
