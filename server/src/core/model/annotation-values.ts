// Reads one annotation: its value over all its lines, with names, targets and reason where its row in annotations.ts says so.
// Invariant: every span lies in the value's own lines; an unknown annotation keeps its text and quoted words, nothing else.

import { annotationOf } from '../syntax/details.js';
import { parseTargets } from '../syntax/targets.js';
import type { AnnotationLine, BlockId, SyntaxTree, Target } from '../syntax/types.js';
import { type AnnotationSpec, findAnnotationSpec } from './annotations.js';
import { findQuoted, splitList, splitWords, unescape } from './lists.js';
import { type Duration, type Moment, readDuration, readWholeMoment } from './moments.js';
import { joinPieces } from './prose.js';
import type { Annotation, Name } from './types.js';
import { deadlineEvents, oneOf, positionVerbs } from './value-kinds.js';

/** The annotation at a block of kind `annotation`; undefined when the block is none. `owner` as in `Annotation`. */
export function readAnnotation(tree: SyntaxTree, block: BlockId, owner: BlockId): Annotation | undefined {
  const line = annotationOf(tree, block);
  if (!line) return undefined;
  const name = tree.text.slice(line.name.start, line.name.end);
  const flat = flatValue(tree, line);
  const value = (line.pieces.length < 2 ? flat : joinPieces(tree.text, line.pieces).text).trim();
  const parts = readParts(findAnnotationSpec(name), flat, line.value.start, value);
  return { block, owner, name, nameSpan: line.name, value, valueSpan: line.value, ...parts };
}

type Parts = Pick<Annotation, 'names' | 'targets' | 'none' | 'reason'>;

const nothing: Parts = { names: [], targets: [], none: false };

function readParts(spec: AnnotationSpec | undefined, flat: string, start: number, value: string): Parts {
  const quoted = findQuoted(flat, start);
  const reason = quoted ? { reason: tidy(quoted.text) } : {};
  if (!spec) return { ...nothing, ...reason };
  if (spec.none && (flat.charCodeAt(0) | 32) === 110 && /^none(?![\p{L}\p{N}_-])/iu.test(flat)) return { ...nothing, none: true, ...reason };
  const beforeQuote = quoted ? flat.slice(0, quoted.index) : flat;
  switch (spec.value) {
    case 'label':
      return { ...nothing, names: splitWords(flat, start).slice(0, 1) };
    case 'targets':
      return { ...nothing, targets: targetsIn(beforeQuote, start), ...reason };
    case 'parties':
    case 'bodies':
    case 'bodies-or-parties':
    case 'bodies-or-zones':
    case 'names':
      return { ...nothing, names: splitList(flat, start) };
    case 'word':
    case 'words':
      return { ...nothing, names: splitList(flat, start) };
    case 'rules':
      return { ...nothing, names: splitWords(beforeQuote, start), ...reason };
    case 'option':
      return { ...nothing, names: splitWords(beforeQuote, start).slice(0, 1), ...reason };
    case 'position':
      return { ...nothing, names: splitWords(beforeQuote, start).slice(0, 1), targets: targetsInBraces(flat, start), ...reason };
    case 'reason':
      return quoted ? { ...nothing, ...reason } : value === '' ? nothing : { ...nothing, reason: value };
    case 'note':
      return { ...nothing, targets: targetsInBraces(flat, start), reason: value.replace(notePattern, '').trim() };
    case 'deadline':
      return deadlineParts(flat, start);
    default:
      return { ...nothing, ...reason };
  }
}

/** Targets of a stretch of text that begins at `start`; empty when there is none. */
export function targetsIn(text: string, start: number): readonly Target[] {
  return text.trim() === '' ? [] : parseTargets(text, start);
}

/** The targets a remark writes as its clause would, `{korea-1953:60}`; a brace that is never closed, or behind a backslash, begins none. */
function targetsInBraces(text: string, start: number): readonly Target[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(braced)].flatMap(({ index, 1: written = '' }) => targetsIn(written, start + index + 1));
}

/** Up to the bar of shown text, or the closing brace. */
const braced = /(?<!\\)\{([^{}|]*)(?:\|[^{}]*)?\}/gu;

