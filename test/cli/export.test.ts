// `parley export`: the agreement as it would read when signed, as a page and as a Word document, which is unzipped and read here; that a word
// processor opens it is held by test/word.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { fixTimes } from '../../server/src/docx/fixed-zip.js';
import { inkOf } from '../../server/src/docx/clean.js';
import { type WholeCopy, writeDocx } from '../../server/src/docx/write.js';
import { inFolder, runCli } from './run.js';

const files = {
  'old.treaty': 'agreement old "Old Armistice"\n\n1. Mines shall be removed.\n',
  'new.treaty': `agreement new "Угода & <New>"
  language: uk
  precedent: old
party UKR "Ukraine"
  role: signatory
party RUS "Russia"
  role: signatory

Article I. Mines

1. Mines are removed [UKR: at once] [RUS: within a "Month"]; "Month" means 30 days.
   @precedent old:1
   @note [N. Drafter 2025-05-01] Check it.
   @position RUS rejects "too soon"
   (a) all;

12bis. More.
   @note Later.
   @unheard-of line

signature UKR
  by: "A. Person"
`,
};

/** The parts of a Word document as text. */
async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Record<string, string> = {};
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) parts[name] = await file.async('string');
  return parts;
}

/** Paragraphs as they read: tabs as `→`, footnotes as `^n`, comments as `‹n›`. */
function linesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p [^>]*>(.*?)<\/w:p>/gsu)].map(([, plain, other]) => {
    const said = (plain ?? other ?? '').replace(/<w:tab\/>/gu, '→').replace(/<w:footnoteReference w:id="(\d+)"\/>/gu, '^$1').replace(/<w:commentReference w:id="(\d+)"\/>/gu, '‹$1›');
    return said.replace(/<[^>]*>/gu, '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  });
}

describe('parley export', () => {
  it('prints one HTML page unless asked otherwise, and says what was left out', () =>
    inFolder(files, (folder) => {
      const run = runCli(folder, ['export', 'new.treaty']);
      assert.equal(run.code, 0);
      assert.equal(run.err, 'parley: 1 line begins with @ and a name nobody knows; it is left out.\n');
      assert.match(run.out, /^<!DOCTYPE html>[^]*<h1>Угода &amp; &lt;New&gt;<\/h1>/u);
      assert.match(run.out, /Counterpart: ¶1, Old Armistice/u);
      assert.doesNotMatch(runCli(folder, ['export', '--no-counterparts', '--no-notes', 'new.treaty']).out, /Counterpart|Check it/u);
      assert.match(runCli(folder, ['export', '--language', 'uk', 'new.treaty']).out, /<html lang="uk">/u);
    }));

  it('writes a Word document: headings, the numbers of the text, brackets in colour, counterparts as footnotes, notes as comments', () =>
    inFolder(files, async (folder) => {
      const run = runCli(folder, ['export', '--format', 'docx', '--output', 'new.docx', 'new.treaty']);
      assert.equal(run.code, 0);
      assert.equal(run.out, '');
      const parts = await partsOf(readFileSync(path.join(folder, 'new.docx')));
      const document = parts['word/document.xml'] ?? '';
      assert.deepEqual(linesOf(document), [
        'Угода & <New>‹0›',
        'Article I. Mines',
        '1.→Mines are removed [UKR: at once] [RUS: within a "Month"]; "Month" means 30 days.^1‹1›‹2›',
        '(a)→all;',
        '12bis.→More.‹3›',
        'Ukraine not signed yet',
        'A. Person',
        'Russia not signed yet',
        '____________________',
      ]);
      assert.match(document, /<w:pStyle w:val="Title"\/>[^]*<w:pStyle w:val="Heading1"\/>/u);
      assert.doesNotMatch(document, /<w:numPr>/u);
      const colourOf = (words: string): string | undefined => new RegExp(`<w:color w:val="([0-9A-Fa-f]{6})"/></w:rPr><w:t[^>]*>${words}`, 'u').exec(document)?.[1];
      const [one, other] = [colourOf('\\[UKR: at once\\]'), colourOf('\\[RUS: within a')];
      assert.ok(one !== undefined && other !== undefined && one !== other, `${one} and ${other}`);
      assert.deepEqual(linesOf(parts['word/footnotes.xml'] ?? '').filter((line) => line.includes('Counterpart')), [' Counterpart: ¶1, Old Armistice']);
      const comments = parts['word/comments.xml'] ?? '';
      assert.deepEqual(linesOf(comments), ['1 line begins with @ and a name nobody knows; it is left out.', 'Check it.', 'RUS rejects: too soon', 'Later.']);
      assert.match(comments, /w:id="1"[^>]*w:author="N\. Drafter"[^>]*w:date="2025-05-01T00:00:00\.000Z"/u);
      assert.match(comments, /w:id="2"[^>]*w:author="RUS"/u);
      assert.equal(/<w:comment [^>]*w:id="3"[^>]*>/u.exec(comments)?.[0].includes('w:date'), false);
      assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="uk-UA"/u);
      assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Угода &amp; &lt;New&gt;<\/dc:title>/u);
      assert.doesNotMatch(parts['docProps/core.xml'] ?? '', /dcterms:created/u);
    }));

  it('leaves out what is not wanted', () =>
    inFolder(files, async (folder) => {
      runCli(folder, ['export', '--format', 'docx', '--no-notes', '--no-counterparts', '--no-colours', '--output', 'new.docx', 'new.treaty']);
      const parts = await partsOf(readFileSync(path.join(folder, 'new.docx')));
      const document = parts['word/document.xml'] ?? '';
      assert.equal(linesOf(document)[2], '1.→Mines are removed [UKR: at once] [RUS: within a "Month"]; "Month" means 30 days.');
      assert.doesNotMatch(document, /<w:color/u);
    }));

  it('reads it as a party would sign it, as agreed or clean, with or without brackets', () =>
    inFolder(files, async (folder) => {
      const told = {
        brackets: '1.→Mines are removed [UKR: at once] [RUS: within a "Month"]; "Month" means 30 days.',
        'as:UKR': '1.→Mines are removed at once; "Month" means 30 days.',
        'as:rus': '1.→Mines are removed within a "Month"; "Month" means 30 days.',
        'as:Russia': '1.→Mines are removed within a "Month"; "Month" means 30 days.',
        agreed: '1.→Mines are removed; "Month" means 30 days.',
        clean: '1.→Mines are removed at once / within a "Month"; "Month" means 30 days.',
      };
      for (const [reading, line] of Object.entries(told)) {
        const page = runCli(folder, ['export', '--reading', reading, '--no-notes', '--no-counterparts', 'new.treaty']);
        assert.equal(page.code, 0, page.err);
        assert.equal(/<p class="provision in-0">(.*)<\/p>/u.exec(page.out)?.[1]?.replace('</span> ', '→').replace(/<[^>]*>/gu, '').replaceAll('&quot;', '"'), line, reading);
        runCli(folder, ['export', '--reading', reading, '--format', 'docx', '--no-notes', '--no-counterparts', '--output', 'new.docx', 'new.treaty']);
        const document = (await partsOf(readFileSync(path.join(folder, 'new.docx'))))['word/document.xml'] ?? '';
        assert.equal(linesOf(document)[reading === 'brackets' ? 2 : 3], line, reading);
      }
      const [whole, clean] = ['brackets', 'clean'].map((reading) => runCli(folder, ['export', '--reading', reading, 'new.treaty']));
      assert.match(whole?.out ?? '', /Counterpart: ¶1, Old Armistice[^]*RUS rejects: too soon/u);
      assert.doesNotMatch(clean?.out ?? '', /Counterpart|rejects|Check it|Brackets and whose/u);
      assert.deepEqual([whole?.err.includes('begins with @'), clean?.err], [true, '']);
    }));

  it('refuses a reading nobody knows and a party that has no word in the text, with what there is to choose', () =>
    inFolder({ ...files, 'bare.treaty': 'agreement bare "Bare"\n\n1. All [of it].\n' }, (folder) => {
      const refused = (...args: readonly string[]): string => {
        const { code, out, err } = runCli(folder, ['export', ...args, '--output', 'new.html']);
        assert.deepEqual([code, out, existsSync(path.join(folder, 'new.html'))], [2, '', false]);
        return err.split('\n')[0] ?? '';
      };
      assert.equal(refused('--reading', 'UKR', 'new.treaty'), 'parley: there is no reading "UKR"; --reading takes brackets, agreed, clean, or as: with a party, such as as:UKR');
      assert.equal(refused('--reading', 'as:POL', 'new.treaty'), 'parley: nobody called "POL" is a party of this agreement or speaks in one of its brackets, so it cannot be read as they would sign it; --reading takes as:UKR, as:RUS here, or brackets, agreed, clean');
      assert.match(refused('--reading', 'as:', 'new.treaty'), /nobody called "" .* takes as:UKR, as:RUS here/u);
      assert.match(refused('--reading', 'as:UKR', 'bare.treaty'), /declares no party and none of its brackets says whose it is/u);
      assert.match(refused('--language', 'uk', '--reading', 'as:POL', 'new.treaty'), /«POL» не є стороною цієї угоди.* as:UKR, as:RUS/u);
      assert.match(refused('--language', 'uk', '--reading', 'UKR', 'new.treaty'), /прочитання «UKR» немає/u);
    }));

  const family = {
    'main.treaty': 'agreement main "Treaty"\nparty UKR "Ukraine"\nparty RUS "Russia"\n\n1. Peace, as {annex-2:1} says.\n   @note Why.\n',
    'annex-2.treaty': 'agreement annex-2 "Annex II. Maps"\n  part-of: main\n\nArticle 1. Scale\n\n1. Maps [POL: are drawn].\n   @note How.\n',
    'annexes/annex-1.treaty': 'agreement annex-1 "Annex I. Lines"\n  part-of: main\n\n1. Lines.\n',
    'other.treaty': 'agreement other "Other"\n\n1. Words.\n',
  };
  const titles = (page: string): readonly string[] => [...page.matchAll(/<h\d(?: class="part")?>(.*?)<\/h\d>/gu)].map(([, title = '']) => title.replace(/<[^>]*>/gu, ''));

  it('has the files that are part of it: those beside it, those that are given with it, or none', () =>
    inFolder(family, (folder) => {
      const exported = (...args: readonly string[]): readonly string[] => titles(runCli(folder, ['export', '--no-notes', ...args]).out);
      assert.deepEqual(exported('main.treaty'), ['Treaty', 'Annex II. Maps', 'Article 1. Scale']);
      assert.deepEqual(exported('main.treaty', 'annexes'), ['Treaty', 'Annex I. Lines', 'Annex II. Maps', 'Article 1. Scale']);
      assert.deepEqual(exported('annexes/annex-1.treaty', 'main.treaty'), ['Treaty', 'Annex I. Lines', 'Annex II. Maps', 'Article 1. Scale']);
      assert.deepEqual(exported('--no-annexes', 'main.treaty'), ['Treaty']);
      assert.deepEqual(exported('annex-2.treaty'), ['Annex II. Maps', 'Article 1. Scale']);
      const { code, err } = runCli(folder, ['export', '.']);
      assert.deepEqual([code, err.split('\n')[0]], [2, 'parley: .: these are several agreements; export takes one, with the files that are part of it']);
    }));

  it('says under the title which reading it is, and reads as whoever speaks in a part', () =>
    inFolder(family, async (folder) => {
      const page = (...args: readonly string[]): string => runCli(folder, ['export', ...args, 'main.treaty']).out;
      assert.match(page('--reading', 'as:POL'), /<h1>Treaty<\/h1>\n<p class="reading" lang="en">As POL would sign<\/p>[^]*Maps are drawn\./u);
      assert.match(page('--reading', 'as:UKR', '--language', 'uk'), /<p class="reading" lang="uk">Як підписала б Ukraine<\/p>/u);
      assert.doesNotMatch(page(), /class="reading"/u);
      assert.equal(runCli(folder, ['export', '--no-annexes', '--reading', 'as:POL', 'main.treaty']).code, 2);
      runCli(folder, ['export', '--format', 'docx', '--reading', 'clean', '--output', 'clean.docx', 'main.treaty']);
      assert.deepEqual(linesOf((await partsOf(readFileSync(path.join(folder, 'clean.docx'))))['word/document.xml'] ?? '').slice(0, 2), ['Treaty', 'Clean']);
    }));

  it('begins a page for each part in Word, with a heading above those of its articles; comments are counted through', () =>
    inFolder(family, async (folder) => {
      runCli(folder, ['export', '--format', 'docx', '--output', 'main.docx', 'main.treaty']);
      const document = (await partsOf(readFileSync(path.join(folder, 'main.docx'))))['word/document.xml'] ?? '';
      assert.deepEqual(linesOf(document), ['Treaty', '1.→Peace, as 1, Annex II. Maps says.‹0›', 'Annex II. Maps', 'Article 1. Scale', '1.→Maps [POL: are drawn].‹1›']);
      assert.match(document, /<w:pPr><w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Annex II\. Maps/u);
      assert.match(document, /<w:pPr><w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*Article 1\./u);
      assert.equal(document.match(/<w:pageBreakBefore\/>/gu)?.length, 1);
    }));

  it('writes bytes to the standard output too, and refuses what it cannot do', () =>
    inFolder(files, async (folder) => {
      const wrong = runCli(folder, ['export', '--format', 'pdf', 'new.treaty']);
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /--format takes html, docx; "pdf" is none of them/u);
      assert.equal(runCli(folder, ['export']).code, 2);
      assert.equal(runCli(folder, ['export', 'none.treaty']).code, 2);
      assert.equal(existsSync(path.join(folder, 'new.docx')), false);
    }));
});

