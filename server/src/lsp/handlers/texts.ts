// New texts: a skeleton that follows a precedent, and a plain text made into `.treaty`.

import { convertText, skeleton, suggestId } from '../../core/index.js';
import type { ConvertParams, ConvertResult, SkeletonParams, SkeletonResult } from '../protocol.js';
import type { Session } from '../session.js';

/** Null when there is no such precedent. */
export function onSkeleton(session: Session, params: SkeletonParams): SkeletonResult {
  const snapshot = session.snapshot();
  const [precedent] = snapshot.agreements(params.precedent);
  if (!precedent) return null;
  const made = skeleton(snapshot, precedent, params);
  return made.kind === 'made' ? { text: made.text } : { refused: made.why, name: made.name };
}

export function onConvert(_session: Session, { text, markdown, name }: ConvertParams): ConvertResult {
  return { text: convertText(text, { id: suggestId(name), format: markdown ? 'markdown' : 'text' }) };
}
