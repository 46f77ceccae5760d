// Declaration, definition, type definition and implementation: four questions with one form of answer.

import type { Definition, DefinitionLink, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { declaration, definition, type Document, implementation, type Link, type Snapshot, typeDefinition } from '../../core/index.js';
import { toOffset, toRange, type View } from '../convert.js';
import type { Session } from '../session.js';
import type { ClientTraits } from '../traits.js';

type Ask = (snapshot: Snapshot, document: Document, offset: number) => readonly Link[];
export type Links = Definition | DefinitionLink[];

// Functions, for the core may come later than this file: it is loaded when anything of it is used first.
export const onDeclaration = asking('declaration', (...asked) => declaration(...asked));
export const onDefinition = asking('definition', (...asked) => definition(...asked));
export const onTypeDefinition = asking('typeDefinition', (...asked) => typeDefinition(...asked));
export const onImplementation = asking('implementation', (...asked) => implementation(...asked));

/** An empty list where there is nowhere to go. Plain locations for clients that know no links. */
function asking(question: keyof ClientTraits['links'], ask: Ask) {
  return (session: Session, { textDocument, position }: TextDocumentPositionParams): Links => {
    const view = session.view(textDocument.uri);
    if (!view) return [];
    const links = ask(session.snapshot(), view.document, toOffset(view, position)).flatMap((link) => toLink(session, view, link));
    if (session.traits.links[question]) return links;
    return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
  };
}

function toLink(session: Session, from: View, link: Link): LocationLink[] {
  const to = session.view(link.uri);
  if (!to) return [];
  return [{
    originSelectionRange: toRange(from, link.origin),
    targetUri: session.spell(link.uri),
    targetRange: toRange(to, link.target),
    targetSelectionRange: toRange(to, link.selection),
  }];
}
