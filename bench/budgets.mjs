// What each figure may cost on 10 MB, as a ratio to a newline scan of the same text. Rows without a budget are only shown.
const of10mb = {
  parse: 8,
  'open to diagnostics': 20,
};

export function budgetOf(text, where, what) {
  return where === 'core' && text.endsWith('10mb') ? of10mb[what] : undefined;
}

/** Bytes of our own code after minifying: whole server bundle, and `core/syntax` in it. */
export const bytes = { 'server.js own code': 160 * 1024, 'parser in it': 25 * 1024 };
