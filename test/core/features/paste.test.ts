// Clauses of another text pasted: what their references become, what the text lacks, what is left to the drafter.
import assert from 'node:assert/strict';
import { paste, type PasteOffer } from '../../../server/src/core/features/paste.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { openFixture } from '../../support/workspace.js';

const korea = `//- korea.treaty library
agreement korea-1953 "Armistice in Korea"
  alias: Armistice
party UNC "United Nations Command"
  role: signatory
party KPA "Korean People's Army"
  role: signatory
body MAC "Military Armistice Commission"
  members: UNC 5, KPA 5
  mandate: supervise
  scope: 1

1. A line shall be fixed.
   @id line

`;

interface Asked {
  readonly offers: readonly PasteOffer[];
  /** The target once an offer is taken. */
  taken(kind: PasteOffer['kind']): string;
  /** What it leaves, as ids of words with the words. */
  left(kind: PasteOffer['kind']): readonly string[];
}

/** ⟦copied: …⟧ is pasted at `<|>`, or over ⟦over: …⟧. */
function pasted(source: string): Asked {
  const { fixture, snapshot } = openFixture(source);
  const from = fixture.ranges.get('copied');
  const over = fixture.ranges.get('over');
  const uri = over?.uri ?? fixture.cursor?.uri ?? '';
  const target = snapshot.documents.get(uri);
  const origin = from && snapshot.documents.get(from.uri);
  assert.ok(from && origin && target, 'the fixture copies and pastes');
  const text = origin.model.tree.text.slice(from.start, from.end);
  const at = over ?? { start: fixture.cursor?.offset ?? 0, end: fixture.cursor?.offset ?? 0 };
  const offers = paste(snapshot, target, at, { text, origin: { uri: from.uri, start: from.start } });
  const find = (kind: PasteOffer['kind']): PasteOffer => {
    const found = offers.find((each) => each.kind === kind);
    assert.ok(found, `no offer "${kind}" but ${JSON.stringify(offers.map((each) => each.kind))}`);
    return found;
  };
  return {
    offers,
    taken(kind) {
      const { text: newText, changes } = find(kind);
      const before = target.model.tree.text;
      const now = applyEdits(before.slice(0, before.length), [...changes, { span: at, newText }]);
      const after = find(kind).after.documents.get(uri)?.model.tree.text;
      assert.equal(now, after?.slice(0, after.length), 'what was tried is what is offered');
      return now;
    },
    left: (kind) => find(kind).undecided.map(({ reason: { id, args } }) => [id.replace('paste.left.', ''), ...Object.values(args)].join(' | ')),
  };
}

const draft = (body: string): string => `//- draft.treaty
agreement draft "Draft"
  precedent: korea-1953
party UNC "United Nations Command"
  role: signatory
party KPA "Korean People's Army"
  role: signatory

${body}`;
const body = (text: string): string => text.slice(text.indexOf('\n\n') + 2);

