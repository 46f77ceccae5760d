// Hover, as data, Markdown and plain text. The pictures in test/golden/hover are what a reader sees; each must be the same in
// every guise of the files.
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover.js';
import { english } from '../../../server/src/core/render/english.js';
import { hoverPage } from '../../../server/src/core/render/hover-page.js';
import { pageAsMarkdown } from '../../../server/src/core/render/markdown.js';
import { phrases } from '../../../server/src/core/render/messages.js';
import { pageAsText } from '../../../server/src/core/render/plain.js';
import type { Fixture } from '../../support/fixtures.js';
import { checkGolden } from '../../support/golden.js';
import { cutFixture, everyGuise, openFixture } from '../../support/workspace.js';
import type { OpenOptions } from '../../support/workspace.js';
import { all, both, draft, korea } from './sample.js';

const say = phrases(english, 'en');

/** Span, Markdown with links to the words they select, and plain text of the hover at the start of a named stretch. */
function picture(fixture: Fixture, stretch: string, options?: OpenOptions): string {
  const place = fixture.ranges.get(stretch);
  assert.ok(place !== undefined, `no stretch ${stretch}`);
  const { snapshot, words } = openFixture(fixture, options);
  const document = snapshot.documents.get(place.uri);
  assert.ok(document !== undefined);
  const found = hover(snapshot, document, place.start + 1);
  if (found === undefined) return '(nothing)\n';
  const page = hoverPage(found, say);
  const markdown = pageAsMarkdown(page, {
    clauseUri: (uri, selection) => `${uri.split('/').at(-1) ?? ''}#${words(uri, selection)}`,
    compareUri: (one, other) => `compare:${one.citation}:${other.citation}`,
  });
  return `over: ${words(place.uri, found.span)}\n\n${markdown}\n\n==== plain ====\n\n${pageAsText(page)}\n`;
}

function check(name: string, source: string, stretch: string, options?: OpenOptions): void {
  for (const { name: guise, fixture } of everyGuise(source)) {
    const shown = picture(fixture, stretch, options);
    if (guise === 'as written') checkGolden(`hover/${name}.md`, shown);
    else assert.equal(shown, picture(everyGuise(source)[0]?.fixture ?? fixture, stretch, options), guise);
  }
}

