// When a clause says something is to be done: what its annotations and its words give, and what is left open where the words do not say.

import assert from 'node:assert/strict';
import { writtenClock } from '../../../server/src/core/model/calendar.js';
import { clockOfLimit, type Limit, markedLimits, sameEvent, wordedLimits } from '../../../server/src/core/resolve/limits.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';

const head = 'agreement demo "Demo"\n  signed: 1953-07-27 10:00 +09:00, Panmunjom\n  in-force: 1953-07-27 22:00 +09:00\n\n';

function read(clause: string, language = '') {
  const { model } = createDocument('file:///demo.treaty', `${head.trimEnd()}\n${language === '' ? '' : `  language: ${language}\n`}\n1. ${clause}\n`, { library: false });
  const block = model.children(NO_BLOCK).find((each) => model.tree.kind(each) === 'provision')!;
  const { text } = model.tree;
  const shown = (limit: Limit): string => {
    const clock = clockOfLimit(model, limit);
    const { event, relation, span } = limit;
    const from = event === undefined ? '' : event.kind === 'words' ? ` "${event.words}"` : event.kind === 'named' ? ` ${event.name}` : ` ${event.kind}`;
    return `${text.slice(span.start, span.end)}: ${relation}${from}${clock ? ` = ${writtenClock(clock)}` : ''}`;
  };
  return { marked: markedLimits(model, block).map(shown), worded: wordedLimits(model, block).map(shown) };
}

