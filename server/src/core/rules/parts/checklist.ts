// The rule that an agreement whose `profile` asks for it lacks a usual clause (`checklist-items.ts` has the checklist).
// Invariant: nothing is asked of a text that declares no profile; every finding stands on the value of the profile that asks for the clause.

import { answersTo } from '../../resolve/components.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { message } from '../tools.js';
import type { CheckContext, Rule, Severity } from '../types.js';
import { type AgreementProfile, checklist, type ChecklistItem, profileWords, unjudged } from './checklist-items.js';
import { type Skeleton, skeletonFix } from './skeleton-clause.js';

export interface Judged {
  /** The value of the `profile` field. */
  readonly span: Span;
  readonly profile: AgreementProfile;
}

/** The profile the document is judged by, at the field that declares it; undefined at every other block. For `context.shared`. */
export function judgedAt({ snapshot, document }: CheckContext, block: BlockId): Judged | undefined {
  const { profile, fields } = document.model.agreement;
  if (profile === undefined) return undefined;
  const field = fields.findLast(({ name, value }) => name === 'profile' && value.trim().toLowerCase() === profile);
  if (field?.block !== block || unjudged(snapshot, document) !== undefined) return undefined;
  return { span: field.valueSpan, profile };
}

interface Missing {
  readonly name: string;
  readonly severity: Severity;
  readonly offByDefault?: true;
  readonly item: keyof typeof checklist;
  /** `{profile}` stands for the kind of agreement. `fix`: the title of the mend. */
  readonly messages: { readonly default: string; readonly fix: string };
  readonly skeleton: Skeleton;
}

/** The rule that an agreement whose profile asks for it lacks a usual clause. */
export function missingClause({ name, severity, offByDefault, item, messages, skeleton }: Missing): Rule {
  const { answers, in: profiles, when }: ChecklistItem = checklist[item];
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
      if (answers.some((component) => answersTo(snapshot, document, component)) || when?.(snapshot, document) === false) return;
      yield { span: judged.span, message: message('default', { profile: profileWords[judged.profile] }) };
    },
    fix: (context) => skeletonFix(context, skeleton),
  };
}
