// A clause beside its counterpart, as a lawyer sees it at one look.
import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.js';
import { hover } from '../../../server/src/core/features/hover.js';
import { english } from '../../../server/src/core/render/english.js';
import { hoverPage } from '../../../server/src/core/render/hover-page.js';
import { pageAsMarkdown } from '../../../server/src/core/render/markdown.js';
import { phrases } from '../../../server/src/core/render/messages.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

/** What the hover says between the quotation and the facts. */
function change(old: string, own: string, targets = 'old:1'): string {
  const source = `agreement new "New"\n  precedent: old\n\n1.<|> ${own}\n   @precedent ${targets}\n//- old.treaty library\nagreement old "Old"\n\n1. ${old}\n\n2. The second paragraph says this.\n\n3. The third says that.\n\nAnnex A\n\nHeading text.\n`;
  const [first, ...others] = everyGuise(source).map(({ fixture }) => {
    const { snapshot, document, offset } = openFixture(fixture);
    const found = hover(snapshot, document, offset);
    assert.ok(found !== undefined);
    const markdown = pageAsMarkdown(hoverPage(found, phrases(english, 'en')), {});
    return markdown.split('\n\n---')[0]?.split('\n\n').filter((part) => !part.startsWith('>') && !part.startsWith('**¶') && !part.startsWith('**Counterpart')).join('\n') ?? '';
  });
  for (const other of others) assert.equal(other, first);
  return first ?? '';
}

describe('what changed', () => {
  it('nothing', () => assert.equal(change('The Parties shall go.', 'The Parties shall go.'), '**Same words.**'));
  it('a word', () => assert.equal(change('The Parties shall go home.', 'The Parties may go home.'), '**What changed:**\nThe Parties ~~shall~~ **may** go home.'));
  it('a figure in words and digits', () =>
    assert.equal(change('Forces leave within seventy-two (72) hours.', 'Forces leave within ten (10) days.'), '**What changed:**\nForces leave within ~~seventy-two (72) hours~~ **ten (10) days**.'));
  it('a long passage left out is shown by its ends, because it stands in full above', () => {
    const passage = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    assert.equal(
      change(`The Parties shall respect the zone, ${passage}, at all times.`, 'The Parties shall respect the zone at all times.'),
      '**What changed:**\nThe Parties shall respect the zone~~, word0 word1 word2 word3 word4 … word24 word25 word26 word27 word28 word29,~~ at all times.'.replace('zone~~', 'zone\u200a~~'),
    );
  });
  it('everything: says so and names the figures', () =>
    assert.equal(
      change('Soldiers leave the island within ten (10) days; 35,000 people a month may rotate.', 'Both capitals undertake never again to build walls; 4 km wide belts follow.'),
      '**Written afresh.** Figures left out: ten (10) days, 35,000 people. New figures: 4 km.',
    ));
  it('several counterparts are read one after the other', () =>
    assert.equal(change('x', 'The second paragraph says this. The third says that too.', 'old:2, 3'), '**What changed:**\nThe second paragraph says this. The third says that **too**.'));
  it('of a clause beside a heading there is nothing to compare', () => assert.equal(change('x', 'Some words.', 'old:Annex A'), ''));
  it('in other scripts, word by word', () => {
    assert.equal(change('Сторони відводять війська за лінію.', 'Сторони відводять озброєння за лінію.'), '**What changed:**\nСторони відводять ~~війська~~ **озброєння** за лінію.');
    assert.equal(change('쌍방은 군대를 철수한다.', '쌍방은 무기를 철수한다.'), '**What changed:**\n쌍방은 ~~군대를~~ **무기를** 철수한다.');
  });
});

describe('other scripts before the cursor on its own line', () => {
  it('move no position', () => {
    const source = '1. 판문점 구역과 місто Київ, див. ⟦r: {2}⟧ та paragraph 2.\n\n2. 대상 조항.\n';
    for (const { name, fixture } of everyGuise(source)) {
      const place = fixture.ranges.get('r');
      assert.ok(place !== undefined);
      const { snapshot, document, words } = openFixture(fixture);
      const [link, ...others] = definition(snapshot, document, place.start + 1);
      assert.ok(link !== undefined && others.length === 0, name);
      assert.equal(words(link.uri, link.origin), '{2}', name);
      assert.equal(words(link.uri, link.target), '2. 대상 조항.', name);
      const found = hover(snapshot, document, place.start + 1);
      assert.ok(found?.kind === 'reference' && words(document.uri, found.span) === '{2}', name);
    }
  });
});
