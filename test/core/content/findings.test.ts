// The findings of the shipped texts, and no others: history's own in the library (docs/library.md says why each is there),
// the newcomer's exercises in the samples (samples/README.md says how to mend each).

import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { readContent } from '../../support/content.js';

const content = readContent();

/** `rule citation` for each finding, sorted; a repeated one counts as often as it is found. */
function found(id: string): readonly string[] {
  const document = content.document(id);
  return checkDocument(content.snapshot, document).map((finding) => `${finding.rule} ${finding.citation}`).sort();
}

/** `body rule` for each finding on the declaration of a body, in order. */
function bodiesWith(id: string): readonly string[] {
  const document = content.document(id);
  return checkDocument(content.snapshot, document).flatMap(({ rule, span }) => {
    const body = document.model.bodies.find((each) => each.id.span.start === span.start);
    return body ? [`${body.id.text} ${rule}`] : [];
  });
}

function expected(table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(table).flatMap(([rule, citations]) => citations.map((citation) => `${rule} ${citation}`)).sort();
}

const paragraphs = (...numbers: readonly (number | string)[]) => numbers.map((number) => `¶${number}`);

/** On the agreement's `profile`, in no clause. */
const ofTheWhole = [''];

describe('findings of the shipped texts', () => {
  it('korea-1953 warns where history does: no body for the sea, the air, and prisoners used again; the Republic of Korea bound and not signing; commissions that can be divided for good', () => {
    assert.deepEqual(found('korea-1953'), expected({
      'no-enforcement-body': paragraphs(15, 16, 52),
      'bound-but-not-signatory': paragraphs(14, 15, 16),
      'signature-without-authority': paragraphs(60),
      // The Agreement gives 22:00 without a clock.
      'hour-without-zone': paragraphs(63),
      'undefined-hostile-act': paragraphs(6),
      'missing-termination': ofTheWhole,
      'enforced-by-obligor': paragraphs(12, '13(b)', '13(e)', '13(g)', '13(h)', '13(j)', 17, 18, '58(a)(1)', '58(a)(2)'),
      'deadlocked-body': ['', ''],
      'gated-by-deadlock': [''],
      'blockable-member': ['', ''],
      // No word says what a violation is, and a report is the end of one; the last prisoners wait for a conference that was only recommended.
      'undefined-violation': paragraphs(29),
      'violation-without-consequence': paragraphs(29),
      'duty-on-recommendation': ['Annex/11'],
      'vague-phrase': paragraphs(53, '58(a)(2)'),
    }));
    assert.deepEqual(bodiesWith('korea-1953'), [
      'MAC deadlocked-body', 'MAC gated-by-deadlock', 'NNSC blockable-member', 'NNSC deadlocked-body', 'NNRC blockable-member',
    ]);
  });

  it('minsk-protocol-2014: nobody enforces, observers only watch, and no text sets up the group that speaks', () => {
    assert.deepEqual(found('minsk-protocol-2014'), expected({
      'no-enforcement-body': paragraphs(1, 3, 5, 6, 7, 8, 9, 10, 11, 12),
      'observer-only-enforcement': paragraphs(2, 4),
      // Two signed by bare name, and nothing binds them by it.
      'signature-without-capacity': ['', ''],
      'signatory-without-duties': ['', ''],
      'vague-deadline': paragraphs(1, 5),
      'duty-without-deadline': paragraphs(10),
      // Twelve points and nothing on its beginning, reach, change, end, or a quarrel about it.
      'missing-entry-into-force': ofTheWhole,
      'missing-scope': ofTheWhole,
      'missing-duration': ofTheWhole,
      'missing-termination': ofTheWhole,
      'missing-amendment-clause': ofTheWhole,
      'missing-dispute-settlement': ofTheWhole,
      'missing-displaced-persons': ofTheWhole,
      'body-not-established': [''],
      // Nobody is to hear a complaint, let observers through, release the hostages, or remove the formations.
      'no-violation-procedure': [''],
      'supervisor-without-access': [''],
      'duty-without-actor': paragraphs(5, 10),
    }));
    assert.deepEqual(bodiesWith('minsk-protocol-2014'), ['SMM supervisor-without-access', 'TCG body-not-established']);
  });

  it('minsk-memorandum-2014: nobody enforces, and observers only watch', () => {
    assert.deepEqual(found('minsk-memorandum-2014'), expected({
      'no-enforcement-body': paragraphs(1, 2, 3, 6),
      'observer-only-enforcement': paragraphs(4, 5, 7, 8, 9),
      // A line of contact without a map, and without a clause that draws it.
      'undelimited-zone': [''],
      'signature-without-capacity': ['', ''],
      'no-violation-procedure': [''],
      'supervisor-without-access': [''],
    }));
  });

  it('minsk-package-2015: nobody enforces, observers only watch, formations are bound and do not sign', () => {
    assert.deepEqual(found('minsk-package-2015'), expected({
      'no-enforcement-body': paragraphs(1, 4, 5, 6, 7, 8, 9, 11, 12, 13),
      'observer-only-enforcement': paragraphs('2(a)', '2(b)', '2(c)', '2(d)', '2(e)', 3, 10),
      'bound-but-not-signatory': paragraphs(2, '2(e)'),
      // Two lines for one withdrawal, neither drawn; districts that nobody has named.
      'undelimited-zone': ['', ''],
      'undefined-area': paragraphs(1, 5, 11, 12),
      // Two signed by bare name, and nothing binds them by it.
      'signature-without-capacity': ['', ''],
      'signatory-without-duties': ['', ''],
      'duty-without-deadline': paragraphs(10),
      'body-not-established': [''],
      'no-violation-procedure': [''],
      'duty-without-actor': paragraphs(6),
    }));
    assert.deepEqual(bodiesWith('minsk-package-2015'), ['TCG body-not-established']);
  });

  it('the armistice draft has the six faults of samples/README.md', () => {
    assert.deepEqual(found('ukraine-armistice'), expected({
      'enforcement-out-of-scope': ['Art. V(6)'],
      'no-enforcement-body': ['Art. VI(2)'],
      'bound-but-not-signatory': ['Art. VI(5)'],
      'no-precedent': ['Art. XIII(5)'],
      'observer-only-enforcement': ['Art. XIV(3)'],
      'unresolved-citation': ['Art. XVI(2)'],
      // Information: what these clauses follow failed in practice (13(c), 13(d), 20, 31, 37, 43, 60), and no note says what is done otherwise.
      'failed-precedent': ['Annex I/1', 'Annex II/1', 'Art. I(5)(e)', 'Art. IX(1)', 'Art. IX(7)', 'Art. V(3)', 'Art. V(4)', 'Art. VIII(1)', 'Art. VIII(9)', 'Art. XV(1)'],
    }));
  });

  it('the settlement draft has its blanks, told once, follows what failed (13(c), 13(d), 60), bans what was recommended, has shipping nobody watches and a line it does not draw', () => {
    assert.deepEqual(found('ukraine-settlement'), expected({
      placeholder: ['Art. II(5)'],
      'failed-precedent': ['Art. III(3)', 'Art. IV(2)', 'Art. IV(3)', 'Art. IV(6)'],
      'counterpart-of-other-kind': ['Art. III(3)'],
      'lost-body': ['Art. VIII(3)'],
      'undelimited-zone': [''],
    }));
  });

  it('no shipped text silences a rule', () => {
    for (const { model } of content.snapshot.ordered) assert.equal(model.allAnnotations.some(({ name }) => name === 'ignore'), false, model.agreement.id.text);
  });

  it('the drafts say that they are fictional, the library that it is a digest, in their first comment', () => {
    for (const { model, library } of content.snapshot.ordered) {
      const head = model.tree.text.slice(0, 600).split('agreement ')[0] ?? '';
      assert.match(head, library ? /digest/i : /fictional/i, model.agreement.id.text);
    }
  });
});
