// The kinds of value that fields and annotations take, and the word lists they share. Read by the tables in fields.ts and
// annotations.ts, and through them by rules, hover and completion.
// Invariant: a word list holds every value language.md allows and nothing else, in the order of that page.

export type ValueKind =
  | 'none' // no value
  | 'text' // anything
  | 'reason' // `"words"`
  | 'word' // one of `allowed`
  | 'words' // a list of `allowed`
  | 'language'
  | 'languages'
  | 'agreement' // one agreement's id or alias
  | 'agreements'
  | 'names' // free names, commas between
  | 'name'
  | 'parties' // party ids, aliases, sides
  | 'party'
  | 'bodies'
  | 'bodies-or-parties'
  | 'bodies-or-zones'
  | 'members' // `UKR 5, "Nation A" 2`
  | 'targets'
  | 'target'
  | 'moment' // date, time, zone
  | 'moment-place'
  | 'length' // `4 km`
  | 'path' // a file beside the agreement
  | 'person' // `"Name", "Title"`
  | 'label' // the name an `@id` gives
  | 'deadline' // duration or date, `after`/`before` event
  | 'option' // letter or number `"name"`
  | 'position' // PARTY accepts/rejects/reserves/proposes `"words"`
  | 'note' // `[author YYYY-MM-DD]` optional, then text
  | 'rules'; // rule names `"reason"`

/** What a name stands for; as `NameUse.expects`. */
export type Expects = 'party' | 'body' | 'party-or-body' | 'zone' | 'agreement' | 'term' | 'any';

export const statuses = ['draft', 'agreed', 'initialled', 'signed', 'in-force', 'superseded', 'terminated'] as const;
export const numberings = ['continuous', 'per-article'] as const;
export const domains = ['land', 'sea', 'air', 'cyber', 'space'] as const;
export const profiles = ['armistice', 'ceasefire', 'peace', 'treaty'] as const;
export const roles = ['signatory', 'party', 'guarantor', 'witness', 'observer', 'depositary', 'third-party'] as const;
export const mandates = [
  'monitor', 'verify', 'supervise', 'investigate', 'adjudicate', 'enforce', 'guarantee', 'administer', 'repatriate', 'relief',
] as const;
export const decisionRules = ['consensus', 'majority', 'chair'] as const;
export const zoneKinds = ['line', 'buffer', 'port', 'corridor', 'crossing', 'maritime', 'airspace', 'facility'] as const;
export const signatureStatuses = ['signed', 'initialled', 'ad-referendum', 'pending', 'refused'] as const;
export const dutyKinds = ['obligation', 'prohibition', 'permission', 'recommendation', 'definition', 'procedure', 'declaration'] as const;
export const clauseTypes = [
  'entry-into-force', 'duration', 'termination', 'withdrawal', 'amendment', 'dispute-settlement', 'depositary', 'authentic-texts', 'ratification', 'scope',
  'cessation', 'line', 'withdrawal-of-forces', 'monitoring', 'violations', 'prisoners', 'displaced-persons', 'humanitarian', 'communication', 'political-process',
] as const;
export const provisionStatuses = ['open', 'bracketed', 'ad-referendum', 'agreed', 'initialled'] as const;
export const positionVerbs = ['accepts', 'rejects', 'reserves', 'proposes'] as const;

/** Events a deadline may count from besides terms and labels. */
export const deadlineEvents = ['signature', 'entry-into-force'] as const;

/** The allowed word as the list writes it, any case; undefined when the list does not hold it. */
export function oneOf<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  const lower = text.trim().toLowerCase();
  return words.find((word) => word === lower);
}

/** What the names of a value of this kind stand for; undefined when the value holds no declared names. */
export function expectedOf(kind: ValueKind): Expects | undefined {
  switch (kind) {
    case 'party':
    case 'parties':
    case 'position':
      return 'party';
    case 'bodies':
      return 'body';
    case 'bodies-or-parties':
      return 'party-or-body';
    case 'bodies-or-zones':
      return 'any';
    case 'agreement':
    case 'agreements':
      return 'agreement';
    case 'deadline':
      return 'term';
    default:
      return undefined;
  }
}