describe('pasting a clause of another text', () => {
  it('gives its references the name of the text they were copied from', () => {
    const { offers, taken, left } = pasted(`${korea}⟦copied: 2. They stop, see {1}, {#line} and {1|the line}.
   @see 1
   @note as in paragraph 1
⟧
${draft('1. One.\n\n<|>\n')}`);
    assert.equal(body(taken('references')), '1. One.\n\n2. They stop, see {korea-1953:1}, {korea-1953:#line} and {korea-1953:1|the line}.\n   @see korea-1953:1\n   @note as in paragraph 1\n\n');
    assert.deepEqual(left('references'), []);
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['references', true]]);
  });

  it('writes a citation in words as a reference that shows the words', () => {
    const { taken } = pasted(`${korea}2. Two.

3. Three.

⟦copied: 4. They stop, as paragraph 1, and paragraphs 1
   to 3, and paragraphs 1 and 3 say.
⟧
${draft('<|>1. One.\n\n2. Two.\n')}`);
    assert.equal(body(taken('references')), '4. They stop, as {korea-1953:1|paragraph 1}, and {korea-1953:1-3|paragraphs 1 to 3}, and {korea-1953:1, korea-1953:3|paragraphs 1 and 3} say.\n1. One.\n\n2. Two.\n');
  });

  it('keeps references to what is pasted with them, and its precedents', () => {
    const { offers } = pasted(`${korea}⟦copied: 7. They stop:
   (a) at once, see {7(b)} and subparagraph (b);
   (b) for good.
   @precedent minsk:4
⟧
//- minsk.treaty library
agreement minsk "Minsk"

4. Four.
${draft('1. One.\n\n<|>\n')}`);
    assert.deepEqual(offers, [], 'plain words do');
  });

  it('names the text of a precedent that was named by its field only', () => {
    const { taken } = pasted(`${korea}
//- other.treaty
agreement other "Other"
  precedent: minsk

⟦copied: 7. They stop.
   @precedent 4
⟧
//- minsk.treaty library
agreement minsk "Minsk"

4. Four.
${draft('1. One.\n\n<|>\n')}`);
    assert.match(taken('references'), /@precedent minsk:4/u);
  });

  it('leaves the name of the text away that is pasted into', () => {
    const { taken } = pasted(`//- other.treaty
agreement other "Other"

⟦copied: 7. They stop, see {draft:1} and {draft:1, 2}.
   @see draft:2
⟧
${draft('1. One.\n\n2. Two.\n\n<|>\n')}`);
    assert.match(taken('references'), /see \{1\} and \{1, 2\}\.\n {3}@see 2\n/u);
  });

  it('offers the clauses of this text that answer those that were meant', () => {
    const { offers, taken } = pasted(`${korea}2. Two.

⟦copied: 7. They stop, see {1}, paragraph 1, {2} and paragraphs 1 and 2.
⟧
${draft('4. Four.\n   @precedent korea-1953:1\n\n<|>\n')}`);
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['references', true], ['counterparts', false]]);
    assert.match(taken('counterparts'), /7\. They stop, see \{4\}, paragraph 4, \{korea-1953:2\} and \{4, korea-1953:2\}\.\n/u);
  });

  it('takes none of two clauses that answer one', () => {
    const { offers } = pasted(`${korea}⟦copied: 7. They stop, see {1}.
⟧
${draft('4. Four.\n   @precedent korea-1953:1\n\n5. Five.\n   @precedent korea-1953:1\n\n<|>\n')}`);
    assert.deepEqual(offers.map(({ kind }) => kind), ['references']);
  });

  it('gives a label that is taken a free name, and what names it follows', () => {
    const { taken, left } = pasted(`${korea}⟦copied: 7. They stop, see {#stop} and {8}.
   @id stop

8. They go.
   @deadline 3 days after #stop
   @after #stop
⟧
${draft('1. One.\n   @id stop\n\n2. Two.\n   @id stop-2\n\n<|>\n')}`);
    assert.match(taken('references'), /7\. They stop, see \{#stop-3\} and \{8\}\.\n {3}@id stop-3\n\n8\. They go\.\n {3}@deadline 3 days after #stop-3\n {3}@after #stop-3\n/u);
    assert.deepEqual(left('references'), []);
  });

  it('offers to declare what the words name, with what that names, and says what is called otherwise here', () => {
    const { offers, taken, left } = pasted(`${korea}body NNSC "Neutral Nations Commission"
  members: SWE 1
party SWE "Sweden"

⟦copied: 7. The Military Armistice Commission meets.
   @enforced-by NNSC
   @binds UNC, KPA
⟧
//- other.treaty
agreement other "Other"
party UNC "Another Command"

1. One.<|>
`);
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['declarations', false]]);
    assert.equal(
      taken('declarations'),
      `agreement other "Other"
party UNC "Another Command"
party KPA "Korean People's Army"
  role: signatory
body MAC "Military Armistice Commission"
  members: UNC 5, KPA 5
  mandate: supervise
  scope: korea-1953:1
body NNSC "Neutral Nations Commission"
  members: SWE 1
party SWE "Sweden"

1. One.7. The Military Armistice Commission meets.
   @enforced-by NNSC
   @binds UNC, KPA

`,
    );
    assert.deepEqual(left('declarations'), ['declaration | UNC | United Nations Command']);
  });

  it('answers what it could not keep: words that point, and numbers that are taken', () => {
    const { left } = pasted(`${korea}⟦copied: 2. They stop, see {1} and the preceding paragraph.
⟧
${draft('1. One.\n\n2. Two.\n\n3. Three.\n\n<|>\n')}`);
    assert.deepEqual(left('references'), ['reference | the preceding paragraph | korea-1953, ¶1', 'number | 2.']);
  });

  it('is offered for part of a clause, over a selection, with the line ends of the text', () => {
    const { taken } = pasted(`${korea}2. They stop⟦copied: , see {1},
   and go⟧.

`.replace(/(?<!korea\.treaty library)\n/gu, '\r\n') + draft('1. One⟦over: , two⟧.\n'));
    assert.equal(body(taken('references')), '1. One, see {korea-1953:1},\n   and go.\n');
  });

  it('answers nothing in a word, in the library, in the text itself, for words that stand elsewhere, and in vain', () => {
    const copied = '⟦copied: 2. See {1}.\n⟧';
    for (const [where, target] of [
      ['in a word', draft('1. On<|>e.\n')],
      ['in the library', '//- minsk.treaty library\nagreement minsk "Minsk"\n\n<|>\n'],
    ] as const) assert.deepEqual(pasted(`${korea}${copied}\n${target}`).offers, [], where);
    const { snapshot, document } = openFixture(`${draft('1. One.\n\n2. See {1}.\n')}`);
    const { uri } = document;
    for (const origin of [undefined, { uri, start: 3 }, { uri: 'file:///none', start: 0 }, { uri, start: -4 }, { uri, start: 1e9 }]) {
      for (const text of ['', ' \n', '2. See {1', '{1}', '\0{1}', '\uD83D', 'x'.repeat(300_000)]) {
        assert.deepEqual(paste(snapshot, document, { start: 9e9, end: 0 }, { text, ...(origin ? { origin } : {}) }), []);
      }
    }
  });
});

