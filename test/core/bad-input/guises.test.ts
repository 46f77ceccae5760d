// Every shipped text in every guise: CRLF, lone CR, a byte order mark, Hangul and Cyrillic above it, and with its last third
// cut off. At a spread of places every feature gives the answer it gives for the text as it is; of a text that is cut off, a
// sound one.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  checkDocument, createDocument, createSnapshot, definition, documentLinks, emptyConfig, folding, formatFinding, highlights, implementation, type Location, outline, type OutlineItem, references, type Snapshot, type Span,
  typeDefinition, withDocument, withDocuments,
} from '../../../server/src/core/index.js';
import { askEverything, documentAt, hoverWords } from '../../support/every-feature.js';
import { root } from '../../support/root.js';
import { cutOff, variantsOf } from '../../support/variants.js';

const shipped = [
  'library/korea-1953.treaty', 'library/minsk-protocol-2014.treaty', 'library/minsk-memorandum-2014.treaty', 'library/minsk-package-2015.treaty', 'samples/ukraine/armistice.treaty', 'samples/ukraine/settlement.treaty',
].map((file) => createDocument(`file:///${file}`, readFileSync(path.join(root, file), 'utf8'), { library: file.startsWith('library/') }));
const whole = withDocuments(createSnapshot(emptyConfig), shipped);
const places = 24;

/** Starts of words, spread over the text: where a reader points. */
function spread(text: string): readonly number[] {
  return Array.from({ length: places }, (_, i) => {
    const from = Math.floor((text.length * i) / places);
    return from + Math.max(0, text.slice(from).search(/[\p{L}\p{N}@{]/u));
  });
}

/** What the features answer about a place and the whole, with offsets of this document moved by `at`. */
function answers(snapshot: Snapshot, uri: string, offset: number, at: (offset: number) => number): unknown {
  const document = documentAt(snapshot, uri);
  const span = (of: string, { start, end }: Span): readonly [number, number] => (of === uri ? [at(start), at(end)] : [start, end]);
  const place = ({ uri: of, span: where }: Location) => [of, ...span(of, where)];
  return {
    hover: hoverWords(snapshot, uri, offset),
    links: [definition, typeDefinition, implementation].map((question) => question(snapshot, document, offset).map((link) => [link.uri, span(uri, link.origin), span(link.uri, link.selection)])),
    references: references(snapshot, document, offset, { includeDeclaration: true }).map(place),
    highlights: highlights(snapshot, document, offset).map((each) => [...span(uri, each.span), each.kind]),
  };
}

/** The comment a text begins with is left out: in one guise it goes on above. */
function wholeAnswers(snapshot: Snapshot, uri: string, begins: number, at: (offset: number) => number): unknown {
  const document = documentAt(snapshot, uri);
  const move = ({ start, end }: Span): readonly [number, number] => [at(start), at(end)];
  const item = (each: OutlineItem): unknown => [each.name, each.detail, each.kind, move(each.selection), each.children.map(item)];
  return {
    findings: checkDocument(snapshot, document).map((finding) => [finding.rule, finding.severity, finding.citation, formatFinding(finding), move(finding.span)]),
    outline: outline(document).map(item),
    folding: folding(document).filter(({ span, kind }) => kind !== 'comment' || span.start > begins).map(({ span, kind }) => [at(span.start), kind]),
    links: documentLinks(snapshot, document).map(({ span }) => move(span)),
  };
}

const same = (offset: number): number => offset;

describe('every shipped text in every guise', function () {
  this.timeout(120_000);
  for (const document of shipped) {
    const text = document.model.tree.text.slice(0, document.model.tree.text.length);
    const offsets = spread(text);
    for (const variant of variantsOf(text)) {
      it(`${document.uri.slice(8)}: ${variant.name}`, () => {
        const changed = withDocument(whole, createDocument(document.uri, variant.text, { library: document.library }));
        assert.deepEqual(wholeAnswers(changed, document.uri, variant.at(0), same), wholeAnswers(whole, document.uri, 0, variant.at));
        for (const offset of offsets) {
          assert.deepEqual(answers(changed, document.uri, variant.at(offset), same), answers(whole, document.uri, offset, variant.at), text.slice(offset, offset + 60));
        }
      });
    }
    it(`${document.uri.slice(8)}: the last third cut off`, () => {
      const cut = cutOff(text);
      const changed = withDocument(whole, createDocument(document.uri, cut, { library: document.library }));
      askEverything(changed, document.uri, [...offsets.filter((offset) => offset < cut.length), cut.length]);
    });
  }
});
