// Clauses of which only the number is left: "[deleted]", "(reserved)", "[moved to 12]".
// Invariant: told by the clause's own words alone.

import { joinPieces } from '../../model/prose.js';
import { ask, asked } from '../../resolve/asked.js';
import { headingOf, proseOf } from '../../syntax/details.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';

const gone = /^[[(]?\s*(?:(?:intentionally |deliberately )?(?:deleted|omitted|repealed|removed|struck(?: out)?|left blank|reserved|void|suppressed)|(?:moved|transferred|now|see now) (?:to |in )?(?:(?:article|paragraph|section)\s+)?[\divxlc().]+[a-z]?|вилучено|виключено|исключено|исключён|supprimée?|suprimido|derogado)\s*[\])]?\s*[.;]?$/iu;
const longest = 60;
const hint = /eleted|mitted|epealed|emoved|truck|eft blank|eserved|oid|uppr|oved |ransferred |ow |сключ|илучено|иключено|uprimi|erogad|DELETED|RESERVED|OMITTED|VOID/;

/** What stands in the place of the clause, when it is no more than that; of a heading its title. Who asks of another block asks the document first. */
export function deletedText(document: Document, block: BlockId): string | undefined {
  ask(document, asked.deleted);
  return deletedIn(document.model.tree, block);
}

export function deletedIn(tree: SyntaxTree, block: BlockId): string | undefined {
  const kind = tree.kind(block);
  if ((kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') || tree.end(block) - tree.start(block) > longest * 2) return undefined;
  // Looked at before anything is read: mostly clauses have more to say.
  if (!hint.test(tree.text.slice(tree.start(block), tree.end(block)))) return undefined;
  const title = headingOf(tree, block)?.title;
  const text = title ? tree.text.slice(title.start - 1, title.end + 1).trim() : joinPieces(tree.text, proseOf(tree, block)).text.trim();
  return text.length <= longest && gone.test(text) ? text.replace(/^[[(]\s*|\s*[\])]?\s*[.;]?$/gu, '') : undefined;
}