interface Moved {
  readonly offers: readonly PasteOffer[];
  /** By the last part of their address, once the first offer is taken. */
  texts(): Readonly<Record<string, string>>;
  /** What it leaves: the file, the words there, and why. */
  left(): readonly string[];
}

/** ⟦cut: …⟧ goes to `<|>`, in the same file or another one, or in the place of ⟦over: …⟧ in another one; the text as it was when it was cut gives the length. */
function moved(source: string): Moved {
  const { fixture, snapshot: whole } = openFixture(source);
  const from = fixture.ranges.get('cut');
  const over = fixture.ranges.get('over');
  const to = over?.uri ?? fixture.cursor?.uri;
  const before = whole.documents.get(from?.uri ?? '');
  assert.ok(from && to !== undefined && before);
  const text = before.model.tree.text.slice(from.start, from.end);
  const length = before.model.tree.text.length;
  const rest = applyEdits(before.model.tree.text.slice(0, length), [{ span: from, newText: '' }]);
  const snapshot = withDocument(whole, createDocument(before.uri, rest, { library: false }));
  const target = snapshot.documents.get(to);
  assert.ok(target);
  const place = over ?? { start: fixture.cursor?.offset ?? 0, end: fixture.cursor?.offset ?? 0 };
  const shift = to === before.uri && place.start > from.start ? text.length : 0;
  const at = { start: place.start - shift, end: place.end - shift };
  const offers = paste(snapshot, target, at, { text, origin: { uri: before.uri, start: from.start, length } });
  const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
  return {
    offers,
    texts() {
      const [offer] = offers;
      assert.ok(offer, 'an offer');
      return Object.fromEntries([...snapshot.documents.values()].map(({ uri, model: { tree } }) => {
        const edits = [...offer.changes.filter((change) => change.uri === uri), ...(uri === target.uri ? [{ span: at, newText: offer.text }] : [])];
        const after = applyEdits(tree.text.slice(0, tree.text.length), edits);
        const tried = offer.after.documents.get(uri)?.model.tree.text;
        assert.equal(after, tried?.slice(0, tried.length), 'what was tried is what is offered');
        return [nameOf(uri), after];
      }));
    },
    left: () => (offers[0]?.undecided ?? []).map(({ uri, span, reason }) => {
      const tree = offers[0]?.after.documents.get(uri)?.model.tree;
      return `${nameOf(uri)}: ${tree?.text.slice(span.start, span.end) ?? ''}: ${reason.id.replace(/^.*\./u, '')}`;
    }),
  };
}

