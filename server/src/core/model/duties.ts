// What each clause obliges to: its own words, its annotations, or what its chapeau lends (language.md, Duties).
// Invariants: headings, the closing part and chapeaux state no duty; `@kind` overrules words, `@binds` makes an obligation of
// text that states none; the words of a duty lie in the document's text.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Chapeaux } from './chapeau.js';
import { lastSentence, readDuty, type Reading } from './duty-text.js';
import { fold } from './fold.js';
import { endOffset } from './mentions.js';
import { perBlock } from './per-block.js';
import type { Prose } from './prose.js';
import type { Agreement, Annotation, Duty, DutyKind } from './types.js';
import { dutyKinds, oneOf } from './value-kinds.js';
import { english } from './words/duties-en.js';
import { spanish } from './words/duties-es.js';
import { french } from './words/duties-fr.js';
import { korean } from './words/duties-ko.js';
import { russian } from './words/duties-ru.js';
import { ukrainian } from './words/duties-uk.js';
import type { DutyLanguage, DutyWords } from './words/duty-words.js';

export interface DutySource {
  readonly tree: SyntaxTree;
  readonly agreement: Agreement;
  readonly chapeaux: Chapeaux;
  isClause(block: BlockId): boolean;
  prose(block: BlockId): Prose;
  /** False for a text without headings and labels: all of it counts as preamble, and is read all the same. */
  hasMainText(): boolean;
  /** The block's own annotation of that name, else, for a further paragraph of a provision, the provision's. */
  named(block: BlockId, name: string): Annotation | undefined;
  startsWithParty(clause: string): boolean;
  /** False only when no word of the block's text makes a duty. */
  speaks(block: BlockId): boolean;
  /** False only when no annotation belongs to the block, nor to the provision it goes on from. */
  isAnnotated(block: BlockId): boolean;
}

const languages: readonly DutyLanguage[] = [english, french, spanish, ukrainian, russian, korean];

type PlacedReading = Reading & { readonly words?: Duty['words'] };

const silence: PlacedReading = { hasVerb: false };

/** `duty(block)` of the model, each block read once. */
export function createDuties(source: DutySource): (block: BlockId) => Duty | undefined {
  const profiled = source.agreement.profile === 'armistice' || source.agreement.profile === 'ceasefire';

  const read = (block: BlockId, from: (text: string) => number): PlacedReading => {
    const prose = source.prose(block);
    const folded = fold(prose.text);
    const start = from(folded.text);
    const found = readDuty(folded.text.slice(start), tablesFor(source.agreement, folded.text), { profiled, startsWithParty: source.startsWithParty });
    const { duty } = found;
    const words = duty && { start: prose.at(folded.at(start + duty.words.start)), end: endOffset(prose, folded.at(start + duty.words.end)) };
    return { ...found, ...(words ? { words } : {}) };
  };

  const readWhole = perBlock((block) => read(block, () => 0));
  const reading = (block: BlockId): PlacedReading => (source.speaks(block) ? readWhole(block) : silence);
  /** What a chapeau lends: the words of the sentence that leads into the points, else those of its whole text. */
  const lending = perBlock((block) => {
    if (!source.speaks(block)) return silence;
    const last = read(block, lastSentence);
    return last.hasVerb ? last : reading(block);
  });

  const compute = (block: BlockId): Duty | undefined => {
    const { tree, chapeaux } = source;
    const kind = tree.kind(block);
    if ((kind !== 'provision' && kind !== 'paragraph') || !source.isClause(block)) return undefined;
    const lenders = lendersOf(chapeaux, block);
    if (lenders.length === 0 && !source.speaks(block) && !source.isAnnotated(block)) return undefined;
    if (chapeaux.isChapeau(block)) return undefined;
    const named = annotated(source, [block, ...lenders], 'kind');
    const fixed = named && oneOf(dutyKinds, named.value);
    if (named && fixed) return { kind: fixed, words: named.valueSpan, ...lentBy(named, lenders) };
    // A provision's further paragraph has its parties, but is no duty by that alone.
    const bound = annotated(source, [block, ...lenders], 'binds');
    const binds = bound && (bound.owner === block || lenders.includes(bound.owner)) ? bound : undefined;
    const stated = tree.part(block) === 'preamble' && source.hasMainText() ? undefined : stateOf(block, lenders);
    if (binds && binds.names.length > 0 && !isBinding(stated?.kind)) return { kind: 'obligation', words: binds.valueSpan, ...lentBy(binds, lenders) };
    return stated;
  };

  /** By the clause's own words, else by those of the nearest chapeau that has any. */
  const stateOf = (block: BlockId, lenders: readonly BlockId[]): Duty | undefined => {
    const own = reading(block);
    const duty = own.duty && own.words ? { kind: own.duty.kind, words: own.words } : undefined;
    if (isBinding(duty?.kind) || lenders.length === 0) return duty;
    if (own.hasVerb && /^[^\p{L}]*\p{Lu}/u.test(source.prose(block).text)) return duty; // a sentence of its own
    for (const chapeau of lenders) {
      const lent = lending(chapeau);
      if (lent.duty && lent.words) return { kind: lent.duty.kind, words: lent.words, chapeau };
      if (lent.hasVerb) break;
    }
    return duty;
  };

  return perBlock(compute);
}

/** True for the kinds that ask somebody to do or leave something: obligation and prohibition. */
export function isBinding(kind: DutyKind | undefined): boolean {
  return kind === 'obligation' || kind === 'prohibition';
}

/** The chapeaux above a point, nearest first. */
function lendersOf(chapeaux: Chapeaux, block: BlockId): readonly BlockId[] {
  const lenders: BlockId[] = [];
  for (let at = chapeaux.chapeauOf(block); at !== NO_BLOCK; at = chapeaux.chapeauOf(at)) lenders.push(at);
  return lenders;
}

/** The chapeau among the lenders that carries the annotation. */
function lentBy(annotation: Annotation, lenders: readonly BlockId[]): { readonly chapeau?: BlockId } {
  return lenders.includes(annotation.owner) ? { chapeau: annotation.owner } : {};
}

function annotated(source: DutySource, blocks: readonly BlockId[], name: string): Annotation | undefined {
  for (const block of blocks) {
    const found = source.named(block, name);
    if (found) return found;
  }
  return undefined;
}

/** The words of every language that may count in a text of this agreement. */
export function dutyTables(agreement: Agreement): readonly DutyWords[] {
  const declared = declaredLanguages(agreement);
  return (declared.length > 0 ? declared : [english, ukrainian, russian, korean]).map((language) => language.words());
}

/** The agreement's own language; in a file that declares none, the ones written in the text's script. English when unknown. */
function tablesFor(agreement: Agreement, text: string): readonly DutyWords[] {
  return languagesOf(agreement, text).map((language) => language.words());
}

function languagesOf(agreement: Agreement, text: string): readonly DutyLanguage[] {
  const own = declaredLanguages(agreement);
  if (own.length > 0) return own;
  if (/[\u0400-\u04ff]/u.test(text)) return [ukrainian, russian];
  if (/[\uac00-\ud7a3]/u.test(text)) return [korean];
  return [english];
}

/** Empty when none is declared, or none that is known. */
function declaredLanguages(agreement: Agreement): readonly DutyLanguage[] {
  const declared = agreement.fields.some((field) => field.name === 'language') ? agreement.language.toLowerCase().split('-')[0] : undefined;
  return declared === undefined ? [] : languages.filter(({ language }) => language === declared);
}
