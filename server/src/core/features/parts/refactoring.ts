// An offer to change one document. Invariant: its changes are in order and do not overlap.

import type { Edit } from '../../text/edits.js';
import type { Document } from '../../workspace/types.js';
import type { Refactoring, RefactoringKind } from '../types.js';

/** `id`: of a title in `render/english.ts`. */
export function refactoring({ uri }: Document, kind: RefactoringKind, id: string, args: Readonly<Record<string, string>>, edits: readonly Edit[]): Refactoring {
  const changes = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end).map((edit) => ({ uri, ...edit }));
  return { kind, title: { id, args }, changes };
}
