// Offers that commands make: the only one, the one that is chosen, none, and none for a text that changed meanwhile.
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageclient';
import { chooseOffer, makeOffer, type Maker } from '../../../client/src/common/offers.js';

const start = { line: 0, character: 0 };
const place = { uri: 'file:///a.treaty', range: { start, end: start } };
const kind = 'refactor.rewrite.test';

/** An offer whose edit is known: `title` as the new text. */
const known = (title: string): CodeAction => ({ title, kind, edit: { changes: { [place.uri]: [{ range: place.range, newText: title }] } } });

interface Told {
  readonly maker: Maker;
  /** All that was asked and done, in order. */
  readonly log: readonly string[];
}

/** `choice`: which of several is chosen, none when missing; `changesAt`: the question during which the text changes. */
function told(offers: readonly CodeAction[] | null, { choice, changesAt }: { readonly choice?: number; readonly changesAt?: string } = {}): Told {
  const log: string[] = [];
  let version = 1;
  const during = (what: string): void => {
    log.push(what);
    if (what === changesAt) version += 1;
  };
  const maker: Maker = {
    request: async <Result>(method: string, params: object): Promise<Result> => {
      during(method);
      return (method === 'codeAction/resolve' ? known((params as CodeAction).title) : offers) as Result;
    },
    versionOf: () => version,
    choose: async (among) => {
      during(`choose ${among.map(({ title }) => title).join(', ')}`);
      return choice === undefined ? undefined : among[choice];
    },
    apply: async (edit) => void log.push(`write ${edit.changes?.[place.uri]?.[0]?.newText ?? ''}`),
    run: async ({ command }) => void log.push(`run ${command}`),
    say: (why) => void log.push(`say ${why}`),
  };
  return { maker, log };
}

async function made(...given: Parameters<typeof told>): Promise<readonly string[]> {
  const { maker, log } = told(...given);
  await makeOffer(maker, place, { kind });
  return log;
}

const asked = 'textDocument/codeAction';

describe('an offer that a command makes', () => {
  it('is asked for by its kind, where the cursor is', async () => {
    const { maker } = told([known('one')]);
    const params: object[] = [];
    await makeOffer({ ...maker, request: (method, given) => (params.push(given), maker.request(method, given)) }, place, { kind });
    assert.deepEqual(params, [{ textDocument: { uri: place.uri }, range: place.range, context: { diagnostics: [], only: [kind], triggerKind: 1 } }]);
  });

  it('is made at once where it is the only one', async () => {
    assert.deepEqual(await made([known('one')]), [asked, 'write one']);
    assert.deepEqual(await made([{ title: 'one', kind, command: { title: 'one', command: 'parley.test' } }]), [asked, 'run parley.test']);
    assert.deepEqual(await made([{ ...known('one'), command: { title: 'one', command: 'parley.test' } }]), [asked, 'write one', 'run parley.test']);
  });

  it('is asked for once more where what it does is not known yet', async () => {
    assert.deepEqual(await made([{ title: 'late', kind }]), [asked, 'codeAction/resolve', 'write late']);
  });

  it('is chosen among several', async () => {
    assert.deepEqual(await made([known('one'), known('two'), known('three')], { choice: 1 }), [asked, 'choose one, two, three', 'write two']);
  });

  it('is not made, and nothing is said, where none of several is chosen', async () => {
    assert.deepEqual(await made([known('one'), known('two')]), [asked, 'choose one, two']);
  });

  it('that is not there is said', async () => {
    assert.deepEqual(await made([]), [asked, 'say none']);
    assert.deepEqual(await made(null), [asked, 'say none']);
  });

  it('is not made in a text that changed meanwhile, and that is said', async () => {
    assert.deepEqual(await made([known('one')], { changesAt: asked }), [asked, 'say changed']);
    assert.deepEqual(await made([known('one'), known('two')], { choice: 0, changesAt: 'choose one, two' }), [asked, 'choose one, two', 'say changed']);
    assert.deepEqual(await made([{ title: 'late', kind }], { changesAt: 'codeAction/resolve' }), [asked, 'codeAction/resolve', 'say changed']);
  });

  it('may be the only one that is meant among others', async () => {
    const { maker, log } = told([known('one'), known('two'), known('other')]);
    const isMeant = ({ title }: CodeAction): boolean => title === 'two';
    assert.deepEqual(await chooseOffer(maker, place, { kind, isMeant }), known('two'));
    assert.equal(await chooseOffer(maker, place, { kind, isMeant: () => false }), 'none');
    assert.deepEqual(log, [asked, asked], 'nobody is asked to choose');
  });

  it('rejects as the server does', async () => {
    const { maker } = told([]);
    await assert.rejects(makeOffer({ ...maker, request: () => Promise.reject(new Error('down')) }, place, { kind }), /down/u);
  });
});
