// Prose as a reader sees it: references as their shown text, no backslashes, single blanks.

/** What a text must hold to be rewritten: a brace or backslash, a blank that is not plain, two blanks, a blank at an end. */
const mayChange = /[\\{]|[^\S ]| {2}|^ | $/;

/** `{korea-1953:13(d)}` becomes `korea-1953:13(d)`, `{13(d)|the ports}` becomes `the ports`; everything else stays. */
export function readableText(prose: string): string {
  if (!mayChange.test(prose)) return prose;
  return prose
    .replace(/\\([{}[\]@|"\\])|\{([^{}|]*)(?:\|([^{}]*))?\}/gu, (_all, escaped?: string, target?: string, shown?: string) => escaped ?? shown ?? target ?? '')
    .replace(/^\\/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
