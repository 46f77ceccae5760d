// Instruments behind, before and between citations: `of this Agreement`, `of the GATT 1994`, `of the Convention on the Law of the Sea`.
// Invariant: looks at a bounded stretch (a name has at most twelve capitalised words); decides nothing about what is in scope.

import { romanValue } from '../numbers.js';
import { connectors, determiners, isInstrumentWord, knownAcronyms, unitWords } from '../words/citations.js';
import { isDigit, isLetter, isUpper } from './characters.js';
import { lettersEnd, skipBlanks, wordEnd } from './phrases.js';

export interface InstrumentName {
  readonly start: number;
  readonly end: number;
  /** As written, blanks made single. */
  readonly name: string;
  /** Number of capitalised words. */
  readonly capitals: number;
  /** A word for a kind of instrument stands in it. */
  readonly kindWord: boolean;
  /** All of it is one word of capitals, with a year perhaps. */
  readonly acronym: boolean;
}

const mostCapitals = 12;
const mostWords = 24;
/** Connecting words that may go on behind the kind of instrument. */
const behindKind: ReadonlySet<string> = new Set((
  'of on for the to concerning relating regarding respecting between against establishing governing de del du des la le les el los las sobre sur para pour relatif relative relativo relativa про щодо між о об обо между относительно d\' l\''
).split(' '));
const beforeKind: ReadonlySet<string> = new Set('of on for the and concerning de del du des la le los las d\' l\' y et та і и'.split(' '));

/** The capitalised name that begins at `at`, undefined when there is none. */
export function readName(text: string, at: number): InstrumentName | undefined {
  let end = at;
  let capitals = 0;
  let kindWord = false;
  let opened = false; // a connector has followed the kind word
  let words = 0;
  let position = at;
  let acronym = true;
  while (words < mostWords && capitals < mostCapitals) {
    const code = text.charCodeAt(position);
    if (isLetter(code)) {
      const last = wordEnd(text, position);
      const word = text.slice(position, last);
      const lower = word.toLowerCase();
      if (isUpper(code)) {
        const unit = unitWords.get(lower);
        if (unit !== undefined && !unit.short && isNumberAhead(text, last)) break;
        if (kindWord && !opened && !isInstrumentWord(lower) && /^(?:and|or)$/iu.test(word)) break;
        capitals += 1;
        kindWord ||= isInstrumentWord(lower) && isHead(text, last);
        acronym &&= capitals === 1 && isAcronym(word);
        end = text.charCodeAt(last) === 46 && last - position <= 2 && isLetter(text.charCodeAt(last + 1)) ? last + 1 : last;
        position = end;
      } else if (capitals > 0 && !(acronym && capitals === 1) && (kindWord ? behindKind.has(lower) || (opened && (lower === 'and' || (lower === 'in' && isUpper(text.charCodeAt(skipBlanks(text, last))) && !unitWords.has(text.slice(skipBlanks(text, last), wordEnd(text, skipBlanks(text, last))).toLowerCase())) || lower === 'y' || lower === 'et' || lower === 'і' || lower === 'та' || lower === 'и')) : beforeKind.has(lower) && connectors.has(lower))) {
        if (kindWord) opened = true;
        position = last;
      } else if (capitals > 0 && !kindWord && isSmallKind(lower) && isHead(text, last)) {
        // `the Geneva convention`, `Женевської конвенції`: only the proper name has its capital.
        kindWord = true;
        acronym = false;
        end = last;
        position = last;
      } else break;
    } else if (isDigit(code) && capitals > 0) {
      const number = /^\d{1,5}(?:[/-]\d{1,4})*(?:\/[A-Z]{2,4})?/u.exec(text.slice(position, position + 24))?.[0] ?? '';
      if (number === '' || isLetter(text.charCodeAt(position + number.length)) || position > end + 1) break;
      if (!(number.length === 4 || number.includes('/') || kindWord)) break;
      if (number.length < 4 && !number.includes('/') && !/(?:No\.?|Law|Act|Regulation|Resolution|Directive|Decision|Decree|Order|№|Nº) *$/u.test(text.slice(Math.max(at, position - 12), position))) break;
      end = position + number.length;
      position = end;
    } else if (code === 40 && capitals > 0 && position <= end + 1) {
      const group = /^\((?:[A-Z]{2,6}|\d{4})\)/u.exec(text.slice(position, position + 9))?.[0];
      if (group === undefined) break;
      end = position + group.length;
      position = end;
    } else if (code === 38 && capitals > 0) position += 1;
    else if (code === 0x2116 && capitals > 0) position += 1;
    else break;
    words += 1;
    position = skipBlanks(text, position);
  }
  if (capitals === 0) return undefined;
  return { start: at, end, name: text.slice(at, end).replace(/ {2,}/gu, ' '), capitals, kindWord, acronym };
}

const bodyWords: ReadonlySet<string> = new Set((
  'commission commissions committee committees subcommittee council councils secretariat organization organisation parties party fund bank court tribunal body bodies line force forces team teams officer officers conference '
  + 'area zone agency authority group centre center office panel state states member members delegation mission'
).split(' '));

