// A short name for the sameness of a text. Not for secrets: two texts may have the same.

/** FNV-1a over UTF-16 code units: a whole number of 32 bits, not negative. `seed`: where it begins; another one gives another number. */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
