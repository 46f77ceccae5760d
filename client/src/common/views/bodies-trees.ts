// The trees of bodies and of parties: items, and the following of the cursor.
// Invariants: what stands where the cursor is is brought into sight only in a tree that can be seen, without taking the focus; nobody who has just
// chosen something in the tree is led away from it.

import { Disposable, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeView, window } from 'vscode';
import { bodiesAtRequest, type BodiesAtResult } from '../../../../server/src/lsp/protocol/bodies.js';
import { cursorPlace } from '../clauses.js';
import { openPlaceCommand } from '../names.js';
import { Rounds } from '../rounds.js';
import type { BodiesModel, Side } from './bodies-model.js';
import type { BodyNode } from './bodies-nodes.js';
import type { TreeSource } from './lazy-tree.js';

export function bodiesTree(model: BodiesModel, side: Side): TreeSource<BodyNode> {
  return {
    children: (of) => (of ? model.children(of) : model.roots(side)),
    item: (of) => itemOf(of, model.answer?.whole),
    parent: ({ parent }) => parent,
    onDidChange: (listen) => model.onDidChange((changed) => {
      if (changed === undefined || rootOf(changed).id.startsWith(side === 'bodies' ? 'body' : 'party') || rootOf(changed).id === (side === 'bodies' ? 'nobody' : 'unnamed')) listen(changed);
    }),
    attach: (view) => attach(model, side, view),
  };
}

function itemOf({ id, label, description, tooltip, icon, warns, place, children }: BodyNode, whole: string | undefined): TreeItem {
  const item = new TreeItem(label, children === undefined ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed);
  item.id = `${whole ?? ''}#${id}`;
  item.description = description;
  item.tooltip = tooltip === '' ? [label, description].filter((each) => each !== '').join(' · ') : tooltip;
  item.iconPath = warns ? new ThemeIcon(icon, new ThemeColor('list.warningForeground')) : new ThemeIcon(icon);
  item.accessibilityInformation = { label: [label, description].filter((each) => each !== '').join(', ') };
  if (place) item.command = { command: openPlaceCommand, title: label, arguments: [place.uri, place.clause] };
  return item;
}

function rootOf(node: BodyNode): BodyNode {
  return node.parent ? rootOf(node.parent) : node;
}

function attach(model: BodiesModel, side: Side, view: TreeView<BodyNode>): Disposable {
  model.watch(side, () => view.visible);
  const follow = new CursorFollower(model, side, view);
  const say = (): void => {
    view.description = model.answer?.agreement ?? '';
    follow.look();
  };
  return Disposable.from(
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      void model.update();
      follow.look();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow.look();
    }),
    model.onDidChange(say),
  );
}

class CursorFollower {
  readonly #rounds = new Rounds(() => this.#follow());

  constructor(
    readonly model: BodiesModel,
    readonly side: Side,
    readonly view: TreeView<BodyNode>,
  ) {}

  /** The last place counts: what was passed on the way is not asked about. */
  look(): void {
    void this.#rounds.run();
  }

  async #follow(): Promise<void> {
    const place = cursorPlace();
    if (!this.view.visible || place === undefined || place.uri !== this.model.document.uri || this.model.answer === undefined) return;
    try {
      const found = await this.model.server.requestOnce<BodiesAtResult>(bodiesAtRequest, { textDocument: { uri: place.uri }, position: place.position });
      await this.#reveal(found[this.side]);
    } catch (error) {
      this.model.server.log.warn(`The tree does not follow the cursor: ${String(error)}`);
    }
  }

  async #reveal(ids: readonly string[]): Promise<void> {
    const [chosen] = this.view.selection;
    const nodes = ids.flatMap((id) => this.model.root(this.side, id) ?? []);
    const current = chosen && rootOf(chosen).id;
    if (nodes.some(({ id }) => id === current)) return;
    const [target] = nodes;
    if (target && this.view.visible) await this.view.reveal(target, { select: true, focus: false, expand: false });
  }
}
