// Ways to write a citation in prose anew (`paragraphs 13 (a), (c) and (d)`, `Articles 3 to 5`, `the preceding paragraph`), the one nearest to
// what stands there first.
// Invariants: words stay where they are, only numbers change, as far as that goes; where it does not, the list or the unit is written out
// in the words of its language. Members are in order of position again. Each way is to be tried by itself: none is certain here.

import type { BlockId, CitationMember, Step } from '../../syntax/types.js';
import { headingOf } from '../../syntax/details.js';
import type { Edit } from '../../text/edits.js';
import { contains, type Span } from '../../text/span.js';
import type { Place } from '../../resolve/types.js';
import { isHeadingUnit } from '../../resolve/units.js';
import type { Document } from '../../workspace/types.js';
import { bareNumber } from './number-form.js';
import { numberOf } from './numbered-list.js';
import type { Cite, CitedMember } from './renumber-cites.js';
import type { RenumberTrial } from './renumber-trial.js';
import { blocksNamed, pathWritten, provisionsOf, type Retarget, stepEdits, stepWritten } from './rewrite-steps.js';
import { clausesNow, headEdits, runsOf } from './rewrite-target.js';
import { andIn, languageOf, ofArticleIn, pointedAs } from './rewrite-words.js';

type Citation = Extract<Cite, { kind: 'citation' }>;

/** Lists of edits of the citation's document. */
export function waysToWriteCitation(trial: RenumberTrial, cite: Citation): readonly (readonly Edit[])[] {
  const at = new Rewriting(trial, cite);
  if (cite.inline.members.length === 0) return at.pointed();
  const shapes = at.isShortened() ? [at.listed(), at.inPlace()] : [at.inPlace(), at.listed()];
  const plain = [...shapes, at.writtenOut()].flatMap((way) => way ?? []);
  const ways = plain.flatMap((way) => [way, ...at.pointedTail(way), ...at.withArticle(way)]);
  return ways.filter((way) => way.length > 0);
}

/** A member whose clauses are all still there and in one document. */
interface Followed {
  readonly member: CitationMember;
  readonly places: readonly Extract<Place, { kind: 'clause' }>[];
  readonly document: Document;
  /** In the trial, in order of position. */
  readonly blocks: readonly BlockId[];
}

class Rewriting {
  readonly language: ReturnType<typeof languageOf>;

  constructor(
    readonly trial: RenumberTrial,
    readonly cite: Citation,
  ) {
    this.language = languageOf(this.slice(cite.span), cite.document.model.agreement.language);
  }

  slice({ start, end }: Span): string {
    return this.cite.document.model.tree.text.slice(start, end);
  }

  readonly textOf = ({ span }: Step): string => this.slice(span);

  /** The members that can be followed; the others, of which a clause is gone or which mean nothing, stay as they are. */
  followed(): readonly Followed[] {
    return this.cite.members.flatMap((cited) => this.follow(cited) ?? []);
  }

  follow({ member, places }: CitedMember): Followed | undefined {
    const clauses = places.flatMap((place) => (place.kind === 'clause' ? [place] : []));
    const now = clausesNow(this.trial, { places });
    const [first] = now;
    if (!member || !first || clauses.length !== places.length) return undefined;
    return { member, places: clauses, document: first.document, blocks: now.map(({ block }) => block) };
  }

  /** A range of which two are left is no range any more. */
  isShortened(): boolean {
    return this.followed().some(({ member, places, blocks }) => member.to !== undefined && blocks.length === 2 && places.length > 2);
  }

  /** Only numbers change. */
  inPlace(): (readonly Edit[])[] | undefined {
    const edits: Edit[] = [];
    for (const each of this.followed()) {
      const own = this.memberEdits(each);
      if (!own) return undefined;
      edits.push(...own);
    }
    const merged = merge(edits);
    return merged && [this.inOrder(merged)];
  }

