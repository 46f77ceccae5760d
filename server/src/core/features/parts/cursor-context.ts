// What a cursor stands in, for who helps with the next letters: a field, an annotation, a target, a bracket, a citation, prose.
// Invariant: read from the cursor's own line as it is typed, and from the tree only what stands around it; half a word is everyday input.

import { type AnnotationPlace } from '../../model/annotations.js';
import { declarationOf } from '../../syntax/details.js';
import type { BlockId, DeclarationKind, SyntaxTree } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Document } from '../../workspace/types.js';
import { cursorLine, type CursorLine, restOfName, type Token, tokenAt } from './cursor-line.js';

export type CursorContext =
  /** Nothing but the token stands in front of the cursor. */
  | { readonly kind: 'line-start'; readonly line: CursorLine; readonly token: Token; readonly owner: Owner; readonly declaration?: DeclarationAbove }
  | { readonly kind: 'annotation-name'; readonly line: CursorLine; readonly token: Token; readonly owner: Owner }
  /** `value`: the index in the line at which the value begins. */
  | { readonly kind: 'annotation-value'; readonly line: CursorLine; readonly name: string; readonly value: number; readonly owner: Owner }
  | { readonly kind: 'field-value'; readonly line: CursorLine; readonly name: string; readonly value: number; readonly declaration: DeclarationAbove }
  /** `open`: the index in the line behind the opening brace or bracket. */
  | { readonly kind: 'reference'; readonly line: CursorLine; readonly open: number; readonly owner: Owner }
  | { readonly kind: 'attribution'; readonly line: CursorLine; readonly open: number }
  | { readonly kind: 'signatory'; readonly line: CursorLine; readonly token: Token }
  | { readonly kind: 'prose'; readonly line: CursorLine; readonly owner: Owner };

export interface Owner {
  /** The heading, clause or declaration a line written here would belong to; NO_BLOCK: the agreement. */
  readonly block: BlockId;
  readonly place: AnnotationPlace;
}

export interface DeclarationAbove {
  readonly kind: DeclarationKind;
  readonly block: BlockId;
}

/** Id, and perhaps the name, of a declaration that is being typed. */
const declaring = /^(agreement|party|body|zone|term|signature)\s+\S*(?:\s+["“„«].*)?$/u;

/** Undefined in comments, and where an id or name is being given. */
export function contextAt(document: Document, offset: number): CursorContext | undefined {
  const { tree } = document.model;
  const line = cursorLine(tree.text, offset);
  const { before } = line;
  const lead = before.search(/\S|$/u);
  const head = before.slice(lead);
  if (head.startsWith('//') || head === '/') return undefined;
  const owner = ownerAt(tree, line.start);
  if (!line.isWhole) return inline(line, owner);
  if (head.startsWith('@')) return annotationContext(document, line, lead, owner) ?? inline(line, owner);
  const above = declarationAbove(tree, line.start);
  const field = above && /^([a-z][a-z-]*):\s+/u.exec(head);
  if (field && above) return inline(line, owner, true) ?? { kind: 'field-value', line, name: field[1] ?? '', value: lead + field[0].length, declaration: above };
  const declared = declaring.exec(head);
  if (declared?.[1] === 'signature') return { kind: 'signatory', line, token: tokenAt(line, before.search(/\S*$/u), restOfName) };
  if (declared) return undefined;
  if (/^(?:[a-z][a-z-]*|[(§]?[\p{L}\p{N}]{0,8}[.)]?|[–—•-])?$/u.test(head)) {
    return { kind: 'line-start', line, token: tokenAt(line, lead, restOfName), owner, ...(above === undefined ? {} : { declaration: above }) };
  }
  return inline(line, owner);
}

function annotationContext(document: Document, line: CursorLine, lead: number, owner: Owner): CursorContext | undefined {
  const head = line.before.slice(lead);
  if (/^@[\p{L}-]*$/u.test(head)) return { kind: 'annotation-name', line, token: tokenAt(line, lead, restOfName), owner };
  const named = /^@(\p{L}[\p{L}\p{N}-]*)\s+/u.exec(head);
  const { model } = document;
  // A line `@` and a blank goes on with the value of the annotation above.
  const goesOn = named === null && /^@\s/u.test(head) ? model.annotationAt(model.tree.blockAt(line.start)) : undefined;
  const name = named?.[1] ?? goesOn?.name;
  if (name === undefined) return undefined;
  return inline(line, owner, true) ?? { kind: 'annotation-value', line, name, value: lead + (named?.[0].length ?? /^@\s+/u.exec(head)?.[0].length ?? 1), owner };
}

/** In braces, behind an opening bracket, or in prose. `marked`: only in braces. */
function inline(line: CursorLine, owner: Owner, marked: true): CursorContext | undefined;
function inline(line: CursorLine, owner: Owner): CursorContext;
function inline(line: CursorLine, owner: Owner, marked = false): CursorContext | undefined {
  const { before } = line;
  const brace = opener(before, '{', '}');
  if (brace >= 0 && !before.includes('|', brace)) return { kind: 'reference', line, open: brace + 1, owner };
  if (marked) return undefined;
  const bracket = opener(before, '[', ']');
  if (bracket >= 0 && /^[^:.;{}]*$/u.test(before.slice(bracket + 1))) return { kind: 'attribution', line, open: bracket + 1 };
  return { kind: 'prose', line, owner };
}

/** The last opening sign without a backslash that is not closed; -1 when there is none. */
function opener(text: string, open: string, close: string): number {
  const at = text.lastIndexOf(open);
  return at < 0 || text.lastIndexOf(close) > at || isEscaped(text, at) ? -1 : at;
}

function isEscaped(text: string, at: number): boolean {
  let marks = 0;
  while (text.charAt(at - 1 - marks) === '\\') marks += 1;
  return marks % 2 === 1;
}

/** What an annotation on the line that begins at `start` would belong to. */
function ownerAt(tree: SyntaxTree, start: number): Owner {
  let at = tree.blockAt(start);
  if (at !== NO_BLOCK && tree.start(at) >= start) at = tree.previous(at);
  for (; at !== NO_BLOCK; at = tree.previous(at)) {
    const kind = tree.kind(at);
    if (kind === 'heading') return { block: at, place: 'heading' };
    if (kind === 'declaration') return { block: at, place: 'declaration' };
    if (isStructural(kind)) {
      const parent = tree.parent(at);
      return { block: kind !== 'provision' && parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? parent : at, place: 'clause' };
    }
  }
  return { block: NO_BLOCK, place: 'agreement' };
}

/** The declaration of which the line that begins at `start` is a field, or would be. */
function declarationAbove(tree: SyntaxTree, start: number): DeclarationAbove | undefined {
  if (start === 0) return undefined;
  let at = tree.blockAt(start - 1);
  while (at !== NO_BLOCK && (tree.kind(at) === 'comment' || tree.kind(at) === 'annotation')) at = tree.previous(at);
  if (at === NO_BLOCK) return undefined;
  const block = tree.kind(at) === 'field' ? tree.parent(at) : at;
  const line = declarationOf(tree, block);
  return line === undefined ? undefined : { kind: line.kind, block };
}
