// Diagnostics as they reach the client: pushed when the set changed, or pulled with result ids; by the user's settings.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { wordsAt } from '../marked.js';
import { root } from '../root.js';
import { richCapabilities, type TestServer } from '../test-server.js';
import type { MakeWorld, World, WorldOptions } from '../world.js';
import { demo, demoFindings } from './demo.js';

export const ruleAndWords = (text: string, diagnostics: readonly Diagnostic[] | undefined): readonly (readonly [string, string])[] =>
  (diagnostics ?? []).map(({ code, range }) => [String(code), wordsAt(text, range)]);

/** Waits until the client shows exactly these, and fails with what it shows instead. */
export async function assertShows(server: TestServer, uri: string, text: string, expected: unknown): Promise<void> {
  const shown = (): unknown => server.shown(uri) && ruleAndWords(text, server.shown(uri));
  await server.settle(() => isDeepStrictEqual(shown(), expected));
  assert.deepEqual(shown(), expected);
}

const messageOf = (diagnostic: Diagnostic | undefined): string => {
  assert.ok(typeof diagnostic?.message === 'string');
  return diagnostic.message;
};

const pullCapabilities = { ...richCapabilities, textDocument: { ...richCapabilities.textDocument, diagnostic: {} } };
const refreshing = { ...pullCapabilities, workspace: { ...pullCapabilities.workspace, diagnostics: { refreshSupport: true } } };

async function inWorld(makeWorld: MakeWorld, options: WorldOptions, work: (world: World, uri: string) => Promise<void>, files: Readonly<Record<string, string>> = {}): Promise<void> {
  const world = await makeWorld({ 'demo.treaty': demo.text, ...files }, options);
  try {
    await work(world, world.uri('demo.treaty'));
  } finally {
    await world.end();
  }
}

