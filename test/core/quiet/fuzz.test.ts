// Broken documents: the shipped texts with lines lost, doubled and swapped, with characters of every kind put in, and spliced into
// each other. Invariants: nothing throws; every span lies inside the text; the same seed makes the same documents.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkDocument, copyClause, counterpartView, createDocument, definition, documentLinks, fixesFor, folding, formatFinding, highlights, hover, hoverPage,
  implementation, listClauses, outline, pageAsMarkdown, voiceIn, references, type Snapshot, typeDefinition, withDocument, agreementStatus, workspaceSymbols,
} from '../../../server/src/core/index.js';
import { readContent } from '../../support/content.js';

const { snapshot: shipped } = readContent();
const texts = shipped.ordered.map((document) => document.model.tree.text.slice(0, document.model.tree.text.length));
const pieces = ['[', ']', '{', '}', '@', '"', '\\', '|', ':', '\u0000', '\ud800', '\udc00', '\u00ad', '\u200b', '\u2028', '\r', '\r\n', '\n\n', '①', 'ㄱ.', '가.', '제1조', '第一条', '{13(d)}', '{#', '@enforced-by ',
  '@precedent korea-1953:', '@deadline 72 hours after ', '@option A "', '@ignore ', 'Article ', 'Annex', '(a)', '1.', '- ', '[UKR: ', 'agreement x "y"\n', 'party A1 "', 'paragraph 3', '🕊', '\u0430', 'İ', 'ß'];

/** One document: a stretch of lines of one text, changed a few times, maybe followed by a stretch of another. */
const documents = fc
  .tuple(stretch(), fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'insert', 'cut'), fc.nat(), fc.nat(), fc.constantFrom(...pieces)), { maxLength: 8 }), fc.option(stretch()))
  .map(([lines, changes, rest]) => changes.reduce(changed, [...lines, ...(rest ?? [])]).join('\n'));

function stretch(): fc.Arbitrary<readonly string[]> {
  return fc.tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 1, max: 60 })).map(([index, from, length]) => {
    const lines = (texts[index] ?? '').split('\n');
    const start = from % Math.max(1, lines.length);
    return lines.slice(start, start + length);
  });
}

function changed(lines: readonly string[], [kind, at, to, piece]: readonly [string, number, number, string]): readonly string[] {
  if (lines.length === 0) return [piece];
  const i = at % lines.length;
  const j = to % lines.length;
  const line = lines[i] ?? '';
  const column = to % (line.length + 1);
  const without = lines.filter((_, index) => index !== i);
  switch (kind) {
    case 'drop':
      return without;
    case 'double':
      return [...lines.slice(0, j), line, ...lines.slice(j)];
    case 'swap':
      return [...without.slice(0, j), line, ...without.slice(j)];
    case 'cut':
      return lines.map((each, index) => (index === i ? each.slice(0, column) : each));
    default:
      return lines.map((each, index) => (index === i ? each.slice(0, column) + piece + each.slice(column) : each));
  }
}

/** Every span anywhere in an answer, by the address that stands beside or above it. */
function* spansIn(value: unknown, uri: string): Generator<{ readonly uri: string; readonly start: number; readonly end: number }> {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const here = typeof record['uri'] === 'string' ? record['uri'] : uri;
  if (typeof record['start'] === 'number' && typeof record['end'] === 'number') yield { uri: here, start: record['start'], end: record['end'] };
  for (const each of Object.values(record)) yield* spansIn(each, here);
}

function inside(snapshot: Snapshot, uri: string, answer: unknown, what: string): void {
  for (const span of spansIn(answer, uri)) {
    const length = snapshot.documents.get(span.uri)?.model.tree.text.length;
    assert.ok(length !== undefined && span.start >= 0 && span.start <= span.end && span.end <= length, `${what}: ${JSON.stringify(span)} of ${length}`);
  }
}

describe('broken documents', () => {
  it('are checked, mended and shown without a fault of Parley', function () {
    this.timeout(60_000);
    const uri = 'file:///broken.treaty';
    let seen = 0;
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { minLength: 3, maxLength: 6 }), (text, places) => {
        const document = createDocument(uri, text, { library: false });
        const snapshot = withDocument(shipped, document);
        for (const finding of checkDocument(snapshot, document)) {
          seen += 1;
          inside(snapshot, uri, { span: finding.span, related: finding.related }, finding.rule);
          assert.doesNotMatch(formatFinding(finding), /\{[a-z]+\}|^[a-z]+$/u, `${finding.rule}: a message without its words`);
          inside(snapshot, uri, fixesFor(snapshot, document, finding), `fix of ${finding.rule}`);
        }
        agreementStatus(snapshot, document);
        listClauses(snapshot);
        inside(snapshot, uri, outline(document), 'outline');
        inside(snapshot, uri, documentLinks(snapshot, document), 'links');
        folding(document);
        workspaceSymbols(snapshot, 'shall', { limit: 20 });
        for (const place of places) {
          const offset = place % (text.length + 1);
          for (const feature of [definition, typeDefinition, implementation]) {
            for (const link of feature(snapshot, document, offset)) {
              inside(snapshot, uri, { origin: link.origin }, feature.name);
              inside(snapshot, link.uri, { target: link.target, selection: link.selection }, feature.name);
            }
          }
          inside(snapshot, uri, references(snapshot, document, offset, { includeDeclaration: true }), 'references');
          inside(snapshot, uri, highlights(snapshot, document, offset), 'highlights');
          copyClause(document, offset);
          counterpartView(snapshot, document, offset);
          const shown = hover(snapshot, document, offset);
          if (shown) pageAsMarkdown(hoverPage(shown, voiceIn().say), {});
        }
      }),
      { seed: 1953, numRuns: 60 },
    );
    assert.ok(seen > 200, `only ${seen} findings were looked at`);
  });
});
