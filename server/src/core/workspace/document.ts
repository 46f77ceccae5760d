// One file as the workspace sees it: its address, its model, and whether it comes from the library.
// Invariant: a document is made of its text alone; nothing in it depends on other documents.

import type { Kept } from '../model/aspects.js';
import { buildModel, editModel } from '../model/build.js';
import { parseText, reparse, reparseText } from '../syntax/parse.js';
import type { SyntaxTree, TreeChange } from '../syntax/types.js';
import type { Edit } from '../text/edits.js';
import { decoded } from '../text/percent.js';
import { SegmentedText } from '../text/segmented-text.js';
import { createMemo } from './memo.js';
import type { Aspect, Aspects, Document } from './types.js';

/** `segmentSize`: length in UTF-16 units that the text is cut to; small in tests, so that much happens at borders. */
export function createDocument(uri: string, text: string, options: { readonly library: boolean; readonly segmentSize?: number }): Document {
  return createDocumentOf(uri, SegmentedText.from(text, options.segmentSize), options);
}

/** The document after edits that are made one after another, each in the text as it then is. */
export function editDocument(document: Document, edits: readonly Edit[]): Document {
  const { tree, change } = reparse(document.model.tree, edits);
  return editedDocument(document, tree, change);
}

/** A document of a text that is kept in segments already. */
export function createDocumentOf(uri: string, text: SegmentedText, options: { readonly library: boolean }): Document {
  return { uri, model: buildModel(parseText(text), fileNameOf(uri)), library: options.library, memo: createMemo(), aspects: newAspects(), change: undefined };
}

/** As `editDocument`, for the text that edits made of the document's own. */
export function retextDocument(document: Document, text: SegmentedText): Document {
  const { tree, change } = reparseText(document.model.tree, text);
  return editedDocument(document, tree, change);
}

/**
 * As `retextDocument`, for a look at the text that nobody keeps: what was edited is parsed again, and nothing is worked out about what stayed
 * the same. Cheaper where the edits are many and few questions are asked.
 */
export function triedDocument(document: Document, text: SegmentedText): Document {
  return editedDocument(document, reparseText(document.model.tree, text).tree, undefined);
}

/** The document with the tree of its edited text. `change` undefined: nothing is known of what stayed. */
export function editedDocument(document: Document, tree: SyntaxTree, change: TreeChange | undefined): Document {
  const fileName = fileNameOf(document.uri);
  if (!change) return { ...document, model: buildModel(tree, fileName), memo: createMemo(), aspects: newAspects(), change };
  const { model, kept } = editModel(document.model, tree, fileName, change);
  return { ...document, model, memo: createMemo(), aspects: aspectsOf(document.aspects, kept), change };
}

/** Of a document that was just made. */
export function newAspects(): Aspects {
  return { structure: newAspect(), declarations: newAspect(), annotations: newAspect(), components: newAspect() };
}

function aspectsOf(before: Aspects, kept: Kept): Aspects {
  return {
    structure: kept.structure ? before.structure : newAspect(),
    declarations: kept.declarations ? before.declarations : newAspect(),
    annotations: kept.annotations ? before.annotations : newAspect(),
    components: kept.components ? before.components : newAspect(),
  };
}

function newAspect(): Aspect {
  return { memo: createMemo() };
}

/** The last segment of a URI's path, percent signs decoded where they can be; the whole URI when it has no path. */
export function fileNameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/su, '').replace(/[/\\]+$/u, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return decoded(name === '' ? uri : name);
}
