// What stands beside the text: the counterpart view, the status item, the clipboard.
import assert from 'node:assert/strict';
import { copyClause } from '../../../server/src/core/features/copy.js';
import { counterpartView } from '../../../server/src/core/features/counterpart-view.js';
import { agreementStatus } from '../../../server/src/core/features/status.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import { cutFixture, everyGuise, openFixture } from '../../support/workspace.js';
import type { OpenFixture } from '../../support/workspace.js';
import { all, both, draft } from './sample.js';

function check<Answer>(source: string, stretch: string, ask: (open: OpenFixture, uri: string, offset: number) => Answer, expected: Answer): void {
  for (const { name, fixture } of everyGuise(source)) {
    const place = fixture.ranges.get(stretch);
    assert.ok(place !== undefined, `no stretch ${stretch}`);
    assert.deepEqual(ask(openFixture(fixture), place.uri, place.start), expected, name);
  }
}

describe('counterpart view', () => {
  const ask = ({ snapshot }: OpenFixture, uri: string, offset: number): string => {
    const document = snapshot.documents.get(uri);
    const view = document === undefined ? undefined : counterpartView(snapshot, document, offset);
    if (view === undefined) return '(nothing)';
    const { clause, counterparts, answers } = view;
    const found = counterparts.kind === 'found' ? `${counterparts.clauses.map(({ citation }) => citation).join(', ')} ${counterparts.comparison.kind}` : counterparts.kind === 'none' ? `none: ${counterparts.reason}` : counterparts.kind;
    return `${clause.citation}: ${found}; answered by ${answers.map(({ answer }) => `${answer.agreement.id} ${answer.citation}`).join(', ') || 'nobody'}`;
  };
  const cases: readonly (readonly [string, string])[] = [
    ['d1', '¶1: ¶1 changed; answered by nobody'],
    ['d1-text', '¶1: ¶1 changed; answered by nobody'],
    ['t-1', '¶1: ¶1 changed; answered by nobody'],
    ['r-2a', '¶2(b): ¶2 changed; answered by nobody'],
    ['d3', '¶3: none: no navy took part [in 1953]; answered by nobody'],
    ['d4', '¶4: missing; answered by nobody'],
    ['d5', '¶5: unresolved; answered by nobody'],
    ['p1', '¶1: not-wanted; answered by peace ¶1, second ¶1'],
    ['ukr', '(nothing)'],
  ];
  for (const [stretch, expected] of cases) it(stretch, () => check(all, stretch, ask, expected));
  it('of cut-off files fails at no offset', () => {
    const { snapshot } = openFixture(cutFixture(all));
    for (const { uri, model } of snapshot.ordered) for (let offset = 0; offset <= model.tree.text.length + 1; offset += 1) ask(openFixtureOf(snapshot), uri, offset);
    function openFixtureOf(open: typeof snapshot): OpenFixture {
      return { ...openFixture(''), snapshot: open };
    }
  });
});

