// The client's parts that need no editor: restarting, searching clauses, reading parties, naming and listing files, the page.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepareClauses, searchClauses } from '../../../client/src/common/clause-search.js';
import { counterpartPage, escapeHtml, type PageWords } from '../../../client/src/common/counterpart-page.js';
import { freeName } from '../../../client/src/common/file-names.js';
import { listTreatyFiles } from '../../../client/src/common/list-files.js';
import { agreementIdFor, faultOf, isId, readParties } from '../../../client/src/common/parties-input.js';
import { maxRestarts, RestartPolicy } from '../../../client/src/common/restart-policy.js';
import { decodeUtf8, encodeUtf8, toBase64 } from '../../../client/src/common/runtime.js';
import type { ClauseItem, ClauseText } from '../../../server/src/lsp/protocol.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('restart policy', () => {
  it('restarts five times, then never again until it is reset', () => {
    const policy = new RestartPolicy();
    for (let attempt = 1; attempt <= 5; attempt += 1) assert.deepEqual(policy.crashed(), { kind: 'restart', attempt });
    assert.equal(maxRestarts, 5);
    assert.deepEqual(policy.crashed(), { kind: 'give-up' });
    assert.deepEqual(policy.crashed(), { kind: 'give-up' });
    assert.equal(policy.gaveUp, true);
    policy.reset();
    assert.equal(policy.gaveUp, false);
    assert.deepEqual(policy.crashed(), { kind: 'restart', attempt: 1 });
  });
});

describe('clause search', () => {
  const item = (citation: string, heading: string, text: string): ClauseItem => ({
    uri: 'file:///a.treaty',
    range,
    agreement: 'korea-1953',
    citation,
    heading,
    text,
    library: true,
  });
  const items = [
    item('¶1', 'Article I. Line', 'A line shall be fixed as in paragraph 13.'),
    item('¶13', 'Article II. Cease-Fire', 'So that the armistice may stay firm'),
    item('¶13(d)', 'Article II. Cease-Fire', 'cease the introduction of reinforcing weapons'),
    item('¶43(d)', 'Article II. Cease-Fire', 'a report'),
    item('Art. 5(2)(a)', 'Стаття 5. Перемир’я', 'Сторони припиняють вогонь'),
  ];
  const find = (query: string): readonly string[] =>
    searchClauses(prepareClauses(items), query).map(({ citation }) => citation);

  it('puts the citation that was typed first, however it is written', () => {
    for (const query of ['13(d)', '¶13(d)', '13 (d)', 'para. 13(d)', '13(D)'])
      assert.equal(find(query)[0], '¶13(d)', query);
    assert.equal(find('13')[0], '¶13');
    assert.equal(find('Article 5(2)(a)')[0], 'Art. 5(2)(a)');
    assert.equal(find('art 5 (2)')[0], 'Art. 5(2)(a)');
  });

  it('does not take the tail of a citation for one', () => {
    assert.ok(!find('3(d)').includes('¶13(d)'));
  });

  it('finds headings and words, all of them, in any script and with either apostrophe', () => {
    assert.deepEqual(find('reinforcing weapons'), ['¶13(d)']);
    assert.deepEqual(find("перемир'я"), ['Art. 5(2)(a)']);
    assert.deepEqual(find('вогонь'), ['Art. 5(2)(a)']);
    assert.deepEqual(find('weapons submarine'), []);
  });

  it('gives all for an empty query and never more than its limit', () => {
    assert.equal(find('').length, items.length);
    assert.equal(searchClauses(prepareClauses(items), '', 2).length, 2);
  });

  it('takes any query', () => {
    fc.assert(fc.property(fc.string(), (query) => find(query).length <= items.length));
  });
});

describe('parties', () => {
  it('are read as id and name', () => {
    assert.deepEqual(readParties('UKR Ukraine, RUS Russian Federation; CHE "Swiss Confederation"'), [
      { id: 'UKR', name: 'Ukraine' },
      { id: 'RUS', name: 'Russian Federation' },
      { id: 'CHE', name: 'Swiss Confederation' },
    ]);
  });

  it('get an id made of their name when they have none', () => {
    assert.deepEqual(readParties('Ukraine, Russian Federation, Росія'), [
      { id: 'UKR', name: 'Ukraine' },
      { id: 'RF', name: 'Russian Federation' },
      { id: 'РОС', name: 'Росія' },
    ]);
  });

  it('never share an id that was made for them, and always have a good one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
        const parties = readParties(names.map((name) => name.toLowerCase()).join(','));
        assert.equal(new Set(parties.map(({ id }) => id)).size, parties.length);
        for (const { id } of parties) assert.ok(isId(id), id);
      }),
    );
  });

  it('say what is wrong', () => {
    assert.equal(faultOf(readParties('UKR Ukraine')), 'too-few');
    assert.equal(faultOf(readParties('UKR Ukraine, UKR Another')), 'same-id');
    assert.equal(faultOf(readParties('UKR Ukraine, RUS Russia')), undefined);
  });

  it('an id for an agreement comes from its title', () => {
    assert.equal(agreementIdFor('Agreement concerning a Cease-fire', 'x1'), 'agreement-concerning-a-cease-fire');
    assert.equal(agreementIdFor('2025!', 'new-agreement'), 'new-agreement');
    fc.assert(fc.property(fc.string(), (title) => isId(agreementIdFor(title, 'new-agreement'))));
  });
});

