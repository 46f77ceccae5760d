// What changed between two texts, word by word, in phrases a reader takes in at one look.
// Invariant: the `same` and `old` pieces joined are the old text, the `same` and `new` pieces joined are the new one;
// neighbouring pieces differ in kind, and an `old` piece stands before the `new` one that replaces it.

export interface DiffPiece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

export interface WordDiff {
  readonly pieces: readonly DiffPiece[];
  /** Share of the words of both texts that stand in `same` pieces, 0 to 1; 1 when both texts are empty. */
  readonly kept: number;
  /** Share of the shorter text's words that stand in `same` pieces, 0 to 1; 1 when that is empty. */
  readonly keptOfShorter: number;
}

/** Above this many pairs of words only the common beginning and end are matched. */
const maxCells = 4_000_000;

interface Token {
  /** The word or mark itself. */
  readonly text: string;
  /** White space between this token and the next one (before the first token: an empty token). */
  readonly gap: string;
}

/** Words of any script (Han characters one by one), numbers, and single marks, each with the white space behind it. */
function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  const pattern = /(\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’ʼ\-.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\S)?(\s*)/gu;
  for (const match of text.matchAll(pattern)) {
    if (match[0] !== '') found.push({ text: match[1] ?? '', gap: match[2] ?? '' });
  }
  return found;
}

/** How much a match of this token is worth: long words hold a sentence together, marks and articles do not. */
function weightOf(token: string): number {
  if (!/[\p{L}\p{N}]/u.test(token)) return 1;
  return token.length <= 3 && !/\p{N}/u.test(token) ? 2 : 5;
}

export function diffWords(before: string, after: string): WordDiff {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const matches = cleanUp(a, b, alignTokens(a, b));
  const pieces = piecesOf(a, b, matches);
  const shorter = Math.min(a.length, b.length);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return { pieces, kept: share(2 * matches.length, a.length + b.length), keptOfShorter: share(matches.length, shorter) };
}

/** A pair of equal tokens: position in the old and in the new list. Pairs rise in both. */
type Match = readonly [number, number];

function alignTokens(a: readonly Token[], b: readonly Token[]): Match[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.text === b[head]?.text) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail]?.text === b[b.length - 1 - tail]?.text) tail += 1;
  const matches: Match[] = [];
  for (let i = 0; i < head; i += 1) matches.push([i, i]);
  const aEnd = a.length - tail;
  const bEnd = b.length - tail;
  if ((aEnd - head) * (bEnd - head) <= maxCells) {
    const ids = new Map<string, number>();
    const idOf = (token: Token) => ids.get(token.text) ?? (ids.set(token.text, ids.size), ids.size - 1);
    const x = Int32Array.from(a, idOf);
    const y = Int32Array.from(b, idOf);
    const weights = Int32Array.from([...ids.keys()], weightOf);
    alignRange({ x, y, weights }, head, aEnd, head, bEnd, matches);
  }
  for (let i = tail; i > 0; i -= 1) matches.push([a.length - i, b.length - i]);
  return matches;
}

interface Sequences {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly weights: Int32Array;
}

/** Hirschberg's heaviest common subsequence: memory grows with one text only. Pushes matches in rising order. */
function alignRange(s: Sequences, x0: number, x1: number, y0: number, y1: number, out: Match[]): void {
  if (x0 >= x1 || y0 >= y1) return;
  if (x1 - x0 === 1) {
    for (let j = y0; j < y1; j += 1) {
      if (s.x[x0] === s.y[j]) {
        out.push([x0, j]);
        return;
      }
    }
    return;
  }
  const middle = (x0 + x1) >> 1;
  const forward = scores(s, x0, middle, y0, y1, 1);
  const backward = scores(s, middle, x1, y0, y1, -1);
  let best = -1;
  let cut = y0;
  for (let j = 0; j <= y1 - y0; j += 1) {
    const score = (forward[j] ?? 0) + (backward[j] ?? 0);
    if (score > best) {
      best = score;
      cut = y0 + j;
    }
  }
  alignRange(s, x0, middle, y0, cut, out);
  alignRange(s, middle, x1, cut, y1, out);
}

