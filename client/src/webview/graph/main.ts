// The page of the graph: a picture of parties, duties and bodies, and the same as a table.
// Invariants: no text is read as HTML; the picture is laid out anew only when nodes or edges are others; the focus stays on its node.

import { html, nothing, render, svg, type TemplateResult } from 'lit/html.js';
import type { BodyGraphEdge, BodyGraphNode } from '../../../../server/src/lsp/protocol/bodies.js';
import type { GraphAnswer, GraphOptions, GraphState, GraphWords } from '../../common/views/graph-messages.js';
import type { ClauseIn, ClausesAt, FromPage, ToPage } from '../../common/views/messages.js';
import { Grid } from '../shared/grid.js';
import { connect, fill } from '../shared/host.js';
import { isPlainKey, layPage, rowKeyAt } from '../shared/page.js';
import { edgeKey, nodeTitle, pictureTemplate } from './picture.js';
import { type Layout, nodeBeside, placeGraph } from './layout.js';
import { sizeBeside, sizeNear, sizeToFit, zoomOfKey } from './zoom.js';

/** A node with its edges in words; another object when one of them is another. */
interface Row {
  readonly node: BodyGraphNode;
  readonly comes: string;
  readonly leads: string;
}

/** In pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<ToPage<GraphAnswer, GraphWords>, FromPage<GraphOptions, never>, GraphState>(receive);
  const kept = host.state();
  let words: GraphWords | undefined;
  let answer: GraphAnswer | undefined;
  let layout: Layout = { width: 0, height: 0, nodes: new Map(), edges: [] };
  let laidOut = '';
  let nodes = new Map<string, BodyGraphNode>();
  let rows = new Map<string, Row>();
  let focus: string | undefined;
  let wanted = kept?.focus;
  let current: string | undefined;
  let gone = false;
  let size = sizeNear(kept?.size);

  const { main, part } = layPage(html`<header class="bar"></header><div class="picture"><svg role="group"></svg></div><p class="legend"></p><div class="scroller"></div><p class="keys" id="keys"></p>`);
  const picture = part('.picture');
  const drawing = part('.picture svg');
  const names = ['name', 'kind', 'comes', 'leads'] as const;
  /** Another object once there are words: the head is drawn anew then. */
  let columns: readonly (typeof names)[number][] = names;
  const table = new Grid<Row>(part('.scroller'), {
    label: () => words?.table ?? '',
    columns: () => columns,
    head: () => html`<tr aria-rowindex="1">${names.map((column) => html`<th scope="col" class=${column}>${words?.heads[column]}</th>`)}</tr>`,
    row: (key) => rows.get(key),
    rowTemplate,
    estimate: ({ comes, leads, node }, width) => 22 + 20 * Math.ceil(Math.max(comes.length, leads.length, node.text.length, node.clauses.length * 10, 1) / Math.max(12, width / 4 / 7)),
    describedBy: 'keys',
  });

  function receive(message: ToPage<GraphAnswer, GraphWords>): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        columns = [...names];
        return take();
      case 'result':
        gone = false;
        answer = message.result;
        return take();
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        current = keyOf(message);
        draw();
        table.setCurrent(current);
        if (current !== undefined && !main.contains(document.activeElement?.closest('.node') ?? null)) nodeElement(current)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /** The node of the innermost of these clauses. */
  function keyOf({ column, clauses }: ClausesAt): string | undefined {
    for (const clause of clauses) {
      const isAt = (each: ClauseIn): boolean => each.clause === clause && each.column === column;
      for (const node of nodes.values()) if (isAt(node) || node.clauses.some(isAt) || node.rest.some(isAt)) return node.key;
    }
    return undefined;
  }

  function take(): void {
    if (!answer || !words) return draw();
    const { nodes: list, edges } = answer;
    nodes = new Map(list.map((node) => [node.key, node]));
    const shape = JSON.stringify([list.map(({ key }) => key), edges.map(edgeKey)]);
    const isFirst = laidOut === '';
    if (shape !== laidOut) layout = placeGraph(list, edges);
    laidOut = shape;
    if (focus === undefined || !nodes.has(focus)) focus = (list.find(({ label }) => label === wanted && label !== '') ?? list[0])?.key;
    wanted = undefined;
    const said = saidOf(edges, words);
    rows = new Map(list.map((node) => [node.key, sameRow(rows.get(node.key), { node, comes: said.comes.get(node.key) ?? '', leads: said.leads.get(node.key) ?? '' })]));
    table.setRows(list.map(({ key }) => key));
    draw();
    // A large picture begins where its first node is, not in an empty corner.
    if (isFirst && current === undefined && focus !== undefined) nodeElement(focus)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** `owed by UKR, RUS; watched by OBS` */
  function saidOf(edges: readonly BodyGraphEdge[], say: GraphWords): Readonly<Record<'comes' | 'leads', ReadonlyMap<string, string>>> {
    const comes = new Map<string, Map<string, string[]>>();
    const leads = new Map<string, Map<string, string[]>>();
    const add = (all: Map<string, Map<string, string[]>>, at: string, verb: string, other: string): void => {
      const node = nodes.get(other);
      if (!node) return;
      const verbs = all.get(at) ?? new Map<string, string[]>();
      all.set(at, verbs);
      verbs.set(verb, [...(verbs.get(verb) ?? []), nodeTitle(node, say)]);
    };
    for (const { from, to, kind } of edges) {
      add(leads, from, say.from[kind], to);
      add(comes, to, say.to[kind], from);
    }
    const words = (all: Map<string, Map<string, string[]>>): ReadonlyMap<string, string> => new Map([...all].map(([key, verbs]) => [key, [...verbs].map(([verb, names]) => `${verb} ${names.join(', ')}`).join('; ')]));
    return { comes: words(comes), leads: words(leads) };
  }

  function rowTemplate({ node, comes, leads }: Row, key: string, place: number): TemplateResult {
    const say = words;
    const more = node.count - node.clauses.length;
    return html`<tr class="row" data-key=${key} aria-rowindex=${place + 1}>
      <th scope="row" data-column="0" tabindex="-1"><span class="cite" data-clause=${node.clause} data-file=${node.column}>${say ? nodeTitle(node, say) : ''}</span> <span class="text">${node.text}</span>${
        node.kind === 'duties' && say ? html`<small>${node.clauses.map(({ clause, column, citation }) => html`<span class="cite" data-clause=${clause} data-file=${column}>${citation}</span> `)}${more > 0 ? fill(say.more, more) : ''}</small>` : nothing
      }</th>
      <td data-column="1" tabindex="-1">${say?.kinds[node.kind]}</td><td data-column="2" tabindex="-1">${comes}</td><td data-column="3" tabindex="-1">${leads}</td></tr>`;
  }

  function draw(): void {
    if (!words) return;
    const say = words;
    render(html`<h1>${say.title}</h1>${nodes.size === 0 ? nothing : zoomTemplate(say)}<span class="status" role="status">${status(say)}</span>`, part('.bar'));
    drawing.setAttribute('aria-label', say.picture);
    for (const [name, value] of [['width', Math.ceil(layout.width * size)], ['height', Math.ceil(layout.height * size)], ['viewBox', `0 0 ${layout.width} ${layout.height}`]] as const) {
      if (drawing.getAttribute(name) !== String(value)) drawing.setAttribute(name, String(value));
    }
    render(pictureTemplate({ layout, nodes: [...nodes.values()], words: say, focus, current, nameOf: (node) => nameOf(node, say) }), drawing);
    const kinds = ['owes', 'enforces', 'monitors', 'sits-on', 'reports-to'] as const;
    render(nodes.size === 0 ? nothing : html`${kinds.map((kind) => html`<span><svg width="34" height="10" aria-hidden="true">${svg`<path class="edge ${kind}" d="M1 5H33"></path>`}</svg> ${say.from[kind]}</span>`)}`, part('.legend'));
    render(say.keys, part('.keys'));
    table.draw();
    host.post({ kind: 'shown', text: main.innerText });
  }

  function zoomTemplate(say: GraphWords): TemplateResult {
    return html`<span class="zoom" role="group" aria-label=${say.zoom.group}>
      <button type="button" class="plain" data-zoom="-" aria-label=${say.zoom.smaller} title=${say.zoom.smaller}>−</button>
      <button type="button" class="plain" data-zoom="0" aria-label=${fill(say.zoom.usual, Math.round(size * 100))} title=${fill(say.zoom.usual, Math.round(size * 100))}>${Math.round(size * 100)} %</button>
      <button type="button" class="plain" data-zoom="+" aria-label=${say.zoom.larger} title=${say.zoom.larger}>+</button>
      <button type="button" class="plain" data-zoom="f" title=${say.zoom.fitHint}>${say.zoom.fit}</button></span>`;
  }

  /** Draws at another size; the point of the picture at `x`, `y` of its part, in pixels, stays where it is. */
  function zoom(next: number, { x, y }: Point): void {
    if (next === size) return;
    const ratio = next / size;
    const [left, top] = [(picture.scrollLeft + x) * ratio - x, (picture.scrollTop + y) * ratio - y];
    size = next;
    draw();
    picture.scrollTo(left, top);
    keep();
  }

  /** By a key or button: the node with the focus stays where it is, where that is in sight; else the middle does. */
  function zoomBy(wish: NonNullable<ReturnType<typeof zoomOfKey>>): void {
    const next = wish === 'fit' ? sizeToFit(layout, { width: picture.clientWidth, height: picture.clientHeight }) : sizeBeside(size, wish);
    zoom(next, placeInSight(focus) ?? { x: picture.clientWidth / 2, y: picture.clientHeight / 2 });
  }

  /** The middle of a node, from the corner of the picture's part; undefined where it is out of sight. */
  function placeInSight(key: string | undefined): Point | undefined {
    const node = key === undefined ? undefined : layout.nodes.get(key);
    if (!node) return undefined;
    const [x, y] = [node.x * size - picture.scrollLeft, node.y * size - picture.scrollTop];
    return x >= 0 && y >= 0 && x <= picture.clientWidth && y <= picture.clientHeight ? { x, y } : undefined;
  }

  function status(say: GraphWords): string {
    if (gone) return say.gone;
    if (!answer || (answer.loading && answer.nodes.length === 0)) return say.loading;
    if (answer.nodes.length === 0) return say.nothing;
    const entities = answer.nodes.filter(({ kind }) => kind === 'party' || kind === 'body').length;
    return [fill(say.count, entities, answer.duties), ...(answer.grouped ? [say.grouped] : [])].join('. ');
  }

  /** Everything the picture says of a node, for who does not see it. */
  function nameOf(node: BodyGraphNode, say: GraphWords): string {
    const { comes = '', leads = '' } = rows.get(node.key) ?? {};
    return [`${say.kinds[node.kind]} ${nodeTitle(node, say)}`, node.text, comes, leads].filter((each) => each !== '').join('. ');
  }

  function nodeElement(key: string): SVGGElement | null {
    return drawing.querySelector<SVGGElement>(`.node[data-key="${CSS.escape(key)}"]`);
  }

  function open(at: ClauseIn | undefined): void {
    if (at && at.clause >= 0) host.post({ kind: 'open', at: { column: at.column, clause: at.clause } });
  }

  function focusNode(key: string): void {
    focus = key;
    draw();
    const element = nodeElement(key);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    keep();
  }

  function keep(): void {
    const label = focus === undefined ? '' : (nodes.get(focus)?.label ?? '');
    host.keep({ uri: kept?.uri ?? '', options: {}, size, ...(label === '' ? {} : { focus: label }) });
  }

  picture.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest('.node')?.getAttribute('data-key') : undefined;
    if (key === null || key === undefined) return;
    focusNode(key);
    open(nodes.get(key));
  });
  picture.addEventListener('keydown', (event) => {
    const key = event.target instanceof Element ? event.target.closest('.node')?.getAttribute('data-key') : undefined;
    if (key === null || key === undefined || !isPlainKey(event)) return;
    const wish = zoomOfKey(event.key);
    if (event.key === 'Enter' || event.key === ' ') open(nodes.get(key));
    else if (wish !== undefined) zoomBy(wish);
    else {
      const next = event.key === 'Home' ? [...nodes.keys()][0] : event.key === 'End' ? [...nodes.keys()].at(-1) : nodeBeside(layout, key, event.key);
      if (next === undefined) return;
      focusNode(next);
    }
    event.preventDefault();
  });
  picture.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      const { left, top } = picture.getBoundingClientRect();
      zoom(sizeBeside(size, -event.deltaY), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
  );
  part('.bar').addEventListener('click', ({ target }) => {
    // A button does what its key does.
    const wish = target instanceof Element ? zoomOfKey(target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'] ?? '') : undefined;
    if (wish !== undefined) zoomBy(wish);
  });
  table.scroller.addEventListener('click', ({ target }) => {
    const cite = target instanceof Element ? target.closest<HTMLElement>('[data-clause]') : null;
    if (cite) open({ clause: Number(cite.dataset['clause']), column: Number(cite.dataset['file']) });
  });
  table.scroller.addEventListener('keydown', (event) => {
    const key = rowKeyAt(event.target);
    if (event.key !== 'Enter' || key === undefined) return;
    event.preventDefault();
    open(nodes.get(key));
  });

  host.post({ kind: 'ready' });
}

/** The row that is shown when the new one says the same: nothing of it is drawn anew. */
function sameRow(shown: Row | undefined, now: Row): Row {
  return shown && JSON.stringify(shown) === JSON.stringify(now) ? shown : now;
}

run();
