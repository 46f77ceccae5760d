// The brackets of a clause as rows: groups of alternatives, who proposes what, and the positions on it.
// Invariants: a row is of one clause and stands where it stands; every bracket that a reading decides on is an alternative of one row; rows hold
// no offsets, so that text that moves changes none of them.

import { positionOf } from '../../model/annotation-values.js';
import { citationOf } from '../../resolve/asked.js';
import { alternativesAt } from '../../rules/parts/alternatives.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { headingText, wholeText } from './clause-view.js';
import { bracketBlocks, bracketsOf, groupsOf, type OpenBracket } from './open-brackets.js';

export interface BracketAlternative {
  /** Ids of parties; empty for nobody's. */
  readonly by: readonly string[];
  /** The words, white space folded. */
  readonly text: string;
  /** The words go on. */
  readonly cut: boolean;
  /** What is decided on; missing for an option that nobody has put in brackets. */
  readonly bracket?: OpenBracket;
}

/** `unattributed`: an alternative is of nobody; `lone`: nothing stands against it; `nested`: it stands in another bracket. */
export type BracketFact = 'unattributed' | 'lone' | 'nested';

export interface BracketRow {
  readonly key: string;
  /** `words` in a clause, a `clause` as a whole, `options` of one number, an `unbalanced` bracket, `positions` on a clause without brackets. */
  readonly kind: 'words' | 'clause' | 'options' | 'unbalanced' | 'positions';
  readonly block: BlockId;
  readonly citation: string;
  /** The heading it stands under; NO_BLOCK and '' above all headings. */
  readonly article: BlockId;
  readonly articleTitle: string;
  /** Words in front of the group, so that one knows where it stands. */
  readonly before: string;
  readonly alternatives: readonly BracketAlternative[];
  /** What `@position` lines of the clause say: on the clause's first row. */
  readonly positions: readonly { readonly party: string; readonly verb: string; readonly words: string }[];
  readonly facts: readonly BracketFact[];
}

/** Letters of an alternative that are shown. */
const most = 1_200;

/** Clauses that have something to show, in order. */
export function bracketedBlocks(document: Document): readonly BlockId[] {
  const { model } = document;
  const { tree } = model;
  const found = new Set(bracketBlocks(document));
  for (const { name, owner } of model.allAnnotations) if ((name === 'position' || name === 'option') && owner !== NO_BLOCK && isStructural(tree.kind(owner))) found.add(owner);
  for (const block of tree.holding(']')) if (isStructural(tree.kind(block))) found.add(block);
  return [...found].sort((a, b) => (a === b ? 0 : tree.isBefore(a, b) ? -1 : 1));
}

/** The rows of one clause, in order; empty when there is nothing to say. */
export function bracketRows(snapshot: Snapshot, document: Document, block: BlockId): readonly BracketRow[] {
  const { model } = document;
  const { tree } = model;
  const all = bracketsOf(snapshot, document, block);
  const options = alternativesAt({ document }, block);
  const isOption = options.length > 1;
  const groups = groupsOf(document, all.filter(({ kind }) => !isOption || kind === 'words'));
  const article = articleOf(document, block);
  const common = { block, citation: model.isClause(block) ? citationOf(document, block) : '', article, articleTitle: article === NO_BLOCK ? '' : headingText(model, article) };
  const rows: Omit<BracketRow, 'key' | 'positions'>[] = [];
  if (isOption && options[0]?.block === block) {
    const alternatives = options.map((option) => {
      const bracket = bracketsOf(snapshot, document, option.block).find(({ kind }) => kind !== 'words');
      return { by: bracket?.by ?? [], ...wordsOf(`${option.value}: ${bracket ? inside(document, bracket) : clauseWords(document, option.block)}`), ...(bracket ? { bracket } : {}) };
    });
    rows.push({ ...common, kind: 'options', before: '', alternatives, facts: alternatives.some(({ by, bracket }) => bracket !== undefined && by.length === 0) ? ['unattributed'] : [] });
  }
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const alternatives = group.map((bracket) => ({ by: bracket.by, bracket, ...wordsOf(first.kind === 'words' ? tree.text.slice(bracket.opening.end, bracket.closing.start) : inside(document, bracket)) }));
    const facts: BracketFact[] = [];
    if (group.some(({ by }) => by.length === 0)) facts.push('unattributed');
    if (group.length === 1) facts.push('lone');
    if (first.depth > 0) facts.push('nested');
    rows.push({ ...common, kind: first.kind === 'words' ? 'words' : 'clause', before: first.kind === 'words' ? wordsBefore(document, first) : '', alternatives, facts });
  }
  for (const { kind, span } of tree.faultsOf(block)) {
    if (kind !== 'unclosed-bracket' && kind !== 'unopened-bracket') continue;
    const around = tree.text.slice(Math.max(tree.start(block), span.start - 40), Math.min(tree.end(block), span.end + 40));
    rows.push({ ...common, kind: 'unbalanced', before: '', alternatives: [{ by: [], ...wordsOf(around) }], facts: [] });
  }
  const positions = model.annotationsNamed(block, 'position').flatMap((annotation) => {
    const read = positionOf(annotation);
    return read ? [{ party: annotation.names[0]?.text ?? '', verb: read.verb, words: annotation.reason ?? '' }] : [];
  });
  if (rows.length === 0 && positions.length > 0) rows.push({ ...common, kind: 'positions', before: '', alternatives: [], facts: [] });
  return rows.map((row, i) => ({ ...row, key: `${block}.${i}`, positions: i === 0 ? positions : [] }));
}

function articleOf({ model: { tree } }: Document, block: BlockId): BlockId {
  if (tree.kind(block) === 'heading') return block;
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) if (tree.kind(at) === 'heading') return at;
  return NO_BLOCK;
}

function clauseWords({ model }: Document, block: BlockId): string {
  return wholeText(model, block).map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join(' ');
}

function wordsBefore({ model: { tree, label } }: Document, { block, span }: OpenBracket): string {
  const from = label(block)?.span.end ?? tree.start(block);
  const words = tree.text.slice(Math.max(from, span.start - 60), span.start).replace(/\s+/gu, ' ').trim();
  return span.start - from > 60 ? `…${words.replace(/^\S*\s/u, '')}` : words;
}

/** The words of a clause without the brackets around it. */
function inside(document: Document, { block, kind, opening }: OpenBracket): string {
  const words = clauseWords(document, block);
  const mark = document.model.tree.text.slice(opening.start, opening.end).trim();
  return kind === 'clause' && words.startsWith(mark) ? words.slice(mark.length).replace(/\](?=[.,;:]?$)/u, '') : words;
}

function wordsOf(text: string): { readonly text: string; readonly cut: boolean } {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > most ? { text: words.slice(0, most).replace(/[\uD800-\uDBFF]$/u, ''), cut: true } : { text: words, cut: false };
}
