// What a value means and what it may be, beside its form: as the hover on the annotation or field says it, without its title.

import type { SignatureHelp } from '../features/signature-help.js';
import type { Phrases } from './messages.js';
import type { Page } from './page.js';
import { wordParts } from './word-parts.js';

export function signaturePage({ about }: SignatureHelp, say: Phrases): Page {
  return wordParts(about, say).filter(({ kind }) => kind !== 'title');
}
