// Files renamed by the editor: the edit that goes before, and what is known afterwards.

import assert from 'node:assert/strict';
import type { Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { applyEdits, rangeOf } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld } from '../world.js';

const nameless = '1. Text.\n';
const other = 'agreement other "Other"\n\nzone DMZ "Zone"\n  map: maps/dmz.geojson\n\n1. As {Talks:1} says.\n';
const capabilities = { ...richCapabilities, workspace: { ...richCapabilities.workspace, fileOperations: { willRename: true, didRename: true } } };

export function describeFileRename(makeWorld: MakeWorld): void {
  describe('renaming files', () => {
    it('answers an edit of what depends on a name, and knows the file by its new one', async () => {
      const world = await makeWorld({ 'Talks.treaty': nameless, 'other.treaty': other }, { capabilities });
      try {
        const { server } = world;
        await server.ready();
        await server.open(world.uri('other.treaty'), other);
        const files = [{ oldUri: world.uri('Talks.treaty'), newUri: world.uri('Truce.treaty') }, { oldUri: world.uri('maps/dmz.geojson'), newUri: world.uri('maps/zone.geojson') }];
        const edit = await server.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
        const [change] = edit.documentChanges as { textDocument: { uri: string; version: number }; edits: { range: never; newText: string }[] }[];
        assert.deepEqual(change?.textDocument, { uri: world.uri('other.treaty'), version: 1 });
        const after = applyEdits(other, change.edits);
        assert.equal(after, other.replace('{Talks:1}', '{Truce:1}').replace('dmz.geojson', 'zone.geojson'));
        await server.change(world.uri('other.treaty'), [{ text: after }]);
        await world.rename('Talks.treaty', 'Truce.treaty');
        await server.notify('workspace/didRenameFiles', { files });
        await server.quiet();
        const links = await server.request<(Location & { targetUri?: string })[]>('textDocument/definition', { textDocument: { uri: world.uri('other.treaty') }, position: rangeOf(after, 'Truce:1').start });
        assert.deepEqual(links.map(({ targetUri }) => targetUri), [world.uri('Truce.treaty')]);
      } finally {
        await world.end();
      }
    });

    it('answers nothing where nothing depends on it, and is not announced to clients that do not ask', async () => {
      const world = await makeWorld({ 'other.treaty': other }, { capabilities });
      try {
        assert.ok(world.server.initialized.capabilities.workspace?.fileOperations?.willRename);
        await world.server.ready();
        assert.equal(await world.server.request('workspace/willRenameFiles', { files: [{ oldUri: world.uri('other.treaty'), newUri: world.uri('another.treaty') }] }), null);
      } finally {
        await world.end();
      }
      const poor = await makeWorld({}, { capabilities: richCapabilities });
      try {
        assert.equal(poor.server.initialized.capabilities.workspace?.fileOperations, undefined);
      } finally {
        await poor.end();
      }
    });
  });
}
