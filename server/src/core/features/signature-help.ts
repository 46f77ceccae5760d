// Signature help: what the value of an annotation or field is made of, and which part of it the cursor is in.
// Invariant: forms and meanings are those of the language's tables; a parameter's place counts in the signature's label.

import { findAnnotationSpec } from '../model/annotations.js';
import { findFieldSpec } from '../model/fields.js';
import type { ValueKind } from '../model/value-kinds.js';
import type { Span } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { contextAt } from './parts/cursor-context.js';
import type { WordHover } from './parts/hover-data.js';

export interface Signature {
  /** `@position PARTY accepts "words"`, `role: signatory`. */
  readonly label: string;
  /** Where in the label each part of the value stands, in order; empty when there is no value. */
  readonly parameters: readonly Span[];
}

export interface SignatureHelp {
  /** At least one: the ways to write it. */
  readonly signatures: readonly Signature[];
  readonly active: number;
  /** Of the active signature. */
  readonly parameter: number;
  readonly about: WordHover;
}

/** Undefined outside of the values of annotations and fields that the language has. */
export function signatureHelp(document: Document, offset: number): SignatureHelp | undefined {
  const context = contextAt(document, offset);
  if (context?.kind !== 'annotation-value' && context?.kind !== 'field-value') return undefined;
  const { line, name, value } = context;
  const on = context.kind === 'field-value' ? context.declaration.kind : undefined;
  const typed = line.before.slice(value);
  const span = { start: line.start + value, end: line.cursor };
  if (on !== undefined) {
    const field = findFieldSpec(on, name);
    if (!field) return undefined;
    const label = `${name}: ${field.example}`;
    const signature = { label, parameters: parametersOf(field.value, label, name.length + 2) };
    return { signatures: [signature], active: 0, parameter: partAt(field.value, typed, signature), about: { kind: 'word', span, word: 'field', name, of: on } };
  }
  const spec = findAnnotationSpec(name);
  if (!spec || spec.value === 'none') return undefined;
  const signatures = spec.form.split(' · ').map((label) => ({ label, parameters: parametersOf(spec.value, label, name.length + 2) }));
  const isNone = spec.none === true && /^none(?![\p{L}\p{N}-])/iu.test(typed);
  const active = isNone ? signatures.findIndex(({ label }) => label.startsWith(`@${name} none`)) : 0;
  const signature = signatures[active] ?? { label: spec.form, parameters: [] };
  const parameter = isNone ? Math.min(/["“„«]/u.test(typed) || /\s$/u.test(typed) ? 1 : 0, signature.parameters.length - 1) : partAt(spec.value, typed, signature);
  return { signatures, active: Math.max(0, active), parameter: Math.max(0, parameter), about: { kind: 'word', span, word: 'annotation', name } };
}

/** What is no list is cut into its words; of everything, what stands in quotes or brackets is a part of its own. */
function parametersOf(kind: ValueKind, label: string, from: number): readonly Span[] {
  const pattern = kind === 'deadline' ? /\d+ \S+|\S+/gu : isInWords(kind) || label.startsWith('none ', from) ? /"[^"]*"|\[[^\]]*\]|[^\s,]+/gu : /"[^"]*"|\[[^\]]*\]|[^"[\s,][^"[]*[^"[\s,]|[^"[\s,]/gu;
  return [...label.slice(from).matchAll(pattern)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}

function isInWords(kind: ValueKind): boolean {
  return kind === 'position' || kind === 'option' || kind === 'person' || kind === 'moment';
}

/** Which part of a value its last typed letter belongs to. */
function partAt(kind: ValueKind, typed: string, { parameters }: Signature): number {
  const last = parameters.length - 1;
  if (kind === 'deadline') return /(?:^|\s)(?:after|before)\s/u.test(typed) ? last : /^\s*\d+\s+\p{L}+\s/u.test(typed) ? Math.min(1, last) : 0;
  if (kind === 'note') return /^\s*\[[^\]]*$/u.test(typed) || typed === '' ? 0 : last;
  if (kind === 'person') return Math.min(last, (typed.replace(/"[^"]*"/gu, '').match(/,/gu) ?? []).length);
  if (isInWords(kind)) return Math.min(last, typed.replace(/"[^"]*"?/gu, '"').split(/\s+/u).length - 1);
  // A list is one part, however long; a reason in quotes is the next.
  return Math.min(last, /["“„«]/u.test(typed) && last > 0 ? last : 0);
}
