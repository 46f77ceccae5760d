// The tree of brackets in the side bar: by article its groups of brackets, and of each group the alternatives with their parties.
// Invariants: one question at a time, asked while the tree can be seen, and only what changed comes back; a node is the same object as long as it
// is there, so that what was opened stays open; the cursor is followed without taking the focus.

import { Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeView, window } from 'vscode';
import { type ClauseHandlesResult, clauseHandlesRequest } from '../../../../server/src/lsp/protocol.js';
import { type BracketItem, type BracketsParams, bracketsRequest, type BracketsResult } from '../../../../server/src/lsp/protocol/brackets.js';
import { cursorPlace } from '../clauses.js';
import { openPlaceCommand } from '../names.js';
import { Rounds } from '../rounds.js';
import type { Server } from '../server.js';
import type { FollowedDocument } from './followed-document.js';
import type { TreeSource } from './lazy-tree.js';

/** `key`: of a row of `parley/brackets`; `at`: number of its alternative. `article`: the number of a file with the handle of a heading in it, -1 above all its headings. */
export type BracketNode =
  | { readonly kind: 'article'; readonly id: string; readonly article: string }
  | { readonly kind: 'group'; readonly id: string; readonly key: string }
  | { readonly kind: 'alternative'; readonly id: string; readonly key: string; readonly at: number };

/** Letters of an alternative in its row; the tooltip has more. */
const shownLetters = 160;

export class BracketsTree implements TreeSource<BracketNode>, Disposable {
  #uri: string | undefined;
  #resultId = '';
  #rows = new Map<string, BracketItem>();
  #order: readonly string[] = [];
  /** Rows with brackets by article, articles and rows in order; made anew when it is asked for after an answer. */
  #articles: ReadonlyMap<string, readonly BracketItem[]> | undefined;
  /** Addresses of the agreement's files by number. */
  #documents: readonly string[] = [];
  #nodes = new Map<string, BracketNode>();
  #view: TreeView<BracketNode> | undefined;
  readonly #asking = new Rounds(() => this.#ask());
  readonly #following = new Rounds(() => this.#follow());
  readonly #changed = new EventEmitter<BracketNode | undefined>();
  readonly #listeners: Disposable;

