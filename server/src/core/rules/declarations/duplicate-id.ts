// Two declarations, labels or agreements that answer to one id.

import { markedBy } from '../../model/marks.js';
import type { Name } from '../../model/types.js';
import { ask, labelled } from '../../resolve/asked.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { withoutLine } from '../parts/take-out.js';
import { message, related } from '../tools.js';
import type { Found, Rule } from '../types.js';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  category: 'declarations',
  severity: 'error',
  messages: {
    default: '"{id}" is already declared; references to it mean the first one. Give this one another id.',
    label: 'The label "{id}" is already used; references to it mean the first one. Give this one another label.',
    agreement: 'Another file is also "agreement {id}"; references to it mean that one. Give one of the two agreements another id.',
    second: 'This file is already an agreement, and holds one only; "{id}" is not declared. Write it into a file of its own.',
    first: 'The first "{id}".',
    fix: 'Delete this declaration, which says the same again',
    unlabel: 'Take this label out; references go on meaning the first',
  },
  reads: ['declarations', '@id', 'others'],
  documentReads: ['declarations', 'others'],
  blocks: ['annotation'],
  *checkBlock({ document }, block) {
    const annotation = document.model.annotationAt(block);
    const [name] = annotation?.name === 'id' ? annotation.names : [];
    if (!name) return;
    ask(document, labelled(name.text));
    const [first] = markedBy(document.model, 'id', name.text.toLowerCase());
    const [other] = first === undefined || first === block ? [] : (document.model.annotationAt(first)?.names ?? []);
    if (other) yield { span: name.span, message: message('label', { id: name.text }), related: [related(document, other.span, 'first', { id: name.text })] };
  },
  *checkDocument({ snapshot, document }) {
    yield* declarations(document);
    yield* agreements(document);
    const { agreement } = document.model;
    if (!agreement.declared || document.library) return;
    const other = snapshot.agreements(agreement.id.text).find((candidate) => {
      const theirs = candidate.model.agreement;
      return candidate.uri !== document.uri && !candidate.library && theirs.declared && same(theirs.id, agreement.id);
    });
    if (other) {
      yield {
        span: agreement.id.span,
        message: message('agreement', { id: agreement.id.text }),
        related: [related(other, other.model.agreement.id.span, 'first', { id: agreement.id.text })],
      };
    }
  },
  /** Only what changes no reference and loses no word. */
  fix({ document }, { span, message: { id }, related: [first] }) {
    const { model } = document;
    const block = model.tree.blockAt(span.start);
    if (id === 'label') return [{ title: message('unlabel'), changes: [withoutLine(document, block)], preferred: false }];
    const [own, other] = [block, first ? model.tree.blockAt(first.span.start) : NO_BLOCK].map((at) => model.declarationAt(at)?.extent);
    if (id !== 'default' || !own || !other || wordsOf(document, own) !== wordsOf(document, other)) return [];
    return [{ title: message('fix'), changes: [{ uri: document.uri, span: { start: own.start, end: behindLine(document, own.end) }, newText: '' }], preferred: true }];
  },
};

/** Behind the line end at an offset, or the offset. */
function behindLine({ model: { tree } }: Document, at: number): number {
  return at + (/^(?:\r\n|\n|\r)/u.exec(tree.text.slice(at, at + 2))?.[0].length ?? 0);
}

function wordsOf({ model: { tree } }: Document, { start, end }: Span): string {
  return tree.text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

function* declarations(document: Document): Generator<Found> {
  const seen = new Map<string, Name>();
  for (const declaration of document.model.declarations) {
    // A signature's id is its party's, and may be written twice (an initialling and a signing).
    if (declaration.kind === 'signature') continue;
    yield* once(document, seen, declaration.id);
  }
}

/** One agreement a file: only the first line counts. */
function* agreements(document: Document): Generator<Found> {
  const [first, ...others] = document.model.declarations.filter(({ kind }) => kind === 'agreement');
  for (const { id } of first ? others : []) {
    if (first && id.text.toLowerCase() !== first.id.text.toLowerCase()) {
      yield { span: id.span, message: message('second', { id: id.text }), related: [related(document, first.id.span, 'first', { id: first.id.text })] };
    }
  }
}

function* once(document: Document, seen: Map<string, Name>, name: Name): Generator<Found> {
  const first = seen.get(name.text.toLowerCase());
  if (!first) {
    seen.set(name.text.toLowerCase(), name);
    return;
  }
  yield { span: name.span, message: message('default', { id: name.text }), related: [related(document, first.span, 'first', { id: name.text })] };
}

function same(a: Name, b: Name): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}
