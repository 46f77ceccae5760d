// The check that a canonical citation, taken as a target, leads back to its clause and to nothing else.
import { blockOf, clausePlace, placesIn, targetText } from '../../../server/src/core/resolve/places.js';
import { resolveTarget } from '../../../server/src/core/resolve/targets.js';
import { parseTargets } from '../../../server/src/core/syntax/targets.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import type { Document } from '../../../server/src/core/workspace/types.js';
import { blocks, type World, world } from './fixture.js';

/** Clauses whose citation, taken as a target, does not lead to them alone: [citation, what it leads to]. */
export function strayCitations(made: World, document: Document): readonly string[] {
  const asking = world({ asking: '1. Text.\n' }).document('asking');
  const stray: string[] = [];
  for (const block of blocks(document)) {
    if (!document.model.isClause(block)) continue;
    const citation = document.model.citation(block);
    if (citation.includes('“')) continue; // a heading with neither number nor label is shown by its title
    for (const from of [document, asking]) {
      const text = targetText(clausePlace(document, block), from);
      const [target] = parseTargets(text, 0);
      const places = target ? placesIn(resolveTarget(made.snapshot, document, NO_BLOCK, target)) : [];
      if (places.length !== 1 || places[0]?.document !== document || blockOf(places[0]) !== block)
        stray.push(`${text} -> ${places.map((place) => targetText(place, document)).join(' ')}`);
    }
  }
  return stray;
}
