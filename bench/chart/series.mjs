// What the charts show, taken from a result of `npm run bench -- lsp --json FILE`: lines of {name: the server's, points: [{x: bytes, y: ms}]}.
// Invariants: a figure that was not measured leaves no point, one of wrong answers neither; a server without a point leaves no line;
// no two points of a line are of one size.

const shown = ['ours', 'rumdl', 'vscode-markdown', 'langium'];

/** A letter typed until its diagnostics are there, against the document's size. */
export function keystrokes(result) {
  const measured = [['450', 'median'], ['10', 'median'], ['10', 'largest'], ['100', 'largest'], ['450', 'largest'], ['big', 'big']];
  return lines(result, (run, text) => {
    const probes = measured.filter(([size]) => size === run.size).map(([, probe]) => text.probes.find(({ name }) => name === probe));
    return probes.flatMap((probe) => (probe === undefined ? [] : [{ x: probe.bytes, y: run.last[`${probe.name}.keyDiag`]?.p50 }]));
  });
}

/** From the start of the process to the first complete answer across files, against the workspace's size. */
export function coldStarts(result) {
  return lines(result, (run, text) => (/^\d+$/u.test(run.size) ? [{ x: text.bytes, y: run.cold.coldReadyMs?.p50 }] : []));
}

function lines({ runs, texts }, pointsOf) {
  return shown.flatMap((name) => {
    const points = runs.filter((run) => run.server === name)
      .flatMap((run) => pointsOf(run, texts.find(({ format, size }) => format === run.format && size === run.size)))
      .filter(({ y }) => Number.isFinite(y) && y > 0)
      .sort((a, b) => a.x - b.x)
      // Files of 10 and of 450 agreements of nearly one size would be a kink of the line, not a fact.
      .filter(({ x }, i, sorted) => i === 0 || x > 1.2 * (sorted[i - 1]?.x ?? 0));
    return points.length === 0 ? [] : [{ name, points }];
  });
}
