import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hover, hoverPage, pageAsMarkdown, pageAsText } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import { hoverLinks } from '../links.js';
import type { Session } from '../session.js';

/** Null where there is nothing to say. Markdown where the client reads it, plain text elsewhere. */
export function onHover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const view = session.view(textDocument.uri);
  const found = view && hover(session.snapshot(), view.document, toOffset(view, position));
  if (!view || !found) return null;
  const page = hoverPage(found, session.voice.say);
  const contents = session.traits.markdown
    ? { kind: MarkupKind.Markdown, value: pageAsMarkdown(page, hoverLinks(session)) }
    : { kind: MarkupKind.PlainText, value: pageAsText(page) };
  return { contents, range: toRange(view, found.span) };
}
