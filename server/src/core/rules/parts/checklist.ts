// The checklist of an agreement by its `profile`: which usual clauses are wanted where, and the rule that one of them is missing.
// Invariants: nothing is asked of a text that declares no profile, of a language version, of one that adds to another agreement, or of a
// text in a language whose words we do not know; every finding stands on the value of the profile that asks for the clause.

import type { Agreement } from '../../model/types.js';
import { bracketedKey, plainKey } from '../../model/components.js';
import type { Component } from '../../model/words/component-words.js';
import { answersTo, blocksByKey, componentsOf } from '../../resolve/components.js';
import { familyOf } from '../../resolve/family.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { message } from '../tools.js';
import type { CheckContext, Rule, Severity } from '../types.js';
import { type Skeleton, skeletonFix } from './skeleton-clause.js';

export type AgreementProfile = NonNullable<Agreement['profile']>;

/** What is looked for, and which components answer it: any one will do. */
interface Item {
  readonly answers: readonly Component[];
  readonly in: readonly AgreementProfile[];
}

const all: readonly AgreementProfile[] = ['ceasefire', 'armistice', 'peace', 'treaty'];
const silence: readonly AgreementProfile[] = ['ceasefire', 'armistice'];
const afterWar: readonly AgreementProfile[] = ['ceasefire', 'armistice', 'peace'];

/** The whole checklist. What an armistice leaves to the peace, and a peace has no more use for, is not asked of them. */
export const checklist = {
  cessation: { answers: ['cessation'], in: silence },
  scope: { answers: ['scope'], in: silence },
  separation: { answers: ['withdrawal-of-forces'], in: silence },
  communication: { answers: ['communication'], in: silence },
  humanitarian: { answers: ['humanitarian'], in: silence },
  political: { answers: ['political-process'], in: silence },
  duration: { answers: ['duration'], in: silence },
  prisoners: { answers: ['prisoners'], in: afterWar },
  displaced: { answers: ['displaced-persons'], in: afterWar },
  termination: { answers: ['termination', 'withdrawal'], in: ['ceasefire', 'armistice', 'treaty'] },
  withdrawal: { answers: ['withdrawal'], in: ['treaty'] },
  registration: { answers: ['registration'], in: ['peace', 'treaty'] },
  entryIntoForce: { answers: ['entry-into-force'], in: all },
  amendment: { answers: ['amendment'], in: all },
  disputes: { answers: ['dispute-settlement'], in: all },
  depositary: { answers: ['depositary'], in: all },
  authenticTexts: { answers: ['authentic-texts'], in: all },
  testimonium: { answers: ['testimonium'], in: all },
  costs: { answers: ['costs'], in: all },
} satisfies Readonly<Record<string, Item>>;

const judgedLanguages = /^(?:en|uk|ru)(?:-|$)/iu;

export interface Judged {
  /** The value of the `profile` field. */
  readonly span: Span;
  readonly profile: AgreementProfile;
}

/** The profile the document is judged by, at the field that declares it; undefined at every other block. For `context.shared`. */
export function judgedAt({ snapshot, document }: CheckContext, block: BlockId): Judged | undefined {
  const { agreement } = document.model;
  const { profile } = agreement;
  if (profile === undefined || snapshot.loading || agreement.versionOf || addsToAnother(agreement)) return undefined;
  const field = agreement.fields.findLast(({ name, value }) => name === 'profile' && value.trim().toLowerCase() === profile);
  if (field?.block !== block) return undefined;
  // A part is judged with the whole it belongs to.
  if (agreement.partOf && familyOf(snapshot, document).some((member) => member !== document && member.model.agreement.profile !== undefined && !member.model.agreement.partOf)) return undefined;
  if (isFresh(snapshot, document)) return undefined;
  const isToldLanguage = agreement.fields.some(({ name }) => name === 'language');
  if (isToldLanguage ? !judgedLanguages.test(agreement.language) : componentsOf(snapshot, document).size === 0) return undefined;
  return { span: field.valueSpan, profile };
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

interface Missing {
  readonly name: string;
  readonly severity: Severity;
  readonly offByDefault?: true;
  readonly item: keyof typeof checklist;
  /** `{profile}` stands for the kind of agreement. `fix`: the title of the mend. */
  readonly messages: { readonly default: string; readonly fix: string };
  readonly skeleton: Skeleton;
  /** False: this agreement needs no such clause. */
  readonly when?: (context: CheckContext) => boolean;
}

/** The rule that an agreement whose profile asks for it lacks a usual clause. */
export function missingClause({ name, severity, offByDefault, item, messages, skeleton, when }: Missing): Rule {
  const { answers, in: profiles }: Item = checklist[item];
  return {
    name,
    category: 'final-clauses',
    severity,
    ...(offByDefault ? { offByDefault } : {}),
    messages,
    reads: ['structure', 'declarations', 'others'],
    blocks: ['field'],
    *checkBlock(context, block) {
      const judged = context.shared(block, judgedAt);
      if (!judged || !profiles.includes(judged.profile)) return;
      const { snapshot, document } = context;
      if (answers.some((component) => answersTo(snapshot, document, component)) || when?.(context) === false) return;
      yield { span: judged.span, message: message('default', { profile: profileWords[judged.profile] }) };
    },
    fix: (context) => skeletonFix(context, skeleton),
  };
}

export const profileWords: Readonly<Record<AgreementProfile, string>> = { ceasefire: 'cease-fire', armistice: 'armistice', peace: 'peace agreement', treaty: 'treaty' };
