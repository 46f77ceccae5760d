// "as defined in Article 3": a term, and the clause that is said to define it.
// Invariant: only where the words and the citation stand side by side and the citation resolves in this text for certain.

import { ask, saidIn } from '../../resolve/asked.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { citationsWritten, clauseMeant, targetsWritten } from '../tools.js';
import type { CheckContext } from '../types.js';
import { type Defined, definitionsOf } from './terms.js';
import { termNamed } from './terms-in.js';

export interface DefinedIn {
  /** The words before `as defined in`, as far as they may be the term; the last ones. */
  readonly words: string;
  /** Of the citation or target. */
  readonly span: Span;
  /** The clause that is said to define it. */
  readonly block: BlockId;
  /** The definition of the words there is in prose. */
  readonly term: Defined | undefined;
  /** The citation as written. */
  readonly cited: string;
}

const before = /(["\u201c\u201e\u00ab]?[\p{L}'’-]+(?:[ \t\r\n]+[\p{L}'’-]+){0,7}?["\u201d\u00bb]?),?[ \t\r\n]+\(?(?:as[ \t\r\n]+)?(?:is[ \t\r\n]+|are[ \t\r\n]+)?defined[ \t\r\n]+in[ \t\r\n]+\{?$/u;

/** For `context.shared`. */
export function definedInPlaces(context: CheckContext, block: BlockId): readonly DefinedIn[] {
  const { document } = context;
  const { tree } = document.model;
  if (!tree.text.slice(tree.start(block), tree.end(block)).includes('defined')) return none;
  const cited = [
    ...context.shared(block, citationsWritten).flatMap(({ citation, places: [place] }) => (place && citation.members.length === 1 ? [{ span: citation.span, resolution: place.resolution }] : [])),
    ...context.shared(block, targetsWritten).map(({ target, resolution }) => ({ span: target.span, resolution })),
  ];
  return cited.flatMap(({ span, resolution }): readonly DefinedIn[] => {
    const words = before.exec(tree.text.slice(Math.max(tree.start(block), span.start - 160), span.start))?.[1];
    const at = clauseMeant(document, resolution);
    if (words === undefined || at === undefined) return [];
    ask(document, saidIn(at));
    const name = nameAt(words);
    if (name === undefined) return [];
    return [{ words: name, span, block: at, term: lastNamed(context, name, at), cited: tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ') }];
  });
}

const none: readonly DefinedIn[] = [];

/** Names of those who made the agreement are followed by words about something else: `the exports of a Party, as defined in …`. */
const general = /(?:^|\s)(?:Part(?:y|ies)|States?|Members?|Agreement|Treaty|Convention|Protocol|Article|Annex)$/u;

/** The term the words end in: in quotes, or with capitals; undefined when they end in ordinary words. */
function nameAt(words: string): string | undefined {
  const quoted = /["\u201c\u201e\u00ab]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201d\u00bb]$/u.exec(words)?.[1];
  if (quoted !== undefined) return quoted;
  const name = /(?:^|\s)((?!(?:The|An?)\s)\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|for|and|the)\s+)*\p{Lu}[\p{L}'’-]*)*)$/u.exec(words)?.[1];
  return name === undefined || general.test(name) || !/\s/u.test(name) ? undefined : name.replace(/\s+/gu, ' ');
}

/** The longest name at the end of the words that the text defines; one of the clause that is cited goes first. */
function lastNamed({ document }: CheckContext, words: string, at: BlockId): Defined | undefined {
  const each = words.split(/[\s"\u201c\u201d\u201e\u00ab\u00bb]+/u).filter((word) => word !== '');
  for (let n = each.length; n > 0; n -= 1) {
    const name = each.slice(-n).join(' ');
    const term = termNamed(document, name);
    if (!term) continue;
    return definitionsOf(document, at).find(({ key }) => key === term.key) ?? term;
  }
  return undefined;
}
