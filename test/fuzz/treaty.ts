// Whole texts from the grammar of the language page: head, preamble, headings with provisions, annexes, closing part, signatures.
// Invariant: any text may come out; most are what a drafter writes, and each construct of the page comes up in many of them.

import { rules } from '../../server/src/core/index.js';
import { annotationLines } from './annotations.js';
import { headLines, signatureLines } from './declarations.js';
import { inner, type LabelStyle, labelAt, outer } from './labels.js';
import type { Random } from './random.js';
import type { Scope } from './scope.js';
import { sentence } from './sentences.js';
import { headingNumbers, words } from './words.js';

interface Plan {
  readonly random: Random;
  readonly scope: Scope;
  readonly numbers: LabelStyle;
  readonly continuous: boolean;
  /** The number of the last paragraph, counted on where the text is numbered straight through. */
  last: number;
  readonly lines: string[];
}

/** A text of about `size` UTF-16 units, its head and its end not counted; `more` stands in its main part. */
export function treatyText(random: Random, scope: Scope, size: number, more: readonly string[] = []): string {
  const plan: Plan = { random, scope, numbers: random.pick(outer), continuous: random.chance(0.5), last: 0, lines: [] };
  const { lines } = plan;
  if (random.chance(0.3)) lines.push('// A fictional draft.');
  if (random.chance(0.2)) lines.push(`// parley: ignore ${random.several(rules, random.between(1, 2)).map(({ name }) => name).join(', ')}${random.pick(['', ' "an exercise"'])}`);
  if (random.chance(0.1)) lines.push(...annotationLines(random, scope));
  if (random.chance(0.92)) lines.push(...headLines(random, scope));
  preamble(plan);
  const length = (): number => lines.reduce((sum, line) => sum + line.length + 1, 0);
  const number = headingNumbers[random.pick(Object.keys(headingNumbers))] ?? String;
  const head = length();
  for (let n = 1; length() < head + size * 0.7; n += 1) unit(plan, n, number, /^(?:article|section|chapter|part|title)$/u);
  lines.push('', ...more);
  for (let n = 1; random.chance(0.6) || length() < head + size * 0.8; n += 1) unit(plan, n, String, /^(?:annex|appendix|schedule|protocol)$/u);
  if (random.chance(0.8)) closing(plan);
  lines.push(...signatureLines(random, scope));
  return joined(random, lines);
}

/** A few lines that may be put in anywhere: one of everything there is. */
export function fragment(random: Random, scope: Scope): string {
  const plan: Plan = { random, scope, numbers: random.pick(outer), continuous: true, last: random.below(5), lines: [] };
  random.pick([
    () => unit(plan, random.between(1, 9), random.pick(Object.values(headingNumbers)), /./u), () => provisions(plan, 2), () => paragraph(plan), () => extra(plan), () => plan.lines.push(...annotationLines(random, scope)), () => closing(plan), () => preamble(plan), () => plan.lines.push(...headLines(random, scope)),
    () => plan.lines.push(...signatureLines(random, scope), ''),
  ])();
  return joined(random, plan.lines);
}

function preamble({ random, scope, lines }: Plan): void {
  const { preamble: word, recitals } = words[scope.own.language];
  if (random.chance(0.6)) lines.push(word, '');
  recitals.forEach((recital, i) => {
    if (random.chance(0.7)) lines.push(random.chance(0.15) ? `(${i + 1}) ${recital}` : recital, ...(random.chance(0.1) ? annotationLines(random, scope) : []), '');
  });
}

function unit(plan: Plan, n: number, number: (n: number) => string, units: RegExp): void {
  const { random, scope, lines } = plan;
  const { headings, titles } = words[random.chance(0.95) ? scope.own.language : 'en'];
  const forms = headings.filter(([kind]) => units.test(kind));
  const [kind, form] = random.pick(forms.length > 0 ? forms : headings.filter(([each]) => each === 'article'));
  const written = scope.own.language === 'zh' ? '一二三四五六七八九十'.charAt((n - 1) % 10) : number(n);
  const line = form.replace('#', written).replace(/^([A-Z]\S{4,}) /u, (whole, word: string) => (random.chance(0.03) ? `${word.slice(0, 2)}${word.slice(3)} ` : whole));
  const title = random.pick(titles);
  lines.push(...random.weighted<() => readonly string[]>([
    [5, () => [`${line} ${title}`]], [2, () => [line.replace(/[.:]?( –)?$/u, ''), '', title, '']], [1, () => [`${line} ${sentence(random, scope)}`]], [1, () => [`${random.pick(['A. ', 'B. ', 'I. ', '1. ', ''])}${title}`, '@heading']],
    [1, () => [line.replace(/[.:]?( –)?$/u, '')]], [0.3, () => [`${random.pick(['of', 'under', 'with'])} ${line} ${title}`]],
  ])());
  if (random.chance(0.3)) lines.push(...annotationLines(random, scope));
  if (random.chance(0.8)) lines.push('');
  if (random.chance(0.3)) paragraph(plan);
  if (!plan.continuous || kind === 'annex') plan.last = 0;
  provisions(plan, random.between(1, 4));
  if (random.chance(0.4)) extra(plan);
}

