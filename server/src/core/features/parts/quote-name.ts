// Names as the markup quotes them, and ids as it allows them.

import { nameKey } from '../../model/fold.js';
import { headingWords } from '../../syntax/words/headings.js';

/** The name on one line between quotes. Quotes in it become single ones: the markup knows no quote within a name. */
export function quoteName(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return `"${line.replace(/(^|[\s(])"/gu, '$1‘').replace(/["”»]/gu, '’').replace(/[“„«]/gu, '‘')}"`;
}

const reserved: ReadonlySet<string> = new Set(['all', 'none', 'signature', 'entry-into-force', 'after', 'before', ...headingWords.map(({ word }) => nameKey(word))]);

/** True for what may stand as an id: two or more letters, digits, hyphens, a letter first, no reserved word and no heading word. */
export function isId(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}-]+$/u.test(text) && !reserved.has(nameKey(text));
}

/** An agreement id from a title or a file's name: `Draft Agreement (2).txt` gives `draft-agreement-2`. Never empty. */
export function agreementId(name: string): string {
  const words = name.normalize('NFC').replace(/\.(?:txt|md|markdown|treaty)$/i, '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const id = words.join('-').slice(0, 60).replace(/-+$/, '');
  if (id === '') return 'agreement-draft';
  return isId(id) ? id : `agreement-${id}`;
}
