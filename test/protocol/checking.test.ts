// The checkers of open texts hear of versions late, and of each in turn: what they know then is what a fresh check knows. In process.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDocument, createDocument, createSnapshot, type Document, editDocument, emptyConfig, type Snapshot, withDocument } from '../../server/src/core/index.js';
import type { Connection } from 'vscode-languageserver';
import { Checking } from '../../server/src/lsp/checking.js';
import { Finishing } from '../../server/src/lsp/diagnostics.js';
import type { Inbox } from '../../server/src/lsp/inbox.js';
import type { Session } from '../../server/src/lsp/session.js';

const text = `agreement a "A"\n\nparty X "X"\n\nbody JMC "The Commission"\nmandate: 2\n\n1. X shall withdraw as {2} and {3} say, and as paragraph 9 says.\n\n2. The Commission shall supervise.\n\n3. Nothing here.\n`;

/** Typed into the text one after another; some make or end a finding, some another structure. */
const typed = ['x', '{9}', '\n\n4. More.\n', '@see {3}\n', 'JMC', ' ', '{'] as const;

function opened(): { readonly checking: Checking; readonly snapshot: Snapshot; readonly document: Document } {
  const document = createDocument('file:///a.treaty', text, { library: false, segmentSize: 64 });
  const snapshot = withDocument(createSnapshot(emptyConfig), document);
  const checking = new Checking(() => 0);
  assert.ok(checking.work(snapshot, document, 1000, []));
  return { checking, snapshot, document };
}

describe('a checker that hears of versions late', () => {
  it('knows what a fresh check knows, however many versions came before it was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.constantFrom(...typed), fc.boolean()), { minLength: 1, maxLength: 24 }), (edits) => {
        let { snapshot, document, checking } = opened();
        for (const [place, newText, asked] of edits) {
          const at = place % (document.model.tree.text.length + 1);
          document = editDocument(document, [{ span: { start: at, end: at }, newText }]);
          snapshot = withDocument(snapshot, document);
          checking.edited(snapshot, document);
          if (asked) checking.work(snapshot, document, 1000, []);
        }
        assert.deepEqual(checking.findings(snapshot, document, true), checkDocument(snapshot, document));
      }),
      { numRuns: 60 },
    );
  });

  it('does not call complete what it has not heard of', () => {
    const { checking, snapshot, document } = opened();
    assert.equal(checking.isComplete(document.uri), true);
    const edited = editDocument(document, [{ span: { start: text.indexOf('withdraw'), end: text.indexOf('withdraw') }, newText: 'q' }]);
    checking.edited(withDocument(snapshot, edited), edited);
    assert.equal(checking.isComplete(document.uri), false);
  });
});

describe('a text that is checked for the first time', () => {
  /** Of so many clauses, opened in a checker whose clock goes on by a second at each look at it. */
  function long(clauses: number) {
    const words = Array.from({ length: clauses }, (_, i) => `${i + 1}. X shall withdraw as {${i + 2}} says.\n\n`).join('');
    const document = createDocument('file:///a.treaty', `agreement a "A"\n\nparty X "X"\n\n${words}`, { library: false });
    let now = 0;
    return { checking: new Checking(() => (now += 1000)), snapshot: withDocument(createSnapshot(emptyConfig), document), document };
  }

  it('is checked in slices when it is long, and after that in one go, whatever the clock says', () => {
    const { checking, snapshot, document } = long(400);
    let slices = 1;
    while (!checking.work(snapshot, document, 5, [])) slices += 1;
    assert.ok(slices > 10, `${slices} slices`);
    const edited = editDocument(document, [{ span: { start: 0, end: 0 }, newText: '\n' }]);
    const next = withDocument(snapshot, edited);
    checking.edited(next, edited);
    assert.equal(checking.isComplete(document.uri), false);
    assert.ok(checking.work(next, edited, 5, []));
    assert.deepEqual(checking.findings(next, edited, true), checkDocument(next, edited));
  });

  it('is checked in one go when it is short', () => {
    const { checking, snapshot, document } = long(40);
    assert.ok(checking.work(snapshot, document, 5, []));
  });

  it('is new again after it was closed', () => {
    const { checking, snapshot, document } = long(400);
    while (!checking.work(snapshot, document, 5, []));
    checking.forget(document.uri);
    assert.equal(checking.work(snapshot, document, 5, []), false);
  });
});

describe('what is checked behind the answers', () => {
  /** A text of which `left` slices are to be checked for each version, and turns of the loop that are run one by one. */
  function going(slices: number) {
    const state = { version: 1, left: slices, checked: [] as number[], done: 0 };
    const turns: (() => void)[] = [];
    const session = {
      host: { normalizeUri: (uri: string) => uri, defer: (task: () => void) => void turns.push(task) },
      version: () => state.version,
      isSurveyed: () => true,
      check: () => (state.checked.push(state.version), (state.left -= 1) <= 0),
      makeAhead: () => true,
    } as unknown as Session;
    const finishing = new Finishing({} as Connection, session, { isWaiting: false } as unknown as Inbox, () => (state.done += 1));
    return { state, finishing, turn: () => turns.splice(0).forEach((task) => task()), isOver: () => turns.length === 0, key: () => ((state.version += 1), (state.left = slices)) };
  }

  it('goes on to its end, and says so once', () => {
    const { state, finishing, turn, isOver } = going(3);
    finishing.finish('a');
    finishing.finish('a');
    for (let i = 0; i < 5; i += 1) turn();
    assert.deepEqual([state.checked, state.done, isOver()], [[1, 1, 1], 1, true]);
  });

  it('ends with a key, and goes on with the version that is asked about next', () => {
    const { state, finishing, turn, isOver, key } = going(3);
    finishing.finish('a');
    turn();
    key();
    turn();
    assert.deepEqual([state.checked, state.done, isOver()], [[1], 0, true]);
    finishing.finish('a');
    for (let i = 0; i < 5; i += 1) turn();
    assert.deepEqual([state.checked, state.done], [[1, 2, 2, 2], 1]);
  });

  it('is not lost when the next version is asked about before the key is seen', () => {
    const { state, finishing, turn, key } = going(2);
    finishing.finish('a');
    turn();
    key();
    finishing.finish('a');
    for (let i = 0; i < 5; i += 1) turn();
    assert.deepEqual([state.checked, state.done], [[1, 2, 2], 1]);
  });
});
