// French words of duty. The future tense alone (`les Parties retireront`) is not recognised: it cannot be told from a statement.

import { after, before, type DutyWords, everywhere, formsOnly } from './duty-words.js';

export const french: DutyWords = {
  ...formsOnly,
  language: 'fr',
  forms: [
    { kind: 'obligation', pattern: everywhere("(?<!ne )(?:doit|doivent|devra|devront)") },
    { kind: 'obligation', pattern: everywhere("s'(?:engage|engagent|engagera|engageront|oblige|obligent)(?: [^,;:.]{1,40}?)??(?:,[^,;:.]{1,60},)? à") },
    { kind: 'obligation', pattern: everywhere('(?<!il )convien(?:t|nent) (?:de|d)') },
    { kind: 'obligation', pattern: everywhere('(?<!ne )(?:est|sont|sera|seront) (?:tenue?s?|obligée?s?) (?:de|d|à)') },
    { kind: 'prohibition', pattern: everywhere('ne (?:doit|doivent|devra|devront|peut|peuvent|pourra|pourront)') },
    { kind: 'prohibition', pattern: everywhere("s'(?:abstient|abstiennent|abstiendra|abstiendront|interdit|interdisent) (?:de|d|à)") },
    { kind: 'prohibition', pattern: everywhere('(?:est|sont|sera|seront) (?:strictement |formellement )?(?:interdite?s?|prohibée?s?)') },
    { kind: 'permission', pattern: everywhere("(?<!ne )(?:peut|peuvent|pourra|pourront)|(?:a|ont|aura|auront) le droit (?:de|d)|(?:est|sont) autorisée?s? à") },
    { kind: 'recommendation', pattern: everywhere('recommande(?:nt)?'), governs: true },
    { kind: 'recommendation', pattern: everywhere('devrait|devraient|il convient (?:de|d)') },
  ],
  fillerAfter: /^\s*(?:,[^,;:.]{1,120},|(?:également|aussi|notamment|toutefois|immédiatement|\p{L}+ment)(?![\p{L}]))/iu,
  negationAfter: after('ne pas|ne plus|ne jamais|pas'),
  refusalAfter: after("s'abstenir"),
  deniedAfter: after('être (?:tenue?s?|obligée?s?)'),
  noDutyAfter: after(
    "pas être (?:interprétée?s?|réputée?s?)|être (?:interprétée?s?|réputée?s?|comprise?s?|entendue?s?|considérée?s? comme)|s'entendre|s'interpréter|s'appliquer|entrer en vigueur|prendre effet|porter atteinte|pas porter (?:atteinte|préjudice)|comprendre|faire partie|rester en vigueur|faire foi",
  ),
  noDutyBefore: before('rien dans|aucune (?:disposition|stipulation)'),
  definition: /(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:termes?|expressions?)(?![\p{L}])[^.;:]{1,80}?) ?(désigne(?:nt)?|signifie(?:nt)?|s'entend(?:ent)?)(?![\p{L}])/iu,
};
