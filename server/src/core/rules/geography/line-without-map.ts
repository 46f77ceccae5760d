// A clause that creates a line and neither shows it on a map nor gives its points.

import { ask, declaredAs } from '../../resolve/asked.js';
import { fieldNamed } from '../parts/fields.js';
import { proseAt } from '../parts/prose.js';
import { clauseBlocks, message, related } from '../tools.js';
import type { Rule } from '../types.js';

/** Words that point to a map, a list of points, or a course the line follows on the ground. */
const drawn = /\bmaps?\b|\bcharts?\b|\bsheet|\bannex|\bappendi|\bschedule|\bco-?ordinates?\b|°|\d\s*[NSEW]\b|\b(?:river|road|ridge|coast|shore|parallel|meridian|thalweg|watershed|railway)\b|карт|додат|приложен|річк|рек[аие]|지도|부속/iu;

export const lineWithoutMap: Rule = {
  name: 'line-without-map',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: 'This clause creates "{line}", and neither a map nor points say where it runs: on the ground there will be two lines. Annex a map ("map:" under {line}), list the points, or say what it follows.',
    declared: '"{line}" is declared here.',
  },
  reads: ['above', 'declarations'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const annotations = document.model.annotationsNamed(block, 'establishes');
    for (const name of annotations.flatMap(({ names }) => names)) {
      ask(document, declaredAs(name.text));
      const line = document.model.declared(name.text);
      if (line?.kind !== 'zone' || line.zoneKind !== 'line' || fieldNamed(line, 'map') || drawn.test(proseAt(context, block).text)) continue;
      // The points may stand one by one under the clause, or in a clause it points to.
      if (document.model.children(block).length > 0 || document.model.annotationsNamed(block, 'see').length > 0) continue;
      if (document.model.inline(block).some(({ kind }) => kind === 'citation' || kind === 'reference')) continue;
      yield { span: name.span, message: message('default', { line: line.id.text }), related: [related(document, line.id.span, 'declared', { line: line.id.text })] };
    }
  },
};
