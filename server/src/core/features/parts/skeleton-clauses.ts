// The clauses of a skeleton: the precedent's structure and numbers, its words in open brackets, and under each clause the
// annotations that still hold.
// Invariant: the skeleton's tree has the shape of the precedent's up to the closing part, so every citation leads to the
// clause with the same number.

import type { Annotation, DocumentModel } from '../../model/types.js';
import { enforcement } from '../../resolve/enforcement.js';
import { clausePlace, targetText } from '../../resolve/places.js';
import { isDerivedTitle, proseOf } from '../../syntax/details.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { labelText } from './clause-view.js';

/** Annotations whose values mean the same in the new draft. */
const kept: readonly string[] = ['heading', 'id', 'kind', 'establishes', 'deadline', 'after', 'one-sided', 'domain', 'clause', 'option', 'see', 'monitored-by'];

interface Making {
  readonly snapshot: Snapshot;
  readonly precedent: Document;
  readonly parties: readonly string[];
  readonly lines: string[];
}

export function skeletonClauses(snapshot: Snapshot, precedent: Document, parties: readonly string[]): string[] {
  const making: Making = { snapshot, precedent, parties, lines: [] };
  for (const block of precedent.model.children(NO_BLOCK)) {
    if (precedent.model.tree.part(block) !== 'closing') addClause(making, block, 0, '');
  }
  while (making.lines[0] === '') making.lines.shift();
  return making.lines;
}

/** `lead`: labels already begun on this line. */
function addClause(making: Making, block: BlockId, depth: number, lead: string): void {
  const { model } = making.precedent;
  const { lines } = making;
  const kind = model.tree.kind(block);
  if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') return;
  const indent = '   '.repeat(depth);
  const children = model.children(block);
  if (lead === '' && (depth === 0 || kind !== 'provision')) lines.push('');
  if (kind === 'heading') {
    lines.push(headingLine(model, block), ...annotationLines(making, block).map((line) => line));
    for (const child of children) addClause(making, child, 0, '');
    return;
  }
  const label = kind === 'provision' ? `${labelText(model, block)} ` : '';
  const words = clauseWords(model, block);
  const [first, ...others] = children;
  if (words === '' && first !== undefined && model.tree.kind(first) === 'provision') {
    addClause(making, first, depth, `${lead}${label}`);
    for (const child of others) addClause(making, child, depth + 1, '');
    return;
  }
  lines.push(`${indent}${lead}${label}${isDerivedTitle(model.tree, block) ? words : bracketed(words)}`);
  if (!continues(model, block) && !isDerivedTitle(model.tree, block)) lines.push(...annotationLines(making, block).map((line) => `${indent}   ${line}`));
  for (const child of children) addClause(making, child, depth + 1, '');
}

/** A further paragraph of a provision: what stands under it would belong to the provision. */
function continues(model: DocumentModel, block: BlockId): boolean {
  const parent = model.tree.parent(block);
  return model.tree.kind(block) === 'paragraph' && parent !== NO_BLOCK && model.tree.kind(parent) === 'provision';
}

function headingLine(model: DocumentModel, block: BlockId): string {
  const { text } = model.tree;
  const end = model.tree.end(block);
  const own = text.slice(model.tree.start(block), end).trim();
  return own.replace(/\s+/gu, ' ');
}

/** The prose as written, on one line, with nothing in it that names a party of the precedent as a party. */
function clauseWords(model: DocumentModel, block: BlockId): string {
  const { text } = model.tree;
  const words = proseOf(model.tree, block).map(({ start, end }) => text.slice(start, end)).join(' ').replace(/\s+/gu, ' ').trim();
  return words
    .replace(/\[(?:[A-Z][A-Z0-9-]+(?:, ?[A-Z][A-Z0-9-]+)*): /g, '[')
    .replace(/\{([^{}|]+)(?:\|([^{}]*))?\}/g, (whole, target: string, shown: string | undefined) => {
      const declared = model.declared(target.trim());
      return declared?.kind === 'party' ? (shown ?? declared.name.text) : whole;
    });
}

function bracketed(words: string): string {
  if (words === '') return '[…]';
  let depth = 0;
  for (const sign of words.replace(/\\[[\]]/g, '')) {
    depth += sign === '[' ? 1 : sign === ']' ? -1 : 0;
    if (depth < 0) break;
  }
  return `[${depth === 0 ? words : words.replace(/(?<!\\)[[\]]/g, '\\$&')}]`;
}

function annotationLines(making: Making, block: BlockId): string[] {
  const { model } = making.precedent;
  const own = model.annotations(block);
  const target = `@precedent ${targetText(clausePlace(making.precedent, block), { ...making.precedent, uri: '' })}`;
  const written = (names: readonly string[]) => own.filter(({ name }) => names.includes(name)).map(line);
  return [...written(['heading']), target, ...written(kept.filter((name) => name !== 'heading')), ...bindsLine(making, block), ...enforcedLine(making, block)];
}

function line({ name, value }: Annotation): string {
  return value === '' ? `@${name}` : `@${name} ${value}`;
}

/** Whoever is bound in the precedent as one side and the other is bound here as all parties; other duties are left open. */
function bindsLine({ precedent: { model } }: Making, block: BlockId): string[] {
  const binds = model.annotations(block).filter(({ name }) => name === 'binds');
  const bound = new Set(binds.flatMap(({ names }) => names.flatMap(({ text }) => model.partiesNamed(text))));
  const signing = model.parties.filter(({ roles }) => roles.includes('signatory'));
  return binds.length > 0 && signing.every((party) => bound.has(party)) ? ['@binds all'] : [];
}

/** Who enforces a duty: the precedent's bodies that may, its parties' successors where each answers for itself, else nobody yet. */
function enforcedLine({ snapshot, precedent, parties }: Making, block: BlockId): string[] {
  const { model } = precedent;
  const duty = model.duty(block);
  if (duty?.kind !== 'obligation' && duty?.kind !== 'prohibition') return [];
  const { bodies } = enforcement(snapshot, precedent, block);
  const fit = bodies.filter(({ why }) => why === 'ok');
  const named = fit.flatMap(({ declaration }) => (declaration?.kind === 'body' ? [declaration.id.text] : []));
  if (named.length > 0) return [`@enforced-by ${named.join(', ')}`];
  if (fit.length > 0) return [`@enforced-by ${parties.join(', ')}`];
  const why = bodies.length === 0 ? `${model.agreement.id.text} names nobody` : `${model.agreement.id.text} names only ${bodies.map(({ name }) => name).join(', ')}`;
  return [`@enforced-by none "to be agreed: ${why}"`];
}
