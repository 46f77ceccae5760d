// Sentences and what they demand by their own words, language by language. Each row is a sentence a treaty might hold,
// read by hand; `none` states no duty.
import assert from 'node:assert/strict';
import { readDuty } from '../../../server/src/core/model/duty-text.js';
import { fold } from '../../../server/src/core/model/fold.js';
import type { DutyLanguage } from '../../../server/src/core/model/words/duty-words.js';
import { english } from '../../../server/src/core/model/words/duties-en.js';
import { spanish } from '../../../server/src/core/model/words/duties-es.js';
import { french } from '../../../server/src/core/model/words/duties-fr.js';
import { korean } from '../../../server/src/core/model/words/duties-ko.js';
import { russian } from '../../../server/src/core/model/words/duties-ru.js';
import { ukrainian } from '../../../server/src/core/model/words/duties-uk.js';

type Row = readonly [sentence: string, kind: string, words?: string];

function check(language: DutyLanguage, rows: readonly Row[], profiled = false): void {
  for (const [sentence, kind, words] of rows) {
    it(`${kind}: ${sentence}`, () => {
      const text = fold(sentence).text;
      const { duty } = readDuty(text, [language.words()], { profiled, startsWithParty: (clause) => /^\W*(?:UKR|RUS|JMC)\b/u.test(clause) });
      assert.equal(duty?.kind ?? 'none', kind, duty && `by "${text.slice(duty.words.start, duty.words.end)}"`);
      if (words !== undefined && duty) assert.equal(text.slice(duty.words.start, duty.words.end), words);
    });
  }
}

