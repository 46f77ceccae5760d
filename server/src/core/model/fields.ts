// The fields of every declaration: one row each. Rules (`unknown-field`, `invalid-value`, `duplicate-field`), hover on a
// field's name and completion read this table, and nothing else knows a field's name and values by heart.

import type { DeclarationKind } from '../syntax/types.js';
import {
  decisionRules, domains, mandates, numberings, profiles, roles, signatureStatuses, statuses, type ValueKind, zoneKinds,
} from './value-kinds.js';

export interface FieldSpec {
  readonly on: DeclarationKind;
  readonly name: string;
  readonly value: ValueKind;
  /** The words a `word` or `words` value is made of. */
  readonly allowed?: readonly string[];
  /** A second field of this name adds to the list; false: it is a `duplicate-field` and the last one wins. */
  readonly repeatable: boolean;
  /** One sentence for hover and completion. */
  readonly description: string;
  /** A value as one would write it. */
  readonly example: string;
}

export const fieldSpecs: readonly FieldSpec[] = [
  { on: 'agreement', name: 'status', value: 'word', allowed: statuses, repeatable: false, description: 'How far the agreement has come.', example: 'draft' },
  { on: 'agreement', name: 'precedent', value: 'agreements', repeatable: true, description: 'The agreements this one is modelled on, by their ids.', example: 'korea-1953' },
  { on: 'agreement', name: 'language', value: 'language', repeatable: false, description: 'The language this text is written in.', example: 'en' },
  { on: 'agreement', name: 'authentic', value: 'languages', repeatable: true, description: 'The languages whose texts are equally authentic.', example: 'en, uk, ru' },
  { on: 'agreement', name: 'version-of', value: 'agreement', repeatable: false, description: 'The agreement of which this file is a language version.', example: 'ukraine-armistice' },
  { on: 'agreement', name: 'part-of', value: 'agreement', repeatable: false, description: 'The agreement to which this file belongs as an annex or another part.', example: 'ukraine-armistice' },
  { on: 'agreement', name: 'amends', value: 'agreements', repeatable: true, description: 'The agreements this one changes.', example: 'minsk-protocol-2014' },
  { on: 'agreement', name: 'supersedes', value: 'agreements', repeatable: true, description: 'The agreements this one takes the place of.', example: 'minsk-package-2015' },
  { on: 'agreement', name: 'signed', value: 'moment-place', repeatable: false, description: 'When and where the agreement was signed.', example: '1953-07-27 10:00 +09:00, Panmunjom' },
  { on: 'agreement', name: 'in-force', value: 'moment', repeatable: false, description: 'When the agreement entered or enters into force.', example: '1953-07-27 22:00 +09:00' },
  { on: 'agreement', name: 'numbering', value: 'word', allowed: numberings, repeatable: false, description: 'Whether paragraph numbers run through the whole text or begin again in every article; overrules what the text suggests.', example: 'continuous' },
  { on: 'agreement', name: 'domain', value: 'words', allowed: domains, repeatable: true, description: 'The domains the agreement covers.', example: 'land, sea, air' },
  { on: 'agreement', name: 'depositary', value: 'names', repeatable: true, description: 'Who keeps the original and receives instruments and notices.', example: '"Secretary-General of the United Nations"' },
  { on: 'agreement', name: 'alias', value: 'names', repeatable: true, description: 'Other names of the agreement, without the article, by which texts may cite it.', example: 'Armistice' },
  { on: 'agreement', name: 'profile', value: 'word', allowed: profiles, repeatable: false, description: 'The kind of agreement; in an armistice and a ceasefire "will" states a duty.', example: 'armistice' },
  { on: 'agreement', name: 'source', value: 'text', repeatable: true, description: 'Where the text or its facts come from.', example: 'UN document S/3079' },

  { on: 'party', name: 'role', value: 'words', allowed: roles, repeatable: true, description: 'What the party does in this agreement.', example: 'signatory' },
  { on: 'party', name: 'side', value: 'name', repeatable: false, description: 'The side the party stands on; the name can be used wherever a party can.', example: 'Entente' },
  { on: 'party', name: 'represents', value: 'names', repeatable: true, description: 'On whose behalf the party acts.', example: '"Forces of sixteen nations"' },
  { on: 'party', name: 'alias', value: 'names', repeatable: true, description: 'Other names the text uses for the party; a star at the end matches any ending.', example: 'Україн*' },

  { on: 'body', name: 'members', value: 'members', repeatable: true, description: 'Who sits on the body, with the number of seats.', example: 'UKR 5, RUS 5' },
  { on: 'body', name: 'mandate', value: 'words', allowed: mandates, repeatable: true, description: 'What the body may do; monitoring and verifying alone enforce nothing.', example: 'supervise, investigate' },
  { on: 'body', name: 'scope', value: 'targets', repeatable: true, description: 'The provisions and zones the mandate reaches; missing means all.', example: '13(c), 13(d), DMZ' },
  { on: 'body', name: 'domain', value: 'words', allowed: domains, repeatable: true, description: 'The domains the body works in.', example: 'land' },
  { on: 'body', name: 'decides', value: 'word', allowed: decisionRules, repeatable: false, description: 'How the body takes a decision.', example: 'consensus' },
  { on: 'body', name: 'tie-break', value: 'text', repeatable: false, description: 'What happens when the votes are equal.', example: 'an umpire named by the neutral members' },
  { on: 'body', name: 'reports-to', value: 'bodies-or-parties', repeatable: true, description: 'The bodies or parties that receive its reports.', example: 'JMC' },
  { on: 'body', name: 'meets', value: 'text', repeatable: false, description: 'How often the body meets.', example: 'daily' },
  { on: 'body', name: 'established-by', value: 'target', repeatable: false, description: 'The provision that creates the body.', example: '19' },
  { on: 'body', name: 'precedent', value: 'target', repeatable: false, description: 'The body of a precedent that this one follows.', example: 'korea-1953:MAC' },
  { on: 'body', name: 'seat', value: 'text', repeatable: false, description: 'Where the body has its headquarters.', example: 'Panmunjom' },
  { on: 'body', name: 'alias', value: 'names', repeatable: true, description: 'Other names the text uses for the body; a star at the end matches any ending.', example: 'Commission' },

  { on: 'zone', name: 'kind', value: 'word', allowed: zoneKinds, repeatable: false, description: 'What sort of area or line it is.', example: 'buffer' },
  { on: 'zone', name: 'width', value: 'length', repeatable: false, description: 'How wide the zone is.', example: '4 km' },
  { on: 'zone', name: 'domain', value: 'words', allowed: domains, repeatable: true, description: 'The domains the zone belongs to.', example: 'land' },
  { on: 'zone', name: 'map', value: 'path', repeatable: false, description: 'The GeoJSON file that draws the zone.', example: 'maps/dmz.geojson' },
  { on: 'zone', name: 'precedent', value: 'target', repeatable: false, description: 'The zone of a precedent that this one follows.', example: 'korea-1953:DMZ' },
  { on: 'zone', name: 'alias', value: 'names', repeatable: true, description: 'Other names the text uses for the zone; a star at the end matches any ending.', example: '"buffer zone"' },

  { on: 'term', name: 'means', value: 'text', repeatable: false, description: 'What the term means in this agreement.', example: 'the complete stop of all hostilities' },
  { on: 'term', name: 'alias', value: 'names', repeatable: true, description: 'Other words the text uses for the term; a star at the end matches any ending.', example: 'ceasefire' },

  { on: 'signature', name: 'by', value: 'person', repeatable: true, description: 'Who signs, and in what capacity.', example: '"Name", "Title"' },
  { on: 'signature', name: 'on', value: 'moment', repeatable: false, description: 'When the signature was given.', example: '2025-06-01 10:00 Europe/Kyiv' },
  { on: 'signature', name: 'at', value: 'text', repeatable: false, description: 'Where the signature was given.', example: 'Geneva' },
  { on: 'signature', name: 'for', value: 'party', repeatable: false, description: 'The party the signatory represents, when that is not the one named on the line above.', example: 'UKR' },
  { on: 'signature', name: 'status', value: 'word', allowed: signatureStatuses, repeatable: false, description: 'How far the signature has come; missing means signed once a date is given, else pending.', example: 'pending' },
];

