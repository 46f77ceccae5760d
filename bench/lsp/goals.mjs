// The goals G1 to G19 of the harness' PEERS.md, section 3, as data: which figure of which size, against whom, and what is asked.
// `must` and `stretch` are the most that ours may be of the best peer (`among`: 'any', 'js', or one peer by name). `limit` is the
// most that ours may be in milliseconds or bytes by what the machine can do. `of` gives a summary ({n, p50, p99 …}) or a number;
// medians count where `stat` says nothing else. `after`: the figure counts only when this one of the start was reached.

const last = (key) => (run) => run.last[key];
const cold = (key) => (run) => run.cold[key];

/** Sum of reading, decoding, splitting, classifying and finding mentions. */
const physicalWork = (l) => l.readSyncBuffers.p50 + l.decodeUtf8.p50 + l.splitLines.p50 + l.regexPerLine.p50 + l.regexMentionsGlobal.p50;
const keyAndReparse = (which) => (l) => l.echoKeyToDiagnostics.p50 + l[which].p50;
const most = (times, words, of) => ({ times, words, of });

const threeHovers = most(3, 'key → empty hover', (l) => l.echoKeyToHover.p50);
const editing = 'with the editing issue';

/** One of three requests after a key; completion waits for the editing issue. */
function request(id, size, words, probe, figures) {
  return ['hover', 'definition', 'completion'].map((name) => ({
    id, size, what: `key → ${name}, ${words}`, of: last(`${probe}.${name}`), right: `${probe}.${name}Right`, among: 'any', ...figures,
    ...(name === 'completion' ? { needs: ['textDocument/completion', 'completionProvider'], later: editing } : {}),
  }));
}

export const goals = [
  ...['10', '450'].map((size) => ({
    id: 'G1', size, what: `key → diagnostics, median file, ${size} files`, of: last('median.keyDiag'), among: 'any', must: 0.25, stretch: 0.1,
    limit: most(3, 'key → empty diagnostics + reparse', keyAndReparse('reparseMedianDoc')),
  })),
  { id: 'G1', size: 'tails', what: 'the same, p99 of 400', of: last('median.keyDiag'), stat: 'p99', among: 'rumdl', must: 0.35 },
  { id: 'G2', size: '450', what: 'key → diagnostics, largest file (0.95 MB at least)', of: last('largest.keyDiag'), among: 'any', must: 0.2, stretch: 0.05, limit: most(2, 'key → empty diagnostics + reparse', keyAndReparse('reparseLargestDoc')) },
  { id: 'G3', size: 'big', what: 'key → diagnostics, 10 MB document', of: last('big.keyDiag'), among: 'any', must: 0.05, stretch: 0.01 },
  ...request('G4', '450', 'median file', 'median', { must: 1, stretch: 0.6, limit: threeHovers }),
  ...request('G5', '450', 'largest file', 'largest', { must: 0.25, stretch: 0.08 }),
  { id: 'G6', size: '450', what: 'key → documentSymbol, median file', of: last('median.documentSymbol'), right: 'median.documentSymbolRight', among: 'any', must: 1, stretch: 0.6 },
  { id: 'G6', size: '450', what: 'key → documentSymbol, largest file', of: last('largest.documentSymbol'), right: 'largest.documentSymbolRight', among: 'any', must: 0.35, stretch: 0.15 },
  ...['10', '450'].map((size) => ({ id: 'G7', size, what: `edit in A → diagnostic in open B, ${size} files`, of: last('crossFileBreak'), among: 'any', must: 0.1, stretch: 0.03, limit: most(10, 'key → empty diagnostics', (l) => l.echoKeyToDiagnostics.p50) })),
  { id: 'G8', size: '450', what: 'broken reference reported, median file', of: last('median.breakRef'), among: 'any', must: 0.3, stretch: 0.15 },
  { id: 'G8', size: '450', what: 'mended reference cleared, median file', of: last('median.fixRef'), among: 'any', must: 0.3, stretch: 0.15 },
  { id: 'G9', size: '450', what: '50 keys → diagnostics, median file', of: last('median.burst50'), among: 'any', must: 0.5, stretch: 0.25 },
  { id: 'G9', size: '450', what: '50 keys → diagnostics, largest file', of: last('largest.burst50'), among: 'any', must: 0.1, stretch: 0.03 },
  { id: 'G10', size: '450', what: 'spawn → first correct cross-file answer, 450 files', of: cold('coldReadyMs'), among: 'any', must: 0.3, stretch: 0.18, limit: most(2.5, 'bare server start + reading, decoding, one pass', (l) => l.echoInitMs + physicalWork(l)) },
  { id: 'G11', size: '10', what: 'the same, 10 files, to the best JavaScript peer', of: cold('coldReadyMs'), among: 'js', must: 0.45, limit: most(1.6, 'bare server start', (l) => l.echoInitMs) },
  { id: 'G11', size: '10', what: 'the same, 10 files, to rumdl', of: cold('coldReadyMs'), among: 'rumdl', must: 2.3, stretch: 1.6 },
  { id: 'G12', size: '10', what: 'spawn → initialize response', of: cold('initMs'), among: 'js', must: 0.75, stretch: 0.5, limit: most(1, 'bare server start', (l) => l.echoInitMs) },
  { id: 'G13', size: '450', what: 'spawn → first diagnostics of the open file, 450 files', of: cold('firstDiagMs'), among: 'js', must: 0.2, stretch: 0.13, limit: most(1.5, 'bare server start', (l) => l.echoInitMs) },
  { id: 'G14', size: '450', what: 'references of the hub, warm', of: last('references'), among: 'any', must: 0.25, stretch: 0.15, limit: most(2, '5,000 locations', (l) => l.echoAnswer5000Locations.p50) },
  { id: 'G14', size: '450', what: 'references of the hub after an edit', of: last('editReferences'), among: 'any', must: 0.25, stretch: 0.15, limit: most(2, '5,000 locations', (l) => l.echoAnswer5000Locations.p50) },
  { id: 'G15', size: '450', what: 'rename of the hub', of: last('rename'), among: 'any', must: 0.5, stretch: 0.25, limit: most(3, '5,000 locations', (l) => l.echoAnswer5000Locations.p50), needs: ['textDocument/rename', 'renameProvider'], later: editing },
  { id: 'G16', size: '450', what: 'workspace/symbol', of: last('wsSymbol'), among: 'any', must: 0.5, stretch: 0.2 },
  { id: 'G17', size: '450', unit: 'MB', what: 'peak memory after load, 450 files', of: cold('peakCold'), after: 'coldReadyMs', among: 'js', must: 0.5, stretch: 0.3, limit: most(3, 'bare server', (l) => l.echoPeakRss) },
  { id: 'G18', size: '10', unit: 'MB', what: 'peak memory after load, 10 files', of: cold('peakCold'), after: 'coldReadyMs', among: 'js', must: 1.1, stretch: 1, limit: most(1.2, 'bare server', (l) => l.echoPeakRss) },
  // Not one tick of the processor in the silence; a ratio to nothing would say nothing.
  { id: 'G19', size: '450', unit: '%', what: 'idle processor time', of: (run) => run.last.idleCpuPct, among: 'any', absolute: 0 },
];