/** Last row of the score table: entry j is the weight shared by x0..x1 and the first (step 1) or last (step -1: from j on) words of y0..y1. */
function scores(s: Sequences, x0: number, x1: number, y0: number, y1: number, step: 1 | -1): Int32Array {
  const width = y1 - y0;
  let row = new Int32Array(width + 1);
  let next = new Int32Array(width + 1);
  for (let n = 0; n < x1 - x0; n += 1) {
    const symbol = step === 1 ? s.x[x0 + n] : s.x[x1 - 1 - n];
    const weight = s.weights[symbol ?? 0] ?? 1;
    for (let m = 1; m <= width; m += 1) {
      const other = step === 1 ? s.y[y0 + m - 1] : s.y[y1 - m];
      const skipped = Math.max(row[m] ?? 0, next[m - 1] ?? 0);
      next[m] = symbol === other ? Math.max(skipped, (row[m - 1] ?? 0) + weight) : skipped;
    }
    [row, next] = [next, row];
  }
  return step === 1 ? row : row.toReversed();
}

/** A run of equal words this heavy (some three long words) is kept whatever stands beside it. */
const safeRun = 12;

/** Drops runs of equal words that are at most half as heavy as the changes on both sides of them: phrases read better than crumbs. */
function cleanUp(a: readonly Token[], b: readonly Token[], matches: readonly Match[]): readonly Match[] {
  let runs = runsOf(matches);
  for (let changed = true; changed; ) {
    changed = false;
    const kept: Match[][] = [];
    for (const [index, run] of runs.entries()) {
      const last = kept.at(-1)?.at(-1) ?? [-1, -1];
      const first = run[0] ?? [0, 0];
      const end = run.at(-1) ?? first;
      const next = runs[index + 1]?.[0] ?? [a.length, b.length];
      const before = Math.max(weigh(a, last[0] + 1, first[0]), weigh(b, last[1] + 1, first[1]));
      const behind = Math.max(weigh(a, end[0] + 1, next[0]), weigh(b, end[1] + 1, next[1]));
      const own = weigh(a, first[0], end[0] + 1);
      if (before > 0 && behind > 0 && own < safeRun && own * 2 <= Math.min(before, behind)) changed = true;
      else kept.push(run);
    }
    runs = kept;
  }
  return runs.flatMap((run, index) => trimBrackets(a, run, runs[index - 1]?.at(-1)?.[0] ?? -1, runs[index + 1]?.[0]?.[0] ?? a.length));
}

/** Marks that come in pairs, the opening one first. */
const pairs: readonly string[] = ['()', '[]', '{}', '“”', '„“', '«»', '（）', '「」'];

/** A bracket whose partner was changed counts as changed with it: `(72)` becomes `(48)`, not `(72` becomes `(48`. */
function trimBrackets(a: readonly Token[], run: readonly Match[], last: number, next: number): readonly Match[] {
  const first = run[0]?.[0] ?? 0;
  const end = run.at(-1)?.[0] ?? 0;
  const closing = a[first]?.text ?? '';
  const opening = a[end]?.text ?? '';
  const changedBefore = a.slice(last + 1, first).map(({ text }) => text);
  const changedBehind = a.slice(end + 1, next).map(({ text }) => text);
  const from = pairs.some((pair) => pair[1] === closing && changedBefore.includes(pair[0] ?? '')) ? 1 : 0;
  const to = pairs.some((pair) => pair[0] === opening && changedBehind.includes(pair[1] ?? '')) ? 1 : 0;
  return run.slice(from, Math.max(from, run.length - to));
}

function weigh(tokens: readonly Token[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += weightOf(tokens[i]?.text ?? '');
  return sum;
}

function runsOf(matches: readonly Match[]): Match[][] {
  const runs: Match[][] = [];
  for (const match of matches) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && match[0] === last[0] + 1 && match[1] === last[1] + 1) runs.at(-1)?.push(match);
    else runs.push([match]);
  }
  return runs;
}

function piecesOf(a: readonly Token[], b: readonly Token[], matches: readonly Match[]): DiffPiece[] {
  const pieces: { kind: DiffPiece['kind']; text: string }[] = [];
  const add = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    // An `old` piece goes before the `new` one it stands beside, so that a change reads old, new.
    else if (kind === 'old' && last?.kind === 'new') {
      const before = pieces.at(-2);
      if (before?.kind === 'old') before.text += text;
      else pieces.splice(-1, 0, { kind, text });
    } else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...matches, [a.length, b.length] as const]) {
    for (; i < nextI; i += 1) add('old', (a[i]?.text ?? '') + (a[i]?.gap ?? ''));
    for (; j < nextJ; j += 1) add('new', (b[j]?.text ?? '') + (b[j]?.gap ?? ''));
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) continue;
    add('same', left.text);
    if (left.gap === right.gap) add('same', left.gap);
    else {
      add('old', left.gap);
      add('new', right.gap);
    }
    i += 1;
    j += 1;
  }
  return pieces;
}