describe('the limits of a clause', () => {
  it('are read from its deadlines', () => {
    const { marked } = read('Text.\n   @deadline 12 hours after signature\n   @deadline 3 days before #count\n   @deadline 1953-08-01\n   @deadline 72 hours\n   @deadline after CEASE\n   @deadline soon');
    assert.deepEqual(marked, [
      '12 hours after signature: after signature = 1953-07-27 22:00 +09:00', '3 days before #count: before #count', '1953-08-01: by = 1953-08-01', '72 hours: within', 'after CEASE: after cease',
    ]);
  });

  const said: readonly (readonly [string, string])[] = [
    ['Fire ceases twelve (12) hours after this Agreement is signed.', 'twelve (12) hours: after signature = 1953-07-27 22:00 +09:00'],
    ['Each side withdraws within 72 hours after the entry into force of this Agreement.', '72 hours: within entry-into-force = 1953-07-30 22:00 +09:00'],
    ['It is done within a period of ten days from the date on which this Armistice Agreement becomes effective.', 'ten days: within entry-into-force = 1953-08-06 22:00 +09:00'],
    ['It is done not later than 30 days following receipt of a complaint.', '30 days: within "receipt of a complaint"'],
    ['Notice is given 30 days before signature.', '30 days: before signature = 1953-06-27 10:00 +09:00'],
    ['Each Party ratifies within one year after the signature of the Charter.', 'one year: within "the signature of the charter"'],
    ['It holds for a period of twelve (12) months.', 'twelve (12) months: for'],
    ['The Commission reports every 30 days.', '30 days: every'],
    ['A truce of 10 days is kept.', '10 days: none'],
    ['It lasts until 31 December 1953.', '31 December 1953: until = 1953-12-31'],
    ['It is done by the end of 1 June 1954.', '1 June 1954: by = 1954-06-01'],
    ['Fire ceases at 2200 hours on 27 July 1953.', '27 July 1953: at = 1953-07-27 22:00'],
    ['The map of 27 July 1953 prevails.', '27 July 1953: none = 1953-07-27'],
    ['Вогонь припиняється протягом 12 годин після підписання цієї Угоди.', '12 годин: within signature = 1953-07-27 22:00 +09:00'],
    ['Протягом 72 годин після підписання цієї Угоди Сторони відводять війська.', '72 годин: within signature = 1953-07-30 10:00 +09:00'],
    ['Це робиться не пізніше ніж через 10 днів з дня набрання чинності цією Угодою.', '10 днів: within entry-into-force = 1953-08-06 22:00 +09:00'],
    ['Це робиться через 10 днів після набрання чинності.', '10 днів: after entry-into-force = 1953-08-06 22:00 +09:00'],
    ['Це робиться протягом 30 днів після підписання Протоколу про кордон.', '30 днів: within "підписання протоколу про кордон"'],
    ['Про це повідомляють за 24 години до початку руху.', '24 години: before "початку руху"'],
    ['Комісія звітує кожні 30 днів.', '30 днів: every'],
    ['Угода діє протягом 12 місяців.', '12 місяців: for'],
    ['Це робиться до 31 грудня 1953 року.', '31 грудня 1953: by = 1953-12-31'],
    ['Мапа від 27 липня 1953 року має перевагу.', '27 липня 1953: none = 1953-07-27'],
    ['Огонь прекращается в течение 12 часов после подписания настоящего Соглашения.', '12 часов: within signature = 1953-07-27 22:00 +09:00'],
    ['Это делается не позднее чем через 10 дней со дня вступления в силу.', '10 дней: within entry-into-force = 1953-08-06 22:00 +09:00'],
    ['Об этом сообщают за 24 часа до начала движения.', '24 часа: before "начала движения"'],
    ['Комиссия отчитывается каждые 30 дней.', '30 дней: every'],
    ['Соглашение действует в течение 12 месяцев.', '12 месяцев: for'],
    ['Это делается не позднее 31 декабря 1953 года.', '31 декабря 1953: by = 1953-12-31'],
  ];
  for (const [clause, limit] of said) it(`are read from its words: ${clause}`, () => assert.deepEqual(read(clause).worded, [limit]));

  const elsewhere: readonly (readonly [string, string, string])[] = [
    ['fr', 'Chaque Partie retire ses forces dans un délai de 72 heures à compter de la signature du présent Accord.', '72 heures: within signature = 1953-07-30 10:00 +09:00'],
    ['fr', 'Ceci est fait dix jours après l’entrée en vigueur.', 'dix jours: after entry-into-force = 1953-08-06 22:00 +09:00'],
    ['fr', 'Ceci est fait dans les 30 jours après la signature du Protocole sur la frontière.', '30 jours: within "la signature du protocole sur la frontière"'],
    ['fr', 'L’Accord est conclu pour une durée de 12 mois.', '12 mois: for'],
    ['fr', 'La Commission se réunit tous les 30 jours.', '30 jours: every'],
    ['fr', 'Ceci est fait au plus tard le 31 décembre 1953.', '31 décembre 1953: by = 1953-12-31'],
    ['es', 'Cada Parte retirará sus fuerzas dentro de un plazo de 72 horas a partir de la firma del presente Acuerdo.', '72 horas: within signature = 1953-07-30 10:00 +09:00'],
    ['es', 'Se hará 10 días después de la entrada en vigor.', '10 días: after entry-into-force = 1953-08-06 22:00 +09:00'],
    ['es', 'Regirá durante un período de 12 meses.', '12 meses: for'],
    ['es', 'La Comisión informa cada 30 días.', '30 días: every'],
    ['es', 'Se hará a más tardar el 31 de diciembre de 1953.', '31 de diciembre de 1953: by = 1953-12-31'],
    ['es', 'Los presos quedan libres hasta el 31 de diciembre de 1953.', '31 de diciembre de 1953: until = 1953-12-31'],
  ];
  for (const [language, clause, limit] of elsewhere) it(`are read from its words in "${language}": ${clause}`, () => assert.deepEqual(read(clause, language).worded, [limit]));

  it('are none where no time is meant, and days that do not exist', () => {
    for (const clause of ['Both sides withdraw 2 km.', 'See paragraph 3.', 'By 31 June 1953 it is done.']) assert.deepEqual(read(clause).worded, []);
  });

  it('count from the same event when they name the same', () => {
    assert.ok(sameEvent({ kind: 'named', name: '#a' }, { kind: 'named', name: '#a' }));
    assert.ok(!sameEvent({ kind: 'named', name: '#a' }, { kind: 'named', name: '#b' }));
    assert.ok(!sameEvent({ kind: 'signature' }, undefined));
    assert.ok(sameEvent(undefined, undefined));
  });
});
