// Russian words of duty. The bare present (`Стороны отводят`) is not recognised: it cannot be told from a statement.

import { lettered } from '../../text/lettered.js';
import { after, before, type DutyLanguage, dutyLanguage, everywhere, formsOnly } from './duty-words.js';

export const russian: DutyLanguage = dutyLanguage('ru', () => ({
  ...formsOnly,
  language: 'ru',
  forms: [
    { kind: 'obligation', begins: true, words: 'обязуется обязуются обязан обязана обязано обязаны', pattern: everywhere('(?<!не )(?:обязуется|обязуются|обязан|обязана|обязано|обязаны)') },
    { kind: 'obligation', begins: true, words: 'должен должна должно должны', pattern: everywhere('(?<!не )(?:должен|должна|должно|должны)') },
    { kind: 'prohibition', words: 'должен должна должно должны может могут вправе имеет имеют', pattern: everywhere('не (?:должен|должна|должно|должны|может|могут|вправе|имеет права|имеют права)') },
    { kind: 'prohibition', words: 'запрещается запрещаются запрещено запрещён запрещен запрещена запрещены допускается допускаются', pattern: everywhere('(?<!не )(?:запрещается|запрещаются|запрещено|запрещён|запрещен|запрещена|запрещены)|не допускается|не допускаются') },
    { kind: 'prohibition', begins: true, words: 'воздерживается воздерживаются воздержится воздержатся', pattern: everywhere('воздерживается от|воздерживаются от|воздержится от|воздержатся от') },
    { kind: 'permission', begins: true, words: 'может могут вправе имеет имеют', pattern: everywhere('(?<!не )(?:может|могут|вправе|имеет право|имеют право)') },
    { kind: 'recommendation', begins: true, words: 'рекомендует рекомендуют рекомендуется', pattern: everywhere('(?<!не )(?:рекомендует|рекомендуют|рекомендуется)'), governs: true },
  ],
  fillerAfter: lettered(String.raw`^\s*(?:,[^,;:.]{1,120},|(?:также|незамедлительно|немедленно|совместно)(?![\p{L}]))`, 'iu'),
  negationAfter: after('не'),
  refusalAfter: after('воздерживаться|воздержаться'),
  deniedAfter: after('быть обязан\\p{L}*'),
  noDutyAfter: after('толковаться|пониматься|рассматриваться как|считаться|применяться|распространяться на|вступить в силу|вступать в силу|быть истолкован\\p{L}*|затрагивать|наносить ущерб|наносит ущерба'),
  noDutyWords: 'ничто ни',
  noDutyBefore: before('ничто в|ни одно положение'),
  definitionWords: 'термин термины понятие',
  definition: lettered(String.raw`(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:термин|термины|понятие)(?![\p{L}])[^.;:]{1,80}?) ?(?:[—–-] )?(означа(?:ет|ют))(?![\p{L}])`, 'iu'),
}));