/** False where the capitalised words go on to a body or a place: `Armistice Commission` is no armistice. */
function isHead(text: string, end: number): boolean {
  let at = end;
  for (let words = 0; words < 4; words += 1) {
    const next = skipBlanks(text, at);
    if (next === at || !isUpper(text.charCodeAt(next))) break;
    at = wordEnd(text, next);
    if (bodyWords.has(text.slice(next, at).toLowerCase())) return false;
  }
  return true;
}

/** Three or more capitals (or a known short name) that are no roman numeral. */
export function isAcronym(word: string): boolean {
  if (knownAcronyms.has(word) || knownAcronyms.has(word.toUpperCase()) && /^[A-Z][A-Za-z]+$/u.test(word) && word.length > 3) return true;
  return word.length >= 3 && /^[\p{Lu}][\p{Lu}\d&-]+$/u.test(word) && romanValue(word) === undefined;
}

export type Marker =
  | { readonly kind: 'own'; readonly start: number; readonly end: number } // this Agreement, hereof
  | { readonly kind: 'that'; readonly start: number; readonly end: number } // that Agreement, the said Convention
  | { readonly kind: 'bare'; readonly start: number; readonly end: number; readonly noun: string } // the Agreement
  | { readonly kind: 'named'; readonly start: number; readonly end: number; readonly name: string; readonly tentative: boolean };

/** The instrument that begins at `at` (behind `of`, or behind a citation with nothing between), undefined when it is none. */
export function readInstrument(text: string, at: number): Marker | undefined {
  let position = at;
  let role: string | undefined;
  let definite = false;
  for (let words = 0; words < 3; words += 1) {
    const end = wordEnd(text, position);
    if (end === position) break;
    const word = text.slice(position, end).toLowerCase();
    const next = skipBlanks(text, end);
    const two = `${word} ${text.slice(next, wordEnd(text, next)).toLowerCase()}`;
    const found = determiners.get(two) ?? determiners.get(word);
    if (found === 'this' || found === 'that') {
      role = found;
      position = skipBlanks(text, determiners.get(two) === undefined ? end : wordEnd(text, next));
      break;
    }
    if (!/^(?:the|its|their|la|le|les|l'|el|los|las|both|each|your|our|any|su)$/u.test(word)) break;
    definite = true;
    position = next;
  }
  const code = text.charCodeAt(position);
  if (!isLetter(code)) return undefined;
  const last = lettersEnd(text, position);
  const noun = text.slice(position, last).toLowerCase();
  if (role !== undefined) {
    if (!isInstrumentWord(noun)) {
      const name = role === 'that' && isUpper(code) ? readName(text, position) : undefined;
      return name?.kindWord === true ? { kind: 'that', start: at, end: name.end } : undefined;
    }
    return { kind: role === 'this' ? 'own' : 'that', start: at, end: last };
  }
  if (!isUpper(code)) {
    const named = isSmallKind(noun) ? properNameBehind(text, last) : undefined;
    return named && { kind: 'named', start: at, end: named.end, name: text.slice(position, named.end).replace(/ {2,}/gu, ' '), tentative: false };
  }
  const name = readName(text, position);
  if (name === undefined) return undefined;
  if (name.kindWord && name.capitals === 1 && !/\d/u.test(name.name)) {
    const follower = skipBlanks(text, name.end);
    const word = text.slice(follower, wordEnd(text, follower)).toLowerCase();
    const goesOn = /^(?:on|between|concerning|relating|against|establishing|governing|sobre|sur|relatif|relative|про|щодо|між|о|об|между)$/u.test(word);
    if (!goesOn) return definite || /^[\u0400-\u052f]/u.test(noun) ? { kind: 'bare', start: at, end: name.end, noun } : { kind: 'named', start: at, end: name.end, name: name.name, tentative: false };
    return { kind: 'named', start: at, end: name.end, name: name.name, tentative: false };
  }
  return { kind: 'named', start: at, end: name.end, name: name.name, tentative: !name.kindWord && !name.acronym };
}

/** Kinds of instrument that are often written small beside a proper name, and are no verbs; in Cyrillic that is the rule. */
const smallKinds: ReadonlySet<string> = new Set((
  'agreement agreements treaty treaties convention conventions charter protocol protocols covenant accord accords traité traités charte protocole protocoles pacte acuerdo acuerdos tratado tratados convenio convenios carta protocolo protocolos pacto'
).split(' '));

function isSmallKind(word: string): boolean {
  return smallKinds.has(word) || (/^[\u0400-\u052f]/u.test(word) && isInstrumentWord(word));
}

/** The proper name behind a kind of instrument in small letters: `convention de Genève`, `конвенции ООН`. */
function properNameBehind(text: string, kindEnd: number): InstrumentName | undefined {
  let position = skipBlanks(text, kindEnd);
  for (let words = 0; words < 3; words += 1) {
    if (isUpper(text.charCodeAt(position))) return readName(text, position);
    const end = wordEnd(text, position);
    const word = text.slice(position, end).toLowerCase();
    if (end === position || !(behindKind.has(word) || /^(?:the|la|le|les|el|los|las|l')$/u.test(word))) return undefined;
    position = skipBlanks(text, end);
  }
  return undefined;
}

function isNumberAhead(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  const code = text.charCodeAt(next);
  if (isDigit(code) || code === 40) return true;
  const end = lettersEnd(text, next);
  return end > next && end - next <= 7 && (romanValue(text.slice(next, end)) !== undefined && isUpper(code) || (end - next === 1 && isUpper(code)));
}
