// A clause whose counterpart is an article, chapter or annex as a whole.

import { atCounterpart, comparedReads, counterpartsOf, namedClause } from '../parts/counterpart.js';
import { placesOf, targetsStandingIn } from '../../resolve/occurrences.js';
import { clausePlace, targetText } from '../../resolve/places.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const precedentIsHeading: Rule = {
  name: 'precedent-is-heading',
  category: 'precedent',
  severity: 'hint',
  messages: {
    default: 'The counterpart of this clause is {clause}, a heading: its words cannot be laid beside these, and the clauses under it stay unanswered. Name the clause that is meant.',
    counterpart: 'The heading {clause}.',
    fix: 'Change to "{target}", its only clause',
  },
  reads: comparedReads,
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const heading = context.shared(block, counterpartsOf).find((clause) => clause.document.model.tree.kind(clause.block) === 'heading');
    const [annotation] = heading ? context.document.model.annotationsNamed(block, 'precedent') : [];
    if (heading && annotation) yield { span: annotation.valueSpan, message: message('default', { clause: namedClause(heading) }), related: [atCounterpart(heading, 'counterpart')] };
  },
  fix({ snapshot, document }, { span }) {
    return targetsStandingIn(document, document.model.tree.blockAt(span.start)).flatMap((written) => {
      const resolution = placesOf(snapshot, document, written);
      const [place] = resolution.kind === 'resolved' ? resolution.places : [];
      if (place?.kind !== 'clause' || place.document.model.tree.kind(place.block) !== 'heading') return [];
      const [only, ...others] = place.document.model.children(place.block);
      if (only === undefined || others.length > 0 || place.document.model.tree.kind(only) !== 'provision') return [];
      const target = targetText(clausePlace(place.document, only), document);
      return [{ title: message('fix', { target }), changes: [{ uri: document.uri, span: written.target.span, newText: target }], preferred: false }];
    });
  },
};
