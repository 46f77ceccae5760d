// What the trees of bodies and of parties show, asked of the server while one of them can be seen.
// Invariants: one question at a time, for what the text is then; both trees show one answer; who listens hears only when something is another.

import { Disposable, EventEmitter, languages } from 'vscode';
import { type Bodies, type BodiesParams, bodiesRequest, type BodiesResult, type BodyDutiesParams, bodyDutiesRequest, type BodyDutiesResult } from '../../../../server/src/lsp/protocol/bodies.js';
import { Rounds } from '../rounds.js';
import type { Server } from '../server.js';
import { bodyNodes, type BodyNode, type DutiesAsked, node, partyNodes } from './bodies-nodes.js';
import type { FollowedDocument } from './followed-document.js';

export type Side = 'bodies' | 'parties';

interface Shown {
  readonly uri: string;
  readonly answer: Bodies;
  readonly nodes: Readonly<Record<Side, readonly BodyNode[]>>;
}

export class BodiesModel implements Disposable {
  readonly #changed = new EventEmitter<BodyNode | undefined>();
  /** What is below a node, or everything, is another. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: Disposable;
  readonly #visible = new Map<Side, () => boolean>();
  /** Lists of duties that are shown, by the id of their node, as they were told. */
  readonly #opened = new Map<string, { readonly node: BodyNode; readonly told: string }>();
  #shown: Shown | undefined;
  readonly #rounds = new Rounds(() => this.#ask());

  constructor(
    readonly server: Server,
    readonly document: FollowedDocument,
  ) {
    const update = (): void => void this.update();
    this.#listeners = Disposable.from(
      server.onDidChange(update),
      server.onDidChangeState(update),
      document.onDidChange(update),
      // Gaps are known once the text has been checked.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === document.uri)) update();
      }),
      this.#changed,
    );
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** Undefined before the first answer, and when no agreement is open. */
  get answer(): Bodies | undefined {
    return this.#shown?.answer;
  }

  watch(side: Side, isVisible: () => boolean): void {
    this.#visible.set(side, isVisible);
  }

  /** Of a side; asks when nothing is known of the document yet. */
  async roots(side: Side): Promise<readonly BodyNode[]> {
    if (this.#shown?.uri !== this.document.uri || !this.#shown) await this.update(true);
    return this.#shown?.nodes[side] ?? [];
  }

  async children(of: BodyNode): Promise<readonly BodyNode[]> {
    const { children } = of;
    if (children === undefined) return [];
    if (!isAsked(children)) return children;
    const told = await this.#duties(children);
    this.#opened.set(of.id, { node: of, told: JSON.stringify(told) });
    return told.duties.map(({ clause, column, citation, text, kind }) => {
      const uri = told.documents[column] ?? '';
      return node(`${uri}#${clause}`, of, { label: text, description: citation, tooltip: text, icon: kind === 'prohibition' ? 'circle-slash' : 'symbol-event', place: { uri, clause } });
    });
  }

  /** The node of a party or body, by its id. */
  root(side: Side, id: string): BodyNode | undefined {
    const at = this.#shown?.answer[side].findIndex((each) => each.id === id) ?? -1;
    return at < 0 ? undefined : this.#shown?.nodes[side][at];
  }

  /** Asks again; `first`: though no tree can be seen yet. */
  async update(first = false): Promise<void> {
    if (!first && ![...this.#visible.values()].some((isVisible) => isVisible())) return;
    await this.#rounds.run();
  }

  async #ask(): Promise<void> {
    const { uri } = this.document;
    try {
      const answer = uri === undefined || !this.server.isStarted ? null : await this.#bodies(uri);
      if (uri !== this.document.uri) return void this.#rounds.run();
      this.#take(uri, answer);
      if (answer) await this.#refreshDuties();
    } catch (error) {
      this.server.log.warn(`No bodies and parties: ${String(error)}`);
    }
  }

  #bodies(uri: string): Promise<BodiesResult> {
    const params: BodiesParams = { textDocument: { uri } };
    return this.server.request<BodiesResult>(bodiesRequest, params);
  }

  #take(uri: string | undefined, answer: Bodies | null): void {
    const before = this.#shown;
    if (uri === undefined || answer === null) {
      this.#shown = undefined;
      this.#opened.clear();
      if (before) this.#changed.fire(undefined);
      return;
    }
    if (before?.uri === uri && JSON.stringify(shownOf(before.answer)) === JSON.stringify(shownOf(answer))) return;
    if (before?.answer.whole !== answer.whole) this.#opened.clear();
    this.#shown = { uri, answer, nodes: { bodies: bodyNodes(answer), parties: partyNodes(answer) } };
    this.#changed.fire(undefined);
  }

  /** Lists of duties whose clauses say something else. */
  async #refreshDuties(): Promise<void> {
    for (const [id, { node: of, told }] of this.#opened) {
      if (this.#rounds.isWanted || !isAsked(of.children)) return;
      if (JSON.stringify(await this.#duties(of.children)) === told) continue;
      this.#opened.delete(id);
      this.#changed.fire(of);
    }
  }

  async #duties({ of, stake }: DutiesAsked): Promise<BodyDutiesResult> {
    const { uri } = this.document;
    if (uri === undefined) return { documents: [], duties: [] };
    const params: BodyDutiesParams = { textDocument: { uri }, of, stake };
    return this.server.request<BodyDutiesResult>(bodyDutiesRequest, params);
  }
}

/** Whether all has been read and checked is no row: what that brings is another answer. */
function shownOf(answer: Bodies): Bodies {
  return { ...answer, loading: false };
}

function isAsked(children: BodyNode['children']): children is DutiesAsked {
  return children !== undefined && 'stake' in children;
}
