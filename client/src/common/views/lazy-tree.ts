// A native tree view whose code is loaded when the tree is seen first.
// Invariant: the editor asks a tree for its children only while it can be seen, so nothing is loaded before; once loaded, every question goes on
// to the source.

import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';

/** What a tree shows. Methods, so that trees of all kinds of nodes are a `TreeSource<object>`: the editor asks each about its own nodes only. */
export interface TreeSource<Node> {
  /** The roots when no node is given. */
  children(node?: Node): Promise<readonly Node[]>;
  item(node: Node): TreeItem;
  /** Undefined for a root. Needed to bring a node into sight. */
  parent?(node: Node): Node | undefined;
  /** What is below a node, or below all when none is named, may be another. */
  onDidChange(listen: (node: Node | undefined) => void): Disposable;
  /** Called once, with the view: to say a message in it, to follow the cursor. */
  attach?(view: TreeView<Node>): Disposable;
}

export class LazyTree<Node> implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<Node>;
  readonly #listeners: Disposable[] = [];
  #source: TreeSource<Node> | undefined;
  #loading: Promise<TreeSource<Node>> | undefined;

  constructor(
    readonly id: string,
    readonly load: () => Promise<TreeSource<Node>>,
  ) {
    this.#view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const source = await this.#load();
    return [...(await source.children(node))];
  }

  getTreeItem(node: Node): TreeItem {
    if (!this.#source) throw new Error('A tree has no nodes before it is loaded.');
    return this.#source.item(node);
  }

  getParent(node: Node): Node | undefined {
    return this.#source?.parent?.(node);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #load(): Promise<TreeSource<Node>> {
    this.#loading ??= this.load().then((source) => {
      this.#source = source;
      this.#listeners.push(source.onDidChange((node) => this.#changed.fire(node)));
      if (source.attach) this.#listeners.push(source.attach(this.#view));
      return source;
    });
    return this.#loading;
  }
}