/** The value as one line of the same length: what is not value (line ends, indentation, `@ `) is blank. */
function flatValue(tree: SyntaxTree, line: AnnotationLine): string {
  const [only] = line.pieces;
  if (only && line.pieces.length === 1) return tree.text.slice(only.start, only.end);
  let flat = '';
  for (const piece of line.pieces) {
    flat = flat.padEnd(piece.start - line.value.start, ' ') + tree.text.slice(piece.start, piece.end);
  }
  return flat;
}

// ---------------------------------------------------------------- values that are read on demand

export interface Deadline {
  readonly duration?: Duration;
  readonly date?: Moment;
  readonly relation?: 'after' | 'before';
  /** `ceasefire`, `#label`, `signature`, `entry-into-force`, as written. */
  readonly event?: Name;
}

const deadlinePattern = /^(\s*)(.*?)(?:(?:^|\s+)(after|before)\s+(\S.*?)?)?\s*$/isu;

/** What `@deadline` says; undefined when it is neither duration nor date, or names no event after `after`/`before`. */
export function deadlineOf(annotation: Annotation): Deadline | undefined {
  return readDeadline(annotation.value, annotation.names[0]);
}

function readDeadline(value: string, event: Name | undefined): Deadline | undefined {
  const match = deadlinePattern.exec(value);
  if (!match) return undefined;
  const lead = match[2] ?? '';
  const relation = match[3]?.toLowerCase();
  const duration = readDuration(lead);
  const date = readWholeMoment(lead);
  if (relation !== 'after' && relation !== 'before') {
    return duration ? { duration } : date ? { date } : undefined;
  }
  if (!event || (lead !== '' && !duration)) return undefined;
  return { ...(duration ? { duration } : {}), relation, event };
}

/** The event as the one name (`#label` too), and a `#label` as target besides. */
function deadlineParts(flat: string, start: number): Parts {
  const match = deadlinePattern.exec(flat);
  const word = match?.[4];
  if (word === undefined) return nothing;
  const at = start + flat.lastIndexOf(word);
  const name = { text: unescape(tidy(word)), span: { start: at, end: at + word.length } };
  return { ...nothing, names: [name], targets: word.startsWith('#') ? targetsIn(word, at) : [] };
}

/** True for a deadline's event that is neither label nor one of the fixed words: a term's id. */
export function isTermEvent(event: Name): boolean {
  return !event.text.startsWith('#') && oneOf(deadlineEvents, event.text) === undefined && !readWholeMoment(event.text);
}

export interface Position {
  readonly party: Name;
  readonly verb: (typeof positionVerbs)[number];
  readonly words?: string;
}

/** What `@position` says; undefined when party or verb is missing. */
export function positionOf(annotation: Annotation): Position | undefined {
  const [party] = annotation.names;
  const verb = oneOf(positionVerbs, /^\s*\S+\s+([\p{L}-]+)/u.exec(annotation.value)?.[1] ?? '');
  if (!party || !verb) return undefined;
  return { party, verb, ...(annotation.reason === undefined ? {} : { words: annotation.reason }) };
}

export interface Option {
  /** `A`, `2`. */
  readonly value: string;
  readonly name?: string;
}

/** What `@option` says; undefined when it names no letter or number. */
export function optionOf(annotation: Annotation): Option | undefined {
  const [first] = annotation.names;
  if (!first) return undefined;
  return { value: first.text, ...(annotation.reason === undefined ? {} : { name: annotation.reason }) };
}

export interface Note {
  readonly author?: string;
  readonly date?: string;
  readonly text: string;
}

const notePattern = /^\s*\[([^\]]*)\]\s*/u;

/** What stands in the bracket a note begins with, and how much of the value the bracket takes with the blanks behind it; undefined when there is none. */
export function noteHead(value: string): { readonly words: string; readonly length: number } | undefined {
  const match = notePattern.exec(value);
  return match ? { words: match[1] ?? '', length: match[0].length } : undefined;
}

/** What `@note` says, with the author and date of its bracket. */
export function noteOf(annotation: Annotation): Note {
  const head = notePattern.exec(annotation.value)?.[1];
  const text = annotation.reason ?? annotation.value;
  if (head === undefined) return { text };
  const date = /\d{4}-\d{2}-\d{2}/u.exec(head)?.[0];
  const author = (date === undefined ? head : head.replace(date, '')).trim();
  return { ...(author === '' ? {} : { author }), ...(date === undefined ? {} : { date }), text };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
