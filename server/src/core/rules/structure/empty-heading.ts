// A heading with nothing under it. Annexes may stand in a file of their own, what is said to be left out is meant, a row of empty headings
// is a table of contents or an outline somebody begins with (also where single ones of the row got text below them), and the last article may hold the closing formula.

import { firstChild, nextSibling, previousSibling } from '../../model/children.js';
import { ask, behind, childrenIn, holderOf, saidIn } from '../../resolve/asked.js';
import { headingOf, isDerivedTitle } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK, type Unit } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

const apart: readonly (Unit | undefined)[] = ['annex', 'appendix', 'schedule', 'protocol', 'testimonium', 'preamble'];
const leftOut = /\[|reserved|deleted|repealed|omitted|intentionally|suppressed|suspended|abrogé|supprimé|réservé|suprimid|derogad|reservad|виключен|вилучен|исключен|утратил|отменен|삭제/iu;

const contents = /^(?:articles?|title|chapter|section|part|annex|artículo|capítulo|sección|chapitre)\s+\S/iu;

export const emptyHeading: Rule = {
  name: 'empty-heading',
  category: 'structure',
  severity: 'hint',
  messages: {
    default: 'Nothing stands under this heading, so a reader cannot tell whether a clause was lost. Put the text in, take the heading out, or write "Reserved".',
  },
  reads: ['structure', 'words'],
  blocks: ['heading'],
  *checkBlock({ document }, block): Iterable<Found> {
    const { tree } = document.model;
    const heading = headingOf(tree, block);
    if (!heading || apart.includes(heading.unit) || tree.part(block) === 'closing') return;
    if (!isEmpty(document, block) || leftOut.test(tree.text.slice(tree.start(block), tree.end(block)))) return;
    // A line of a table of contents: `Article 2 Article 3`.
    if (heading.title && contents.test(tree.text.slice(heading.title.start, heading.title.end))) return;
    const title = firstChild(tree, block);
    if (title !== NO_BLOCK && leftOut.test(tree.text.slice(tree.start(title), tree.end(title)))) return;
    ask(document, behind(block));
    const next = tree.afterExtent(block);
    if (next !== NO_BLOCK) ask(document, saidIn(next));
    if (next !== NO_BLOCK && tree.part(next) === 'closing') return;
    if (isInRow(document, block)) return;
    const span = heading.keyword && heading.number ? { start: heading.keyword.start, end: heading.number.end } : (heading.keyword ?? heading.title ?? heading.number);
    if (span) yield { span, message: message('default') };
  },
};

/** It has no child but its own title. */
function isEmpty(document: Document, heading: BlockId): boolean {
  const { tree } = document.model;
  ask(document, childrenIn(heading));
  const child = firstChild(tree, heading);
  if (child === NO_BLOCK) return true;
  if (!isDerivedTitle(tree, child)) return false;
  ask(document, saidIn(child));
  return nextSibling(tree, child) === NO_BLOCK;
}

/** So many headings to each side are looked at. */
const near = 3;

/** Another empty heading stands near it. */
function isInRow(document: Document, heading: BlockId): boolean {
  const { tree } = document.model;
  ask(document, childrenIn(holderOf(tree, heading)));
  return [previousSibling, nextSibling].some((step) => {
    let other = step(tree, heading);
    for (let i = 0; i < near && other !== NO_BLOCK && tree.kind(other) === 'heading'; i += 1) {
      if (isEmpty(document, other)) return true;
      other = step(tree, other);
    }
    return false;
  });
}