describe('words that were cut out of a text and pasted in it again', () => {
  const head = 'agreement draft "Draft"\n\n';

  it('answers with references that follow the clause, and those in it that mean what they meant', () => {
    const { offers, texts } = moved(`${head}Article 1. One

⟦cut: 1. The Parties stop, see paragraph 2.

⟧2. They go, see {1(1)}.

Article 2. Two

5. They meet, see Article 1, paragraph 1.

<|>`);
    assert.deepEqual(offers.map(({ kind, isUsual, undecided }) => [kind, isUsual, undecided.length]), [['moved', true, 0]]);
    assert.equal(texts()['draft.treaty'], `${head}Article 1. One

2. They go, see {2(1)}.

Article 2. Two

5. They meet, see Article 2, paragraph 1.

1. The Parties stop, see paragraph 2 of Article 1.

`);
  });

  it('answers with edits of other files too, and is then not what a plain paste does', () => {
    const { offers, texts } = moved(`//- draft.treaty
${head}Article 1. One

⟦cut: 1. The Parties stop.

⟧2. They go.

Article 2. Two

5. They meet.

<|>
//- other.treaty
agreement other "Other"

1. See {draft:1(1)}.
`);
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['moved', false]]);
    assert.equal(texts()['other.treaty'], 'agreement other "Other"\n\n1. See {draft:2(1)}.\n');
  });

  it('lists what no words can say, where that is all', () => {
    const { offers, texts, left } = moved(`${head}Article 1. One\n\n1. The Parties stop.\n\n⟦cut: 2. They go.\n\n⟧3. They rest, see paragraphs 1 and 2.\n\nArticle 2. Two\n\n1. They meet.\n\n<|>`);
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['moved', true]]);
    assert.match(texts()['draft.treaty'] ?? '', /3\. They rest, see paragraphs 1 and 2\.\n[^]*1\. They meet\.\n\n2\. They go\.\n\n$/u);
    assert.deepEqual(left(), ['draft.treaty: paragraphs 1 and 2: unsure']);
  });

  it('answers nothing where nothing would mean anything else, where it was cut, and for words that cite nothing', () => {
    for (const source of [
      `${head}⟦cut: 1. One.\n\n⟧2. Two, see {1}.\n\n<|>`,
      `${head}<|>⟦cut: 1. One, see {2}.\n\n⟧2. Two, see {1}.\n`,
      `${head}1. The Parties ⟦cut: go ⟧home, see {2}.\n\n2. They<|> stay.\n`,
    ]) assert.deepEqual(moved(source).offers, [], source);
  });

  it('answers nothing when the text has changed otherwise since the words were cut', () => {
    const rest = `${head}Article 1. One\n\n2. They go, see {1(1)}.\n\nArticle 2. Two\n\n`;
    const text = '1. The Parties stop, see paragraph 2.\n\n';
    const { snapshot, document } = openFixture(rest);
    const start = rest.indexOf('2. They');
    const offersWith = (length: number): number => paste(snapshot, document, { start: rest.length, end: rest.length }, { text, origin: { uri: document.uri, start, length } }).length;
    assert.equal(offersWith(rest.length + text.length), 1);
    assert.equal(offersWith(rest.length + text.length + 1), 0);
    assert.equal(offersWith(rest.length), 0);
  });
});

