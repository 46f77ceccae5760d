// The annotations of the language: one row each. Rules (`unknown-annotation`, `invalid-value`), hover on an annotation's
// name and completion read this table, and the model takes inheritance from it.

import { clauseTypes, domains, dutyKinds, positionVerbs, provisionStatuses, type ValueKind } from './value-kinds.js';

/**
 * Who else an annotation speaks for. `all`: everything nested under its owner, until overridden. `chapeau`: the points of a
 * chapeau. `provisions`: the points of a provision, but nothing under a heading. `own`: its owner only.
 */
export type Inheritance = 'all' | 'chapeau' | 'provisions' | 'own';

/** What an annotation may stand under. `clause` is a provision or paragraph. */
export type AnnotationPlace = 'agreement' | 'heading' | 'clause' | 'declaration';

export interface AnnotationSpec {
  readonly name: string;
  readonly value: ValueKind;
  /** The words a `word`, `words` or `position` value is made of. */
  readonly allowed?: readonly string[];
  /** The whole value may be `none "reason"`. */
  readonly none?: true;
  /** A quoted reason may stand behind the value. */
  readonly reason?: true;
  /** The value may be left out. */
  readonly optional?: true;
  /** More than one on the same block makes sense. */
  readonly repeatable: boolean;
  readonly inherits: Inheritance;
  readonly places: readonly AnnotationPlace[];
  /** How the value is written. */
  readonly form: string;
  /** One sentence for hover and completion. */
  readonly description: string;
}

const clause: readonly AnnotationPlace[] = ['clause'];
const text: readonly AnnotationPlace[] = ['heading', 'clause'];
const wide: readonly AnnotationPlace[] = ['agreement', 'heading', 'clause'];
const anywhere: readonly AnnotationPlace[] = ['agreement', 'heading', 'clause', 'declaration'];

export const annotationSpecs: readonly AnnotationSpec[] = [
  { name: 'id', value: 'label', repeatable: false, inherits: 'own', places: text, form: '@id label', description: 'Gives the clause a name that stays when numbers change; cite it as #label.' },
  { name: 'heading', value: 'none', repeatable: false, inherits: 'own', places: text, form: '@heading', description: 'Makes the line above a heading; its number counts no provision.' },
  { name: 'precedent', value: 'targets', none: true, repeatable: true, inherits: 'provisions', places: text, form: '@precedent targets · @precedent none "reason"', description: 'The clauses of a precedent that this one answers; on a heading it answers for the heading alone.' },
  { name: 'omits', value: 'targets', reason: true, repeatable: true, inherits: 'own', places: ['agreement', 'heading'], form: '@omits targets "reason"', description: 'Clauses of a precedent that this agreement leaves out on purpose.' },
  { name: 'binds', value: 'parties', repeatable: true, inherits: 'chapeau', places: clause, form: '@binds parties, sides or all', description: 'Who owes the obligation.' },
  { name: 'benefits', value: 'parties', repeatable: true, inherits: 'chapeau', places: clause, form: '@benefits parties', description: 'To whom the obligation is owed.' },
  { name: 'addresses', value: 'names', repeatable: true, inherits: 'chapeau', places: text, form: '@addresses names', description: 'Whom the clause speaks to without binding them.' },
  { name: 'kind', value: 'word', allowed: dutyKinds, repeatable: false, inherits: 'chapeau', places: clause, form: '@kind word', description: 'Says what the clause is where its words suggest something else.' },
  { name: 'enforced-by', value: 'bodies-or-parties', none: true, repeatable: true, inherits: 'all', places: wide, form: '@enforced-by bodies or parties · @enforced-by none "reason"', description: 'Who makes sure that the duty is kept; holds for everything below until overridden.' },
  { name: 'monitored-by', value: 'bodies', repeatable: true, inherits: 'all', places: wide, form: '@monitored-by bodies', description: 'Who only watches and reports; this enforces nothing.' },
  { name: 'establishes', value: 'bodies-or-zones', repeatable: true, inherits: 'own', places: text, form: '@establishes bodies, zones', description: 'The bodies and zones this provision creates.' },
  { name: 'deadline', value: 'deadline', repeatable: true, inherits: 'chapeau', places: clause, form: '@deadline 72 hours after event', description: 'By when the duty is to be done: a duration or date, before or after a #label, a term, signature or entry-into-force.' },
  { name: 'after', value: 'targets', repeatable: true, inherits: 'chapeau', places: text, form: '@after targets', description: 'The steps this one waits for.' },
  { name: 'one-sided', value: 'reason', repeatable: false, inherits: 'chapeau', places: clause, form: '@one-sided "reason"', description: 'Says that the duty lies on one side only, and that this is meant.' },
  { name: 'domain', value: 'words', allowed: domains, repeatable: true, inherits: 'all', places: wide, form: '@domain land, sea, air', description: 'The domains the clause concerns.' },
  { name: 'clause', value: 'words', allowed: clauseTypes, repeatable: true, inherits: 'own', places: text, form: '@clause entry-into-force', description: 'What checklists look for: the usual component of an agreement that this clause is.' },
  { name: 'status', value: 'word', allowed: provisionStatuses, repeatable: false, inherits: 'all', places: text, form: '@status agreed', description: 'How far the talks on this clause have come.' },
  { name: 'bracket', value: 'parties', optional: true, repeatable: false, inherits: 'all', places: text, form: '@bracket parties', description: 'Brackets the clause or heading with everything below it; the parties named asked for the brackets.' },
  { name: 'option', value: 'option', repeatable: false, inherits: 'own', places: text, form: '@option A "name"', description: 'Marks one of several alternatives with the same label.' },
  { name: 'position', value: 'position', allowed: positionVerbs, repeatable: true, inherits: 'own', places: text, form: '@position PARTY accepts "words"', description: 'Where a party stands: it accepts, rejects, reserves or proposes.' },
  { name: 'see', value: 'targets', repeatable: true, inherits: 'own', places: anywhere, form: '@see targets', description: 'Related provisions.' },
  { name: 'note', value: 'note', repeatable: true, inherits: 'own', places: anywhere, form: '@note [author YYYY-MM-DD] text', description: 'A comment on the clause; author and date may be left out.' },
  { name: 'tag', value: 'names', repeatable: true, inherits: 'own', places: anywhere, form: '@tag words', description: 'Words of your own, kept and shown.' },
  { name: 'source', value: 'text', repeatable: true, inherits: 'own', places: anywhere, form: '@source citation or address', description: 'Where the text or its facts come from.' },
  { name: 'ignore', value: 'rules', reason: true, repeatable: true, inherits: 'all', places: anywhere, form: '@ignore rule, rule "reason"', description: 'Silences these rules on this block and everything below it.' },
];

const byName: ReadonlyMap<string, AnnotationSpec> = new Map(annotationSpecs.map((spec) => [spec.name, spec]));

/** Of what is said about the clause, not by it: what stands in braces there leads somewhere, and cites nothing. */
export function isRemark(name: string): boolean {
  return name === 'note' || name === 'position';
}

/** undefined for an annotation the language does not have (a workspace may declare its own). */
export function findAnnotationSpec(name: string): AnnotationSpec | undefined {
  return byName.get(name);
}
