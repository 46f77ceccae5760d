// A file opened with no folder: the files beside it are in view, those in folders under it are not.

import assert from 'node:assert/strict';
import { ruleAndWords } from '../support/behaviours/findings.js';
import { processWorld } from '../support/world.js';

const citing = 'agreement citing "Citing"\n\n1. As {other:2} says.\n';
const other = 'agreement other "Other"\n\n1. First.\n\n2. Second.\n';

describe('a loose file', () => {
  const shown = async (files: Readonly<Record<string, string>>, expected: readonly (readonly string[])[]): Promise<void> => {
    const world = await processWorld({ 'citing.treaty': citing, ...files }, { folders: [] });
    try {
      const uri = world.uri('citing.treaty');
      await world.server.open(uri, citing);
      await world.server.settle(() => JSON.stringify(ruleAndWords(citing, world.server.shown(uri))) === JSON.stringify(expected));
      assert.ok(world.server.pushes(uri).every(({ diagnostics }) => diagnostics.length <= expected.length), 'a finding that goes away by itself');
    } finally {
      await world.end();
    }
  };

  it('sees the files beside it, and never says before that they are missing', () => shown({ 'other.treaty': other }, []));
  it('does not see the files of folders under it', () => shown({ 'under/other.treaty': other }, [['unresolved-reference', 'other:2']]));
  it('sees the precedents of the library', async () => {
    const world = await processWorld({}, { folders: [] });
    try {
      const uri = world.uri('mine.treaty');
      const text = 'agreement mine "Mine"\n\n1. As {korea-1953:13} and {korea-1953:999} say.\n';
      await world.server.open(uri, text);
      await world.server.settle(() => world.server.shown(uri)?.length === 1);
      assert.deepEqual(ruleAndWords(text, world.server.shown(uri)), [['unresolved-reference', 'korea-1953:999']]);
    } finally {
      await world.end();
    }
  });
});
