// Korean and Chinese words of citations. Their grammar is its own (`제5조 제2항 (d)목`): a mark, a number, a unit, large to small.
import type { Unit } from '../types.js';

/** Unit signs behind the number, longest first where one begins like another. */
export const eastUnits: readonly (readonly [sign: string, unit: Unit])[] = [
  ['조', 'article'], ['항', 'paragraph'], ['호', 'subparagraph'], ['목', 'point'], ['장', 'chapter'], ['절', 'section'], ['편', 'part'], ['관', 'section'], ['문', 'sentence'],
  ['条', 'article'], ['條', 'article'], ['款', 'paragraph'], ['项', 'subparagraph'], ['項', 'subparagraph'], ['目', 'point'], ['章', 'chapter'], ['节', 'section'], ['節', 'section'], ['编', 'part'], ['編', 'part'],
];
/** Unit words in front of the number. */
export const eastFrontUnits: readonly (readonly [word: string, unit: Unit])[] = [
  ['부속서', 'annex'], ['부록', 'appendix'], ['별표', 'schedule'], ['의정서', 'protocol'], ['附件', 'annex'], ['附录', 'appendix'],
];
export const eastConjunctions: readonly string[] = ['및', '또는', '와', '과', '나', '이나', '그리고', '和', '及', '或', '以及', '、', ',', '·', 'ㆍ'];
export const eastRanges: readonly string[] = ['부터', '내지', '에서', '~', '∼', '-', '–', '至', '到'];
/** What may close a range (`제3조부터 제7조까지`). */
export const eastRangeEnds: readonly string[] = ['까지'];
export const eastOwn: readonly string[] = ['본', '이', '本'];
export const eastOther: readonly string[] = ['같은', '동', '그', '该', '該'];
/** `전항`: the preceding paragraph in one word. */
export const eastPreceding: readonly string[] = ['전', '앞의', '前'];
export const eastFollowing: readonly string[] = ['다음', '차', '下'];
/** Kinds of instrument as the end of a name. */
export const eastInstruments: readonly string[] = ['협정', '협약', '조약', '헌장', '의정서', '규약', '선언', '결의', '헌법', '규정', '법률', '합의서', '협정문', '协定', '协议', '公约', '条约', '宪章', '议定书', '協定', '條約', '公約', '憲章'];
