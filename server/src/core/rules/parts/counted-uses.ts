// The uses of a term apart from the place where it is defined: none, one, the first.
// Invariant: undefined where one of its names cannot be looked for.

import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import type { CheckContext } from '../types.js';
import type { Defined } from './terms.js';
import { type Use, usesOf } from './uses.js';

/** For `context.shared`: the first two uses of a term of the block, looked for once however many rules ask; undefined when they cannot be told. */
export function usesOfTerms({ document }: CheckContext, _block: BlockId): (term: Defined) => readonly Use[] | undefined {
  const known = new Map<Defined, readonly Use[] | undefined>();
  return (term) => {
    if (!known.has(term)) known.set(term, usesApart(document, term, 2));
    return known.get(term);
  };
}

/** At most so many uses, whatever their capitals, name by name; undefined when they cannot be told. */
function usesApart(document: Document, term: Defined, most: number): readonly Use[] | undefined {
  const { tree } = document.model;
  const found: Use[] = [];
  const declaration = term.how === 'declared' ? document.model.declarationAt(term.block) : undefined;
  const id = declaration ? [declaration.id.text] : [];
  if (isPhrase(document, term)) return undefined;
  for (const name of [...term.names, ...id].flatMap(namesIn)) {
    if (name.endsWith('*')) return undefined;
    const uses = usesOf(document, name);
    if (uses === undefined) return undefined;
    for (const use of uses) {
      if (use.span.start < term.whole.end && use.span.end > term.whole.start) continue;
      if (found.some((other) => use.span.start >= other.span.start && use.span.end <= other.span.end)) continue;
      // The definition says its own name again; a `term` line's fields are no use.
      if (use.block === term.block && term.how !== 'hereinafter' && use.span.start >= term.whole.start && use.span.start < definitionEnd(document, term)) continue;
      if (declaration && use.block !== term.block && tree.kind(use.block) === 'field' && tree.parent(use.block) === term.block) continue;
      found.push(use);
      if (found.length >= most) return found;
    }
  }
  return found;
}

/** Where the sentence of the definition ends: what the clause says behind it may well use the term. */
function definitionEnd({ model: { tree } }: Document, { whole, until }: Defined): number {
  const end = tree.text.slice(whole.end, until).search(/[.!?]["\u201d\u00bb)]?\s+[A-Z\u0410-\u042f\u0404\u0406\u0407]/u);
  return end < 0 ? until : whole.end + end;
}

const mostWords = 5;

/** Words that are defined together with others, cite something, or are a whole sentence: how they are used cannot be told. */
function isPhrase({ model: { tree } }: Document, { name, whole, block }: Defined): boolean {
  return name.split(' ').length > mostWords || /\d/u.test(name) || /["\u201d\u00bb]\s*(?:\)|,|\/|and|or)?\s*(?:the )?$/u.test(tree.text.slice(Math.max(tree.start(block), whole.start - 8), whole.start));
}

/** `Harmonized System (HS)`, `member/members`, `written or in writing`: each of the names. */
function namesIn(name: string): readonly string[] {
  return name.split(/\s*[()/]\s*|\s+or\s+/u).filter((each) => each !== '');
}
