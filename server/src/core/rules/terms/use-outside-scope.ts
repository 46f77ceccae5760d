// A term that is defined for one part of the text only ("for the purposes of this Article") and used in another.

import { headingOf } from '../../syntax/details.js';
import { isWithin } from '../../syntax/walk.js';
import { scopeOf } from '../parts/scopes.js';
import { definedAs, definingBlocks, definitionsIn } from '../parts/terms.js';
import { hasSameCapitals, isCapitalised, standsAlone, usesOf } from '../parts/uses.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const useOutsideScope: Rule = {
  name: 'use-outside-scope',
  category: 'terms',
  severity: 'hint',
  messages: {
    default: '"{name}" is defined for the purposes of {unit} only, and used elsewhere too, where it has no meaning. Define it for the whole text, or use another word there.',
    use: 'Used outside of {unit}.',
  },
  reads: ['above', 'structure', 'declarations', 'words', 'uses'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const term of context.shared(block, definitionsIn)) {
      if (term.how !== 'means' || !isCapitalised(term.name)) continue;
      const scope = scopeOf(document, term);
      if (scope.kind !== 'part') continue;
      const [, another] = definedAs(document, term.key);
      if (another) continue;
      for (const use of usesOf(document, term.name, 200) ?? []) {
        if (!use.prose || isWithin(tree, use.block, scope.root) || headingOf(tree, use.block) || tree.part(use.block) === 'preamble') continue;
        if (!hasSameCapitals(use.written, term.name) || !standsAlone(document, use)) continue;
        yield { span: term.span, message: message('default', { name: term.name, unit: scope.unit }), related: [related(document, use.span, 'use', { unit: scope.unit })] };
        break;
      }
    }
  },
};
