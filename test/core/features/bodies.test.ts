// Bodies and parties: what rests on whom, how a party stands with its signature, what is missing, and that an edit leaves what is kept true.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodiesGraphInSteps, bodiesInSteps, type BodiesView, createDocument, createSnapshot, type Document, dutiesOf, editDocument, emptyConfig, entitiesAt, mostNodes, NO_BLOCK, type Snapshot, type Stake, withDocument, withDocuments } from '../../../server/src/core/index.js';
import { stakesIn } from '../../../server/src/core/features/parts/stakes.js';
import { finish } from '../../../server/src/core/features/parts/long-work.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { parseFixture } from '../../support/fixtures.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const truce = `agreement truce "Truce on the River"
  language: en

party AAA "Alandia"
  role: signatory
party BBB "Borduria"
  role: signatory
  side: North
party CCC "Cestonia"
  role: witness
party DDD "Dorset"
  role: third-party
party EEE "Eland"
  role: third-party

body JMC "Joint Commission"
  members: AAA 2, BBB 2, Ombudsman
  mandate: supervise, investigate
  seat: River Town
  decides: consensus
  meets: every month
body OBS "Observer Mission"
  mandate: monitor
  reports-to: JMC

Article 1. Withdrawal
@enforced-by JMC
@monitored-by OBS

1. Alandia shall withdraw its forces.
   @benefits BBB

2. The Parties shall
   (a) remove their mines;
       @binds AAA, BBB
   (b) not build new works.
       @enforced-by CCC

3. The Joint Commission shall report to the Parties.
   @establishes JMC

4. Each Party may fish in the river.

Article 2. Costs

1. Dorset shall bear the costs.
   @binds DDD

2. Nobody in particular: mines shall be marked.

signature AAA
  status: signed
  by: "Ada Alander", "Minister"
  on: 2025-06-01
signature BBB
  status: refused
`;

function viewOf(snapshot: Snapshot, document: Document): BodiesView {
  return finish(bodiesInSteps(snapshot, document, (file) => checkDocument(snapshot, file)));
}

function duties(snapshot: Snapshot, document: Document, id: string, stake: Stake): readonly string[] {
  return finish(dutiesOf(snapshot, document, id, stake)).duties.map(({ citation }) => citation);
}

