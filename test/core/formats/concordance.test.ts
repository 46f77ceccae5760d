// The concordance as HTML, CSV and Markdown: what each says, and that no text of an agreement can change the page it stands on.
import assert from 'node:assert/strict';
import { concordance, concordanceAsCsv, concordanceAsHtml, concordanceAsMarkdownTable, type ConcordanceTable, createDocument, createSnapshot, emptyConfig, voiceIn, withDocuments } from '../../../server/src/core/index.js';

const { say } = voiceIn();

function tableOf(clause: string, answer: string): ConcordanceTable {
  const texts = [
    `agreement old "Old Agreement"\n  language: en\n\nArticle 1. Mines\n\n1. ${clause}\n\n2. Prisoners shall be released.\n`,
    `agreement new "New Agreement"\n  precedent: old\n  language: en\n@omits old:Art.1(2) "done"\n\n1. ${answer}\n   @precedent old:Art.1(1)\n\n2. The Parties shall meet.\n`,
  ];
  const columns = texts.map((text, i) => createDocument(`file:///${i}.treaty`, text, { library: false }));
  const made = concordance(withDocuments(createSnapshot(emptyConfig), columns), columns);
  return {
    columns: columns.map(({ model: { agreement } }) => ({ id: agreement.id.text, name: agreement.name.text, language: agreement.language })),
    lines: Array.from({ length: made.count }, (_, i) => made.rowAt(i)),
    coverage: made.coverage,
  };
}

const plain = tableOf('All mines shall be removed within 72 hours.', 'All mines should be removed within 48 hours.');

describe('concordance as text', () => {
  it('CSV has three fields a column, and each row once', () => {
    assert.deepEqual(concordanceAsCsv(plain, say).split('\r\n'), [
      '\uFEFFold: clause,old: text,old: remarks,new: clause,new: text,new: remarks',
      'Art. 1,Article 1. Mines,,,,',
      'Art. 1(1),All mines shall be removed within 72 hours.,changed,¶1,All mines should be removed within 48 hours.,changed; weaker than its counterpart',
      ',,,¶2,The Parties shall meet.,new: names no counterpart',
      'Art. 1(2),Prisoners shall be released.,,,,left out on purpose: done',
      '',
    ]);
  });

  it('Markdown marks words, and says what an article has', () => {
    const text = concordanceAsMarkdownTable(plain, say);
    assert.match(text, /^# Concordance: Old Agreement \\\| New Agreement\n/u);
    assert.ok(text.includes('| Article 1\\. Mines | 2 | 1 | 1 |') || text.includes('| Article 1. Mines | 2 | 1 | 1 |'), text);
    assert.ok(text.includes('| **Art. 1(1)**<br>All mines ~~shall~~ be removed within ~~72~~ hours.<br>*changed* | **¶1**<br>All mines **should** be removed within **48** hours.<br>*changed; weaker than its counterpart* |'), text);
  });

  it('HTML is one page with real tables, marks in words too, and the language of each text', () => {
    const text = concordanceAsHtml(plain, say, 'en');
    assert.ok(text.includes('<p lang="en">All mines <del>shall </del>be removed within <del>72 </del>hours.</p><small>changed</small>'), text);
    assert.ok(text.includes('<td class="gap"><small>left out on purpose: done</small></td>'), text);
    assert.ok(text.includes('<tr><th scope="row">Article 1. Mines</th><td class="count">2</td><td class="count">1</td><td class="count">1</td></tr>'), text);
    assert.doesNotMatch(text, /https?:|<script|src=|url\(|@import/u);
  });

  it('hostile text stays text', () => {
    const hostile = '=HYPERLINK("http://x") shall <script>alert(1)</script> [x](command:workbench.action.quit) <img src=x onerror=alert(1)> | --- | "quoted", `code` ';
    const table = tableOf(`"A" ${hostile}`, `${hostile} ${'word'.repeat(250_000)}`);
    const html = concordanceAsHtml(table, say, 'en');
    assert.doesNotMatch(html, /<script|<img/u);
    assert.ok(html.length < 100_000, `${html.length} characters of a word of a million`);
    const markdown = concordanceAsMarkdownTable(table, say);
    assert.ok(!/(?<!\\)<(?:script|img)|[^\\]\]\(command:/u.test(markdown), 'a mark of HTML or a link');
    for (const line of markdown.split('\n').filter((each) => each.startsWith('| '))) assert.match(line.replaceAll('\\|', ''), /^\|(?:[^|]*\|){2,4}$/u);
    for (const record of concordanceAsCsv(table, say).split('\r\n')) assert.doesNotMatch(record, /(?:^|,)"?[=+@]/u);
  });
});
