// The core as the server's session uses it: open a text, edit it, ask for findings. The one file that knows that API, so that every
// measure follows when the session learns something. Invariant: nothing here is quicker than what the session does.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './load.mjs';

export const benchUri = 'file:///bench/text.treaty';

/** `offersEdits`: false while the core has no incremental step; `edit` is then not to be called. */
export function createEngine(core) {
  const library = libraryOf(core);
  const checked = (snapshot, document) => ({ snapshot, document, findings: core.checkDocument(snapshot, document) });
  const make = (text) => core.createDocument(benchUri, text, { library: false });
  const check = (document) => checked(core.withDocument(library, document), document);
  return {
    offersEdits: typeof core.editDocument === 'function',
    /** The document alone, nothing asked of it. */
    make,
    /** {snapshot, document, findings}, the bundled library in scope. */
    check,
    /** A text nobody has seen, to its findings. */
    open: (text) => check(make(text)),
    /** The state after edits `{span, newText}`, each made in the text as the one before left it. */
    edit({ snapshot, document }, edits) {
      const edited = core.editDocument(document, edits);
      return checked(core.withDocument(snapshot, edited), edited);
    },
  };
}

/** The text of a document as it is now. */
export function textOf({ model }) {
  return model.tree.text.slice(0, model.tree.text.length);
}

/** A snapshot of the bundled precedents. */
export function libraryOf(core) {
  const folder = join(root, 'library');
  const documents = readdirSync(folder).filter((file) => file.endsWith('.treaty')).map((file) =>
    core.createDocument(`file:///library/${file}`, readFileSync(join(folder, file), 'utf8'), { library: true }));
  return core.withDocuments(core.createSnapshot(core.emptyConfig), documents);
}
