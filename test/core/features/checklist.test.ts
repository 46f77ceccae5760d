// The checklist of an agreement: which clauses answer what its profile asks for, what is missing, and how hovers and pages say so.
import assert from 'node:assert/strict';
import { checklist } from '../../../server/src/core/features/checklist.js';
import { hover } from '../../../server/src/core/features/hover.js';
import type { ChecklistView } from '../../../server/src/core/features/parts/checklist-view.js';
import { checklistPage } from '../../../server/src/core/render/checklist-parts.js';
import { english } from '../../../server/src/core/render/english.js';
import { hoverPage } from '../../../server/src/core/render/hover-page.js';
import { pageAsMarkdown } from '../../../server/src/core/render/markdown.js';
import { phrases } from '../../../server/src/core/render/messages.js';
import { pageAsText } from '../../../server/src/core/render/plain.js';
import { components } from '../../../server/src/core/model/words/component-words.js';
import { checklist as table, type ChecklistItem } from '../../../server/src/core/rules/parts/checklist-items.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import { everyGuise, openFixture, type OpenFixture } from '../../support/workspace.js';

const say = phrases(english, 'en');

const truce = `agreement truce "Truce on the River"
  language: en
  profile: cease<|>fire
party AAA "Alandia"

Article 1. Fire

1. All hostilities shall cease.
   @clause cessation

2. Prisoners shall be released.

   (a) Prisoners who are ill go first.

Article 2. Last Clauses

1. This Agreement enters into force on signature.

2. A line of contact runs along the river.
   @clause line
`;

function viewOf({ snapshot, document }: OpenFixture): ChecklistView {
  const view = checklist(snapshot, document);
  assert.ok(view !== undefined);
  return view;
}

const byName = (a: string | undefined, b: string | undefined) => (a ?? '').localeCompare(b ?? '');
const stateOf = (view: ChecklistView, component: string) => view.items.find((item) => item.component === component)?.state;
const citationsOf = (view: ChecklistView, component: string) => [...view.items, ...view.others].find((item) => item.component === component)?.clauses.map(({ citation }) => citation);

