// Ordinals in words (`the second paragraph`, `le premier alinéa`, `el tercer párrafo`) written anew with another number.
// Invariant: only where nothing but the word itself changes: gender and place are those of the word that stands there, and what they ask of
// the new one is known; else undefined. In Ukrainian and Russian that is its gender and case, told by its ending, and where one ending has two
// meanings (`второй пункт`, `второй статьи`) by the unit behind.

import { unitWords } from '../../syntax/words/citations.js';

const english: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const french: readonly string[] = 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'.split(' ');
const spanish: readonly string[] = 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' ');

/** Endings of an adjective, form by form in the order of `forms`. */
type Endings = readonly string[];

/** Genders and cases that endings tell apart. */
const forms = ['masculine', 'feminine', 'neuter', 'genitive', 'dative', 'instrumental', 'locative', 'feminine accusative', 'feminine genitive', 'feminine dative', 'feminine instrumental'] as const;
/** The first of them that may stand behind a preposition which is another in front of `втор-`: во второй, ко второму. */
const firstBehindPreposition = forms.indexOf('dative');

interface Declined {
  /** Of `first`, `second` and so on, with their endings. */
  readonly stems: readonly (readonly [string, Endings])[];
  /** How words for units begin that are masculine, and feminine. */
  readonly masculine: RegExp;
  readonly feminine: RegExp;
  /** The preposition changes in front of `second`. */
  readonly joins?: true;
}

const ukrainian = declined('перш друг трет- четверт п’ят шост сьом восьм дев’ят десят', {
  '': 'ий а е ого ому им ому у ої ій ою', '-': 'ій я є ього ьому ім ьому ю ьої ій ьою',
}, /^(?:під)?пункт|^абзац|^параграф|^розділ|^протокол|^додат/u, /^стат|^частин|^глав|^літер|^секці/u);
const russian: Declined = { joins: true, ...declined('перв втор+ трет- четвёрт пят шест+ седьм+ восьм+ девят десят', {
  '': 'ый ая ое ого ому ым ом ую ой ой ой', '+': 'ой ая ое ого ому ым ом ую ой ой ой', '-': 'ий ья ье ьего ьему ьим ьем ью ьей ьей ьей',
}, /^(?:под)?пункт|^абзац|^параграф|^раздел|^протокол/u, /^стат|^част|^глав|^литер|^букв/u) };

/** `stems`: each with the mark of its endings behind it. */
function declined(stems: string, endings: Readonly<Record<string, string>>, masculine: RegExp, feminine: RegExp): Declined {
  return {
    stems: stems.split(' ').map((stem) => [stem.replace(/[+-]$/u, ''), (endings[/[+-]$/u.exec(stem)?.[0] ?? ''] ?? '').split(' ')] as const),
    masculine, feminine,
  };
}

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
  // `десятого` is both.
  const found = new Set([declinedAnew(ukrainian, word.replaceAll(/[ʼ']/gu, '’'), n, unit), declinedAnew(russian, word.replace(/^четверт/u, 'четвёрт'), n, unit)].filter((each) => each !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** In the gender and case of the word; undefined where its ending may be one of two with different new words, and the unit does not tell. */
function declinedAnew({ stems, masculine, feminine, joins }: Declined, word: string, n: number, unit: string): string | undefined {
  const [fresh, freshEndings] = stems[n - 1] ?? [];
  const written = stems.find(([stem, endings]) => word.startsWith(stem) && endings.includes(word.slice(stem.length)));
  if (fresh === undefined || freshEndings === undefined || !written) return undefined;
  const [stem, endings] = written;
  const isPossible = (form: number): boolean => {
    if (endings[form] !== word.slice(stem.length)) return false;
    const isFeminine = forms[form]?.startsWith('feminine') === true;
    return isFeminine ? !masculine.test(unit) : !feminine.test(unit);
  };
  const isJoined = joins === true && (n === 2 || written === stems[1]);
  const found = new Set(forms.flatMap((_, form) => (isPossible(form) ? [isJoined && form >= firstBehindPreposition ? undefined : fresh + (freshEndings[form] ?? '')] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}
