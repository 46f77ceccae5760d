// A desktop VS Code through @vscode/test-electron: whether one can be had, and fetching it under a time limit.
// The fetch runs in a process of its own (this file started as a script), so that a download that hangs can be ended.
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './paths.mjs';
import { start, stop } from './run.mjs';

const desktopFolder = () => join(cacheFolder(), 'desktop');
const site = 'update.code.visualstudio.com';

/** Why no desktop program can show a window here, in words; undefined when one can. */
export function whyNoScreen(env = process.env) {
  if (process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return undefined;
  return 'this machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}

/** True when a desktop VS Code has been fetched before. */
export function hasFetchedDesktop() {
  if (!existsSync(desktopFolder())) return false;
  return readdirSync(desktopFolder()).some((name) => existsSync(join(desktopFolder(), name, 'is-complete')));
}

/** Why the download site does not answer within `limit` ms, in words; undefined when it does. Downloads nothing. */
export function whyNoDownload(limit, env = process.env) {
  const proxy = env.HTTPS_PROXY || env.https_proxy || env.npm_config_https_proxy;
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => end(`VS Code's download site does not answer within ${limit / 1000} seconds`),
      limit,
    );
    const socket = proxy === undefined ? request({ host: site, method: 'HEAD', path: '/' }) : connectTo(proxy);
    const end = (why) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(why);
    };
    socket.on('error', (error) => end(`VS Code's download site cannot be reached (${error.code ?? error.message})`));
    socket.on(proxy === undefined ? 'response' : 'connect', () => end(undefined));
    if (proxy === undefined) socket.end();
  });
}

function connectTo(proxy) {
  const { hostname, port, protocol } = new URL(proxy.includes('://') ? proxy : `http://${proxy}`);
  return connect(Number(port) || (protocol === 'https:' ? 443 : 80), hostname);
}

/**
 * Fetches a desktop VS Code (or finds the one fetched before): {path} of the program, or {why} there is none, in words.
 * `limit` (ms) is on silence: a download that moves may take its time.
 */
export function fetchDesktop(limit, say) {
  return new Promise((resolve) => {
    const child = start(process.execPath, [fileURLToPath(import.meta.url), '--fetch', desktopFolder()]);
    let timer;
    let last = '';
    const end = (answer) => {
      clearTimeout(timer);
      stop(child);
      resolve(answer);
    };
    const arm = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ why: `the download gave no sign for ${limit / 1000} seconds` }), limit);
    };
    arm();
    child.stderr.on('data', (piece) => {
      last = `${last}${piece}`;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      arm();
      if (line === 'begin') say('Fetching a desktop VS Code …');
      if (line.startsWith('path ')) end({ path: line.slice('path '.length) });
      if (line.startsWith('why ')) end({ why: `the download failed (${line.slice('why '.length)})` });
    });
    child.on('close', () => end({ why: `the download failed (${last.trim().split('\n').at(-1) || 'no answer'})` }));
  });
}

if (process.argv[2] === '--fetch') {
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    let begun = false;
    const path = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: process.argv[3],
      reporter: {
        report: (event) => {
          console.log(begun || event.stage !== 'downloading' ? 'moves' : 'begin');
          begun ||= event.stage === 'downloading';
        },
        error: () => {},
      },
    });
    console.log(`path ${path}`);
  } catch (error) {
    console.log(`why ${String(error?.message || error?.code || error).split('\n')[0]}`);
  }
  process.exit();
}