describe('bodies and parties', () => {
  it('say what a body is by its declaration: mandate, members with seats, seat, how it decides, to whom it reports, where it is set up', () => {
    const { snapshot, document } = openFixture(truce);
    const { bodies } = viewOf(snapshot, document);
    assert.deepEqual(bodies.map(({ id, name }) => [id, name]), [['JMC', 'Joint Commission'], ['OBS', 'Observer Mission']]);
    const facts = (id: string) => bodies.find((body) => body.id === id)!.facts.map(({ kind, value }) => `${kind}: ${value}`);
    assert.deepEqual(facts('JMC'), ['mandate: supervise, investigate', 'seat: River Town', 'decides: consensus', 'meets: every month', 'set-up: Art. 1(3)']);
    assert.deepEqual(facts('OBS'), ['mandate: monitor', 'reports-to: JMC']);
    const [jmc, obs] = bodies;
    assert.deepEqual(jmc?.members.map(({ name, seats, block }) => [name, seats, block === NO_BLOCK]), [['AAA', 2, false], ['BBB', 2, false], ['Ombudsman', undefined, true]]);
    assert.equal(jmc?.seats, undefined, 'a member has no number');
    assert.deepEqual(obs?.members, []);
  });

  it('count the duties of each by the same slots as rules, in every guise of the text', () => {
    for (const { name, fixture } of everyGuise(truce)) {
      const { snapshot, document } = openFixture(fixture);
      const given = (id: string, stake: Stake) => duties(snapshot, document, id, stake);
      assert.deepEqual(given('AAA', 'owes'), ['Art. 1(1)', 'Art. 1(2)(a)'], name);
      assert.deepEqual(given('BBB', 'owes'), ['Art. 1(2)(a)'], name);
      assert.deepEqual(given('BBB', 'owed'), ['Art. 1(1)'], name);
      assert.deepEqual(given('DDD', 'owes'), ['Art. 2(1)'], name);
      assert.deepEqual(given('JMC', 'owes'), ['Art. 1(3)'], name);
      assert.deepEqual(given('JMC', 'enforces'), ['Art. 1(1)', 'Art. 1(2)(a)', 'Art. 1(3)'], name);
      assert.deepEqual(given('CCC', 'enforces'), ['Art. 1(2)(b)'], name);
      assert.deepEqual(given('OBS', 'monitors'), ['Art. 1(1)', 'Art. 1(2)(a)', 'Art. 1(2)(b)', 'Art. 1(3)'], name);
      assert.deepEqual(given('', 'owes'), ['Art. 1(2)(b)', 'Art. 2(2)'], name);
      assert.deepEqual(given('', 'enforces'), ['Art. 2(1)', 'Art. 2(2)'], name);
      const view = viewOf(snapshot, document);
      assert.deepEqual([view.duties, view.unnamed, view.unenforced], [6, 2, 2], name);
      assert.deepEqual(view.bodies[0]?.duties, { owes: 1, owed: 0, enforces: 3, monitors: 0 }, name);
    }
  });

  it('say how each party stands with its signature', () => {
    const { snapshot, document } = openFixture(truce);
    const { parties } = viewOf(snapshot, document);
    assert.deepEqual(parties.map(({ id, signature: { state } }) => [id, state]), [['AAA', 'signed'], ['BBB', 'refused'], ['CCC', 'attends'], ['DDD', 'bound'], ['EEE', 'outside']]);
    assert.deepEqual([parties[0]?.signature.by, parties[0]?.signature.on, parties[0]?.signature.at], ['Ada Alander, Minister', '2025-06-01', '']);
    const without = openFixture(truce.replace(/signature BBB\n {2}status: refused\n/u, ''));
    assert.equal(viewOf(without.snapshot, without.document).parties[1]?.signature.state, 'missing');
    assert.deepEqual(parties.map(({ sitsOn }) => sitsOn.length), [1, 1, 0, 0, 0]);
  });

  it('call missing what the checker finds at the declaration or the signature, and nothing else', () => {
    const { snapshot, document } = openFixture(truce);
    const found = checkDocument(snapshot, document);
    const { bodies, parties } = viewOf(snapshot, document);
    const rules = (id: string) => [...bodies, ...parties].find((each) => each.id === id)!.gaps.map(({ rule }) => rule);
    assert.ok(rules('BBB').includes('refused-signature'), rules('BBB').join());
    assert.deepEqual([rules('JMC'), rules('OBS'), rules('EEE')], [[], ['body-not-established', 'supervisor-without-access'], ['party-never-mentioned']]);
    const at = found.filter(({ span }) => [...document.model.bodies, ...document.model.parties, ...document.model.signatures].some(({ extent }) => extent.start <= span.start && span.start < extent.end));
    assert.equal([...bodies, ...parties].flatMap(({ gaps }) => gaps).length, at.length);
    assert.deepEqual(finish(bodiesInSteps(snapshot, document, () => [])).bodies.flatMap(({ gaps }) => gaps), []);
  });

  it('know whom a place is about: its declaration, else who has a stake in its clause, else whom that mentions', () => {
    const ids = (source: string): readonly string[] => {
      const { snapshot, document, offset } = openFixture(source);
      const { bodies, parties } = entitiesAt(snapshot, document, offset);
      return [...bodies, ...parties];
    };
    assert.deepEqual(ids(truce.replace('River Town', 'River <|>Town')), ['JMC']);
    assert.deepEqual(ids(truce.replace('role: witness', 'role: wit<|>ness')), ['CCC']);
    assert.deepEqual(ids(truce.replace('status: refused', 'status: <|>refused')), ['BBB']);
    assert.deepEqual(ids(truce.replace('withdraw its', 'withdraw <|>its')), ['JMC', 'OBS', 'AAA', 'BBB']);
    assert.deepEqual(ids(truce.replace('@benefits BBB', '@benefits <|>BBB')), ['JMC', 'OBS', 'AAA', 'BBB']);
    assert.deepEqual(ids(truce.replace('language: en', 'language: <|>en')), []);
  });

  it('show what there is of a text that breaks off, and nobody of one that declares nobody', () => {
    const { snapshot, document } = openFixture(truce.slice(0, truce.indexOf('remove their')));
    assert.deepEqual(viewOf(snapshot, document).bodies.map(({ id }) => id), ['JMC', 'OBS']);
    const empty = openFixture('1. The Parties shall meet.\n');
    const view = viewOf(empty.snapshot, empty.document);
    assert.deepEqual([view.bodies, view.parties], [[], []]);
    const twice = openFixture('body JMC "One"\nbody JMC "Two"\n');
    assert.deepEqual(viewOf(twice.snapshot, twice.document).bodies.map(({ name }) => name), ['One']);
  });

  it('after any edits are what they would be afresh', () => {
    const [{ text } = { text: '' }] = parseFixture(truce).files;
    const pieces = ['@binds AAA', '\n   @enforced-by OBS\n', '\n\n', 'shall', ' shall not ', 'Borduria', 'JMC', '1. ', '(c) ', 'body NEW "New One"\n', ':', '.', '', '', 'Article 3. More\n'];
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 30 }), put: fc.constantFrom(...pieces) }), { minLength: 1, maxLength: 6 }), (edits) => {
        let document = createDocument('file:///truce.treaty', text, { library: false });
        let snapshot = withDocuments(createSnapshot(emptyConfig), [document]);
        finish(stakesIn(snapshot, document));
        for (const { at, cut, put } of edits) {
          const { length } = document.model.tree.text;
          const start = Math.floor(at * length);
          document = editDocument(document, [{ span: { start, end: Math.min(length, start + cut) }, newText: put }]);
          snapshot = withDocument(snapshot, document);
          const kept = plain(snapshot, document);
          const fresh = createDocument(document.uri, document.model.tree.text.slice(0, document.model.tree.text.length), { library: false });
          assert.deepEqual(kept, plain(withDocuments(createSnapshot(emptyConfig), [fresh]), fresh));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of several files are what they would be afresh after edits of any of them', () => {
    const texts = [
      truce,
      'agreement ports "Annex A: Ports"\n  part-of: truce\nbody PO "Port Office"\n  members: AAA 1, BBB 1\n  reports-to: JMC\n\n1. Borduria shall open its ports, under the eyes of the Joint Commission.\n   @monitored-by OBS\n',
      'agreement ships "Annex B: Ships"\n  part-of: truce\n\n1. The Port Office shall report on all ships to Alandia.\n',
    ];
    const uris = texts.map((_, i) => `file:///w/${i}.treaty`);
    const open = (given: readonly string[]) => withDocuments(createSnapshot(emptyConfig), given.map((text, i) => createDocument(uris[i]!, text, { library: false })));
    const textsOf = (snapshot: Snapshot) => uris.map((uri) => snapshot.documents.get(uri)!.model.tree.text).map((text) => text.slice(0, text.length));
    const shown = (snapshot: Snapshot, uri: string): unknown => {
      const document = snapshot.documents.get(uri)!;
      const { nodes, edges, ...graph } = finish(bodiesGraphInSteps(snapshot, document));
      const label = (key: string) => nodes.find((node) => node.key === key)!.label;
      const all = finish(bodiesInSteps(snapshot, document, () => []));
      return JSON.parse(JSON.stringify([all, graph, nodes, edges.map(({ from, to, kind }) => `${label(from)} ${kind} ${label(to)}`)], (name, value: unknown) => (name === 'block' || name === 'key' ? undefined : value))) as unknown;
    };
    const pieces = ['@binds AAA', '\n   @enforced-by OBS\n', '\n\n', 'shall', 'Borduria', 'Port Office', 'JMC', 'body NEW "New One"\n', 'New One', 'part-of: truce\n', '.', ''];
    const edit = fc.record({ file: fc.nat(2), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 20 }), put: fc.constantFrom(...pieces) });
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let snapshot = open(texts);
      for (const uri of uris) shown(snapshot, uri);
      for (const { file, at, cut, put } of edits) {
        const document = snapshot.documents.get(uris[file]!)!;
        const { length } = document.model.tree.text;
        const start = Math.floor(at * length);
        snapshot = withDocument(snapshot, editDocument(document, [{ span: { start, end: Math.min(length, start + cut) }, newText: put }]));
        const fresh = open(textsOf(snapshot));
        for (const uri of uris) assert.deepEqual(shown(snapshot, uri), shown(fresh, uri), uri);
      }
    }), { numRuns: 60 });
    const edges = JSON.stringify(shown(open(texts), uris[1]!));
    for (const edge of ['BBB owes Annex A, ¶1', 'Annex A, ¶1 monitors OBS', 'PO owes Annex B, ¶1', 'AAA sits-on PO', 'BBB sits-on PO', 'PO reports-to JMC']) assert.ok(edges.includes(`"${edge}"`), edge);
  });

  it('of a key in a clause work out that clause’s stakes again and no other’s', () => {
    const { text } = parseFixture(truce).files[0]!;
    const document = createDocument('file:///truce.treaty', text, { library: false });
    const snapshot = withDocuments(createSnapshot(emptyConfig), [document]);
    const before = finish(stakesIn(snapshot, document));
    const start = text.indexOf('its forces');
    const edited = editDocument(document, [{ span: { start, end: start }, newText: 'all ' }]);
    const after = finish(stakesIn(withDocument(snapshot, edited), edited));
    assert.deepEqual(after.map((stakes, i) => stakes === before[i]), [false, true, true, true, true, true]);
  });
});

