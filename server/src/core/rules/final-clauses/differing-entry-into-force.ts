// An agreement that enters into force at another hour or day than its cease-fire begins, and does not say why.

import { stopAt, stopsKey } from '../../model/components.js';
import { differ, saidMoment } from '../../model/said-moment.js';
import { blocksByKey } from '../../resolve/components.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

const enters = /\b(?:agreement|treaty|armistice|protocol|it)\b[^.;]{0,60}?\b(?:(?:enters?|comes?) into (?:force|effect)|takes? effect|(?:becomes?|is) effective)\b[^.;]{0,120}/i;

export const differingEntryIntoForce: Rule = {
  name: 'differing-entry-into-force',
  category: 'final-clauses',
  severity: 'information',
  messages: {
    default: 'The agreement enters into force at {entry}, and the fighting is to stop at {stop}. In the time between, either nobody is bound to stop, or a stop holds that no other duty follows. Let the two agree, or say in this clause how they stand to each other.',
  },
  reads: ['structure', 'declarations'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const { model } = context.document;
    if (model.agreement.profile === undefined) return;
    const prose = proseAt(context, block);
    if (!/into (?:force|effect)|effect/.test(prose.text)) return;
    const found = enters.exec(prose.text);
    // A clause that names both says how they stand to each other.
    const entry = found && !/cease-?fire|hostilit|fighting|firing|truce/i.test(prose.text) ? saidMoment(found[0]) : undefined;
    if (!found || !entry) return;
    const stops = blocksByKey(context.document, stopsKey).flatMap((each) => stopAt(model.tree, each) ?? []);
    const [stop] = stops;
    if (!stop || !stops.every((each) => differ(entry, each))) return;
    const shown = ({ hour, day }: typeof stop): string => [hour, day].filter((each) => each !== undefined).join(' on ');
    yield { span: spanIn(prose, found.index + entry.start, found.index + entry.end), message: message('default', { entry: shown(entry), stop: shown(stop) }) };
  },
};