  constructor(
    readonly server: Server,
    readonly followed: FollowedDocument,
  ) {
    const update = (): void => {
      if (this.#view?.visible) void this.#asking.run();
    };
    this.#listeners = Disposable.from(
      server.onDidChange(update),
      server.onDidChangeState(update),
      followed.onDidChange(update),
      window.onDidChangeTextEditorSelection(() => void this.#following.run()),
    );
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  readonly onDidChange = (listen: (node: BracketNode | undefined) => void): Disposable => this.#changed.event(listen);

  readonly children = async (of?: BracketNode): Promise<readonly BracketNode[]> => {
    switch (of?.kind) {
      case undefined: {
        if (this.#resultId === '' || this.#uri !== this.followed.uri) await this.#asking.run();
        return [...this.#byArticle().keys()].map((article) => this.#article(article));
      }
      case 'article':
        return this.#below(of.article).map(({ key }) => this.#group(key));
      case 'group':
        return (this.#rows.get(of.key)?.alternatives ?? []).map((_, at) => this.#node({ kind: 'alternative', id: `${of.id}/${at}`, key: of.key, at }));
      case 'alternative':
        return [];
    }
  };

  readonly parent = (node: BracketNode): BracketNode | undefined => {
    if (node.kind === 'article') return undefined;
    if (node.kind === 'alternative') return this.#group(node.key);
    const row = this.#rows.get(node.key);
    return row && this.#article(articleOf(row));
  };

  readonly item = (node: BracketNode): TreeItem => {
    const row = node.kind === 'article' ? this.#below(node.article)[0] : this.#rows.get(node.key);
    const said = row ? this.#say(node, row) : { label: '', description: '', icon: 'circle-outline', warns: false, tooltip: '' };
    const item = new TreeItem(said.label, node.kind === 'alternative' ? TreeItemCollapsibleState.None : node.kind === 'article' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    const uri = row && this.#documents[row.column];
    item.id = `${uri ?? ''}#${row ? placeInFile(node, row) : node.id}`;
    item.description = said.description;
    item.tooltip = said.tooltip;
    item.iconPath = said.warns ? new ThemeIcon(said.icon, new ThemeColor('list.warningForeground')) : new ThemeIcon(said.icon);
    item.accessibilityInformation = { label: [said.label, said.description].filter((each) => each !== '').join(', ') };
    const clause = node.kind === 'article' ? row?.article : row?.clause;
    if (clause !== undefined && clause >= 0 && uri !== undefined) item.command = { command: openPlaceCommand, title: said.label, arguments: [uri, clause] };
    return item;
  };

  readonly attach = (view: TreeView<BracketNode>): Disposable => {
    this.#view = view;
    return view.onDidChangeVisibility(({ visible }) => {
      if (visible) void this.#asking.run();
    });
  };

  #say(node: BracketNode, row: BracketItem): { readonly label: string; readonly description: string; readonly icon: string; readonly warns: boolean; readonly tooltip: string } {
    if (node.kind === 'article') {
      const rows = this.#below(node.article);
      const lost = rows.filter(({ kind }) => kind === 'unbalanced').length;
      const groups = rows.length - lost;
      const label = row.articleTitle || l10n.t('Above all headings');
      const description = [groups === 1 ? l10n.t('1 group') : l10n.t('{0} groups', groups), ...(lost === 0 ? [] : [l10n.t('without a partner: {0}', lost)])].join(' · ');
      return { label, description, icon: 'symbol-namespace', warns: false, tooltip: `${label} · ${description}` };
    }
    if (node.kind === 'group') {
      const lost = row.kind === 'unbalanced';
      const facts = [...(lost ? [l10n.t('A bracket here has no partner.')] : row.kind === 'clause' ? [l10n.t('The clause as a whole.')] : []), ...(row.facts.includes('unattributed') ? [l10n.t('Of nobody')] : [])];
      const label = row.citation || row.before || row.articleTitle || l10n.t('Above all headings');
      const description = [...(row.citation === '' || row.before === '' ? [] : [row.before]), ...facts].join(' · ');
      return { label, description, icon: lost ? 'warning' : 'bracket', warns: lost, tooltip: [label, description].filter((each) => each !== '').join(' · ') };
    }
    const alternative = row.alternatives[node.at];
    const text = alternative?.text ?? '';
    const description = row.kind === 'unbalanced' ? '' : alternative?.by.join(', ') || l10n.t('Of nobody');
    return { label: text.length > shownLetters ? `${text.slice(0, shownLetters).replace(/[\uD800-\uDBFF]$/u, '')}…` : text, description, icon: 'quote', warns: false, tooltip: [text, description].filter((each) => each !== '').join('\n\n') };
  }

  #byArticle(): ReadonlyMap<string, readonly BracketItem[]> {
    if (this.#articles) return this.#articles;
    const articles = new Map<string, BracketItem[]>();
    for (const key of this.#order) {
      const row = this.#rows.get(key);
      if (!row || row.kind === 'positions') continue;
      const known = articles.get(articleOf(row));
      if (known) known.push(row);
      else articles.set(articleOf(row), [row]);
    }
    return (this.#articles = articles);
  }

  #below(article: string): readonly BracketItem[] {
    return this.#byArticle().get(article) ?? [];
  }

  #article(article: string): BracketNode {
    return this.#node({ kind: 'article', id: `article:${article}`, article });
  }

  #group(key: string): BracketNode {
    return this.#node({ kind: 'group', id: `group:${key}`, key });
  }

  #node(node: BracketNode): BracketNode {
    const known = this.#nodes.get(node.id);
    if (known) return known;
    this.#nodes.set(node.id, node);
    return node;
  }

  async #ask(): Promise<void> {
    const { uri } = this.followed;
    try {
      const params: BracketsParams | undefined = uri === undefined ? undefined : { textDocument: { uri }, previousResultId: uri === this.#uri ? this.#resultId : '' };
      const answer = params === undefined || !this.server.isStarted ? null : await this.server.request<BracketsResult>(bracketsRequest, params);
      if (uri === this.followed.uri) this.#take(uri, answer);
      else void this.#asking.run();
    } catch (error) {
      this.server.log.warn(`No tree of brackets: ${String(error)}`);
    }
    void this.#following.run();
  }

  #take(uri: string | undefined, answer: BracketsResult): void {
    const isOther = uri !== this.#uri;
    const had = this.#order;
    this.#articles = undefined;
    if (isOther || !answer?.delta) [this.#rows, this.#order] = [new Map(), []];
    if (isOther) this.#nodes = new Map();
    this.#uri = uri;
    this.#resultId = answer?.resultId ?? '';
    this.#documents = answer?.documents ?? [];
    if (!answer) {
      if (isOther || had.length > 0) this.#changed.fire(undefined);
      return;
    }
    const isSmall = answer.delta && answer.order === undefined && answer.rows.every((row) => isBeside(row, this.#rows.get(row.key)));
    for (const row of answer.rows) this.#rows.set(row.key, row);
    if (answer.order) this.#order = answer.order;
    const known = new Set(this.#order);
    for (const key of this.#rows.keys()) if (!known.has(key)) this.#rows.delete(key);
    if (!isSmall) this.#changed.fire(undefined);
    else for (const { key, kind } of answer.rows) if (kind !== 'positions') this.#changed.fire(this.#group(key));
  }

  /** Brings the group of the clause with the cursor into sight; leaves alone who has just chosen one of that clause. */
  async #follow(): Promise<void> {
    const place = cursorPlace();
    if (!this.#view?.visible || place === undefined || place.uri !== this.#uri || this.#order.length === 0) return;
    try {
      const clauses = await this.server.requestOnce<ClauseHandlesResult>(clauseHandlesRequest, { textDocument: { uri: place.uri }, position: place.position });
      const column = this.#documents.indexOf(place.uri);
      const [chosen] = this.#view.selection;
      const row = chosen && chosen.kind !== 'article' ? this.#rows.get(chosen.key) : undefined;
      const isChosen = chosen?.kind === 'article' ? chosen.article === `${column}:${clauses[0]}` : row?.column === column && row.clause === clauses[0];
      if (clauses.length > 0 && isChosen) return;
      const articles = this.#byArticle();
      const rows = [...articles.values()].flat().filter((each) => each.column === column);
      const found = clauses.flatMap((clause) => rows.find((each) => each.clause === clause) ?? [])[0];
      const article = clauses.map((clause) => `${column}:${clause}`).find((each) => articles.has(each));
      const target = found ? this.#group(found.key) : article === undefined ? undefined : this.#article(article);
      if (target && this.#view.visible && place.uri === this.#uri) await this.#view.reveal(target, { select: true, focus: false, expand: false });
    } catch (error) {
      this.server.log.warn(`The tree of brackets does not follow the cursor: ${String(error)}`);
    }
  }
}

/** What tells a node from the others of its file, whichever file of the agreement is in the editor. */
function placeInFile(node: BracketNode, { article, group }: BracketItem): string {
  switch (node.kind) {
    case 'article':
      return String(article);
    case 'group':
      return group;
    case 'alternative':
      return `${group}/${node.at}`;
  }
}

function articleOf({ column, article }: BracketItem): string {
  return `${column}:${article}`;
}

/** It stands where it stood, so that only its own row of the tree reads differently. */
function isBeside(row: BracketItem, before: BracketItem | undefined): boolean {
  return before !== undefined && articleOf(before) === articleOf(row) && before.articleTitle === row.articleTitle && before.kind === row.kind;
}
