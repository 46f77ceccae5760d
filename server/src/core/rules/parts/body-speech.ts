// What one clause says of the bodies of its file: which it mentions, what it may be telling of them, who breaks a tie, what it has a
// body do, which body waits for which, how long a mandate runs. Shared by the rules about bodies, kept by block.
// Invariants: a reading hangs on the block's own text and on the names that are declared, and holds no offsets; the patterns are English, other
// languages are known by the beginnings of words alone (`body-topics.ts`).

import type { ChangedBlocks } from '../../model/changed-blocks.js';
import type { Body, DocumentModel } from '../../model/types.js';
import type { BlockId } from '../../syntax/types.js';
import { derived, derivedOf } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { proseBlocks } from '../tools.js';
import { bitOf, topicsIn } from './body-topics.js';

/** What a clause has a body do beyond what weaker mandates allow. */
export type Power = 'verify' | 'investigate' | 'supervise' | 'adjudicate' | 'enforce' | 'guarantee';

export interface Speech {
  /** Bits of topics. */
  readonly says: number;
  /** It stands in brackets as a whole: nothing of it is agreed yet. */
  readonly bracketed: boolean;
  /** The bodies it mentions, by their declarations, in order, each once. */
  readonly of: readonly BlockId[];
  /** Last words of bodies' names (`Commission`) that stand here with a capital, and what they may mean: all bodies so called. */
  readonly short: readonly BlockId[];
  /** Whose ties it breaks; `'here'`: those of the body the clause is about. */
  readonly ties: readonly (BlockId | 'here')[];
  readonly powers: readonly { readonly body: BlockId; readonly power: Power }[];
  readonly waits: readonly { readonly body: BlockId; readonly for: BlockId }[];
  /** It says who comes in the place of a member. */
  readonly replaces: boolean;
  /** `body`: missing when the clause names none. */
  readonly terms: readonly { readonly days: number; readonly words: string; readonly body?: BlockId }[];
}

const silence: Speech = { says: 0, bracketed: false, of: [], short: [], ties: [], powers: [], waits: [], replaces: false, terms: [] };

/** What is kept with a block, good for as long as the same names are declared. */
interface Box {
  names: string | undefined;
  speech: Speech;
}

function emptyBox(_model: DocumentModel, _block: BlockId): Box {
  return { names: undefined, speech: silence };
}

/** Which declaration answers to which names: what a mention hangs on. */
function declaredNames({ model }: Document): string {
  return JSON.stringify(model.declarations.map(({ kind, block, id, name, aliases }) => [kind, block, id.text, name.text, aliases.map(({ text }) => text)]));
}

export function speechIn(document: Document, block: BlockId): Speech {
  const { model } = document;
  if (!proseBlocks.includes(model.tree.kind(block))) return silence;
  const box = model.own(emptyBox, block);
  const names = derivedOf(document, 'declarations', declaredNames);
  if (box.names !== names) {
    box.speech = read(document, block);
    box.names = names;
  }
  return box.speech;
}

/** True when no block of an edit says anything else of bodies than before. */
export function saysTheSameOfBodies(before: Document, now: Document, changed: ChangedBlocks): boolean {
  if (now.model.bodies.length === 0 && before.model.bodies.length === 0) return true;
  // Everything is read again then.
  if (before.aspects.declarations !== now.aspects.declarations) return true;
  // A large paste is not read for this.
  if (changed.old.length + changed.new.length > manyBlocks) return false;
  const differs = (block: BlockId): boolean => !isSameSpeech(readAt(before, block), readAt(now, block));
  return !changed.new.some(differs) && !changed.old.some((block) => !now.model.tree.has(block) && differs(block));
}

function isSameSpeech(a: Speech, b: Speech): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What was read of blocks to compare an edit with the text before it: the next edit, most often of the same block, asks again. */
function readings(_document: Document): Map<BlockId, Speech> {
  return new Map();
}

function readAt(document: Document, block: BlockId): Speech {
  if (!document.model.tree.has(block)) return silence;
  const known = derived(document, readings);
  const speech = known.get(block) ?? read(document, block);
  known.set(block, speech);
  return speech;
}

const manyBlocks = 200;

