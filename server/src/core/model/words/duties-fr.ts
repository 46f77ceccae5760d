// French words of duty. The future tense alone (`les Parties retireront`) is not recognised: it cannot be told from a statement.

import { lettered } from '../../text/lettered.js';
import { after, before, type DutyLanguage, dutyLanguage, everywhere, formsOnly } from './duty-words.js';

export const french: DutyLanguage = dutyLanguage('fr', () => ({
  ...formsOnly,
  language: 'fr',
  forms: [
    { kind: 'obligation', begins: true, words: 'doit doivent devra devront', pattern: everywhere("(?<!ne )(?:doit|doivent|devra|devront)") },
    { kind: 'obligation', words: 'engage engagent engagera engageront oblige obligent', pattern: everywhere("s'(?:engage|engagent|engagera|engageront|oblige|obligent)(?: [^,;:.]{1,40}?)??(?:,[^,;:.]{1,60},)? à") },
    { kind: 'obligation', begins: true, words: 'convient conviennent', pattern: everywhere('(?<!il )convien(?:t|nent) (?:de|d)') },
    { kind: 'obligation', words: 'tenu tenue tenus tenues obligé obligée obligés obligées', pattern: everywhere('(?<!ne )(?:est|sont|sera|seront) (?:tenue?s?|obligée?s?) (?:de|d|à)') },
    { kind: 'prohibition', words: 'doit doivent devra devront peut peuvent pourra pourront', pattern: everywhere('ne (?:doit|doivent|devra|devront|peut|peuvent|pourra|pourront)') },
    { kind: 'prohibition', words: 'abstient abstiennent abstiendra abstiendront interdit interdisent', pattern: everywhere("s'(?:abstient|abstiennent|abstiendra|abstiendront|interdit|interdisent) (?:de|d|à)") },
    { kind: 'prohibition', words: 'interdit interdite interdits interdites prohibé prohibée prohibés prohibées', pattern: everywhere('(?:est|sont|sera|seront) (?:strictement |formellement )?(?:interdite?s?|prohibée?s?)') },
    { kind: 'permission', words: 'peut peuvent pourra pourront droit autorisé autorisée autorisés autorisées', pattern: everywhere("(?<!ne )(?:peut|peuvent|pourra|pourront)|(?:a|ont|aura|auront) le droit (?:de|d)|(?:est|sont) autorisée?s? à") },
    { kind: 'recommendation', begins: true, words: 'recommande recommandent', pattern: everywhere('recommande(?:nt)?'), governs: true },
    { kind: 'recommendation', words: 'devrait devraient convient', pattern: everywhere('devrait|devraient|il convient (?:de|d)') },
  ],
  fillerAfter: lettered(String.raw`^\s*(?:,[^,;:.]{1,120},|(?:également|aussi|notamment|toutefois|immédiatement|\p{L}+ment)(?![\p{L}]))`, 'iu'),
  negationAfter: after('ne pas|ne plus|ne jamais|pas'),
  refusalAfter: after("s'abstenir"),
  deniedAfter: after('être (?:tenue?s?|obligée?s?)'),
  noDutyAfter: after(
    "pas être (?:interprétée?s?|réputée?s?)|être (?:interprétée?s?|réputée?s?|comprise?s?|entendue?s?|considérée?s? comme)|s'entendre|s'interpréter|s'appliquer|entrer en vigueur|prendre effet|porter atteinte|pas porter (?:atteinte|préjudice)|comprendre|faire partie|rester en vigueur|faire foi",
  ),
  noDutyWords: 'rien aucune',
  noDutyBefore: before('rien dans|aucune (?:disposition|stipulation)'),
  definitionWords: 'terme termes expression expressions',
  definition: lettered(String.raw`(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:termes?|expressions?)(?![\p{L}])[^.;:]{1,80}?) ?(désigne(?:nt)?|signifie(?:nt)?|s'entend(?:ent)?)(?![\p{L}])`, 'iu'),
}));