/** Rows of one kind of declaration, in the order of the language page. */
export function fieldsOf(on: DeclarationKind): readonly FieldSpec[] {
  return fieldSpecs.filter((spec) => spec.on === on);
}

/** undefined when this kind of declaration has no such field. */
export function findFieldSpec(on: DeclarationKind, name: string): FieldSpec | undefined {
  return fieldSpecs.find((spec) => spec.on === on && spec.name === name);
}

export interface DeclarationSpec {
  readonly kind: DeclarationKind;
  readonly form: string;
  readonly description: string;
}

/** The declarations themselves, for hover on the keyword and completion. */
export const declarationSpecs: readonly DeclarationSpec[] = [
  { kind: 'agreement', form: 'agreement ID "title"', description: 'Names this file\'s agreement. A file without it is a draft named by its file name.' },
  { kind: 'party', form: 'party ID "name"', description: 'A state, force or group that takes part in the agreement.' },
  { kind: 'body', form: 'body ID "name"', description: 'A commission, team or other organ that carries out, supervises or enforces provisions.' },
  { kind: 'zone', form: 'zone ID "name"', description: 'A line, area, port or corridor the provisions speak of.' },
  { kind: 'term', form: 'term ID "name"', description: 'A word the agreement uses in one fixed meaning.' },
  { kind: 'signature', form: 'signature PARTY', description: 'The signature of a party, given or still to come.' },
];
