// Files that are renamed or moved: the edit of what depends on their names, asked for before; and the word that it has happened, for
// clients that watch no files for the server.

import type { FileEvent, FileOperationOptions, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { filesRenamed } from '../../core/index.js';
import type { Session } from '../session.js';
import { leaveUndecided } from '../undecided.js';
import { toWorkspaceEdit } from '../workspace-edit.js';

/** Asked about texts, the maps and sources they name, and folders that may hold them. */
export function fileOperationsCapability(): FileOperationOptions {
  const filters: NonNullable<FileOperationOptions['willRename']>['filters'] = [
    { pattern: { glob: '**/*.{treaty,geojson,json,md,txt,pdf,docx}', matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ];
  return { willRename: { filters }, didRename: { filters } };
}

/** Null where nothing depends on the names. */
export function onWillRenameFiles(session: Session, { files }: RenameFilesParams): WorkspaceEdit | null {
  const moved = files.map(({ oldUri, newUri }) => ({ from: session.host.normalizeUri(oldUri), to: session.host.normalizeUri(newUri) }));
  const { changes, undecided } = filesRenamed(session.snapshot(), moved);
  leaveUndecided(session, undecided);
  return changes.length === 0 ? null : toWorkspaceEdit(session, changes);
}

/** LSP's FileChangeType; the enum is only a type here. */
const CREATED = 1;
const DELETED = 3;

export function renamedEvents(files: RenameFilesParams['files']): readonly FileEvent[] {
  return files.flatMap(({ oldUri, newUri }): FileEvent[] => [{ uri: oldUri, type: DELETED }, { uri: newUri, type: CREATED }]);
}
