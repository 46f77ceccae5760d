// A name that stands where an enforcing or watching body is expected and is neither a body nor a party of this agreement.

import type { DocumentModel, NameUse } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { message, namesDeclared, namesWritten, nearestAmong, nearestFix } from '../tools.js';
import type { Rule } from '../types.js';

export const unknownBody: Rule = {
  name: 'unknown-body',
  category: 'declarations',
  severity: 'error',
  messages: {
    default: '"{name}" is no body of this agreement. Declare it ("body {name} \\"Name\\"") or correct the name.',
    nearest: '"{name}" is no body of this agreement; "{nearest}" is. Correct the name, or declare it.',
    words: '"{name}" is no body of this agreement. Write the ids of those that are meant, with commas between them (JMC, NSC).',
    fix: 'Change to "{nearest}"',
  },
  reads: ['declarations', 'others'],
  blocks: ['field', 'annotation'],
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    // The name may be declared in a file that has not been read yet.
    if (snapshot.loading) return;
    for (const use of context.shared(block, namesWritten)) {
      if (use.expects !== 'body' && use.expects !== 'party-or-body') continue;
      if (familyOf(snapshot, document).some(({ model }) => isKnown(model, use))) continue;
      const nearest = nearestAmong(use.name, namesDeclared(snapshot, document, use.expects === 'body' ? ['body'] : ['body', 'party']));
      yield { span: use.span, message: nearest === undefined ? message(/\s/u.test(use.name) ? 'words' : 'default', { name: use.name }) : message('nearest', { name: use.name, nearest }) };
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};

function isKnown(model: DocumentModel, use: NameUse): boolean {
  if (model.declared(use.name)?.kind === 'body') return true;
  return use.expects === 'party-or-body' && model.partiesNamed(use.name).length > 0;
}