/** What is no well-formed XML in it; undefined when all is. */
function whyUnsound(xml: string): string | undefined {
  if (/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml)) return 'a character that XML forbids';
  const open: string[] = [];
  let at = 0;
  for (const { index, 0: tag } of xml.matchAll(/<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gu)) {
    const between = xml.slice(at, index);
    if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(between)) return `a loose mark in ${between.slice(0, 80)}`;
    at = index + tag.length;
    const name = /^<\/?([\w:.-]+)/u.exec(tag)?.[1];
    if (tag.startsWith('<?')) continue;
    if (name === undefined) return `no tag: ${tag.slice(0, 80)}`;
    if (tag.startsWith('</')) {
      if (open.pop() !== name) return `${tag} closes what is not open`;
    } else if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0 && xml.slice(at).trim() === '' ? undefined : `left open: ${open.join(' ')}`;
}

const run = (text: string, by?: readonly number[]) => ({ text, role: 'text' as const, ...(by ? { by } : {}) });
const row = (key: string, text: string) => ({ key, column: 0, clause: 1, kind: 'provision' as const, level: 0, label: '1.', remark: '', lead: [], runs: [run(text, [0])], table: [], asides: [{ kind: 'note' as const, author: text.slice(0, 40), date: '2025-13-45', text: text.slice(0, 100) }, { kind: 'counterpart' as const, author: '', date: '', text: text.slice(0, 100) }] });
const all = { counterparts: true, notes: true, colours: true };
const copyWith = (...texts: readonly string[]): WholeCopy => ({ title: texts[0] ?? '', reading: texts.at(-1) ?? '', language: 'en', parties: [{ id: 'UKR', name: 'Ukraine', colour: '#56b4e9' }], rows: texts.map((text, i) => row(`b${i}`, text)), left: [] });

