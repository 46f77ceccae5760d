// How each rule of the category "annotations" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const annotations: Entries = {
  'unknown-annotation': { edits: [['       @after #mine-records\n', '       @afters #mine-records\n']], found: 'afters' },
  'unknown-ignored-rule': { edits: [['   @domain air\n', '   @domain air\n   @ignore all-rules "the air forces were not heard on this"\n']], found: 'all-rules' },
  'unused-ignore': { edits: [['   @domain air\n', '   @domain air\n   @ignore numbering-gap "a paragraph was struck"\n']], found: 'numbering-gap' },
  'ignore-without-reason': { edits: [['   @precedent none "the truce defines no term"\n', '   @ignore no-precedent\n']], found: 'ignore' },
  'text-after-annotation': { edits: [['   @domain air\n', '   @domain air\n   @note The air forces were not heard on this and ask for\n   a distance that is longer.\n']], found: 'a distance that is longer.' },
};
