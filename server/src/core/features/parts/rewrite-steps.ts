// The steps of a citation's path written anew, one by one: which clause each step names now, and how it is written once that clause
// has another number.
// Invariants: a step keeps how it is written (case, numerals, marks, blanks) and is left alone where its number stays; a step whose clause
// is not known for certain gives undefined, never a guess.

import { headingOf, labelMatches } from '../../syntax/details.js';
import { readings } from '../../syntax/numbers.js';
import { type BlockId, NO_BLOCK, type Step } from '../../syntax/types.js';
import type { Edit } from '../../text/edits.js';
import type { Document } from '../../workspace/types.js';
import { bareNumber, type Count, countAlike, type NumberForm, readNumber, writeNumber } from './number-form.js';
import { numberOf } from './numbered-list.js';
import { ordinalAnew } from './ordinal-words.js';

/** A clause as it is cited, and the clause to be cited in its place, which may be the same one in the trial. */
export interface Retarget {
  readonly from: { readonly document: Document; readonly block: BlockId };
  readonly to: { readonly document: Document; readonly block: BlockId };
}

/** The provisions a block stands in, itself included, outermost first. */
export function provisionsOf({ model: { tree } }: Document, block: BlockId): readonly BlockId[] {
  const chain: BlockId[] = [];
  for (let at = block; at !== NO_BLOCK && tree.kind(at) !== 'heading'; at = tree.parent(at)) if (tree.kind(at) === 'provision') chain.push(at);
  return chain.reverse();
}

/** For each step the blocks it names, the last first where one step names several (`5.3`); undefined where that is not certain. */
export function blocksNamed({ document, block }: Retarget['from'], steps: readonly Step[]): readonly (readonly BlockId[])[] | undefined {
  const { tree } = document.model;
  const named: (readonly BlockId[])[] = [];
  let at = block;
  for (const step of [...steps].reverse()) {
    if (step.unit === 'sentence') {
      named.push([]);
      continue;
    }
    let found: readonly BlockId[] | undefined;
    while (at !== NO_BLOCK) {
      found = namedBy(document, at, step);
      const last = found?.at(-1);
      if (last !== undefined) {
        at = tree.parent(last);
        break;
      }
      // The last step names the clause itself; others may pass over headings that were not named.
      if (named.every((each) => each.length === 0)) return undefined;
      at = tree.parent(at);
    }
    if (!found) return undefined;
    named.push(found);
  }
  return named.reverse();
}

function namedBy(document: Document, block: BlockId, step: Step): readonly BlockId[] | undefined {
  const { model } = document;
  const { tree } = model;
  if (step.counted) return countOf(document, block) === Number(step.value) ? [block] : undefined;
  const heading = headingOf(tree, block);
  if (heading) {
    if (step.unit !== undefined && heading.unit !== step.unit) return undefined;
    if (heading.value === step.value || (step.value !== '' && readings(step.value).includes(heading.value))) return [block];
  }
  const label = model.label(block);
  if (label && labelMatches(label, step.value)) return [block];
  return joined(document, block, step.value);
}

/** By what `the second paragraph` counts it: among unnumbered ones, else its own number; 0 for neither. */
function countOf({ model }: Document, block: BlockId): number {
  const count = model.tree.ordinal(block);
  const label = count > 0 ? undefined : model.label(block)?.value;
  return label !== undefined && /^\d{1,3}$/u.test(label) ? Number(label) : count;
}

/** `5.3` for paragraph 3 of Article 5: the blocks from the innermost out. */
function joined({ model }: Document, block: BlockId, value: string): readonly BlockId[] | undefined {
  const { tree } = model;
  const blocks: BlockId[] = [];
  let rest = value;
  for (let at = block; at !== NO_BLOCK && rest.includes('.'); at = tree.parent(at)) {
    const own = model.label(at)?.value ?? headingOf(tree, at)?.value ?? '';
    if (own === '') return undefined;
    if (!rest.endsWith(`.${own}`)) {
      if (blocks.length > 0 && tree.kind(at) === 'heading') continue;
      return undefined;
    }
    blocks.push(at);
    rest = rest.slice(0, -own.length - 1);
    for (let above = tree.parent(at); above !== NO_BLOCK; above = tree.parent(above)) {
      if ((model.label(above)?.value ?? headingOf(tree, above)?.value) === rest) return [...blocks, above];
    }
  }
  return undefined;
}

/** The block that stands to the new clause as `block` stands to the old one: the same level above it, the heading of the same kind. */
function counterpartIn({ from, to }: Retarget, block: BlockId): BlockId | undefined {
  if (block === from.block) return to.block;
  const { tree } = from.document.model;
  if (tree.kind(block) === 'heading') {
    const unit = headingOf(tree, block)?.unit;
    const now = to.document.model.tree;
    for (let at = to.block; at !== NO_BLOCK; at = now.parent(at)) if (now.kind(at) === 'heading' && headingOf(now, at)?.unit === unit) return at;
    return undefined;
  }
  const chain = provisionsOf(from.document, from.block);
  const at = chain.indexOf(block);
  return at < 0 ? undefined : provisionsOf(to.document, to.block).at(at - chain.length);
}

