// What a document or the workspace is made of: outline, symbols, folding, links, the list of clauses.
import assert from 'node:assert/strict';
import { listClauses } from '../../../server/src/core/features/clauses.js';
import { folding } from '../../../server/src/core/features/folding.js';
import { documentLinks } from '../../../server/src/core/features/links.js';
import { outline } from '../../../server/src/core/features/outline.js';
import type { OutlineItem } from '../../../server/src/core/features/types.js';
import { outlineDetail } from '../../../server/src/core/render/hint-words.js';
import { voiceIn } from '../../../server/src/core/render/voice.js';
import { workspaceSymbols } from '../../../server/src/core/features/workspace-symbols.js';
import type { Span } from '../../../server/src/core/text/span.js';
import { lineIndexOf } from '../../../server/src/core/workspace/lines.js';
import { checkGolden } from '../../support/golden.js';
import { cutFixture, everyGuise, openFixture } from '../../support/workspace.js';
import type { OpenFixture } from '../../support/workspace.js';
import { all, draft, korea } from './sample.js';

/** The same picture in every guise; returned for further checks. */
function everywhere(source: string, picture: (open: OpenFixture) => string): string {
  const [first, ...others] = everyGuise(source).map(({ name, fixture }) => ({ name, shown: picture(openFixture(fixture)) }));
  for (const { name, shown } of others) assert.equal(shown, first?.shown, name);
  return first?.shown ?? '';
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function drawOutline(open: OpenFixture): string {
  const draw = (items: readonly OutlineItem[], depth: number): string =>
    items
      .map((item) => {
        assert.ok(within(item.selection, item.span), `selection of ${item.name}`);
        assert.ok(item.children.every((child) => within(child.span, item.span)), `children of ${item.name}`);
        assert.notEqual(item.name, '');
        return `${'  '.repeat(depth)}${item.name} | ${item.detail} | ${item.kind} | ${open.words(open.document.uri, item.selection)}\n${draw(item.children, depth + 1)}`;
      })
      .join('');
  return draw(outline(open.document), 0);
}

describe('outline', () => {
  it('holds declarations and clauses with citations, in order', () => checkGolden('outline-draft.txt', everywhere(draft, drawOutline)));
  it('of a text per article, with marked and untitled headings, annexes and dashes', () =>
    checkGolden('outline-per-article.txt', everywhere(`agreement a "A"\n\nPart One\n\nArticle 1\n\nScope\n\n(1) First.\n\n(2) Second:\n— one;\n— two.\n\nA further paragraph.\n\nArticle 2. Bodies\n\n(1) Text.\n\nB. Military Commission\n@heading\n\nSome prose.\n\nANNEX I\n\n1. Annexed.\n`, drawOutline)));
  it('says the word of duty, whose brackets it stands in and how far it has come, where the clause itself says so', () => {
    const text = `agreement a "A"

Article 1. Scope
@status agreed

1. The Parties shall leave.
   @status ad-referendum
2. They may
   not return.

   Nor shall they look back.
   @status initialled
3. Ships sail.
   @bracket UKR, RUS
4. They do so [UKR: at once].
   @status unheard-of
[RUS: 5. No party should stay.]
[6. Nothing shall be said of it.]
7. Сторони повинні піти.
   @statuses agreed
8. The Parties shall:
   @status open
   (a) go.
`;
    const details = (items: readonly OutlineItem[]): readonly string[] => items.flatMap((item) => [outlineDetail(item, voiceIn().say), ...details(item.children)]);
    for (const { name, fixture } of everyGuise(text)) {
      assert.deepEqual(details(outline(openFixture(fixture).document)).slice(1), [
        'Art. 1 · agreed', 'Art. 1(1) · shall · ad referendum', 'Art. 1(2) · may not · initialled', 'Art. 1(3) · [UKR, RUS]', 'Art. 1(4)', 'Art. 1(5) · should · [RUS]', 'Art. 1(6) · shall · []', 'Art. 1(7) · повинні',
        'Art. 1(8) · shall · open', 'Art. 1(8)(a)',
      ], name);
    }
  });
  it('of cut-off files keeps its invariants', () => {
    drawOutline(openFixture(cutFixture(all)));
    drawOutline(openFixture(cutFixture(draft)));
    assert.equal(drawOutline(openFixture('')), '');
  });
});

describe('workspace symbols', () => {
  const ask = (query: string, limit = 50) => (open: OpenFixture) =>
    workspaceSymbols(open.snapshot, query, { limit }).map(({ name, uri, selection, range, container }) => {
      const lines = lineIndexOf(open.snapshot.documents.get(uri)!);
      assert.deepEqual(range, { start: lines.positionAt(selection.start), end: lines.positionAt(selection.end) });
      return `${name} | ${container} | ${open.words(uri, selection)}`;
    }).join('\n');
  const cases: readonly (readonly [string, string])[] = [
    ['2(a)', '¶2(a) remove all mines from the Demilitarized Zone; and | Draft Peace | (a)\n¶2(a) remove all mines from the zone; and | Korean Armistice | (a)\n¶2(b) report them to the JMC within … paragraph 1 and 2(a) say. | Draft Peace | (b)'],
    ['korea 2a', '¶2(a) remove all mines from the zone; and | Korean Armistice | (a)'],
    ['line of contact', 'Article I. Line of Contact | Draft Peace | Article I. Line of Contact'],
    ['KURSK', '¶2 In the Kursk area ships stay away; see peace:1 and #nothing. | Second Draft | 2.'],
    ['observer', 'OBS Observer Mission | Draft Peace | OBS'],
    ['utopia', '¶4 Nobody shall be tried for … or 17 or utopia-1516:1. | Draft Peace | 4.'],
    ['nosuchword', ''],
  ];
  for (const [query, expected] of cases) it(query, () => assert.equal(everywhere(all, ask(query)), expected));
  it('without a query: declarations and headings, capped', () => {
    const shown = everywhere(all, ask(''));
    assert.match(shown, /^peace Draft Peace \| Draft Peace \| peace\n/);
    assert.ok(shown.includes('\nArticle I. Line of Contact | '));
    assert.equal(everywhere(all, ask('', 2)).split('\n').length, 2);
  });
  it('a provision of a dotted article begins with its own label and heading', () => {
    const shown = ask('name')(openFixture('Article 5.3. Name\n\n1. Text of the name.\n'));
    assert.match(shown, /^Article 5\.3\. Name \|/);
  });
  it('finds Cyrillic and Hangul without regard to case and accents', () => {
    const open = openFixture('Стаття 5. Відвід військ\n\n1. СТОРОНИ відводять їхні війська.\n\n2. 군사정전위원회를 설치한다.\n');
    assert.match(ask('їхні')(open), /СТОРОНИ/);
    assert.match(ask('сторони')(open), /СТОРОНИ/);
    assert.match(ask('정전위')(open), /군사정전위원회/);
  });
});

describe('folding', () => {
  const ask = (open: OpenFixture) => folding(open.document).map(({ span, kind }) => {
    const text = open.document.model.tree.text.slice(span.start, span.end);
    assert.match(text, /[\r\n]/);
    assert.equal(text, text.trim());
    return `${kind}: ${text.split(/\r\n|[\r\n]/)[0] ?? ''} … ${text.split(/\r\n|[\r\n]/).at(-1)?.trim() ?? ''}`;
  }).join('\n');
  it('headings, provisions with points, declarations, annotations, comments', () =>
    checkGolden('folding-draft.txt', `${everywhere(`${draft}\n// one\n// two\n\n// alone\n`, (open) => ask(open).split('\n').filter((line) => !line.startsWith('comment: // 초안')).join('\n'))}\n`));
  it('brackets over several lines, one in another, with what goes on behind them', () => {
    const text = '1. They leave [UKR: at\nonce [RUS: or\nlater], and] go; [a] and [b\n].\n\n2. One [c].\n\n3. Open [UKR: with\nno end.\n';
    for (const { name, fixture } of everyGuise(text)) {
      const { document, words } = openFixture(fixture);
      const found = folding(document).filter(({ kind }) => kind === 'bracket').map(({ inner, goesOn }) => [words(document.uri, inner!), goesOn]);
      assert.deepEqual(found, [['at once [RUS: or later], and', true], ['or later', true], ['b', false]], name);
    }
  });
  it('of cut-off files keeps its invariants', () => {
    ask(openFixture(cutFixture(draft)));
    assert.equal(ask(openFixture('')), '');
  });
});

describe('document links', () => {
  const ask = (open: OpenFixture) => documentLinks(open.snapshot, open.document).map(({ span, goal }) =>
    `${open.words(open.document.uri, span)} → ${goal.kind === 'address' ? goal.address : `${goal.location.uri.split('/').at(-1) ?? ''} ${open.words(goal.location.uri, goal.location.span)}`}`).join('\n');
  it('of targets and of sources', () => {
    assert.equal(everywhere(korea, ask), 'https://example.org/s3079 → https://example.org/s3079');
    assert.equal(
      everywhere(`${draft}${korea}`, ask),
      [
        'korea-1953:MAC → korea.treaty MAC',
        'korea-1953:1 → korea.treaty 1.',
        'korea-1953:2 → korea.treaty 2.',
        '{2(a)} → draft.treaty (a)',
        '{korea-1953:3|the old text} → korea.treaty 3.',
      ].join('\n'),
    );
  });
  it('take no script and no half address', () => {
    const shown = ask(openFixture('agreement a "A"\n  source: javascript:alert(1), https://example.org/x).\n'));
    assert.equal(shown, 'https://example.org/x → https://example.org/x');
  });
});

describe('list of clauses', () => {
  it('of all documents with citation, heading and words', () =>
    checkGolden('clauses.txt', everywhere(all, ({ snapshot, words }) => listClauses(snapshot).map((entry) => {
      assert.ok(within(entry.selection, entry.span));
      return `${entry.agreement.id} | ${entry.citation} | ${entry.kind} | ${entry.heading} | ${entry.words} | ${words(entry.uri, entry.selection)}${entry.library ? ' | library' : ''}\n`;
    }).join(''))));
});
