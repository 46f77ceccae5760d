// Plain text that stands in a draft, as it came from a word processor or a PDF, made clauses of where it stands.
// Invariants: words and their order stay; offered only where the text is read otherwise afterwards.

import { lineEndOf } from '../../rules/tools.js';
import { headingOf } from '../../syntax/details.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { blocksIn, isStructural } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import { createDocument } from '../../workspace/document.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { blocksOf } from './paste-names.js';
import { plainClauses } from './plain-clauses.js';
import { refactoring } from './refactoring.js';
import { linesAround } from './whole-lines.js';

/** Letters that are looked at: whoever selects a whole long text is not asked to wait. */
const mostLetters = 200_000;

export function makeClauses(_snapshot: Snapshot, document: Document, asked: Span): readonly Refactoring[] {
  const { tree } = document.model;
  if (asked.end === asked.start || asked.end - asked.start > mostLetters) return [];
  const span = linesAround(tree.text, asked);
  const text = tree.text.slice(span.start, span.end);
  if (!/\S\s*[\r\n]\s*\S/u.test(text)) return [];
  // What somebody has marked up is no plain text.
  for (const block of blocksOf(document, span)) {
    const kind = tree.kind(block);
    if (kind === 'annotation' || kind === 'declaration' || kind === 'field' || kind === 'table' || document.model.inline(block).some((inline) => inline.kind === 'reference')) return [];
  }
  const made = plainClauses(text);
  if (!made || readingOf(made.text) === readingOf(text)) return [];
  const lead = /^(?:[ \t]*(?:\r\n|\r|\n))*/u.exec(text)?.[0] ?? '';
  const trail = /\s*$/u.exec(text)?.[0] ?? '';
  return [refactoring(document, 'clauses', 'refactor.clauses', {}, [{ span, newText: lead + made.text.replaceAll('\n', lineEndOf(document.model)) + trail }])];
}

/** What a text says, however it is laid out. */
function readingOf(text: string): string {
  const { model } = createDocument('file:///selection.treaty', text, { library: false });
  const { tree } = model;
  return [...blocksIn(tree)]
    .filter((block) => isStructural(tree.kind(block)))
    .map((block) => {
      const parent = tree.parent(block);
      const heading = headingOf(tree, block);
      return [tree.kind(block), heading?.unit, heading?.value, model.label(block)?.style, model.label(block)?.value, parent === NO_BLOCK ? '' : (model.label(parent)?.value ?? tree.kind(parent)), model.textOf(block)].join('\t');
    })
    .join('\n');
}