/** The step's text for the new clause; the text as it is where its number stays. `written`: the step as it stands. */
export function stepWritten(retarget: Retarget, written: string, step: Step, blocks: readonly BlockId[]): string | undefined {
  const { from, to } = retarget;
  if (step.unit === 'sentence' || blocks.length === 0) return written;
  if (step.counted) {
    const [named] = blocks;
    const now = named === undefined ? undefined : counterpartIn(retarget, named);
    const count = now === undefined ? 0 : countOf(to.document, now);
    if (count === 0 || String(count) === step.value) return count === 0 ? undefined : written;
    return /^~\d+$/u.test(written) ? `~${count}` : ordinalAnew(written, count);
  }
  const [block] = blocks;
  if (block === undefined) return undefined;
  if (blocks.length > 1) {
    const parts: string[] = [];
    for (const each of blocks) {
      const now = counterpartIn(retarget, each);
      const number = now === undefined ? undefined : numberOf(to.document, now);
      if (!number) return undefined;
      parts.push(bareNumber(number.form, number.form.count));
    }
    const text = parts.reverse().join('.');
    return text === step.value ? written : written.replace(step.value, text);
  }
  const now = counterpartIn(retarget, block);
  const before = numberOf(from.document, block)?.form;
  const after = now === undefined ? undefined : numberOf(to.document, now)?.form;
  // A unit without a number (`Preamble`, `Annex`) has none to change.
  if (step.value === '') return written;
  if (!before || !after) return undefined;
  return renumbered(written, before, after);
}

/** A number as it is cited, with the value the clause has now; undefined when it counts in something else now. */
export function renumbered(written: string, before: NumberForm, after: NumberForm): string | undefined {
  const cited = readNumber(written, before.numerals);
  if (!cited || !countAlike(cited.numerals, after.numerals) || !countAlike(before.numerals, after.numerals)) return undefined;
  if (before.count.n === after.count.n && before.count.suffix === after.count.suffix && before.count.prefix === after.count.prefix) return written;
  // Who cites only the last step of a dotted number goes on doing so.
  const prefix = cited.count.prefix === '' ? '' : after.count.prefix;
  const count: Count = { ...after.count, prefix };
  return writeNumber(cited.gap === '' && cited.count.suffix === '' ? { ...cited, gap: after.gap } : cited, count);
}

/** Edits of the steps of one path for the new clause; undefined when one of them cannot be told. */
export function stepEdits(retarget: Retarget, steps: readonly Step[], textOf: (step: Step) => string): readonly Edit[] | undefined {
  const named = blocksNamed(retarget.from, steps);
  if (!named) return undefined;
  const edits: Edit[] = [];
  for (const [i, step] of steps.entries()) {
    const written = textOf(step);
    const text = stepWritten(retarget, written, step, named[i] ?? []);
    if (text === undefined) return undefined;
    if (text !== written) edits.push({ span: step.span, newText: text });
  }
  return edits;
}

/**
 * The steps that name provisions written as one path from the outermost on, for a clause that has come to stand deeper or less deep: `3(a)`
 * becomes `4`, `4` becomes `3(c)`. Undefined unless they stand in a row and begin at the outermost.
 */
export function pathWritten(retarget: Retarget, steps: readonly Step[], textOf: (step: Step) => string, between: (start: number, end: number) => string): Edit | undefined {
  const { from, to } = retarget;
  const named = blocksNamed(from, steps);
  if (!named) return undefined;
  const chain = provisionsOf(from.document, from.block);
  const own = steps.flatMap((step, i) => {
    const [block] = named[i] ?? [];
    return block !== undefined && chain.includes(block) ? [{ step, block }] : [];
  });
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || first.block !== chain[0] || last.block !== from.block || own.length !== chain.length) return undefined;
  const second = own[1];
  const blank = second ? between(first.step.span.end, second.step.span.start) : '';
  if (own.some(({ step }, i) => i > 0 && step.span.start < (own[i - 1]?.step.span.end ?? 0)) || blank.trim() !== '') return undefined;
  if (own.some(({ step }, i) => i > 0 && step.unit !== undefined)) return undefined;
  const now = provisionsOf(to.document, to.block);
  if (now.at(-1) !== to.block) return undefined;
  let text = '';
  for (const [i, block] of now.entries()) {
    const form = numberOf(to.document, block)?.form;
    if (!form) return undefined;
    const before = numberOf(from.document, first.block)?.form;
    if (i === 0) {
      const head = before && renumbered(textOf(first.step), before, form);
      if (head === undefined) return undefined;
      text = head;
    } else text += `${blank}(${bareNumber(form, form.count)})`;
  }
  return { span: { start: first.step.span.start, end: last.step.span.end }, newText: text };
}
