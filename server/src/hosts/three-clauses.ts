// The smallest library a hover can be shown on: three paragraphs of the 1953 Korean armistice, digested in our own words.
// Invariant: a clause here begins at a line with a number and a dot and ends at the next one or at a blank line.

/** A precedent clause: how it is cited, and its text. */
export interface PrecedentClause {
  readonly citation: string;
  readonly text: string;
}

const clauses: Readonly<Record<string, string>> = {
  'korea-1953:1':
    'One military demarcation line is fixed, and each side withdraws two kilometres from it, so that a demilitarized zone lies between the two armies.',
  'korea-1953:6': 'No hostile act is committed by either side within the demilitarized zone, from it, or against it.',
  'korea-1953:12':
    'The commanders of both sides order and enforce a full stop of all hostilities; it takes effect twelve hours after the signing.',
};

/** The precedent clause that the clause around `offset` (UTF-16) names with `@precedent`; undefined when there is none. */
export function findClauseCounterpart(text: string, offset: number): PrecedentClause | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const at = text.slice(0, offset).split(/\r\n|\r|\n/).length - 1;
  const startsClause = (line: string | undefined): boolean => line !== undefined && /^\s*\d+\.\s/.test(line);
  const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
  let first = at;
  while (!startsClause(lines[first])) {
    if (first === 0 || isBlank(lines[first])) return undefined;
    first -= 1;
  }
  for (let i = first; i === first || !(isBlank(lines[i]) || startsClause(lines[i])); i += 1) {
    const target = /^\s*@precedent\s+(\S+)\s*$/.exec(lines[i] ?? '')?.[1];
    const clause = target === undefined ? undefined : clauses[target];
    if (target !== undefined && clause !== undefined) return { citation: target, text: clause };
  }
  return undefined;
}
