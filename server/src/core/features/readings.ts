// The text of an agreement under a reading: as one party would sign it, what is agreed, or clean, to hand out.
// - `party`: words in brackets of the party stay without their marks, those of others go; a bracket of nobody stays as it is, since nobody's
//   position says what becomes of it. Annotations and comments stay.
// - `agreed`: nothing that stands in brackets, and no clause with `@bracket` or `@status open` or `bracketed`. Annotations and comments stay.
// - `clean`: no mark of brackets, every word: alternatives are parted by a slash. Of annotations only those stay that the structure rests on or
//   that say what a clause means (`meant`); comments, notes, positions, counterparts and all that speaks of the drafting go.
// Invariants: numbering stays, what is emptied says so; a text without brackets is itself under every reading, but for what `clean` leaves out.

import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Edit } from '../text/edits.js';
import { createDocument } from '../workspace/document.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { familyOf } from '../resolve/family.js';
import { type OpenBracket, areBeside, bracketBlocks, bracketsOf } from './parts/open-brackets.js';
import { type Decision, settled, textAfter } from './parts/settle-brackets.js';

export type Reading =
  /** `party`: its id, in any case, or a name that stands in brackets and nobody declares. */
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'clean' };

/** Annotations that stay in a clean text. */
const meant: ReadonlySet<string> = new Set([
  'id', 'heading', 'option', 'binds', 'benefits', 'addresses', 'kind', 'enforced-by', 'monitored-by', 'establishes', 'deadline', 'after', 'domain', 'clause',
]);

export function readingOf(snapshot: Snapshot, document: Document, reading: Reading): string {
  const brackets = bracketBlocks(document).flatMap((block) => bracketsOf(snapshot, document, block));
  switch (reading.kind) {
    case 'party': {
      const wanted = reading.party.toLowerCase();
      const owned = brackets.filter(({ by }) => by.length > 0);
      return textAfter(document, settled(document, owned.map((bracket) => ({ bracket, verdict: bracket.by.some((id) => id.toLowerCase() === wanted) ? 'keep' : 'take out' }))));
    }
    case 'agreed':
      return textAfter(document, settled(document, brackets.map((bracket) => ({ bracket, verdict: 'take out' })), openClauses(document)));
    case 'clean': {
      const text = textAfter(document, settled(document, brackets.map((bracket, i) => decisionOf(document, bracket, brackets.slice(Math.max(0, i - near), i)))));
      const unmarked = createDocument(document.uri, text, { library: document.library });
      return textAfter(unmarked, ofDrafting(unmarked));
    }
  }
}

/** Alternatives stand at most so many brackets before each other, those within them counted. */
const near = 50;

/** Who may be read as: the parties of the agreement and its other files, then names that stand in brackets and nobody declares. */
export function readers(snapshot: Snapshot, document: Document): readonly { readonly id: string; readonly name: string; readonly brackets: number }[] {
  const by = bracketBlocks(document).flatMap((block) => bracketsOf(snapshot, document, block)).flatMap((bracket) => bracket.by);
  const names = new Map(familyOf(snapshot, document).flatMap(({ model }) => model.parties).reverse().map(({ id, name }) => [id.text, name.text]));
  const ids = [...new Set([...[...names.keys()].reverse(), ...by])];
  return ids.map((id) => ({ id, name: names.get(id) ?? id, brackets: by.filter((each) => each === id).length }));
}

/** Clauses that are open as a whole by their `@status`. */
function openClauses({ model }: Document): readonly BlockId[] {
  return model.allAnnotations.flatMap(({ name, value, owner }) => {
    const status = value.trim().toLowerCase();
    return name === 'status' && (status === 'open' || status === 'bracketed') && owner !== NO_BLOCK && isStructural(model.tree.kind(owner)) ? [owner] : [];
  });
}

/** Its words stay; the second and later alternatives are parted from the one before. */
function decisionOf(document: Document, bracket: OpenBracket, before: readonly OpenBracket[]): Decision {
  const { tree } = document.model;
  const last = before.findLast((each) => areBeside(document, each, bracket));
  if (!last) return { bracket, verdict: 'keep' };
  const between = tree.text.slice(last.span.end, bracket.span.start);
  return { bracket, verdict: 'keep', opening: between.trim() !== '' ? '' : /\s$/u.test(between) ? '/ ' : ' / ' };
}

/** Lines that are there for the drafters. A blank line behind goes along where one stands in front. */
function ofDrafting({ model }: Document): readonly Edit[] {
  const { tree } = model;
  const edits: Edit[] = [];
  const takeOut = (start: number, end: number): void => void edits.push({ span: { start, end }, newText: '' });
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) {
    const kind = tree.kind(at);
    const [start, end] = [tree.start(at), tree.end(at)];
    if (kind === 'comment' || (kind === 'annotation' && !meant.has(model.annotationAt(at)?.name ?? ''))) takeOut(start + (start === 0 && tree.text.slice(0, 1) === '\uFEFF' ? 1 : 0), end);
    else if (isStructural(kind)) for (const { index, 0: line } of tree.text.slice(start, end).matchAll(comments)) takeOut(start + index, start + index + line.length);
    else if (kind === 'blank' && edits.at(-1)?.span.end === start) {
      const above = firstOf(edits);
      if (above <= 1 || tree.kind(tree.blockAt(above - 1)) === 'blank') takeOut(start, end);
    }
  }
  return edits;
}

/** Lines in a block that are comments. */
const comments = /^[^\S\r\n]*\/\/[^\r\n]*(?:\r\n|\r|\n|$)/gmu;

/** Where the last run of neighbouring edits begins. */
function firstOf(edits: readonly Edit[]): number {
  let at = edits.at(-1)?.span.start ?? 0;
  for (let i = edits.length - 2; i >= 0 && edits[i]?.span.end === at; i -= 1) at = edits[i]?.span.start ?? at;
  return at;
}
