// Other places where a drafter may have meant a name that is changed: its plurals and cases, and the name itself where names are not read
// (shown text of a reference, notes, meanings, another file of the agreement). They are listed and never changed.
// Invariant: nothing that is read as a name, the changed one or another; each place once, in the order of the text.

import { withoutStar } from '../../model/names.js';
import { familyOf } from '../../resolve/family.js';
import { mentionsOf } from '../../resolve/named-here.js';
import { isStructural } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Undecided } from '../types.js';
import { type DeclaredSubject, renameMessage } from './rename-subject.js';

/** Empty for ids in small letters, which prose does not use, and for agreements, whose names stand where citations are read. */
export function otherForms(snapshot: Snapshot, { document, declaration, facet, written }: DeclaredSubject): readonly Undecided[] {
  if (declaration.kind === 'agreement' || (facet === 'id' && written === written.toLowerCase() && written !== written.toUpperCase())) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_-])${formsOf(written)}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
  const found: Undecided[] = [];
  for (const member of familyOf(snapshot, document)) {
    const { text } = member.model.tree;
    for (const { 0: words, index } of text.slice(0, text.length).matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if (isLeftToPeople(snapshot, member, span)) found.push({ uri: member.uri, span, reason: renameMessage(member === document ? 'left.form' : 'left.other-file', { name: written }) });
    }
  }
  return found;
}

/** The name with either a small or a capital first letter, its words parted by any blanks, in the forms its script gives it. */
function formsOf(written: string): string {
  const words = withoutStar(written).trim().split(/\s+/u);
  const forms = words.map((word, i) => formsOfWord(word, i === words.length - 1)).join(String.raw`\s+`) + (written.endsWith('*') ? String.raw`\p{L}{0,8}` : '');
  const first = /^\p{L}/u.exec(forms)?.[0];
  if (first === undefined || words[0] === words[0]?.toUpperCase()) return forms;
  return `[${first.toLowerCase()}${first.toUpperCase()}]${forms.slice(first.length)}`;
}

function formsOfWord(word: string, isLast: boolean): string {
  const exact = word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  if (/^[\p{Script=Cyrillic}'’ʼ-]+$/u.test(word) && word !== word.toUpperCase()) {
    const stem = exact.replace(/[аеєиіїйоуьюяыэё]{1,2}$/u, '');
    return stem.length >= 3 ? String.raw`${stem}\p{L}{0,4}` : exact;
  }
  if (!isLast || !/^[\p{Script=Latin}'’.-]+$/u.test(word)) return exact;
  const plural = /[^aeiou]y$/u.test(exact) ? `(?:${exact}|${exact.slice(0, -1)}ies)` : `${exact}(?:es|s)?`;
  return `${plural}(?:['’ʼ]s?)?`;
}

/** Fields in the drafter's own words. */
const wordyFields: ReadonlySet<string> = new Set(['means', 'represents', 'tie-break', 'meets']);

/** Prose, shown text, notes and meanings: nothing that is read as a name or a target. */
function isLeftToPeople(snapshot: Snapshot, document: Document, span: Span): boolean {
  const { model } = document;
  const block = model.tree.blockAt(span.start);
  const kind = model.tree.kind(block);
  const meets = (other: Span): boolean => other.start < span.end && span.start < other.end;
  if (kind === 'annotation') {
    const annotation = model.annotationAt(block);
    return annotation !== undefined && (annotation.name === 'note' || annotation.reason !== undefined) && ![...annotation.names, ...annotation.targets].some((each) => meets(each.span));
  }
  if (kind === 'field') return wordyFields.has(model.fieldAt(block)?.field.name ?? '');
  if (!isStructural(kind)) return false;
  if (mentionsOf(snapshot, document, block).some((mention) => meets(mention.span)) || model.nameUsesIn(block).some((use) => meets(use.span))) return false;
  return !model.inline(block).some((inline) => (inline.kind === 'reference' && meets(inline.target)) || (inline.kind === 'definition' && meets(inline.name)));
}
