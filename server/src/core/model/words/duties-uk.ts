// Ukrainian words of duty. `має` counts with an infinitive only; the bare present (`Сторони виводять`) is not recognised.

import { lettered } from '../../text/lettered.js';
import { after, before, type DutyLanguage, dutyLanguage, everywhere, formsOnly } from './duty-words.js';

export const ukrainian: DutyLanguage = dutyLanguage('uk', () => ({
  ...formsOnly,
  language: 'uk',
  forms: [
    { kind: 'obligation', begins: true, words: 'зобов', pattern: everywhere("(?<!не )(?:зобов'язується|зобов'язуються|зобов'язані|зобов'язаний|зобов'язана|зобов'язане)") },
    { kind: 'obligation', begins: true, words: 'повинен повинна повинно повинні мусить мусять', pattern: everywhere('(?<!не )(?:повинен|повинна|повинно|повинні|мусить|мусять)') },
    { kind: 'obligation', begins: true, words: 'має мають', pattern: everywhere('(?<!не )(?:має|мають)(?= (?:\\p{L}+ ){0,2}\\p{L}+(?:ти|тися|тись)(?![\\p{L}]))') },
    { kind: 'prohibition', words: 'повинен повинна повинно повинні може можуть вправі має мають', pattern: everywhere('не (?:повинен|повинна|повинно|повинні|може|можуть|вправі|має права|мають права)') },
    { kind: 'prohibition', words: 'має мають', pattern: everywhere('не (?:має|мають)(?= (?:\\p{L}+ ){0,2}\\p{L}+(?:ти|тися|тись)(?![\\p{L}]))') },
    { kind: 'prohibition', words: 'забороняється забороняються заборонено заборонені допускається допускаються', pattern: everywhere('(?<!не )(?:забороняється|забороняються|заборонено|заборонені|не допускається|не допускаються)|не допускається|не допускаються') },
    { kind: 'prohibition', begins: true, words: 'утримується утримуються утримуватиметься утримуватимуться', pattern: everywhere('утримується від|утримуються від|утримуватиметься від|утримуватимуться від') },
    { kind: 'permission', begins: true, words: 'може можуть має мають вправі', pattern: everywhere('(?<!не )(?:може|можуть|має право|мають право|вправі)') },
    { kind: 'recommendation', begins: true, words: 'рекомендує рекомендують рекомендується', pattern: everywhere('(?<!не )(?:рекомендує|рекомендують|рекомендується)'), governs: true },
  ],
  fillerAfter: lettered(String.raw`^\s*(?:,[^,;:.]{1,120},|(?:також|негайно|невідкладно|спільно)(?![\p{L}]))`, 'iu'),
  negationAfter: after('не'),
  refusalAfter: after('утримуватися|утримуватись'),
  deniedAfter: after("бути зобов'язан\\p{L}+"),
  noDutyAfter: after('тлумачитися|тлумачитись|розумітися|розумітись|вважатися|вважатись|застосовуватися|поширюватися|набирати чинності|набувати чинності|бути витлумачен\\p{L}+|впливати на|завдавати шкоди'),
  noDutyWords: 'ніщо жодне',
  noDutyBefore: before('ніщо в|ніщо у|жодне положення'),
  definitionWords: 'термін терміни поняття',
  definition: lettered(String.raw`(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:термін|терміни|поняття)(?![\p{L}])[^.;:]{1,80}?) ?(?:[—–-] )?(означа(?:є|ють))(?![\p{L}])`, 'iu'),
}));
