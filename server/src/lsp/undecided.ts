// What an edit leaves to the drafter, told once and quietly: our own client lists the places, any other shows a message that names them.
// Invariant: nothing is told when nothing was left.

import { type Connection, type Location, ShowMessageNotification } from 'vscode-languageserver';
import { fileNameOf, type Span, type Undecided } from '../core/index.js';
import { Places } from './places.js';
import { undecidedNotification, type UndecidedParams, type UndecidedPlace } from './protocol.js';
import type { Session } from './session.js';

/** LSP's MessageType; the enum is only a type here. */
const INFO = 3;

/** Places that a message names; the rest are counted. */
const mostNamed = 5;

/** Call it when the edit is answered; `at`: where a place is to be shown, in the text as it is where nothing else is said. */
export function leaveUndecided(session: Session, undecided: readonly Undecided[], at?: (uri: string, span: Span) => Location | undefined): void {
  const left = undecidedOf(session, undecided, at);
  if (left) session.whenUndecided(left);
}

/** What is told; undefined when there is nothing to tell. */
export function undecidedOf(session: Session, undecided: readonly Undecided[], at?: (uri: string, span: Span) => Location | undefined): UndecidedParams | undefined {
  const places = new Places(session);
  const left = undecided.flatMap(({ uri, span, reason }): UndecidedPlace[] => {
    const location = at ? at(uri, span) : places.at(uri, span);
    return location ? [{ ...location, reason: session.voice.say(reason.id, reason.args) }] : [];
  });
  return left.length > 0 ? { message: session.voice.say.counted('undecided', left.length), places: left } : undefined;
}

export function tellUndecided(connection: Connection, { traits, voice }: Session, left: UndecidedParams): void {
  if (traits.options.undecided) {
    void connection.sendNotification(undecidedNotification, left);
    return;
  }
  const named = left.places.slice(0, mostNamed).map(({ uri, range }) => voice.say('place.at', { file: fileNameOf(uri), line: String(range.start.line + 1) }));
  if (left.places.length > mostNamed) named.push(voice.say('more', { count: String(left.places.length - mostNamed) }));
  void connection.sendNotification(ShowMessageNotification.type, { type: INFO, message: voice.say('undecided.where', { message: left.message, places: named.join('; ') }) });
}