  memberEdits({ member, places, document, blocks }: Followed): readonly Edit[] | undefined {
    const [first] = places;
    const last = places.at(-1);
    const [start] = blocks;
    const end = blocks.at(-1);
    if (!first || !last || start === undefined || end === undefined) return undefined;
    const from = stepEdits({ from: first, to: { document, block: start } }, member.steps, this.textOf);
    if (!from || !member.to) return from;
    const to = stepEdits({ from: last, to: { document, block: end } }, member.to, this.textOf);
    return to && [...from, ...to];
  }

  /** Members whose numbers came out of order change places: `3 and 4` of clauses that were swapped stays `3 and 4`. */
  inOrder(edits: readonly Edit[]): readonly Edit[] {
    const members = this.followed();
    if (members.length < 2 || members.length !== this.cite.members.length) return edits;
    const own = members.map(({ member, document, blocks }) => {
      const steps = member.steps.filter(({ span }) => contains(member.span, span));
      const [step] = steps;
      const [block] = blocks;
      return member.to || steps.length !== 1 || !step || blocks.length !== 1 || block === undefined ? undefined : { span: step.span, document, block };
    });
    const single = own.flatMap((each) => each ?? []);
    if (single.length !== members.length || single.some(({ document }) => document !== single[0]?.document)) return edits;
    const written = single.map(({ span, document, block }) => ({ document, block, text: edits.find((edit) => edit.span.start === span.start)?.newText ?? this.slice(span) }));
    const sorted = [...written].sort((a, b) => (a.block === b.block ? 0 : a.document.model.tree.isBefore(a.block, b.block) ? -1 : 1));
    const others = edits.filter(({ span }) => !single.some((each) => each.span.start === span.start));
    const moved = single.flatMap(({ span }, i) => (sorted[i]?.text === this.slice(span) ? [] : [{ span, newText: sorted[i]?.text ?? '' }]));
    return [...others, ...moved];
  }

  /** Ranges whose clauses no longer stand in a row are written as lists. */
  listed(): (readonly Edit[])[] | undefined {
    const conjunction = andIn(this.language);
    const members = this.followed();
    if (conjunction === undefined || !members.some(({ member }) => member.to)) return undefined;
    const edits: Edit[] = [];
    for (const each of members) {
      const own = each.member.to ? this.rangeAsList(each, conjunction) : this.memberEdits(each);
      if (!own) return undefined;
      edits.push(...own);
    }
    const merged = merge(edits);
    return merged && [merged];
  }

  rangeAsList({ member, places, document, blocks }: Followed, conjunction: string): readonly Edit[] | undefined {
    const [first] = places;
    const steps = member.steps.filter(({ span }) => contains(member.span, span));
    const start = steps[0]?.span.start;
    const end = steps.at(-1)?.span.end;
    const onward = member.to?.find(({ span }) => contains(member.span, span) && span.start >= (end ?? 0))?.span.start;
    if (!first || start === undefined || end === undefined || onward === undefined) return undefined;
    const pieces: string[] = [];
    // Of paragraphs one of which has become a point, that one with its paragraph: `2(c), 4 and 5`.
    const isWhole = steps.length === 1 && provisionsOf(first.document, first.block).length === 1;
    const written = (block: BlockId): string | undefined =>
      this.stepsFor({ from: first, to: { document, block } }, member.steps, { start, end }) ?? (isWhole ? this.fullPath(document, block) : undefined);
    for (const run of runsOf(document, blocks)) {
      const texts = run.map(written);
      if (texts.some((text) => text === undefined)) return undefined;
      const [head = ''] = texts;
      const tail = texts.at(-1) ?? '';
      pieces.push(...(run.length > 2 ? [`${head}${this.slice({ start: end, end: onward })}${tail}`] : texts.flatMap((text) => text ?? [])));
    }
    const index = this.cite.inline.members.indexOf(member);
    const isLast = index === this.cite.inline.members.length - 1;
    const list = isLast && pieces.length > 1 ? `${pieces.slice(0, -1).join(', ')} ${conjunction} ${pieces.at(-1) ?? ''}` : pieces.join(', ');
    const edits: Edit[] = [{ span: { start, end: member.to?.at(-1)?.span.end ?? member.span.end }, newText: list }];
    const before = this.cite.inline.members[index - 1];
    if (before && isLast && pieces.length > 1) {
      const separator: Span = { start: before.span.end, end: start };
      if (this.slice(separator).trim() === conjunction) edits.push({ span: separator, newText: ', ' });
    }
    // What stands in front of the list (`Article 5, paragraphs 2 to 4`) or behind it follows too.
    const others = member.steps.filter(({ span }) => !contains(member.span, span));
    const [block] = blocks;
    if (others.length === 0 || block === undefined) return edits;
    const all = stepEdits({ from: first, to: { document, block } }, member.steps, this.textOf);
    return all && [...edits, ...all.filter(({ span }) => others.some((step) => step.span.start === span.start))];
  }

