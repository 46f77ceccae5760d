// The values of fields and annotations, one item of a list at a time.
// Invariants: the rows of the language's tables say what a value is; what a list already holds is not offered again; inside quotes
// nothing is offered.

import { findAnnotationSpec } from '../../model/annotations.js';
import { findFieldSpec } from '../../model/fields.js';
import { deadlineEvents, type ValueKind } from '../../model/value-kinds.js';
import { rules } from '../../rules/registry.js';
import type { DeclarationKind } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { agreementItems, nameItems, sideItems } from './complete-names.js';
import type { CompletionItem, CompletionSubject } from './completion-data.js';
import { type CursorLine, restOfName, type Token, tokenAt } from './cursor-line.js';
import { labelItems } from './complete-labels.js';

/** Whose value it is. */
export interface ValueOf {
  readonly name: string;
  /** Missing: an annotation's. */
  readonly on?: DeclarationKind;
}

export interface ValueRow {
  readonly value: ValueKind;
  readonly allowed?: readonly string[];
  readonly none?: true;
}

export function rowOf({ name, on }: ValueOf): ValueRow | undefined {
  return on === undefined ? findAnnotationSpec(name) : findFieldSpec(on, name);
}

export interface OfferedValues {
  readonly token: Token;
  readonly items: readonly CompletionItem[];
}

/** `from`: the index in the line at which the value begins. Undefined where no list of answers can be given; targets are given elsewhere. */
export function valueItems(snapshot: Snapshot, document: Document, of: ValueOf, line: CursorLine, from: number): OfferedValues | undefined {
  const row = rowOf(of);
  if (row === undefined) return undefined;
  const value = line.before.slice(from);
  if ((value.match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1) return undefined;
  const item = itemStart(value, row.value);
  const token = tokenAt(line, from + item, restOfName);
  const given = `${value.slice(0, item)},${line.after.slice(token.replace.end - line.cursor)}`.split(/[\s,]+/u).map((word) => word.toLowerCase());
  const all = [...offered(snapshot, document, of, row, value, token.typed), ...(row.none && item === 0 ? [noneItem(line)] : [])];
  return { token, items: all.filter(({ newText }) => !given.includes(newText.toLowerCase())) };
}

/** Where the last item of a value begins: behind a comma, or behind a blank where words are parted by blanks. */
function itemStart(value: string, kind: ValueKind): number {
  const words = kind === 'rules' || kind === 'position' || kind === 'deadline';
  const start = words ? value.search(/[^\s,]*$/u) : value.lastIndexOf(',') + 1;
  return start + (value.slice(start).search(/\S|$/u));
}

function offered(snapshot: Snapshot, document: Document, of: ValueOf, { value, allowed = [] }: ValueRow, before: string, typed: string): readonly CompletionItem[] {
  const names = (...kinds: Parameters<typeof nameItems>[2][number][]): readonly CompletionItem[] => nameItems(snapshot, document, kinds, typed);
  const words = (list: readonly string[]): readonly CompletionItem[] => list.map((word) => ({ kind: 'value', label: word, detail: '', newText: word, about: aboutValue(of, word) }));
  switch (value) {
    case 'word':
    case 'words':
      return words(allowed);
    case 'language':
    case 'languages':
      return words(languages);
    case 'agreement':
    case 'agreements':
      return agreementItems(snapshot, document, typed);
    case 'party':
      return names('party');
    case 'parties':
      return [...names('party'), ...sideItems(snapshot, document, typed), ...(of.on === undefined ? words(['all']) : [])];
    case 'bodies':
      return names('body');
    case 'bodies-or-parties':
      return names('body', 'party');
    case 'bodies-or-zones':
      return names('body', 'zone');
    case 'members':
      return names('party');
    case 'names':
      return of.name === 'addresses' ? names('party', 'body') : [];
    case 'name':
      return of.name === 'side' ? sideItems(snapshot, document, typed) : [];
    case 'position':
      return /^\s*\S+\s+\S*$/u.test(before) ? words(allowed) : /^\S*$/u.test(before) ? names('party') : [];
    case 'deadline':
      if (/(?:^|\s)(?:after|before)\s+\S*$/u.test(before)) return [...names('term'), ...labelItems(document, typed), ...words(deadlineEvents)];
      return /^(?:\d+\s+\p{L}+\s+)?\p{L}*$/u.test(before) ? words(['after', 'before']) : [];
    case 'rules':
      return rules.filter(({ name }) => name.includes(typed.toLowerCase())).map(({ name, category }) => ({ kind: 'rule', label: name, detail: category, newText: name }));
    default:
      return [];
  }
}

function aboutValue({ name, on }: ValueOf, word: string): CompletionSubject {
  return { kind: 'word', word: 'value', name: word, of: name, ...(on === undefined ? {} : { on }) };
}

function noneItem(line: CursorLine): CompletionItem {
  return { kind: 'value', label: 'none', detail: 'none "reason"', newText: 'none', ...(line.after.trim() === '' ? { snippet: 'none "$1"$0' } : {}) };
}

/** Languages whose headings, citations and duties are read. */
const languages: readonly string[] = ['en', 'uk', 'ru', 'fr', 'es', 'ko', 'zh'];
