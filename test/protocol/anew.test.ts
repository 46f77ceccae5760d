// What a key makes anew of a long list that the client is given again, counted; and that it says what one made from nothing says.

import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticItems } from '../../server/src/lsp/diagnostic-items.js';
import type { Host } from '../../server/src/lsp/host.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';

const uri = 'file:///w/long.treaty';
const host: Host = {
  kind: 'process', version: '0', listBeside: async () => [], listFiles: async () => [], readLibrary: async () => [], now: () => 0, normalizeUri: (each) => each,
  readFile: async () => undefined, defer: () => undefined,
};
const traits = readTraits({ processId: null, rootUri: 'file:///w', capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } } });

function opened(text: string): { readonly session: Session; readonly items: DiagnosticItems; readonly list: () => readonly Diagnostic[]; readonly type: (line: number, character: number, text: string) => void } {
  const session = new Session(host, traits);
  const items = new DiagnosticItems(session);
  let version = 1;
  session.endReading();
  session.open(uri, version, text);
  return {
    session,
    items,
    list: () => {
      session.check(uri, 1000);
      const view = session.view(uri);
      return view ? items.of(view) : [];
    },
    type: (line, character, typed) => session.change(uri, ++version, [{ range: { start: { line, character }, end: { line, character } }, text: typed }]),
  };
}

const text = Array.from({ length: 120 }, (_, i) => `${i + 1}. The Parties shall apply {Art.${900 + i}} and paragraph (b) of this text.\n\n`).join('');

describe('the list of diagnostics after a key', () => {
  it('has no item made anew but those of the lines that moved', () => {
    const { items, list, type } = opened(text);
    const before = list();
    assert.ok(before.length >= 120);
    const { made } = items;
    type(120, 30, 'x');
    const after = list();
    assert.equal(after.length, before.length);
    assert.ok(items.made - made <= 2, `${items.made - made} made anew`);
    assert.equal(after[0], before[0]);
    assert.equal(after.at(-1), before.at(-1));
    type(238, 0, '\n');
    list();
    assert.ok(items.made - made <= 8, `${items.made - made} made anew: all but the last stay in their lines`);
  });

  it('says what one made from nothing says', () => {
    const { session, list, type } = opened(text);
    list();
    for (const [line, character, typed] of [[0, 30, 'q'], [10, 0, '\n\n'], [100, 20, 'Article 4 '], [200, 3, '{nowhere} ']] as const) {
      type(line, character, typed);
      const now = session.view(uri)?.document.model.tree.text;
      assert.deepEqual(list(), opened(now?.slice(0, now.length) ?? '').list());
    }
  });
});
