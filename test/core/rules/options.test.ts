// What a workspace sets for a rule counts: each option of each rule, with a text of which the rule says otherwise when it is set.

import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { OptionValue } from '../../../server/src/core/workspace/types.js';

interface Case {
  readonly rule: string;
  readonly option: string;
  readonly value: OptionValue;
  readonly text: string;
  /** The words that are found when nothing is set, and when the option is. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const phrases = (rule: string, known: string, sentence: (words: string) => string): readonly Case[] => [
  { rule, option: 'also', value: ['in the fog'], text: `1. ${sentence('in the fog')}\n\n2. ${sentence(`In the Fog, ${known}`)}\n`, before: [known], after: ['in the fog', 'In the Fog', known] },
  { rule, option: 'except', value: [known], text: `1. ${sentence(known)}\n`, before: [known], after: [] },
];

const duty = (words: string): string => `Each Party shall leave ${words}.`;

const cases: readonly Case[] = [
  ...phrases('vague-phrase', 'as appropriate', duty),
  ...phrases('open-list', 'and so on', duty),
  ...phrases('vague-deadline', 'without delay', duty),
  ...phrases('archaic-word', 'thereof', duty),
  ...phrases('wordy-phrase', 'prior to', (words) => `They leave ${words} the meeting.`),
  { rule: 'typed-reference', option: 'units', value: ['article'], text: 'Article 1. Line\n\n1. The line follows Article 2.\n\nArticle 2. Zone\n\n1. As paragraph 2 says, it is wide.\n\n2. It is.\n', before: ['Article 2', 'paragraph 2'], after: ['Article 2'] },
  { rule: 'too-deep', option: 'most', value: 2, text: '1. Arms:\n   (a) on land:\n       (i) tanks;\n       (ii) guns.\n', before: [], after: ['(i)'] },
  { rule: 'over-long-paragraph', option: 'most', value: 30, text: `1. ${'The line is marked here. '.repeat(7)}\n`, before: [], after: ['1.'] },
  { rule: 'undefined-phrase', option: 'least', value: 2, text: 'agreement ours "Ours"\n  language: en\n\n1. All Heavy Weapons leave.\n\n2. The Heavy Weapons are counted.\n', before: [], after: ['Heavy Weapons'] },
  { rule: 'definition-form', option: 'bare', value: true, text: '1. A Joint Commission ("Commission") is set up.\n', before: [], after: ['Commission'] },
  { rule: 'falls-on-holiday', option: 'holidays', value: ['06-02'], text: '1. The reply is due by 2 June 2025.\n', before: [], after: ['2 June 2025'] },
];

function found({ rule: name, text }: Case, options: Readonly<Record<string, OptionValue>>): readonly string[] {
  const rule = rules.find((each) => each.name === name)!;
  const document = createDocument('file:///w/draft.treaty', text, { library: false });
  const config = { ...emptyConfig, severities: { [name]: 'warning' as const }, options: { [name]: options } };
  return checkWith([rule], withDocument(createSnapshot(config), document), document).map(({ span }) => text.slice(span.start, span.end));
}

describe('an option of a rule', () => {
  for (const each of cases) {
    it(`${each.rule}, ${each.option}`, () => {
      assert.deepEqual(found(each, {}), each.before, 'when nothing is set');
      assert.deepEqual(found(each, { [each.option]: each.value }), each.after, 'when it is set');
    });
  }

  it('is tried here, every one there is', () => {
    const all = rules.flatMap(({ name, options = {} }) => Object.keys(options).map((option) => `${name} ${option}`));
    assert.deepEqual(cases.map(({ rule, option }) => `${rule} ${option}`).sort(), all.sort());
  });
});
