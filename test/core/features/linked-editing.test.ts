// An id and every place of the file that writes it, to be typed at once.
import assert from 'node:assert/strict';
import { linkedEditing } from '../../../server/src/core/features/linked-editing.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const text = `//- draft.treaty
agreement peace "Draft"
party UKR "Ukraine"
party RUS "Russian Federation"
body JMC "Joint Military Commission"
  members: UKR 5, RUS 5

1. Ukraine and the JMC meet [UKR: at once], as {JMC|the Commission} says.
   @binds UKR, all
   @enforced-by JMC
signature UKR
`;

function check(before: string, behind: string, expected: readonly string[] | undefined): void {
  for (const { name, fixture } of everyGuise(text.replace(before + behind, `${before}<|>${behind}`))) {
    const { snapshot, document, offset } = openFixture(fixture);
    const { text: own } = document.model.tree;
    const found = linkedEditing(snapshot, document, offset)?.map(({ start, end }) => `${own.slice(start - 2, start)}|${own.slice(start, end)}|${own.slice(end, end + 1)}`.replace(/\s/gu, '_'));
    assert.deepEqual(found, expected, name);
  }
}

describe('linked editing', () => {
  it('answers with the id and each place that writes it, from its declaration and from a use', () => {
    const places = ['y_|UKR|_', ':_|UKR|_', '_[|UKR|:', 's_|UKR|,', 'e_|UKR|_'];
    check('party U', 'KR', places);
    check('[UK', 'R: at', places);
    check('@binds ', 'UKR', places);
  });

  it('answers with an id in prose and in braces', () => check('{JM', 'C|the', ['y_|JMC|_', 'e_|JMC|_', '_{|JMC||', 'y_|JMC|_']));

  it('answers nothing on a name in prose, on a keyword, on an id written once, in the library', () => {
    check('1. Ukr', 'aine', undefined);
    check('age', 'nt', undefined);
    check('par', 'ty UKR', undefined);
    check('agreement pe', 'ace', undefined);
    const { snapshot, document, offset } = openFixture(`//- draft.treaty library\nagreement a "A"\nparty U<|>KR "Ukraine"\n1. The UKR leaves.\n   @binds UKR\n`);
    assert.equal(linkedEditing(snapshot, document, offset), undefined);
  });

  it('answers nothing for an id another file uses: that is for a rename', () => {
    const { snapshot, document, offset } = openFixture('//- a.treaty\nagreement a "A"\nbody J<|>MC "Commission"\n1. The JMC meets.\n//- b.treaty\nagreement b "B"\n1. As {a:JMC} says.\n');
    assert.equal(linkedEditing(snapshot, document, offset), undefined);
  });
});
