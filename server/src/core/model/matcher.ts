// Finds declared names in running text: one prepared tree of letters per model, one pass per text.
// Invariants: at one place the longest name wins, of equal names the first declared; matches never overlap; the work at a
// place is bounded by the longest name, however many names there are.

import { fold } from './fold.js';
import type { Declaration } from './types.js';

export interface Match {
  /** Indices in the given text; without a plural or possessive ending, with whatever a `*` stands for. */
  readonly start: number;
  readonly end: number;
  readonly declared: Declaration;
}

export interface Matcher {
  find(text: string): readonly Match[];
}

/** A place in the tree: what may follow, and whose name ends here. */
interface Node {
  readonly next: Map<string, Node>;
  whole?: Declaration;
  /** The name ended in `*`. */
  open?: Declaration;
}

/** Scripts written without blanks, or with endings joined to the word. */
const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
const runs = /[\p{L}\p{M}\p{N}_]+/gu;
const ending = /^(?:'s|es|s)?(?!'?[\p{L}\p{M}\p{N}_])/u;
const restOfWord = /(?:[\p{L}\p{M}\p{N}_]|'(?=\p{L}))*/u;

/** A matcher for the names of parties, bodies, zones and terms. */
export function createMatcher(declarations: readonly Declaration[]): Matcher {
  const root: Node = { next: new Map() };
  for (const declared of declarations) for (const name of namesOf(declared)) insert(root, name, declared);
  return { find: (text) => (root.next.size === 0 ? [] : findIn(root, text)) };
}

function findIn(root: Node, given: string): readonly Match[] {
  const { text, at } = fold(given);
  const matches: Match[] = [];
  let from = 0;
  for (const run of text.matchAll(runs)) {
    for (const start of startsIn(text, run.index, run[0])) {
      if (start < from || !root.next.has(text.charAt(start))) continue;
      const found = longest(root, text, start);
      if (!found) continue;
      matches.push({ start: at(start), end: at(found.end), declared: found.declared });
      from = found.end;
    }
  }
  return matches;
}

/** Where a name may begin: at the run, before every Chinese character, and where Korean or Chinese meets another script. */
function startsIn(text: string, index: number, run: string): readonly number[] {
  const insideWord = text.charAt(index - 1) === "'" && /\p{L}/u.test(text.charAt(index - 2)); // `Зобов'язання`
  const starts = insideWord ? [] : [index];
  if (!joined.test(run)) return starts;
  for (let i = 1; i < run.length; i++) {
    if (han.test(run.charAt(i)) || joined.test(run.charAt(i)) !== joined.test(run.charAt(i - 1))) starts.push(index + i);
  }
  return starts;
}

function longest(root: Node, text: string, start: number): { readonly end: number; readonly declared: Declaration } | undefined {
  let found: { end: number; declared: Declaration } | undefined;
  let node: Node | undefined = root;
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    node = node.next.get(character);
    if (!node) break;
    at += 1;
    if (character === ' ') while (text.charAt(at) === ' ') at += 1;
    if (node.open) found = { end: wordEnd(text, at), declared: node.open };
    if (node.whole && isWordEnd(text, at)) found = { end: at, declared: node.whole };
  }
  return found;
}

/** True when a name may end here: no letter follows but `s`, `es`, `'s`; in Korean and Chinese anything may follow. */
function isWordEnd(text: string, at: number): boolean {
  if (joined.test(text.charAt(at - 1)) || joined.test(text.charAt(at))) return true;
  return ending.test(text.slice(at, at + 6));
}

function wordEnd(text: string, at: number): number {
  return at + (restOfWord.exec(text.slice(at, at + 80))?.[0].length ?? 0);
}

/** The names under which prose mentions a declaration: its id unless in lower case, its quoted name, its aliases. */
function namesOf(declared: Declaration): readonly string[] {
  if (declared.kind === 'agreement' || declared.kind === 'signature') return [];
  const id = declared.id.text;
  const isLowerCase = id === id.toLowerCase() && id !== id.toUpperCase();
  const name = declared.name === declared.id ? [] : [declared.name.text];
  return [...(isLowerCase ? [] : [id]), ...name, ...declared.aliases.map((alias) => alias.text)];
}

function insert(root: Node, written: string, declared: Declaration): void {
  const open = written.endsWith('*');
  const name = fold(open ? written.slice(0, -1) : written).text.replace(/ +/gu, ' ').trim().replace(/^[^\p{L}\p{M}\p{N}_]+/u, '');
  if (name === '') return;
  for (const first of new Set([name.charAt(0), name.charAt(0).toUpperCase()])) {
    let node = root;
    for (const character of [first, ...name.slice(1).split('')]) {
      const known: Node = node.next.get(character) ?? { next: new Map() };
      node.next.set(character, known);
      node = known;
    }
    if (open) node.open ??= declared;
    else node.whole ??= declared;
  }
}
