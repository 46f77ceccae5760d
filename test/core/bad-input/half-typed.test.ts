// A text while it is being typed: every beginning of a rich text, and every keyword cut at every letter. What is found at each
// letter is kept in two golden pictures, which a reviewer can read for anything that would shout at a person who is still
// writing; every feature answers at the cursor.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  annotationSpecs, checkDocument, createDocument, createSnapshot, declarationSpecs, type Document, emptyConfig, fieldSpecs, type Snapshot, withDocument,
} from '../../../server/src/core/index.js';
import { richText } from '../../support/bad-texts.js';
import { askAt, askEverything } from '../../support/every-feature.js';
import { checkGolden } from '../../support/golden.js';
import { root } from '../../support/root.js';

const korea = createDocument('file:///korea-1953.treaty', readFileSync(path.join(root, 'library', 'korea-1953.treaty'), 'utf8'), { library: true });
const library = withDocument(createSnapshot(emptyConfig), korea);
const uri = 'file:///typed.treaty';

function typed(text: string): { readonly snapshot: Snapshot; readonly document: Document } {
  const document = createDocument(uri, text, { library: false });
  return { snapshot: withDocument(library, document), document };
}

/** `rule "words"`, one after the other; what only says that the text is not finished yet is left to the full text's test. */
function found({ snapshot, document }: { readonly snapshot: Snapshot; readonly document: Document }): string {
  return checkDocument(snapshot, document)
    .filter(({ rule }) => rule !== 'precedent-not-covered')
    .map(({ rule, span, severity }) => `${severity} ${rule} "${document.model.tree.text.slice(span.start, span.end)}"`)
    .join(', ');
}

const shown = (text: string): string => JSON.stringify(text.slice(-28)).slice(1, -1);

describe('half-typed', function () {
  this.timeout(120_000);

  it('every beginning of a rich text: exactly these findings, and an answer at the cursor', () => {
    const lines: string[] = [];
    let last = '';
    for (let length = 0; length <= richText.length; length += 1) {
      const text = richText.slice(0, length);
      const now = typed(text);
      const findings = found(now);
      if (findings !== last) lines.push(`${shown(text).padStart(32)}| ${findings}`);
      last = findings;
      askAt(now.snapshot, now.document, length);
      if (text.endsWith('\n')) askEverything(now.snapshot, uri, [length - 1]);
    }
    assert.equal(last, 'information placeholder "[●]"', 'the whole text is in order but for its blank');
    checkGolden('half-typed.txt', `${lines.join('\n')}\n`);
  });

  it('every keyword cut at every letter, alone and before what the form needs', () => {
    const headings = ['Article', 'Annex', 'Chapter', 'Section', 'Part', 'Preamble', 'Testimonium', 'Стаття', 'Додаток', 'Статья'];
    const forms: readonly (readonly [keyword: string, make: (word: string) => string])[] = [
      ...declarationSpecs.map(({ kind }) => [kind, (word: string) => (kind === 'signature' ? `party XXA "A"\n${word} XXA\n` : `${word} XXA "A Name"\n`)] as const),
      ...annotationSpecs.map(({ name }) => [`@${name}`, (word: string) => `1. Text.\n   ${word}\n`] as const),
      ...fieldSpecs.filter(({ on }) => on === 'agreement' || on === 'body').map(({ on, name }) => [name, (word: string) => `${on} demo "Demo"\n  ${word}: x\n`] as const),
      ...headings.map((word) => [word, (each: string) => `${each} 1. Title\n\n1. Text.\n`] as const),
    ];
    const lines: string[] = [];
    for (const [keyword, make] of forms) {
      for (let length = 1; length <= keyword.length; length += 1) {
        const word = keyword.slice(0, length);
        for (const text of [word, make(word)]) {
          const now = typed(text);
          const findings = found(now);
          if (findings !== '') lines.push(`${JSON.stringify(text).slice(1, -1)}| ${findings}`);
          askEverything(now.snapshot, uri, [0, length, text.length]);
        }
      }
    }
    checkGolden('half-typed-keywords.txt', `${[...new Set(lines)].join('\n')}\n`);
  });
});