export function describeFindings(makeWorld: MakeWorld): void {
  describe('pushed diagnostics', () => {
    it('have an exact range, what, why and what to do, a code with its page, and the places they speak of', async () =>
      inWorld(makeWorld, { initializationOptions: { rulePages: 'parley-rules:/' } }, async (world, uri) => {
        const { server } = world;
        await server.ready();
        await server.open(uri, demo.text);
        await server.quiet();
        assert.deepEqual(ruleAndWords(demo.text, server.shown(uri)), demoFindings);
        const [uncovered, unenforced] = server.shown(uri) ?? [];
        assert.deepEqual(unenforced?.range, demo.range('unenforced'));
        assert.equal(unenforced?.severity, 2);
        assert.equal(unenforced?.source, 'parley');
        assert.match(messageOf(unenforced), /^No body enforces this duty: nobody is charged .*"@enforced-by".*JC/);
        assert.deepEqual(unenforced?.codeDescription, { href: 'parley-rules:/no-enforcement-body.md' });
        assert.equal(uncovered?.severity, 3);
        const [related] = uncovered?.relatedInformation ?? [];
        assert.equal(related?.location.uri, world.libraryUri('korea-1953.treaty'));
      }));

    it('tell of a precedent of the library only while it is open, and nothing above information', async () =>
      inWorld(makeWorld, {}, async (world, uri) => {
        const { server } = world;
        const precedent = world.libraryUri('korea-1953.treaty');
        await server.ready();
        await server.open(uri, demo.text);
        await server.quiet();
        assert.ok((server.shown(uri)?.length ?? 0) > 0);
        assert.equal(server.shown(precedent), undefined);
        await server.open(precedent, readFileSync(path.join(root, 'library', 'korea-1953.treaty'), 'utf8'));
        // A warning in a draft. A text of that length is checked in slices: it comes with one of them.
        await server.until(() => server.shown(precedent)?.some(({ code }) => code === 'no-enforcement-body') === true);
        const shown = server.shown(precedent) ?? [];
        assert.deepEqual(shown.filter(({ severity = 1 }) => severity < 3), []);
        await server.close(precedent);
        await server.quiet();
        assert.deepEqual(server.shown(precedent) ?? [], []);
      }));

    it('come once when a text is opened, and again only when the set changed', async () =>
      inWorld(makeWorld, {}, async (world, uri) => {
        const { server } = world;
        await server.ready();
        await server.open(uri, demo.text);
        await server.quiet();
        assert.equal(server.pushes(uri).length, 1);
        const end = { line: demo.text.split('\n').length - 1, character: 0 };
        for (const text of ['// a comment\n', '// another\n']) {
          await server.edit(uri, { start: end, end }, text);
          await server.quiet();
        }
        assert.equal(server.pushes(uri).length, 1, 'comments at the end change no finding');
        await server.edit(uri, demo.range('unenforced'), 'does');
        await server.quiet();
        assert.equal(server.pushes(uri).length, 2);
        assert.deepEqual(ruleAndWords(demo.text, server.shown(uri)), [demoFindings[0]]);
        assert.equal(server.pushes(uri).at(-1)?.version, 4);
      }));

    it('of another open file change with this one', async () =>
      inWorld(makeWorld, {}, async (world, uri) => {
        const { server } = world;
        const citing = 'agreement citing "Citing"\n\n1. As {demo:3} says.\n';
        await server.ready();
        await server.open(uri, demo.text);
        await server.open(world.uri('citing.treaty'), citing);
        await server.quiet();
        assert.deepEqual(server.shown(world.uri('citing.treaty')), []);
        await server.edit(uri, demo.range('three'), '4.');
        await server.quiet();
        assert.deepEqual(ruleAndWords(citing, server.shown(world.uri('citing.treaty'))), [['unresolved-reference', 'demo:3']]);
      }));

    it('are taken back when the text is closed', async () =>
      inWorld(makeWorld, {}, async (world, uri) => {
        await world.server.ready();
        await world.server.open(uri, demo.text);
        await world.server.quiet();
        await world.server.close(uri);
        await world.server.quiet();
        assert.deepEqual(world.server.shown(uri), []);
        await world.server.open(uri, demo.text);
        await world.server.quiet();
        assert.deepEqual(ruleAndWords(demo.text, world.server.shown(uri)), demoFindings);
      }));

    it('leave out related places and pages for a client that knows neither', async () =>
      inWorld(makeWorld, { capabilities: {} }, async (world, uri) => {
        await world.server.ready();
        await world.server.open(uri, demo.text);
        await world.server.quiet();
        for (const diagnostic of world.server.shown(uri) ?? []) assert.deepEqual(Object.keys(diagnostic).sort(), ['code', 'message', 'range', 'severity', 'source']);
        assert.equal(world.server.shown(uri)?.length, 2);
      }));
  });

  describe('more findings than the list is to hold', () => {
    // Each clause has an annotation that does not exist, a warning; every second one a reference that leads nowhere, an error.
    const clauses = 30;
    const text = 'agreement long "Long"\n\n'.concat(...Array.from({ length: clauses }, (_, i) => `${i + 1}. The line is fixed${i % 2 ? ' as {999} says' : ''}.\n   @flimflam\n\n`));
    const errors = clauses / 2;
    const settled = (limit: unknown) => ({ 'workspace/configuration': ({ items }: { readonly items: readonly unknown[] }) => items.map(() => ({ diagnostics: { limit } })) });
    const shownWith = async (limit: unknown): Promise<readonly Diagnostic[]> => {
      let shown: readonly Diagnostic[] = [];
      await inWorld(makeWorld, { answers: settled(limit) }, async (world) => {
        const uri = world.uri('long.treaty');
        await world.server.ready();
        await world.server.open(uri, text);
        await world.server.quiet();
        shown = world.server.shown(uri) ?? [];
      });
      return shown;
    };

    it('the worst are listed, in order of position, and one item more says how many are not', async () => {
      const all = await shownWith(1000);
      assert.equal(all.filter(({ severity }) => severity === 1).length, errors);
      assert.ok(all.length > 20 && all.every(({ code }) => code !== undefined), `${all.length} findings`);
      const shown = await shownWith(20);
      const counting = shown.at(-1);
      assert.equal(shown.length, 20);
      const rest = all.filter(({ severity }) => severity !== 1);
      assert.deepEqual(shown.slice(0, -1), [...all.filter(({ severity }) => severity === 1), ...rest.filter(({ severity }) => severity === 2)].slice(0, 19));
      assert.deepEqual({ ...counting, message: '' }, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, severity: 3, source: 'parley', message: '' });
      assert.match(messageOf(counting), new RegExp(`^${all.length - 19} more findings are not shown\\. .*"parley\\.diagnostics\\.limit"`));
      assert.equal((await shownWith(all.length)).length, all.length);
      assert.match(messageOf((await shownWith(all.length - 1)).at(-1)), /^2 more findings/);
    });

    for (const bad of [0, -1, 2.5, '20', null]) {
      it(`a limit of ${JSON.stringify(bad)} is none: the usual one holds`, async () => assert.ok((await shownWith(bad)).every(({ code }) => code !== undefined)));
    }

    it('the usual limit is what VS Code shows of one file', async () =>
      inWorld(makeWorld, {}, async (world) => {
        const uri = world.uri('longer.treaty');
        await world.server.ready();
        await world.server.open(uri, '1. {9}\n\n'.repeat(1_100));
        await world.server.until(() => world.server.shown(uri)?.length === 1000);
        const shown = world.server.shown(uri) ?? [];
        assert.ok(shown.slice(0, -1).every(({ severity }) => severity === 1));
      }));
  });

  describe('pulled diagnostics', () => {
    const pull = (world: World, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      world.server.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });

    it('come with an id, as "unchanged" when the set is the same, and are never pushed too', async () =>
      inWorld(makeWorld, { capabilities: refreshing }, async (world, uri) => {
        const { server } = world;
        await server.ready();
        await server.open(uri, demo.text);
        const first = await pull(world, uri);
        assert.ok(first.kind === 'full' && first.resultId !== undefined);
        assert.deepEqual(ruleAndWords(demo.text, first.items), demoFindings);
        assert.deepEqual(await pull(world, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
        await server.edit(uri, { start: demo.range('one').start, end: demo.range('one').start }, '\n');
        const moved = await pull(world, uri, first.resultId);
        assert.ok(moved.kind === 'full' && moved.resultId !== first.resultId, 'one line further down is another set');
        assert.equal((await pull(world, uri, 'never given')).kind, 'full');
        await server.edit(uri, { start: demo.range('one').start, end: { line: demo.range('one').start.line + 1, character: 0 } }, '');
        const back = await pull(world, uri, moved.resultId);
        assert.ok(back.kind === 'full' && back.resultId !== first.resultId, 'an id is never given twice');
        assert.deepEqual(back.items, first.items);
        await server.quiet();
        assert.deepEqual(server.pushes(uri), []);
      }));

    it('of a document nobody knows are none', async () =>
      inWorld(makeWorld, { capabilities: refreshing }, async (world) => {
        await world.server.ready();
        const report = await pull(world, world.uri('nowhere.treaty'));
        assert.deepEqual(report.kind === 'full' && report.items, []);
      }));

    it('the client is asked to pull again when something changed that it does not know of', async () =>
      inWorld(makeWorld, { capabilities: { ...refreshing, workspace: { ...refreshing.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } } }, async (world) => {
        await world.server.ready();
        const asked = (): number => world.server.received.filter((method) => method === 'workspace/diagnostic/refresh').length;
        const before = asked();
        await world.write('citing.treaty', 'agreement citing "Citing"\n\n1. As {demo:1} says.\n');
        await world.server.until(() => asked() > before);
      }));

    it('a client that refuses to be asked again keeps its server', async () => {
      const refuse = (): never => {
        throw new Error('not supported');
      };
      await inWorld(makeWorld, { capabilities: refreshing, answers: { 'workspace/diagnostic/refresh': refuse, 'client/registerCapability': refuse, 'workspace/configuration': refuse, 'window/workDoneProgress/create': refuse } }, async (world, uri) => {
        await world.server.ready();
        await world.server.open(uri, demo.text);
        const report = await pull(world, uri);
        assert.deepEqual(report.kind === 'full' && ruleAndWords(demo.text, report.items), demoFindings);
      });
    });

    it('wait for the workspace where the client cannot be asked to pull again', async () =>
      inWorld(makeWorld, { capabilities: pullCapabilities }, async (world, uri) => {
        await world.server.open(uri, demo.text);
        const report = await pull(world, uri);
        assert.deepEqual(report.kind === 'full' && ruleAndWords(demo.text, report.items), demoFindings, 'precedent-not-covered needs the library');
      }));
  });

  describe('settings', () => {
    const off = { severity: { 'no-enforcement-body': 'off', 'precedent-not-covered': 'error' } };
    const shownByThen = [['precedent-not-covered', 1]];
    const severities = (world: World, uri: string): unknown => world.server.shown(uri)?.map(({ code, severity }) => [code, severity]);

    it('are asked for where the client answers, at the start and when they changed', async () => {
      let settings: unknown = off;
      await inWorld(makeWorld, { answers: { 'workspace/configuration': ({ items }: { readonly items: readonly { readonly section: string }[] }) => items.map(({ section }) => (section === 'parley' ? settings : null)) } }, async (world, uri) => {
        await world.server.ready();
        await world.server.open(uri, demo.text);
        await world.server.settle(() => isDeepStrictEqual(severities(world, uri), shownByThen));
        assert.deepEqual(severities(world, uri), shownByThen);
        settings = {};
        await world.server.notify('workspace/didChangeConfiguration', { settings: null });
        await world.server.until(() => world.server.shown(uri)?.length === 2);
      });
    });

    it('come with the notification from clients that answer no such question', async () =>
      inWorld(makeWorld, { capabilities: {} }, async (world, uri) => {
        await world.server.ready();
        await world.server.open(uri, demo.text);
        await world.server.notify('workspace/didChangeConfiguration', { settings: { parley: off } });
        await world.server.settle(() => isDeepStrictEqual(severities(world, uri), shownByThen));
        assert.deepEqual(severities(world, uri), shownByThen);
        assert.ok(!world.server.received.includes('workspace/configuration'));
      }));

    for (const bad of [null, 17, { severity: 'off' }, { severity: { 'no-enforcement-body': 'loud', nonsense: 'off' } }, { severity: null }]) {
      it(`that make no sense (${JSON.stringify(bad)}) change nothing`, async () =>
        inWorld(makeWorld, { capabilities: {} }, async (world, uri) => {
          await world.server.ready();
          await world.server.open(uri, demo.text);
          await world.server.notify('workspace/didChangeConfiguration', { settings: { parley: bad } });
          await world.server.quiet();
          assert.deepEqual(ruleAndWords(demo.text, world.server.shown(uri)), demoFindings);
        }));
    }
  });

  describe('while files are still being read', () => {
    it('nothing is called missing that stands in a file which comes late; then what is missing is', async () => {
      const citing = 'agreement citing "Citing"\n  precedent: late\n\n1. As {late:1} and {lost:1} say.\n   @precedent late:1\n';
      const files = { 'citing.treaty': citing, 'late.treaty': 'agreement late "Late"\n\n1. Text.\n' };
      // The client holds back the list of files until it is let go; a process reads them by itself, and shows only the end.
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const hold = { 'parley/listFiles': async ({ folder }: { readonly folder: string }) => (await held, [`${folder}/late.treaty`]) };
      await inWorld(makeWorld, { answers: hold }, async (world) => {
        const { server } = world;
        const uri = world.uri('citing.treaty');
        await server.open(uri, citing);
        await server.until(() => server.shown(uri) !== undefined);
        await server.quiet();
        letGo();
        await server.until(() => (server.shown(uri) ?? []).some(({ code }) => code === 'unresolved-reference'));
        await server.quiet();
        assert.deepEqual(ruleAndWords(citing, server.shown(uri)), [['unresolved-reference', 'lost:1']]);
        for (const { diagnostics } of server.pushes(uri)) assert.ok(!ruleAndWords(citing, diagnostics).some(([, words]) => words === 'late:1' || words === '1.'), JSON.stringify(diagnostics));
        if (world.host === 'worker') assert.deepEqual(server.pushes(uri)[0]?.diagnostics, []);
      }, files);
    });
  });
}