  /** The text of the steps in `within`, as it is for another clause. */
  stepsFor(retarget: Retarget, steps: readonly Step[], within: Span): string | undefined {
    const named = blocksNamed(retarget.from, steps);
    if (!named) return undefined;
    let text = '';
    let at = within.start;
    for (const [i, step] of steps.entries()) {
      if (!contains(within, step.span)) continue;
      const written = stepWritten(retarget, this.textOf(step), step, named[i] ?? []);
      if (written === undefined) return undefined;
      text += this.slice({ start: at, end: step.span.start }) + written;
      at = step.span.end;
    }
    return text + this.slice({ start: at, end: within.end });
  }

  /** Every member with its whole path from the paragraph on: `13(a), 14(a) and 13(d)`, `4`, `3(c)`, `subparagraph 4(a)`. */
  writtenOut(): (readonly Edit[])[] | undefined {
    const edits: Edit[] = [];
    for (const { member, places, document, blocks } of this.followed()) {
      const [first] = places;
      const [block] = blocks;
      if (!first || block === undefined || member.to) return undefined;
      const retarget: Retarget = { from: first, to: { document, block } };
      const own = member.steps.filter(({ span }) => contains(member.span, span));
      const headings = member.steps.filter((step) => isHeadingUnit(step.unit));
      const path = pathWritten(retarget, member.steps, this.textOf, (start, end) => this.slice({ start, end }));
      const borrowed = own.length < member.steps.length - headings.length;
      // A point cited by its letter alone, from the clause it stood in: in English its paragraph may stand before it.
      const isAlone = headings.length === 0 && own.length === member.steps.length && !path && this.language === 'en';
      if (borrowed || isAlone) {
        const text = this.fullPath(document, block);
        if (text === undefined) return undefined;
        edits.push({ span: member.span, newText: text });
      } else if (path) edits.push(path);
      else return undefined;
      const head = headEdits(retarget, headings, this.textOf);
      if (!head) return undefined;
      edits.push(...head);
    }
    const merged = merge(edits);
    return merged && [merged];
  }

  fullPath(document: Document, block: BlockId): string | undefined {
    let text = '';
    for (const [i, each] of provisionsOf(document, block).entries()) {
      const form = numberOf(document, each)?.form;
      if (!form) return undefined;
      const bare = bareNumber(form, form.count);
      text += i === 0 && form.numerals === 'arabic' ? bare : `(${bare})`;
    }
    return text === '' ? undefined : text;
  }

  /** With the article they stand in behind the members, where none was named. */
  withArticle(way: readonly Edit[]): (readonly Edit[])[] {
    const { inline } = this.cite;
    const words = ofArticleIn(this.language);
    const isNamed = inline.relative !== undefined || inline.members.some(({ steps }) => steps.some((step) => isHeadingUnit(step.unit)));
    const article = this.commonArticle();
    const last = inline.members.at(-1);
    if (words === undefined || isNamed || article === undefined || !last) return [];
    return [[...way, { span: { start: last.span.end, end: last.span.end }, newText: ` ${words} ${article}` }]];
  }

