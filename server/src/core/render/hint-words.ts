// What inlay hints, code lenses and the outline say.

import type { LensDetail } from '../features/code-lenses.js';
import type { InlayHint } from '../features/inlay-hints.js';
import type { OutlineItem } from '../features/types.js';
import type { Phrases } from './messages.js';

export function hintWords({ kind, words }: InlayHint, say: Phrases): string {
  switch (kind) {
    case 'headings':
      return `(${words})`;
    case 'citations':
      return words;
    case 'enforcedBy':
      return say('hint.enforced-by', { names: words });
    case 'deadlines':
      return say('hint.deadline', { date: words });
  }
}

/** One line. */
export function lensWords(detail: LensDetail, say: Phrases): string {
  const joined = (parts: readonly string[]): string => parts.join(say('separator'));
  switch (detail.kind) {
    case 'counterpart': {
      const { counterpart, others, kept } = detail;
      const place = { agreement: counterpart.agreement.id, citation: counterpart.citation };
      // Nearly all words are not all of them.
      const share = String(Math.min(99, Math.round(kept * 100)));
      const words = kept === 1 ? say('lens.counterpart.same', place) : say('lens.counterpart', { ...place, share });
      return joined([words, ...(others === 0 ? [] : [say.counted('lens.counterpart.more', others)])]);
    }
    case 'citations': {
      const { citing, drafts, cited } = detail;
      return joined([
        citing.length === 0 ? say('lens.uncited') : say.counted('lens.citing', citing.length),
        ...(drafts === 0 ? [] : [say.counted('lens.drafts', drafts)]),
        ...(cited === 0 ? [] : [say.counted('lens.cited', cited)]),
      ]);
    }
    case 'enforcedBy':
      return say('lens.enforced-by', { names: detail.names.join(say('list')) });
    case 'brackets':
      return say.counted('lens.brackets', detail.count) + (detail.by.length === 0 ? '' : ` (${detail.by.join(say('list'))})`);
  }
}

/** Behind an item's name: its citation, its word of duty, whose brackets it stands in, and how far it has come. */
export function outlineDetail({ detail, modal, bracket, status }: OutlineItem, say: Phrases): string {
  if (modal === '' && bracket === '' && status === '') return detail;
  const state = statuses.find((each) => each === status);
  return [detail, modal, bracket, state === undefined ? '' : say(`outline.${state}`)].filter((part) => part !== '').join(say('separator'));
}

const statuses = ['open', 'bracketed', 'ad-referendum', 'agreed', 'initialled'] as const;
