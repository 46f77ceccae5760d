// Which handler answers which request. Each handler is a function of session and parameters in a file of its own.

import type { CancellationToken, Connection } from 'vscode-languageserver';
import { checklistRequest, clauseAtRequest, clausesRequest, concordanceRequest, convertRequest, type HostInfo, hostInfoRequest, moveTargetsRequest, precedentsRequest, skeletonRequest, type SkeletonResult, statusRequest, stepRequest } from '../protocol.js';
import type { Session } from '../session.js';
import { onChecklist } from './checklist.js';
import { onClauseAt } from './clause-at.js';
import { onClauses } from './clauses.js';
import { onCodeActions } from './code-actions.js';
import { onCodeLens, onCodeLensResolve } from './code-lens.js';
import { onCompletion, onCompletionResolve } from './completion.js';
import { onDeclaration, onDefinition, onImplementation, onTypeDefinition } from './definition.js';
import { onColourPresentation, onDocumentColours } from './document-colours.js';
import { onDocumentHighlights } from './document-highlights.js';
import { onDocumentLinks } from './document-links.js';
import { onDocumentSymbols } from './document-symbols.js';
import { onWillRenameFiles } from './file-rename.js';
import { onFoldingRanges } from './folding-ranges.js';
import { onIncomingCalls, onOutgoingCalls, onPrepareCallHierarchy, onPrepareTypeHierarchy, onSubtypes, onSupertypes } from './hierarchies.js';
import { onFormatting, onRangeFormatting, onTypeFormatting } from './formatting.js';
import { onHover } from './hover.js';
import { onLinkedEditing } from './linked-editing.js';
import { onInlayHints } from './inlay-hints.js';
import { onReferences } from './references.js';
import { onPrepareRename, onRename } from './rename.js';
import { onConcordance, onExecuteCommand, onMoveTargets } from './renumber.js';
import { onSignatureHelp } from './signature-help.js';
import { onSelectionRanges } from './selection-ranges.js';
import { onPrecedents, onStatus } from './status.js';
import { onStep } from './steps.js';
import { onConvert, onSkeleton } from './texts.js';
import { onWorkspaceSymbols } from './workspace-symbols.js';

/** Wraps a handler with the session and the guard. `stillWanted` throws once the request was cancelled: for handlers that let others go first. */
export type Guard = <P, R>(name: string, handler: (session: Session, params: P, stillWanted: () => void) => R | Promise<R>) => (params: P, token: CancellationToken) => Promise<R>;

export function registerHandlers(connection: Connection, guard: Guard): void {
  connection.onHover(guard('hover', onHover));
  connection.onCompletion(guard('completion', onCompletion));
  connection.onCompletionResolve(guard('completionResolve', onCompletionResolve));
  connection.onSignatureHelp(guard('signatureHelp', onSignatureHelp));
  connection.onDeclaration(guard('declaration', onDeclaration));
  connection.languages.inlayHint.on(guard('inlayHint', onInlayHints));
  connection.onCodeLens(guard('codeLens', onCodeLens));
  connection.onCodeLensResolve(guard('codeLensResolve', onCodeLensResolve));
  connection.onDefinition(guard('definition', onDefinition));
  connection.onTypeDefinition(guard('typeDefinition', onTypeDefinition));
  connection.onImplementation(guard('implementation', onImplementation));
  connection.onReferences(guard('references', onReferences));
  connection.onDocumentHighlight(guard('documentHighlight', onDocumentHighlights));
  connection.onDocumentSymbol(guard('documentSymbol', onDocumentSymbols));
  connection.onWorkspaceSymbol(guard('workspaceSymbol', onWorkspaceSymbols));
  connection.onFoldingRanges(guard('foldingRange', onFoldingRanges));
  connection.onDocumentLinks(guard('documentLink', onDocumentLinks));
  connection.onPrepareRename(guard('prepareRename', onPrepareRename));
  connection.onRenameRequest(guard('rename', onRename));
  connection.workspace.onWillRenameFiles(guard('willRenameFiles', onWillRenameFiles));
  connection.onCodeAction(guard('codeAction', onCodeActions));
  connection.onExecuteCommand(guard('executeCommand', onExecuteCommand(connection)));
  connection.onSelectionRanges(guard('selectionRange', onSelectionRanges));
  connection.onDocumentFormatting(guard('formatting', onFormatting));
  connection.onDocumentRangeFormatting(guard('rangeFormatting', onRangeFormatting));
  connection.onDocumentOnTypeFormatting(guard('onTypeFormatting', onTypeFormatting));
  connection.onDocumentColor(guard('documentColor', onDocumentColours));
  connection.onColorPresentation(guard('colorPresentation', onColourPresentation));
  connection.languages.onLinkedEditingRange(guard('linkedEditingRange', onLinkedEditing));
  connection.languages.callHierarchy.onPrepare(guard('prepareCallHierarchy', onPrepareCallHierarchy));
  connection.languages.callHierarchy.onIncomingCalls(guard('incomingCalls', onIncomingCalls));
  connection.languages.callHierarchy.onOutgoingCalls(guard('outgoingCalls', onOutgoingCalls));
  connection.languages.typeHierarchy.onPrepare(guard('prepareTypeHierarchy', onPrepareTypeHierarchy));
  connection.languages.typeHierarchy.onSupertypes(guard('supertypes', onSupertypes));
  connection.languages.typeHierarchy.onSubtypes(guard('subtypes', onSubtypes));

  connection.onRequest(hostInfoRequest, guard('hostInfo', ({ host }): HostInfo => ({ kind: host.kind })));
  connection.onRequest(clausesRequest, guard('clauses', onClauses));
  connection.onRequest(clauseAtRequest, guard('clauseAt', onClauseAt));
  connection.onRequest(checklistRequest, guard('checklist', onChecklist));
  connection.onRequest(statusRequest, guard('status', onStatus));
  connection.onRequest(stepRequest, guard('step', onStep));
  connection.onRequest(precedentsRequest, guard('precedents', onPrecedents));
  connection.onRequest<SkeletonResult, void>(skeletonRequest, guard('skeleton', onSkeleton));
  connection.onRequest(moveTargetsRequest, guard('moveTargets', onMoveTargets));
  connection.onRequest(concordanceRequest, guard('concordance', onConcordance));
  connection.onRequest(convertRequest, guard('convert', onConvert));
}
