// A finding as the checker keeps it: its places counted from the blocks they stand in, so that text which moves costs nothing.
// Invariant: as long as nothing it hangs on changes, `finding` is the same object, and a new one with other spans when it moved.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document, Known } from '../workspace/types.js';
import { fingerprintAt } from './accepted.js';
import { blockOfSpan, frameOf, rank } from './frame.js';
import type { Silencer } from './ignore.js';
import { type PlannedRule, severityOf } from './plan.js';
import type { Finding, Found, Message, Related, Severity } from './types.js';

/** A stretch counted from the start of its block; NO_BLOCK: from the start of the text. */
interface Place {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** In the checked document by block; in another one as it was found: the checker looks again when that one changes. */
type KeptRelated = { readonly message: Message; readonly place: Place } | { readonly message: Message; readonly elsewhere: Related };

export class Kept {
  readonly place: Place;
  readonly message: Message;
  readonly severity: Severity;
  readonly related: readonly KeptRelated[];
  readonly uri: string;
  citation = '';
  /** What silences it; undefined when nothing does. */
  silencer: Silencer | undefined;
  /** What a baseline knows of the rule's findings in these words; undefined when nothing. */
  readonly known: Known | undefined;
  /** It is one of the findings the baseline knows. */
  isKnown = false;
  #made: Finding | undefined;

  /** `owner`: the block it was found at; NO_BLOCK when the rule looked at the whole document. */
  constructor(document: Document, readonly planned: PlannedRule, readonly owner: BlockId, found: Found) {
    const { tree } = document.model;
    this.uri = document.uri;
    this.place = placeOf(tree, found.span, owner);
    this.known = planned.known?.get(fingerprintAt(document, this.place.block));
    this.message = found.message;
    this.severity = severityOf(planned, found);
    this.related = (found.related ?? []).map((each) =>
      each.uri === document.uri ? { message: each.message, place: placeOf(tree, each.span, NO_BLOCK) } : { message: each.message, elsewhere: each },
    );
    this.frame(document);
  }

  /** It stands in the list of findings. */
  get isShown(): boolean {
    return this.silencer === undefined && !this.isKnown;
  }

  /** Reads the citation, and what silences it, again; true when one of them is another. */
  frame(document: Document): boolean {
    const { citation, silencer } = frameOf(document, this.planned, this.place.block);
    if (citation === this.citation && sameSilencer(silencer, this.silencer)) return false;
    this.citation = citation;
    this.silencer = silencer;
    this.#made = undefined;
    return true;
  }

  /** The finding in the present text. */
  finding(tree: SyntaxTree): Finding {
    const made = this.#made;
    if (made && made.span.start === baseOf(tree, this.place) + this.place.start && this.#relatedStay(tree, made)) return made;
    return (this.#made = {
      rule: this.planned.rule.name, severity: this.severity, span: spanOf(tree, this.place), message: this.message, related: this.related.map((each) => this.#relatedOf(tree, each)), citation: this.citation,
    });
  }

  found(tree: SyntaxTree): Found {
    const { span, message, related, severity } = this.finding(tree);
    return { span, message, related, severity };
  }

  /** The blocks of this document it points to, other than the one it was found at. */
  *pointsTo(): Generator<BlockId> {
    if (this.place.block !== this.owner) yield this.place.block;
    for (const each of this.related) if ('place' in each && each.place.block !== this.owner) yield each.place.block;
  }

  /** The other documents it points to. */
  *pointsAbroad(): Generator<string> {
    for (const each of this.related) if ('elsewhere' in each) yield each.elsewhere.uri;
  }

  /** True when it still lies in its block, whose text may have changed since. */
  fits(tree: SyntaxTree): boolean {
    const fits = ({ block, end }: Place): boolean => baseOf(tree, { block }) + end <= (block === NO_BLOCK ? tree.text.length : tree.end(block));
    return fits(this.place) && this.related.every((each) => 'elsewhere' in each || fits(each.place));
  }

  /** Says the same of the same places. */
  equals(other: Kept): boolean {
    return (
      this.planned === other.planned && this.owner === other.owner && this.severity === other.severity && samePlace(this.place, other.place) &&
      sameMessage(this.message, other.message) && this.related.length === other.related.length &&
      this.related.every((each, i) => sameRelated(each, other.related[i]))
    );
  }

  /** Stands in the same clause, in words of which the same is known, and the same silences it. */
  isFramedLike({ citation, silencer, known }: Kept): boolean {
    return this.citation === citation && this.known === known && sameSilencer(this.silencer, silencer);
  }

  #relatedOf(tree: SyntaxTree, each: KeptRelated): Related {
    return 'elsewhere' in each ? each.elsewhere : { uri: this.uri, span: spanOf(tree, each.place), message: each.message };
  }

  #relatedStay(tree: SyntaxTree, made: Finding): boolean {
    for (let i = 0; i < this.related.length; i += 1) {
      const each = this.related[i];
      if (each && 'place' in each && made.related[i]?.span.start !== baseOf(tree, each.place) + each.place.start) return false;
    }
    return true;
  }
}

/** The order of findings: of position, then as `byPosition` has it. Both stand in the tree. */
export function inOrder(tree: SyntaxTree, a: Kept, b: Kept): number {
  if (a.place.block !== b.place.block) return a.place.block === NO_BLOCK || (b.place.block !== NO_BLOCK && tree.isBefore(a.place.block, b.place.block)) ? -1 : 1;
  return (
    a.place.start - b.place.start || rank[a.severity] - rank[b.severity] || a.place.end - b.place.end ||
    (a.planned.rule.name === b.planned.rule.name ? 0 : a.planned.rule.name < b.planned.rule.name ? -1 : 1)
  );
}

function placeOf(tree: SyntaxTree, span: Span, near: BlockId): Place {
  const block = blockOfSpan(tree, span, near);
  const base = baseOf(tree, { block });
  return { block, start: span.start - base, end: span.end - base };
}

function baseOf(tree: SyntaxTree, { block }: Pick<Place, 'block'>): number {
  return block === NO_BLOCK ? 0 : tree.start(block);
}

function spanOf(tree: SyntaxTree, place: Place): Span {
  const base = baseOf(tree, place);
  return { start: base + place.start, end: base + place.end };
}

function sameSilencer(a: Silencer | undefined, b: Silencer | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.block === b.block && a.reason === b.reason);
}

function samePlace(a: Place, b: Place): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

function sameMessage(a: Message, b: Message): boolean {
  if (a === b) return true;
  const keys = Object.keys(a.args);
  return a.id === b.id && keys.length === Object.keys(b.args).length && keys.every((key) => a.args[key] === b.args[key]);
}

function sameRelated(a: KeptRelated, b: KeptRelated | undefined): boolean {
  if (!b || !sameMessage(a.message, b.message)) return false;
  if ('place' in a) return 'place' in b && samePlace(a.place, b.place);
  return 'elsewhere' in b && a.elsewhere.uri === b.elsewhere.uri && a.elsewhere.span.start === b.elsewhere.span.start && a.elsewhere.span.end === b.elsewhere.span.end;
}
