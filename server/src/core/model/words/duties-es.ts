// Spanish words of duty. The future tense alone (`las Partes retirarán`) is not recognised: it cannot be told from a statement.

import { lettered } from '../../text/lettered.js';
import { after, before, type DutyLanguage, dutyLanguage, everywhere, formsOnly } from './duty-words.js';

export const spanish: DutyLanguage = dutyLanguage('es', () => ({
  ...formsOnly,
  language: 'es',
  forms: [
    { kind: 'obligation', begins: true, words: 'deberá deberán debe deben', pattern: everywhere('(?<!no )(?:deberán?|deben?)') },
    { kind: 'obligation', words: 'compromete comprometen comprometerá comprometerán obliga obligan', pattern: everywhere('se (?:comprometen?|comprometerán?|obligan?)(?: [^,;:.]{1,40}?)?? a') },
    { kind: 'obligation', words: 'obligado obligada obligados obligadas', pattern: everywhere('(?<!no )(?:estarán?|está|están) obligad[oa]s? a') },
    { kind: 'obligation', begins: true, words: 'convienen conviene acuerdan', pattern: everywhere('convienen en|conviene en|acuerdan (?=\\p{L}+[aei]r(?:se)?(?![\\p{L}]))') },
    { kind: 'prohibition', words: 'deberá deberán debe deben podrá podrán puede pueden', pattern: everywhere('no (?:deberán?|deben?|podrán?|puede|pueden)') },
    { kind: 'prohibition', words: 'abstendrá abstendrán abstiene abstienen', pattern: everywhere('se (?:abstendrán?|abstienen?) de') },
    { kind: 'prohibition', words: 'prohibido prohibida prohibidos prohibidas prohíbe prohíben', pattern: everywhere('(?:quedan?|quedarán?|está|están|estarán?) (?:estrictamente )?prohibid[oa]s?|se prohíben?') },
    { kind: 'permission', words: 'podrá podrán puede pueden derecho autorizado autorizada autorizados autorizadas', pattern: everywhere('(?<!no )(?:podrán?|puede|pueden)|(?:tiene|tienen|tendrán?) derecho a|(?:está|están|estarán?) autorizad[oa]s? (?:a|para)') },
    { kind: 'recommendation', begins: true, words: 'recomienda recomiendan', pattern: everywhere('recomiendan?'), governs: true },
    { kind: 'recommendation', begins: true, words: 'debería deberían', pattern: everywhere('deberían?') },
  ],
  fillerAfter: lettered(String.raw`^\s*(?:,[^,;:.]{1,120},|(?:también|asimismo|además|\p{L}+mente)(?![\p{L}]))`, 'iu'),
  negationAfter: after('no'),
  refusalAfter: after('abstenerse'),
  deniedAfter: after('estar obligad[oa]s? a'),
  noDutyAfter: after(
    'entenderse|interpretarse|considerarse|ser (?:interpretad[oa]s?|considerad[oa]s? como|entendid[oa]s?)|aplicarse|entrar en vigor|surtir efecto|afectar(?:á|án)?|perjudicar|formar parte|incluir|comprender|permanecer en vigor|hacer fe',
  ),
  noDutyWords: 'nada ninguna',
  noDutyBefore: before('nada (?:de lo|en)|ninguna (?:disposición|estipulación)'),
  definitionWords: 'término términos expresión expresiones',
  definition: lettered(String.raw`(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:términos?|expresión|expresiones)(?![\p{L}])[^.;:]{1,80}?) ?(significan?|designan?|se entiende|se entenderá)(?![\p{L}])`, 'iu'),
}));
