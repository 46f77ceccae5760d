// While files are still being read, a text is checked with what is known: nothing may be reported that is no longer
// reported once everything has been read. Every shipped text alone, and a pair of files that are one agreement.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument, createDocument, createSnapshot, type Document, emptyConfig, formatFinding, withDocuments, withLoading } from '../../../server/src/core/index.js';
import { root } from '../../support/root.js';

const shipped = [
  'library/korea-1953.treaty', 'library/minsk-protocol-2014.treaty', 'library/minsk-memorandum-2014.treaty', 'library/minsk-package-2015.treaty',
  'samples/ukraine/armistice.treaty', 'samples/ukraine/settlement.treaty',
].map((file) => createDocument(`file:///${file}`, readFileSync(path.join(root, file), 'utf8'), { library: file.startsWith('library/') }));

const pair = [
  ['main.treaty', `agreement main "Main"
  precedent: korea-1953

party AAA "First Side"
  role: signatory
party BBB "Second Side"
  role: signatory

body JC "Joint Commission"
  mandate: supervise
  scope: 1, annex-i:2

zone ZN "Zone"

1. The Parties shall withdraw from the Zone, as {annex-i:2} says.
   @precedent korea-1953:13(a)
   @enforced-by JC
   @monitored-by JC
   @binds AAA, BBB
   @deadline 3 days after #start

2. Annex I is a part of this Agreement.
   @precedent none "the Korean text has no such clause"

signature AAA
  status: pending
signature BBB
  status: pending
`],
  ['annex.treaty', `agreement annex-i "Annex I"
  part-of: main
  precedent: korea-1953

1. The line of contact is fixed.
   @precedent korea-1953:1
   @id start

2. AAA and BBB shall mark it throughout the Zone, under paragraph 1.
   @binds AAA, BBB
   @enforced-by JC
   @monitored-by JC
   @after main:1
   @precedent korea-1953:4
   @see main:2
`],
].map(([name, text]) => createDocument(`file:///${name}`, text ?? '', { library: false }));

describe('while files are still being read', () => {
  for (const [title, all] of [['a shipped text', shipped], ['an agreement in two files', [...pair, ...shipped.filter(({ library }) => library)]]] as const) {
    it(`${title} has no finding that goes away by itself`, () => {
      for (const document of all) {
        const early = new Set(findings([document], document, true));
        const late = findings(all, document, false);
        assert.deepEqual([...early].filter((finding) => !late.includes(finding)), [], document.uri);
      }
    });
  }

  it('and the pair of files is in order when both are there', () => {
    for (const document of pair) assert.deepEqual(findings([...pair, ...shipped], document, false).filter((finding) => !finding.includes('precedent-not-covered')), []);
  });
});

function findings(known: readonly Document[], document: Document, loading: boolean): string[] {
  const snapshot = withLoading(withDocuments(createSnapshot(emptyConfig), known), loading);
  return checkDocument(snapshot, document).map((finding) => `${finding.span.start} ${finding.rule} ${formatFinding(finding)}`);
}
