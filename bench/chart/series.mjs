// What the charts show, taken from a result of `npm run bench -- lsp --json FILE`: lines of {name, points: [{x: bytes, y: ms}]}.
// Invariant: a figure that was not measured leaves no point; a server without a point leaves no line.

const shown = [['ours', 'Parley'], ['rumdl', 'rumdl'], ['vscode-markdown', 'vscode-markdown'], ['langium', 'langium']];

/** A letter typed until its diagnostics are there, against the document's size. */
export function keystrokes(result) {
  const measured = [['450', 'median'], ['10', 'median'], ['450', 'largest'], ['10', 'largest'], ['big', 'big']];
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
  return shown.flatMap(([server, name]) => {
    const points = runs.filter((run) => run.server === server)
      .flatMap((run) => pointsOf(run, texts.find(({ format, size }) => format === run.format && size === run.size)))
      .filter(({ y }) => Number.isFinite(y) && y > 0)
      .sort((a, b) => a.x - b.x);
    return points.length === 0 ? [] : [{ name, points }];
  });
}
