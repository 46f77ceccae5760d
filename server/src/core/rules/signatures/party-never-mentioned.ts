// A party that is declared and then neither mentioned, bound, given a part in a body, nor let sign.
// Invariants: silent in a text that names none of its parties yet, and where a mention cannot be told: in agreements of several files, for names in scripts whose endings nobody knows, and for who
// is meant by "the Parties"; a signatory and a guarantor have rules of their own.

import type { Party } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { isStructural } from '../../syntax/walk.js';
import type { Document } from '../../workspace/types.js';
import { askWhoSigns, isSameActor, signing } from '../parts/signers.js';
import { type Use, usesOf } from '../parts/uses.js';
import { blocksWithWord, searchWord } from '../parts/words.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const partyNeverMentioned: Rule = {
  name: 'party-never-mentioned',
  category: 'signatures',
  severity: 'information',
  messages: {
    default: 'Nothing in this text mentions "{party}", binds it or lets it sign: why it is a party at all, nobody can tell. Say what it does or is owed, add the word the text uses for it as alias:, or take it out.',
  },
  reads: ['declarations', 'uses', 'others'],
  blocks: ['declaration'],
  *checkBlock({ snapshot, document }, block) {
    const party = document.model.declarationAt(block);
    if (party?.kind !== 'party' || party.roles.some((role) => role === 'signatory' || role === 'guarantor')) return;
    // A role that cannot be read is another finding.
    if (party.roles.length === 0 && party.fields.some(({ name }) => name === 'role')) return;
    if (familyOf(snapshot, document).length > 1 || isMeantByParties(document, party)) return;
    // Each party is held against all others.
    if (document.model.parties.length > mostParties) return;
    askWhoSigns(document);
    const others = document.model.parties.filter((other) => other !== party);
    // Two declarations of one actor are another finding.
    if (signing(document).has(party) || others.some((other) => isSameActor(other, party)) || isMentioned(document, party) !== false) return;
    // A text that names none of its parties yet has only begun.
    if (others.some((other) => isMentioned(document, other, true))) yield { span: party.id.span, message: message('default', { party: party.id.text }) };
  },
};

/** Whoever has no role of its own beside the others is meant where the text speaks of the parties or the sides. */
function isMeantByParties(document: Document, { roles }: Party): boolean {
  if (roles.length > 0 && !roles.includes('party')) return false;
  return ['Parties', 'Sides'].some((word) => {
    const key = searchWord(word);
    return key !== undefined && blocksWithWord(document, key).some((each) => isStructural(document.model.tree.kind(each)));
  });
}

/** In agreements of more parties nobody is missed by reading. */
const mostParties = 64;

/** So many blocks that hold a name's word are looked at. */
const most = 400;

/** In a clause, an annotation or a field (`inClauses`: not in a field), by id, name, alias or side; undefined when it cannot be told. */
function isMentioned(document: Document, party: Party, inClauses = false): boolean | undefined {
  const names = [party.id, party.name, ...party.aliases, ...(party.side ? [party.side] : [])].map(({ text }) => text).filter((name) => name !== '');
  for (const name of names) {
    const key = searchWord(name);
    if (key === undefined || name.endsWith('*') || blocksWithWord(document, key).length > most) return undefined;
    for (const use of usesOf(document, name, most) ?? []) if (!isOwnWord(document, party, use) && !(inClauses && document.model.tree.kind(use.block) === 'field')) return true;
  }
  return false;
}

/** What the party says of itself, and what another says to be on the same side. */
function isOwnWord({ model }: Document, party: Party, { span, block }: Use): boolean {
  if (span.start >= party.extent.start && span.end <= party.extent.end) return true;
  return model.parties.some(({ fields }) => fields.some((field) => field.block === block && field.name === 'side'));
}