  /** `this Article` behind the members becomes the article's number. */
  pointedTail(way: readonly Edit[]): (readonly Edit[])[] {
    const { inline, span } = this.cite;
    const unit = inline.relative?.unit;
    const last = inline.members.at(-1);
    const article = unit === 'article' ? this.commonArticle() : undefined;
    if (inline.relative?.word !== 'this' || !last || article === undefined) return [];
    const tail = this.slice({ start: last.span.end, end: span.end });
    const match = /^(\s+(?:of|under|in)?\s*)(.+)$/su.exec(tail);
    const text = match?.[2] === undefined ? undefined : pointedAs(match[2], article, this.language);
    return text === undefined ? [] : [[...way, { span: { start: last.span.end, end: span.end }, newText: (match?.[1] ?? ' ') + text }]];
  }

  /** The number of the article in which all members stand now, as its heading has it. */
  commonArticle(): string | undefined {
    const numbers = new Set<string | undefined>();
    for (const { document, blocks } of this.followed()) for (const block of blocks) numbers.add(articleNumber(document, block));
    const [only] = numbers;
    return numbers.size === 1 ? only : undefined;
  }

  /** `the preceding paragraph` with the number of what it meant. */
  pointed(): readonly (readonly Edit[])[] {
    const places = this.cite.members.flatMap((each) => each.places);
    const now = clausesNow(this.trial, { places });
    const conjunction = andIn(this.language);
    const texts = now.map(({ document, block }) => ownNumber(document, block));
    const known = texts.flatMap((text) => text ?? []);
    if (known.length === 0 || known.length !== texts.length || now.length !== places.length || conjunction === undefined) return [];
    const list = known.length === 1 ? known[0] : `${known.slice(0, -1).join(', ')} ${conjunction} ${known.at(-1) ?? ''}`;
    const text = list === undefined ? undefined : pointedAs(this.slice(this.cite.span), list, this.language);
    if (text === undefined) return [];
    const way: Edit = { span: this.cite.span, newText: text };
    const words = ofArticleIn(this.language);
    const articles = new Set(now.map(({ document, block }) => articleNumber(document, block)));
    const [article] = articles;
    if (words === undefined || articles.size !== 1 || article === undefined) return [[way]];
    return [[way], [{ ...way, newText: `${text} ${words} ${article}` }]];
  }
}

/** As it is cited: `5`, `(a)`. */
function ownNumber(document: Document, block: BlockId): string | undefined {
  const form = numberOf(document, block)?.form;
  if (!form) return undefined;
  const bare = bareNumber(form, form.count);
  const isHeading = document.model.tree.kind(block) === 'heading';
  return isHeading || form.numerals === 'arabic' ? bare : `(${bare})`;
}

function articleNumber(document: Document, block: BlockId): string | undefined {
  const { tree } = document.model;
  for (let at = block; tree.has(at); at = tree.parent(at)) {
    const line = headingOf(tree, at);
    if (line?.unit === 'article') {
      const form = numberOf(document, at)?.form;
      return form && bareNumber(form, form.count);
    }
  }
  return undefined;
}

/** Edits without repetition, in order; undefined when two of them want different words in one place. */
function merge(edits: readonly Edit[]): readonly Edit[] | undefined {
  const merged = new Map<number, Edit>();
  for (const edit of edits) {
    const known = merged.get(edit.span.start);
    if (known && (known.newText !== edit.newText || known.span.end !== edit.span.end)) return undefined;
    merged.set(edit.span.start, edit);
  }
  const ordered = [...merged.values()].sort((a, b) => a.span.start - b.span.start);
  return ordered.every((edit, i) => i === 0 || (ordered[i - 1]?.span.end ?? 0) <= edit.span.start) ? ordered : undefined;
}
