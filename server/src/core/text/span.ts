// A stretch of text. Every offset in Parley counts UTF-16 code units from the start of the document, as LSP does.
// Invariant: 0 <= start <= end <= length of the text the span belongs to.

/** Half-open stretch `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** True when `offset` lies in the span or touches its end (a cursor behind the last character still counts). */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
