// What a drafter asks of a clause beside its words: who is bound, who answers for it and may they, by when, what is still
// open, who relies on it. Invariant: plain data; a list is empty when there is nothing to say.

import type { Annotation, DocumentModel, DutyKind, Mandate } from '../../model/types.js';
import { boundBy } from '../../resolve/bound.js';
import { declaredHere } from '../../resolve/named-here.js';
import { enforcement } from '../../resolve/enforcement.js';
import type { Enforcer as Judged } from '../../resolve/enforcement.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import type { ClauseRef, Document, Snapshot } from '../../workspace/types.js';
import { citingClauses } from './citing-clauses.js';
import type { ClauseLink } from './clause-view.js';
import { slotFacts, type SlotFacts } from './duty-slots.js';

/** Whether a body named to enforce a clause may do so; `no-mandate`: nothing is said of its mandate; `unknown`: the name is not declared. */
export type Sufficiency = Judged['why'] | 'no-mandate';

export interface Enforcer {
  readonly id: string;
  readonly name: string;
  readonly kind: 'body' | 'party' | 'unknown';
  readonly mandate: readonly Mandate[];
  readonly sufficiency: Sufficiency;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ClauseFacts {
  readonly duty: DutyKind | undefined;
  readonly slots: SlotFacts;
  readonly binds: readonly Named[];
  readonly enforcers: readonly Enforcer[];
  /** `@enforced-by none`: the reason, '' when none was written. */
  readonly enforcedByNone: string | undefined;
  readonly monitors: readonly Named[];
  /** As written, a term by its name. */
  readonly deadlines: readonly string[];
  readonly status: string | undefined;
  /** Open text of the clause and of its points: what stands in brackets, and whose words they are. */
  readonly brackets: readonly { readonly by: readonly string[]; readonly text: string }[];
  readonly placeholders: number;
  readonly positions: readonly string[];
  readonly notes: readonly string[];
  readonly citedBy: readonly ClauseLink[];
}

export function factsOf(snapshot: Snapshot, clause: ClauseRef): ClauseFacts {
  const { document, block } = clause;
  const { model } = document;
  const own = (name: string) => model.annotations(block).filter((annotation) => annotation.name === name);
  const enforced = enforcement(snapshot, document, block);
  const open = openText(model, block);
  return {
    duty: model.duty(block)?.kind,
    slots: slotFacts(snapshot, clause),
    binds: bindsOf(snapshot, clause),
    enforcers: enforced.bodies.map(enforcerOf),
    enforcedByNone: enforced.none,
    monitors: enforced.monitoredBy.map(({ name, declaration }) => ({ id: declaration?.id.text ?? name, name: declaration?.name.text ?? name })),
    deadlines: own('deadline').map((annotation) => deadlineWords(snapshot, document, annotation)),
    status: model.inherited(block, 'status')?.value,
    ...open,
    positions: own('position').map((annotation) => annotation.value),
    notes: own('note').map((annotation) => annotation.value),
    citedBy: citingClauses(snapshot, clause),
  };
}

function bindsOf(snapshot: Snapshot, { document, block }: ClauseRef): Named[] {
  const { parties, unknown } = boundBy(snapshot, document, block);
  return [...parties.map(({ id, name }) => ({ id: id.text, name: name.text })), ...unknown.map(({ text }) => ({ id: text, name: text }))];
}

function enforcerOf({ name, declaration, why }: Judged): Enforcer {
  const mandate = declaration?.kind === 'body' ? declaration.mandate : [];
  return {
    id: declaration?.id.text ?? name,
    name: declaration?.name.text ?? name,
    kind: declaration?.kind ?? 'unknown',
    mandate,
    sufficiency: why === 'ok' && declaration?.kind === 'body' && mandate.length === 0 ? 'no-mandate' : why,
  };
}

/** The deadline as written, but with the name of a term in place of its id. */
function deadlineWords(snapshot: Snapshot, document: Document, { value, names }: Annotation): string {
  const [event] = names;
  const term = event === undefined ? undefined : declaredHere(snapshot, document, event.text);
  return event === undefined || term?.kind !== 'term' || !value.endsWith(event.text) ? value : `${value.slice(0, -event.text.length)}${term.name.text}`;
}

/** What of a clause and of its points is open. */
export function openText(model: DocumentModel, block: BlockId): Pick<ClauseFacts, 'brackets' | 'placeholders'> {
  const brackets: { by: readonly string[]; text: string }[] = [];
  let placeholders = 0;
  const words = (from: number, to: number) => model.tree.text.slice(from, to).replace(/\s+/gu, ' ').trim();
  const visit = (at: BlockId) => {
    for (const inline of model.inline(at)) {
      if (inline.kind === 'placeholder') placeholders += 1;
      else if (inline.kind === 'bracket' && inline.depth === 0) {
        const by = inline.attribution?.names.map((name) => words(name.start, name.end)) ?? [];
        const from = inline.attribution === undefined ? inline.content.start : inline.attribution.span.end + 1;
        brackets.push({ by, text: words(from, inline.content.end) });
      }
    }
    for (const annotation of model.annotations(at)) {
      if (annotation.name === 'bracket') brackets.push({ by: annotation.names.map((name) => name.text), text: model.textOf(at) });
    }
    if (model.tree.kind(at) !== 'heading') for (const child of model.children(at)) visit(child);
  };
  if (block !== NO_BLOCK) visit(block);
  return { brackets, placeholders };
}
