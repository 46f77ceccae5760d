// The card of a declared name: what it is, its fields with names in place of ids, and what the text does with it.

import type { Card } from '../features/parts/cards.js';
import type { Phrases } from './messages.js';
import type { Part, Run } from './page.js';

export function cardParts(card: Card, say: Phrases): Part[] {
  const items: Run[][] = card.fields.map(({ name, value }) => [{ text: `${name}: `, style: 'strong' }, { text: ` ${value}` }]);
  if (card.aliases.length > 0) items.push([{ text: say('card.aliases', { names: card.aliases.join(say('list')) }) }]);
  for (const words of card.notes) items.push([{ text: say('fact.note', { words }) }]);
  for (const text of useLines(card, say)) items.push([{ text }]);
  return [
    {
      kind: 'title',
      runs: [
        { text: card.name, style: 'strong', goal: { kind: 'open', location: card.location, selection: card.selection } },
        { text: ` ${say(`card.${card.kind}`)} ` },
        { text: card.id, style: 'code' },
      ],
    },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}

function useLines({ kind, uses }: Card, say: Phrases): string[] {
  const lines: string[] = [];
  if (uses.may !== undefined) lines.push(say(`card.may.${uses.may}`));
  if (uses.signature !== undefined) lines.push(say(`card.signature.${uses.signature}`));
  if (uses.duties !== undefined) lines.push(say.counted(kind === 'party' ? 'card.binds' : 'card.enforces', uses.duties));
  if (kind !== 'agreement' && kind !== 'signature') lines.push(uses.mentions === 0 ? say('card.mentions.nobody') : say.counted('card.mentions', uses.mentions));
  return lines;
}
