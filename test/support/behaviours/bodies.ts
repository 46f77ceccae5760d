// Bodies and parties over the wire, in a process and in a worker alike: what rests on whom, gaps in words, whom a place is about, the graph, and
// what an edit changes of it.

import assert from 'node:assert/strict';
import type { Bodies, BodiesAt, BodiesResult, BodyDutiesResult, BodyGraphResult } from '../../../server/src/lsp/protocol/bodies.js';
import type { ClausePlaceResult } from '../../../server/src/lsp/protocol.js';
import { marked } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';

const draft = marked(`agreement draft "Draft"

party ⟦aaa: AAA⟧ "Alandia"
  role: signatory
party BBB "Borduria"
  role: signatory

body ⟦jmc: JMC⟧ "Joint Commission"
  members: AAA 1, BBB 1
  ⟦field: mandate: supervise⟧

⟦front: ⟧⟦one: 1⟧. Alandia shall ⟦verb: withdraw⟧ its forces.
   @enforced-by JMC

2. The Parties shall meet.
   @establishes JMC

signature AAA
  status: signed
  by: "Ada Alander"
signature BBB
  status: refused
`);

export function describeBodies(makeWorld: MakeWorld): void {
  describe('bodies and parties', () => {
    const within = async (work: (world: World, uri: string) => Promise<void>): Promise<void> => {
      const world = await makeWorld({ 'draft.treaty': draft.text }, { capabilities: richCapabilities });
      try {
        await world.server.ready();
        await world.server.open(world.uri('draft.treaty'), draft.text);
        await work(world, world.uri('draft.treaty'));
      } finally {
        await world.end();
      }
    };
    /** Once the text has been checked. */
    const ask = async (world: World, uri: string): Promise<Bodies> => {
      await world.server.request('textDocument/diagnostic', { textDocument: { uri } });
      for (;;) {
        const found = await world.server.request<BodiesResult>('parley/bodies', { textDocument: { uri } });
        assert.ok(found);
        if (!found.loading) return found;
      }
    };

    it('tell what each is, how many duties rest on it, how a party stands with its signature, and what is missing', () =>
      within(async (world, uri) => {
        const found = await ask(world, uri);
        assert.deepEqual([found.agreement, found.duties, found.unnamed, found.unenforced], ['draft', 2, 1, 1]);
        const [jmc] = found.bodies;
        assert.deepEqual([jmc?.id, jmc?.name, jmc?.seats, jmc?.duties], ['JMC', 'Joint Commission', 2, { owes: 0, owed: 0, enforces: 1, monitors: 0 }]);
        assert.deepEqual(jmc?.members.map(({ name, seats }) => [name, seats]), [['AAA', 1], ['BBB', 1]]);
        assert.ok(jmc.gaps.some(({ rule, message }) => rule === 'deadlocked-body' && message.startsWith('"JMC" has 2 seats')), JSON.stringify(jmc.gaps));
        assert.deepEqual(found.parties.map(({ id, signature, signatureWords }) => [id, signature, signatureWords]), [['AAA', 'signed', 'Has signed: Ada Alander'], ['BBB', 'refused', 'Has refused to sign']]);
        assert.deepEqual(found.parties.map(({ sitsOn }) => sitsOn.map(({ id }) => id)), [['JMC'], ['JMC']]);
        const place = async (clause: number | undefined): Promise<ClausePlaceResult> => world.server.request('parley/clausePlace', { textDocument: { uri }, clause });
        assert.deepEqual((await place(jmc.clause))?.range, draft.range('jmc'));
        assert.deepEqual((await place(jmc.facts[0]?.clause))?.range.start, draft.range('field').start);
      }));

    it('name the duties of one, in words of their clauses', () =>
      within(async (world, uri) => {
        const found = await ask(world, uri);
        const duties = (of: number | undefined, stake: string): Promise<BodyDutiesResult> => world.server.request('parley/bodyDuties', { textDocument: { uri }, of, stake });
        assert.deepEqual((await duties(found.bodies[0]?.clause, 'enforces')).map(({ kind, citation, text }) => [kind, citation, text]), [['obligation', '¶1', '1. Alandia shall withdraw its forces.']]);
        assert.deepEqual((await duties(-1, 'owes')).map(({ citation }) => citation), ['¶2']);
        assert.deepEqual(await duties(999_999_999, 'owes'), []);
      }));

    it('stay the same when text moves, and follow an edit', () =>
      within(async (world, uri) => {
        const before = await ask(world, uri);
        await world.server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// moved\n\n' }] });
        assert.deepEqual(await ask(world, uri), before);
        await world.server.notify('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ text: draft.text.replace('The Parties shall meet.', 'Borduria shall meet.') }] });
        const after = await ask(world, uri);
        assert.deepEqual([after.unnamed, after.parties[1]?.duties.owes], [0, 1]);
      }));

    it('know whom a place is about', () =>
      within(async (world, uri) => {
        const found = await ask(world, uri);
        const at = (position: object): Promise<BodiesAt> => world.server.request('parley/bodiesAt', { textDocument: { uri }, position });
        assert.deepEqual(await at(draft.range('verb').start), { bodies: [found.bodies[0]?.clause], parties: [found.parties[0]?.clause] });
        assert.deepEqual(await at(draft.range('aaa').start), { bodies: [], parties: [found.parties[0]?.clause] });
        assert.deepEqual(await at({ line: 0, character: 0 }), { bodies: [], parties: [] });
      }));

    it('make a graph of nodes and edges', () =>
      within(async (world, uri) => {
        const graph = await world.server.request<BodyGraphResult>('parley/bodyGraph', { textDocument: { uri } });
        assert.deepEqual(graph?.nodes.map(({ kind, label }) => `${kind} ${label}`), ['party AAA', 'party BBB', 'body JMC', 'duty ¶1']);
        assert.deepEqual(graph?.edges.map(({ kind }) => kind), ['owes', 'enforces', 'sits-on', 'sits-on']);
        assert.equal(graph?.grouped, false);
      }));

    it('are nothing of a document that is not there', () =>
      within(async (world) => {
        const textDocument = { uri: world.uri('gone.treaty') };
        assert.equal(await world.server.request('parley/bodies', { textDocument }), null);
        assert.equal(await world.server.request('parley/bodyGraph', { textDocument }), null);
        assert.deepEqual(await world.server.request('parley/bodyDuties', { textDocument, of: -1, stake: 'owes' }), []);
        assert.deepEqual(await world.server.request('parley/bodiesAt', { textDocument, position: { line: 0, character: 0 } }), { bodies: [], parties: [] });
      }));
  });
}
