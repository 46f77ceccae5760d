// A field or annotation whose value is not one it takes, and an id that is none.

import type { Span } from '../../text/span.js';
import { deadlineOf, optionOf, positionOf } from '../../model/annotation-values.js';
import { findAnnotationSpec } from '../../model/annotations.js';
import { findFieldSpec } from '../../model/fields.js';
import { nameKey } from '../../model/fold.js';
import { splitList } from '../../model/lists.js';
import { isLanguage, readLength, readMoment, readWholeMoment } from '../../model/moments.js';
import type { Annotation, Declaration, Field } from '../../model/types.js';
import { deadlineEvents, oneOf, type ValueKind } from '../../model/value-kinds.js';
import { ask, asked } from '../../resolve/asked.js';
import { familyOf } from '../../resolve/family.js';
import type { BlockId } from '../../syntax/types.js';
import { headingWords } from '../../syntax/words/headings.js';
import { listed, message, namesWritten, nearestFix, nearestName } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const invalidValue: Rule = {
  name: 'invalid-value',
  category: 'declarations',
  severity: 'error',
  messages: {
    word: '"{value}" is no {name}. Possible: {allowed}.',
    nearest: '"{value}" is no {name}; "{nearest}" is.',
    several: '"{value}" is read as one {name}, and there is none such. Write what is meant with commas between: "{nearest}".',
    language: '"{value}" is no language code. Write for example "en", "uk" or "ko".',
    moment: '"{value}" is no date. Write for example "2025-06-01", or "2025-06-01 10:00 Europe/Kyiv".',
    length: '"{value}" is no length. Write for example "4 km".',
    deadline: '"{value}" is no deadline. Write for example "72 hours after ceasefire", "10 days after #label" or "2025-06-01".',
    position: '"{value}" is no position. Write a party and what it does: "UKR accepts", "RUS rejects \\"reason\\"" (accepts, rejects, reserves, proposes).',
    event: '"{value}" is no event. Write "#label", the id of a declared term, "signature" or "entry-into-force".',
    id: '"{value}" cannot be an id. Use two or more letters, digits and hyphens, a letter first; no heading word, and not "all", "none", "signature", "entry-into-force", "after" or "before".',
    option: 'An option needs a letter or number: "@option A \\"name\\"".',
    fix: 'Change to "{nearest}"',
  },
  reads: ['declarations', 'others'],
  blocks: ['declaration', 'field', 'annotation'],
  *checkBlock(context, block) {
    const { model } = context.document;
    const declared = model.declarationAt(block);
    if (declared) yield* judgeId(declared);
    const field = model.fieldAt(block);
    if (field) yield* judgeField(field.declaration.kind, field.field);
    const annotation = model.annotationAt(block);
    if (annotation) yield* judgeAnnotation(annotation);
    // The term may be declared in a file that has not been read yet.
    if (!context.snapshot.loading) yield* judgeEvents(context, block);
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};

const reserved: ReadonlySet<string> = new Set(['all', 'none', 'after', 'before', ...deadlineEvents, ...headingWords.map(({ word }) => nameKey(word))]);

/** A signature's id is its party's, and judged there. */
function* judgeId({ kind, id }: Declaration): Generator<Found> {
  if (kind === 'signature' || id.span.start === id.span.end) return;
  const isId = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u.test(id.text) && !reserved.has(nameKey(id.text));
  if (!isId) yield { span: id.span, message: message('id', { value: id.text }) };
}

/** What a deadline counts from: a term of this agreement, where it is no label and no fixed word. */
function* judgeEvents(context: CheckContext, block: BlockId): Generator<Found> {
  const { snapshot, document } = context;
  for (const { expects, name, span } of context.shared(block, namesWritten)) {
    if (expects !== 'term') continue;
    const family = familyOf(snapshot, document);
    if (family.some(({ model }) => model.declared(name)?.kind === 'term')) continue;
    for (const member of family) ask(member, asked.names);
    const nearest = nearestName(name, [...deadlineEvents, ...family.flatMap(({ model }) => model.terms.map(({ id }) => id.text))]);
    yield { span, message: nearest === undefined ? message('event', { value: name }) : message('nearest', { value: name, name: 'event', nearest }) };
  }
}

function* judgeField(kind: Parameters<typeof findFieldSpec>[0], field: Field): Generator<Found> {
  const spec = findFieldSpec(kind, field.name);
  // An empty value is being typed.
  if (!spec || field.value.trim() === '') return;
  if (spec.allowed) yield* judgeWords(field.name, spec.allowed, field.value, field.valueSpan);
  else if (!isReadable(spec.value, field.value)) yield* judgeForm(spec.value, field.value, field.valueSpan);
}

function* judgeAnnotation(annotation: Annotation): Generator<Found> {
  const spec = findAnnotationSpec(annotation.name);
  const { value, valueSpan } = annotation;
  if (!spec || value.trim() === '') return;
  switch (spec.value) {
    case 'word':
    case 'words':
      for (const name of annotation.names) yield* judgeWord(annotation.name, spec.allowed ?? [], name.text, name.span);
      return;
    case 'deadline':
      if (!deadlineOf(annotation)) yield { span: valueSpan, message: message('deadline', { value }) };
      return;
    case 'position':
      if (!positionOf(annotation)) yield { span: valueSpan, message: message('position', { value }) };
      return;
    case 'option':
      if (!optionOf(annotation)) yield { span: valueSpan, message: message('option') };
      return;
    default:
  }
}

function* judgeWords(name: string, allowed: readonly string[], value: string, span: Span): Generator<Found> {
  for (const item of splitList(value, span.start)) yield* judgeWord(name, allowed, item.text, item.span);
}

function* judgeWord(name: string, allowed: readonly string[], value: string, span: Span): Generator<Found> {
  if (oneOf(allowed, value) !== undefined) return;
  const several = value.split(joining);
  if (several.length > 1 && several.every((each) => oneOf(allowed, each) !== undefined)) {
    yield { span, message: message('several', { value, name, nearest: several.join(', ') }) };
    return;
  }
  const nearest = nearestName(value, allowed);
  yield {
    span,
    message: nearest === undefined ? message('word', { value, name, allowed: listed(allowed, 24) }) : message('nearest', { value, name, nearest }),
  };
}

/** Between the values of a list, as people write them. */
const joining = /\s+(?:and|&|та|й|і|и|und|et|y)\s+|\s*\/\s*/iu;

/** Forms that are read whole or not at all; everything else takes any text or is judged by another rule. */
function isReadable(kind: ValueKind, value: string): boolean {
  switch (kind) {
    case 'language':
      return isLanguage(value.trim());
    case 'languages':
      return splitList(value, 0).every((item) => isLanguage(item.text));
    case 'moment':
      return readWholeMoment(value) !== undefined;
    case 'moment-place':
      return readMoment(value) !== undefined;
    case 'length':
      return readLength(value) !== undefined;
    default:
      return true;
  }
}

function* judgeForm(kind: ValueKind, value: string, span: Span): Generator<Found> {
  const id = kind === 'languages' ? 'language' : kind === 'moment-place' ? 'moment' : kind;
  yield { span, message: message(id, { value }) };
}
