// Our own methods in the measurement. Invariant: each sees what a drafter's editor sees, and no answer of the clause it is asked about.

/** By name: (case, snapshot) -> a score for each candidate. */
export function ourMethods(core) {
  return [
    ['ours', (each, snapshot) => scores(core, each, snapshot, (block) => each.answered.get(block) ?? [])],
    ['ours, nothing else answered', (each, snapshot) => scores(core, each, snapshot, () => [])],
  ];
}

export function compared(core, { document, block, precedent }, snapshot, answered) {
  return core.compareClause(snapshot, document, block, precedent, answered);
}

/** In the order of the candidates, which are the clauses of the index. */
function scores(core, each, snapshot, answered) {
  const found = compared(core, each, snapshot, answered);
  if (found.index.clauses.some(({ block }, i) => block !== each.candidates[i])) throw new Error('other candidates');
  return [...core.scoresOf(found)];
}