describe('Word document', () => {
  it('says of each run of a file in another language which it is', async () => {
    const copy = copyWith('One', 'Two');
    const parts = await partsOf(await writeDocx({ ...copy, reading: '', rows: copy.rows.map((each, i) => (i === 1 ? { ...each, language: 'uk' } : each)) }, all));
    const paragraphs = (parts['word/document.xml'] ?? '').split('</w:p>');
    const spoken = (words: string): readonly string[] => (paragraphs.find((each) => each.includes(words))?.match(/<w:lang w:val="[^"]*"/gu) ?? []);
    assert.deepEqual([spoken('One'), spoken('Two')], [[], Array(2).fill('<w:lang w:val="uk-UA"')]);
  });

  it('is the same bytes whenever it is written', async () => {
    const RealDate = Date;
    const first = await writeDocx(copyWith('One', 'Two'), all);
    try {
      globalThis.Date = class extends RealDate {
        constructor(...given: readonly unknown[]) {
          super(...((given.length === 0 ? ['2031-02-03T04:05:06Z'] : given) as [string]));
        }
        static override now(): number {
          return RealDate.parse('2031-02-03T04:05:06Z');
        }
      } as DateConstructor;
      assert.deepEqual(await writeDocx(copyWith('One', 'Two'), all), first);
    } finally {
      globalThis.Date = RealDate;
    }
    const names = Object.values((await JSZip.loadAsync(first)).files);
    assert.ok(names.length > 5 && names.every(({ date }) => date.getUTCFullYear() === 1980 && date.getUTCMonth() === 0 && date.getUTCDate() === 1));
  });

  it('holds hostile texts as texts: every part is sound XML, and nothing vanishes without a trace', async () => {
    const hostile = ['</w:t><w:r>&amp;]]>"\'<!--', 'a\u0000b\u000Bc\u001Fd\uFFFEe', 'lone \uD800 and \uDC00 surrogates 😀', '', 'x'.repeat(1_000_000), '\u202Eright to left\u2028next'];
    const parts = await partsOf(await writeDocx(copyWith(...hostile), all));
    for (const [name, xml] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/u.test(name)) continue;
      assert.equal(whyUnsound(xml), undefined, name);
    }
    const lines = linesOf(parts['word/document.xml'] ?? '');
    assert.ok(lines.some((line) => line.includes('</w:t><w:r>&amp;]]>"')), 'marks stay');
    assert.ok(lines.some((line) => line.includes('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe')), 'control characters show');
    assert.ok(lines.some((line) => line.includes('lone \uFFFD and \uFFFD surrogates 😀')), 'lone surrogates show');
    assert.ok(lines.some((line) => line.length > 1_000_000), 'long words stay whole');
  });

  it('writes parties’ colours dark enough to be read on paper', () => {
    assert.equal(inkOf('#0072b2'), '0072b2');
    assert.notEqual(inkOf('#56b4e9'), '56b4e9');
    assert.equal(inkOf('red'), '000000');
    assert.equal(inkOf('#ffffff').length, 6);
  });

  it('takes what is no zip file as it is', () => assert.deepEqual(fixTimes(new Uint8Array([1, 2, 3])), new Uint8Array([1, 2, 3])));
});
