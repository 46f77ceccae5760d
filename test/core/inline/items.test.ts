// Brackets, references, note marks, blanks, definitions and quantities: rows `text => pictures`, the text of each item in order.
import assert from 'node:assert/strict';
import type { Inline } from '../../../server/src/core/syntax/types.js';
import { inlineOfText } from './golden.js';

function check(rows: string, show: (item: Inline, text: string) => string | undefined): void {
  const wrong: string[] = [];
  for (const row of rows.split('\n').map((line) => line.trim()).filter((line) => line !== '')) {
    const [written = '', expected = ''] = row.split(/ =>(?: |$)/u);
    const text = written.replaceAll('\\n', '\n');
    const found = inlineOfText(text).map((item) => show(item, text)).filter((shown) => shown !== undefined).join(' ; ');
    if (found !== expected) wrong.push(`${row}\n   found ${found}`);
  }
  if (wrong.length > 0) assert.fail(`\n${wrong.join('\n')}\n`);
}

const at = (text: string, span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end).replaceAll('\n', '/');

describe('marks', () => {
  it('reads references', () => {
    check(String.raw`
      see {13(d)} and {korea-1953:14|the other} => {13(d)} 13(d) ; {korea-1953:14|the other} korea-1953:14 shown "the other"
      see {13 => 
      see {a {13} => {13} 13
      see \{13} and => 
      see {13(d),\n14} => {13(d),/14} 13(d),/14
    `, (item, text) => (item.kind === 'reference' ? `${at(text, item.span)} ${at(text, item.target)}${item.shown === undefined ? '' : ` shown "${at(text, item.shown)}"`}` : undefined));
  });

  it('reads brackets with the names they speak for', () => {
    check(String.raw`
      a [b] c => [b] 0
      a [b [c] d] e => [b [c] d] 0 ; [c] 1
      [UKR: forces] [UKR, USA: text] => [UKR: forces] 0 UKR! ; [UKR, USA: text] 0 UKR,USA!
      [UKR/RUS: text] [UKR / USA: text] => [UKR/RUS: text] 0 UKR,RUS! ; [UKR / USA: text] 0 UKR,USA!
      [NOTE: text] [TBC: text] [OPTION 1: text] => [NOTE: text] 0 NOTE ; [TBC: text] 0 TBC ; [OPTION 1: text] 0 OPTION 1
      [Russian Federation: text] => [Russian Federation: text] 0 Russian Federation
      [as follows: text] => [as follows: text] 0
      [open text => [open text 0 open
      closed] text => 
      [one\ntwo] => [one/two] 0
      \[one] => 
      a [UKR: see {b] c} d] => [UKR: see {b] c} d] 0 UKR!
    `, (item, text) => (item.kind === 'bracket'
      ? `${at(text, item.span)} ${item.depth}${item.attribution === undefined ? '' : ` ${item.attribution.names.map((name) => at(text, name)).join(',')}${item.attribution.allCapitals ? '!' : ''}`}${item.closed ? '' : ' open'}`
      : undefined));
  });

  it('reads note marks and blanks to fill in', () => {
    check(String.raw`
      text[1] and [*] and [12] => note-mark 1 ; note-mark * ; note-mark 12
      in [●] days, [TBD], [ ], [...] and ____ => placeholder [●] ; placeholder [TBD] ; placeholder [ ] ; placeholder [...] ; placeholder ____
      within XX days of it => placeholder XX
      within XX kilometres => placeholder XX
      under Article XX days pass => 
      the XX Parties => 
    `, (item, text) => (item.kind === 'note-mark' ? `note-mark ${item.mark}` : item.kind === 'placeholder' ? `placeholder ${at(text, item.span)}` : undefined));
  });
});

