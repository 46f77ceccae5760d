// The frame of every web view's page: a strict policy, our own files only, wherever the extension lies (a folder, or a web server).
// Invariants: no script runs but those with this page's nonce, and nothing is loaded from anywhere else; no text of a document stands in it.

import { env, Uri, type Webview } from 'vscode';
import { escapeHtml } from '../counterpart-page.js';
import { randomDigits } from '../runtime.js';

export interface Frame {
  readonly title: string;
  /** Name in `dist`. */
  readonly script: string;
  /** Names in `media`. */
  readonly styles: readonly string[];
  /** Kept by the page as `data-state` on its body: what it shows before it has kept anything itself. */
  readonly state?: object;
}

/** What a web view may read: nothing outside the two folders. */
export function frameOptions(extensionUri: Uri): { readonly enableScripts: true; readonly localResourceRoots: readonly Uri[] } {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')] };
}

export function frameHtml(webview: Webview, extensionUri: Uri, { title, script, styles, state }: Frame): string {
  const nonce = randomDigits(16);
  const address = (...path: string[]): string => escapeHtml(webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString());
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const links = styles.map((style) => `<link rel="stylesheet" nonce="${nonce}" href="${address('media', style)}">`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${links.join('\n')}
</head><body${state === undefined ? '' : ` data-state="${escapeHtml(JSON.stringify(state))}"`}><main></main><script nonce="${nonce}" src="${address('dist', script)}"></script></body></html>`;
}
