// Adding up the parts of a test run and holding them against test/counts.json.
// Invariant: a part that ran fewer tests than its count fails, and so does a part that gave no totals at all.

/** All parts, in the order they run and are listed; scripts last, because they use the editors that others fetched. */
export const parts = ['core', 'protocol', 'worker', 'cli', 'node editor', 'web editor', 'neovim', 'emacs', 'word', 'fuzz', 'scripts'];

/** Lines of what a test failed with that are repeated below the totals, and the letters of each. */
const repeated = { lines: 4, letters: 300 };

/**
 * What a run came to. `results`: {part, passed, failed, failures?: {title, message}[], note?} for each part that ran, `passed` undefined when it
 * gave no totals; `counts`: the least number of tests by part. Returns {passed, failed, lines}: the sums, a line of words for each part, and
 * below it what failed, so that whoever has only the end of a log knows why.
 */
export function addUp(results, counts) {
  let passed = 0;
  let failed = 0;
  const lines = [];
  for (const result of results) {
    const least = counts[result.part] ?? 0;
    const ran = (result.passed ?? 0) + (result.failed ?? 0);
    const words = [];
    let broken = result.failed ?? 0;
    if (result.passed === undefined) {
      broken += 1;
      words.push('gave no totals');
    } else if (ran < least) {
      broken += 1;
      words.push(`ran ${ran} tests, test/counts.json says ${least}`);
    } else if (ran === 0) words.push('has no tests yet');
    if (result.note !== undefined) words.push(result.note);
    passed += result.passed ?? 0;
    failed += broken;
    const suffix = words.length === 0 ? '' : `  (${words.join('; ')})`;
    lines.push(
      `${result.part.padEnd(12)}${String(result.passed ?? 0).padStart(6)} passed ${String(broken).padStart(4)} failed${suffix}`,
    );
    for (const { title, message } of result.failures ?? []) {
      lines.push(`  ✗ ${title}`);
      for (const line of message.split('\n').slice(0, repeated.lines)) lines.push(`      ${line.slice(0, repeated.letters)}`);
    }
  }
  return { passed, failed, lines };
}

/** `counts` raised to what `results` ran; a count never falls by itself. */
export function raiseCounts(results, counts) {
  const raised = {};
  for (const part of parts) {
    const result = results.find((candidate) => candidate.part === part);
    raised[part] = Math.max(counts[part] ?? 0, result?.passed ?? 0);
  }
  return raised;
}
