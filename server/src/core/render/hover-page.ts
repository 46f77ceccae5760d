// A hover as a page: which words, in which order. A clause shows its citation first, then the counterpart and what changed,
// then who answers for it. Invariant: everything the data holds is shown or counted; nothing is looked up here.

import type { Hover, ReferenceHover, ReferencePlace } from '../features/parts/hover-data.js';
import { clauseParts } from './clause-parts.js';
import { cardParts } from './card-parts.js';
import type { Phrases } from './messages.js';
import { openClause } from './page.js';
import type { Page, Part } from './page.js';
import { wordParts } from './word-parts.js';

export function hoverPage(hover: Hover, say: Phrases): Page {
  switch (hover.kind) {
    case 'clause':
    case 'precedent-clause':
      return clauseParts(hover, say);
    case 'reference':
      return referenceParts(hover, say);
    case 'card':
      return hover.cards.flatMap((card, index) => [...(index === 0 ? [] : [{ kind: 'line' } as const]), ...cardParts(card, say)]);
    case 'word':
      return wordParts(hover, say);
  }
}

function referenceParts({ written, slip, outcome }: ReferenceHover, say: Phrases): Part[] {
  const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: [{ text }] });
  switch (outcome.kind) {
    case 'external':
      return [paragraph(say('reference.external', { written }))];
    case 'unresolved': {
      if (outcome.reason === 'no-agreement' && outcome.loading) return [paragraph(say('reference.loading', { written }))];
      const nearest = outcome.nearest === undefined ? '' : ` ${say('reference.nearest', { nearest: outcome.nearest })}`;
      return [paragraph(`${say(`reference.${outcome.reason}`, { written })}${nearest}`)];
    }
    case 'resolved':
    case 'ambiguous': {
      const places = outcome.places.flatMap((place, index) => [...(index === 0 ? [] : [{ kind: 'line' } as const]), ...placeParts(place, say)]);
      const lead = outcome.kind === 'ambiguous' ? [paragraph(say('reference.ambiguous', { written }))] : [];
      const hint = slip === undefined ? [] : [paragraph(say('reference.slip', { ...slip }))];
      return [...lead, ...places, ...hint];
    }
  }
}

/** A clause with its words, or the card of what is declared. */
export function placeParts(place: ReferencePlace, say: Phrases): Part[] {
  if (place.kind === 'declaration') return cardParts(place.card, say);
  const { clause } = place;
  const trail = [clause.agreement.name, ...clause.trail].join(say('trail'));
  return [
    { kind: 'title', runs: [{ text: clause.citation, style: 'strong', goal: openClause(clause) }, { text: `${say('separator')}${trail}` }] },
    ...(clause.lines.length === 0 ? [] : [{ kind: 'quote', lines: clause.lines } as const]),
  ];
}