/** True for prose that begins with a bracket, behind its labels. */
export function isBracketed(text: string): boolean {
  return /^[ \t]*(?:\(?[^\s()[\]]{1,6}[.)][ \t]+){0,3}\[/u.test(text);
}

interface At {
  readonly body: BlockId;
  readonly start: number;
  readonly end: number;
}

function read(document: Document, block: BlockId): Speech {
  const { model } = document;
  const { tree } = model;
  if (!proseBlocks.includes(tree.kind(block)) || model.bodies.length === 0) return silence;
  const from = tree.start(block);
  const text = tree.text.slice(from, tree.end(block));
  const says = topicsIn(text);
  const mentioned = model.mentions(block).flatMap(({ declared, span }): readonly At[] =>
    declared.kind === 'body' ? [{ body: declared.block, start: span.start - from, end: span.end - from }] : []);
  const at = (says & bitOf('braces')) === 0 ? mentioned : [...mentioned, ...inBraces(model, text)].sort((a, b) => a.start - b.start);
  if (says === 0 && at.length === 0) return silence;
  const of = [...new Set(at.map(({ body }) => body))];
  return {
    says, of,
    bracketed: isBracketed(text),
    short: says === 0 ? [] : shortNames(model.bodies, text),
    ties: (says & bitOf('tie')) === 0 ? [] : tiesIn(text, at),
    powers: at.length === 0 ? [] : powersIn(text, at),
    waits: of.length < 2 || (says & bitOf('waiting')) === 0 ? [] : waitsIn(text, at),
    replaces: (says & bitOf('replacement')) !== 0 && (newMember.test(text) || newMemberElsewhere.test(text)),
    terms: (says & bitOf('term')) === 0 ? [] : termsIn(text, at),
  };
}

/** `{JMC}`, `{JMC|the Commission}` */
function inBraces(model: DocumentModel, text: string): readonly At[] {
  return [...text.matchAll(/\{([^{}]{1,200})\}/gu)].flatMap(({ index, 0: whole, 1: inside = '' }) => {
    const names = (inside.split('|')[0] ?? '').split(',').map((name) => name.trim());
    return names.flatMap((name) => {
      const declared = name === '' ? undefined : model.declared(name);
      return declared?.kind === 'body' ? [{ body: declared.block, start: index, end: index + whole.length }] : [];
    });
  });
}

/** `Commission` for a Joint Military Commission: the last word of a name, with a capital and without a plural's s. */
function shortNames(bodies: readonly Body[], text: string): readonly BlockId[] {
  return bodies.flatMap(({ block, name }) => {
    const last = /(\S{4,}?)s?$/u.exec(name.text.trim())?.[1];
    return last !== undefined && text.includes(last) && last !== last.toLowerCase() ? [block] : [];
  });
}

const tieWords = /\b(?:casting vote|umpires?|deadlock(?:ed)?|tie|ties|tied|arbitrat\w+|chair(?:man|person|woman|ed)?|presid(?:ent|ed|es|ing)|(?:can(?:not| not)|fails? to|unable to|does not|do not|not) (?:agree|settled?|reach(?:ed)? (?:a |an )?(?:decision|agreement))|no agreement|disagree\w*|equal(?:ity)? (?:of )?votes|votes are equal)\b|desempat|départag|voix prépondérante|вирішальн\S* голос|решающ\S* голос|голов(?:а|и|ою|уючий)|председател|의장|арбітр|арбитр/giu;
const noSuch = /\b(?:no|nobody|without|neither|nor|none|not have)\b[^.;:]{0,40}$/iu;

function tiesIn(text: string, at: readonly At[]): readonly (BlockId | 'here')[] {
  const found = new Set<BlockId | 'here'>();
  for (const { index, 0: words } of text.matchAll(tieWords)) {
    // `nobody takes the chair`
    if (/^(?:chair|presid)/iu.test(words) && noSuch.test(text.slice(Math.max(0, index - 60), index))) continue;
    found.add(at.filter(({ start }) => start <= index).at(-1)?.body ?? at[0]?.body ?? 'here');
  }
  return [...found];
}

const powerOf: ReadonlyMap<string, Power> = new Map([
  ['verify', 'verify'], ['investigate', 'investigate'], ['inspect', 'investigate'], ['supervise', 'supervise'], ['adjudicate', 'adjudicate'],
  ['enforce', 'enforce'], ['compel', 'enforce'], ['guarantee', 'guarantee'],
]);
const acting = /^(?:\s+\([A-Z]{2,}\))?\s+(?:shall|may|will|must|is to|are to|has the power to|has the right to)\s+(?:(?:also|itself|jointly|fully|impartially|at once)\s+)?((?:[a-z]+(?:,? and |, ))*[a-z]+)/u;

function powersIn(text: string, at: readonly At[]): Speech['powers'] {
  return at.flatMap(({ body, end }) => {
    const verbs = acting.exec(text.slice(end, end + 200))?.[1]?.split(/, and |,? and |, /u) ?? [];
    const powers: Power[] = [];
    for (const verb of verbs) {
      const power = powerOf.get(verb);
      if (power === undefined && verb.length > 3 && powers.length > 0) break;
      if (power !== undefined) powers.push(power);
    }
    return powers.map((power) => ({ body, power }));
  });
}

// A member, not a weapon, is replaced: one of the two stands near the other.
const member = '\\b(?:members?|nation|state|officers?|seats?|representatives?|delegates?|delegation|person|nominee|withdraws|leaves|appoints?|choose|elect)\\b';
const replaced = '\\b(?:replac\\w+|successors?|substitut\\w+|vacan\\w+|in (?:its|his|her|their|whose) (?:place|stead))\\b';
const newMember = new RegExp(`${member}[^.;]{0,90}?${replaced}|${replaced}[^.;]{0,60}?${member}`, 'iu');
const newMemberElsewhere = /remplac|sustitu|reempl|замін|замен|вакан|преемн|наступник|교체|대체|후임|보궐/iu;

const waiting = /\b(?:(?:no|not|only)\b[^.;]{0,160}?\b(?:before|until|unless|after|with the approval|without)|awaits?|shall wait|pending)\b/iu;
const outcome = /\b(?:that|this|such|the|its) (?:evaluation|decision|finding|findings|report|approval|opinion|conclusion|determination|reply)\b/iu;
const goesOnWithout = /\b(?:may|shall) (?:then )?(?:act|proceed|decide|go on)\b[^.;]{0,60}\b(?:without|all the same|nevertheless)\b/iu;

function waitsIn(text: string, at: readonly At[]): Speech['waits'] {
  if (goesOnWithout.test(text)) return [];
  const found: { readonly body: BlockId; readonly for: BlockId }[] = [];
  let from = 0;
  for (const sentence of text.split(/(?<=[.;])\s/u)) {
    const match = waiting.exec(sentence);
    const start = from;
    from += sentence.length + 1;
    if (!match) continue;
    const gate = start + match.index + match[0].length;
    const here = at.filter((each) => each.start >= start && each.end <= start + sentence.length);
    const who = here.find((each) => each.start < gate)?.body;
    if (who === undefined) continue;
    const whom = here.find((each) => each.start >= gate - match[0].length && each.body !== who)?.body
      ?? (outcome.test(sentence.slice(gate - start)) ? at.find((each) => each.body !== who && each.end <= start)?.body : undefined);
    if (whom !== undefined) found.push({ body: who, for: whom });
  }
  return found;
}

const length = '[^.;]{0,40}?\\b(\\d{1,4})\\)?[ \\u00a0](hours?|days?|weeks?|months?|years?)';
const termForms: readonly RegExp[] = [
  new RegExp(`\\b(?:mandate|term)\\b[^.;]{0,40}?\\b(?:is|of|for|lasts?|ends?|expires?|runs?)\\b${length}`, 'iu'),
  new RegExp(`\\b(?:dissolved|cease to exist|expires?|end its work)\\b${length}(?: |\\s)(?:after|from)`, 'iu'),
  new RegExp(`\\b(?:established|set up|created|deployed)\\b[^.;]{0,60}?\\bfor\\b${length}`, 'iu'),
];
/** Rough lengths of the units in which mandates and deadlines are written. */
export const daysIn: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };
const goesOn = /\b(?:renew|extend|prolong|extension)\w*/iu;

function termsIn(text: string, at: readonly At[]): Speech['terms'] {
  if (goesOn.test(text)) return [];
  const flat = text.replace(/\s/gu, ' ');
  for (const form of termForms) {
    const match = form.exec(flat);
    const amount = Number(match?.[1]);
    const unit = match?.[2]?.toLowerCase().replace(/s$/u, '') ?? '';
    if (!match || !(amount > 0)) continue;
    const body = at.filter(({ start }) => start <= match.index).at(-1)?.body ?? at[0]?.body;
    return [{ days: amount * (daysIn[unit] ?? 0), words: `${amount} ${match[2] ?? ''}`, ...(body === undefined ? {} : { body }) }];
  }
  return [];
}
