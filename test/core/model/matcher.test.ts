// Names found in running text. Rows: names of declarations (`KIND ID "Name" / alias / alias`), a text with the expected
// mentions in «marks», and which declaration each is of.
import assert from 'node:assert/strict';
import { createMatcher } from '../../../server/src/core/model/matcher.js';
import type { Declaration, Name } from '../../../server/src/core/model/types.js';

function nameOf(text: string): Name {
  return { text, span: { start: 0, end: 0 } };
}

function declare(line: string): Declaration {
  const [head = '', ...aliases] = line.split(' / ');
  const match = /^(\w+) (\S+)(?: "(.*)")?$/u.exec(head)!;
  const id = nameOf(match[2]!);
  return { kind: match[1], block: 0, id, name: match[3] === undefined ? id : nameOf(match[3]), aliases: aliases.map(nameOf), fields: [], extent: { start: 0, end: 0 } } as unknown as Declaration;
}

function check(title: string, names: readonly string[], marked: string, ids?: readonly string[]): void {
  it(title, () => {
    const matches = createMatcher(names.map(declare)).find(marked.replace(/[«»]/gu, ''));
    const text = marked.replace(/[«»]/gu, '');
    let shown = '';
    let at = 0;
    for (const match of matches) {
      shown += `${text.slice(at, match.start)}«${text.slice(match.start, match.end)}»`;
      at = match.end;
    }
    assert.equal(shown + text.slice(at), marked);
    if (ids) assert.deepEqual(matches.map((match) => match.declared.id.text), ids);
  });
}

describe('mentions of names', () => {
  const zone = ['zone DMZ "Demilitarized Zone" / buffer zone', 'zone ZONE-2 "Zone"'];
  check('id, name and alias', zone, 'The «DMZ» is the «Demilitarized Zone», a «buffer zone».', ['DMZ', 'DMZ', 'DMZ']);
  check('the longest name wins', zone, 'a «Demilitarized Zone» and a «Zone»', ['DMZ', 'ZONE-2']);
  check('white space runs match one space', zone, 'the «Demilitarized  \u00a0 Zone»');
  check('an initial capital', zone, '«Buffer zone» is not BUFFER ZONE');
  check('plural and possessive stay outside', zone, 'two «Zone»s, the «Zone»\'s edge, the «Zone»’s edge, «Zone»es');
  check('no part of a word', zone, 'Zoned DMZX aDMZ pre«DMZ»'.replace('pre«DMZ»', 'preDMZ'));
  check('a hyphen is no word', zone, 'the «DMZ»-like strip, non-«DMZ»');
  check('lower-case ids are no mentions', ['term ceasefire "cease-fire"'], 'the ceasefire is a «cease-fire», «Cease-fire»');
  check('lower-case aliases are', ['term ceasefire "cease-fire" / ceasefire'], 'the «ceasefire»');
  check('an alias with a star matches any ending', ['party UKR "Ukraine" / Україн*'], 'уряд «України», «Україною», «Україна» та Украйна');
  check('apostrophes are alike', ["body X-1 \"People's Army\""], 'the «People’s Army», «Peopleʼs Army», «People\'s Army»');
  check('a Ukrainian apostrophe is inside the word', ['term OB "язання"'], "зобов'язання");
  check('no word end in Korean', ['body MAC "군사정전위원회"', 'body JMC "합동위원회"'], '«군사정전위원회»는 «합동위원회»의', ['MAC', 'JMC']);
  check('a Latin id with a Korean ending', ['body MAC "Commission"'], '«MAC»는 매일 회의한다');
  check('a Korean name begins with the word', ['party ARMY "한군"'], '북한군');
  check('no word border in Chinese', ['body MAC "军事停战委员会"'], '由«军事停战委员会»监督');
  check('decomposed letters', ['zone Z-1 "Überwachung"'], 'die «U\u0308berwachung» und');
  check('a soft hyphen does not matter', ['zone Z-1 "Demilitarized Zone"'], 'the «Demili\u00adtarized Zone»');
  check('of equal names the first declared', ['body AA "Commission"', 'body BB "Commission"'], 'the «Commission»', ['AA']);
  const short = ['body JIC "Joint Implementation Commission" / Commission', 'party SER "Republic of Serrano" / Government', 'body RADA "Наглядова рада" / Рад*'];
  check('a short name is no end of another name', short, 'the «Commission», a Truth Commission and the National Electoral Commission report to the «Government», not to the Shadow Government');
  check('but it may follow the first word of a sentence', short, 'Where «Commission» and «Government» differ. Should «Commission» members; Marovian «Government»');
  check('and a word of its own names', short, 'the Joint «Commission», the «Joint Implementation Commission»');
  check('and a word of a title, or one in capitals', short, 'Cooperation With «Government» and WITH «Commission», the UN «Commission»');
  check('a short name with a star likewise', short, '«Рада» звітує, а Верховна Рада ухвалює; до «Ради»');
  check('a full name and an id stand anywhere', ['party UKR "Ukraine"', 'body COM "Commission"'], 'in Eastern «Ukraine» the Truth «Commission» asks Mister «COM»');
  check('nothing declared', [], 'The DMZ');
  check('agreements and signatures are not mentioned', ['agreement demo "Demo" / Armistice', 'signature UKR'], 'The Armistice of UKR');
  check('a name that begins with a mark', ['zone Z-1 "(North) Corridor"'], 'the (North) Corridor'.replace('(North) Corridor', '(«North) Corridor»'));
});
