// The case of history on a rule's page, where it has one, ends with a source that a reader can find: a text of the library, a dated
// instrument or paper, or reports of a named time.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { readContent } from '../../support/content.js';
import { root } from '../../support/root.js';

const histories = rules.flatMap(({ name }) => {
  const history = findPage(name)?.history;
  return history === undefined ? [] : [{ name, history }];
});

/** What stands behind `Source:`, without its full stop; undefined when there is none, or more than one. */
function sourceOf(history: string): string | undefined {
  const parts = history.split(/(?<=\.) Sources?: /u);
  return parts.length === 2 ? /^(.+)\.$/u.exec(parts[1] ?? '')?.[1] : undefined;
}

describe('cases of history', () => {
  it('stand on the pages of many rules, enforcement, signatures and precedent first', () => {
    assert.ok(histories.length >= 100, String(histories.length));
    for (const category of ['enforcement', 'signatures', 'precedent'] as const) {
      const all = rules.filter((rule) => rule.category === category);
      const told = all.filter(({ name }) => histories.some((each) => each.name === name));
      assert.ok(told.length > all.length / 2, `${category}: ${told.length} of ${all.length}`);
    }
  });

  it('each of the forty faults of real agreements has its case on the page of a rule that answers it', () => {
    const answers = [...readFileSync(path.join(root, 'docs', 'rules', 'sources.md'), 'utf8').matchAll(/^\| (\d+) .+ \| (`.+`) \|$/gmu)];
    assert.equal(answers.length, 40);
    assert.deepEqual(answers.filter(([, , named = '']) => !histories.some(({ name }) => named.includes(`\`${name}\``))).map(([, number]) => number), []);
  });

  it('each names one source, at its end', () => {
    assert.deepEqual(histories.filter(({ history }) => sourceOf(history) === undefined).map(({ name }) => name), []);
  });

  it('each source is a shipped text, or an instrument, a paper or reports with their year', () => {
    const vague = histories.filter(({ history }) => !/`[a-z0-9-]+`|\b(?:19|20)\d\d\b|digests of the Minsk texts/u.test(sourceOf(history) ?? '')).map(({ name }) => name);
    assert.deepEqual(vague, []);
  });

  it('none sends the reader to notes that are not published', () => {
    const own = histories.filter(({ history }) => /\bnotes\b(?! (?:of|on [^.]+ of) the digest)|agreement-practice|\bsection 6\b/u.test(sourceOf(history) ?? '')).map(({ name }) => name);
    assert.deepEqual(own, []);
  });

  it('each text of the library or of the samples that is named exists', () => {
    const content = readContent();
    for (const { history } of histories) for (const [, id] of (sourceOf(history) ?? '').matchAll(/`([a-z0-9-]+)`/gu)) content.document(id ?? '');
  });
});
