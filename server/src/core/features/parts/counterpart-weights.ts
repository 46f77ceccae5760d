// How much each sign that two clauses answer each other counts.
// Invariant: fixed on pairs of the library's agreements alone (`npm run bench -- counterparts --fit` prints them); no other pair was looked at.

/** Signs, each from 0 to 1. */
export const signs = [
  'forms', 'stems', 'whole', 'likeness', 'heading', 'kind', 'component', 'number', 'body', 'zone', 'term', 'role', 'after', 'before', 'within', 'shape',
] as const;
export type Sign = (typeof signs)[number];
export type Signs = Readonly<Record<Sign, number>>;

export const weights: Signs = {
  forms: 4.74, stems: 4.77, whole: 4.75, likeness: 4.79, heading: 1, kind: 0.05, component: 4.77, number: 0.09, body: 0, zone: 1.57, term: 0.5, role: 0, after: 1.05, before: 0.85, within: 1.21, shape: 1.35,
};

/**
 * How likely the best must be (a share of the likelihood of the twenty best). Chosen on the library's pairs, and on the clauses of the same texts
 * that answer nothing: `asked`, for a list somebody opens, where a right one is among the five of most clauses that have one; `unasked`, for what is
 * offered of itself, the least at which more of all that is offered is right than wrong.
 */
export const suggestionThresholds = { asked: 0.2, unasked: 0.6 } as const;
