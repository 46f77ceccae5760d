// Prose directly under an annotation: usually the rest of a wrapped note, which would become treaty text.

import { foundFaults, message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const textAfterAnnotation: Rule = {
  name: 'text-after-annotation',
  category: 'annotations',
  severity: 'warning',
  messages: {
    default: 'This line is read as text of the agreement, not as the rest of the annotation above it. Begin it with "@ " to go on with the annotation, or leave a blank line above it.',
    fix: 'Continue the annotation ("@ ")',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  checkBlock: (context, block) => foundFaults(context, block, 'text-after-annotation'),
  fix: ({ document }, finding) => [
    { title: message('fix'), changes: [{ uri: document.uri, span: { start: finding.span.start, end: finding.span.start }, newText: '@ ' }], preferred: true },
  ],
};
