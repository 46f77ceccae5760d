// Definitions in prose: `"Term" means …`, `(hereinafter "the Term")`, `hereinafter the Parties`, in any quotes and language.
// Invariant: linear; looks at most 120 characters ahead of a quote and 90 behind; the span runs from the first defining mark to the last.

import type { DefinitionInline } from '../types.js';
import { definedBefore, definedBehind, definingVerbs, hereinafterBare, hereinafterBefore, hereinafterWords } from '../words/definition-words.js';
import { Hit } from '../words/hit-words.js';
import { isDigit, isLetter } from './characters.js';
import { type Flat, MASK } from './flat.js';
import { findHits } from './hits.js';

const closings: ReadonlyMap<number, string> = new Map([[34, '"'], [0x201c, '”“"'], [0x201e, '“”"'], [0xab, '»'], [0x300c, '」'], [0x300e, '』']]);
const longestName = 120;

/** @param hits of the flat text; `text` is the same with marks masked */
export function scanDefinitions(flat: Flat, text: string, hits = findHits(flat.text)): readonly DefinitionInline[] {
  if ((hits.all & (Hit.opening | Hit.hereinafter)) === 0) return [];
  const found: DefinitionInline[] = [];
  let from = 0;
  for (const [k, at] of hits.at.entries()) {
    if (at < from || ((hits.what[k] ?? 0) & Hit.opening) === 0) continue;
    const closing = closings.get(text.charCodeAt(at));
    const close = closing === undefined || !isOpening(text, at) ? -1 : closeOf(text, at + 1, closing);
    if (close < 0) continue;
    const definition = definitionAt(flat, text, at, close);
    if (definition !== undefined) found.push(definition);
    from = close + 1;
  }
  if ((hits.all & Hit.hereinafter) === 0) return found;
  for (const word of hereinafterWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
      const match = hereinafterBare.exec(text.slice(at, at + 160));
      if (match?.[1] === undefined) continue;
      const end = at + match[0].length;
      found.push({ kind: 'definition', span: flat.span(at, end), name: flat.span(end - match[1].length, end) });
    }
  }
  return found;
}

/** A quote that opens: a letter or digit behind it, no letter before it. */
function isOpening(text: string, at: number): boolean {
  const next = text.charCodeAt(text.charCodeAt(at) === 0xab && text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1);
  return (isLetter(next) || isDigit(next)) && (at === 0 || !isLetter(text.charCodeAt(at - 1)));
}

function closeOf(text: string, from: number, closing: string): number {
  const limit = Math.min(text.length, from + longestName);
  for (let i = from; i < limit; i += 1) {
    const character = text.charAt(i);
    if (closing.includes(character)) return i;
    if (character === MASK || character === '[' || character === ']') return -1;
  }
  return -1;
}

function definitionAt(flat: Flat, text: string, open: number, close: number): DefinitionInline | undefined {
  const article = /^ ?(?:the |la |le |les |l'|el |los |las )?/iu.exec(text.slice(open + 1, close))?.[0].length ?? 0;
  const nameEnd = text.charCodeAt(close - 1) === 32 ? close - 1 : close;
  const before = text.slice(Math.max(0, open - 90), open);
  const behind = text.slice(close + 1, close + 50);
  const here = hereinafterBefore.exec(before);
  if (here?.[1] !== undefined) {
    const start = open - before.length + here.index + here[0].indexOf(here[1]);
    return { kind: 'definition', span: flat.span(start, close + 1), name: flat.span(open + 1 + article, nameEnd) };
  }
  const verb = definingVerbs.exec(behind);
  if (verb !== null && !isCitation(text.slice(open + 1, close))) {
    return { kind: 'definition', span: flat.span(open, close + 1 + verb[0].length), name: flat.span(open + 1 + article, nameEnd) };
  }
  const front = definedBefore.exec(before);
  const rest = definedBehind.exec(behind);
  if (front?.[1] !== undefined && (rest !== null || /entend|entiende|terme|термін|термин/u.test(front[1]))) {
    const start = open - before.length + front.index + front[0].indexOf(front[1]);
    return { kind: 'definition', span: flat.span(start, close + 1 + (rest?.[0].length ?? 0)), name: flat.span(open + 1 + article, nameEnd) };
  }
  return undefined;
}

/** `"Article III" refers to Article 4` maps a number and defines no term. */
function isCitation(name: string): boolean {
  return /^(?:articles?|paragraphs?|chapters?|annex(?:es)?|sections?)\s+[\dIVX(]/iu.test(name);
}
