// The arithmetic of semantic tokens: the edit between two answers makes the one into the other, and is as short as one edit is.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createDocument, semanticTokens, createSnapshot, emptyConfig, withDocument } from '../../server/src/core/index.js';
import { createView, PositionsInOrder, toRange } from '../../server/src/lsp/convert.js';
import { difference, semanticTokensCapability } from '../../server/src/lsp/handlers/semantic-tokens.js';
import { readTraits } from '../../server/src/lsp/traits.js';
import { root } from '../support/root.js';

describe('the edit between two lists of tokens', () => {
  it('makes the one into the other, and nothing at its ends is the same', () => {
    const list = fc.array(fc.nat({ max: 2 }), { maxLength: 14 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const edit = difference(before, after);
        if (!edit) return assert.deepEqual(after, before);
        const { start, deleteCount, data = [] } = edit;
        assert.deepEqual([...before.slice(0, start), ...data, ...before.slice(start + deleteCount)], after);
        const gone = before.slice(start, start + deleteCount);
        if (gone.length > 0 && data.length > 0) assert.ok(gone[0] !== data[0] && gone.at(-1) !== data.at(-1));
      }),
    );
  });
});

describe('what is offered of semantic tokens', () => {
  const offered = (capabilities: object): unknown => semanticTokensCapability(readTraits({ processId: null, rootUri: null, capabilities })).semanticTokensProvider;
  const offeredFor = (requests: object): unknown => {
    const { range, full } = offered({ textDocument: { semanticTokens: { requests } } }) as { readonly range: unknown; readonly full: unknown };
    return { range, full };
  };

  it('is what the client can use', () => {
    assert.equal(offered({}), undefined);
    assert.equal(offered({ textDocument: { semanticTokens: null } }), undefined);
    assert.deepEqual(offeredFor({ range: true, full: { delta: true } }), { range: true, full: { delta: true } });
    assert.deepEqual(offeredFor({ range: {}, full: {} }), { range: true, full: true });
    assert.deepEqual(offeredFor({ full: true }), { range: false, full: true });
    assert.deepEqual(offeredFor({ range: true, full: false }), { range: true, full: false });
    assert.doesNotThrow(() => offered({ textDocument: { semanticTokens: {} } }));
  });

  it('has a colour in VS Code: every type a scope, every modifier of ours a description', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly contributes: { readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, unknown>> }[]; readonly semanticTokenModifiers: readonly { readonly id: string }[] };
    };
    const { legend } = offered({ textDocument: { semanticTokens: { requests: {} } } }) as { readonly legend: { readonly tokenTypes: readonly string[]; readonly tokenModifiers: readonly string[] } };
    const scopes = Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {});
    assert.deepEqual(legend.tokenTypes.filter((type) => !scopes.includes(type)), []);
    const known = ['declaration', 'definition', 'defaultLibrary', ...contributes.semanticTokenModifiers.map(({ id }) => id)];
    assert.deepEqual(legend.tokenModifiers.filter((modifier) => !known.includes(modifier)), []);
  });
});

describe('positions of many offsets', () => {
  it('are those of each alone, in order or not, with every kind of line end', () => {
    const text = fc.array(fc.constantFrom('a', 'bc ', '\n', '\r\n', '\r', '𝔄', '한'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 70 }), { maxLength: 20 }), (source, offsets) => {
        const view = createView(createDocument('a:1', source, { library: false }));
        const inOrder = new PositionsInOrder(view.lines);
        for (const given of [offsets, offsets.toSorted((a, b) => a - b)]) {
          for (const offset of given.map((each) => Math.min(each, source.length))) assert.deepEqual(inOrder.positionAt(offset), view.lines.positionAt(offset), `${JSON.stringify(source)} ${offset}`);
        }
        for (const [index, one] of offsets.entries()) {
          const [start, end] = [one, offsets[index + 1] ?? one].map((each) => Math.min(each, source.length)).sort((a, b) => a - b) as [number, number];
          assert.deepEqual(toRange(view, { start, end }), { start: view.lines.positionAt(start), end: view.lines.positionAt(end) });
        }
      }),
    );
  });

  it('of the tokens of a draft are asked of the line index once a line at most', () => {
    const source = readFileSync(join(root, 'samples', 'ukraine', 'armistice.treaty'), 'utf8');
    const document = createDocument('file:///armistice.treaty', source, { library: false });
    const { lines } = createView(document);
    let asked = 0;
    const positions = new PositionsInOrder({ ...lines, lineStart: (line) => ((asked += 1), lines.lineStart(line)), positionAt: (offset) => ((asked += 1), lines.positionAt(offset)) });
    const tokens = semanticTokens(withDocument(createSnapshot(emptyConfig), document), document);
    for (const { span } of tokens) positions.positionAt(span.start);
    const lineCount = new Set(tokens.map(({ span }) => lines.positionAt(span.start).line)).size;
    assert.ok(asked <= 4 * lineCount, `${asked} questions for ${lineCount} lines`);
  });
});
