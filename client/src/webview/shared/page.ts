// What all pages are made of: their parts, and clauses that open when they are pressed.
// Invariant: a part that a page says it has is there.

import { render, type TemplateResult } from 'lit/html.js';

export interface Page {
  readonly main: HTMLElement;
  /** The first element that fits a selector; throws when there is none. */
  readonly part: (selector: string) => HTMLElement;
}

/** Draws what a page is made of, once. */
export function layPage(parts: TemplateResult): Page {
  const main = document.querySelector('main') ?? document.body;
  render(parts, main);
  return {
    main,
    part(selector) {
      const found = main.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`the page has no ${selector}`);
      return found;
    },
  };
}

/** Key of the row an element stands in; undefined outside all rows. */
export function rowKeyAt(target: EventTarget | null): string | undefined {
  return (target instanceof Element ? target.closest('tr.row')?.getAttribute('data-key') : undefined) ?? undefined;
}

/** With nothing but the key itself: what has a modifier belongs to the editor. */
export function isPlainKey({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey;
}

/** Whoever selects words means to copy them, not to open what they stand in. */
export function selectsNothing(): boolean {
  return getSelection()?.isCollapsed !== false;
}

/** Opens clauses that are clicked in any of the places, and by Enter on a cell of a table: the one whose number was pressed, else the first of the cell, else that of the row. `column`: the number of its file, `data-file`; 0 where nothing says it. */
export function openPressedClauses(places: readonly HTMLElement[], open: (clause: number, column: number) => void): void {
  for (const place of places) {
    place.addEventListener('click', ({ target }) => {
      const at = selectsNothing() ? clauseAt(target) : undefined;
      if (at) open(...at);
    });
    place.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !isPlainKey(event) || !(event.target instanceof Element) || !event.target.matches('[data-column]')) return;
      const at = clauseAt(event.target);
      if (!at) return;
      event.preventDefault();
      open(...at);
    });
  }
}

function clauseAt(target: EventTarget | null): readonly [clause: number, column: number] | undefined {
  const element = target instanceof Element ? target : undefined;
  const cite = element?.closest('[data-clause]') ?? element?.closest('[data-column]')?.querySelector('[data-clause]') ?? element?.closest('tr')?.querySelector('[data-clause]');
  return cite ? [Number(cite.getAttribute('data-clause')), Number(cite.getAttribute('data-file') ?? '0')] : undefined;
}
