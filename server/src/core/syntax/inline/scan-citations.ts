// Finds the natural citations of one block in one pass from left to right (citations.md section 7).
// Invariant: citations come in order and do not overlap; silence when in doubt; what a word says of an instrument is kept for the
// citations joined to it, and never leaves the block.

import type { CitationInline, CitedInstrument, NumberStyles, SilentReason, Step } from '../types.js';
import { behindWords, conjunctionWords, determiners, type DeterminerRole, instrumentStart, isInstrumentWord, knownAcronyms, particularly, unitStart, unitWords } from '../words/citations.js';
import { Hit } from '../words/hit-words.js';
import { isDigit, isEastAsian, isLetter, isLower, isUpper } from './characters.js';
import { readEast } from './east.js';
import type { Flat } from './flat.js';
import { findHits, type Hits, stepThrough } from './hits.js';
import { isAcronym, readName } from './instruments.js';
import { isSmall } from './number-list.js';
import { lettersEnd, phraseEnd, skipBlanks, wordEnd, wordsBefore } from './phrases.js';
import { type CitationReader, mostCombined, type RawCitation, readCitation, readUnit, type UnitStep } from './read-citation.js';

/** A citation with what is still being found out about it. */
interface Found {
  readonly start: number;
  end: number;
  readonly raw?: RawCitation;
  readonly members?: RawCitation['members'];
  readonly relative?: CitationInline['relative'];
  above: RawCitation['above'];
  instrument: { kind: CitedInstrument['kind']; start?: number; end?: number; name?: string; tentative?: boolean; noun?: string };
  silent?: SilentReason;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly own: boolean;
}

/** What a citation may begin with. */
const beginnings = Hit.unit | Hit.hereof | Hit.glued | Hit.sign | Hit.east | Hit.long;
/** What changes the state of a pass. */
const wanted = beginnings | Hit.instrument | Hit.stop | Hit.quote;

/** @param hits of the flat text; `text` is the same with marks masked */
export function scanCitations(flat: Flat, text: string, styles: NumberStyles, hits = findHits(flat.text)): readonly CitationInline[] {
  return (hits.all & beginnings) === 0 ? [] : new Recogniser(flat, text, styles).run(hits);
}

/** Words whose dot ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set('no nos art arts para paras par sec sect cl vol pp st mr mrs ms dr cf viz eg ie inc ltd chap app ст пп чч абз підп подп літ лит гл розд'.split(' '));

/** The state of one pass over one block. */
class Recogniser {
  private readonly found: Found[] = [];
  private readonly reader: CitationReader;
  /** Unmarked members of the coordinated run that is still open. */
  private openRun: Found[] = [];
  private runEnd = -1;
  private sentence: Found[] = [];
  private otherInSentence = false;
  private annexInSentence = false;
  private lastNamed: Named | undefined;
  private quote = 0;

  constructor(private readonly flat: Flat, private readonly text: string, private readonly styles: NumberStyles) {
    this.reader = { text, styles, ahead: new Map() };
  }

  run(hits: Hits): readonly CitationInline[] {
    stepThrough(this.text, hits, wanted, (at) => this.step(at));
    this.closeSentence();
    return this.found.map((found) => this.finish(found));
  }