describe('status', () => {
  const ask = ({ snapshot }: OpenFixture, uri: string) => {
    const document = snapshot.documents.get(uri);
    assert.ok(document !== undefined);
    const { id, status, precedents, missing } = agreementStatus(snapshot, document);
    return `${id} ${status}: ${precedents.map((one) => `${one.id} ${one.answered} of ${one.total}, ${one.omitted} left out`).join('; ')}${missing.length === 0 ? '' : ` missing ${missing.join(', ')}`}`;
  };
  it('counts open brackets in prose, as it is edited too', () => {
    const text = 'agreement aa "A"\n  precedent: [x]\n\n1. [One] and [two [three]] and [broken.\n   @note [not counted]\n\n2. None.\n';
    let document = createDocument('file:///aa.treaty', text, { library: false });
    const count = () => agreementStatus(withDocuments(createSnapshot(emptyConfig), [document]), document).brackets;
    assert.equal(count(), 3, 'nested ones too, and none that is not closed');
    const edit = (find: string, newText: string) => {
      const start = text.indexOf(find);
      document = editDocument(document, [{ span: { start, end: start }, newText }]);
    };
    edit('None.', '[A] [B] [C] ');
    assert.equal(count(), 6);
  });

  it('works nothing out again for a letter in prose, and follows every annotation and the precedent', () => {
    const draftText = 'agreement aa "A"\n  precedent: old\n\n1. One.\n   @precedent old:1\n\n2. Two.\n';
    const old = createDocument('file:///old.treaty', 'agreement old "Old"\n\n1. One.\n\n2. Two.\n', { library: false });
    let document = createDocument('file:///aa.treaty', draftText, { library: false });
    let snapshot = withDocuments(createSnapshot(emptyConfig), [old, document]);
    const status = () => agreementStatus(snapshot, document).precedents;
    const first = status();
    assert.deepEqual([first[0]?.answered, first[0]?.total], [1, 2]);
    const edit = (start: number, newText: string) => {
      document = editDocument(document, [{ span: { start, end: start }, newText }]);
      snapshot = withDocument(snapshot, document);
    };
    edit(draftText.indexOf('Two.'), 'X');
    assert.equal(status(), first, 'the same object');
    edit(document.model.tree.text.length, '   @precedent old:2\n');
    assert.equal(status()[0]?.answered, 2);
    const more = editDocument(old, [{ span: { start: old.model.tree.text.length, end: old.model.tree.text.length }, newText: '\n3. Three.\n' }]);
    snapshot = withDocument(snapshot, more);
    assert.equal(status()[0]?.total, 3);
  });

  it('counts answered clauses of the precedent', () => {
    check(both, 'd1', ask, 'peace draft: korea-1953 2 of 3, 0 left out');
    check(both, 'p1', ask, 'korea-1953 in-force: ');
    check(draft, 'd1', ask, 'peace draft:  missing korea-1953');
  });
  it('counts what is left out, and a clause with a point forgotten as open', () => {
    const source = `//- old.treaty\nagreement old "Old"\n\n1. One.\n\n2. Two:\n   (a) this;\n   (b) that.\n\n3. Three.\n\nAnnex\n\n1. Four.\n\n2. Five.\n//- new.treaty\nagreement new "New"\n  precedent: old\n@omits old:3, old:Annex "not needed"\n\n1. ⟦x: Text⟧.\n   @precedent old:1, 2(a)\n`;
    check(source, 'x', ask, 'new draft: old 1 of 5, 3 left out');
  });
  it('an agreement that is its own precedent follows nothing', () => {
    check('agreement self "Self"\n  precedent: self\n\n1. ⟦x: Text⟧.\n   @precedent self:1\n', 'x', ask, 'self draft: ');
  });
});

describe('copy', () => {
  const ask = ({ snapshot }: OpenFixture, uri: string, offset: number) => {
    const document = snapshot.documents.get(uri);
    return document === undefined ? undefined : copyClause(document, offset);
  };
  it('a provision with its points', () =>
    check(both, 'p2', ask, {
      citation: '¶2',
      fullCitation: 'Korean Armistice, ¶2',
      reference: '{korea-1953:2}',
      clauseWithCitation: '2. Each side shall:\n  (a) remove all mines from the zone; and\n  (b) report them to the Military Armistice Commission within seventy-two (72) hours, as paragraph 1 says.\n(Korean Armistice, ¶2)',
    }));
  it('a heading with what stands under it', () =>
    check(both, 'article-i', ask, {
      citation: 'Art. I',
      fullCitation: 'Korean Armistice, Art. I',
      reference: '{korea-1953:Art.I}',
      clauseWithCitation: 'Article I. Line and Zone\n  1. A demarcation line shall be fixed and both sides shall withdraw four (4) kilometres from it.\n  2. Each side shall:\n    (a) remove all mines from the zone; and\n    (b) report them to the Military Armistice Commission within seventy-two (72) hours, as paragraph 1 says.\n  3. No ship shall enter the waters of the other side.\n(Korean Armistice, Art. I)',
    }));
  it('from an annotation its clause, from a declaration nothing', () => {
    check(both, 't-1', (open, uri, offset) => ask(open, uri, offset)?.citation, '¶1');
    check(both, 'ukr', ask, undefined);
  });
});
