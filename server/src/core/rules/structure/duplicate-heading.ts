// Two headings of one kind, in one part of the text, with one title.

import { ask, citedAs, titled } from '../../resolve/asked.js';
import { headingOf } from '../../syntax/details.js';
import { titleKeys } from '../parts/titles.js';
import { message, related } from '../tools.js';
import type { Found, Rule } from '../types.js';

export const duplicateHeading: Rule = {
  name: 'duplicate-heading',
  category: 'structure',
  severity: 'hint',
  messages: {
    default: 'Another heading here is also called "{title}". Whoever looks for the clause by its name finds the wrong one: give each its own title, or join the two.',
    other: 'The first "{title}".',
  },
  reads: ['structure', 'words'],
  blocks: ['heading'],
  *checkBlock({ document }, block): Iterable<Found> {
    const { model } = document;
    const { tree } = model;
    const heading = headingOf(tree, block);
    const [key] = titleKeys(tree, block);
    if (!heading?.title || key === undefined) return;
    const parent = tree.parent(block);
    ask(document, titled(key));
    const first = model.indexBy(titleKeys).blocks(key).find((other) => tree.parent(other) === parent && tree.part(other) === tree.part(block) && headingOf(tree, other)?.unit === heading.unit);
    if (first === undefined || first === block) return;
    ask(document, citedAs(first));
    const place = headingOf(tree, first)?.title;
    const title = tree.text.slice(heading.title.start, heading.title.end);
    yield { span: heading.title, message: message('default', { title }), related: place ? [related(document, place, 'other', { title })] : [] };
  },
};
