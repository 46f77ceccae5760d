// Targets of other files in the same words: `{korea-1953:13}` a thousand times is one target to be looked into, and a thousand places that
// become what that one becomes. For files whose targets are known without their text being parsed.
// Invariant: twins are written alike, down to where their agreement's name stands, and mean the same: they name their agreement themselves,
// and what stands in braces, annotations and fields is read by itself.

import type { OutwardTarget } from '../../resolve/outward-kept.js';
import type { Span } from '../../text/span.js';
import { textAside } from '../../workspace/resting.js';
import type { Document } from '../../workspace/types.js';

export interface Twin {
  readonly document: Document;
  /** Of the target, as `Cite` has it. */
  readonly span: Span;
  /** Words shown for the reference; missing when there are none. */
  readonly shown?: string;
}

export interface PlacedTarget extends Twin {
  /** Equal for twins and only for them. */
  readonly key: string;
  /** The agreement's name is not among its words: a target before it in its list has it. */
  readonly isInherited: boolean;
}

/** Where the target itself stands, without its braces; undefined when its words are not found there as they should be. */
export function placedTarget(document: Document, { cites, text }: OutwardTarget): PlacedTarget | undefined {
  const { start } = cites.span;
  const words = textAside(document, cites.span);
  const inBraces = cites.kind === 'reference' && words.startsWith('{');
  const lead = inBraces ? 1 + words.slice(1).length - words.slice(1).trimStart().length : 0;
  const colon = text.indexOf(':') + 1;
  for (const [own, isInherited] of [[text, false], [text.slice(colon), true]] as const) {
    if (own === '' || !words.startsWith(own, lead)) continue;
    const behind = words.slice(lead + own.length);
    // Braces hold the target, and perhaps a bar and what is shown; elsewhere it stands alone.
    const bar = /^\s*\|([^]*)\}$/u.exec(behind);
    if (inBraces ? !bar && behind.trim() !== '}' : behind !== '') continue;
    const span = { start: start + lead, end: start + lead + own.length };
    return { document, span, isInherited, key: `${document.library ? 'library' : ''} ${isInherited ? 'inherited' : ''} ${text}`, ...(bar?.[1] === undefined ? {} : { shown: bar[1] }) };
  }
  return undefined;
}
