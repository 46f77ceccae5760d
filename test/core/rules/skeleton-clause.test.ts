// Where the mend of a missing clause puts it, and how it numbers it.

import assert from 'node:assert/strict';
import { fixesFor, checkWith } from '../../../server/src/core/rules/runner.js';
import { missingAmendmentClause } from '../../../server/src/core/rules/final-clauses/missing-amendment-clause.js';
import { missingTestimonium } from '../../../server/src/core/rules/final-clauses/missing-testimonium.js';
import type { Rule } from '../../../server/src/core/rules/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';

const head = 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n';

/** The text behind the head after the mend. */
function mended(body: string, rule: Rule = missingAmendmentClause): string {
  const text = head + body;
  const document = createDocument('file:///a.treaty', text, { library: false });
  const snapshot = withDocument(createSnapshot(emptyConfig), document);
  const [finding] = checkWith([rule], snapshot, document);
  const [change] = fixesFor(snapshot, document, finding!)[0]!.changes;
  return (text.slice(0, change!.span.start) + change!.newText + text.slice(change!.span.end)).slice(head.length);
}

const clause = 'The Parties may amend this Agreement by […] in writing that […] sign.';

describe('a missing clause is inserted', () => {
  it('as the next article, its paragraphs numbered from one, in front of annexes and closing words', () => {
    assert.equal(
      mended('Article 1. Peace\n\n1. There is peace.\n   @id peace\n\nAnnex I. Map\n\n1. A map.\n\nDone at Bern.\n'),
      `Article 1. Peace\n\n1. There is peace.\n   @id peace\n\nArticle 2. Amendment\n\n1. ${clause}\n   @clause amendment\n\nAnnex I. Map\n\n1. A map.\n\nDone at Bern.\n`,
    );
  });

  it('with roman numbers, and the keyword and dash of the last heading', () => {
    assert.equal(mended('ARTICLE III – Peace\n\n(1) There is peace.\n'), `ARTICLE III – Peace\n\n(1) There is peace.\n\nARTICLE IV – Amendment\n\n(1) ${clause}\n    @clause amendment\n`);
  });

  it('numbered on where paragraphs run through', () => {
    assert.equal(mended('Article 1. A\n\n1. One.\n\nArticle 2. B\n\n2. Two.\n'), `Article 1. A\n\n1. One.\n\nArticle 2. B\n\n2. Two.\n\nArticle 3. Amendment\n\n3. ${clause}\n   @clause amendment\n`);
  });

  it('as the next paragraph where there are no articles, as a paragraph where nothing is numbered, first where there is nothing', () => {
    assert.equal(mended('1. One.\n\n2. Two:\n   (a) a;\n   (b) b.\n\nDone at Bern.\n'), `1. One.\n\n2. Two:\n   (a) a;\n   (b) b.\n\n3. ${clause}\n   @clause amendment\n\nDone at Bern.\n`);
    assert.equal(mended('There is peace.\n'), `There is peace.\n\n${clause}\n@clause amendment\n`);
    assert.equal(mended('').trim(), `1. ${clause}\n   @clause amendment`);
  });

  it('in front of the signatures when it is the closing words', () => {
    const closing = 'Done at […] on […] at […] UTC, in […] originals in the […] language.';
    assert.equal(mended('1. One.\n\nsignature NOR\n  status: pending\n', missingTestimonium), `1. One.\n\n${closing}\n\nsignature NOR\n  status: pending\n`);
  });
});
