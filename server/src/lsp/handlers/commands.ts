// The commands of the server (`workspace/executeCommand`), each with the one argument it takes.
// Invariant: a command nobody knows, or an argument of another form, is an error answer and changes nothing.

import { type Connection, ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { type AppliedResult, omitCommand, pairCommand, pasteCommand, renumberCommand, type RenumberResult } from '../protocol.js';
import { writeNoteCommand, type NoteEditResult } from '../protocol/notes.js';
import { isNoteEditParams, runNoteEdit } from './notes.js';
import { decideBracketCommand } from '../protocol/brackets.js';
import type { Session } from '../session.js';
import { runBracketDecision } from './brackets.js';
import { runPairing } from './pairing.js';
import { isPasteParams, runPaste } from './paste.js';
import { isRenumberParams, runRenumber } from './renumber.js';

export function onExecuteCommand(connection: Connection): (session: Session, params: ExecuteCommandParams, stillWanted: () => void) => Promise<RenumberResult | AppliedResult | NoteEditResult> {
  return (session, { command, arguments: given }, stillWanted) => {
    const asked: unknown = given?.[0];
    if (command === pairCommand || command === omitCommand) return runPairing(connection, session, command, asked);
    if (command === decideBracketCommand) return runBracketDecision(connection, session, asked);
    if (command === renumberCommand && isRenumberParams(asked)) return runRenumber(connection, session, asked, stillWanted);
    if (command === pasteCommand && isPasteParams(asked)) return runPaste(connection, session, asked);
    if (command === writeNoteCommand && isNoteEditParams(asked)) return runNoteEdit(connection, session, asked);
    throw new ResponseError(ErrorCodes.InvalidParams, `${command}: not understood`);
  };
}
