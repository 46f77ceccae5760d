// Strings that stand by themselves.
// Invariant: equal to what was given. An engine keeps a piece of a text as a view of the whole text; a name that outlives its document
// would keep all of it in memory.

/** The same words, holding on to no longer string. */
export function ownString(text: string): string {
  return text.length < shortest ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/** Shorter pieces are copied anyway. */
const shortest = 13;