  /** Handles what stands at `i` and gives the offset to go on from. */
  private step(i: number): number {
    const code = this.text.charCodeAt(i);
    if (isLetter(code)) return this.word(i, code);
    if (code === 46 || code === 33 || code === 63) {
      if (this.endsSentence(i)) this.closeSentence();
    } else if (code === 0xb6 || code === 0xa7) return this.unit(i) ?? i + 1;
    else if (code === 34 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e)) this.quoteMark(code);
    return i + 1;
  }

  /** Handles the word at `i` and gives the offset to go on from. */
  private word(i: number, code: number): number {
    const { text } = this;
    if (isEastAsian(code)) return this.east(i);
    const second = text.charCodeAt(i + 1);
    const key = (lower(code) << 16) | lower(second);
    if (unitStart.has(key)) {
      const end = this.unit(i);
      if (end !== undefined) return end;
    }
    const end = lettersEnd(text, i);
    if (isUpper(code)) {
      if (instrumentStart.has(key) && isInstrumentWord(text.slice(i, end).toLowerCase())) this.instrumentWord(i);
      else if (isUpper(second) && end - i >= 2 && knownAcronyms.has(text.slice(i, end))) this.instrumentWord(i);
    } else if (end - i > 4) {
      if ((code === 104 || code === 116) && /^(?:hereof|hereto|thereof)$/u.test(text.slice(i, end))) {
        this.standAlone(i, end, code === 104 ? 'hereof' : 'thereof');
      } else if (isUpper(text.charCodeAt(i + 2)) && (code === 111 || code === 105 || code === 116) && unitWords.has(text.slice(i + 2, end).toLowerCase())) {
        // `ofArticle 5`: a lost blank.
        const inner = this.unit(i + 2);
        if (inner !== undefined) {
          const last = this.found[this.found.length - 1];
          if (last !== undefined) last.silent ??= 'ocr';
          return inner;
        }
      }
    }
    return Math.max(end, wordEnd(text, i) > end && text.charCodeAt(end) === 45 ? end : end);
  }

  /** A Korean or Chinese letter at `i`. */
  private east(i: number): number {
    const east = readEast(this.text, i);
    if (east === undefined) return i + 1;
    const { instrument } = east;
    const found: Found = {
      start: east.start,
      end: east.end,
      members: east.members,
      ...(east.relative === undefined ? {} : { relative: east.relative }),
      above: [],
      instrument: instrument ?? { kind: 'unmarked' },
    };
    if (instrument !== undefined && instrument.kind !== 'own') found.silent = 'marked';
    else if (this.quote > 0) found.silent = 'quoted';
    else if (east.relative?.word === 'following') found.silent = 'following';
    if (instrument?.kind === 'named') this.otherInSentence = true;
    this.sentence.push(found);
    this.found.push(found);
    this.openRun = [];
    this.runEnd = -1;
    return east.end;
  }

  /** A unit word at `i`: a numbered or relative citation; undefined when it is neither. */
  private unit(i: number): number | undefined {
    const { text } = this;
    const unit = readUnit(text, i);
    if (unit === undefined) return undefined;
    if (unit.glued && determiners.has(wordsBefore(text, i, 1)[0]?.word ?? '')) return this.relative(i, unit.end, unit.word);
    const raw = readCitation(this.reader, i);
    this.reader.ahead.delete(i);
    if (raw !== undefined) {
      this.numbered(raw);
      return raw.end;
    }
    return this.relative(i, unit.end, unit.word);
  }

  private numbered(raw: RawCitation): void {
    const found: Found = { start: raw.start, end: raw.end, raw, above: raw.above, instrument: { kind: 'unmarked' } };
    const joint = this.jointBefore(raw.start);
    if (joint === undefined) this.openRun = [];
    this.mark(found, raw);
    if (found.instrument.kind === 'unmarked') this.markFromLeft(found);
    if (found.instrument.kind === 'unmarked') this.markByRoman(found, raw);
    if (this.text.charCodeAt(raw.start) === 0xa7 && /(?:[A-Z]\.|\b(?:USC|CFR)) ?$/u.test(this.text.slice(Math.max(0, raw.start - 5), raw.start))) found.instrument = { kind: 'external' };
    this.silence(found, raw);
    if (joint === 'word') {
      this.shareTail(found, raw);
      this.takeOver(found, raw);
    }
    if (found.instrument.kind === 'unmarked') this.openRun.push(found);
    else this.openRun = [];
    this.runEnd = raw.goesOnAt;
    this.sentence.push(found);
    this.found.push(found);
    if ((found.instrument.kind === 'named' && found.instrument.tentative !== true) || (found.instrument.kind === 'external' && found.instrument.start !== undefined)) this.otherInSentence = true;
    const top = raw.above[0]?.[0]?.unit ?? raw.members[0]?.steps[0]?.unit;
    if (found.instrument.kind === 'unmarked' && (top === 'annex' || top === 'appendix' || top === 'schedule' || top === 'protocol')) this.annexInSentence = true;
  }

  private mark(found: Found, raw: RawCitation): void {
    const { marker } = raw;
    if (marker === undefined) return;
    if (marker.kind === 'own') found.instrument = { kind: 'own', start: marker.start, end: marker.end };
    else if (marker.kind === 'that') found.instrument = { kind: 'external', start: marker.start, end: marker.end };
    else if (marker.kind === 'named') {
      found.instrument = { kind: 'named', start: marker.start, end: marker.end, name: marker.name, ...(marker.tentative ? { tentative: true } : {}) };
      if (!marker.tentative) this.lastNamed = { start: marker.start, end: marker.end, name: marker.name, own: false };
    } else if (marker.kind === 'bare') {
      found.instrument = this.otherInSentence && this.lastNamed !== undefined && !this.lastNamed.own
        ? { kind: 'named', start: marker.start, end: marker.end, name: this.lastNamed.name }
        : { kind: 'own', start: marker.start, end: marker.end, noun: marker.noun };
      found.silent = 'marked';
    } else {
      const named = this.lastNamed;
      found.instrument = named === undefined ? { kind: 'unmarked' } : named.own ? { kind: 'own', start: marker.start, end: marker.end } : { kind: 'named', start: marker.start, end: marker.end, name: named.name };
      found.silent = 'marked';
    }
  }

  /** `GATT Article VI`, `the X Agreement, in particular Article 4`. */
  private markFromLeft(found: Found): void {
    const named = this.lastNamed;
    if (named === undefined || named.own || named.end > found.start || found.start - named.end > 60) return;
    const { text } = this;
    let at = skipBlanks(text, named.end);
    if (text.charCodeAt(at) === 44) {
      at = skipBlanks(text, at + 1);
      const end = phraseEnd(particularly, text, at);
      if (end < 0) return;
      at = skipBlanks(text, end);
    } else if (text.charCodeAt(at) === 58 || (text.charCodeAt(at) === 40 && isAcronym(named.name))) at = skipBlanks(text, at + 1);
    if ((text.charCodeAt(at) | 32) === 116 && /^the /iu.test(text.slice(at, at + 4))) at += 4;
    if (at === found.start) found.instrument = { kind: 'named', start: named.start, end: named.end, name: named.name };
  }

  private markByRoman(found: Found, raw: RawCitation): void {
    const top = raw.above[0]?.[0] ?? raw.members[0]?.steps[0];
    if (raw.kind === 'roman' && raw.above.length === 0 && top?.unit === 'article' && this.styles.arabicArticles && !this.styles.romanArticles) found.instrument = { kind: 'external' };
  }

  private silence(found: Found, raw: RawCitation): void {
    if (found.silent !== undefined) return;
    if (raw.doubtful || isDigit(this.text.charCodeAt(raw.start - 1))) found.silent = 'ocr';
    else if (this.quote > 0) found.silent = 'quoted';
    else if (this.looksLikeHeading(raw)) found.silent = 'block-start';
    else if (!raw.word.plural && raw.word.languages.includes(0) && wordsBefore(this.text, raw.start, 1)[0]?.word === 'this') found.silent = 'footnote-digit';
    else if (this.isForeign(raw)) found.silent = 'foreign-style';
    else if (this.annexInSentence && found.instrument.kind === 'unmarked' && !this.openRun.length) found.silent = 'after-annex';
    else if (found.instrument.kind === 'external' || found.instrument.kind === 'named') found.silent = 'marked';
  }

  /** At the block's start, or run into the text: a capital behind the end of a sentence, and no sentence goes on from it. */
  private looksLikeHeading(raw: RawCitation): boolean {
    const { text } = this;
    if (!isUpper(text.charCodeAt(raw.start))) return false;
    let before = raw.start - 1;
    while (before >= 0 && text.charCodeAt(before) === 32) before -= 1;
    if (before < 0) return true;
    if (!/[.;:!?»”"]/u.test(text.charAt(before))) return false;
    const next = skipBlanks(text, raw.end);
    return next >= text.length || text.charCodeAt(next) === 58 || isDigit(text.charCodeAt(next)) || isUpper(text.charCodeAt(next));
  }

  /** The number is not written as this text writes the numbers of such units. */
  private isForeign(raw: RawCitation): boolean {
    if (isSmall(raw.word)) return false;
    if (raw.word.unit !== 'article') return raw.kind !== 'digits';
    const { styles } = this;
    if (raw.kind === 'digits') return !styles.arabicArticles && (styles.romanArticles || styles.dotted || styles.dashed);
    if (raw.kind === 'dotted') return !styles.dotted;
    if (raw.kind === 'dashed' || raw.kind === 'letter-dash') return !styles.dashed;
    if (raw.kind === 'roman') return !styles.romanArticles;
    return true;
  }

  /** All members of a coordinated run take the last one's marker, and its larger units when they are of its kind. */
  private shareTail(found: Found, raw: RawCitation): void {
    const { instrument } = found;
    const earlier = this.openRun;
    if (raw.above.length > 0 || raw.relative !== undefined) {
      for (const other of earlier) {
        if (other.raw?.word.unit === raw.word.unit && other.above.length === 0 && other.raw.relative === undefined) other.above = raw.above;
      }
    }
    if (instrument.kind === 'unmarked' || (instrument.kind === 'named' && instrument.tentative === true) || instrument.start === undefined) return;
    for (const other of earlier) {
      // `Chapter 3, Article 5 and Article XX of the GATT`: what is numbered in another way need not be the other instrument's.
      const unlike = other.raw !== undefined && ((other.raw.kind === 'roman') !== (raw.kind === 'roman') || isHigher(other.raw) !== isHigher(raw));
      if (instrument.kind === 'own' || !unlike) other.instrument = { ...instrument };
      if (instrument.kind !== 'own') other.silent ??= 'marked';
    }
  }

  /** `Article 5, paragraph 2, and paragraph 3`: the second is of the same article. */
  private takeOver(found: Found, raw: RawCitation): void {
    const before = this.found[this.found.length - 1]?.raw;
    if (before === undefined || raw.above.length > 0 || raw.relative !== undefined || !isSmall(raw.word) || isSmall(before.word)) return;
    const path = before.members[before.members.length - 1]?.steps ?? [];
    const small = path.findIndex((step, i) => i > 0 && (step.unit === 'paragraph' || step.unit === 'subparagraph' || step.unit === 'point'));
    if (small > 0) found.above = [path.slice(0, small)];
  }

  /** What joins the run to `start` when only commas, joining words, articles and titles in brackets stand between; undefined when more does. */
  private jointBefore(start: number): 'comma' | 'word' | undefined {
    const { text } = this;
    if (this.runEnd < 0 || start - this.runEnd > 80 || start < this.runEnd) return undefined;
    let at = this.runEnd;
    let joint: 'comma' | 'word' | undefined;
    while (at < start) {
      const code = text.charCodeAt(at);
      if (code === 32) at += 1;
      else if (code === 44) {
        joint ??= 'comma';
        at += 1;
      } else if (isLetter(code)) {
        const end = wordEnd(text, at);
        const word = text.slice(at, end).toLowerCase();
        if (conjunctionWords.has(word)) joint = 'word';
        else if (!/^(?:the|in|of|with|to|under|by|both|also|in|la|le|les|el|los|l'|del|de|du|des)$/u.test(word)) return undefined;
        at = end;
      } else return undefined;
    }
    return joint;
  }

  /** A unit word without a number: relative when a word before or behind it says so. */
  private relative(i: number, end: number, word: RawCitation['word']): number | undefined {
    const { text } = this;
    // `esta Parte`, `cette Partie` is this Party.
    if (word.short || (word.unit === 'part' && !word.languages.includes(0))) return undefined;
    const before = wordsBefore(text, i, 3);
    let role: DeterminerRole | undefined;
    let start = i;
    let phrase = '';
    for (const { word: piece, start: pieceStart } of before) {
      phrase = phrase === '' ? piece : `${piece} ${phrase}`;
      const known = determiners.get(phrase);
      if (known !== undefined) {
        role = known;
        start = pieceStart;
      }
    }
    if (role === undefined) {
      const next = skipBlanks(text, end);
      const last = lettersEnd(text, next);
      const behind = behindWords.get(text.slice(next, last).toLowerCase());
      if (behind === undefined || word.languages.every((language) => language === 0)) return undefined;
      return this.addRelative(i, last, behind, word);
    }
    if (!isFirmUnit(word, text, i)) return undefined;
    return this.addRelative(start, end, role, word);
  }

  private addRelative(start: number, end: number, role: DeterminerRole, word: RawCitation['word']): number | undefined {
    const previous = this.found[this.found.length - 1];
    if (previous !== undefined && previous.end > start) return undefined;
    const found: Found = { start, end, relative: { word: role, unit: word.unit }, above: [], instrument: { kind: 'unmarked' } };
    if (role === 'following') found.silent = 'following';
    else if (isDigit(this.text.charCodeAt(end))) found.silent = 'footnote-digit';
    this.found.push(found);
    this.openRun = [];
    this.runEnd = -1;
    return end;
  }

  private standAlone(start: number, end: number, word: 'hereof' | 'thereof'): void {
    if (word === 'thereof') return;
    this.found.push({ start, end, relative: { word }, above: [], instrument: { kind: 'own', start, end } });
    this.openRun = [];
    this.runEnd = -1;
  }

  /** The name of an instrument at `i`: kept for the sentence, and for the citations that lean on it. */
  private instrumentWord(i: number): void {
    const { text } = this;
    if (this.lastNamed !== undefined && i < this.lastNamed.end) return;
    let start = i;
    let at = i;
    for (let words = 0; words < 8; words += 1) {
      const [before] = wordsBefore(text, at, 1);
      if (before === undefined) break;
      const capital = isUpper(text.charCodeAt(before.start));
      if (!capital && !/^(?:of|on|for|and|the|de|la|del|du|des)$/u.test(before.word)) break;
      if (capital && unitWords.has(before.word) && !isInstrumentWord(before.word)) break;
      at = before.start;
      if (capital) start = at;
      else if (start - at > 16) break;
    }
    const name = readName(text, start);
    if (name === undefined || (!name.kindWord && !name.acronym)) return;
    const determiner = wordsBefore(text, start, 2);
    const one = determiners.get(determiner[0]?.word ?? '');
    const two = determiners.get(`${determiner[1]?.word ?? ''} ${determiner[0]?.word ?? ''}`);
    const role = two ?? one;
    if (role === 'this' || /^(?:this|the present|present) /iu.test(name.name)) {
      this.lastNamed = { start, end: name.end, name: name.name, own: true };
      return;
    }
    const follower = skipBlanks(text, name.end);
    const other = role === 'that' || name.capitals > 1 || name.acronym || /^(?:on|concerning|relating|sobre|sur|про)\b/u.test(text.slice(follower, follower + 12)) || /\d/u.test(name.name);
    if (!other) {
      // `the Convention` alone: an antecedent for `thereof`, but no reason to be silent.
      if (determiner[0]?.word === 'the' && !/^(?:Agreement|Parties)$/u.test(name.name)) this.lastNamed = { start, end: name.end, name: name.name, own: false };
      return;
    }
    this.lastNamed = { start, end: name.end, name: name.name, own: false };
    this.otherInSentence = true;
  }

  private quoteMark(code: number): void {
    if (code === 34) this.quote = this.quote > 0 ? 0 : 1;
    else if (code === 0x201e || code === 0xab) this.quote = 1;
    else if (code === 0x201c) this.quote = this.quote > 0 ? 0 : 1;
    else this.quote = 0;
  }

  private endsSentence(at: number): boolean {
    const { text } = this;
    const next = skipBlanks(text, at + 1);
    if (next === at + 1 || next >= text.length) return next >= text.length;
    if (isLower(text.charCodeAt(next))) return false;
    const [before] = wordsBefore(text, at, 1);
    return before === undefined || (at - before.start > 1 && !abbreviations.has(before.word));
  }

  private closeSentence(): void {
    if (this.otherInSentence) {
      for (const found of this.sentence) if (found.instrument.kind === 'unmarked') found.silent ??= 'instrument-in-sentence';
    }
    this.sentence = [];
    this.otherInSentence = false;
    this.annexInSentence = false;
  }

  private finish(found: Found): CitationInline {
    const { flat } = this;
    const { raw, instrument } = found;
    const step = (s: UnitStep): Step => {
      const span = flat.span(s.start, s.end);
      const plain: Step = s.unit === undefined ? { value: s.value, span } : { unit: s.unit, value: s.value, span };
      return s.counted === true ? { ...plain, counted: true } : plain;
    };
    const members: CitationInline['members'][number][] = [];
    for (const member of raw?.members ?? found.members ?? []) {
      if (found.above.length === 0) {
        const span = flat.span(member.start, member.end);
        const steps = member.steps.map(step);
        members.push(member.to === undefined ? { span, steps } : { span, steps, to: member.to.map(step) });
      }
      for (const path of found.above) {
        if (found.above.length > 1 && members.length >= mostCombined) break;
        const prefix = path.map(step);
        members.push({
          span: flat.span(member.start, member.end),
          steps: [...prefix, ...member.steps.map(step)],
          ...(member.to === undefined ? {} : { to: [...prefix, ...member.to.map(step)] }),
        });
      }
    }
    const relative = found.relative ?? raw?.relative;
    return {
      kind: 'citation',
      span: flat.span(found.start, found.end),
      members,
      ...(relative === undefined ? {} : { relative }),
      instrument: this.instrumentOf(instrument),
      ...(found.silent === undefined ? {} : { silent: found.silent }),
    };
  }

  private instrumentOf(instrument: Found['instrument']): CitedInstrument {
    const span = instrument.start === undefined || instrument.end === undefined ? undefined : this.flat.span(instrument.start, instrument.end);
    if (instrument.kind === 'own' && span !== undefined) return { kind: 'own', span, ...(instrument.noun === undefined ? {} : { noun: instrument.noun }) };
    if (instrument.kind === 'named' && span !== undefined) return { kind: 'named', span, name: instrument.name ?? '', ...(instrument.tentative === true ? { tentative: true } : {}) };
    if (instrument.kind === 'external') return { kind: 'external', ...(span === undefined ? {} : { span }) };
    return { kind: 'unmarked' };
  }
}

/** Chapters and the like, of which annexes and articles are no parallels. */
function isHigher(raw: RawCitation): boolean {
  return raw.word.unit === 'chapter' || raw.word.unit === 'part' || raw.word.unit === 'title' || raw.word.unit === 'section';
}

/** `this point`, `that part`, `this title` are ordinary words unless written with a capital. */
function isFirmUnit(word: RawCitation['word'], text: string, at: number): boolean {
  if (isUpper(text.charCodeAt(at))) return true;
  return word.unit === 'article' || word.unit === 'paragraph' || word.unit === 'subparagraph' || word.unit === 'chapter' || word.unit === 'annex' || word.unit === 'appendix'
    || word.unit === 'clause' || (word.unit === 'section' && !word.plural) || word.unit === 'sentence' || word.unit === 'recital';
}

function lower(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code < 128) return code;
  if (code >= 0x400 && code <= 0x40f) return code + 80;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0xc0 && code <= 0xde) return code + 32;
  return code;
}