describe('words of duty in English', () => {
  check(english, [
    // obligation
    ['Each side shall withdraw its forces.', 'obligation', 'shall'],
    ['The Parties must remove all mines.', 'obligation', 'must'],
    ['The Parties undertake to release all prisoners.', 'obligation', 'undertake to'],
    ['Each Party undertakes, within ten days, to release all prisoners.', 'obligation'],
    ['The Parties hereby agree to exchange maps.', 'obligation', 'agree to'],
    ['The Commanders are obliged to report every shipment.', 'obligation', 'are obliged to'],
    ['Each side is also required to mark the line.', 'obligation'],
    ['If a violation is reported, the Commission shall send a team.', 'obligation'],
    ['The Commission, which shall meet daily, keeps minutes.', 'obligation'],
    ['A conference shall be called within three months.', 'obligation'],
    ['The Parties shall, not later than ten days after signature, withdraw.', 'obligation'],
    ['The Parties shall report no later than the tenth day.', 'obligation'],
    ['All proposals shall be considered by the Commission.', 'obligation'],
    ['The Parties shall not only withdraw but also disarm.', 'obligation'],
    ['The Parties shall have withdrawn by the tenth day.', 'obligation'],
    ['The Commanders shall refer all disputes to the Commission.', 'obligation'],
    // prohibition
    ['The Parties shall not use force.', 'prohibition', 'shall'],
    ['No Party shall use force.', 'prohibition'],
    ['During the armistice no Party shall move its forces.', 'prohibition'],
    ['Neither side shall reinforce its troops.', 'prohibition'],
    ['No person, military or civilian, shall cross the line.', 'prohibition'],
    ['No later than the tenth day, each Party shall report.', 'obligation'],
    ['Under no circumstances shall the ports be closed.', 'prohibition'],
    ['Persons may not cross the line.', 'prohibition', 'may'],
    ['No one may cross the line without leave.', 'prohibition'],
    ['The Parties shall refrain from any blockade.', 'prohibition'],
    ['The Parties refrain from any blockade.', 'prohibition', 'refrain from'],
    ['The Parties undertake not to lay mines.', 'prohibition', 'undertake not to'],
    ['The Parties undertake to refrain from hostile acts.', 'prohibition'],
    ['All flights over the zone are prohibited.', 'prohibition', 'are prohibited'],
    ['Flights over the zone shall be prohibited.', 'prohibition'],
    ['The Parties must never lay mines.', 'prohibition'],
    ['The Parties shall make no use of the airfields.', 'prohibition'],
    ['The Parties shall in no case hold hostages.', 'prohibition'],
    // not a duty: meaning
    ['The term "line" shall mean the line on the map.', 'definition'],
    ['"Rotation" means the replacement of units.', 'definition', 'means'],
    ['This Article shall not be construed as recognition.', 'none'],
    ['Such acts shall be deemed violations.', 'none'],
    ['The refusal of access shall be treated as a serious violation of this Protocol.', 'none'],
    ['Prisoners shall be treated as soldiers of the other side are.', 'obligation'],
    ['It shall be extended for further periods of three months.', 'none'],
    ['The road shall be extended to the river.', 'obligation'],
    ['This provision shall be understood as military only.', 'none'],
    // scope and effect
    ['This Agreement shall apply to all opposing forces.', 'none'],
    ['This paragraph shall also apply, mutatis mutandis, to the islands.', 'none'],
    ['The Annex shall constitute an integral part of this Agreement.', 'none'],
    ['The maps shall form an integral part of this Agreement.', 'none'],
    ['The Commission shall consist of ten officers.', 'none'],
    ['The Commission shall be composed of ten officers.', 'none'],
    ['The Commission shall include ten officers.', 'none'],
    ['The Commission shall include at least two members of each side.', 'none'],
    ['UKR shall include two maps in every report.', 'obligation'],
    ['The text shall prevail over the map.', 'none'],
    ['Nothing in this Article shall limit the movement of the teams.', 'none'],
    ['During the cease-fire, nothing contained herein shall require a Party to disarm.', 'none'],
    ['This Agreement shall not affect the rights of third States.', 'none'],
    ['The armistice shall not prejudice the position of either side.', 'none'],
    ['The provisions of this Agreement shall not prevent the Parties from trading.', 'none'],
    ['This Agreement shall not apply to prisoners, nor shall it apply to civilians.', 'none'],
    ['A measure of general application shall not be considered a violation.', 'none'],
    ['This Agreement shall replace the Memorandum.', 'none'],
    // life of the text
    ['This Agreement shall enter into force upon signature.', 'none'],
    ['This Agreement shall take effect at 22:00 and shall remain in force until replaced.', 'none'],
    ['This Agreement shall cease to have effect after one year.', 'none'],
    ['The obligations under this Annex shall cease on that day.', 'none'],
    ['The three texts shall be equally authentic.', 'none'],
    // rights
    ['Each side shall be entitled to inspect the ports.', 'permission'],
    ['The teams shall have the right to move freely.', 'permission'],
    ['The Commission may send teams.', 'permission', 'may'],
    // a duty in spite of a verb of effect: a party does something
    ['The Parties shall cease all hostilities.', 'obligation'],
    ['All hostilities shall cease at 22:00.', 'obligation'],
    ['The Parties shall apply the rules of Annex I.', 'obligation'],
    ['The two sides shall cover the costs in equal parts.', 'obligation'],
    ['UKR shall include maps in every report.', 'obligation'],
    ['The Parties to this Agreement shall terminate the blockade.', 'obligation'],
    ['Neither Party may apply on such goods any further duty.', 'prohibition'],
    ['Contracting Parties shall not apply new restrictions.', 'prohibition'],
    ['The Parties shall not prevent the teams from moving.', 'prohibition'],
    ['Each Party shall replace the officers it withdraws.', 'obligation'],
    ['The Parties shall not prejudice the work of the Commission.', 'prohibition'],
    // no duty at all
    ['The term of ten days may be extended if the Parties agree to do so.', 'permission'],
    ['Persons who undertake to return are released.', 'none'],
    ['Neither Party shall be required to disclose secret designs.', 'none'],
    ['The Parties are not required to disclose secret designs.', 'none'],
    ['When the Parties shall have agreed the maps are published.', 'none'],
    ['The line runs along the river.', 'none'],
    ['The Parties will withdraw.', 'none'],
    ['Signed at Panmunjom in May 1953.', 'none'],
    ['Insert the words "shall withdraw" after the first comma.', 'none'],
    ['See {13(d)|what the sides shall do}.', 'none'],
    // recommendation
    ['The Commanders recommend that a conference shall be held.', 'recommendation', 'recommend'],
    ['The sides should exchange maps.', 'recommendation'],
    ['The Commission may recommend amendments.', 'permission'],
    ['The Commission shall recommend amendments.', 'obligation'],
    ['The neutral nations are requested to provide a secretariat.', 'recommendation'],
    // the first of two
    ['The Parties shall withdraw. They shall not return.', 'obligation'],
    ['The Parties shall not return. They shall report.', 'prohibition'],
    ['The Commission may inspect the ports and shall report.', 'obligation', 'shall'],
    ['SHALL', 'obligation'],
  ]);

  describe('in an armistice or ceasefire', () => {
    check(english, [
      ['The Parties will withdraw.', 'obligation', 'will'],
      ['The Parties will not return.', 'prohibition'],
      ['This Agreement will enter into force upon signature.', 'none'],
      ['Prisoners are returned of their own free will.', 'none'],
    ], true);
  });
});

