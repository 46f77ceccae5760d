// Runs the in-editor suite inside an extension host, Node or web, with mocha's browser build, and reports line by line:
// each line is `PARLEY {json}` on the console, which the runner outside reads.
// Invariant: nothing here needs Node or a page.
import type MochaClass from 'mocha';

interface BrowserMocha extends MochaClass {
  setup(options: object): this;
}

/** Loads the test files, runs them, and rejects when one fails. Called by the editor as the test entry's `run`. */
export async function runSuite(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  // The browser build asks for a page's address while it loads.
  (globalThis as { location?: unknown }).location ??= { search: '' };
  // @ts-expect-error The browser build has no types; it puts `mocha` into the global scope.
  await import('mocha/mocha.js');
  const { mocha } = globalThis as unknown as { mocha: BrowserMocha };
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: LineReporter, forbidOnly: true, forbidPending: true });
  for (const load of loads) await load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}

function report(line: object): void {
  console.log(`PARLEY ${JSON.stringify(line)}`);
}

class LineReporter {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', (test) => report({ kind: 'pass', title: test.fullTitle() }));
    runner.on('fail', (test, error: Error) =>
      report({ kind: 'fail', title: test.fullTitle(), message: error?.message ?? String(error), stack: error?.stack }),
    );
    runner.on('end', () => report({ kind: 'end' }));
  }
}
