// The words by which a clause binds, forbids, lets or recommends, for colouring: each where it stands, told apart.
// Invariant: by the word itself alone, in English, Ukrainian, Russian and Korean; what a clause obliges to is for the model (`Duty`) to say.

import { lettered } from '../../text/lettered.js';
import type { Span } from '../../text/span.js';

export type Modal = 'obligation' | 'prohibition' | 'permission' | 'recommendation';

const words: Readonly<Record<Modal, string>> = {
  // Before the others: what is denied is forbidden.
  prohibition: "(?:[Ss]hall|[Mm]ust|may)[ \\t]+not|забороняється|не[ \\t]+(?:може|можуть|має права|мають права)|запрещается|не[ \\t]+(?:может|могут|вправе)",
  obligation: "[Ss]hall|[Mm]ust|зобов['’ʼ]яз(?:аний|ана|ане|ані|ується|уються)|повин(?:ен|на|не|ні)|мусить|мусять|обязан(?:а|о|ы)?|обязу(?:ется|ются)|долж(?:ен|на|но|ны)",
  recommendation: 'should(?:[ \\t]+not)?|рекомендується|слід|рекомендуется|следует',
  permission: 'may(?![ \\t]+\\d)|може|можуть|має право|мають право|может|могут|вправе',
};
const kinds = Object.keys(words) as readonly Modal[];
const spaced = lettered(`(?<![\\p{L}\\p{M}\\p{N}])(?:${kinds.map((kind) => `(${words[kind]})`).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
const korean = /(아니 된다|할 수 없다|금지(?:한다|된다))|(하여야 한다|해야 한다)|(권고한다)|(할 수 있다)/gu;

const first = new RegExp(spaced.source, 'u');
const firstKorean = new RegExp(korean.source, 'u');

/** The first of them as it is written, in lower case, its white space single; '' when there is none. */
export function firstModalIn(text: string): string {
  const found = first.exec(text) ?? (/[가-힣]/u.test(text) ? firstKorean.exec(text) : null);
  return found?.[0].toLowerCase().replace(/\s+/gu, ' ') ?? '';
}

/** In order of position, counted from the text's start. */
export function modalsIn(text: string): readonly { readonly span: Span; readonly modal: Modal }[] {
  const found = [...text.matchAll(spaced), ...(/[가-힣]/u.test(text) ? text.matchAll(korean) : [])].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    modal: kinds[match.slice(1).findIndex((group) => group !== undefined)] ?? 'obligation',
  }));
  return found.sort((a, b) => a.span.start - b.span.start);
}
