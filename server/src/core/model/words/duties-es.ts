// Spanish words of duty. The future tense alone (`las Partes retirarán`) is not recognised: it cannot be told from a statement.

import { after, before, type DutyWords, everywhere, formsOnly } from './duty-words.js';

export const spanish: DutyWords = {
  ...formsOnly,
  language: 'es',
  forms: [
    { kind: 'obligation', pattern: everywhere('(?<!no )(?:deberán?|deben?)') },
    { kind: 'obligation', pattern: everywhere('se (?:comprometen?|comprometerán?|obligan?)(?: [^,;:.]{1,40}?)?? a') },
    { kind: 'obligation', pattern: everywhere('(?<!no )(?:estarán?|está|están) obligad[oa]s? a') },
    { kind: 'obligation', pattern: everywhere('convienen en|conviene en|acuerdan (?=\\p{L}+[aei]r(?:se)?(?![\\p{L}]))') },
    { kind: 'prohibition', pattern: everywhere('no (?:deberán?|deben?|podrán?|puede|pueden)') },
    { kind: 'prohibition', pattern: everywhere('se (?:abstendrán?|abstienen?) de') },
    { kind: 'prohibition', pattern: everywhere('(?:quedan?|quedarán?|está|están|estarán?) (?:estrictamente )?prohibid[oa]s?|se prohíben?') },
    { kind: 'permission', pattern: everywhere('(?<!no )(?:podrán?|puede|pueden)|(?:tiene|tienen|tendrán?) derecho a|(?:está|están|estarán?) autorizad[oa]s? (?:a|para)') },
    { kind: 'recommendation', pattern: everywhere('recomiendan?'), governs: true },
    { kind: 'recommendation', pattern: everywhere('deberían?') },
  ],
  fillerAfter: /^\s*(?:,[^,;:.]{1,120},|(?:también|asimismo|además|\p{L}+mente)(?![\p{L}]))/iu,
  negationAfter: after('no'),
  refusalAfter: after('abstenerse'),
  deniedAfter: after('estar obligad[oa]s? a'),
  noDutyAfter: after(
    'entenderse|interpretarse|considerarse|ser (?:interpretad[oa]s?|considerad[oa]s? como|entendid[oa]s?)|aplicarse|entrar en vigor|surtir efecto|afectar(?:á|án)?|perjudicar|formar parte|incluir|comprender|permanecer en vigor|hacer fe',
  ),
  noDutyBefore: before('nada (?:de lo|en)|ninguna (?:disposición|estipulación)'),
  definition: /(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:términos?|expresión|expresiones)(?![\p{L}])[^.;:]{1,80}?) ?(significan?|designan?|se entiende|se entenderá)(?![\p{L}])/iu,
};
