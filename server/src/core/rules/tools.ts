// Small things several rules need: what stands in a block, making messages, and inserting an annotation
// where a drafter would write it. No rule lives here.

import { createNearNames, type NearNames } from '../text/near-names.js';
import type { Span } from '../text/span.js';
import { isRemark } from '../model/annotations.js';
import { isBinding } from '../model/duties.js';
import type { Declaration, DocumentModel, Duty, NameUse } from '../model/types.js';
import { citedPlaces } from '../resolve/answers-kept.js';
import { ask, asked, declaredAs } from '../resolve/asked.js';
import type { CitedPlace } from '../resolve/citations.js';
import { familyOf } from '../resolve/family.js';
import { placesOf, type TargetOccurrence, targetsStandingIn } from '../resolve/occurrences.js';
import type { Resolution } from '../resolve/types.js';
import { proseOf } from '../syntax/details.js';
import { isStructural } from '../syntax/walk.js';
import type { BlockId, BlockKind, CitationInline, CitationMember, DeclarationKind, FaultKind, SyntaxFault, Target } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import type { CheckContext, Finding, Fix, Found, Message, Related, TextChange } from './types.js';

export function message(id: string, args: Readonly<Record<string, string>> = {}): Message {
  return { id, args };
}

export function related(document: Document, span: Span, id: string, args: Readonly<Record<string, string>> = {}): Related {
  return { uri: document.uri, span, message: message(id, args) };
}

/** What a rule finds at nearly all blocks: kept, so that looking on costs no generator. */
export const nothing: readonly Found[] = Object.freeze([]);

/** Blocks a target or name may stand in. */
export const writtenBlocks: readonly BlockKind[] = ['heading', 'provision', 'paragraph', 'table', 'note', 'annotation', 'field'];

/** Blocks with prose. */
export const proseBlocks: readonly BlockKind[] = ['heading', 'provision', 'paragraph', 'table', 'note'];

/** What a drafter calls a clause is one of these; `model.isClause` says which. */
export const clauseBlocks: readonly BlockKind[] = ['heading', 'provision', 'paragraph'];

/** The block's duty when it asks somebody to do or leave something. */
export function bindingDuty({ document: { model } }: CheckContext, block: BlockId): Duty | undefined {
  const duty = model.isClause(block) ? model.duty(block) : undefined;
  return duty && isBinding(duty.kind) ? duty : undefined;
}

/** The targets written in the block (in braces, an annotation, a field) with what they mean, in order; none in a remark, which may say of a clause that it is gone. For `context.shared`. */
export function targetsWritten({ snapshot, document }: CheckContext, block: BlockId): readonly { readonly target: Target; readonly occurrence: TargetOccurrence; readonly resolution: Resolution }[] {
  const targets = targetsStandingIn(document, block);
  return targets.length === 0 || targets.some((target) => target.kind === 'annotation-target' && isRemark(target.annotation)) ? noTargets : targets.map((occurrence) => ({ target: occurrence.target, occurrence, resolution: placesOf(snapshot, document, occurrence) }));
}

const noTargets: readonly never[] = [];

/** The names of declared things that stand in the block, in order. For `context.shared`. */
export function namesWritten({ snapshot, document }: CheckContext, block: BlockId): readonly NameUse[] {
  const { model } = document;
  const uses = model.nameUsesIn(block);
  if (uses.length > 0) for (const member of familyOf(snapshot, document)) for (const { name } of uses) ask(member, declaredAs(name));
  // Whom a bracket is attributed to hangs on what is declared.
  if (isStructural(model.tree.kind(block)) && model.tree.text.slice(model.tree.start(block), model.tree.end(block)).includes('[')) {
    for (const inline of model.inline(block)) {
      if (inline.kind !== 'bracket') continue;
      for (const { start, end } of inline.attribution?.names ?? []) ask(document, declaredAs(model.tree.text.slice(start, end)));
    }
  }
  return uses;
}

/** The citations in the block's prose with what each member means, in order. For `context.shared`. */
export function citationsWritten({ snapshot, document }: CheckContext, block: BlockId): readonly { readonly citation: CitationInline; readonly places: readonly CitedPlace[] }[] {
  const citations = document.model.citationsIn(block);
  return citations.length === 0 ? noTargets : citations.map((citation) => ({ citation, places: citedPlaces(snapshot, document, block, citation) }));
}

/** Where a finding about one member of a citation is reported: at the member where there are several, else at the whole citation. */
export function memberSpan(citation: CitationInline, member: CitationMember | undefined): Span {
  return member && citation.members.length > 1 ? member.span : citation.span;
}

/** The one clause of this text that is meant for certain; undefined for several, a declaration, and what stands in another text. */
export function clauseMeant(document: Document, resolution: Resolution): BlockId | undefined {
  const [place, other] = resolution.kind === 'resolved' ? resolution.places : [];
  return place?.kind === 'clause' && !other && place.document === document ? place.block : undefined;
}

/**
 * Where a duty is reported: at its words when they stand in the clause itself, else (an annotation decides, or a chapeau lends its
 * verb) at the clause's label, else at its first words.
 */
