// Prose as a reader sees it: references as their shown text, no backslashes, single blanks.

/** `{korea-1953:13(d)}` becomes `korea-1953:13(d)`, `{13(d)|the ports}` becomes `the ports`; everything else stays. */
export function readableText(prose: string): string {
  return prose
    .replace(/\\([{}[\]@|"\\])|\{([^{}|]*)(?:\|([^{}]*))?\}/gu, (_all, escaped?: string, target?: string, shown?: string) => escaped ?? shown ?? target ?? '')
    .replace(/^\\/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
