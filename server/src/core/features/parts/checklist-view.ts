// The checklist of an agreement by its profile as data: which clauses answer which of the usual components, and what is missing.
// Invariants: an item is `missing` exactly where its rule is on and finds no clause (ignored or not); of clauses that lie in each other only the
// outermost is named; nothing is worked out that the rules have not asked too.

import type { Component } from '../../model/words/component-words.js';
import { type Answers, componentsOf } from '../../resolve/components.js';
import { familyOf } from '../../resolve/family.js';
import { type AgreementProfile, checklist, type ChecklistItem, type Unjudged, unjudged } from '../../rules/parts/checklist-items.js';
import { levelIn } from '../../rules/plan.js';
import { findRule } from '../../rules/runner.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../../syntax/types.js';
import { configOf } from '../../workspace/config-of.js';
import type { ClauseRef, Document, Snapshot } from '../../workspace/types.js';
import type { Location } from '../types.js';
import { clauseLink, type ClauseLink, clauseName } from './clause-view.js';

const letters = 48;

export interface ChecklistView {
  readonly agreement: { readonly id: string; readonly name: string };
  readonly profile: AgreementProfile;
  /** The value of the `profile` field, where quick fixes insert what is missing; absent when no file of the agreement declares that profile. */
  readonly declared?: Location;
  /** Why nothing is called missing; absent when the agreement is held against the checklist. */
  readonly unjudged?: Unjudged;
  /** What the profile asks for, in the order of the checklist. */
  readonly items: readonly ChecklistEntry[];
  /** Usual components that the text has and the profile does not ask for. */
  readonly others: readonly ChecklistEntry[];
}

export interface ChecklistEntry {
  readonly component: Component;
  /** `absent`: no clause answers it, and nothing asks for one here. */
  readonly state: 'answered' | 'missing' | 'absent';
  /** The rule that reports it, and whose quick fix inserts a clause; only of what the profile asks for. */
  readonly rule?: string;
  /** What tells that the clauses answer: `@clause`, or their words alone. */
  readonly by?: Answers['by'];
  /** In order of position, file by file; empty unless answered. */
  readonly clauses: readonly AnsweringClause[];
}

export interface AnsweringClause extends ClauseLink {
  /** Its number and first words. */
  readonly words: string;
  /** It stands in another file of the agreement. */
  readonly elsewhere: boolean;
}

/** By the profile given, else that of the document, else that of the agreement it is a part of; undefined when there is none. */
export function checklistView(snapshot: Snapshot, document: Document, given?: AgreementProfile): ChecklistView | undefined {
  const { id, name } = document.model.agreement;
  const declaring = familyOf(snapshot, document).find(({ model }) => (given === undefined ? model.agreement.profile !== undefined : model.agreement.profile === given));
  const profile = given ?? declaring?.model.agreement.profile;
  if (profile === undefined) return undefined;
  const declared = declaring && profilePlace(declaring);
  const found = componentsOf(snapshot, document);
  const reason = unjudged(snapshot, document);
  const isWanted = ({ rule, when }: ChecklistItem): boolean => reason === undefined && isOn(snapshot, document, rule) && when?.(snapshot, document) !== false;
  const asked = Object.values<ChecklistItem>(checklist).filter((item) => item.in.includes(profile));
  const items = asked.map((item): ChecklistEntry => {
    const [component] = item.answers;
    const answers = item.answers.flatMap((each) => found.get(each) ?? []);
    return { ...entry(document, component, answers, isWanted(item) ? 'missing' : 'absent'), rule: item.rule };
  });
  const known = new Set(asked.flatMap(({ answers }) => answers));
  const others = [...found].flatMap(([component, answers]) => (known.has(component) ? [] : [entry(document, component, [answers], 'absent')]));
  return { agreement: { id: id.text, name: name.text }, profile, ...(declared && { declared }), ...(reason === undefined ? {} : { unjudged: reason }), items, others };
}

function profilePlace({ uri, model }: Document): Location | undefined {
  const field = model.agreement.fields.findLast(({ name, value }) => name === 'profile' && value.trim().toLowerCase() === model.agreement.profile);
  return field && { uri, span: field.valueSpan };
}

function isOn(snapshot: Snapshot, document: Document, name: string): boolean {
  const rule = findRule(name);
  return rule !== undefined && levelIn(configOf(snapshot, document), rule) !== 'off';
}

/** `otherwise`: what it is called when nothing answers. */
function entry(document: Document, component: Component, answers: readonly Answers[], otherwise: 'missing' | 'absent'): ChecklistEntry {
  const [first] = answers;
  if (first === undefined) return { component, state: otherwise, clauses: [] };
  const clauses = outermost(answers.flatMap((each) => each.clauses)).map((clause) => ({
    ...clauseLink(clause),
    words: clauseName(clause.document.model, clause.block, letters),
    elsewhere: clause.document !== document,
  }));
  return { component, state: 'answered', by: first.by, clauses };
}

/** Those that lie in none of the others, each once. */
function outermost(clauses: readonly ClauseRef[]): readonly ClauseRef[] {
  const blocks = new Map<Document, Set<BlockId>>();
  for (const { document, block } of clauses) blocks.set(document, (blocks.get(document) ?? new Set()).add(block));
  return [...blocks].flatMap(([document, held]) => {
    const { tree } = document.model;
    return [...held].filter((block) => !isUnder(tree, block, held)).map((block) => ({ document, block }));
  });
}

function isUnder(tree: SyntaxTree, block: BlockId, held: ReadonlySet<BlockId>): boolean {
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) if (held.has(at)) return true;
  return false;
}
