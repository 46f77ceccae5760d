// Korean words of duty. The verb ends the sentence, so what says "no duty" stands before the words, directly at them.

import { type DutyLanguage, dutyLanguage, formsOnly } from './duty-words.js';

/** No word borders in Korean: endings are joined to their stems. */
function ending(source: string): RegExp {
  return new RegExp(source, 'gu');
}

export const korean: DutyLanguage = dutyLanguage('ko', () => ({
  ...formsOnly,
  language: 'ko',
  forms: [
    { kind: 'obligation', pieces: ['야'], pattern: ending('(?:여야|해야|어야|아야|되어야|돼야|워야|려야|켜야)(?:만)? ?(?:한다|합니다|하며|하고)') },
    { kind: 'obligation', pieces: ['의무'], pattern: ending('의무를 (?:진다|지닌다|부담한다)|의무가 있다') },
    { kind: 'obligation', pieces: ['하기로', '할 것을'], pattern: ending('(?:하기로|할 것을) ?(?:한다|약속한다|확약한다|합의한다|서약한다)') },
    { kind: 'prohibition', pieces: ['서는'], pattern: ending('(?:여서는|해서는|어서는|아서는|되어서는|돼서는) ?(?:아니|안) ?(?:된다|되며|됩니다)') },
    { kind: 'prohibition', pieces: ['지 '], pattern: ending('지 (?:못한다|아니한다|않는다|못하며|아니하며|않으며)') },
    { kind: 'prohibition', pieces: ['금지', '금한다', '삼간다', '삼가야 한다'], pattern: ending('(?:금지한다|금지된다|금지하며|금한다|삼간다|삼가야 한다)') },
    { kind: 'permission', pieces: ['있', '권리를 가진다'], pattern: ending('(?:할|될|을|를|일|둘|낼|갈|질) ?수 ?있(?:다|으며|습니다)|권리를 가진다|권리가 있다') },
    { kind: 'recommendation', pieces: ['권고한다', '건의한다', '바람직하다'], pattern: ending('권고한다|건의한다|바람직하다') },
  ],
  noDutyBefore: /(?:(?:해석|간주|적용|이해|발효|구성|포함)(?:되|하|돼|된|하여|되어)?|효력을 (?:발생|상실)하|영향을 (?:미치|주)|해치|저해하|의무를 지|의무가 있)[가-힣]{0,2}$/u,
  definition: /["“”「『'][^"“”」』']{1,60}["”」』'] ?(?:이라|라|이란|란)? ?(?:함은)?[^.;:]{1,200}?(말한다|의미한다|뜻한다)/u,
}));
