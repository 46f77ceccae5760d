// What a clause is compared by: its words cut to stems, the titles it stands under, what kind of duty it states, numbers, the bodies, zones, terms
// and parties it speaks of.
// Invariant: annotations that tie it to other clauses (`@precedent`, `@omits`, `@see`) say nothing here.

import { componentsIn } from '../../model/components.js';
import type { Component } from '../../model/words/component-words.js';
import type { DocumentModel, DutyKind } from '../../model/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { stemsIn } from '../../text/stems.js';
import { oneOf, clauseTypes } from '../../model/value-kinds.js';

/** Words with how often they stand there. */
export type Bag = ReadonlyMap<string, number>;

/** What the words of one block say, points under it not counted. */
interface Words {
  /** How often each stem stands there. */
  readonly stems: Bag;
  /** The same of words as they are written, in small letters, the common ones too: `may`, `its own`, `until` are telling where stems are not. */
  readonly forms: Bag;
  /** A stem's first word as it is written. */
  readonly written: ReadonlyMap<string, string>;
  readonly components: readonly Component[];
}

export interface ClauseFacts {
  readonly block: BlockId;
  readonly isHeading: boolean;
  /** Points stand under it. */
  readonly hasPoints: boolean;
  /** Of its own words. */
  readonly forms: Bag;
  readonly stems: Bag;
  /** Stems of its own words, and to a lesser part those of its points. */
  readonly whole: Bag;
  readonly written: ReadonlyMap<string, string>;
  /** Stems of the title it stands under; of a heading, of the one above it. */
  readonly heading: ReadonlySet<string>;
  readonly kind: DutyKind | undefined;
  readonly components: ReadonlySet<Component>;
  readonly numbers: ReadonlySet<string>;
  /** Ids of declared bodies. */
  readonly bodies: ReadonlySet<string>;
  /** Kinds of the zones it speaks of: `line`, `buffer` … */
  readonly zones: ReadonlySet<string>;
  /** Names of defined terms, in small letters. */
  readonly terms: ReadonlySet<string>;
  /** Roles of the parties it speaks of or binds. */
  readonly roles: ReadonlySet<string>;
}

/** How much the words of a point count for the clause above it. */
const ofPoints = 0.4;
/** Points below a clause that are read for it. */
const mostPoints = 40;

const noWords: ReadonlySet<string> = new Set();

function wordsOf(model: DocumentModel, block: BlockId): Words {
  const stems = new Map<string, number>();
  const forms = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { stem, word } of stemsIn(model.textOf(block))) {
    const form = word.toLowerCase();
    forms.set(form, (forms.get(form) ?? 0) + 1);
    if (stem === '') continue;
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
    if (!written.has(stem)) written.set(stem, word);
  }
  return { stems, forms, written, components: componentsIn(model.tree, block) };
}

/** The stems of a heading's line. */
function titleStems(model: DocumentModel, block: BlockId): ReadonlySet<string> {
  if (block === NO_BLOCK) return noWords;
  return new Set([...model.own(wordsOf, block).stems.keys()].filter((stem) => !isNumber(stem)));
}

export function clauseFacts(model: DocumentModel, block: BlockId): ClauseFacts {
  const { tree } = model;
  const isHeading = tree.kind(block) === 'heading';
  const own = model.own(wordsOf, block);
  const points = isHeading ? [] : pointsUnder(model, block);
  const whole = new Map(own.stems);
  const components = new Set(own.components);
  for (const point of points) for (const [stem, often] of model.own(wordsOf, point).stems) whole.set(stem, (whole.get(stem) ?? 0) + often * ofPoints);
  for (const annotation of model.annotationsNamed(block, 'clause')) {
    for (const { text } of annotation.names) {
      const named = oneOf(clauseTypes, text);
      if (named) components.add(named);
    }
  }
  const bodies = new Set<string>();
  const zones = new Set<string>();
  const terms = new Set<string>();
  const roles = new Set<string>();
  for (const { declared } of model.mentions(block)) {
    if (declared.kind === 'body') bodies.add(declared.id.text);
    else if (declared.kind === 'zone') zones.add(declared.zoneKind ?? declared.id.text);
    else if (declared.kind === 'term') terms.add(declared.name.text.toLowerCase());
    else if (declared.kind === 'party') for (const role of declared.roles) roles.add(role);
  }
  for (const name of ['binds', 'addresses']) {
    for (const annotation of model.annotationsNamed(block, name)) for (const { text } of annotation.names) for (const party of model.partiesNamed(text)) for (const role of party.roles) roles.add(role);
  }
  return {
    block, isHeading, hasPoints: points.length > 0, forms: own.forms, stems: own.stems, whole, written: own.written,
    heading: titleStems(model, headingAbove(model, block)),
    kind: isHeading ? undefined : model.duty(block)?.kind,
    components,
    numbers: new Set([...own.stems.keys()].filter(isNumber)),
    bodies, zones, terms, roles,
  };
}

function headingAbove({ tree }: DocumentModel, block: BlockId): BlockId {
  let at = tree.parent(block);
  while (at !== NO_BLOCK && tree.kind(at) !== 'heading') at = tree.parent(at);
  return at;
}

function pointsUnder(model: DocumentModel, block: BlockId): readonly BlockId[] {
  const found: BlockId[] = [];
  const add = (at: BlockId): void => {
    for (const child of model.children(at)) {
      if (found.length >= mostPoints) return;
      if (model.tree.kind(child) !== 'provision' && model.tree.kind(child) !== 'paragraph') continue;
      found.push(child);
      add(child);
    }
  };
  add(block);
  return found;
}

function isNumber(stem: string): boolean {
  const code = stem.charCodeAt(0);
  return code >= 48 && code <= 57;
}
