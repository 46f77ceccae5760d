// In which language Parley speaks.

import assert from 'node:assert/strict';
import { english } from '../../../server/src/core/render/english.js';
import { readTranslation, voiceIn } from '../../../server/src/core/render/voice.js';
import { findRule } from '../../../server/src/core/rules/runner.js';

const finding = { id: 'default', args: { bodies: 'JMC' } };
const words = findRule('no-enforcement-body')!.messages['default']!;

describe('voice', () => {
  it('is English without a translation, and where the translation lacks something', () => {
    const plain = voiceIn();
    assert.equal(plain.say('fact.binds'), english['fact.binds']);
    assert.equal(plain.ofRule('no-enforcement-body', finding), words.replace('{bodies}', 'JMC'));
    const other = voiceIn({ language: 'uk', words: { unrelated: 'інше' } });
    assert.equal(other.say('fact.binds'), english['fact.binds']);
    assert.equal(other.ofRule('no-enforcement-body', finding), plain.ofRule('no-enforcement-body', finding));
  });

  it('takes words by the English ones, with their places, and counts by the forms of its language', () => {
    const voice = voiceIn({
      language: 'uk',
      words: { [words]: 'Ніхто: {bodies}', [english['fact.binds']]: 'Зобов’язує: ', '#answer.count.one': '{count} положення', '#answer.count.few': '{count} положення.', '#answer.count.many': '{count} положень' },
    });
    assert.equal(voice.ofRule('no-enforcement-body', finding), 'Ніхто: JMC');
    assert.equal(voice.say('fact.binds'), 'Зобов’язує: ');
    assert.deepEqual([1, 2, 5, 21].map((count) => voice.say.counted('answer.count', count)), ['1 положення', '2 положення.', '5 положень', '21 положення']);
  });

  it('translates the words a rule puts into a place, and nothing the text has written', () => {
    const rule = findRule('list-punctuation')!;
    const words = {
      [rule.messages['default']!]: '{found}/{expected}',
      'a full stop': 'крапка', 'a semicolon': 'крапка з комою', Monday: 'понеділок',
      [findRule('weekday-mismatch')!.messages['default']!]: '{date} {right} {written}',
      [findRule('clashing-ids')!.messages['default']!]: '{id} {own} {other}',
      [findRule('no-enforcement-body')!.messages['default']!]: '{bodies}',
      'the party "{name}"': 'сторона «{name}»', 'and {count} more': 'і ще {count}', '"{text}"': '«{text}»',
    };
    const voice = voiceIn({ language: 'uk', words });
    const say = (name: string, args: Readonly<Record<string, string>>) => voice.ofRule(name, { id: 'default', args });
    assert.equal(say('list-punctuation', { found: 'a full stop', expected: 'a semicolon' }), 'крапка/крапка з комою');
    assert.equal(say('list-punctuation', { found: 'a comma', expected: 'A full stop' }), 'a comma/A full stop');
    assert.equal(say('weekday-mismatch', { date: 'Monday', right: 'Monday', written: 'Monday' }), 'Monday понеділок Monday');
    assert.equal(say('clashing-ids', { id: 'the party "A"', own: 'the party "$& {name} "B""', other: 'the zone "Z"' }), 'the party "A" сторона «$& {name} "B"» the zone "Z"');
    assert.equal(say('no-enforcement-body', { bodies: 'A, B and 12 more' }), 'A, B і ще 12');
    assert.equal(say('no-enforcement-body', { bodies: '"A", "$&" and 2 more' }), '«A», «$&» і ще 2');
    assert.equal(say('no-enforcement-body', { bodies: 'says "A", "B"' }), 'says "A", "B"');
  });

  it('says what words of the markup mean, in its language or in English', () => {
    const voice = voiceIn({ language: 'uk', words: { 'Who owes the obligation.': 'На кого покладено зобов’язання.' } });
    assert.equal(voice.say.sentence('Who owes the obligation.'), 'На кого покладено зобов’язання.');
    assert.equal(voice.say.sentence('constructor'), 'constructor');
    assert.equal(voiceIn().say.sentence('Who owes the obligation.'), 'Who owes the obligation.');
  });

  it('reads a bundle, and leaves out what is no words', () => {
    assert.deepEqual(readTranslation('uk', '{"a": "б", "c": 1, "d": {"message": "x"}}'), { language: 'uk', words: { a: 'б' } });
    for (const bad of ['', '[]', '"x"', '{', 'null']) assert.equal(readTranslation('uk', bad), undefined, bad);
  });

  it('takes no word of the table for another thing: names of objects’ own members are no translations', () => {
    assert.equal(voiceIn({ language: 'uk', words: {} }).say('constructor'), 'constructor');
  });
});
