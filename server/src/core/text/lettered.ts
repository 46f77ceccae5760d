// Patterns that ask what a letter is, made so that their first use costs nothing. Unicode's own classes list hundreds of ranges:
// a pattern with `\p{L}` takes a millisecond or two to compile, once more with `i` and once more for text beyond Latin-1, and a
// server that has just started uses a hundred such patterns before its first answer.
// Invariant: the ranges agree with Unicode's classes on every letter, mark and number of the scripts agreements are written in
// (Latin, Greek, Cyrillic, Hangul, Han, kana) and on what stands between words; of other scripts, marks and rare signs count as letters.

/** Inside a class. Blanks, punctuation and symbols lie between them. */
const ranges: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02e0-\\u02e4\\u0370-\\u0373\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06ef\\u06fa-\\u06ff\\u0710-\\u08e1\\u08e3-\\u0963\\u0971-\\u0e3e\\u0e40-\\u0e4e\\u0e80-\\u0eff\\u10a0-\\u10fa\\u10fc-\\u135a\\u1380-\\u167f\\u1780-\\u17d3\\u1820-\\u1cd2\\u1cd4-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc\\u2071\\u207f\\u2090-\\u209c\\u2c00-\\u2ce4\\u2d00-\\u2d6f\\u2d80-\\u2dde\\u3005\\u3006\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua48c\\ua4d0-\\ua4fd\\ua640-\\ua66e\\ua67f-\\ua69d\\ua960-\\ua97c\\ua722-\\ua788\\ua78b-\\ua7ff\\uab30-\\uab5a\\uab5c-\\uab69\\uac00-\\ud7fb\\uf900-\\ufb1d\\ufb1f-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{100fa}\\u{10280}-\\u{1bc99}\\u{1d400}-\\u{1d7cb}\\u{1df00}-\\u{1eeff}\\u{20000}-\\u{3ffff}'],
  ['M', '\\u0300-\\u036f\\u0483-\\u0489\\u20d0-\\u20f0\\u2de0-\\u2dff\\u302a-\\u302f\\u3099\\u309a\\ua66f-\\ua672\\ua674-\\ua67d\\ua69e\\ua69f\\ufe00-\\ufe0f\\ufe20-\\ufe2f'],
  ['N', '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\u3038-\\u303a\\u3192-\\u3195\\u3220-\\u3229\\u3248-\\u324f\\u3251-\\u325f\\u3280-\\u3289\\u32b1-\\u32bf\\uff10-\\uff19'],
]);

/**
 * The pattern, in which `\p{L}`, `\p{M}` and `\p{N}` (in a class or alone, not as `\P`) stand for the ranges above. Other
 * properties stay what they are. `flags` have a `u`.
 */
export function lettered(source: string, flags: string): RegExp {
  let inClass = false;
  let made = '';
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character !== '\\') {
      if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      made += character;
      continue;
    }
    const known = source.startsWith('p{', at + 1) && source.charAt(at + 4) === '}' ? ranges.get(source.charAt(at + 3)) : undefined;
    if (known === undefined) made += source.slice(at, at + 2);
    else made += inClass ? known : `[${known}]`;
    at += known === undefined ? 1 : 4;
  }
  return new RegExp(made, flags);
}
