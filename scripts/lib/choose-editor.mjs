// Which VS Code `npm start` opens: an installed one, else a desktop VS Code fetched for it, else one served to the browser.
// Invariant: looks only; starts, fetches and writes nothing.
import { hasFetchedDesktop, whyNoDownload, whyNoScreen } from './desktop.mjs';
import { findInstalledCode, hasNativeVscode } from './editors.mjs';

/** Milliseconds to wait for the download site's first answer. */
const probeLimit = 20_000;

/** The choice as {kind: 'installed' | 'desktop' | 'served-node' | 'served-web', path?, reasons: sentences in the order of trying}. */
export async function chooseEditor(env = process.env) {
  const code = findInstalledCode(env.PATH);
  if (code !== undefined)
    return { kind: 'installed', path: code, reasons: [`There is an installed VS Code: ${code}.`] };
  const reasons = ['There is no installed VS Code: no `code` on the PATH.'];
  const screen = whyNoScreen(env);
  if (screen === undefined && hasFetchedDesktop()) {
    return { kind: 'desktop', reasons: [...reasons, 'A desktop VS Code has been fetched before.'] };
  }
  const why = screen ?? (await whyNoDownload(probeLimit, env));
  if (why === undefined) return { kind: 'desktop', reasons: [...reasons, "VS Code's download site answers."] };
  reasons.push(`A desktop VS Code cannot be had: ${why}.`);
  return hasNativeVscode()
    ? { kind: 'served-node', reasons: [...reasons, "VS Code's own server is here from an earlier build."] }
    : { kind: 'served-web', reasons: [...reasons, 'VS Code for the Web needs no compiler and 190 MB once.'] };
}

/** The choice in words for a person. */
export function describeChoice({ kind }) {
  switch (kind) {
    case 'installed':
      return 'the installed VS Code';
    case 'desktop':
      return 'a desktop VS Code fetched by @vscode/test-electron';
    case 'served-node':
      return "the editor served to your browser, by VS Code's own server";
    case 'served-web':
      return 'the editor served to your browser, VS Code for the Web';
  }
  throw new Error(`No such choice: ${kind}`);
}
