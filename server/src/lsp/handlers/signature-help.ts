import { MarkupKind, type SignatureHelp, type SignatureHelpParams } from 'vscode-languageserver';
import { pageAsMarkdown, pageAsText, signatureHelp, signaturePage } from '../../core/index.js';
import { toOffset } from '../convert.js';
import type { Session } from '../session.js';

export const signatureTriggers: readonly string[] = [' ', ','];

/** Null outside of values. A parameter is told by its place in the label, or by its words where the client knows no places. */
export function onSignatureHelp(session: Session, { textDocument, position }: SignatureHelpParams): SignatureHelp | null {
  const view = session.view(textDocument.uri);
  const found = view && signatureHelp(view.document, toOffset(view, position));
  if (!found) return null;
  const { labelOffsets, markdown } = session.traits.signatureHelp;
  const page = signaturePage(found, session.voice.say);
  const documentation = markdown ? { kind: MarkupKind.Markdown, value: pageAsMarkdown(page, {}) } : { kind: MarkupKind.PlainText, value: pageAsText(page) };
  return {
    signatures: found.signatures.map(({ label, parameters }) => ({
      label, documentation, parameters: parameters.map(({ start, end }) => ({ label: labelOffsets ? [start, end] : label.slice(start, end) })),
    })),
    activeSignature: found.active,
    activeParameter: found.parameter,
  };
}