describe('words of duty in French', () => {
  check(french, [
    ['Les Parties doivent retirer leurs forces.', 'obligation', 'doivent'],
    ['Chaque Partie s’engage à libérer les prisonniers.', 'obligation'],
    ['Les Parties s’engagent à ne pas recourir à la force.', 'prohibition'],
    ['Les deux Parties sont tenues de marquer la ligne.', 'obligation'],
    ['Aucune Partie ne peut franchir la ligne.', 'prohibition'],
    ['Les Parties s’abstiennent de tout blocus.', 'prohibition'],
    ['Les vols au-dessus de la zone sont interdits.', 'prohibition'],
    ['La Commission peut envoyer des équipes.', 'permission'],
    ['Les Parties devraient échanger des cartes.', 'recommendation'],
    ['Le présent article ne doit pas être interprété comme une reconnaissance.', 'none'],
    ['Le terme « ligne » désigne la ligne tracée sur la carte.', 'definition'],
    ['La ligne suit le fleuve.', 'none'],
  ]);
});

describe('words of duty in Spanish', () => {
  check(spanish, [
    ['Las Partes deberán retirar sus fuerzas.', 'obligation', 'deberán'],
    ['Cada Parte se compromete a liberar a los prisioneros.', 'obligation'],
    ['Las Partes se comprometen a no recurrir a la fuerza.', 'prohibition'],
    ['Ninguna persona no podrá cruzar la línea.', 'prohibition'],
    ['Las Partes se abstendrán de todo bloqueo.', 'prohibition'],
    ['Quedan prohibidos los vuelos sobre la zona.', 'prohibition'],
    ['La Comisión podrá enviar equipos.', 'permission'],
    ['Las Partes deberían intercambiar mapas.', 'recommendation'],
    ['El presente artículo deberá interpretarse de buena fe.', 'none'],
    ['La línea sigue el río.', 'none'],
  ]);
});

describe('words of duty in Ukrainian', () => {
  check(ukrainian, [
    ['Сторони зобов’язуються відвести війська.', 'obligation'],
    ['Сторони зобовʼязуються не застосовувати силу.', 'prohibition'],
    ['Кожна Сторона повинна розмінувати зону.', 'obligation', 'повинна'],
    ['Сторони мають негайно відвести війська.', 'obligation', 'мають'],
    ['Сторони мають право оглядати порти.', 'permission'],
    ['Жодна особа не може перетинати лінію.', 'prohibition', 'не може'],
    ['Польоти над зоною забороняються.', 'prohibition'],
    ['Сторони утримуються від блокади.', 'prohibition'],
    ['Комісія може направляти групи.', 'permission'],
    ['Ця стаття не повинна тлумачитися як визнання.', 'none'],
    ['Термін «лінія» означає лінію на карті.', 'definition'],
    ['Лінія проходить уздовж річки.', 'none'],
  ]);
});

describe('words of duty in Russian', () => {
  check(russian, [
    ['Стороны обязуются отвести войска.', 'obligation', 'обязуются'],
    ['Стороны обязуются не применять силу.', 'prohibition'],
    ['Каждая Сторона должна разминировать зону.', 'obligation'],
    ['Никто не вправе пересекать линию.', 'prohibition'],
    ['Полёты над зоной запрещаются.', 'prohibition'],
    ['Стороны воздерживаются от блокады.', 'prohibition'],
    ['Комиссия может направлять группы.', 'permission'],
    ['Настоящая статья не должна толковаться как признание.', 'none'],
    ['Термин «линия» означает линию на карте.', 'definition'],
    ['Линия проходит вдоль реки.', 'none'],
  ]);
});

describe('words of duty in Korean', () => {
  check(korean, [
    ['쌍방은 군대를 철수하여야 한다.', 'obligation'],
    ['쌍방은 지뢰를 제거해야 한다.', 'obligation'],
    ['쌍방은 보고할 의무를 진다.', 'obligation'],
    ['누구도 군사분계선을 넘어서는 아니 된다.', 'prohibition'],
    ['무력을 사용하지 못한다.', 'prohibition'],
    ['무력을 사용하지 아니한다.', 'prohibition'],
    ['봉쇄는 금지된다.', 'prohibition'],
    ['위원회는 조사조를 파견할 수 있다.', 'permission'],
    ['정치회의의 소집을 권고한다.', 'recommendation'],
    ['이 조항은 승인으로 해석되지 아니한다.', 'none'],
    ['군사분계선은 지도에 표시된다.', 'none'],
  ]);
});
