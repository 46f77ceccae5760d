// Messages as JSON in UTF-8. Of a long list of lasting values that was written before in much the same way only what is new is written out;
// the rest is copied from the bytes it was written in.
// Invariant: the bytes are those of `JSON.stringify`.

import { isLastingList } from '../lsp/lasting.js';

/** Shorter lists are written out each time. */
const few = 32;

/** Lists whose bytes are kept, the last ones written: those of the texts that are worked on. */
const most = 4;

interface Written {
  readonly values: readonly object[];
  /** All values with commas between them. */
  readonly bytes: Buffer;
  /** Where the bytes of each value end. */
  readonly ends: readonly number[];
}

export class MessageBytes {
  #written: readonly Written[] = [];

  /** Pieces that make the message together, most often one. Lists are looked for among the members of what is answered or told. */
  of(message: object): readonly [string, ...(string | Buffer)[]] {
    const told = (message as { readonly result?: unknown }).result ?? (message as { readonly params?: unknown }).params;
    if (typeof told !== 'object' || told === null || Array.isArray(told)) return [JSON.stringify(message)];
    const found = Object.entries(told).find(([, value]) => isLastingList(value) && value.length >= few) as readonly [string, readonly object[]] | undefined;
    if (!found) return [JSON.stringify(message)];
    const [name, list] = found;
    const [head, tail] = around(message, 'result' in message && message.result === told ? 'result' : 'params');
    const [before, behind] = around(told, name);
    return [`${head}${before}[`, this.#list(list), `]${behind}${tail}`];
  }

  #list(values: readonly object[]): Buffer {
    const before = this.#written.find((each) => each.values[0] === values[0] || each.values.at(-1) === values.at(-1));
    const written = before ? rewritten(before, values) : writtenOut(values);
    this.#written = [written, ...this.#written.filter((each) => each !== before)].slice(0, most);
    return written.bytes;
  }
}

/** What an object's text holds in front of the value of a member, and behind it. */
function around(object: object, name: string): readonly [string, string] {
  const entries = Object.entries(object) as [string, unknown][];
  const at = entries.findIndex(([key]) => key === name);
  const [before, behind] = [entries.slice(0, at), entries.slice(at + 1)].map((some) => JSON.stringify(Object.fromEntries(some)).slice(1, -1)) as [string, string];
  return [`{${before}${before === '' ? '' : ','}${JSON.stringify(name)}:`, `${behind === '' ? '' : ','}${behind}}`];
}

function writtenOut(values: readonly object[]): Written {
  const texts = values.map((value) => JSON.stringify(value));
  const ends: number[] = [];
  let end = -1;
  for (const text of texts) ends.push((end += 1 + Buffer.byteLength(text)));
  return { values, bytes: Buffer.from(texts.join(',')), ends };
}

function rewritten(before: Written, values: readonly object[]): Written {
  const old = before.values;
  const shorter = Math.min(old.length, values.length);
  let first = 0;
  while (first < shorter && old[first] === values[first]) first += 1;
  let last = 0;
  while (last < shorter - first && old[old.length - 1 - last] === values[values.length - 1 - last]) last += 1;
  const fresh = writtenOut(values.slice(first, values.length - last));
  const tailFrom = (before.ends[old.length - last - 1] ?? -1) + 1;
  const parts = [before.bytes.subarray(0, before.ends[first - 1] ?? 0), fresh.bytes, last === 0 ? empty : before.bytes.subarray(tailFrom)].filter((part) => part.length > 0);
  const ends = before.ends.slice(0, first);
  const shift = (ends.at(-1) ?? -1) + 1;
  for (const end of fresh.ends) ends.push(end + shift);
  const behind = (ends.at(-1) ?? -1) + 1 - tailFrom;
  if (last > 0) for (const end of before.ends.slice(old.length - last)) ends.push(end + behind);
  return { values, bytes: Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [comma, part]))), ends };
}

const comma = Buffer.from(',');
const empty = Buffer.alloc(0);