describe('checklist', () => {
  it('answers with the clauses that a profile asks for, the outermost of those that lie in each other', () => {
    for (const { name, fixture } of everyGuise(truce)) {
      const view = viewOf(openFixture(fixture));
      assert.equal(view.profile, 'ceasefire', name);
      assert.deepEqual(citationsOf(view, 'cessation'), ['Art. 1(1)'], name);
      assert.deepEqual(citationsOf(view, 'prisoners'), ['Art. 1(2)'], name);
      assert.deepEqual(citationsOf(view, 'entry-into-force'), ['Art. 2(1)'], name);
      assert.equal(view.items.find(({ component }) => component === 'cessation')?.by, 'annotation', name);
      assert.equal(view.items.find(({ component }) => component === 'prisoners')?.by, 'words', name);
    }
  });

  it('calls missing what the rules of the checklist report, and nothing else', () => {
    const open = openFixture(truce);
    const view = viewOf(open);
    const reported = checkDocument(open.snapshot, open.document).map(({ rule }) => rule).filter((rule) => Object.values(table).some((item) => item.rule === rule));
    assert.deepEqual(view.items.filter(({ state }) => state === 'missing').map(({ rule }) => rule).toSorted(byName), reported.toSorted(byName));
    assert.ok(reported.includes('missing-duration') && reported.length > 3);
    assert.equal(stateOf(view, 'costs'), 'absent', 'its rule is off by default');
    assert.equal(stateOf(view, 'depositary'), 'absent', 'nobody ratifies');
    assert.equal(stateOf(view, 'registration'), undefined, 'no ceasefire is asked for it');
  });

  it('follows the settings: a rule that is off calls nothing missing', () => {
    const { document } = openFixture(truce);
    const snapshot = withDocuments(createSnapshot({ ...emptyConfig, severities: { 'missing-duration': 'off', 'missing-costs': 'hint' } }), [document]);
    const view = checklist(snapshot, document)!;
    assert.equal(stateOf(view, 'duration'), 'absent');
    assert.equal(stateOf(view, 'costs'), 'missing');
  });

  it('names what is there beyond the profile', () => {
    assert.deepEqual(citationsOf(viewOf(openFixture(truce)), 'line'), ['Art. 2(2)']);
  });

  it('answers for a part with the profile and the clauses of the whole, and says which file a clause stands in', () => {
    const { snapshot } = openFixture(`${truce.replace('<|>', '')}//- annex.treaty\nagreement annex "Annex on Men"\n  part-of: truce\n\n1. This Agreement lasts one year.\n   @clause duration\n`);
    const [annex, whole] = ['annex', 'truce'].map((id) => snapshot.agreements(id)[0]!);
    const ofWhole = checklist(snapshot, whole!)!;
    const [duration] = ofWhole.items.find(({ component }) => component === 'duration')!.clauses;
    assert.deepEqual([duration?.agreement.id, duration?.elsewhere], ['annex', true]);
    assert.match(pageAsText(checklistPage(ofWhole, say)), /- Duration: Annex on Men, ¶1\n/);
    const ofPart = checklist(snapshot, annex!)!;
    assert.equal(ofPart.profile, 'ceasefire');
    assert.equal(ofPart.unjudged, 'part');
    assert.deepEqual(ofPart.declared?.uri, whole?.uri);
  });

  it('answers nothing where no profile is declared, unless it is told one', () => {
    const { snapshot, document } = openFixture('agreement x "X"\n\n1. All hostilities shall cease.\n');
    assert.equal(checklist(snapshot, document), undefined);
    const told = checklist(snapshot, document, 'treaty');
    assert.equal(told?.profile, 'treaty');
    assert.equal(told?.declared, undefined);
  });

  it('says why nothing is called missing', () => {
    const reason = (text: string, loading = false) => {
      const view = viewOf(openFixture(text, { loading }));
      assert.ok(view.items.every(({ state }) => state !== 'missing'));
      return view.unjudged;
    };
    assert.equal(reason(truce, true), 'loading');
    assert.equal(reason('agreement x "X"\n  profile: treaty\n  language: fr\n\n1. Texte.\n'), 'language');
    assert.equal(reason('agreement x "X"\n  profile: treaty\n  amends: y\n\n1. This Agreement enters into force today.\n'), 'adds');
    assert.equal(reason('agreement x "X"\n  profile: treaty\n  version-of: y\n\n1. This Agreement enters into force today.\n'), 'version');
    assert.equal(reason('agreement x "X"\n  profile: treaty\n  language: en\n\n1. [This Agreement enters into force today.]\n'), 'fresh');
  });

  it('is shown over the value of the profile, missing first, with links', () => {
    const { snapshot, document, offset, words } = openFixture(truce);
    const found = hover(snapshot, document, offset);
    assert.ok(found !== undefined);
    const page = hoverPage(found, say);
    const text = pageAsText(page);
    assert.match(text, /^profile: ceasefire\n/);
    assert.match(text, /Checklist of a cease-fire: \d+ answered, \d+ missing\n/);
    assert.ok(text.indexOf('- Duration: missing (missing-duration)') > 0);
    assert.ok(text.indexOf('- Duration: missing') < text.indexOf('- End of hostilities: Art. 1(1)'));
    assert.match(text, /No clause, and not asked for here: Depositary.*, Costs\./);
    assert.match(pageAsMarkdown(page, { clauseUri: (uri, at) => `to:${words(uri, at)}` }), /\*\*Prisoners and detained persons\*\*: \[Art\\?\. 1\(2\)\]\(to:2\.\)/);
  });

  it('is not shown over the value of another field', () => {
    const { snapshot, document, offset } = openFixture(truce.replace('<|>', '').replace('language: en', 'status: dr<|>aft'));
    const found = hover(snapshot, document, offset);
    assert.ok(found?.kind === 'word' && found.of === 'status');
    assert.equal(found.checklist, undefined);
  });

  it('has a name for every component, and a rule for every item', () => {
    for (const component of components) assert.notEqual(say(`component.${component}`), `component.${component}`);
    for (const { rule } of Object.values<ChecklistItem>(table)) assert.ok(rules.some(({ name }) => name === rule), rule);
    const named = rules.filter(({ name }) => name.startsWith('missing-') && Object.values<ChecklistItem>(table).some((item) => item.rule === name));
    assert.equal(named.length, Object.keys(table).length);
  });
});
