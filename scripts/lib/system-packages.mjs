// The Debian packages that npm cannot give: which are missing, the one command that installs them, and running it when asked.
import { existsSync, readdirSync } from 'node:fs';
import { findChromium, hasNativeVscode } from './editors.mjs';
import { run } from './run.mjs';

/** Parts that drive an editor: what they share is wanted for all of them. */
const editors = ['node editor', 'web editor', 'neovim', 'emacs'];

/**
 * What each package is for, which parts of the tests want it, and how to see that it is there. The build tools are wanted only until the Node
 * host is built.
 */
const wanted = [
  {
    name: 'chromium',
    use: 'the page of the in-editor tests',
    isThere: async () => (await findChromium()) !== undefined,
  },
  { name: 'neovim', use: 'the tests in Neovim', isThere: () => hasCommand('nvim') },
  { name: 'emacs-nox', use: 'the tests in Emacs', isThere: () => hasCommand('emacs') },
  { name: 'elpa-eglot', use: 'the tests in Emacs', isThere: () => existsSync('/usr/share/emacs/site-lisp/elpa-src') && readdirSync('/usr/share/emacs/site-lisp/elpa-src').some((name) => name.startsWith('eglot')) },
  { name: 'libreoffice-writer-nogui', use: 'the tests of Word documents', parts: ['word'], isThere: () => hasCommand('soffice') },
  ...[
    { name: 'g++', isThere: () => hasCommand('g++') },
    { name: 'make', isThere: () => hasCommand('make') },
    { name: 'python3', isThere: () => hasCommand('python3') },
    { name: 'pkg-config', isThere: () => hasCommand('pkg-config') },
    {
      name: 'libkrb5-dev',
      isThere: () => existsSync('/usr/include/gssapi/gssapi.h') || existsSync('/usr/include/gssapi.h'),
    },
  ].map((tool) => ({ ...tool, use: "building VS Code's server", isThere: () => hasNativeVscode() || tool.isThere() })),
];

/** The missing packages of these parts as {name, use}; empty when everything is there. */
export async function findMissingPackages(chosen) {
  const missing = [];
  for (const { name, use, parts = editors, isThere } of wanted)
    if (parts.some((part) => chosen.includes(part)) && !(await isThere())) missing.push({ name, use });
  return missing;
}

/** The one command that installs `names`, for a person to copy. */
export function installCommand(names) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** Runs the command; rejects with its last words when it fails. */
export async function installPackages(names) {
  const { code, output } = await run('sh', ['-c', installCommand(names)], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0)
    throw new Error(`The packages could not be installed (${code}):\n${output.split('\n').slice(-20).join('\n')}`);
}

async function hasCommand(name) {
  return (await run('sh', ['-c', `command -v ${name}`], { quiet: true })).code === 0;
}
