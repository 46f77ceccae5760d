// A list that runs on from its chapeau, whose points end in semicolons, with no "and" or "or" in front of the last. Only where the text is
// English: other languages draft such lists without.

import { NO_BLOCK } from '../../syntax/types.js';
import { listFrom } from '../parts/points.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

const english = /\b(?:the|of|to|shall|may|for|by|in)\b/iu;
/** The chapeau says itself whether all are meant or one. */
const counted = /\b(?:following|follows|each|all|any|either|both|one|two|three|whichever|including|includes?|inter alia|in particular|such as|means?|defined|definitions?|purposes? of|provided)\b/iu;

/** A term that is being defined. */
const quoted = /^\s*(?:[([]?[\p{L}\p{N}]{1,4}[)\].]\s*)?["“„«]/u;

export const missingConjunction: Rule = {
  name: 'missing-conjunction',
  category: 'structure',
  severity: 'information',
  messages: {
    default: 'No "and" or "or" stands in front of the last point, so it is open whether all points are meant or one is enough. Write the word, or say it in front of the list.',
    and: 'Write "and": all of them',
    or: 'Write "or": one is enough',
  },
  reads: ['above', 'structure', 'words'],
  blocks: ['provision'],
  *checkBlock(context, block): Iterable<Found> {
    const list = listFrom(context, block);
    if (!list || list.chapeau === NO_BLOCK || list.points.length < 2 || list.points[0]?.label.kind === 'dash') return;
    const ends = list.points.map(({ end }) => end);
    const before = ends.at(-2);
    if (!before || (before.mark !== ';' && before.mark !== ',')) return;
    const inner = ends.slice(0, -1);
    if (inner.some((end) => end?.mark !== before.mark || end.joins !== '')) return;
    const last = ends.at(-1);
    // Where a line of its own follows, a point may have lost its label.
    const { tree } = context.document.model;
    const final = list.points.at(-1)?.last ?? NO_BLOCK;
    if (!last || last.mark !== '.' || last.joins !== '' || tree.kind(final) === 'paragraph') return;
    const { model } = context.document;
    // Definitions stand side by side.
    if (list.points.every(({ block: point }) => quoted.test(model.textOf(point)))) return;
    const lead = model.textOf(list.chapeau);
    if (!english.test(lead) || counted.test(lead.slice(-200))) return;
    yield { span: before.at, message: message('default') };
  },
  fix({ document }, finding) {
    const at = { start: finding.span.end, end: finding.span.end };
    return ['and', 'or'].map((word) => ({ title: message(word), changes: [{ uri: document.uri, span: at, newText: ` ${word}` }], preferred: false }));
  },
};