export function dutySpan(model: DocumentModel, block: BlockId, duty: Duty): Span {
  const { tree } = model;
  if (duty.words.start >= tree.start(block) && duty.words.end <= tree.end(block)) return duty.words;
  return model.label(block)?.span ?? proseOf(tree, block)[0] ?? duty.words;
}

/** Where a fault of the enforcing bodies is reported: at the names in the clause's own `@enforced-by`, else at its duty. */
export function enforcerSpan({ model }: Document, block: BlockId, from: BlockId | undefined, duty: Duty): Span {
  const names = from === block ? (model.annotationsNamed(block, 'enforced-by')[0]?.names ?? []) : [];
  const [first] = names;
  return first ? { start: first.span.start, end: (names.at(-1) ?? first).span.end } : dutySpan(model, block, duty);
}

/** What the parser reports of one kind at the block. */
export function faultsOf(context: CheckContext, block: BlockId, kind: FaultKind): readonly SyntaxFault[] {
  return context.faults(block).filter((fault) => fault.kind === kind);
}

/** Parser faults of one kind as findings with the given message; the fault's other place becomes a related location. */
export function foundFaults(context: CheckContext, block: BlockId, kind: FaultKind, id = 'default'): readonly Found[] {
  return faultsOf(context, block, kind).map(({ span, args, other }) => ({
    span,
    message: message(id, args),
    ...(other ? { related: [related(context.document, other, 'other', args)] } : {}),
  }));
}

/** The file of the agreement that holds a declaration: the document itself when none does. */
export function fileOf(snapshot: Snapshot, document: Document, declaration: Declaration): Document {
  return familyOf(snapshot, document).find(({ model }) => model.declarationAt(declaration.block) === declaration) ?? document;
}

/** The line end this text uses: that of its first line, LF when it has one line only. */
export function lineEndOf(model: DocumentModel): string {
  const { text } = model.tree;
  const head = text.slice(0, Math.min(text.length, 65536));
  const at = head.search(/[\r\n]/);
  if (at < 0) return '\n';
  return head[at] === '\n' ? '\n' : head[at + 1] === '\n' ? '\r\n' : '\r';
}

/**
 * Inserts an annotation line directly under a clause, indented as its text. Undefined where a line under it would belong to
 * another provision (`23. (a)` for 23).
 */
export function insertAnnotation(document: Document, block: BlockId, line: string): TextChange | undefined {
  const { tree } = document.model;
  const end = tree.end(block);
  const before = tree.text.slice(Math.max(0, end - 1), end);
  const atLineEnd = before === '\n' || before === '\r';
  if (!atLineEnd && end !== tree.text.length) return undefined;
  const eol = lineEndOf(document.model);
  const text = `${indentOf(document.model, block)}${line}`;
  return { uri: document.uri, span: { start: end, end }, newText: atLineEnd ? `${text}${eol}` : `${eol}${text}` };
}

/** Blanks up to the column where the block's text begins. */
export function indentOf(model: DocumentModel, block: BlockId): string {
  const { tree } = model;
  if (tree.kind(block) === 'heading') return '';
  const first = proseOf(tree, block)[0];
  const at = first?.start ?? tree.start(block);
  const window = tree.text.slice(Math.max(0, at - 200), at);
  const lineStart = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1;
  return ' '.repeat(Math.min(window.length - lineStart, 24));
}

/** `"A", "B" and "C"`: names for a message, at most `most` of them, the rest counted. */
export function listed(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** Ids that the agreement's files declare, of these kinds, ready to be searched; made once a snapshot. */
export function namesDeclared(snapshot: Snapshot, document: Document, kinds: readonly DeclarationKind[]): NearNames {
  for (const member of familyOf(snapshot, document)) ask(member, asked.names);
  const known = derived(snapshot, nearNames);
  const tables = known.get(document) ?? new Map<string, NearNames>();
  known.set(document, tables);
  const key = kinds.join(' ');
  const before = tables.get(key);
  if (before) return before;
  const family = familyOf(snapshot, document);
  const made = createNearNames(family.flatMap(({ model }) => model.declarations).flatMap(({ kind, id }) => (kinds.includes(kind) ? [id.text] : [])));
  tables.set(key, made);
  return made;
}

function nearNames(_snapshot: Snapshot): WeakMap<Document, Map<string, NearNames>> {
  return new WeakMap();
}

/** The known name nearest to a misspelt one: at most two single-letter changes away, and less than half the word. */
export function nearestName(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.ceil(wrong.length / 2));
  for (const name of known) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** As `nearestName`, among many names that were made ready once. */
export function nearestAmong(wrong: string, known: NearNames): string | undefined {
  return known.find(wrong, Math.min(3, Math.ceil(wrong.length / 2)));
}

/** Single-letter changes (swaps count one) between two words, or `limit` when there are at least that many. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}

/** Puts the nearest known name, which the finding's message holds, in the place of what was written; empty when there is none. */
export function nearestFix(document: Document, finding: Finding, { preferred }: { readonly preferred: boolean }): readonly Fix[] {
  const nearest = finding.message.args['nearest'];
  if (nearest === undefined) return [];
  return [{ title: message('fix', { nearest }), changes: [{ uri: document.uri, span: finding.span, newText: nearest }], preferred }];
}
