// As much of the editor's API as the client's views touch: one window with one text, in which nothing is drawn. What a view does to
// the editor (a tree's row brought into sight, a thread in the margin) ends here; what it asks the server is its own.
// Invariant: nothing is asked of the server and no time is waited in here.

/** Something that came to be, told to whoever listens. */
class EventEmitter {
  #listeners = new Set();
  event = (listen, self) => {
    const bound = self === undefined ? listen : listen.bind(self);
    this.#listeners.add(bound);
    return new Disposable(() => this.#listeners.delete(bound));
  };
  fire(value) {
    // Who begins to listen meanwhile hears of the next.
    const listeners = Array.from(this.#listeners);
    for (const listen of listeners) listen(value);
  }
  dispose() {
    this.#listeners.clear();
  }
}

class Disposable {
  constructor(end) {
    this.dispose = end;
  }
  static from(...all) {
    return new Disposable(() => all.forEach((each) => each.dispose()));
  }
}

class CancellationTokenSource {
  #cancelled = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.#cancelled.event };
  cancel() {
    if (this.token.isCancellationRequested) return;
    this.token.isCancellationRequested = true;
    this.#cancelled.fire();
  }
  dispose() {
    this.#cancelled.dispose();
  }
}

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = /^[a-z][a-z-]*(?=:)/u.exec(text)?.[0] ?? '';
    this.path = text.slice(this.scheme.length + 1).replace(/^\/\//u, '');
  }
  static parse(text) {
    return new Uri(text);
  }
  static from({ scheme, path }) {
    return new Uri(`${scheme}:${path}`);
  }
  static joinPath({ text }, ...parts) {
    return new Uri([text, ...parts].join('/'));
  }
  toString() {
    return this.text;
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(line, character, endLine, endCharacter) {
    this.start = new Position(line, character);
    this.end = new Position(endLine, endCharacter);
  }
}

class MarkdownString {
  value = '';
  appendText(text) {
    this.value += text;
    return this;
  }
}

class TreeItem {
  constructor(label, collapsibleState) {
    Object.assign(this, { label, collapsibleState });
  }
}

/** A name of the editor's of which only the object counts: `new ThemeIcon('circle')`. */
class Named {
  constructor(id) {
    this.id = id;
  }
}

const numbers = (...names) => Object.fromEntries(names.map((name, at) => [name, at]));

/**
 * The module `vscode`, with one text open and shown in an editor, and what happens to them: `typed` and `moved` are told as the editor tells
 * them, the change before the cursor. `lineAt(line)` gives the text's lines as they are.
 */
export function makeEditor({ uri, languageId, lineAt }) {
  const events = Object.fromEntries(['selection', 'active', 'visible', 'ranges', 'changed', 'opened', 'closed', 'configured', 'found'].map((name) => [name, new EventEmitter()]));
  const isBlank = (line) => lineAt(line).trim() === '';
  const document = {
    uri: new Uri(uri), languageId, isClosed: false,
    lineAt: (line) => ({ isEmptyOrWhitespace: isBlank(line), firstNonWhitespaceCharacterIndex: lineAt(line).search(/\S|$/u) }),
  };
  const textEditor = { document, selection: { active: new Position(0, 0) }, visibleRanges: [new Range(0, 0, 0, 0)], revealRange: () => undefined };
  const api = {
    EventEmitter, Disposable, CancellationTokenSource, Uri, Position, Range, MarkdownString, TreeItem, ThemeIcon: Named, ThemeColor: Named,
    TreeItemCollapsibleState: numbers('None', 'Collapsed', 'Expanded'), LanguageStatusSeverity: numbers('Information', 'Warning', 'Error'), ViewColumn: { Beside: -2 },
    l10n: { bundle: undefined, t: (words, ...parts) => words.replace(/\{(\d)\}/gu, (whole, at) => parts[at] ?? whole) },
    env: { language: 'en' },
    window: {
      activeTextEditor: textEditor, visibleTextEditors: [textEditor],
      onDidChangeTextEditorSelection: events.selection.event, onDidChangeActiveTextEditor: events.active.event, onDidChangeVisibleTextEditors: events.visible.event,
      onDidChangeTextEditorVisibleRanges: events.ranges.event, registerFileDecorationProvider: () => new Disposable(() => undefined),
    },
    workspace: {
      textDocuments: [document], workspaceFolders: [],
      // Notes in the margin are drawn by the editor of what the list of notes has asked for.
      getConfiguration: () => ({ get: () => false }),
      onDidChangeTextDocument: events.changed.event, onDidOpenTextDocument: events.opened.event, onDidCloseTextDocument: events.closed.event, onDidChangeConfiguration: events.configured.event,
    },
    languages: { onDidChangeDiagnostics: events.found.event, createLanguageStatusItem: () => ({ dispose: () => undefined }) },
    commands: {}, comments: {}, extensions: {},
  };
  return {
    api,
    /** A letter came or went; the cursor stands behind it. */
    typed(place) {
      events.changed.fire({ document, contentChanges: [{}] });
      textEditor.selection = { active: new Position(place.line, place.character) };
      events.selection.fire({ textEditor, selections: [textEditor.selection] });
      const top = Math.max(0, place.line - rowsAbove);
      if (textEditor.visibleRanges[0].start.line === top) return;
      textEditor.visibleRanges = [new Range(top, 0, top + rowsShown, 0)];
      events.ranges.fire({ textEditor, visibleRanges: textEditor.visibleRanges });
    },
    /** Other findings are shown than before. */
    found: () => events.found.fire({ uris: [document.uri] }),
  };
}

/** Lines an editor shows, and how many of them above the cursor when it has gone elsewhere. */
const rowsShown = 50;
const rowsAbove = 25;
