// Words of a plain text as the markup takes them: what it would read as something else is escaped.
// Invariant: only backslashes are added.

import { scanLines, Shape } from '../../syntax/lines.js';

/** Braces would be references, and a backslash before a sign would hide it. */
export function escapeInline(text: string): string {
  return text.replace(/\\(?=[{}[\]@|"\\])|[{}]/g, '\\$&');
}

/** A line that is prose whatever it looks like. */
export function escapeLine(text: string): string {
  return text.replace(/^\s*/, '$&\\');
}

/** Whether a line of this shape would be read as neither prose nor heading nor number. */
export function needsEscape(shape: number): boolean {
  switch (shape) {
    case Shape.comment:
    case Shape.declaration:
    case Shape.perhapsDeclaration:
    case Shape.annotation:
    case Shape.headingMark:
    case Shape.continuation:
    case Shape.row:
      return true;
    default:
      return false;
  }
}

export function shapeOf(line: string): number {
  return scanLines(line.replaceAll('\n', ' ')).shapes[0] ?? Shape.blank;
}
