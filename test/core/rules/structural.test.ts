// What an edit of the structure or of a name costs: as many blocks are looked at in a text twice as long, and beyond those at the edit
// exactly the ones that cite what changed.
import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { Draft } from './support/drafts.js';

const perArticle = 10;

const head = `agreement ours "Ours"
  status: draft
  language: en
@enforced-by JMC

party ABC "Arcadia"
  role: party
party DEF "Dorania"
  role: party
body JMC "Joint Organization"
  mandate: supervise
body WATCH "Watching Organization"
  mandate: supervise
  scope: Art.1(1)
zone STRIP "Border Strip"
term Quay "Quay"

`;

/** Clauses that cite within their article, the article in front, and a label in every tenth article. `far` stands in the last article. */
function textOf(clauses: number, far: readonly string[]): string {
  const articles = Array.from({ length: clauses / perArticle }, (_, i) => {
    const lines = Array.from({ length: perArticle }, (_, j) => `${j + 1}. The Parties shall act here, as ${j === 1 ? `paragraph 1 of Article ${Math.max(1, i)}` : `paragraph ${(j % perArticle) + 1}`} says.\n\n`);
    return `Article ${i + 1}. Matter ${i + 1}\n\n${lines.join('')}`;
  });
  return `${head}${articles.join('')}Article ${clauses / perArticle + 1}. Last\n\n${far.map((line, i) => `${i + 1}. ${line}\n\n`).join('')}${far.length + 1}. The Parties shall end here.\n`;
}

interface Kind {
  readonly name: string;
  /** `at` the article in the middle, its heading first. */
  edit(text: string, article: number): string;
  /** Blocks that are looked at though nothing cites what changes, and those looked at when it is undone. */
  readonly most: number;
  /** Sentences that cite what changes, before or after. */
  readonly citing: (article: number) => readonly string[];
}

const at = (text: string, article: number): number => text.indexOf(`Article ${article}. Matter`);
const within = (text: string, article: number, from: string, to: string): string => {
  const start = text.indexOf(from, at(text, article));
  assert.ok(start >= 0, from);
  return text.slice(0, start) + to + text.slice(start + from.length);
};
const instead = (text: string, from: string, to: string): string => {
  assert.equal(text.split(from).length, 2, from);
  return text.replace(from, to);
};

const kinds: readonly Kind[] = [
  {
    name: 'a number', most: 12, edit: (text, n) => within(text, n, '\n5. The', '\n50. The'),
    citing: (n) => [`See paragraph 5 of Article ${n}.`, `See {Art.${n}(5)}.`, `Paragraphs 4 to 6 of Article ${n} apply.`],
  },
  { name: 'the number of an article', most: 12, edit: (text, n) => within(text, n, `Article ${n}.`, 'Article 1001.'), citing: (n) => [`See Article ${n}.`, 'See {Art.1001(3)}.', `See paragraph 2 of Article ${n}.`] },
  { name: 'a heading word', most: 30, edit: (text, n) => within(text, n, `Article ${n}.`, `Section ${n}.`), citing: (n) => [`See Article ${n}.`, `See {Art.${n}(3)}.`, `See paragraph 2 of Article ${n}.`] },
  { name: 'the title of a heading', most: 4, edit: (text, n) => within(text, n, 'Matter', 'Matters'), citing: () => [] },
  { name: 'a label that is added', most: 4, edit: (text, n) => within(text, n, '3 says.\n', '3 says.\n@id brand-new\n'), citing: () => ['See {#brand-new}.', 'See {#brand-new}, again.'] },
  { name: 'a declaration that is added', most: 4, edit: (text) => instead(text, 'zone STRIP', 'zone POND "Pond"\nzone STRIP'), citing: () => ['The Pond is blue.', 'See {POND}.'] },
  { name: 'a declaration that is gone', most: 4, edit: (text) => instead(text, 'term Quay "Quay"\n', ''), citing: () => ['The Quay is closed.', 'See {Quay}.'] },
  { name: 'a declaration that is renamed', most: 4, edit: (text) => instead(text, 'zone STRIP "Border Strip"', 'zone STRAP "Border Strap"'), citing: () => ['See {STRIP}.', 'See {STRAP}.', 'No one enters the Border Strip.'] },
  { name: 'a party that is renamed', most: 8, edit: (text) => instead(text, 'party DEF', 'party DEG'), citing: () => ['Both shall stop [DEF: at once].', 'Both shall go [DEG: at once].'] },
  { name: 'a body that is added', most: 4, edit: (text) => instead(text, 'zone STRIP', 'body POOL "Pool"\n  mandate: monitor\nzone STRIP'), citing: () => ['The POOL meets.'] },
  { name: 'a clause that is added', most: 12, edit: (text, n) => within(text, n, '\n5. The', '\n4a. New, as paragraph 3 says.\n\n5. The'), citing: (n) => [`See {Art.${n}(4a)}.`] },
  { name: 'a clause that is gone', most: 12, edit: (text, n) => within(text, n, '\n10. The Parties shall act here, as paragraph 10 says.\n', ''), citing: (n) => [`See paragraph 10 of Article ${n}.`, `See {Art.${n}(10)}.`] },
  { name: 'a paragraph without a number', most: 12, edit: (text, n) => within(text, n, '\n5. The', '\nThey add this.\n\n5. The'), citing: (n) => [`See {Art.${n}~1}.`] },
  { name: 'a hundred clauses', most: 130, edit: (text, n) => within(text, n, '\n10. The', `\n${Array.from({ length: 100 }, (_, i) => `${i + 200}. New, as paragraph ${i + 200} says.\n\n`).join('')}10. The`), citing: (n) => [`See {Art.${n}(250)}.`, `Paragraph 299 of Article ${n} applies.`] },
];

/** Blocks looked at after the edit, and after it is undone. */
function counts(draft: Draft, { edit }: Kind, article: number): readonly [number, number] {
  const before = draft.text;
  draft.edit(edit(before, article));
  const there = draft.finish();
  draft.edit(before);
  return [there, draft.finish()];
}

describe('an edit of the structure or of a name', () => {
  const article = 50;
  const short = new Draft(textOf(2000, []));
  const long = new Draft(textOf(4000, []));

  before(function () {
    this.timeout(120_000);
    for (const draft of [short, long]) draft.finish();
    assert.deepEqual(long.checker.findings().filter(({ rule }) => rule !== 'no-precedent' && rule !== 'unused-term').map(({ rule }) => rule), []);
  });

  for (const kind of kinds) {
    it(`${kind.name}: as many blocks in a text twice as long, and those that cite it`, function () {
      this.timeout(60_000);
      const inShort = counts(short, kind, article);
      assert.deepEqual(counts(long, kind, article), inShort);
      assert.ok(Math.max(...inShort) >= 1 && Math.max(...inShort) <= kind.most, `${inShort.join(' and ')} blocks`);
      const citing = kind.citing(20);
      const cited = new Draft(textOf(300, citing));
      cited.finish();
      assert.deepEqual(counts(cited, kind, 20), inShort.map((count) => count + citing.length));
      assert.deepEqual(cited.checker.findings(), checkDocument(cited.snapshot, cited.document));
      cited.edit(kind.edit(cited.text, 20));
      cited.finish();
      assert.deepEqual(cited.checker.findings(), checkDocument(cited.snapshot, cited.document));
    });
  }
});
