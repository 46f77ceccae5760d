// Fields of declarations whose values are targets: `scope:`, `established-by:`, `precedent:`.
// Invariant: spans are those of the document. The agreement's own `precedent:` holds agreement ids and is none of them.

import type { Declaration, Field } from '../model/types.js';
import { parseTargets } from '../syntax/targets.js';
import type { Target } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';

const targetFields: ReadonlySet<string> = new Set(['scope', 'established-by', 'precedent']);

/** The targets a declaration's field holds; empty for other fields. */
export function fieldTargets(document: Document, declaration: Declaration, field: Field): readonly Target[] {
  if (!targetFields.has(field.name) || declaration.kind === 'agreement') return [];
  return parseTargets(
    document.model.tree.text.slice(field.valueSpan.start, field.valueSpan.end),
    field.valueSpan.start,
  );
}
