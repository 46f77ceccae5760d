// The words of the markup itself that may stand at a line's start: keywords, field names, annotation names.
// Invariant: everything comes from the tables of the language; what may stand only once and already does is left out.

import { annotationSpecs, type AnnotationSpec } from '../../model/annotations.js';
import { declarationSpecs, fieldsOf } from '../../model/fields.js';
import type { DocumentModel } from '../../model/types.js';
import { fieldOf } from '../../syntax/details.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { CompletionItem } from './completion-data.js';
import type { DeclarationAbove, Owner } from './cursor-context.js';
import type { CursorLine, Token } from './cursor-line.js';

/** `agreement` only where the file has none yet. */
export function keywordItems({ agreement, tree }: DocumentModel, { cursor }: CursorLine): readonly CompletionItem[] {
  const known = agreement.declared && !(agreement.id.span.start <= cursor && tree.blockAt(cursor) === agreement.block);
  return declarationSpecs
    .filter(({ kind }) => kind !== 'agreement' || !known)
    .map(({ kind, form }) => ({
      kind: 'keyword', label: kind, detail: form, newText: `${kind} `, about: { kind: 'word', word: 'declaration', name: kind },
      snippet: kind === 'signature' ? 'signature ${1:PARTY}$0' : `${kind} \${1:ID} "\${2:${kind === 'agreement' ? 'title' : 'name'}}"$0`,
    }));
}

/** The fields a declaration may still take. */
export function fieldItems({ tree }: DocumentModel, { kind, block }: DeclarationAbove, line: CursorLine): readonly CompletionItem[] {
  const taken = new Set<string>();
  for (let at = tree.next(block); at !== NO_BLOCK && tree.parent(at) === block; at = tree.next(at)) {
    const field = fieldOf(tree, at);
    if (field && !(field.name.start <= line.cursor && line.cursor <= field.value.end)) taken.add(tree.text.slice(field.name.start, field.name.end));
  }
  const behind = line.after.startsWith(':') ? '' : ': ';
  return fieldsOf(kind)
    .filter(({ name, repeatable }) => repeatable || !taken.has(name))
    .map(({ name, example }) => ({ kind: 'field', label: name, detail: example, newText: name + behind, about: { kind: 'word', word: 'field', name, of: kind } }));
}

/** The annotations that may stand there, those of the workspace behind those of the language. `own`: by name, what they mean. */
export function annotationItems(model: DocumentModel, { block, place }: Owner, own: Readonly<Record<string, string>>, line: CursorLine, token: Token): readonly CompletionItem[] {
  const isTaken = ({ name, repeatable }: AnnotationSpec): boolean =>
    !repeatable && model.annotationsNamed(block, name).some(({ nameSpan }) => nameSpan.end < line.start || nameSpan.start > line.cursor + line.after.length);
  const more = line.after.slice(token.replace.end - line.cursor).trim() === '' ? ' ' : '';
  const known = annotationSpecs.filter((spec) => spec.places.includes(place) && !isTaken(spec)).map(({ name, value, reason, form }): CompletionItem => ({
    kind: 'annotation', label: `@${name}`, detail: form, newText: `@${name}${value === 'none' ? '' : more}`, about: { kind: 'word', word: 'annotation', name },
    ...(value === 'reason' && more !== '' ? { snippet: `@${name} "$1"$0` } : reason && value === 'targets' && more !== '' ? { snippet: `@${name} $1 "$2"$0` } : {}),
  }));
  const others = Object.keys(own).sort().filter((name) => !annotationSpecs.some((spec) => spec.name === name));
  return [...known, ...others.map((name): CompletionItem => ({ kind: 'annotation', label: `@${name}`, detail: own[name] ?? '', newText: `@${name}${more}` }))];
}
