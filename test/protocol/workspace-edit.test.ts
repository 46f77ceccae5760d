// Changes as the edit a client is given, by what it says it can do.
import assert from 'node:assert/strict';
import type { Change } from '../../server/src/core/index.js';
import type { Host } from '../../server/src/lsp/host.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';
import { toWorkspaceEdit, withLook } from '../../server/src/lsp/workspace-edit.js';

const uri = 'file:///w/Draft.treaty';
const text = 'agreement d "D"\r\nparty UKR "Ukraine"\r\n\r\n1. Ukraine shall.\r\n';

function sessionOf(workspaceEdit: object | undefined): Session {
  const host = { normalizeUri: (given: string) => given.toLowerCase(), now: () => 0, defer: () => undefined } as unknown as Host;
  const params = { processId: null, rootUri: null, capabilities: workspaceEdit ? { workspace: { workspaceEdit } } : {} };
  const session = new Session(host, readTraits(params));
  session.open(uri, 7, text);
  return session;
}

function at(words: string, kind: Change['kind'], last = false): Change {
  const start = last ? text.lastIndexOf(words) : text.indexOf(words);
  return { uri: uri.toLowerCase(), span: { start, end: start + words.length }, newText: 'Rus', kind };
}

const changes = [at('Ukraine', 'declaration'), at('Ukraine', 'prose', true)];
const ranges = [
  { start: { line: 1, character: 11 }, end: { line: 1, character: 18 } },
  { start: { line: 3, character: 3 }, end: { line: 3, character: 10 } },
];

describe('a workspace edit', () => {
  it('is plain changes, the address as the client spells it, for a client that knows nothing else', () => {
    for (const poor of [undefined, {}, { changeAnnotationSupport: {} }]) {
      assert.deepEqual(withLook(sessionOf(poor), toWorkspaceEdit(sessionOf(poor), changes), 'Renaming'), { changes: { [uri]: ranges.map((range) => ({ range, newText: 'Rus' })) } });
    }
  });

  it('has versions and no annotations for a client that knows no annotations', () => {
    assert.deepEqual(toWorkspaceEdit(sessionOf({ documentChanges: true }), changes), {
      documentChanges: [{ textDocument: { uri, version: 7 }, edits: ranges.map((range) => ({ range, newText: 'Rus' })) }],
    });
  });

  it('says what each change is, and asks for a look by an edit of nothing', () => {
    const session = sessionOf({ documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } });
    const edit = toWorkspaceEdit(session, changes);
    assert.deepEqual(edit.documentChanges, [
      { textDocument: { uri, version: 7 }, edits: [{ range: ranges[0], newText: 'Rus', annotationId: 'declaration' }, { range: ranges[1], newText: 'Rus', annotationId: 'prose' }] },
    ]);
    assert.deepEqual(Object.entries(edit.changeAnnotations ?? {}).map(([id, { label, needsConfirmation }]) => [id, label, needsConfirmation]), [
      ['declaration', 'The thing itself', false],
      ['prose', 'Words of the agreement', false],
    ]);
    const look = withLook(session, edit, 'Renaming');
    assert.deepEqual(Object.entries(look.changeAnnotations ?? {}).filter(([, { needsConfirmation }]) => needsConfirmation).map(([id]) => id), ['look']);
    const [change] = look.documentChanges as { edits: { newText: string; annotationId?: string }[] }[];
    assert.deepEqual(change?.edits.map(({ newText, annotationId }) => [newText, annotationId]), [['', 'look'], ['Rus', 'declaration'], ['Rus', 'prose']]);
  });

  it('leaves out documents nobody knows, and annotates nothing that has no kind', () => {
    const session = sessionOf({ documentChanges: true, changeAnnotationSupport: {} });
    const { kind: _, ...plain } = changes[0]!;
    assert.deepEqual(toWorkspaceEdit(session, [{ ...plain, uri: 'file:///w/none.treaty' }, plain]), {
      documentChanges: [{ textDocument: { uri, version: 7 }, edits: [{ range: ranges[0], newText: 'Rus' }] }],
    });
  });
});