describe('the graph of bodies, parties and duties', () => {
  /** `AAA -owes-> Art. 1(1)`, sorted. */
  const edgesOf = (source: string): readonly string[] => {
    const { snapshot, document } = openFixture(source);
    const { nodes, edges } = finish(bodiesGraphInSteps(snapshot, document));
    const label = (key: string) => {
      const node = nodes.find((each) => each.key === key)!;
      return node.label || `${node.count} duties`;
    };
    return edges.map(({ from, to, kind }) => `${label(from)} -${kind}-> ${label(to)}`).toSorted((a, b) => (a < b ? -1 : 1));
  };

  it('joins each duty with who owes it, who answers for it and who watches, and bodies with their members and receivers', () => {
    assert.deepEqual(edgesOf(truce).filter((edge) => edge.includes('Art. 1(1)') || edge.includes('Art. 1(2)(b)') || edge.includes('Art. 2(2)')), [
      'AAA -owes-> Art. 1(1)', 'Art. 1(1) -enforces-> JMC', 'Art. 1(1) -monitors-> OBS', 'Art. 1(2)(b) -enforces-> CCC', 'Art. 1(2)(b) -monitors-> OBS',
    ]);
    assert.deepEqual(edgesOf(truce).filter((edge) => /sits-on|reports-to/u.test(edge)), ['AAA -sits-on-> JMC', 'BBB -sits-on-> JMC', 'OBS -reports-to-> JMC']);
    assert.deepEqual(edgesOf('1. The Parties shall meet.\n'), []);
    assert.deepEqual(edgesOf('body JMC "J"\n  members: JMC, Nobody\n  reports-to: JMC\n'), []);
  });

  it('puts duties of the same parties and bodies together where they are too many to draw, and says so', () => {
    const many = (count: number): string => `party AAA "Alandia"\nbody JMC "Commission"\n\nArticle 1. Duties\n@enforced-by JMC\n\n${Array.from({ length: count }, (_, i) => `${i + 1}. Alandia shall do ${i}.`).join('\n')}\n`;
    const graph = (count: number) => {
      const { snapshot, document } = openFixture(many(count));
      return { ...finish(bodiesGraphInSteps(snapshot, document)), citations: (clauses: readonly { readonly block: typeof NO_BLOCK }[]) => clauses.map(({ block }) => document.model.citation(block)) };
    };
    const few = graph(mostNodes - 2);
    assert.deepEqual([few.grouped, few.nodes.length, few.duties], [false, mostNodes, mostNodes - 2]);
    const full = graph(mostNodes - 1);
    assert.deepEqual([full.grouped, full.nodes.map(({ kind }) => kind), full.duties], [true, ['party', 'body', 'duties'], mostNodes - 1]);
    const node = full.nodes[2]!;
    assert.equal(node.count, mostNodes - 1);
    assert.deepEqual([node.clauses.length, node.clauses[0]?.citation, node.clauses[39]?.citation], [40, 'Art. 1(1)', 'Art. 1(40)']);
    assert.deepEqual(full.citations(node.rest), Array.from({ length: mostNodes - 41 }, (_, i) => `Art. 1(${41 + i})`));
  });
});

/** Everything stakes say, by citations and ids. */
function plain(snapshot: Snapshot, document: Document): unknown {
  const { model } = document;
  return finish(stakesIn(snapshot, document)).map(({ block, kind, owes, owesWords, owed, enforces, monitors }) => [model.citation(block), kind, owes, owesWords, owed, enforces, monitors]);
}
