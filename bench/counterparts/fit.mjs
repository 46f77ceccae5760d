// The weights of the signs, from the library's pairs alone: those under which the right clauses are likeliest (conditional logit, with a pull
// towards what a sign should count before anything was seen). Invariant: no pair kept for measuring is looked at; same pairs, same weights.
import { compared } from './ours.mjs';

/** What a sign counts before anything was seen, and how strongly it is held to that. Words carry most; the rest may tip the scale. */
const prior = { forms: 4, stems: 4, whole: 4, likeness: 3, heading: 1, kind: 0.5, component: 1.5, number: 0.5, body: 1, zone: 1, term: 0.5, role: 0.3, after: 1.5, before: 1.5, within: 1, shape: 1 };
const held = 0.5;
const rounds = 600;
const pace = 0.05;

/** Each case of the library twice: with what else is answered, and as if nothing were. */
export function examplesOf(core, snapshot, cases) {
  return cases.filter(({ use }) => use === 'weights').flatMap((each) =>
    [(block) => each.answered.get(block) ?? [], () => []].map((answered) => ({ ...compared(core, each, snapshot, answered), right: new Set(each.right) })));
}

export function fit(names, examples) {
  const at = names.map((name) => prior[name] ?? 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = names.map((name, i) => -held * (at[i] - (prior[name] ?? 0)));
    for (const { signs, index, right } of examples) {
      const scores = index.clauses.map((_, j) => names.reduce((sum, name, i) => sum + at[i] * (signs.get(name)?.[j] ?? 0), 0));
      const shares = softmax(scores);
      const sum = [...right].reduce((total, j) => total + shares[j], 0);
      names.forEach((name, i) => {
        const value = signs.get(name);
        if (value === undefined) return;
        let expected = 0;
        let wanted = 0;
        shares.forEach((share, j) => {
          expected += share * value[j];
          if (right.has(j)) wanted += (share / Math.max(sum, 1e-12)) * value[j];
        });
        slope[i] += (wanted - expected) / 2;
      });
    }
    // Nothing that two clauses share speaks against them.
    names.forEach((_, i) => {
      at[i] = Math.max(0, at[i] + pace * slope[i]);
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(at[i] * 100) / 100]));
}

function softmax(scores) {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
