// Goes through keys and questions on a copy of a text that was opened, once, while nobody waits: the engine compiles code after it has
// run some dozen times, and without this the first keys of every day would take several times as long as the later ones.
// Invariants: the session, its snapshot and the client see nothing of it; it leaves every turn to messages that wait, and ends by itself, or
// with the first real key.

import type { Connection, Diagnostic, Position } from 'vscode-languageserver';
import { checkingSlice } from './checking.js';
import { DiagnosticItems, sameItems } from './diagnostic-items.js';
import { guardedNotification } from './guard.js';
import { onCompletion } from './handlers/completion.js';
import { onDefinition } from './handlers/definition.js';
import { onDocumentSymbols } from './handlers/document-symbols.js';
import { onHover } from './handlers/hover.js';
import { TokenAnswers } from './handlers/semantic-tokens.js';
import { type Inbox, whenFree } from './inbox.js';
import { Session } from './session.js';

/** Milliseconds of one slice: whoever asks amid it waits no longer. */
const slice = 2;

/** UTF-16 units of the text that are copied: some clauses are as good as all. */
const copied = 12_000;

/** Milliseconds of work after which it ends in any case; on a machine that is not busy it takes an eighth of a second. */
const mostWork = 2000;

/** Keys, each typed and taken away again. */
const keys = 60;

/** After so many keys the whole text is asked about, as an editor does less often than for diagnostics. */
const rarely = 5;

/** What is typed in turn: mostly letters, sometimes what makes another structure of the line. */
const typed = ['x', 'e', 'q', '{', 'x', 's', '\n', 'x', '(', '1'] as const;

export class Rehearsal {
  #begun = false;

  /** `isBusy`: something somebody waits for is being done in several turns. */
  constructor(readonly connection: Connection, readonly session: Session, readonly inbox: Inbox, readonly isBusy: () => boolean) {}

  /** The first open text that is given is rehearsed with; every later call does nothing. */
  begin(uri: string): void {
    if (this.#begun) return;
    const text = this.session.view(uri)?.document.model.tree.text;
    if (!text || text.length === 0) return;
    this.#begun = true;
    const steps = rehearse(this.session, uri, beginningOf(text.slice(0, copied)));
    let left = mostWork;
    const { host } = this.session;
    const version = this.session.version(uri);
    const next = (): void => whenFree({ inbox: this.inbox, isAnswering: this.isBusy, defer: host.defer }, () => void work());
    const work = guardedNotification<void>(this.connection, 'rehearsal', () => {
      if (this.session.version(uri) !== version) return;
      if (this.isBusy()) return next();
      const began = host.now();
      let isDone = false;
      while (!isDone && host.now() - began < slice) isDone = steps.next().done === true;
      left -= host.now() - began;
      if (!isDone && left > 0) next();
    });
    next();
  }
}

/** Up to the last line that is whole; all of it where there is one line only. */
function beginningOf(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1) || text;
}

/** One question a step. */
function* rehearse(real: Session, uri: string, text: string): Generator<void, void> {
  const session = new Session(real.host, real.traits);
  session.endReading();
  session.open(uri, 1, text);
  while (!session.check(uri, checkingSlice)) yield;
  const items = new DiagnosticItems(session);
  const tokens = new TokenAnswers(session);
  const places = proseIn(text);
  const textDocument = { uri };
  let version = 1;
  let last: readonly Diagnostic[] = [];
  const list = (): void => {
    session.check(uri, checkingSlice);
    const view = session.view(uri);
    const now = view ? items.of(view) : [];
    if (!sameItems(last, now)) last = now;
  };
  for (let key = 0; key < keys; key += 1) {
    const position = places[(key * 7) % places.length] ?? { line: 0, character: 0 };
    const newText = typed[key % typed.length] ?? 'x';
    session.change(uri, ++version, [{ range: { start: position, end: position }, text: newText }]);
    list();
    yield;
    const end = newText === '\n' ? { line: position.line + 1, character: 0 } : { line: position.line, character: position.character + 1 };
    session.change(uri, ++version, [{ range: { start: position, end }, text: '' }]);
    onHover(session, { textDocument, position });
    onDefinition(session, { textDocument, position });
    yield;
    onCompletion(session, { textDocument, position });
    yield;
    list();
    yield;
    if (key % rarely !== 0) continue;
    onDocumentSymbols(session, { textDocument });
    yield;
    if (session.traits.semanticTokens) tokens.full({ textDocument });
    yield;
  }
}

/** Places in the middle of longer lines, which are mostly prose, behind braces, and behind what stands in them; the text's start where there are none. */
function proseIn(text: string): readonly Position[] {
  const places = text.split('\n').flatMap((words, line): Position[] => {
    const brace = words.indexOf('{');
    const middle = { line, character: words.length >> 1 };
    if (words.length < 30) return [];
    const length = words.slice(brace + 1).search(/[|}]/u);
    return brace < 0 || length < 0 ? [middle] : [middle, { line, character: brace + 1 }, { line, character: brace + 1 + length }];
  });
  return places.length > 0 ? places : [{ line: 0, character: 0 }];
}
