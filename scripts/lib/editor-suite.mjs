// Runs the in-editor suite against the packaged extension in one host and counts what ran.
// Node host: a desktop VS Code where one can be had, else VS Code's server with a page in headless Chromium. Web host: VS Code
// for the Web in headless Chromium. Which editor ran, and why, is said.
// Invariant: a run that gives no sign, ends early or reports no end counts as a failure, never as nothing.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openPage, startNodeHost, startWebHost } from '../editor-host.mjs';
import { fetchDesktop, whyNoScreen } from './desktop.mjs';
import { bundleSuite } from './editor-bundle.mjs';
import { root } from './paths.mjs';
import { runOrThrow, start, stop } from './run.mjs';

const workspace = join(root, 'test', 'editor', 'workspace');
/** Milliseconds without any sign of the run before it is given up. */
const silenceLimit = 120_000;
const downloadLimit = 20_000;

/** Runs the suite in `host` ('node' or 'web'); resolves to {editor, passed, failed, tests: titles that passed, failures: {title, message}[]}. */
export async function runEditorSuite({ host, vsix, filters = [], say }) {
  const editor = host === 'web' ? { kind: 'static' } : await chooseNodeEditor(say);
  const outfile = join(root, 'out', 'editor', `${host}-${process.pid}`, 'suite.js');
  try {
    await bundleSuite({ outfile, expected: { host, editor: editor.kind }, filters });
    const count = makeCount(say);
    if (editor.kind === 'desktop') await runOnDesktop({ program: editor.path, vsix, suite: outfile, count });
    else {
      const startHost = host === 'web' ? startWebHost : startNodeHost;
      const running = await startHost({ vsix, folder: workspace, suite: outfile, say });
      try {
        await runInPage({ url: running.url, count, picture: join(root, 'out', 'editor', `${host}-failure.png`) });
      } finally {
        running.stop();
      }
    }
    return { editor: editor.kind, ...count.totals() };
  } finally {
    rmSync(join(outfile, '..'), { recursive: true, force: true });
  }
}

async function chooseNodeEditor(say) {
  const screen = whyNoScreen();
  const desktop = screen === undefined ? await fetchDesktop(downloadLimit, say) : { why: screen };
  if (desktop.path !== undefined) {
    say('The Node host is a desktop VS Code.');
    return { kind: 'desktop', path: desktop.path };
  }
  say(`The Node host is VS Code's server with a page in headless Chromium: ${desktop.why}.`);
  return { kind: 'served' };
}

/** Reads the suite's lines and counts; `ended` tells whether the suite said that it came to its end. */
function makeCount(say) {
  const tests = [];
  const failures = [];
  let ended = false;
  return {
    get ended() {
      return ended;
    },
    get seen() {
      return tests.length + failures.length;
    },
    /** Takes one line of console output; lines of others are passed over. */
    line(text) {
      const at = text.indexOf('PARLEY {');
      if (at < 0) return;
      const line = JSON.parse(text.slice(at + 'PARLEY '.length));
      if (line.kind === 'end') ended = true;
      if (line.kind === 'pass') tests.push({ title: line.title });
      if (line.kind === 'pass') say(`  ✓ ${line.title}`);
      if (line.kind !== 'fail') return;
      failures.push({ title: line.title, message: String(line.message) });
      say(`  ✗ ${line.title}\n    ${line.message}\n${line.stack ?? ''}`);
    },
    fail(why) {
      failures.push({ title: 'the run', message: why });
      say(`  ✗ ${why}`);
    },
    totals: () => ({ passed: tests.length, failed: failures.length, tests, failures }),
  };
}

async function runInPage({ url, count, picture }) {
  const { page, close } = await openPage();
  const words = [];
  // Keys a test asks for, one behind the other.
  let pressed = Promise.resolve();
  try {
    const exited = new Promise((resolve) => {
      let timer;
      const sign = () => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve({ why: `gave no sign for ${silenceLimit / 1000} seconds` }), silenceLimit);
      };
      sign();
      const done = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      page.on('console', (message) => words.push(message.text()));
      page.on('pageerror', (error) => words.push(String(error)));
      page.on('crash', () => done({ why: 'the page crashed' }));
      void page
        .exposeFunction('codeAutomationLog', (_type, args) => {
          sign();
          const text = args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
          words.push(text);
          count.line(text);
          const keys = /PARLEY \{"kind":"press","keys":"([\w+]+)"\}/.exec(text)?.[1];
          if (keys !== undefined) pressed = pressed.then(() => page.keyboard.press(keys)).catch((error) => words.push(String(error)));
        })
        .then(() => page.exposeFunction('codeAutomationExit', (code) => done({ code })))
        .then(
          () => page.goto(url),
          (error) => done({ why: String(error) }),
        );
    });
    const { code, why } = await exited;
    if (why !== undefined || !count.ended || (code !== 0 && count.totals().failed === 0)) {
      mkdirSync(join(picture, '..'), { recursive: true });
      await page.screenshot({ path: picture }).catch(() => {});
      count.fail(
        `The run did not come to its end (${why ?? `exit code ${code}`}); the last picture is ${picture}.\n${words.slice(-30).join('\n')}`,
      );
    }
    if (count.seen === 0) count.fail('No test ran.');
  } finally {
    await close();
  }
}

async function runOnDesktop({ program, vsix, suite, count }) {
  const { resolveCliArgsFromVSCodeExecutablePath } = await import('@vscode/test-electron');
  const folder = mkdtempSync(join(tmpdir(), 'parley-desktop-'));
  const own = [`--user-data-dir=${join(folder, 'data')}`, `--extensions-dir=${join(folder, 'extensions')}`];
  const work = join(folder, 'workspace');
  cpSync(workspace, work, { recursive: true });
  try {
    const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(program);
    await runOrThrow(cli, [
      ...args.filter((arg) => !/^--(user-data|extensions)-dir/.test(arg)),
      ...own,
      '--install-extension',
      vsix,
    ]);
    const child = start(program, [
      work,
      ...own,
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-workspace-trust',
      `--extensionDevelopmentPath=${join(root, 'test', 'editor', 'driver')}`,
      `--extensionTestsPath=${suite}`,
    ]);
    const why = await new Promise((resolve) => {
      let timer;
      const sign = () => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve(`gave no sign for ${silenceLimit / 1000} seconds`), silenceLimit);
      };
      sign();
      for (const stream of [child.stdout, child.stderr]) {
        createInterface({ input: stream }).on('line', (line) => {
          sign();
          count.line(line);
        });
      }
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve(code === 0 || count.totals().failed > 0 ? undefined : `exit code ${code}`);
      });
    });
    stop(child);
    if (why !== undefined || !count.ended) count.fail(`The run did not come to its end (${why ?? 'no last line'}).`);
    if (count.seen === 0) count.fail('No test ran.');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
