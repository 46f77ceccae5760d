// Which documents are Parley's: language treaty under the schemes a drafter writes in, so that the old side of a
// version-control diff (`git:` and its like) never becomes a second agreement with the same id.

import { type TextDocument, workspace } from 'vscode';
import { languageId, libraryScheme } from './names.js';

export interface TreatySelector {
  readonly scheme: string;
  readonly language: string;
}

/** Schemes in use now; changes when a workspace folder with a scheme of its own comes or goes. */
export function treatySchemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set(['file', 'untitled', libraryScheme, ...folders])];
}

export function treatySelector(): TreatySelector[] {
  return treatySchemes().map((scheme) => ({ scheme, language: languageId }));
}

/** A document the server knows or is going to be told of. */
export function isTreaty(document: TextDocument): boolean {
  return document.languageId === languageId && treatySchemes().includes(document.uri.scheme);
}
