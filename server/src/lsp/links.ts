// Addresses inside hovers: a clause opens in its document; with our own client, two clauses open side by side.

import type { LinkOptions } from '../core/index.js';
import { toRange } from './convert.js';
import type { Session } from './session.js';

/** Command our client registers; its argument is a `CompareArguments`. */
export const compareCommand = 'parley.compareClauses';

export function linkOptions(session: Session): LinkOptions {
  return {
    clauseUri(uri, selection) {
      const view = session.view(uri);
      if (!view) return undefined;
      const { start } = toRange(view, selection);
      return `${session.spell(uri)}#L${start.line + 1},${start.character + 1}`;
    },
    ...(session.traits.options.commandLinks
      ? {
          compareUri(draft, precedent) {
            const place = (uri: string, start: number) => {
              const view = session.view(uri);
              return view && { uri: session.spell(uri), position: toRange(view, { start, end: start }).start };
            };
            const from = place(draft.location.uri, draft.selection.start);
            const to = place(precedent.location.uri, precedent.selection.start);
            return from && to && `command:${compareCommand}?${encodeURIComponent(JSON.stringify([from, to]))}`;
          },
        }
      : {}),
  };
}
