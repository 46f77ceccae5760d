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
        const duties = async (of: string, stake: string): Promise<BodyDutiesResult['duties']> => (await world.server.request<BodyDutiesResult>('parley/bodyDuties', { textDocument: { uri }, of, stake })).duties;
        assert.deepEqual((await duties(found.bodies[0]?.id ?? '?', 'enforces')).map(({ kind, citation, text }) => [kind, citation, text]), [['obligation', '¶1', '1. Alandia shall withdraw its forces.']]);
        assert.deepEqual((await duties('', 'owes')).map(({ citation }) => citation), ['¶2']);
        assert.deepEqual(await duties('nobody', 'owes'), []);
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
        assert.deepEqual(await at(draft.range('verb').start), { bodies: [found.bodies[0]?.id], parties: [found.parties[0]?.id] });
        assert.deepEqual(await at(draft.range('aaa').start), { bodies: [], parties: [found.parties[0]?.id] });
        assert.deepEqual(await at({ line: 0, character: 0 }), { bodies: [], parties: [] });
      }));

    it('are those of all files of the agreement, whichever of them is asked about', async () => {
      const annex = marked('agreement ports "Annex A: Ports"\n  part-of: draft\nbody PO "Port Office"\n  members: AAA 1\n\n⟦first: 1⟧. Borduria ⟦verb: shall⟧ open its ports.\n   @enforced-by JMC\n');
      const world = await makeWorld({ 'draft.treaty': draft.text, 'annex.treaty': annex.text }, { capabilities: richCapabilities });
      try {
        await world.server.ready();
        const [uri, main] = [world.uri('annex.treaty'), world.uri('draft.treaty')];
        await world.server.open(uri, annex.text);
        const found = await ask(world, uri);
        assert.deepEqual([found.whole, found.agreement, found.documents], [main, 'draft', [uri, main]]);
        assert.deepEqual(found.bodies.map(({ id, duties, column }) => [id, duties.enforces, found.documents[column]]), [['JMC', 2, main], ['PO', 0, uri]]);
        assert.deepEqual(found.parties.map(({ id, duties, signature, sitsOn }) => [id, duties.owes, signature, sitsOn.map((each) => each.id).join()]), [['AAA', 1, 'signed', 'JMC,PO'], ['BBB', 1, 'refused', 'JMC']]);
        // What is missing of a party is found though its file is not open.
        assert.ok(found.parties[0]?.gaps.some(({ rule }) => rule === 'signature-without-date'));
        const [jmc] = found.bodies;
        const place = async (column: number | undefined, clause: number | undefined): Promise<ClausePlaceResult> => world.server.request('parley/clausePlace', { textDocument: { uri: found.documents[column ?? -1] }, clause });
        assert.deepEqual((await place(jmc?.column, jmc?.clause))?.range, draft.range('jmc'));
        const { documents, duties } = await world.server.request<BodyDutiesResult>('parley/bodyDuties', { textDocument: { uri }, of: 'JMC', stake: 'enforces' });
        assert.deepEqual(duties.map(({ citation, column }) => [citation, documents[column]]), [['¶1', main], ['Annex A, ¶1', uri]]);
        assert.deepEqual(await world.server.request('parley/bodiesAt', { textDocument: { uri }, position: annex.range('verb').start }), { bodies: ['JMC'], parties: ['BBB'] });
        const graph = await world.server.request<BodyGraphResult>('parley/bodyGraph', { textDocument: { uri } });
        assert.deepEqual(graph?.nodes.map(({ kind, label, column }) => `${kind} ${label} ${graph.documents[column]?.split('/').at(-1)}`), [
          'party AAA draft.treaty', 'party BBB draft.treaty', 'body JMC draft.treaty', 'body PO annex.treaty', 'duty ¶1 draft.treaty', 'duty Annex A, ¶1 annex.treaty',
        ]);
        const label = (key: string): string => graph?.nodes.find((each) => each.key === key)?.label ?? '?';
        assert.deepEqual(graph?.edges.filter(({ from, to }) => [from, to].some((key) => label(key).startsWith('Annex'))).map(({ from, kind, to }) => `${label(from)} ${kind} ${label(to)}`), ['BBB owes Annex A, ¶1', 'Annex A, ¶1 enforces JMC']);
        assert.ok(graph?.edges.some(({ from, kind, to }) => kind === 'sits-on' && label(from) === 'AAA' && label(to) === 'PO'));
      } finally {
        await world.end();
      }
    });

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
        assert.deepEqual(await world.server.request('parley/bodyDuties', { textDocument, of: '', stake: 'owes' }), { documents: [], duties: [] });
        assert.deepEqual(await world.server.request('parley/bodiesAt', { textDocument, position: { line: 0, character: 0 } }), { bodies: [], parties: [] });
      }));
  });
}
