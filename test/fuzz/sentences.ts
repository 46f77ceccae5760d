// Prose of one clause with everything that can stand in it: references, citations, mentions, brackets, definitions, quantities.
// Invariant: one line, no line end; now and then broken on purpose (a bracket that stays open, an escape, an odd character).

import type { Random } from './random.js';
import type { AgreementScope, Scope } from './scope.js';
import { words } from './words.js';

const quantities = ['seventy-two (72) hours', 'ten (12) days', '30 days', 'two (2) kilometres', '4 km', '5 per cent', '50%', '12 nm', 'on 1 June 2025', '2025-06-01', 'at 22:00', 'at 10:00 UTC', '37°57′N 126°40′E', 'three months', '500 officers', '(30) days', '72 годин', '10 днів', '72시간', '30 jours'];
const definitions = ['"Line" means the line on the map.', 'the term "Forces" refers to all units', '(hereinafter "the Zone")', 'hereinafter referred to as "the Team"', '“Truce” means a stop.', '(hereinafter the Parties)', '«День» означає добу.'];
const placeholders = ['[●]', '[…]', '[...]', '[TBD]', '[ ]', '____', 'XX km'];
const oddities = ['\\[', '\\}', '\\@', '\u00ad', '\u200b', '\u00a0', '🕊', '𝔸', '\ud800', '\udc00', '\u2028', '\0', '"', '\\', '|', '[', ']', '{', '}', '[UKR: ', 'İ', '\ufeff'];

/** A target for braces, annotations and fields: mostly one that may exist. */
export function target(random: Random, scope: Scope): string {
  const other = random.pick(scope.all);
  const inside = random.weighted<() => string>([
    [6, () => path(random)], [2, () => `#${random.pick(scope.own.labels)}`], [2, () => nameIn(random, other)], [1, () => `${random.between(1, 4)}-${random.between(4, 9)}`],
    [1, () => `(${random.pick(['a', 'b', 'c', 'i', '1'])})`], [1, () => random.pick(['3/A', 'Preamble~1', `${random.between(1, 5)}~${random.between(1, 3)}`, 'Annex I', 'Annex I/1', 'Annex', '', 'Art.', '99', '6-08', '1.2', '51a'])],
  ])();
  if (random.chance(0.05)) return random.pick([`${other.id}:`, other.id, other.alias]);
  return random.chance(0.35) ? `${random.chance(0.8) ? other.id : random.pick([other.alias, other.name, 'nowhere-1999'])}:${inside}` : inside;
}

export function path(random: Random): string {
  const n = random.between(1, 9);
  return random.pick([String(n), `${n}(a)`, `${n}(b)`, `${n}(${random.between(1, 3)})`, `Art.${n}`, `Art. ${n}(2)`, `Article ${n}`, `Art.II/${n}`, `${n}(a)(i)`, `Chapter ${n}`, `II`, `${n}D`, `Annex I/${n}(a)`]);
}

/** The id of something an agreement declares. */
export function nameIn(random: Random, { parties, bodies, zones, terms }: AgreementScope): string {
  return random.pick([...parties, ...bodies, ...zones, ...terms]).id;
}

export function reference(random: Random, scope: Scope): string {
  const list = Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => target(random, scope)).join(', ');
  return `{${list}${random.chance(0.2) ? '|the words shown' : ''}}`;
}

export function citation(random: Random, scope: Scope): string {
  const language = random.chance(0.8) ? scope.own.language : random.pick(['en', 'fr', 'uk', 'ko'] as const);
  const form = random.pick(words[language].citations);
  const n = random.between(1, 8);
  const cjk = language === 'zh' ? '一二三四五六七八'.charAt(n - 1) : String(n);
  const other = random.pick(scope.all)[random.chance(0.5) ? 'name' : 'alias'];
  return form.replace(/ A$/u, ` the ${other}`).replace('N', cjk).replace('M', String(n + random.between(1, 3))).replace('L', random.pick(['a', 'b', 'c', 'i']));
}

export function sentence(random: Random, scope: Scope): string {
  const { own } = scope;
  let text = random.pick(words[random.chance(0.85) ? own.language : 'en'].sentences);
  for (let more = random.weighted([[4, 0], [4, 1], [3, 2], [2, 3]]); more > 0; more -= 1) text = insert(random, text, item(random, scope));
  return text;
}

function item(random: Random, scope: Scope): string {
  const { own } = scope;
  const everyone = [...own.parties, ...own.bodies, ...own.zones, ...own.terms];
  return random.weighted<() => string>([
    [5, () => reference(random, scope)], [6, () => citation(random, scope)], [5, () => random.pick(everyone).name], [2, () => `the ${random.pick(everyone).name}’s`], [2, () => random.pick(everyone).alias.replace('*', 'у')],
    [3, () => bracket(random, scope)], [2, () => random.pick(quantities)], [1.5, () => random.pick(definitions)], [1, () => random.pick(placeholders)], [1, () => random.pick(['[1]', '[*]', '[2]'])], [1.5, () => random.pick(oddities)],
    [1, () => `the ${random.pick(scope.all).name}`],
  ])();
}

function bracket(random: Random, scope: Scope): string {
  const who = random.pick(['', '', `${random.pick(scope.own.parties).id}: `, `${scope.own.parties.map(({ id }) => id).join(', ')}: `, 'XYZ: ', 'North: ']);
  const words = random.chance(0.3) ? `as ${reference(random, scope)} says` : random.pick(['within ten days', 'or the Observers', 'may not [NOR: ever] leave']);
  return random.chance(0.08) ? `[${who}${words}` : `[${who}${words}]`;
}

function insert(random: Random, text: string, what: string): string {
  const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
  const at = spaces.length === 0 || random.chance(0.3) ? text.length : random.pick(spaces);
  return `${text.slice(0, at)} ${what}${text.slice(at)}`;
}
