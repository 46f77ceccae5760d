// What an offered item stands for, as a page: the clause with its words, then its counterpart.
// Invariant: the same words as hovers use for the same things.

import type { CompletionDetail } from '../features/completion-detail.js';
import { counterpartParts } from './clause-parts.js';
import { hoverPage, placeParts } from './hover-page.js';
import type { Phrases } from './messages.js';
import type { Page } from './page.js';

export function completionPage(detail: CompletionDetail, say: Phrases): Page {
  switch (detail.kind) {
    case 'hover':
      return hoverPage(detail.hover, say);
    case 'clause': {
      const beside = detail.counterparts.kind === 'missing' ? [] : counterpartParts(detail.counterparts, say);
      return [...placeParts(detail.place, say), ...(beside.length === 0 ? [] : [{ kind: 'line' } as const, ...beside])];
    }
  }
}
