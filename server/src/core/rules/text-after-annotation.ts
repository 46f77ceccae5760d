// Prose directly under an annotation: usually the rest of a wrapped note, which would become treaty text.

import { foundFaults, message } from './tools.js';
import type { Rule } from './types.js';

export const textAfterAnnotation: Rule = {
  name: 'text-after-annotation',
  category: 'annotations',
  severity: 'warning',
  what: 'A line of prose stands directly under an annotation, with no blank line between.',
  why: 'An annotation ends with its line. What stands below is part of the agreement, so a private note that wraps would be signed with it.',
  remedy: 'Begin the line with `@` and a blank when it goes on with the annotation; leave a blank line above it when it is treaty text.',
  messages: {
    default: 'This line is read as text of the agreement, not as the rest of the annotation above it. Begin it with "@ " to go on with the annotation, or leave a blank line above it.',
    fix: 'Continue the annotation ("@ ")',
  },
  good: [
    { title: 'continued with a sign', text: '1. Text.\n   @note A long note that\n   @ goes on here.\n' },
    { title: 'a blank line between', text: '1. Text.\n   @note A note.\n\n   A further paragraph.\n' },
  ],
  bad: [
    { title: 'a wrapped note', text: '1. Text.\n   @note Compare what was said in\n   the second round of talks.\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^ text-after-annotation\n' },
    { title: 'a wrapped source', text: '1. Text.\n   @source A paper of\n   the delegation.\n   ^^^^^^^^^^^^^^^ text-after-annotation\n' },
  ],
  check: ({ document }) => foundFaults(document, 'text-after-annotation'),
  fix: ({ document }, finding) => [
    { title: message('fix'), changes: [{ uri: document.uri, span: { start: finding.span.start, end: finding.span.start }, newText: '@ ' }], preferred: true },
  ],
};
