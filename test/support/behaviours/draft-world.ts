// A server with a draft open in it, for one test at a time: what most tests of views work in.

import assert from 'node:assert/strict';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';

/** `edits`: what the server has the client apply, which says that it did. */
export type InDraft = (work: (world: World, edits: ApplyWorkspaceEditParams[]) => Promise<void>) => Promise<void>;

/** `files` by name, `draft.treaty` among them, which is open and read when `work` begins. */
export function inDraft(makeWorld: MakeWorld, files: Readonly<Record<string, string>>): InDraft {
  return async (work) => {
    const edits: ApplyWorkspaceEditParams[] = [];
    const answers = {
      'workspace/applyEdit': (params: ApplyWorkspaceEditParams) => {
        edits.push(params);
        return { applied: true };
      },
    };
    const world = await makeWorld(files, { capabilities: richCapabilities, answers });
    try {
      await world.server.ready();
      await world.server.open(world.uri('draft.treaty'), files['draft.treaty'] ?? '');
      await work(world, edits);
    } finally {
      await world.end();
    }
  };
}

/** Asks for something of the draft that must be answered. */
export function askOfDraft<Answer>(method: string): (world: World, more?: object) => Promise<Answer> {
  return async (world, more = {}) => {
    const found = await world.server.request<Answer | null>(method, { textDocument: { uri: world.uri('draft.treaty') }, ...more });
    assert.ok(found);
    return found;
  };
}
