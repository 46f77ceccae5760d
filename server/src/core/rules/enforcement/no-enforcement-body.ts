// An obligation or prohibition that no body and no party enforces, by itself or by inheritance; what bodies themselves are charged with is left alone.
// Invariant: one finding a duty, but in a text of many duties where nothing is marked with who enforces it (pasted, or not yet marked
// up) one for the whole text, at its first duty.

import { isMarked } from '../../model/marks.js';
import { ask, asked, citationOf } from '../../resolve/asked.js';
import { counterparts } from '../../resolve/correspondence.js';
import { enforcement } from '../../resolve/enforcement.js';
import { familyOf } from '../../resolve/family.js';
import { clausePlace, selectionOf } from '../../resolve/places.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { bodiesThatCould } from '../parts/able-bodies.js';
import { dutySlots, isTaskOfBodies, setsUpABody } from '../parts/slots.js';
import { bindingDuty, clauseBlocks, dutySpan, insertAnnotation, listed, message, related } from '../tools.js';
import type { Finding, Fix, Related, Rule, RuleContext } from '../types.js';

/** As many duties are reported one by one even where nothing is marked. */
const fewDuties = 5;

export const noEnforcementBody: Rule = {
  name: 'no-enforcement-body',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'No body enforces this duty: nobody is charged with acting when it is broken. Add "@enforced-by" with one of the agreement\'s bodies ({bodies}), or "@enforced-by none" with the reason.',
    bodiless: 'No body enforces this duty, and this agreement declares no body that could: nobody is charged with acting when it is broken. Declare one ("body ID \\"Name\\"") and add "@enforced-by ID", or "@enforced-by none" with the reason.',
    unmarked: 'No body enforces this duty, nor any other of the {count} duties of this text: it declares no body, and nothing is marked with who acts when one is broken. Where a clause sets up a body, declare it ("body ID \\"Name\\"") and name it with "@enforced-by ID" below a clause, or on a heading for all that stands under it.',
    unused: 'This text declares {bodies}, and not one of its {count} duties is marked with who acts when it is broken. Name a body with "@enforced-by ID" below a clause, on a heading for all that stands under it, or below the line "agreement" for the whole text.',
    enforced: 'Its counterpart, {citation} of {agreement}, is enforced by {bodies}.',
    unenforced: 'Its counterpart, {citation} of {agreement}, had no body either.',
    fix: 'Enforced by {name} ({id})',
    fixAll: 'The whole text enforced by {name} ({id})',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const duty = context.shared(block, bindingDuty);
    if (!duty) return;
    const { snapshot, document } = context;
    const enforced = enforcement(snapshot, document, block);
    if (enforced.bodies.length > 0 || enforced.none !== undefined) return;
    const members = familyOf(snapshot, document);
    for (const member of members) ask(member, asked.bodies);
    const bodies = members.flatMap(({ model }) => model.bodies);
    const slots = context.shared(block, dutySlots);
    if (slots && (isTaskOfBodies(slots, bodies) || setsUpABody(context, block, slots))) return;
    yield {
      span: dutySpan(document.model, block, duty),
      message: bodies.length > 0 ? message('default', { bodies: listed(bodies.map(({ id }) => id.text)) }) : message('bodiless'),
      related: enforcedCounterparts(snapshot, document, block),
    };
  },
  combineReads: ['declarations', '@enforced-by', '@monitored-by', '@establishes', '@ignore', 'others'],
  combine({ snapshot, document }, found) {
    const members = familyOf(snapshot, document);
    if (found.size <= fewDuties || members.some(annotatesEnforcement)) return undefined;
    const bodies = members.flatMap(({ model }) => model.bodies.map((body) => `"${body.id.text}"`));
    const count = String(found.size);
    const said = bodies.length > 0 ? message('unused', { count, bodies: listed(bodies) }) : message('unmarked', { count });
    for (const first of found) return [{ ...first, message: said }];
    return undefined;
  },
  fix({ snapshot, document }: RuleContext, finding: Finding): readonly Fix[] {
    const { model } = document;
    const block = model.tree.blockAt(finding.span.start);
    const isWhole = finding.message.id === 'unused';
    const { agreement } = model;
    const last = isWhole ? agreement.fields.at(-1)?.block ?? agreement.block : block;
    return bodiesThatCould(snapshot, document, block).flatMap((body, index) => {
      const change = last === NO_BLOCK ? undefined : insertAnnotation(document, last, `@enforced-by ${body.id.text}`);
      return change ? [{ title: message(isWhole ? 'fixAll' : 'fix', { name: body.name.text, id: body.id.text }), changes: [change], preferred: index === 0 }] : [];
    });
  },
};

/** Something is said about who watches, enforces or need not, in one file. */
function annotatesEnforcement({ model }: Document): boolean {
  return isMarked(model, 'enforced-by') || isMarked(model, 'monitored-by') || isMarked(model, 'establishes') || isMarked(model, 'ignore', 'no-enforcement-body');
}

/** The clauses of precedents that this one follows, with who enforces them there. */
function enforcedCounterparts(snapshot: Snapshot, document: Document, block: BlockId): readonly Related[] {
  return counterparts(snapshot, document, block).clauses.map((clause) => {
    const place = clausePlace(clause.document, clause.block);
    const { model } = clause.document;
    const bodies = enforcement(snapshot, clause.document, clause.block).bodies.map((body) => body.name);
    const args = { agreement: model.agreement.id.text, citation: citationOf(clause.document, clause.block), bodies: listed(bodies) };
    return related(clause.document, selectionOf(place), bodies.length > 0 ? 'enforced' : 'unenforced', args);
  });
}
