// What the page of the graph says, shows and keeps. Invariant: types only.

import type { BodyGraph, BodyGraphEdge, BodyGraphNode } from '../../../../server/src/lsp/protocol/bodies.js';
import type { PanelState } from './messages.js';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface GraphWords {
  readonly title: string;
  readonly picture: string;
  readonly table: string;
  readonly kinds: Readonly<Record<BodyGraphNode['kind'], string>>;
  /** What an edge says, read from where it begins, and from where it ends: `owes`, `owed by`. */
  readonly from: Readonly<Record<BodyGraphEdge['kind'], string>>;
  readonly to: Readonly<Record<BodyGraphEdge['kind'], string>>;
  readonly heads: { readonly name: string; readonly kind: string; readonly comes: string; readonly leads: string };
  /** `{0} duties` */
  readonly duties: string;
  /** `{0} parties and bodies, {1} duties` */
  readonly count: string;
  readonly grouped: string;
  readonly more: string;
  readonly loading: string;
  readonly gone: string;
  readonly nothing: string;
  readonly keys: string;
  /** `usual`: `{0}` is the size in per cent. */
  readonly zoom: { readonly group: string; readonly smaller: string; readonly usual: string; readonly larger: string; readonly fit: string; readonly fitHint: string };
}

/** Nothing can be chosen. */
export type GraphOptions = Readonly<Record<never, never>>;
export type GraphAnswer = BodyGraph & { readonly resultId: string };

export interface GraphState extends PanelState<GraphOptions> {
  /** The label of the node that had the focus: handles do not outlive the server. */
  readonly focus?: string;
  /** How large it is drawn, 1 at first. */
  readonly size?: number;
}
