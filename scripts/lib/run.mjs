// Child processes for the scripts: run one to its end, or start one and stop it with everything it started.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Options: `cwd`, `env` (added to the environment; undefined takes a variable out), `quiet` (keep the output, show it only when
 * the program fails), `timeout` (ms). Resolves to {code, output}; code is 127 when there is no such program, 124 after the timeout.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    started.add(child);
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    let timedOut = false;
    const timer =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            stop(child);
          }, options.timeout);
    const finish = (code) => {
      clearTimeout(timer);
      started.delete(child);
      resolve({ code: timedOut ? 124 : code, output: Buffer.concat(pieces).toString('utf8') });
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** As `run`, quiet, but rejects with the program's last lines when it fails. Resolves to its output. */
export async function runOrThrow(program, args, options = {}) {
  const { code, output } = await run(program, args, { quiet: true, ...options });
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} failed (${code}):\n${output.split('\n').slice(-30).join('\n')}`);
  return output;
}

/** Starts a program that stays; give the child to `stop`. It leads its own process group, so that its children end with it. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  started.add(child);
  child.on('close', () => started.delete(child));
  return child;
}

/** Ends a child and its group; harmless when it has ended. */
export function stop(child) {
  started.delete(child);
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Children to end with this process, however it ends. */
const started = new Set();
process.on('exit', () => {
  for (const child of started) stop(child);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
