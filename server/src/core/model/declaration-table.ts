// The declarations of one version of a text. What they say is read once and shared by later versions in which it still holds;
// where they stand is read again for a declaration that is asked for and whose blocks have moved.
// Invariants: a version has one object for each declaration; one that did not move is the same object as before.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { readDeclared, undeclaredAgreement } from './declarations.js';
import { createMatcher, type Matcher } from './matcher.js';
import { createNames, type Names } from './names.js';
import { declarationBlocks, readRaw } from './raw-declarations.js';
import type { Agreement, Declaration, Field } from './types.js';

/** What versions share: the declarations as they were when they were read. */
export interface Readings {
  readonly all: readonly Reading[];
  readonly agreement: Agreement;
  readonly names: Names;
  readonly matcher: () => Matcher;
  readonly byBlock: ReadonlyMap<BlockId, Reading>;
  readonly byDeclared: ReadonlyMap<Declaration, Reading>;
}

interface Reading {
  readonly index: number;
  readonly declared: Declaration;
  /** Its own block, its fields and annotations; where each began. */
  readonly blocks: readonly BlockId[];
  readonly starts: readonly number[];
}

export interface DeclarationTable {
  readonly readings: Readings;
  readonly agreement: Agreement;
  readonly all: readonly Declaration[];
  readonly names: Names;
  /** Finds names of this version's declarations. */
  readonly matcher: Matcher;
  at(block: BlockId): Declaration | undefined;
  fieldAt(block: BlockId): { readonly declaration: Declaration; readonly field: Field } | undefined;
}

/** Reads the declarations of a text. `fileName`: as in `buildModel`. */
export function readDeclarations(tree: SyntaxTree, fileName: string): Readings {
  const all: Reading[] = [];
  const byBlock = new Map<BlockId, Reading>();
  for (const blocks of declarationBlocks(tree)) {
    const reading = readOne(tree, blocks, all.length);
    if (!reading) continue;
    all.push(reading);
    for (const block of blocks) byBlock.set(block, reading);
  }
  const declarations = all.map(({ declared }) => declared);
  const agreement = declarations.find((declared): declared is Agreement => declared.kind === 'agreement') ?? undeclaredAgreement(tree, fileName);
  return {
    all,
    agreement,
    names: createNames(agreement.declared ? declarations : [agreement, ...declarations]),
    matcher: lazyMatcher(declarations),
    byBlock,
    byDeclared: new Map(all.map((reading) => [reading.declared, reading])),
  };
}

// Functions of their own: what they return lives as long as the declarations stay, and may hold no tree.

function readOne(tree: SyntaxTree, blocks: readonly BlockId[], index: number): Reading | undefined {
  const raw = readRaw(tree, blocks);
  return raw && { index, declared: readDeclared(tree, raw), blocks, starts: blocks.map((block) => tree.start(block)) };
}

function lazyMatcher(declarations: readonly Declaration[]): () => Matcher {
  let matcher: Matcher | undefined;
  return () => (matcher ??= createMatcher(declarations));
}

/** The table of a version whose declarations say what the readings say. */
export function declarationTable(tree: SyntaxTree, readings: Readings): DeclarationTable {
  const placed: (Declaration | undefined)[] = [];
  const place = (reading: Reading): Declaration => (placed[reading.index] ??= placedIn(tree, reading));
  const current = <Kind extends Declaration>(declared: Kind): Kind => {
    const reading = readings.byDeclared.get(declared);
    return reading ? (place(reading) as Kind) : declared;
  };
  let all: readonly Declaration[] | undefined;
  const fields = new Map<Declaration, ReadonlyMap<BlockId, Field>>();
  return {
    readings,
    get agreement() {
      return current(readings.agreement);
    },
    get all() {
      return (all ??= readings.all.map(place));
    },
    names: {
      declared: (name) => {
        const found = readings.names.declared(name);
        return found && current(found);
      },
      partiesNamed: (name) => readings.names.partiesNamed(name).map(current),
    },
    matcher: {
      find: (text) => readings.matcher().find(text).map((match) => ({ ...match, declared: current(match.declared) })),
    },
    at: (block) => {
      const reading = block === NO_BLOCK ? undefined : readings.byBlock.get(block);
      return reading && reading.declared.block === block ? place(reading) : undefined;
    },
    fieldAt: (block) => {
      const reading = readings.byBlock.get(block);
      if (!reading || reading.declared.block === block) return undefined;
      const declaration = place(reading);
      const known = fields.get(declaration) ?? new Map(declaration.fields.map((field) => [field.block, field]));
      fields.set(declaration, known);
      const field = known.get(block);
      return field && { declaration, field };
    },
  };
}

/** The declaration with the positions it has in the tree. */
function placedIn(tree: SyntaxTree, { declared, blocks, starts }: Reading): Declaration {
  if (blocks.every((block, i) => tree.start(block) === starts[i])) return declared;
  const raw = readRaw(tree, blocks);
  return raw ? readDeclared(tree, raw) : declared;
}
