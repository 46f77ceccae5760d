// An agreement that ends on a day, and says nothing of what follows.

import { wordedClauses } from '../../resolve/components.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

const count = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety)(?: \\(\\d{1,3}\\))?';
const end = `(?:for|after)(?: an?)?(?: initial| further)?(?: (?:period|term) of)? ${count} (?:hours?|days?|weeks?|months?|years?)|(?:until|on)(?: \\d\\d:\\d\\d[^.;:]{0,20} on)? \\d{1,2} [A-Z][a-z]{2,8} \\d{4}`;
/** `This Agreement remains in force for five years`. */
const fixed = new RegExp(
  `\\b(?:this|the(?: present)?) (?:agreement|treaty|armistice|cease-?fire|truce|protocol|pause)\\b[^.;:]{0,60}?\\b(?:remains?|continues?|lasts?|stays?|valid|concluded|in force|in effect|expires?|ends?)\\b(?: in force| in effect| valid)?(?: only)? (${end})`, 'id',
);

export const durationWithoutSequel: Rule = {
  name: 'duration-without-sequel',
  category: 'final-clauses',
  severity: 'warning',
  messages: {
    default: 'The agreement ends "{end}", and nothing says what follows: whether it is extended, what becomes of the duties that are not yet done, and who meets before that day. Say what follows.',
    fix: 'Add a clause on what follows',
  },
  reads: ['structure', 'declarations', 'others'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    const { profile, versionOf } = document.model.agreement;
    if (profile === undefined || versionOf || snapshot.loading) return;
    const prose = proseAt(context, block);
    if (!/\b(?:for|after|until|on) /.test(prose.text)) return;
    const [from, to] = fixed.exec(prose.text)?.indices?.[1] ?? [];
    if (from === undefined || to === undefined || wordedClauses(snapshot, document, 'sequel').length > 0) return;
    yield { span: spanIn(prose, from, to), message: message('default', { end: prose.text.slice(from, to) }) };
  },
  fix: (context) =>
    skeletonFix(context, { title: 'Extension', text: 'This Agreement shall be extended by […] unless […]. Until […], the duties under […] continue to bind the Parties.' }),
};
