// A language version in which an article has more or fewer clauses than in the text it is a version of.

import { citationOf } from '../../resolve/asked.js';
import type { Document } from '../../workspace/types.js';
import { originalOf, shapeOf } from '../parts/versions.js';
import { listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const differingClauses: Rule = {
  name: 'differing-clauses',
  category: 'languages',
  severity: 'warning',
  messages: {
    missing: 'This version lacks clauses that "{original}" has ({clauses}): a duty stands in one authentic text and not in the other. Put them in.',
    more: 'This version has clauses that "{original}" has not ({clauses}): a duty stands in one authentic text and not in the other. Take them out, or add them there.',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  *checkDocument({ snapshot, document }) {
    const original = originalOf(snapshot, document);
    const { versionOf } = document.model.agreement;
    if (!original || !versionOf) return;
    // Where a heading is missing, its clauses are too: that is `differing-headings`.
    const headings = new Set(shapeOf(document).headings.filter((each) => shapeOf(original).headings.includes(each)));
    const more = outermost(document, original, headings);
    const missing = outermost(original, document, headings);
    if (missing.length > 0) yield { span: versionOf.span, message: message('missing', { original: versionOf.text, clauses: listed(missing) }) };
    if (more.length > 0) yield { span: versionOf.span, message: message('more', { original: versionOf.text, clauses: listed(more) }) };
  },
};

/** Citations of provisions of one text whose place the other has not; of those nested in one another the outermost. */
function outermost(document: Document, other: Document, headings: ReadonlySet<string>): readonly string[] {
  const { provisions } = shapeOf(document);
  const theirs = shapeOf(other).provisions;
  const found: string[] = [];
  for (const [place, block] of provisions) {
    const above = place.slice(0, place.lastIndexOf('/'));
    const heading = place.split('/').findLast((step) => !/^\d+$/u.test(step)) ?? '';
    if (theirs.has(place) || (heading !== '' && !headings.has(heading)) || (provisions.has(above) && !theirs.has(above))) continue;
    found.push(citationOf(document, block));
  }
  return found;
}
