// The Word document as LibreOffice (from Debian, without its windows) opens it: what it reads of a whole draft, that it makes pages of it, and
// that hostile texts give a file that opens.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type WholeCopy, writeDocx } from '../../server/src/docx/write.js';
import { root } from '../support/root.js';

const all = { counterparts: true, notes: true, colours: true };

describe('LibreOffice', function () {
  this.timeout(240_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-word-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The file made of a document of the folder; fails when LibreOffice did not make one. */
  function convert(name: string, filter: string, made: string): Buffer {
    const { error, stdout, stderr } = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder, path.join(folder, name)], {
      encoding: 'utf8',
      timeout: 200_000,
      env: { ...process.env, HOME: folder, LANG: 'C.UTF-8' },
    });
    assert.equal(error, undefined, `LibreOffice did not run: ${String(error)}`);
    try {
      return readFileSync(path.join(folder, made));
    } catch {
      return assert.fail(`LibreOffice made no ${made}: ${stdout}${stderr}`);
    }
  }

  const linesOf = (name: string): readonly string[] => convert(`${name}.docx`, 'txt:Text (encoded):UTF8', `${name}.txt`).toString('utf8').replace(/^\uFEFF/u, '').split(/\r?\n/u);

  it('reads a draft exported by the command line: title, headings, numbers as in the text, brackets, counterparts as footnotes', () => {
    const sample = path.join(root, 'samples', 'ukraine', 'settlement.treaty');
    const out = path.join(folder, 'draft.docx');
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), 'export', '--format', 'docx', '--output', out, sample], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    const lines = linesOf('draft');
    assert.equal(lines[0], 'Draft Treaty on a Settlement between Ukraine and the Russian Federation');
    assert.ok(lines.some((line) => /^Article II\. Territory and Lines\d*$/u.test(line)), 'a heading');
    // Every number the draft's own lines begin with is there, in order: nothing was counted anew.
    const numbers = (from: readonly string[], pattern: RegExp): readonly string[] => from.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const text = readFileSync(sample, 'utf8');
    const written = numbers(text.slice(text.indexOf('\nArticle I.')).split('\n'), /^\s*(\d+\.|\([a-z]\))\s/u);
    assert.deepEqual(numbers(lines, /^(\d+\.|\([a-z]\))\t/u), written);
    assert.ok(written.length > 50, `only ${written.length} numbers`);
    assert.ok(lines.some((line) => line.startsWith('2.\tFor the purposes of this Treaty') && line.includes('[UKR: without effect, the Line of Contact alone being applied] [RUS: that of their administrative boundaries]')), 'brackets');
    assert.ok(lines.filter((line) => line.includes('Russian Federation not signed yet')).length === 1, 'signatures');
  });

  it('makes pages of it', () => {
    const pdf = convert('draft.docx', 'pdf', 'draft.pdf');
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.ok((pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu) ?? []).length >= 5, 'pages');
  });

  it('finds the notes as comments and the counterparts as footnotes', () => {
    const html = convert('draft.docx', 'fodt', 'draft.fodt').toString('utf8');
    assert.ok((html.match(/<office:annotation /gu) ?? []).length > 20, 'comments');
    assert.ok((html.match(/<text:note /gu) ?? []).length > 50, 'footnotes');
    assert.ok(html.includes('<dc:creator>RUS</dc:creator>'), 'authors');
    assert.ok(/<text:h [^>]*text:outline-level="1"/u.test(html), 'headings of the outline');
  });

  it('opens what hostile texts make', async () => {
    const texts = ['</w:t> & ]]> <!--', 'a\u0000b\u001Fc\uFFFE', 'lone \uD800 surrogate', 'word'.repeat(250_000), 'the end'];
    const copy: WholeCopy = {
      title: texts[0] ?? '', reading: '', language: 'no language', parties: [], left: ['Left out.'],
      rows: texts.map((text, i) => ({ key: `b${i}`, column: 0, clause: i, kind: 'provision', level: i, label: `${i + 1}.`, remark: '', lead: [], runs: [{ text, role: 'text', by: [] }], table: [], asides: [{ kind: 'note', author: text.slice(0, 20), date: 'never', text: text.slice(0, 50) }] })),
    };
    writeFileSync(path.join(folder, 'hostile.docx'), await writeDocx(copy, all));
    const lines = linesOf('hostile');
    assert.equal(lines[0], '1.\t</w:t> & ]]> <!--');
    assert.match(lines[1] ?? '', /^2\.\ta.b.c./u);
    assert.equal(lines.at(-1) || lines.at(-2), '5.\tthe end');
    assert.ok(lines.some((line) => line.length > 1_000_000), 'a word of a million letters');
  });
});