function provisions(plan: Plan, count: number): void {
  const { random, scope, lines, numbers } = plan;
  for (let i = 0; i < count; i += 1) {
    plan.last += 1;
    const label = labelAt(random, numbers, plan.last);
    if (random.chance(0.06)) return options(plan, label);
    const bracket = random.chance(0.04) ? random.pick(['[', `[${random.pick(scope.own.parties).id}: `]) : '';
    lines.push(`${bracket}${label} ${random.chance(0.1) ? `${random.pick(inner).at(1)} ` : ''}${body(plan)}${bracket !== '' && random.chance(0.7) ? ']' : ''}`);
    annotate(plan, 0.5);
    if (random.chance(0.4)) points(plan, 1);
    if (random.chance(0.15)) lines.push('', random.chance(0.5) ? sentence(random, scope) : `and ${sentence(random, scope).toLowerCase()}`);
    if (random.chance(0.7)) lines.push('');
  }
}

function points(plan: Plan, depth: number): void {
  const { random, lines } = plan;
  const style = random.pick(inner);
  const before = lines.at(-1);
  if (before !== undefined && random.chance(0.7) && !before.startsWith('   @')) lines[lines.length - 1] = before.replace(/[.;,]?$/u, ':');
  for (let place = 1, count = random.between(2, 4); place <= count; place += 1) {
    lines.push(`${'   '.repeat(depth)}${labelAt(random, style, place)} ${body(plan).replace(/\.$/u, place < count ? ';' : '.')}`);
    annotate(plan, 0.25);
    if (depth < 3 && random.chance(0.15)) points(plan, depth + 1);
  }
}

function options(plan: Plan, label: string): void {
  const { random, scope, lines } = plan;
  const word = words[scope.own.language].option;
  for (const letter of ['A', 'B', ...(random.chance(0.3) ? ['C'] : [])]) {
    if (random.chance(0.5)) lines.push(`${word} ${letter}`, '', `${label} ${body(plan)}`, '');
    else lines.push(`${label} ${body(plan)}`, `   @option ${letter} "Way"`, '');
  }
}

/** Text of a clause: mostly one sentence, sometimes over several lines, sometimes breaking off where a label may follow. */
function body({ random, scope }: Plan): string {
  const text = sentence(random, scope);
  if (random.chance(0.05)) return `${text.replace(/[.;]$/u, '')} under paragraph`;
  if (!random.chance(0.25)) return text;
  const more = sentence(random, scope);
  return `${text}${random.chance(0.4) ? ' ' : '\n   '}${more}`.replace(/ (?=[^ \n]+ [^ \n]+$)/u, random.chance(0.3) ? '\n' : ' ');
}

function paragraph({ random, scope, lines }: Plan): void {
  lines.push(random.chance(0.08) ? `\\${sentence(random, scope)}` : sentence(random, scope));
  if (random.chance(0.2)) lines.push(...annotationLines(random, scope).map((line) => `   ${line}`));
  lines.push('');
}

function annotate({ random, scope, lines }: Plan, probability: number): void {
  for (let chance = probability; random.chance(chance); chance *= 0.7) lines.push(...annotationLines(random, scope).map((line) => `   ${line}`));
  if (random.chance(0.02)) lines.push('words that run on below a note');
}

function extra({ random, scope, lines }: Plan): void {
  lines.push(...random.pick<() => readonly string[]>([
    () => ['| Crossing | Hours |', '| North | 8 to 12 |', '| South | [●] |'], () => ['[1] The map is attached.', '[2] See above.'], () => ['// to be settled', '// on Monday'], () => ['', '', '   '], () => ['Artcle 5. Foo'], () => ['Chpater 3. Roads'], () => ['5 If the Parties agree'],
    () => ['(b)to do so'], () => ['(c)and'], () => ['@heading'], () => ['Section 9. Roads', '', 'Chapter 4. Posts', '', 'Part II. Lines'], () => [`\\1. ${sentence(random, scope)}`], () => ['@note a wrapped note', 'goes on without its sign'], () => ['Articlee 4', 'Artikel 5. Raum'],
  ])(), '');
}

function closing({ random, scope, lines }: Plan): void {
  if (random.chance(0.2)) lines.push('Testimonium', '');
  lines.push(random.pick(words[scope.own.language].closing), '');
}

/** Most texts have one kind of line end, a few have all, a few begin with a byte order mark or end without a line end. */
function joined(random: Random, lines: readonly string[]): string {
  const kind = random.weighted([[6, '\n'], [2, '\r\n'], [1, '\r'], [1, '']]);
  const flat = lines.join('\n').split('\n');
  const text = flat.map((line) => line + (kind === '' ? random.pick(['\n', '\r\n', '\r']) : kind)).join('');
  return `${random.chance(0.1) ? '\ufeff' : ''}${random.chance(0.1) ? text.trimEnd() : text}`;
}
