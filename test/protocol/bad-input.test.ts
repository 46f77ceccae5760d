// Bad texts through the bundled server: what it pushes, and that one edit later a hover is right; and bad files and folders on
// disk under it. Nothing here may end the process: the same one serves all texts.

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { added, addedHover, addedWords, badTexts, richText } from '../support/bad-texts.js';
import { assertShows, ruleAndWords } from '../support/behaviours/findings.js';
import { positionAt, rangeOf } from '../support/marked.js';
import { withTemporaryFolder } from '../support/temporary.js';
import { TestServer } from '../support/test-server.js';
import { withUnreadable } from '../support/unprivileged.js';
import { processWorld } from '../support/world.js';

const hoverAt = async (server: TestServer, uri: string, text: string, words: string): Promise<string> => {
  const hover = await server.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: rangeOf(text, words).start });
  return hover === null ? '' : (hover.contents as MarkupContent).value;
};

describe('bad texts through the bundled server', function () {
  this.timeout(120_000);
  let server: TestServer;
  before(async () => {
    server = await TestServer.start({ processId: null, capabilities: {} });
    await server.ready();
  });
  after(async () => assert.equal(await server.stop(), 0));

  for (const [number, { name, text, findings }] of badTexts.entries()) {
    it(name, async () => {
      const uri = `untitled:bad-${number}.treaty`;
      await server.open(uri, text);
      await server.until(() => server.shown(uri) !== undefined);
      assert.deepEqual(ruleAndWords(text, server.shown(uri)), findings);
      const end = positionAt(text, text.length);
      await server.edit(uri, { start: end, end }, added);
      const hover = await hoverAt(server, uri, text + added, addedWords);
      for (const words of addedHover) assert.match(hover, words);
      await server.close(uri);
      assert.deepEqual(server.log.filter((line) => line.includes('failed')), []);
    });
  }

  it('a text typed letter by letter, and taken back letter by letter', async () => {
    const uri = 'untitled:typed.treaty';
    await server.open(uri, '');
    for (let length = 0; length < richText.length; length += 1) {
      const at = positionAt(richText, length);
      await server.edit(uri, { start: at, end: at }, richText.charAt(length));
    }
    await server.quiet();
    assert.deepEqual(ruleAndWords(richText, server.shown(uri)), [['precedent-not-covered', 'korea-1953'], ['placeholder', '[●]']]);
    assert.match(await hoverAt(server, uri, richText, '1. "Day"'), /seventy-two \(72\) hours/);
    for (let length = richText.length; length > 0; length -= 1) await server.edit(uri, { start: positionAt(richText, length - 1), end: positionAt(richText, length) }, '');
    await server.quiet();
    assert.deepEqual(server.shown(uri), []);
    assert.deepEqual(server.log.filter((line) => line.includes('failed')), []);
    await server.close(uri);
  });
});

describe('bad files under the bundled server', function () {
  this.timeout(60_000);
  const citing = (id: string): string => `agreement citing "Citing"\n\n1. As {${id}:1} says.\n`;
  const other = (id: string): string => `agreement ${id} "Other"\n\n1. 판문점 The line is fixed.\n`;
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const broken = [['unresolved-reference', 'other:1']];


  for (const [name, bytes, expected] of [
    ['UTF-16, little end first, with its mark: read', utf16(`\ufeff${other('other')}`), []],
    ['UTF-16, big end first, with its mark: read', utf16(`\ufeff${other('other')}`).swap16(), []],
    ['UTF-16 with half a letter at its end: read', Buffer.concat([utf16(`\ufeff${other('other')}`), Buffer.from([0x41])]), []],
    ['UTF-16 without a mark: no text, not read', utf16(other('other')), broken],
    ['UTF-8 with its mark: read', Buffer.from(`\ufeff${other('other')}`), []],
    ['not all of it UTF-8: read', Buffer.concat([Buffer.from(other('other')), Buffer.from([0xff, 0xc3, 0x28, 0x80])]), []],
    ['with NUL bytes: no text, not read', Buffer.from(`${other('other')}\0`), broken],
    ['empty', Buffer.alloc(0), broken],
  ] as const) {
    it(`a file ${name}`, async () => {
      const world = await processWorld({ 'citing.treaty': citing('other'), 'other.treaty': bytes });
      try {
        const uri = world.uri('citing.treaty');
        await world.server.ready();
        await world.server.open(uri, citing('other'));
        await assertShows(world.server, uri, citing('other'), expected);
        const hover = await hoverAt(world.server, uri, citing('other'), 'other:1');
        if (expected.length === 0) assert.match(hover, /판문점 The line is fixed/);
        // Put right outside the editor, it is read.
        await world.write('other.treaty', other('other'));
        await assertShows(world.server, uri, citing('other'), []);
        assert.match(await hoverAt(world.server, uri, citing('other'), 'other:1'), /판문점 The line is fixed/);
      } finally {
        await world.end();
      }
    });
  }

  it('two files with one id: each open one says so, until one is given another', async () => {
    const world = await processWorld({ 'one.treaty': other('twin'), 'two.treaty': other('twin') });
    try {
      const { server } = world;
      await server.ready();
      for (const name of ['one', 'two']) await server.open(world.uri(`${name}.treaty`), other('twin'));
      await server.quiet();
      for (const name of ['one', 'two']) assert.deepEqual(ruleAndWords(other('twin'), server.shown(world.uri(`${name}.treaty`))), [['duplicate-id', 'twin']]);
      await server.edit(world.uri('two.treaty'), rangeOf(other('twin'), 'twin'), 'single');
      await server.quiet();
      for (const name of ['one', 'two']) assert.deepEqual(server.shown(world.uri(`${name}.treaty`)), []);
      assert.match(await hoverAt(server, world.uri('two.treaty'), other('single'), '1. '), /¶1/);
    } finally {
      await world.end();
    }
  });

  it('precedents in a circle over three files', async () => {
    const text = (id: string, next: string): string => `agreement ${id} "Agreement ${id}"\n  precedent: ${next}\n\n1. The line of ${id} is fixed.\n   @precedent ${next}:1\n`;
    const world = await processWorld({ 'a.treaty': text('first', 'second'), 'b.treaty': text('second', 'third'), 'c.treaty': text('third', 'first') });
    try {
      const { server } = world;
      await server.ready();
      const uri = world.uri('a.treaty');
      await server.open(uri, text('first', 'second'));
      await server.quiet();
      assert.deepEqual(server.shown(uri), []);
      await server.edit(uri, rangeOf(text('first', 'second'), 'fixed'), 'drawn');
      assert.match(await hoverAt(server, uri, text('first', 'second'), '1. The'), /Agreement second/);
    } finally {
      await world.end();
    }
  });
});

