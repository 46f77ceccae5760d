// Why a change of texts was refused, as the error answer that editors show: one sentence, and the place that stands in the way.

import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Changes, fileNameOf } from '../core/index.js';
import { Places } from './places.js';
import type { Session } from './session.js';

export function refusalOf(session: Session, { reason, place }: Omit<Extract<Changes, { kind: 'refused' }>, 'kind'>): ResponseError<void> {
  const { say } = session.voice;
  const words = say(reason.id, reason.args);
  const at = place && new Places(session).at(place.uri, place.span);
  const message = at ? say('refusal.at', { reason: words, place: say('place.at', { file: fileNameOf(at.uri), line: String(at.range.start.line + 1) }) }) : words;
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
