// What a keyword, a field, an annotation or a value of the markup means and takes, from the model's own tables.

import type { WordHover } from '../features/parts/hover-data.js';
import { findAnnotationSpec } from '../model/annotations.js';
import { declarationSpecs, fieldsOf, findFieldSpec } from '../model/fields.js';
import { checklistParts } from './checklist-parts.js';
import type { DeclarationKind } from '../syntax/types.js';
import type { Phrases } from './messages.js';
import type { Part, Run } from './page.js';

export function wordParts(hover: WordHover, say: Phrases): Part[] {
  switch (hover.word) {
    case 'declaration':
      return declarationParts(hover.name, say);
    case 'field':
      return fieldParts(hover, say);
    case 'annotation':
      return annotationParts(hover, say);
    case 'value':
      return [...valueParts(hover, say), ...(hover.checklist === undefined ? [] : [{ kind: 'line' } as const, ...checklistParts(hover.checklist, say)])];
  }
}

function page(form: string, description: string, items: readonly string[], example?: Run[]): Part[] {
  const runs = [...items.map((text): Run[] => [{ text }]), ...(example === undefined ? [] : [example])];
  return [
    { kind: 'title', runs: [{ text: form, style: 'code' }] },
    { kind: 'paragraph', runs: [{ text: description }] },
    ...(runs.length === 0 ? [] : [{ kind: 'list', items: runs } as const]),
  ];
}

function declarationParts(name: string, say: Phrases): Part[] {
  const spec = declarationSpecs.find(({ kind }) => kind === name);
  if (spec === undefined) return [];
  return page(spec.form, say.sentence(spec.description), [say('word.fields', { names: fieldsOf(spec.kind).map((field) => field.name).join(say('list')) })]);
}

function fieldParts({ name, of }: WordHover, say: Phrases): Part[] {
  const spec = declarationSpecs.some(({ kind }) => kind === of) ? findFieldSpec(of as DeclarationKind, name) : undefined;
  if (spec === undefined) return [{ kind: 'paragraph', runs: [{ text: say('word.unknown.field', { name }) }] }];
  const values = spec.allowed === undefined ? [] : [say(spec.value === 'words' ? 'word.values.list' : 'word.values', { values: spec.allowed.join(say('list')) })];
  const example: Run[] = [{ text: say('word.example') }, { text: `${name}: ${spec.example}`, style: 'code' }];
  return page(`${name}:`, say.sentence(spec.description), [...values, ...(spec.repeatable ? [say('word.repeatable')] : [])], example);
}

function annotationParts({ name, meaning }: WordHover, say: Phrases): Part[] {
  const spec = findAnnotationSpec(name);
  if (spec === undefined && meaning !== undefined) return page(`@${name}`, meaning, []);
  if (spec === undefined) return [{ kind: 'paragraph', runs: [{ text: say('word.unknown.annotation', { name }) }] }];
  const list = spec.value === 'words' ? 'word.values.list' : 'word.values';
  return page(spec.form, say.sentence(spec.description), [
    ...(spec.allowed === undefined ? [] : [say(list, { values: spec.allowed.join(say('list')) })]),
    ...(spec.inherits === 'own' ? [] : [say(`word.inherits.${spec.inherits}`)]),
    ...(spec.repeatable ? [say('word.repeatable')] : []),
  ]);
}

/** A value says what its field or annotation means, with the other values it could be. */
function valueParts({ name, of = '', on }: WordHover, say: Phrases): Part[] {
  const spec = on === undefined ? findAnnotationSpec(of) : findFieldSpec(on, of);
  if (spec === undefined) return [{ kind: 'paragraph', runs: [{ text: say('word.unknown.value', { name }) }] }];
  const values = spec.allowed === undefined ? [] : [say('word.values', { values: spec.allowed.join(say('list')) })];
  return page(on === undefined ? `@${of} ${name}` : `${of}: ${name}`, say.sentence(spec.description), values);
}