describe('bad folders under the bundled server', function () {
  this.timeout(60_000);
  const text = 'agreement citing "Citing"\n\n1. As {real:1}, {hidden:1} and {linked:1} say.\n';
  const agreement = (id: string): string => `agreement ${id} "Agreement ${id}"\n\n1. The line of ${id} is fixed.\n`;

  /** Serves the folder, as the user who may not read everything; what is found in the citing text, and where its first reference leads. */
  async function serve(folder: string, as?: { readonly dist: string; readonly uid?: number }): Promise<{ readonly findings: unknown; readonly hover: string }> {
    const server = await TestServer.start({ processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} }, as ? { as } : {});
    const uri = pathToFileURL(path.join(folder, 'citing.treaty')).href;
    await server.ready();
    await server.open(uri, text);
    await server.quiet();
    const findings = ruleAndWords(text, server.shown(uri));
    await server.edit(uri, rangeOf(text, ' and {linked:1}'), '');
    const hover = await hoverAt(server, uri, text, 'real:1');
    assert.deepEqual(server.log.filter((line) => line.includes('failed')), []);
    assert.equal(await server.stop(), 0);
    return { findings, hover };
  }

  it('links in a circle: every file is known once', async () =>
    withTemporaryFolder(async (folder) => {
      mkdirSync(path.join(folder, 'a', 'deep'), { recursive: true });
      for (const id of ['real', 'hidden', 'linked']) writeFileSync(path.join(folder, 'a', 'deep', `${id}.treaty`), agreement(id));
      for (const [to, at] of [['..', 'a/deep/up'], ['.', 'self'], ['knot-b', 'knot-a'], ['knot-a', 'knot-b'], ['loop.treaty', 'loop.treaty'], ['nowhere', 'dangling.treaty'], ['a/deep/linked.treaty', 'copy.treaty']] as const) symlinkSync(to, path.join(folder, at));
      const { findings, hover } = await serve(folder);
      assert.deepEqual(findings, [], 'no agreement is there twice');
      assert.match(hover, /The line of real is fixed/);
    }));

  it('a folder and a file that may not be read: what is in them is not known, everything else is', async () =>
    withUnreadable(async ({ folder, dist, uid, close }) => {
      mkdirSync(path.join(folder, 'shut'));
      writeFileSync(path.join(folder, 'shut', 'hidden.treaty'), agreement('hidden'));
      writeFileSync(path.join(folder, 'linked.treaty'), agreement('linked'));
      writeFileSync(path.join(folder, 'real.treaty'), agreement('real'));
      close('shut');
      close('linked.treaty');
      const { findings, hover } = await serve(folder, { dist, ...(uid === undefined ? {} : { uid }) });
      assert.deepEqual(findings, [['unresolved-reference', 'hidden:1'], ['unresolved-reference', 'linked:1']]);
      assert.match(hover, /The line of real is fixed/);
    }));

  it('a workspace folder that is a file, or is not there', async () =>
    withTemporaryFolder(async (folder) => {
      writeFileSync(path.join(folder, 'file'), '');
      for (const name of ['file', 'file/under', 'nowhere']) {
        const { findings } = await serve(path.join(folder, name));
        assert.deepEqual(findings, [['unresolved-reference', 'real:1'], ['unresolved-reference', 'hidden:1'], ['unresolved-reference', 'linked:1']], name);
      }
    }));
});
