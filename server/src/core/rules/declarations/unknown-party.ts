// A name that stands where a party is expected and is no party, side or alias of this agreement.

import { familyOf } from '../../resolve/family.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { message, namesDeclared, namesWritten, nearestAmong, nearestFix } from '../tools.js';
import type { Rule } from '../types.js';

export const unknownParty: Rule = {
  name: 'unknown-party',
  category: 'declarations',
  severity: 'error',
  messages: {
    default: '"{name}" is no party of this agreement. Declare it ("party {name} \\"Name\\"") or correct the name.',
    nearest: '"{name}" is no party of this agreement; "{nearest}" is. Correct the name, or declare it.',
    words: '"{name}" is no party of this agreement. Write the ids of those that are meant, with commas between them (UKR, RUS), or "all".',
    fix: 'Change to "{nearest}"',
  },
  reads: ['declarations', 'others'],
  blocks: ['heading', 'provision', 'paragraph', 'table', 'declaration', 'field', 'annotation'],
  triggers: ['bracket'],
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    // The name may be declared in a file that has not been read yet.
    if (snapshot.loading) return;
    for (const use of context.shared(block, namesWritten)) {
      if (use.expects !== 'party') continue;
      // `all` means every declared party, also where there is none yet.
      if (use.name.toLowerCase() === 'all' || familyOf(snapshot, document).some(({ model }) => model.partiesNamed(use.name).length > 0)) continue;
      // Before any party is declared, as in a text that was just pasted, the words of a bracket mark nothing yet.
      const severity = isClause(document, block) && familyOf(snapshot, document).every(({ model }) => model.parties.length === 0) ? { severity: 'information' as const } : {};
      const nearest = nearestAmong(use.name, namesDeclared(snapshot, document, ['party']));
      yield { span: use.span, message: nearest === undefined ? message(/\s/u.test(use.name) ? 'words' : 'default', { name: use.name }) : message('nearest', { name: use.name, nearest }), ...severity };
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};

/** Words of the text, where a name is that of a bracket. */
function isClause({ model: { tree } }: Document, block: BlockId): boolean {
  const kind = tree.kind(block);
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table';
}