describe('definitions', () => {
  it('reads them in any quotes and language', () => {
    check(`
      "Zone" means the area => "Zone" means [Zone]
      “the Line” shall mean => “the Line” shall mean [Line]
      the term "hostile act" refers to any => "hostile act" refers to [hostile act]
      the Commission (hereinafter "the Commission") shall => hereinafter "the Commission" [Commission]
      hereinafter referred to as the "Line" and => hereinafter referred to as the "Line" [Line]
      the States, hereinafter the Parties, agree => hereinafter the Parties [Parties]
      the line hereinafter established shall => 
      (ci-après dénommée « la Ligne ») => ci-après dénommée « la Ligne » [Ligne]
      (ci-après dénommée «la Ligne») => ci-après dénommée «la Ligne» [Ligne]
      «Línea» significa la => «Línea» significa [Línea]
      «зона» означає ділянку => «зона» означає [зона]
      (далі – «Сторони») => далі – «Сторони» [Сторони]
      (далее – «Стороны») => далее – «Стороны» [Стороны]
      «зона» означает участок => «зона» означает [зона]
      "Article III" refers to Article 4 => 
      he said "stop" and went => 
    `, (item, text) => (item.kind === 'definition' ? `${at(text, item.span)} [${at(text, item.name)}]` : undefined));
  });
});

describe('quantities', () => {
  it('reads durations, lengths, counts and shares', () => {
    check(`
      within seventy-two (72) hours => seventy-two (72) hours = 72 hour words 72
      within seventy-two (48) hours => seventy-two (48) hours = 48 hour words 72
      within ten days of => ten days = 10 day
      within 10 days of => 10 days = 10 day
      ten (10) working days => ten (10) working days = 10 day words 10
      two (2) kilometres wide => two (2) kilometres = 2 km words 2
      4 km and 2.5 metres => 4 km = 4 km ; 2.5 metres = 2.5 m
      three nautical miles => three nautical miles = 3 nm
      1,000 metres => 1,000 metres = 1000 m
      five (5) officers, 25 per cent, 30% => five (5) officers = 5 count officers words 5 ; 25 per cent = 25 % ; 30% = 30 %
      ten (10) officers, of whom three (3) shall be => ten (10) officers = 10 count officers words 10 ; three (3) = 3 count  words 3
      Article 12, 30 days => 30 days = 30 day
      сімдесят дві (72) години => сімдесят дві (72) години = 72 hour words 72
      семьдесят два (72) часа => семьдесят два (72) часа = 72 hour words 72
      soixante-douze (72) heures => soixante-douze (72) heures = 72 hour words 72
      72시간 이내에 => 72시간 = 72 hour
      the two Parties and one of them => 
    `, (item, text) => {
      if (item.kind !== 'quantity') return undefined;
      const { quantity } = item;
      const shown = quantity.kind === 'duration' || quantity.kind === 'length' ? `${quantity.amount} ${quantity.unit}` : quantity.kind === 'count' ? `${quantity.amount} count ${quantity.unit}` : quantity.kind === 'percent' ? `${quantity.amount} %` : quantity.kind;
      return `${at(text, item.span)} = ${shown}${item.words === undefined ? '' : ` words ${item.words.amount}`}`;
    });
  });

  it('reads dates, times and coordinates', () => {
    check(`
      at 22:00 on 27 July 1953 => time 22:00 ; date 1953-07-27
      at 2200 hours, July 27, 1953 => time 22:00 ; date 1953-07-27
      the 27th day of July 1953 => date 1953-07-27
      on 2025-06-01 10:00 Europe/Kyiv => date 2025-06-01 ; time 10:00 Europe/Kyiv
      at 10 days and 10:30 p.m. UTC => duration ; time 22:30 UTC
      27 липня 1953 року => date 1953-07-27
      27 июля 1953 года => date 1953-07-27
      27 juillet 1953 et 27 de julio de 1953 => date 1953-07-27 ; date 1953-07-27
      1953년 7월 27일 => date 1953-07-27
      at 38°18′N 126°40′E => coordinates 38.3 126.667
      at 48.5° N, 37.9° E => coordinates 48.5 37.9
      on 45 July 1953 => 
    `, (item) => {
      if (item.kind !== 'quantity') return undefined;
      const { quantity } = item;
      if (quantity.kind === 'date') return `date ${quantity.iso}`;
      if (quantity.kind === 'time') return `time ${quantity.iso}${quantity.zone === undefined ? '' : ` ${quantity.zone}`}`;
      if (quantity.kind === 'coordinates') return `coordinates ${Number(quantity.latitude.toFixed(3))} ${Number(quantity.longitude.toFixed(3))}`;
      return quantity.kind;
    });
  });
});
