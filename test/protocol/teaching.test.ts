// What a quick fix teaches the checker, as the edit of `parley.json` that a client is given.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../../server/src/lsp/host.js';
import { ProjectFiles } from '../../server/src/lsp/project-files.js';
import { type TeachingEdit, teachingEdit } from '../../server/src/lsp/teaching.js';
import { readTraits } from '../../server/src/lsp/traits.js';

const top = 'file:///w/';
const draft = `${top}annexes/a.treaty`;
const teaching = { kind: 'not-a-term', phrase: 'Black Sea' } as const;

async function edits(files: Readonly<Record<string, string>>, { creates = true, uri = draft }: { readonly creates?: boolean; readonly uri?: string } = {}): Promise<TeachingEdit | undefined> {
  const host = { normalizeUri: (given: string) => given, readFile: async (given: string) => files[given] } as unknown as Host;
  const projectFiles = new ProjectFiles(host, () => [top]);
  await projectFiles.readFor(top);
  await projectFiles.readFor(uri);
  const workspaceEdit = { documentChanges: true, ...(creates ? { resourceOperations: ['create', 'rename'] } : {}) };
  const traits = readTraits({ processId: null, rootUri: null, capabilities: { workspace: { workspaceEdit } } } as Parameters<typeof readTraits>[0]);
  return teachingEdit({ projectFiles, traits }, uri, teaching);
}

const applied = (text: string, edit: TeachingEdit | undefined): string => TextDocument.applyEdits(TextDocument.create('', 'json', 1, text), [edit!.edit]);

describe('what a quick fix teaches', () => {
  it('is written into the nearest parley.json, which stays as it was', async () => {
    const near = '{\r\n  "profile": "review",\r\n  "notTerms": [\r\n    "Azov Sea"\r\n  ]\r\n}\r\n';
    const edit = await edits({ [`${top}parley.json`]: '{}', [`${top}annexes/parley.json`]: near });
    assert.equal(edit?.uri, `${top}annexes/parley.json`);
    assert.equal(applied(near, edit), near.replace('"Azov Sea"', '"Azov Sea",\r\n    "Black Sea"'));
    assert.deepEqual(edit.changes, [{ textDocument: { uri: edit.uri, version: null }, edits: [edit.edit] }]);
  });

  it('makes a file at the top of the workspace where there is none', async () => {
    const edit = await edits({});
    assert.deepEqual(edit?.changes[0], { kind: 'create', uri: `${top}parley.json`, options: { ignoreIfExists: true } });
    assert.deepEqual(edit.changes[1], { textDocument: { uri: `${top}parley.json`, version: null }, edits: [edit.edit] });
    assert.equal(applied('', edit), '{\n  "notTerms": ["Black Sea"]\n}\n');
  });

  it('is not offered where the client can make no file and there is none', async () => {
    assert.equal(await edits({}, { creates: false }), undefined);
    assert.ok(await edits({ [`${top}parley.json`]: '{}' }, { creates: false }));
  });

  it('is not offered for a file that cannot be read, or says so already', async () => {
    assert.equal(await edits({ [`${top}parley.json`]: '{' }), undefined);
    assert.equal(await edits({ [`${top}parley.json`]: '{"notTerms": ["Black Sea"]}' }), undefined);
  });

  it('goes into the first folder for a text that has not been saved', async () => {
    assert.equal((await edits({}, { uri: 'untitled:Untitled-1' }))?.uri, `${top}parley.json`);
  });
});