describe('a clause pasted into another file of its agreement', () => {
  const peace = `//- peace.treaty
agreement peace "Peace"
party AAA "Alpha"
  role: signatory

Article 1. Line

1. A line shall be fixed.
   @id line

⟦copied: 2. AAA shall keep paragraph 1 and {1(1)}, as {#line} says.
⟧
3. AAA shall report.

`;
  const annex = `//- annex.treaty
agreement annex-a "Annex A"
  part-of: peace

1. Posts shall stand along the line.

<|>`;

  it('means the clauses it meant, and declares nothing again', () => {
    const { offers, taken } = pasted(peace + annex);
    assert.deepEqual(offers.map(({ kind }) => kind), ['references']);
    assert.match(taken('references'), /2\. AAA shall keep \{peace:Art\.1\(1\)\|paragraph 1\} and \{1\(1\)\}, as \{#line\} says\./u);
  });
});

describe('a clause cut out of one file of an agreement and pasted into another', () => {
  /** The bodies of `peace.treaty`, with two articles, and of `annex.treaty`. */
  const family = (one: string, two: string, annex: string, more = ''): string => `//- peace.treaty
agreement peace "Peace"

Article 1. Line

${one}Article 2. Posts

${two}//- annex.treaty
agreement annex-a "Annex A"
  part-of: peace

${annex}${more}`;
  const bodyOf = (text: string | undefined): string => (text ?? '').slice((text ?? '').indexOf('\n\n') + 2);

  it('takes along what cites it in every file, and what it cites', () => {
    const { offers, texts, left } = moved(family(
      '1. A line shall be fixed.\n\n⟦cut: 2. AAA shall keep paragraph 1 and {1(1)}, as {#posts} says.\n\n⟧',
      '1. Posts stand.\n   @id posts\n\n2. See Article 1, paragraph 2, {1(2)} and {1(2)|that rule}.\n   @see 1(2)\n\n',
      '1. Posts shall stand, see {peace:1(2)}.\n\n<|>',
    ));
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['moved', true]]);
    const now = texts();
    assert.equal(bodyOf(now['annex.treaty']), '1. Posts shall stand, see {2}.\n\n2. AAA shall keep Article 1(1) of this Agreement and {1(1)}, as {#posts} says.\n\n');
    assert.equal(bodyOf(now['peace.treaty']), `Article 1. Line

1. A line shall be fixed.

Article 2. Posts

1. Posts stand.
   @id posts

2. See paragraph 2 of Annex A, {annex-a:2} and {annex-a:2|that rule}.
   @see annex-a:2

`);
    assert.deepEqual(left(), []);
  });

  it('goes back the same way', () => {
    const { texts, left } = moved(family(
      '1. A line shall be fixed, see paragraph 2 of Annex A.\n\n<|>',
      '1. Posts stand, see {annex-a:2}.\n\n',
      '1. Posts shall stand.\n\n⟦cut: 2. AAA shall keep paragraph 1 and Article 1, paragraph 1.\n\n⟧3. See paragraphs 1 and 2.\n',
    ));
    const now = texts();
    assert.equal(bodyOf(now['peace.treaty']), `Article 1. Line

1. A line shall be fixed, see Article 1(2).

2. AAA shall keep paragraph 1 of Annex A and Article 1, paragraph 1.

Article 2. Posts

1. Posts stand, see {Art.1(2)}.

`);
    assert.equal(bodyOf(now['annex.treaty']), '1. Posts shall stand.\n\n3. See {1, peace:Art.1(2)}.\n');
    assert.deepEqual(left(), []);
  });

  it('of a list takes one along and leaves the others where they are', () => {
    const { texts, left } = moved(family(
      '1. A line.\n\n⟦cut: 2. Two.\n\n⟧3. Three, see {1(2), 1(3)} and {1(1), 1(2), 1(3)} and paragraphs 1 to 3.\n   @see 1(2), 1(1)\n\n',
      '',
      '1. Posts, see {peace:1(1), 1(2), 1(3)}.\n\n<|>',
    ));
    const now = texts();
    assert.match(now['peace.treaty'] ?? '', /3\. Three, see \{annex-a:2, :1\(3\)\} and \{1\(1\), annex-a:2, :1\(3\)\} and \{Art\.1\(1\), annex-a:2, :Art\.1\(3\)\}\.\n {3}@see annex-a:2, :1\(1\)/u);
    assert.match(now['annex.treaty'] ?? '', /1\. Posts, see \{peace:1\(1\), :2, peace:1\(3\)\}\./u);
    assert.deepEqual(left(), []);
  });

  it('takes the place of a selection, whose own references go with it', () => {
    const { texts, left } = moved(family(
      '1. A line.\n\n⟦cut: 2. Two, see paragraph 1.\n\n⟧',
      '1. See paragraph 2 of Article 1, and {annex-a:3}.\n\n',
      '1. Posts.\n\n⟦over: 3. Gone, see {peace:1(2)} and {1}.\n\n⟧4. Rest, see {peace:1(2)} and {3}.\n',
    ));
    const now = texts();
    assert.equal(bodyOf(now['annex.treaty']), '1. Posts.\n\n2. Two, see Article 1(1) of this Agreement.\n\n4. Rest, see {2} and {3}.\n');
    assert.match(now['peace.treaty'] ?? '', /1\. See paragraph 2 of Annex A, and \{annex-a:3\}\./u);
    assert.deepEqual(left(), ['peace.treaty: annex-a:3: deleted', 'annex.treaty: 3: deleted']);
  });

  it('leaves its label its name, and lists a number that stands twice then', () => {
    const { texts, left } = moved(family('⟦cut: 1. A line.\n   @id line\n\n⟧2. Two, see {#line}.\n\n', '', '1. Posts, see {#line} and {1}.\n\n<|>'));
    assert.equal(bodyOf(texts()['annex.treaty']), '1. Posts, see {#line} and {1}.\n\n1. A line.\n   @id line\n\n');
    assert.deepEqual(left(), ['annex.treaty: 1: unsure', 'annex.treaty: 1.: number']);
  });

  it('is followed in a third file and in another agreement, and is then not what a plain paste does', () => {
    const third = `//- maps.treaty
agreement maps "Annex B"
  part-of: peace

1. As paragraph 2 of Article 1 of this Agreement says.
//- draft.treaty
agreement draft "Draft"
  precedent: peace

1. See {peace:1(2)} and {peace:1(2), 1(1)}.
   @precedent peace:1(2)
`;
    const { offers, texts, left } = moved(family('1. A line.\n\n⟦cut: 2. Two.\n\n⟧', '', '1. Posts.\n\n<|>\n', third));
    assert.deepEqual(offers.map(({ kind, isUsual }) => [kind, isUsual]), [['moved', false]]);
    const now = texts();
    assert.equal(bodyOf(now['maps.treaty']), '1. As paragraph 2 of Annex A says.\n');
    assert.equal(bodyOf(now['draft.treaty']), '1. See {annex-a:2} and {annex-a:2, peace:1(1)}.\n   @precedent annex-a:2\n');
    assert.deepEqual(left(), []);
  });

  it('is pasted as it is where nothing would mean anything else, and where it is no clause', () => {
    for (const source of [
      family('1. A line.\n\n⟦cut: 2. Two.\n\n⟧', '', '1. Posts.\n\n<|>'),
      family('1. A line ⟦cut: runs ⟧here.\n\n', '2. See {1(1)}.\n\n', '1. Posts<|> stand.\n'),
    ]) assert.deepEqual(moved(source).offers, [], source);
  });

  it('of another agreement keeps what it cites, and nobody else is touched', () => {
    const words = '2. AAA shall keep {1(1)}.\n';
    const { snapshot, fixture } = openFixture(`//- peace.treaty\nagreement peace "Peace"\n\nArticle 1. Line\n\n1. A line.\n\n3. AAA shall report.\n//- other.treaty\nagreement other "Other"\n\n1. Posts.\n\n<|>`);
    const source = snapshot.ordered.find(({ model }) => model.agreement.id.text === 'peace');
    const target = snapshot.documents.get(fixture.cursor?.uri ?? '');
    assert.ok(source && target);
    const { length } = source.model.tree.text;
    const origin = { uri: source.uri, start: source.model.tree.text.slice(0, length).indexOf('3. AAA'), length: length + words.length };
    const at = { start: target.model.tree.text.length, end: target.model.tree.text.length };
    assert.deepEqual(paste(snapshot, target, at, { text: words, origin }).map(({ kind, text, changes }) => [kind, text, changes]), [['references', '2. AAA shall keep {peace:1(1)}.\n', []]]);
  });
});
