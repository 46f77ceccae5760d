// Leave-one-out over all hand-made pairs: how often a right counterpart comes first, or among the first five, by each method in one run.
// Invariant: the same texts and pairs give the same figures.
import { baselines } from './baselines.mjs';
import { casesOf, casesWithout, pairedTexts } from './cases.mjs';
import { hitWithin, interval, mean } from './statistics.mjs';

/** `ours`: methods by name, each (case, snapshot) -> a score for each candidate. */
export function measure(core, root, ours) {
  const snapshot = pairedTexts(core, root);
  const cases = casesOf(core, root, snapshot);
  const methods = [...baselines(core.NO_BLOCK), ...ours.map(([name, score]) => [name, (each) => score(each, snapshot)])];
  const rows = methods.map(([name, score]) => {
    const hits = cases.map((each) => {
      const scores = score(each);
      return { first: hitWithin(1, scores, each.right), five: hitWithin(5, scores, each.right), scores };
    });
    return { name, hits };
  });
  const without = casesWithout(core, root, snapshot, cases);
  // What is suggested where nothing is right.
  const vain = new Map(ours.map(([name, score]) => [name, without.map((each) => ({ use: each.use, scores: score(each, snapshot) }))]));
  return { snapshot, cases, rows, vain };
}

/** The cases of a group, or of a use, or all: their indexes. */
export function groupsOf(cases) {
  const indexes = (wanted) => cases.flatMap((each, i) => (wanted(each) ? [i] : []));
  const names = [...new Set(cases.map(({ group }) => group))];
  return [
    ['all pairs kept for measuring', indexes(({ use }) => use === 'measure')],
    ['all pairs of the library (weights are fixed on these)', indexes(({ use }) => use === 'weights')],
    ['all hand-made pairs', indexes(() => true)],
    ...names.map((name) => [name, indexes(({ group }) => group === name)]),
  ];
}

/** Of some cases: { first, five }, each { rate, low, high }. */
export function rates({ hits }, some) {
  const of = (which) => {
    const values = some.map((i) => hits[i][which]);
    const [low, high] = interval(values);
    return { rate: mean(values), low, high };
  };
  return { first: of('first'), five: of('five') };
}

/** How much oftener `one` hits than `other`, case by case. */
export function difference(one, other, some) {
  const of = (which) => {
    const values = some.map((i) => one.hits[i][which] - other.hits[i][which]);
    const [low, high] = interval(values);
    return { rate: mean(values), low, high };
  };
  return { first: of('first'), five: of('five') };
}
