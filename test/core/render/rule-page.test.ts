// What a rule's page says of levels and options; all pages as they are: test/core/rules/pages.test.ts.
import assert from 'node:assert/strict';
import { rulePage } from '../../../server/src/core/render/rule-page.js';
import type { Rule, RulePage } from '../../../server/src/core/rules/types.js';

const page: RulePage = { what: 'What.', why: 'Why.', remedy: 'Remedy.', good: [], bad: [] };
const rule: Rule = { name: 'far-deadline', category: 'deadlines', severity: 'warning', messages: {}, reads: [], blocks: [], checkBlock: () => [] };
const shown = (more: Partial<Rule>) => rulePage({ ...rule, ...more } as Rule, page);

describe('the page of a rule', () => {
  it('says at which level it reports, in each profile that has another', () => {
    assert.match(shown({}), /^Deadlines · warning by default$/m);
    assert.match(shown({ severityIn: { drafting: 'hint', final: 'error' } }), /^Deadlines · warning by default, hint in the profile drafting, error in the profile final$/m);
    assert.match(shown({ offByDefault: true, fix: () => [] }), /^Deadlines · off by default \(warning when it is turned on\) · has a quick fix$/m);
  });

  it('lists its options with what they take, and how to set one', () => {
    assert.doesNotMatch(shown({}), /Options/);
    const text = shown({
      options: {
        days: { kind: 'number', default: 30, least: 1, most: 90, words: 'From how many days on a deadline is far' },
        words: { kind: 'words', default: ['promptly'], words: 'Words that are no deadline.' },
        strict: { kind: 'switch', default: false, words: 'Whether hours count.' },
      },
    });
    const [, section = ''] = /## Options\n\n([\s\S]*?)\n\n## /.exec(text) ?? [];
    assert.equal(
      section,
      '- `days`: From how many days on a deadline is far. Takes a number from 1 to 90; when nothing is set: `30`.\n' +
        '- `words`: Words that are no deadline. Takes a list of words; when nothing is set: `["promptly"]`.\n' +
        '- `strict`: Whether hours count. Takes true or false; when nothing is set: `false`.\n\n' +
        'They are set in `parley.json`, as `{"options":{"far-deadline":{"days":30}}}`, or in the setting `parley.options`.',
    );
  });
});
