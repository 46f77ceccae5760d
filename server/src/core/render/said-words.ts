// The words that rules themselves put into the places of their messages (what a citation leads to, a mark, a day), by the place's name, so
// that they can be said in another language too. Invariant: a value is translated where the whole of it stands here, or fits a `{name}`
// pattern; whatever a text or the markup has written is left as it is.

import type { Message } from '../rules/types.js';

const weekdays: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const marks: readonly string[] = ['no mark', 'a semicolon', 'a comma', 'a full stop', 'a colon'];
const declared: readonly string[] = ['the party "{name}"', 'the body "{name}"', 'the zone "{name}"', 'the term "{name}"'];
const duties: readonly string[] = ['an obligation', 'a prohibition', 'a permission', 'a recommendation', 'a definition', 'a procedure', 'a declaration'];

export const saidWords: Readonly<Record<string, readonly string[]>> = {
  kind: [
    'an agreement', 'a party', 'a body', 'a zone', 'a term', 'a signature', 'a paragraph', 'an article', 'a section', 'a chapter', 'a part', 'an annex', 'an appendix', 'a protocol',
    'obligation', 'prohibition', ...duties,
  ],
  theirs: duties,
  how: ['before', 'behind'],
  shape: ['heading', 'provision'],
  event: ['is signed', 'enters into force'],
  profile: ['cease-fire', 'armistice', 'peace agreement', 'treaty'],
  side: ['north or south', 'east or west'],
  day: ['a holiday', 'a Saturday', 'a Sunday'],
  right: weekdays,
  found: marks,
  expected: marks,
  name: ['soft hyphen, {name}', 'zero-width blank, {name}', 'joiner, {name}', 'mark of direction, {name}', 'control character, {name}'],
  own: declared,
  other: declared,
};

/** A list of names as rules write it: `"A", "B"`. */
const quoted = /^"[^"]+"(?:, "[^"]+")*$/u;

/** The message with those of its arguments translated that hold such words; `of` gives undefined for what has no translation. */
export function translateArguments(message: Message, of: (english: string) => string | undefined): Message {
  const quotation = of('"{text}"');
  const inQuotes = (value: string): string => (quotation !== undefined && quoted.test(value) ? value.replace(/"([^"]+)"/gu, (_, text: string) => quotation.replace('{text}', () => text)) : value);
  const args = Object.entries(message.args).map(([name, value]): [string, string] => {
    const [, first, count] = /^(.*) and (\d+) more$/su.exec(value) ?? [];
    const more = first === undefined ? undefined : of('and {count} more');
    if (first !== undefined && count !== undefined && more !== undefined) return [name, `${inQuotes(first)} ${more.replace('{count}', count)}`];
    for (const english of (Object.hasOwn(saidWords, name) ? saidWords[name] : undefined) ?? []) {
      const [before = '', after] = english.split('{name}');
      if (after === undefined ? value !== english : !(value.startsWith(before) && value.endsWith(after) && value.length > before.length + after.length)) continue;
      const inside = after === undefined ? '' : value.slice(before.length, value.length - after.length);
      return [name, of(english)?.replace('{name}', () => inside) ?? value];
    }
    return [name, inQuotes(value)];
  });
  return { ...message, args: Object.fromEntries(args) };
}
