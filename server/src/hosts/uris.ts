// One spelling for every address: clients escape colons, spaces and letters differently.

import { URI } from 'vscode-uri';

/** The address as `vscode-uri` writes it; the given text when it is no address. */
export function normalizeUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}
