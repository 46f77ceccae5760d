// The budgets of the issue on speed, in its order: what was asked, of which texts, and who holds it. Times are ratios to a newline scan
// of the same text in the same process, others say their unit. Invariant: whatever the issue asks is in one of the three lists here or
// a goal or guard of bench/lsp, so that a table made of them leaves nothing out, be it measured or not.

/** Ten million characters each, of letters of one byte and of two. */
const tenMb = ['10mb', 'cyrillic-10mb', 'hangul-10mb', 'corpus-10mb'];
const scan = 'x scan';

/**
 * Budgets of rows of this bench: {group, id, of?, texts?, words, most, unit}. Rows whose id is `of` (else `id`) are held, those of the
 * texts named where there are any; `words` stand in the table whether there is a row or not.
 */
export const asked = [
  { group: 'Opening', id: 'first', texts: tenMb, words: 'open to the first answer, all cheap rules in it', most: 20, unit: scan },
  { group: 'Opening', id: 'parse', texts: tenMb, words: 'syntax alone', most: 8, unit: scan },
  { group: 'Opening', id: 'edit while opening', texts: tenMb, words: 'a key while the rest is checked, worst', most: 5, unit: scan },
  { group: 'Editing', id: 'edit median', texts: tenMb, words: 'one character, to the answer, median', most: 0.15, unit: scan },
  { group: 'Editing', id: 'edit p99', texts: tenMb, words: 'one character, to the answer, p99', most: 0.6, unit: scan },
  { group: 'Editing', id: 'edit worst', texts: tenMb, words: 'one character, to the answer, worst of 3,000', most: 5, unit: scan },
  { group: 'Editing', id: 'edit end median', texts: tenMb, words: 'one character, to the last finding, median', most: 0.15, unit: scan },
  { group: 'Editing', id: 'edit end p99', texts: tenMb, words: 'one character, to the last finding, p99', most: 0.6, unit: scan },
  { group: 'Editing', id: 'edit end worst', texts: tenMb, words: 'one character, to the last finding, worst of 3,000', most: 5, unit: scan },
  { group: 'Editing', id: 'structural', texts: tenMb, words: 'a number, heading or declaration, to the answer, worst', most: 5, unit: scan },
  { group: 'Editing', id: 'rename declared', texts: ['10mb'], words: 'name of a term used 1,000 times changed where it is declared, what is on screen', most: 5, unit: scan },
  { group: 'Editing', id: 'rename all', texts: ['10mb'], words: 'a term used 1,000 times renamed in one step, what is on screen', most: 5, unit: scan },
  { group: 'Cold workspace', id: 'cold', texts: ['450 treaties'], words: '450 treaties ready, to reading and decoding them', most: 3, unit: 'x reading' },
  { group: 'Memory', id: 'memory', texts: ['1mb', '10mb', 'cyrillic-10mb'], words: 'bytes a character beyond the text: tree, model and index', most: 1, unit: 'bytes' },
  { group: 'Memory', id: 'memory growth', texts: ['1mb', '10mb', 'cyrillic-10mb'], words: 'memory after 100,000 edits to after a tenth of them', most: 1.05, unit: 'x' },
  { group: 'Client and code', id: 'activate', words: 'activate, to loading the client bundle', most: 0.25, unit: 'x loading' },
  { group: 'Client and code', id: 'client.web.js', words: 'client.web.js', most: 450, unit: 'KB' },
  { group: 'Client and code', id: 'own code', words: 'our own code in the server, now', most: 160, unit: 'KB' },
  { group: 'Client and code', id: 'own code later', of: 'own code', words: 'our own code in the server, once rules and editing are in', most: 350, unit: 'KB' },
  { group: 'Client and code', id: 'parser', words: 'the parser in it', most: 25, unit: 'KB' },
];

/** What counts work or compares answers, without a clock: {group, words, tests}. `npm test` runs them. */
export const counted = [
  { group: 'Opening', words: 'rules that need more run in slices and never delay an answer', tests: ['test/protocol/load.test.ts', 'test/protocol/pull.test.ts'] },
  { group: 'Editing', words: 'blocks looked at again for an edit', tests: ['test/core/rules/checker.test.ts'] },
  { group: 'Editing', words: 'twice the text makes no more than 2.4 times the work', tests: ['test/core/work/linear.test.ts'] },
  { group: 'Editing', words: 'a key asks nothing of other documents in a larger workspace', tests: ['test/core/work/flat.test.ts'] },
  { group: 'Editing', words: 'the outline behind a key asks nowhere what stands under a clause', tests: ['test/core/work/outline.test.ts'] },
  { group: 'Editing', words: 'work behind answers waits until a long one has left, and ends with the next key', tests: ['test/protocol/inbox.test.ts', 'test/protocol/checking.test.ts'] },
  { group: 'Cold workspace', words: 'the open file is answered while a workspace is read, with progress and cancel', tests: ['test/protocol/load.test.ts', 'test/protocol/life.test.ts'] },
  { group: 'Cold workspace', words: 'a warm start from facts on disk; opt-out, other versions, damage and deletion are harmless', tests: ['test/protocol/warm.test.ts'] },
  { group: 'Memory', words: 'files that are not open keep facts, not text', tests: ['test/protocol/resting.test.ts'] },
  { group: 'Client and code', words: 'the desktop entry loads the client bundle only when asked', tests: ['test/scripts/client-entry.test.ts'] },
  { group: 'Client and code', words: 'rule pages, translations and library texts are files of their own', tests: ['test/scripts/bundles.test.ts'] },
  { group: 'Delivery', words: 'only changed diagnostics are pushed, capped, worst first, with one item for the rest', tests: ['test/protocol/findings.test.ts'] },
  { group: 'Delivery', words: 'pull with result ids; requests for an old version are given up; what is shown comes first', tests: ['test/protocol/pull.test.ts', 'test/protocol/waiting.test.ts'] },
  { group: 'Delivery', words: 'semantic token deltas', tests: ['test/protocol/semantic-tokens.test.ts'] },
  { group: 'Correctness', words: 'incremental equals fresh, 2,000 edits in each run (`npm run fuzz` for more)', tests: ['test/fuzz/fuzz.test.ts'] },
  { group: 'Correctness', words: 'three seeded faults are caught', tests: ['test/fuzz/faults.test.ts'] },
];

/** What no program measures: {group, words, where}. */
export const written = [
  { group: 'Cold workspace', words: 'in the browser: what is kept between two starts, stated', where: 'docs/settings-and-commands.md' },
  { group: 'Scale', words: 'half a million treaties, on paper', where: 'docs/scale.md' },
];
