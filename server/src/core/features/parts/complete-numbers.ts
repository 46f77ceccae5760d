// The number a new line is likely to begin with: what goes on from the open lists above, a list's first point, the next article.
// Invariant: each answer is a label as the list above writes its own; a number that stands below already is offered as an inserted one.

import { headingOf } from '../../syntax/details.js';
import { insertedSuffixes, romanValue, toRoman } from '../../syntax/numbers.js';
import { chineseOrdinal, cyrillicOrdinal, hangulOrdinal, Kind, nextCyrillic, valueAt } from '../../syntax/sequences.js';
import type { BlockId, Label } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { nextSibling } from '../../model/children.js';
import type { DocumentModel } from '../../model/types.js';
import type { CompletionItem } from './completion-data.js';

/** `owner`: the clause or heading above the line. */
export function numberItems(model: DocumentModel, owner: BlockId): readonly CompletionItem[] {
  const { tree } = model;
  const items: CompletionItem[] = [];
  const push = (text: string | undefined, after: BlockId): void => {
    if (text !== undefined && !items.some(({ label }) => label === text)) items.push({ kind: 'number', label: text, detail: after === NO_BLOCK ? '' : model.citation(after), newText: `${text} ` });
  };
  let heading = NO_BLOCK;
  for (let at = owner; at !== NO_BLOCK; at = tree.parent(at)) {
    if (tree.kind(at) === 'heading') {
      heading = heading === NO_BLOCK ? at : heading;
      continue;
    }
    const label = model.label(at);
    if (label === undefined) continue;
    if (at === owner && /[:：]\s*$/u.test(model.textOf(at))) push(firstPoint(label), at);
    const written = tree.text.slice(label.span.start, label.span.end);
    const next = nextWritten(written, label);
    const following = next === undefined ? NO_BLOCK : nextSibling(tree, at);
    const taken = following !== NO_BLOCK && model.label(following)?.value === nextValue(label);
    push(taken ? inserted(written, label) : next, at);
  }
  if (heading !== NO_BLOCK && heading === owner) push(`${lastNumber(model, heading) + 1}.`, heading);
  const article = heading === NO_BLOCK ? undefined : nextHeading(model, heading);
  if (article !== undefined) push(article, heading);
  return items;
}

function nextWritten(written: string, label: Label): string | undefined {
  if (label.kind === 'dash') return written;
  const value = nextValue(label);
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(written);
  if (label.kind === 'circled') return value;
  if (value === undefined || core === null) return undefined;
  const upper = core[0] === core[0].toUpperCase() && core[0] !== core[0].toLowerCase();
  return written.slice(0, core.index) + (upper ? value.toUpperCase() : value) + written.slice(core.index + core[0].length);
}

/** The value behind a label's; undefined at the end of a sequence. */
function nextValue({ value, kind }: Label): string | undefined {
  const code = value.charCodeAt(0);
  switch (kind) {
    case 'arabic':
      return /^\d+/u.test(value) ? String(Number.parseInt(value, 10) + 1) : undefined;
    case 'dotted': {
      const steps = /^(.*\.)(\d+)$/u.exec(value);
      return steps ? `${steps[1] ?? ''}${Number(steps[2]) + 1}` : undefined;
    }
    case 'letter':
      return value === 'z' ? 'aa' : /^[a-y]$/u.test(value) ? String.fromCharCode(code + 1) : /^([a-y])\1$/u.test(value) ? String.fromCharCode(code + 1).repeat(2) : undefined;
    case 'roman': {
      const number = romanValue(value);
      return number === undefined ? undefined : toRoman(number + 1).toLowerCase();
    }
    case 'cyrillic':
      return valueAt(Kind.cyrillic, 0, nextCyrillic(cyrillicOrdinal(code))) || undefined;
    case 'hangul': {
      const { sequence, ordinal } = hangulOrdinal(code);
      return ordinal === 0 ? undefined : valueAt(Kind.hangul, sequence, ordinal + 1) || undefined;
    }
    case 'chinese': {
      const { sequence, ordinal } = chineseOrdinal(code);
      return ordinal === 0 ? undefined : valueAt(Kind.chinese, sequence, ordinal + 1) || undefined;
    }
    case 'circled': {
      const number = Number(value);
      return number >= 1 && number < 20 ? String.fromCharCode(0x2460 + number) : undefined;
    }
    case 'dash':
      return undefined;
  }
}

/** `13bis.` behind `13.`, `13ter.` behind that; only numbers take such a word. */
function inserted(written: string, { value, kind }: Label): string | undefined {
  const parts = kind === 'arabic' ? /^(\d+)(\p{L}*)$/u.exec(value) : null;
  if (parts === null) return undefined;
  const suffix = insertedSuffixes[insertedSuffixes.indexOf(parts[2] ?? '') + 1];
  const core = /\d+\s*\p{L}*/u.exec(written);
  return suffix === undefined || core === null ? undefined : `${written.slice(0, core.index)}${parts[1] ?? ''}${suffix}${written.slice(core.index + core[0].length)}`;
}

/** The style that points under such a label usually have. */
function firstPoint({ kind }: Label): string | undefined {
  switch (kind) {
    case 'arabic':
    case 'dotted':
      return '(a)';
    case 'letter':
      return '(i)';
    case 'cyrillic':
      return '1)';
    case 'hangul':
      return '(1)';
    default:
      return undefined;
  }
}

/** The number paragraphs under a new heading go on from: that of the last paragraph above where they run through; else 0. */
function lastNumber(model: DocumentModel, heading: BlockId): number {
  if (model.agreement.numbering !== 'continuous') return 0;
  const { tree } = model;
  let looked = 0;
  for (let at = tree.previous(heading); at !== NO_BLOCK && looked < 400; at = tree.previous(at), looked += 1) {
    const parent = tree.kind(at) === 'provision' ? tree.parent(at) : at;
    const label = parent === at || (parent !== NO_BLOCK && tree.kind(parent) !== 'heading') ? undefined : model.label(at);
    if (label?.kind === 'arabic') return Number.parseInt(label.value, 10) || 0;
  }
  return 0;
}

/** `Article 6.` behind `Article 5. Title`, as the heading above writes it. */
function nextHeading({ tree }: DocumentModel, block: BlockId): string | undefined {
  const line = headingOf(tree, block);
  if (!line?.number || !line.keyword || line.number.start < line.keyword.end) return undefined;
  const written = tree.text.slice(line.number.start, line.number.end);
  const roman = /^[IVX]+$/u.test(written) ? romanValue(written.toLowerCase()) : undefined;
  const counted = roman ?? (/^\d+$/u.test(written) ? Number(written) : undefined);
  if (counted === undefined) return undefined;
  const taken = headingOf(tree, nextSibling(tree, block));
  const isTaken = taken?.unit === line.unit && taken?.value === String(counted + 1);
  // Between Articles 5 and 6 comes 5bis; what comes between V and VI nobody writes alike.
  if (isTaken && roman !== undefined) return undefined;
  const next = isTaken ? `${counted}${insertedSuffixes[0] ?? ''}` : roman !== undefined ? toRoman(roman + 1).toUpperCase() : String(counted + 1);
  const after = tree.text.slice(line.number.end, line.number.end + 2);
  const mark = /^[.:]/u.exec(after)?.[0] ?? '';
  return `${tree.text.slice(line.keyword.start, line.number.start)}${next}${mark}`;
}