describe('files', () => {
  it('a name that is taken is never given again', () => {
    assert.equal(freeName('draft', []), 'draft.treaty');
    assert.equal(freeName('draft', ['Draft.TREATY', 'draft-2.treaty']), 'draft-3.treaty');
  });

  it('a folder is walked, links to folders and unreadable folders are not', async () => {
    const tree: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
      '/w': [
        ['b.treaty', 1],
        ['a.txt', 1],
        ['sub', 2],
        ['loop', 66],
        ['gone', 2],
        ['node_modules', 2],
        ['link.treaty', 65],
      ],
      '/w/sub': [['c.treaty', 1]],
      '/w/node_modules': [['d.treaty', 1]],
    };
    const list = async (folder: string) => {
      const entries = tree[folder];
      if (entries === undefined) throw new Error('unreadable');
      return entries;
    };
    const found = await listTreatyFiles<string>('/w', list, (folder, name) => `${folder}/${name}`);
    assert.deepEqual(found, ['/w/b.treaty', '/w/link.treaty', '/w/sub/c.treaty']);
  });

  it('bytes go to base64 as Node writes it, text to UTF-8 and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => text.startsWith('\uFEFF') || decodeUtf8(encodeUtf8(text)) === text,
      ),
    );
  });
});

describe('counterpart page', () => {
  const words: PageWords = {
    counterpart: 'Counterpart',
    answers: 'Answered by',
    none: 'None.',
    noneWithReason: 'None, on purpose:',
    empty: 'Empty.',
    open: (citation) => `Open ${citation}`,
  };
  const clause = (citation: string, text: string): ClauseText => ({
    uri: 'file:///a.treaty',
    range,
    agreement: 'a1',
    title: 'A <b>bold</b> title',
    citation,
    trail: ['Article "I"'],
    text,
  });
  const copied = { citation: '', fullCitation: '', reference: '', clauseWithCitation: '' };

  it('shows the counterparts in full, each with a button that opens it', () => {
    const page = counterpartPage(
      {
        clause: clause('¶1', 'x'),
        counterparts: [clause('¶2', 'First.'), clause('¶3', 'Second.')],
        answers: [],
        copied,
      },
      words,
    );
    assert.match(page.html, /<h3>Counterpart<\/h3>/);
    assert.match(page.html, /data-open="0"[^>]*>¶2<.*First\./s);
    assert.match(page.html, /data-open="1"[^>]*>¶3<.*Second\./s);
    assert.deepEqual(
      page.targets.map(({ citation }) => citation),
      ['¶2', '¶3'],
    );
  });

  it('shows the reason for none, and the answers of drafts', () => {
    assert.match(
      counterpartPage({ clause: clause('¶1', 'x'), counterparts: [], none: 'new', answers: [], copied }, words).html,
      /on purpose:.*<blockquote>new</s,
    );
    assert.match(
      counterpartPage({ clause: clause('¶1', 'x'), counterparts: [], answers: [clause('¶9', 'Nine.')], copied }, words)
        .html,
      /Answered by.*Nine\./s,
    );
    assert.match(
      counterpartPage({ clause: clause('¶1', 'x'), counterparts: [], answers: [], copied }, words).html,
      /None\./,
    );
  });

  it('lets no text of a document become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = counterpartPage(
          { clause: clause(text, text), counterparts: [clause('¶2', text)], none: text, answers: [], copied },
          words,
        );
        const plain = counterpartPage(
          { clause: clause('', ''), counterparts: [clause('¶2', '')], none: '', answers: [], copied },
          words,
        );
        const tags = (html: string): number => html.split('<').length;
        assert.equal(tags(page.html), tags(plain.html));
      }),
    );
    assert.equal(escapeHtml(`<a href="x" title='y'>&`), '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
