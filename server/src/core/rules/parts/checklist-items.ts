// The checklist of an agreement by its `profile`: which usual clauses are wanted where, whether this agreement needs them, and which
// agreements are held against it at all. What the rules of the checklist and the page that shows it have in common.
// Invariants: nothing is called missing in a language version, in an agreement that adds to another, in a draft on which nothing is agreed
// yet, or in a text in a language whose words we do not know; a part is judged with the whole it belongs to.

import type { Agreement } from '../../model/types.js';
import { bracketedKey, plainKey } from '../../model/components.js';
import type { Component } from '../../model/words/component-words.js';
import { answersTo, blocksByKey, componentsOf } from '../../resolve/components.js';
import { familyOf } from '../../resolve/family.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { foreseesRatification } from './ratification.js';

export type AgreementProfile = NonNullable<Agreement['profile']>;

/** What is looked for, and which components answer it: any one will do. The first of them gives it its name. */
export interface ChecklistItem {
  readonly answers: readonly [Component, ...Component[]];
  readonly in: readonly AgreementProfile[];
  /** The rule that reports it missing. */
  readonly rule: string;
  /** False: this agreement needs no such clause. */
  readonly when?: (snapshot: Snapshot, document: Document) => boolean;
}

const all: readonly AgreementProfile[] = ['ceasefire', 'armistice', 'peace', 'treaty'];
const silence: readonly AgreementProfile[] = ['ceasefire', 'armistice'];
const afterWar: readonly AgreementProfile[] = ['ceasefire', 'armistice', 'peace'];

/** The whole checklist. What an armistice leaves to the peace, and a peace has no more use for, is not asked of them. */
export const checklist = {
  cessation: { answers: ['cessation'], in: silence, rule: 'missing-cessation' },
  scope: { answers: ['scope'], in: silence, rule: 'missing-scope' },
  separation: { answers: ['withdrawal-of-forces'], in: silence, rule: 'missing-separation' },
  communication: { answers: ['communication'], in: silence, rule: 'missing-communication' },
  humanitarian: { answers: ['humanitarian'], in: silence, rule: 'missing-humanitarian-access' },
  political: { answers: ['political-process'], in: silence, rule: 'missing-political-follow-up' },
  duration: { answers: ['duration'], in: silence, rule: 'missing-duration' },
  prisoners: { answers: ['prisoners'], in: afterWar, rule: 'missing-prisoners' },
  displaced: { answers: ['displaced-persons'], in: afterWar, rule: 'missing-displaced-persons' },
  termination: { answers: ['termination', 'withdrawal'], in: ['ceasefire', 'armistice', 'treaty'], rule: 'missing-termination' },
  // What has no way to end at all lacks a termination clause.
  withdrawal: { answers: ['withdrawal'], in: ['treaty'], rule: 'missing-withdrawal', when: (snapshot, document) => answersTo(snapshot, document, 'termination') !== undefined },
  registration: { answers: ['registration'], in: ['peace', 'treaty'], rule: 'missing-registration' },
  entryIntoForce: { answers: ['entry-into-force'], in: all, rule: 'missing-entry-into-force' },
  amendment: { answers: ['amendment'], in: all, rule: 'missing-amendment-clause' },
  disputes: { answers: ['dispute-settlement'], in: all, rule: 'missing-dispute-settlement' },
  depositary: { answers: ['depositary'], in: all, rule: 'missing-depositary', when: foreseesRatification },
  // One language leaves nothing to differ.
  authenticTexts: { answers: ['authentic-texts'], in: all, rule: 'missing-authentic-texts', when: (_, { model }) => model.agreement.authentic.length !== 1 },
  testimonium: { answers: ['testimonium'], in: all, rule: 'missing-testimonium' },
  costs: { answers: ['costs'], in: all, rule: 'missing-costs' },
} satisfies Readonly<Record<string, ChecklistItem>>;

export const profileWords: Readonly<Record<AgreementProfile, string>> = { ceasefire: 'cease-fire', armistice: 'armistice', peace: 'peace agreement', treaty: 'treaty' };

const judgedLanguages = /^(?:en|uk|ru)(?:-|$)/iu;

/** Why a missing clause is not called missing. */
export type Unjudged = 'loading' | 'version' | 'adds' | 'part' | 'fresh' | 'language';

/** The reason why nothing is called missing in the document; undefined when it is held against the checklist. */
export function unjudged(snapshot: Snapshot, document: Document): Unjudged | undefined {
  const { agreement } = document.model;
  if (snapshot.loading) return 'loading';
  if (agreement.versionOf) return 'version';
  if (addsToAnother(agreement)) return 'adds';
  if (agreement.partOf && familyOf(snapshot, document).some((member) => member !== document && member.model.agreement.profile !== undefined && !member.model.agreement.partOf)) return 'part';
  if (isFresh(snapshot, document)) return 'fresh';
  const isToldLanguage = agreement.fields.some(({ name }) => name === 'language');
  const isUnknown = isToldLanguage ? !judgedLanguages.test(agreement.language) : componentsOf(snapshot, document).size === 0;
  return isUnknown ? 'language' : undefined;
}

/** Nothing that the checklist asks about is agreed yet: a draft that has just been made from a precedent, all in brackets. */
function isFresh(snapshot: Snapshot, document: Document): boolean {
  const holds = (key: string): boolean => familyOf(snapshot, document).some((member) => blocksByKey(member, key).length > 0);
  return holds(bracketedKey) && !holds(plainKey);
}

/** One that amends or carries out another leaves to that one what it does not say. */
function addsToAnother({ amends, name }: Agreement): boolean {
  return amends.length > 0 || /\b(?:implement|amend|supplement|additional protocol|optional protocol|protocol (?:to|on the implementation))|виконання|внесення змін|исполнени|выполнени|реализации|внесении изменений/iu.test(name.text);
}
