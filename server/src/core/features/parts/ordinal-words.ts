// Ordinals in words (`the second paragraph`, `le premier alinéa`, `el tercer párrafo`) written anew with another number.
// Invariant: only where nothing but the word itself changes: gender and place are those of the word that stands there, and what they ask of
// the new one is known; else undefined. Ukrainian only where both words take the same endings.

import { unitWords } from '../../syntax/words/citations.js';

const english: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const french: readonly string[] = 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' ');
const spanish: readonly string[] = 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' ');
const ukrainian: readonly string[] = ['перш', 'друг', '', 'четверт', 'п’ят', 'шост', 'сьом', 'восьм', 'дев’ят', 'десят'];
const ukrainianEndings = /^(?:ий|а|е|ої|ому|ого|ій|у)$/u;
/** French units that are feminine; all others are masculine. */
const feminine: ReadonlySet<string> = new Set(['phrase', 'phrases', 'partie', 'parties', 'section', 'sections', 'annexe', 'annexes', 'lettre', 'lettres']);

/** `written`: the ordinal, perhaps with the unit behind it. The same with the ordinal of `n`; undefined where that is not certain. */
export function ordinalAnew(written: string, n: number): string | undefined {
  const word = /^\p{L}[\p{L}\p{M}’ʼ']*/u.exec(written)?.[0];
  if (word === undefined || n < 1) return undefined;
  const rest = written.slice(word.length);
  const fresh = anew(word.toLowerCase(), n, rest.trim());
  if (fresh === undefined) return undefined;
  return (/^\p{Lu}/u.test(word) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh) + rest;
}

/** `behind`: what follows in the citation, a unit or nothing. */
function anew(word: string, n: number, behind: string): string | undefined {
  const unit = /^\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? '';
  // `second` is English and French.
  const isEnglish = english.includes(word) && (word !== 'second' || (unitWords.get(unit)?.languages ?? [0]).includes(0));
  if (isEnglish) return english[n - 1];
  if (french.includes(word) || ['première', 'second', 'seconde'].includes(word)) {
    if (n > 1) return french[n - 1];
    const isFeminine = word.startsWith('premi') || word.startsWith('second') ? word.endsWith('e') : unit === '' ? undefined : feminine.has(unit);
    return isFeminine === undefined ? undefined : isFeminine ? 'première' : 'premier';
  }
  const masculine = word === 'primer' || word === 'tercer' ? `${word}o` : word.replace(/a$/u, 'o');
  if (spanish.includes(masculine)) {
    const base = spanish[n - 1];
    if (base === undefined || word.endsWith('a')) return base?.replace(/o$/u, 'a');
    return unit !== '' && (n === 1 || n === 3) ? base.slice(0, -1) : base;
  }
  const stem = ukrainian.findIndex((each) => each !== '' && word.replaceAll(/[ʼ']/gu, '’').startsWith(each) && ukrainianEndings.test(word.slice(each.length)));
  const fresh = ukrainian[n - 1];
  return stem >= 0 && fresh ? fresh + word.slice((ukrainian[stem] ?? '').length) : undefined;
}
