// A clause with blanks, put where a drafter would add it: behind the last clause of the main text, in front of annexes and the closing
// part, numbered on as the text is numbered.
// Invariant: nothing that stands in the text is changed; a text that numbers nothing gets a paragraph without a number.

import { headingKey } from '../../model/unit-keys.js';
import type { DocumentModel } from '../../model/types.js';
import { headingOf } from '../../syntax/details.js';
import { toRoman } from '../../syntax/numbers.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { lineEndOf, message } from '../tools.js';
import type { Fix, Message, RuleContext } from '../types.js';
import { isSettled } from './brackets.js';

export interface Skeleton {
  readonly title: string;
  /** One sentence or more, blanks as `[…]`. */
  readonly text: string;
  /** The value of its `@clause`. */
  readonly clause?: string;
  /** The id in its `@establishes`. */
  readonly establishes?: string;
  /** It ends the text, without number or title: the closing words. */
  readonly closes?: true;
}

/** The mend that inserts it; its title is the message `fix` with these arguments. None in a text that is settled, where a blank would be a fault. */
export function skeletonFix({ document }: RuleContext, skeleton: Skeleton, args: Message['args'] = {}): readonly Fix[] {
  const { model } = document;
  if (isSettled(model)) return [];
  const at = placeIn(model, skeleton.closes === true);
  const eol = lineEndOf(model);
  const lead = at === 0 ? '' : `${eol}${eol}`;
  const newText = lead + linesOf(model, skeleton).join(eol);
  return [{ title: message('fix', args), changes: [{ uri: document.uri, span: { start: at, end: at }, newText }], preferred: true }];
}

/** Behind the main text; else behind what introduces it; else behind the declarations. For closing words: behind everything but signatures. */
function placeIn(model: DocumentModel, closes: boolean): number {
  const { tree } = model;
  const tops = model.children(NO_BLOCK);
  const last = closes ? tops.at(-1) : (tops.findLast((block) => tree.part(block) === 'main') ?? tops.findLast((block) => tree.part(block) === 'preamble'));
  if (last !== undefined) return model.extent(last).end;
  return Math.max(0, ...model.declarations.flatMap(({ kind, extent }) => (kind === 'signature' ? [] : [extent.end])));
}

function linesOf(model: DocumentModel, { title, text, clause, establishes, closes }: Skeleton): readonly string[] {
  if (closes) return [text];
  const heading = nextArticle(model, title);
  const label = nextLabel(model, heading !== undefined);
  const indent = ' '.repeat(label === '' ? 0 : label.length + 1);
  return [
    ...(heading === undefined ? [] : [heading, '']),
    label === '' ? text : `${label} ${text}`,
    ...(clause === undefined ? [] : [`${indent}@clause ${clause}`]),
    ...(establishes === undefined ? [] : [`${indent}@establishes ${establishes}`]),
  ];
}

/** The heading of the article behind the last one, written like it; undefined when the main text has none that counts. */
function nextArticle(model: DocumentModel, title: string): string | undefined {
  const { tree } = model;
  const last = model.unitsWith(headingKey('article')).findLast((block) => tree.part(block) === 'main');
  const line = last === undefined ? undefined : headingOf(tree, last);
  if (!line?.keyword || !line.number) return undefined;
  const written = tree.text.slice(line.number.start, line.number.end);
  const number = Number(/^\d+/.exec(line.value)?.[0] ?? 'NaN') + 1;
  if (Number.isNaN(number)) return undefined;
  const shown = /^\d/.test(written) ? String(number) : /^[IVXLC]+/.test(written) ? toRoman(number).toUpperCase() || undefined : undefined;
  if (shown === undefined) return undefined;
  const between = line.title && !line.derived ? tree.text.slice(line.number.end, line.title.start) : '';
  return `${tree.text.slice(line.keyword.start, line.keyword.end)} ${shown}${/^[.:]? *[-–—]? $/.test(between) ? between : '. '}${title}`;
}

/** The number of the new paragraph as the text writes numbers; '' when it numbers no paragraphs. */
function nextLabel(model: DocumentModel, inNewArticle: boolean): string {
  const { tree } = model;
  const provisions = labelledIn(model);
  const last = provisions.at(-1);
  if (last === undefined) return inNewArticle ? '' : model.children(NO_BLOCK).length === 0 ? '1.' : '';
  const label = model.label(last);
  if (!label) return '';
  const value = inNewArticle && model.agreement.numbering === 'per-article' ? 1 : Number(/^\d+/.exec(label.value)?.[0] ?? 'NaN') + 1;
  if (Number.isNaN(value)) return '';
  const written = tree.text.slice(label.span.start, label.span.end);
  return written.replace(/\d+\S*?(?=[.)]*$)/, String(value));
}

/** The numbered paragraphs of the main text that stand under no other one, in order. */
function labelledIn(model: DocumentModel): readonly BlockId[] {
  const { tree } = model;
  const found: BlockId[] = [];
  const go = (blocks: readonly BlockId[]): void => {
    for (const block of blocks) {
      if (tree.part(block) !== 'main') continue;
      if (tree.kind(block) === 'heading') go(model.children(block));
      else if (/^\d/.test(model.label(block)?.value ?? '')) found.push(block);
    }
  };
  go(model.children(NO_BLOCK));
  return found;
}
