// The duties as texts: CSV that no spreadsheet misreads, Markdown in which nothing of the drafters' words is markup, JSON for programs.
import assert from 'node:assert/strict';
import { createDocument, createSnapshot, duties, dutiesAsCsv, dutiesAsJson, dutiesAsMarkdown, emptyConfig, voiceIn, withDocuments } from '../../../server/src/core/index.js';

const document = createDocument('file:///draft.treaty', `agreement draft "Draft | one"
party AAA "Avonia"
  role: signatory
body JMC "Joint Commission"
  mandate: supervise

1. Avonia shall:
   @enforced-by JMC
   (a) pay "ten", or =SUM(A1); and
   (b) print [click](command:evil) | <b>.
`, { library: false });
const table = { title: 'Draft | one', rows: duties(withDocuments(createSnapshot(emptyConfig), [document]), document).rows };
const { say } = voiceIn();

describe('duties as texts', () => {
  it('CSV: a record a duty, quotes doubled, the empty slots named', () => {
    const [heads, first, , ...rest] = dutiesAsCsv(table, say).split('\r\n');
    assert.equal(heads, '\uFEFFClause,Kind,Who,What,Where,By when,Verified by,Consequence,Empty slots,Parties,Bodies,Zones');
    assert.equal(first, '¶1(a),duty,Avonia (from ¶1),"pay ""ten"", or =SUM(A1)",not said,not said,JMC (from ¶1),not said,Where; By when; Consequence,AAA,JMC,');
    assert.deepEqual(rest, ['']);
  });

  it('CSV: what begins like a formula is none', () => {
    const [row] = table.rows;
    assert.ok(row);
    const what = { kind: 'own' as const, words: '=HYPERLINK("x")' };
    assert.match(dutiesAsCsv({ title: '', rows: [{ ...row, slots: { ...row.slots, what } }] }, say), /,"'=HYPERLINK\(""x""\)",/u);
  });

  it('Markdown: words stay words, in their cells', () => {
    const text = dutiesAsMarkdown(table, say);
    assert.match(text, /^# Duties: Draft \\\| one\n/u);
    assert.ok(text.includes('print \\[click\\](command:evil) \\| \\<b\\>'), text);
    for (const line of text.trim().split('\n').slice(2)) assert.equal(line.replaceAll('\\|', '').split('|').length, 14, line);
  });

  it('JSON: names of slots that are the same in every language, and no handles', () => {
    const read = JSON.parse(dutiesAsJson(table)) as { readonly agreement: string; readonly duties: readonly Record<string, unknown>[] };
    assert.equal(read.agreement, 'Draft | one');
    assert.deepEqual(Object.keys(read.duties[0] ?? {}), ['clause', 'modality', 'slots', 'parties', 'bodies', 'zones']);
    const slots = read.duties[0]?.['slots'] as Record<string, unknown> | undefined;
    assert.deepEqual(slots?.['who'], { kind: 'above', words: 'Avonia', from: '¶1' });
  });
});
