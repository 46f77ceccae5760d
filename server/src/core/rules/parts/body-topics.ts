// What a clause may say about a body, found by the beginnings of its words in six languages: who sits on it, how it decides, where it
// sits … Invariants: reads nothing but the block's own text, one look at each letter; a word that could mean it counts, since what
// is told must not be called missing.

import { annotationHead } from '../../syntax/details.js';
import { proseBlocks } from '../tools.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';

export const topics = ['members', 'decision', 'tie', 'seat', 'meetings', 'report', 'task', 'set-up', 'replacement', 'asking', 'term', 'waiting', 'power', 'length', 'braces'] as const;
export type Topic = (typeof topics)[number];

/** Beginnings of words; one of two letters, or with `$` behind it, is the whole word. */
const beginnings: Readonly<Record<Topic, string>> = {
  members: `compos consist compris member made$ officers representativ delegat named nominat appoint chair president
    membre représent nomm désign miembro compuest integrad represent nombr design
    склад член представник признач делегат состо состав представител назнач делегир 구성 위원 대표 임명 지명`,
  decision: `decid decision majorit consensus unanim vote voting procedure mutual agree agreed agreement
    décid décision majorité voix procédure mayor consenso voto votos procedimiento acuerdo accord
    рішен виріш більш консенсус одностай голос процедур згод решен решает решени большинств единоглас голос согласи 결정 과반수 만장일치 합의 표결`,
  tie: `casting umpire deadlock tie ties tied arbit chair president agree equal disagree settled
    arbitr président égalité partage empate desempat presidente голов арбітр рівн порівну председател арбитр поровну 중재 의장 동수`,
  seat: `headquarter seat seated sit sits located siège sede sièg штаб місцеперебув розташ місце резиденц розміщ местопребыв располож место 본부 소재`,
  meetings: `meet meeting session conven sits sit recess réuni session reuni reún sesion sesiones засідан збира скликає скликат заседан собира созыва 회의 회합 소집`,
  report: `report minutes account answer responsible inform submit transmit notif send sends
    rapport rend compte informe rinde звіт допов інформ підзвіт отчет отчёт доклад информ подотчет подотчёт 보고`,
  task: `supervis monitor verif investigat inspect observ settl adjudic determin enforc administ coordin repatri direct ensur assist facilitat manag oversee
    implement control decid help handl receiv examin find finds mission task function mandate authori responsib competen power charge issue draw lay work support advis keep carry
    surveill vérif enquêt contrôl supervis administr mandat mission supervis verific investig vigil mandato
    нагляд спостер перевір розслід контрол здійсн забезп сприя повноваж мандат завдан наблюд надзор провер расслед осуществ обеспеч содейств полномоч задач 감독 감시 조사 검증 임무 권한`,
  'set-up': `establish creat set$ constitut form$ formed instituted there$ installed
    établi créé crée institué instituée establec crea constitu instituy створ утвор засн созда учрежд образу образов 설치 설립 구성`,
  replacement: `replac successor substitut vacan succeed remplac success sustitu reempl замін наступн вакан замен преемн вакан 교체 대체 후임 보궐 вибут выбыт`,
  asking: `request ask$ asked asks asking invit consent accept willing concur demand prié prie invit consent solicit acept запрош прос згод пригла прос соглас 요청 초청 동의 수락 letter accede notif`,
  term: `mandate term expir dissolv cease establish set$ creat deploy`,
  waiting: `before until unless only await wait waits pending approval`,
  power: `verify$ investigate$ inspect$ supervise$ adjudicate$ enforce$ compel$ guarantee$`,
  length: `hour days weeks month year`,
  braces: '',
};

interface Beginning {
  readonly text: string;
  readonly whole: boolean;
  readonly bits: number;
}

/** By the first two letters of a word, as one number. */
const byHead: ReadonlyMap<number, readonly Beginning[]> = readBeginnings();

function readBeginnings(): ReadonlyMap<number, readonly Beginning[]> {
  const made = new Map<number, Beginning[]>();
  for (const [index, topic] of topics.entries()) {
    for (const word of beginnings[topic].split(/\s+/u)) {
      const whole = word.endsWith('$');
      const text = whole ? word.slice(0, -1) : word;
      if (text.length < 2) continue;
      const head = headOf(text, 0);
      const list = made.get(head) ?? [];
      list.push({ text, whole, bits: 1 << index });
      made.set(head, list);
    }
  }
  return made;
}

function headOf(text: string, at: number): number {
  return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
}

/** ASCII letters, and all that lies beyond the signs of Latin-1. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
}

/** The topics that the words of a text may be about: a bit for each, in the order of `topics`. */
export function topicsIn(text: string): number {
  const small = text.toLowerCase();
  const { length } = small;
  let found = small.includes('{') ? bitOf('braces') : 0;
  if (small.includes(' place') && /\b(?:its|his|her|their|whose) (?:place|stead)\b/u.test(small)) found |= bitOf('replacement');
  for (let i = 0; i < length; i += 1) {
    if (!isLetter(small.charCodeAt(i))) continue;
    const start = i;
    while (i < length && isLetter(small.charCodeAt(i))) i += 1;
    for (const { text: beginning, whole, bits } of byHead.get(headOf(small, start)) ?? []) {
      if ((found & bits) !== bits && small.startsWith(beginning, start) && (!whole || i - start === beginning.length)) found |= bits;
    }
  }
  // A term has a length.
  return (found & bitOf('length')) === 0 ? found & ~bitOf('term') : found;
}

export function bitOf(topic: Topic): number {
  return 1 << topics.indexOf(topic);
}

/** Annotations that the rules about bodies look for anywhere in a text. */
export const annotated = ['@establishes', '@addresses', '@deadline', '@enforced-by', '@monitored-by', '@see'] as const;
export type Annotated = (typeof annotated)[number];

/** For an index: the topics of a block with prose, and annotations by name. */
export function topicsOf(tree: SyntaxTree, block: BlockId): readonly (Topic | Annotated)[] {
  const kind = tree.kind(block);
  if (kind === 'annotation') {
    const head = annotationHead(tree, block);
    return annotated.filter((name) => head.startsWith(name));
  }
  if (!proseBlocks.includes(kind)) return [];
  const found = topicsIn(tree.text.slice(tree.start(block), tree.end(block)));
  return found === 0 ? [] : topics.filter((_, index) => (found & (1 << index)) !== 0);
}
