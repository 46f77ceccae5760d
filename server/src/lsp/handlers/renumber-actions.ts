// The renumberings that can be asked for at a place, as code actions that run the server's command: nothing is worked out before one is chosen.
// Invariant: shown where refactorings are asked for, or when the drafter asks for actions with the cursor on a clause's number; never
// unasked, and never in a client that could not run the command. Where nobody says which kinds are wanted our own client gets one action that
// lets the drafter choose: a menu of twelve would hide the others.

import { type CodeAction, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { isOnNumber, type RenumberAction, renumberChoices } from '../../core/index.js';
import { toOffset } from '../convert.js';
import { chooseRenumberingCommand, renumberCommand, type RenumberParams } from '../protocol.js';
import type { Session } from '../session.js';

const kinds: Readonly<Record<RenumberAction, string>> = {
  'insert-before': 'refactor.insert', 'insert-after': 'refactor.insert', 'insert-bis': 'refactor.insert', delete: 'refactor.delete', up: 'refactor.move', down: 'refactor.move',
  promote: 'refactor.move', demote: 'refactor.move', bis: 'refactor.renumber', article: 'refactor.renumber', document: 'refactor.renumber', 'move-to': 'refactor.move', relabel: 'refactor.renumber',
};

export function renumberActions(session: Session, { textDocument, range, context }: CodeActionParams): readonly CodeAction[] {
  const view = session.view(textDocument.uri);
  if (!view || !session.traits.codeActionLiterals || context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const offset = toOffset(view, range.start);
  if (context.only === undefined ? !isOnNumber(view.document, offset) : !context.only.some((kind) => kind === '' || kind === 'refactor' || kind.startsWith('refactor.'))) return [];
  const choices = renumberChoices(view.document, offset);
  if (context.only === undefined && session.traits.options.commandLinks) {
    const title = session.voice.say('renumber.choose');
    return choices.length === 0 ? [] : [{ title, kind: 'refactor.renumber', command: { title, command: chooseRenumberingCommand, arguments: [{ uri: textDocument.uri, position: range.start }] } }];
  }
  return choices.flatMap(({ action, clause }) => {
    const kind = kinds[action];
    if (context.only && !context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`))) return [];
    const title = session.voice.say(`renumber.title.${action}`, { clause });
    const params: RenumberParams = { textDocument, position: range.start, action };
    return [{ title, kind, command: { title, command: renumberCommand, arguments: [params] } }];
  });
}
