// A reference to a clause of which only the number is left: "[deleted]", "(reserved)", "[moved to 12]".

import { placesOf, targetsStandingIn } from '../../resolve/occurrences.js';
import { clausePlace, clauseSelection, targetText } from '../../resolve/places.js';
import { resolveTarget } from '../../resolve/targets.js';
import { parseTargets } from '../../syntax/targets.js';
import { deletedText } from '../parts/deleted.js';
import { citationsWritten, clauseMeant, memberSpan, message, related, targetsWritten, writtenBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const referenceToDeleted: Rule = {
  name: 'reference-to-deleted',
  category: 'references',
  severity: 'warning',
  messages: {
    default: '"{written}" leads to a clause of which only the number is left ("{text}"). What it referred to is gone or elsewhere; correct the reference, or strike it.',
    there: 'The clause it leads to.',
    fix: 'Refer to "{target}", where it went',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'words', 'others'],
  blocks: writtenBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    const found = [
      ...context.shared(block, targetsWritten).map(({ target, resolution }) => ({ span: target.span, resolution })),
      ...context.shared(block, citationsWritten).flatMap(({ citation, places }) => places.map(({ member, resolution }) => ({ span: memberSpan(citation, member), resolution }))),
    ];
    for (const { span, resolution } of found) {
      const there = clauseMeant(document, resolution);
      if (there === undefined || there === block) continue;
      const text = deletedText(document, there);
      if (text === undefined) continue;
      yield {
        span,
        message: message('default', { written: tree.text.slice(span.start, span.end).replace(/\s+/gu, ' '), text }),
        related: [related(document, clauseSelection(document.model, there), 'there')],
      };
    }
  },
  /** Only of a target in so many words, and where what is left says where the clause went. */
  fix({ snapshot, document }, { span }) {
    const { tree } = document.model;
    const written = targetsStandingIn(document, tree.blockAt(span.start)).find((each) => each.target.span.start === span.start);
    const there = written && clauseMeant(document, placesOf(snapshot, document, written));
    const went = there === undefined ? undefined : moved.exec(deletedText(document, there) ?? '')?.[1];
    const [locator] = went === undefined ? [] : parseTargets(went, 0);
    const now = there === undefined || !locator ? undefined : clauseMeant(document, resolveTarget(snapshot, document, there, locator));
    if (now === undefined || deletedText(document, now) !== undefined) return [];
    const target = targetText(clausePlace(document, now), document);
    return [{ title: message('fix', { target }), changes: [{ uri: document.uri, span, newText: target }], preferred: true }];
  },
};

const moved = /^(?:moved|transferred|now|see now) (?:to |in )?(?:(?:article|paragraph|section)\s+)?([\divxlc().]+[a-z]?)$/iu;