describe('hover', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['clause-changed', both, 'd1'],
    ['clause-text', both, 'd1-text'],
    ['clause-with-points', both, 'd2'],
    ['point-of-answered-clause', both, 'd2a'],
    ['clause-none', both, 'd3'],
    ['clause-missing', both, 'd4'],
    ['clause-unresolved', both, 'd5'],
    ['heading', both, 'article-1'],
    ['preamble', both, 'pre'],
    ['precedent-answered-twice', all, 'p1'],
    ['precedent-point', all, 'p2a'],
    ['precedent-unanswered', both, 'p3'],
    ['precedent-heading', all, 'article-i'],
    ['reference', both, 'r-2a'],
    ['reference-across', both, 'r-korea'],
    ['reference-bad', both, 'r-bad'],
    ['reference-nowhere', both, 'r-nowhere'],
    ['citation', both, 'c-1'],
    ['precedent-target', both, 't-1'],
    ['agreement-name', both, 'f-korea'],
    ['body-target', both, 'f-mac'],
    ['party', both, 'ukr'],
    ['party-mention', both, 'ukr-mention'],
    ['body', both, 'jmc'],
    ['body-name', both, 'n-jmc'],
    ['zone-mention', both, 'dmz-mention'],
    ['all-parties', both, 'n-all'],
    ['keyword', both, 'kw-agreement'],
    ['field', both, 'f-status'],
    ['value', both, 'v-draft'],
    ['value-monitor', both, 'v-monitor'],
    ['annotation', both, 'a-precedent'],
    ['annotation-id', both, 'a-id'],
    ['signature', both, 'sig'],
  ];
  for (const [name, source, stretch] of cases) it(name, () => check(name, source, stretch));

  it('says nothing is missing while the workspace is being read', () => {
    check('loading', draft, 'd1', { loading: true });
    check('loading-precedent', korea, 'p3', { loading: true });
    check('loading-reference', both, 'r-nowhere', { loading: true });
  });
  it('calls parties, bodies and terms by their names, not by their ids', () => {
    const { snapshot, document } = openFixture(
      'party UKR "Ukraine"\nparty RUS "Russian Federation"\nbody PNL "Panel"\nterm effective-time "Effective Time"\n' +
        'body JMC "Joint Commission"\n  members: UKR 5, RUS 5, the chair\n  tie-break: PNL\n  reports-to: UKR, RUS\n  meets: daily\n\n' +
        '1. Each side shall withdraw.\n   @enforced-by JMC\n   @deadline 72 hours after effective-time\n   @deadline 3 days after signature\n',
    );
    const text = document.model.tree.text.slice(0, document.model.tree.text.length);
    const shown = (word: string) => {
      const found = hover(snapshot, document, text.indexOf(word) + 1);
      return found === undefined ? '' : pageAsText(hoverPage(found, say));
    };
    const body = shown('JMC "');
    assert.match(body, /members: +Ukraine 5, Russian Federation 5, the chair\n/);
    assert.match(body, /tie-break: +Panel\n/);
    assert.match(body, /reports-to: +Ukraine, Russian Federation\n/);
    assert.match(body, /meets: +daily\n/);
    const clause = shown('1. Each');
    assert.match(clause, /Deadline: 72 hours after Effective Time\n/);
    assert.match(clause, /Deadline: 3 days after signature\n/);
  });

  it('says what a duty has from its chapeau, and what it leaves open', () => {
    const { snapshot, document } = openFixture(
      'party UKR "Ukraine"\nbody JMC "Joint Commission"\n\nArticle 1. Roads\n\n1. Within ten (10) days, each Party shall in its border areas:\n   (a) open the roads; and\n   (b) mark them by 1 June 2025.\n\n' +
        '2. Mines shall be removed from the roads.\n\n3. Each Party may close a road.\n\n4. A breach shall be reported to the Joint Commission.\n   @clause violations\n',
    );
    const text = document.model.tree.text.slice(0, document.model.tree.text.length);
    const shown = (word: string) => {
      const found = hover(snapshot, document, text.indexOf(word) + 1);
      return found === undefined ? [] : pageAsText(hoverPage(found, say)).split('\n').filter((line) => /^- (?!Enforced|Cited|Binds)/u.test(line));
    };
    assert.deepEqual(shown('open the'), ['- Who: each Party; by when: Within ten (10) days; where: in its border areas; on a breach: Art. 1(4)']);
    assert.deepEqual(shown('mark them'), ['- Who: each Party; where: in its border areas; on a breach: Art. 1(4)']);
    assert.deepEqual(shown('Mines shall'), ['- On a breach: Art. 1(4)', '- Not said: who is to do it, by when']);
    assert.deepEqual(shown('Each Party may'), []);
    assert.deepEqual(shown('Roads'), []);
  });

  it('writes Korean and Chinese headings as they stand', () => {
    for (const [heading, shown] of [
      ['제2조 정전', '제2조 정전'],
      ['제 2조 정전', '제 2조 정전'],
      ['제2조의3 (정전)', '제2조의3 정전'],
      ['第二条 停战', '第二条 停战'],
      ['[제2조 정전]', '제2조 정전'],
      ['Article 2. Truce', 'Article 2. Truce'],
      ['부속서 2', '부속서 2'],
    ] as const) {
      const { snapshot, document, offset } = openFixture(`party X "X"\n\n${heading}\n\n1<|>. 쌍방은 모든 적대행위를 중지한다.\n`);
      const found = hover(snapshot, document, offset);
      assert.ok(found !== undefined, heading);
      assert.equal(pageAsText(hoverPage(found, say)).split('\n')[0]?.split(' · ')[1], shown);
    }
  });

  it('has nothing to say of blank lines, comments and the closing part', () => {
    const closing = openFixture('1. Text.\n\nIN WITNESS <|>WHEREOF the undersigned have signed.\n');
    assert.equal(hover(closing.snapshot, closing.document, closing.offset), undefined);
    const open = openFixture('// a co<|>mment\n\n1. Text.\n');
    assert.equal(hover(open.snapshot, open.document, open.offset), undefined);
    const empty = openFixture('');
    assert.equal(hover(empty.snapshot, empty.document, 0), undefined);
  });

  it('survives files that are cut off, at every offset', () => {
    const { snapshot } = openFixture(cutFixture(all));
    for (const document of snapshot.ordered) {
      for (let offset = 0; offset <= document.model.tree.text.length; offset += 1) {
        const found = hover(snapshot, document, offset);
        if (found === undefined) continue;
        assert.ok(found.span.start <= offset && offset <= found.span.end, `${document.uri} ${offset}`);
        const page = hoverPage(found, say);
        assert.notEqual(pageAsMarkdown(page, {}), '');
        assert.notEqual(pageAsText(page), '');
      }
    }
  });
});
