// Where a term is used: in the prose of other clauses, in annotations and fields.
// Invariants: a use is never inside a definition of the same name, nor in a declaration; what cannot be told (a script whose endings nobody knows) is
// `undefined`, and rules are silent. Blocks are looked at in order and only as far as somebody asks.

import { fold } from '../../model/fold.js';
import { endOffset } from '../../model/mentions.js';
import { joinPieces } from '../../model/prose.js';
import { proseOf } from '../../syntax/details.js';
import { isStructural } from '../../syntax/walk.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { lettered } from '../../text/lettered.js';
import type { Document } from '../../workspace/types.js';
import { blocksWithWord, searchWord } from './words.js';

export interface Use {
  readonly block: BlockId;
  readonly span: Span;
  readonly written: string;
  /** In prose; false: in an annotation or a field. */
  readonly prose: boolean;
}

/** The uses of a name, in order of position; undefined when they cannot be told. `most`: so many blocks that hold its word are looked at. */
export function usesOf(document: Document, name: string, most = 400): Iterable<Use> | undefined {
  const word = searchWord(name);
  return word === undefined ? undefined : usesIn(document, blocksWithWord(document, word), namePattern(name), most);
}

function* usesIn(document: Document, blocks: readonly BlockId[], pattern: RegExp, most: number): Generator<Use> {
  const { model } = document;
  const { tree } = model;
  let left = most;
  for (const block of blocks) {
    if ((left -= 1) < 0) return;
    const kind = tree.kind(block);
    pattern.lastIndex = 0;
    if (kind === 'annotation' || kind === 'field') {
      const text = tree.text.slice(tree.start(block), tree.end(block));
      const match = pattern.exec(text);
      if (match) yield { block, span: { start: tree.start(block) + match.index, end: tree.start(block) + match.index + match[0].length }, written: match[0], prose: false };
      continue;
    }
    if (!isStructural(kind)) continue;
    const prose = joinPieces(tree.text, proseOf(tree, block));
    const { text, at } = fold(prose.text);
    for (const match of text.matchAll(pattern)) {
      yield { block, span: { start: prose.at(at(match.index)), end: endOffset(prose, at(match.index + match[0].length)) }, written: match[0], prose: true };
    }
  }
}

/** The name in any capitals, each word in singular or plural, over line ends; looks at whole words only. */
export function namePattern(name: string): RegExp {
  const words = fold(name).text.replace(/[^\p{L}\p{N}]+$/u, '').split(/[\s-]+/u).filter((word) => word !== '');
  const forms = words.map((word) => {
    const stem = word.length > 3 ? word.replace(/(?:ies|y)$/u, 'i#').replace(/s$/u, '') : word;
    return stem.endsWith('i#') ? `${escaped(stem.slice(0, -2))}(?:y|ies)` : `${escaped(stem)}(?:e?s)?`;
  });
  return lettered(`(?<![\\p{L}\\p{M}\\p{N}_])${forms.join('[\\s-]+')}(?![\\p{L}\\p{M}\\p{N}_])`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** True when no word of the one has a capital that the other's has not. */
export function hasSameCapitals(a: string, b: string): boolean {
  const [left, right] = [a, b].map((each) => each.split(/[\s-]+/u).map((word) => word.charAt(0) !== word.charAt(0).toLowerCase()));
  return left !== undefined && right !== undefined && left.length === right.length && left.every((capital, i) => capital === right[i]);
}

/** True when no other capitalised word stands beside the use: `Commission`, and not that of `European Commission`. */
export function standsAlone({ model: { tree } }: Document, { span }: Use): boolean {
  const before = tree.text.slice(Math.max(0, span.start - 40), span.start);
  const behind = tree.text.slice(span.end, span.end + 40);
  return !/(?<![\p{L}])(?!(?:The|An?|Any|Each|Every|All|Both|This|That|These|Such|No|Where|When|If|In|For|Its|Their|By|On|At|To|Upon|Should)[ \t\r\n])\p{Lu}[\p{L}'’-]*[ \t\r\n]+(?:(?:of|for|on|de|du|des|del|para|sobre)[ \t\r\n]+(?:the[ \t\r\n]+|la[ \t\r\n]+)?)?$/u.test(before) && !/^(?:['’]s)?[ \t\r\n]+(?:(?:of|for|on|de|du|des|del|para|sobre)[ \t\r\n]+(?:the[ \t\r\n]+|la[ \t\r\n]+)?)?\p{Lu}/u.test(behind) && !/^[-–]\p{L}/u.test(behind) && !/[\p{L}][-–]$/u.test(before);
}

/** True when every word of the name begins with a capital, but for `of`, `the` and the like. */
export function isCapitalised(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !/^(?:of|the|and|for|in|on|to|or|a|an|de|du|des|la|le|y|et)$/u.test(word));
  return words.length > 0 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}
