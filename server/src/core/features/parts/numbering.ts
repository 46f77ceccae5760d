// What becomes of the numbers of a list when a member comes, goes, or is numbered as `bis`.
// Invariants: a list without gaps has none afterwards; a gap that was there swallows what is inserted in front of it; `12bis` stays with
// its 12. Pure: numbers in, numbers out, one for each member that is left, in order.

import { type Count, nextSuffix, previousSuffix } from './number-form.js';

export interface Inserted {
  /** Of the new member. */
  readonly count: Count;
  /** Of the others, in their order. */
  readonly others: readonly Count[];
}

/** A member comes in front of the one at `at` (the list's length: behind the last). Behind 12 and in front of 12bis it is 12bis. */
export function inserted(counts: readonly Count[], at: number): Inserted {
  const before = counts[at - 1];
  const next = counts[at];
  if (before && next && next.suffix !== '' && next.n === before.n) return insertedAsSuffix(counts, at) ?? plainly(counts, at);
  return plainly(counts, at);
}

function plainly(counts: readonly Count[], at: number): Inserted {
  const before = counts[at - 1];
  const count: Count = { prefix: before?.prefix ?? counts[0]?.prefix ?? '', n: before ? before.n + 1 : (counts[0]?.n ?? 1), suffix: '' };
  let taken = count.n;
  let shift = 0;
  const others = counts.map((each, i) => {
    if (i < at) return each;
    if (each.suffix === '') {
      shift = each.n <= taken ? taken + 1 - each.n : 0;
      taken = each.n + shift;
    }
    return shift === 0 ? each : { ...each, n: each.n + shift };
  });
  return { count, others };
}

/** As `inserted`, numbered behind the one before: 12bis behind 12, 12ter behind 12bis. Undefined in front of the first, and where the suffixes end. */
export function insertedAsSuffix(counts: readonly Count[], at: number): Inserted | undefined {
  const before = counts[at - 1];
  const suffix = before && nextSuffix(before.suffix);
  if (!before || suffix === undefined) return undefined;
  const count: Count = { ...before, suffix };
  let taken = suffix;
  const others: Count[] = [];
  for (const [i, each] of counts.entries()) {
    if (i < at || each.n !== count.n || each.suffix !== taken) {
      others.push(each);
      continue;
    }
    const pushed = nextSuffix(each.suffix);
    if (pushed === undefined) return undefined;
    others.push({ ...each, suffix: pushed });
    taken = pushed;
  }
  return { count, others };
}

/** The member at `at` goes. */
export function removed(counts: readonly Count[], at: number): readonly Count[] {
  const gone = counts[at];
  const others = counts.filter((_, i) => i !== at);
  if (!gone) return others;
  const next = counts[at + 1];
  if (next && next.n === gone.n && next.suffix !== '') {
    return others.map((each, i) => (i >= at && each.n === gone.n && each.suffix !== '' ? { ...each, suffix: previousSuffix(each.suffix) } : each));
  }
  if (gone.suffix !== '') return others;
  let expected = gone.n + 1;
  let open = true;
  let shift = 0;
  return others.map((each, i) => {
    if (i < at) return each;
    if (each.suffix === '') {
      open &&= each.n === expected;
      shift = open ? 1 : 0;
      expected += 1;
    }
    return shift === 0 ? each : { ...each, n: each.n - 1 };
  });
}

/** From one on, without gaps and suffixes; `first`: what the first member is numbered. */
export function inOrder(counts: readonly Count[], first = 1): readonly Count[] {
  return counts.map(({ prefix }, i) => ({ prefix, n: first + i, suffix: '' }));
}
