// What quick fixes make of a text, word for word: written by hand. That each removes its finding and brings no error is `fixes.test.ts`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument, fixesFor } from '../../../server/src/core/rules/runner.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { formatMessage } from '../../../server/src/core/rules/words.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { root } from '../../support/root.js';

interface Mend {
  readonly rule: string;
  readonly what: string;
  readonly text: string;
  readonly others?: readonly string[];
  /** The text after each fix that is offered for the first finding of the rule, by its title. */
  readonly after: Readonly<Record<string, string>>;
}

const observers = 'body OBS "Observers"\n  mandate: monitor, verify\n';
const commission = 'body JMC "Joint Commission"\n  mandate: supervise\n';
const twoPoints = 'agreement demo "Demo"\n  numbering: per-article\n\nArticle 1. Line\n\n1. The line:\n   (z) is marked.\n\nArticle 2. Zone\n\n1. The zone:\n   (z) is marked.\n\nArticle 3. Map\n\n';
const teams = 'body JOT "Teams"\n  mandate: investigate\n  scope: 9\n';

const sixDuties = '1. Men shall go.\n\n2. Arms shall go.\n\n3. Guns shall go.\n\n4. Cars shall go.\n\n5. Ships shall go.\n\n6. Mines shall go.\n';

const mends: readonly Mend[] = [
  {
    rule: 'no-enforcement-body', what: 'the whole text, where none of its many duties is marked',
    text: `agreement pact "Pact"\n  status: draft\n\n${commission}\n${sixDuties}`,
    after: { 'The whole text enforced by Joint Commission (JMC)': `agreement pact "Pact"\n  status: draft\n@enforced-by JMC\n\n${commission}\n${sixDuties}` },
  },
  {
    rule: 'no-enforcement-body', what: 'the clause alone, where others are marked',
    text: `agreement pact "Pact"\n\n${commission}\n${sixDuties}\n7. All shall go.\n   @enforced-by none "no need"\n`,
    after: { 'Enforced by Joint Commission (JMC)': `agreement pact "Pact"\n\n${commission}\n${sixDuties.replace('Men shall go.\n', 'Men shall go.\n   @enforced-by JMC\n')}\n7. All shall go.\n   @enforced-by none "no need"\n` },
  },
  {
    rule: 'no-enforcement-body', what: 'an annex, by a body that the agreement it is a part of declares',
    text: 'agreement annex "Annex"\n  part-of: pact\n\n1. The camps shall be closed.\n', others: [`agreement pact "Pact"\n\n${observers}${commission}`],
    after: { 'Enforced by Joint Commission (JMC)': 'agreement annex "Annex"\n  part-of: pact\n\n1. The camps shall be closed.\n   @enforced-by JMC\n' },
  },
  {
    rule: 'observer-only-enforcement', what: 'the only body that could enforces, the observers watch',
    text: `${observers}${commission}\n1. Neither side shall fly there.\n   @enforced-by OBS\n`,
    after: { 'Enforced by Joint Commission (JMC), watched by OBS': `${observers}${commission}\n1. Neither side shall fly there.\n   @enforced-by JMC\n   @monitored-by OBS\n` },
  },
  { rule: 'observer-only-enforcement', what: 'nothing among two that could', text: `${observers}${commission}${commission.replaceAll('J', 'K')}\n1. Neither side shall fly there.\n   @enforced-by OBS\n`, after: {} },
  { rule: 'observer-only-enforcement', what: 'nothing where the heading names them', text: `${observers}${commission}\nArticle 1. Air\n@enforced-by OBS\n\n1. Neither side shall fly there.\n`, after: {} },
  {
    rule: 'enforcement-out-of-scope', what: 'the one named above, and the one that could',
    text: `${teams}${commission}\nArticle 1. Arms\n@enforced-by JMC\n\n1. Neither side shall bring rockets.\n   @enforced-by JOT\n\nArticle 2. Zone\n\n9. The zone is wide.\n`,
    after: {
      'Leave it to JMC, named above': `${teams}${commission}\nArticle 1. Arms\n@enforced-by JMC\n\n1. Neither side shall bring rockets.\n\nArticle 2. Zone\n\n9. The zone is wide.\n`,
      'Enforced by Joint Commission (JMC)': `${teams}${commission}\nArticle 1. Arms\n@enforced-by JMC\n\n1. Neither side shall bring rockets.\n   @enforced-by JMC\n\nArticle 2. Zone\n\n9. The zone is wide.\n`,
    },
  },
  {
    rule: 'body-not-established', what: 'a clause with a blank behind the last, as an article of its own',
    text: 'body CPD "Committee for Detainees"\n  members: "North" 2, "South" 2\n\nArticle 4. Lists\n\n1. The Committee for Detainees shall help both Parties.\n',
    after: { 'Add a clause that establishes CPD': 'body CPD "Committee for Detainees"\n  members: "North" 2, "South" 2\n\nArticle 4. Lists\n\n1. The Committee for Detainees shall help both Parties.\n\nArticle 5. Committee for Detainees\n\n1. The Committee for Detainees is hereby established. It consists of […].\n   @establishes CPD\n' },
  },
  {
    rule: 'undelimited-zone', what: 'a clause with blanks',
    text: 'zone LINE "Line of Rest"\n  kind: line\n\n1. Nobody crosses.\n',
    after: { 'Add a clause that delimits LINE': 'zone LINE "Line of Rest"\n  kind: line\n\n1. Nobody crosses.\n\n2. The Line of Rest runs along […] and […].\n   @establishes LINE\n' },
  },
  {
    rule: 'undefined-hostile-act', what: 'a definition with a blank',
    text: '1. Nobody carries out a hostile act.\n',
    after: { 'Add a definition of "hostile act"': '1. Nobody carries out a hostile act.\n\n2. "Hostile act" means […].\n' },
  },
  { rule: 'undefined-hostile-act', what: 'nothing in a text that is signed, where a blank would be a fault', text: 'agreement own "Own"\n  status: signed\n\n1. Nobody carries out a hostile act.\n', after: {} },
  {
    rule: 'own-precedent', what: 'the name with its comma and its quotes',
    text: 'agreement line "Line"\n  alias: Truce of the North\n  precedent: "Truce of the North", rest\n\n1. They rest.\n', others: ['agreement rest "Rest"\n\n1. They rest.\n'],
    after: { 'Take "Truce of the North" out': 'agreement line "Line"\n  alias: Truce of the North\n  precedent: rest\n\n1. They rest.\n' },
  },
  {
    rule: 'own-precedent', what: 'the line where it is the only one', text: 'agreement line "Line"\n  precedent: line\n  status: draft\n\n1. They rest.\n',
    after: { 'Take "line" out': 'agreement line "Line"\n  status: draft\n\n1. They rest.\n' },
  },
  {
    rule: 'part-of-itself', what: 'its own name, where it names itself',
    text: 'agreement accord "Accord"\n  amends: accord, first\n\n1. Three.\n', others: ['agreement first "First"\n\n1. Four.\n'],
    after: { 'Take "accord" out': 'agreement accord "Accord"\n  amends: first\n\n1. Three.\n' },
  },
  {
    rule: 'precedent-is-heading', what: 'the only clause of the article',
    text: 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:Art. 1\n', others: ['agreement old "Old"\n\nArticle 1. Rest\n\n1. Fire ceases.\n'],
    after: { 'Change to "old:Art.1(1)", its only clause': 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:Art.1(1)\n' },
  },
  { rule: 'precedent-is-heading', what: 'nothing where the article has two', text: 'agreement new "New"\n  precedent: old\n\n1. Fire ceases.\n   @precedent old:Art. 1\n', others: ['agreement old "Old"\n\nArticle 1. Rest\n\n1. Fire ceases.\n\n2. It rests.\n'], after: {} },
  {
    rule: 'ambiguous-reference', what: 'each clause it may mean',
    text: `${twoPoints}1. As {1(z)} says.\n`,
    after: { 'It means Art.1(1)(z)': `${twoPoints}1. As {Art.1(1)(z)} says.\n`, 'It means Art.2(1)(z)': `${twoPoints}1. As {Art.2(1)(z)} says.\n` },
  },
  { rule: 'ambiguous-reference', what: 'nothing for two that are cited alike', text: '1. A.\n\n2. B.\n\n2. C.\n\n3. See {2}.\n', after: {} },
  {
    rule: 'reference-to-deleted', what: 'where the clause went',
    text: '1. (moved to 3)\n\n2. As {1} says.\n\n3. Prisoners return.\n',
    after: { 'Refer to "3", where it went': '1. (moved to 3)\n\n2. As {3} says.\n\n3. Prisoners return.\n' },
  },
  { rule: 'reference-to-deleted', what: 'nothing where nothing says so', text: '1. [deleted]\n\n2. As {1} says.\n', after: {} },
  { rule: 'reference-to-deleted', what: 'nothing where that is gone too', text: '1. (moved to 3)\n\n2. As {1} says.\n\n3. [deleted]\n', after: {} },
  {
    rule: 'missing-annex', what: 'a heading and a blank behind the last one',
    text: '1. The crossings are in Annex II.\n\nAnnex I. Map\n\nThe map.\n\nsignature EAS\n  status: pending\n',
    after: { 'Add Annex II, still to be written': '1. The crossings are in Annex II.\n\nAnnex I. Map\n\nThe map.\n\nAnnex II\n\n[…]\n\nsignature EAS\n  status: pending\n' },
  },
  { rule: 'missing-annex', what: 'nothing for a number further off', text: '1. The crossings are in Annex IV.\n\nAnnex I. Map\n\nThe map.\n', after: {} },
  { rule: 'self-reference', what: 'out of an annotation', text: '3. Mines are lifted.\n   @see 4, 3\n\n4. Mines are marked.\n', after: { 'Take it out of "@see"': '3. Mines are lifted.\n   @see 4\n\n4. Mines are marked.\n' } },
  { rule: 'self-reference', what: 'nothing in prose, where another may be meant', text: '1. Guards leave as {1} says.\n', after: {} },
  {
    rule: 'unlinked-heading', what: 'the title as the shown text of a reference',
    text: 'Article 1. Withdrawal\n\n1. They go, as the Article on Withdrawal says.\n',
    after: { 'Write as a reference to "Art.1"': 'Article 1. Withdrawal\n\n1. They go, as the Article on {Art.1|Withdrawal} says.\n' },
  },
  {
    rule: 'misplaced-definition', what: 'the number of the article that defines it',
    text: 'Article 1. Terms\n\n1. "Heavy Weapons" means guns.\n\nArticle 2. Count\n\n1. Guns are counted.\n\nArticle 3. End\n\n1. Heavy Weapons, as defined in Article 2, leave.\n',
    after: { 'Change to "Article 1"': 'Article 1. Terms\n\n1. "Heavy Weapons" means guns.\n\nArticle 2. Count\n\n1. Guns are counted.\n\nArticle 3. End\n\n1. Heavy Weapons, as defined in Article 1, leave.\n' },
  },
  {
    rule: 'duplicate-field', what: 'the first goes, for the last counts',
    text: 'agreement own "Own"\n  status: draft\n  language: en\n  status: signed\n',
    after: { 'Delete the first "status", which does not count': 'agreement own "Own"\n  language: en\n  status: signed\n' },
  },
  { rule: 'duplicate-id', what: 'a label', text: '1. The line.\n   @id line\n\n2. A line.\n   @id line\n', after: { 'Take this label out; references go on meaning the first': '1. The line.\n   @id line\n\n2. A line.\n' } },
  { rule: 'duplicate-id', what: 'a declaration that says the same', text: 'party UKR "Ukraine"\n  role: signatory\nparty UKR "Ukraine"\n  role:   signatory\n\n1. Text.\n', after: { 'Delete this declaration, which says the same again': 'party UKR "Ukraine"\n  role: signatory\n\n1. Text.\n' } },
  { rule: 'duplicate-id', what: 'nothing for one that says something else', text: 'party UKR "Ukraine"\n  role: signatory\nparty UKR "Ukraine"\n\n1. Text.\n', after: {} },
  { rule: 'numbering-duplicate', what: 'the free number', text: '1. A.\n\n2. B.\n\n2. C.\n\n4. D.\n', after: { 'Number it "3.", which is free': '1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n' } },
  { rule: 'numbering-duplicate', what: 'nothing where the next number is taken', text: '1. A.\n\n2. B.\n\n2. C.\n\n3. D.\n', after: {} },
  { rule: 'number-given-twice', what: 'figures or words', text: '1. They go within seventy-two (72) hours.\n', after: { 'Keep the figures, "72 hours"': '1. They go within 72 hours.\n', 'Keep the words, "seventy-two hours"': '1. They go within seventy-two hours.\n' } },
  { rule: 'number-given-twice', what: 'nothing where they differ', text: '1. They go within seventy-two (48) hours.\n', after: {} },
  { rule: 'mixed-date-formats', what: 'as the first is written', text: '1. From 27 July 1953.\n\n2. Until 1953-08-09.\n', after: { 'Write "9 August 1953"': '1. From 27 July 1953.\n\n2. Until 9 August 1953.\n' } },
  { rule: 'mixed-date-formats', what: 'the month first', text: '1. From July 27, 1953.\n\n2. Until 9 August 1953.\n', after: { 'Write "August 9, 1953"': '1. From July 27, 1953.\n\n2. Until August 9, 1953.\n' } },
  { rule: 'mixed-date-formats', what: 'nothing where the first is another language’s', text: '1. З 27 липня 1953 року.\n\n2. До 1953-08-09.\n', after: {} },
  { rule: 'zone-domain-mismatch', what: 'the domain it needs', text: 'zone BAY "Bay"\n  kind: maritime\n  domain: land\n\n1. Text.\n', after: { 'Add "sea" to its domain': 'zone BAY "Bay"\n  kind: maritime\n  domain: land, sea\n\n1. Text.\n' } },
  { rule: 'option-gap', what: 'the letter behind the last', text: '1. A.\n   @option A\n\n1. B.\n   @option B\n\n1. C.\n   @option A\n', after: { 'Call it option C': '1. A.\n   @option A\n\n1. B.\n   @option B\n\n1. C.\n   @option C\n' } },
  { rule: 'option-gap', what: 'nothing for one that was lost', text: '1. A.\n   @option A\n\n1. C.\n   @option C\n', after: {} },
  { rule: 'drafting-residue', what: 'each line of the paragraph a comment', text: 'Article 1. Ports\n\nTODO: ask the south\nfor more ports.\n', after: { 'Make the paragraph a comment': 'Article 1. Ports\n\n// TODO: ask the south\n// for more ports.\n' } },
  { rule: 'drafting-residue', what: 'nothing in the middle of a clause', text: '1. The zone is wide TODO check.\n', after: {} },
  {
    rule: 'differing-language-lists', what: 'the list of the original',
    text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n  authentic: uk\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\n  authentic: en, uk\n\n1. Text.\n'],
    after: { 'Take the list of "pact"': 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n  authentic: en, uk\n\n1. Текст.\n' },
  },
  {
    rule: 'differing-ids', what: 'the labels of the original at the same clauses',
    text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Лінія.\n   @id line\n\n2. Зона.\n   @binds all\n', others: ['agreement pact "Pact"\n  language: en\n\n1. The line.\n   @id line\n\n2. The zone.\n   @id zone\n'],
    after: { 'Label the same clauses as in "pact"': 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Лінія.\n   @id line\n\n2. Зона.\n   @id zone\n   @binds all\n' },
  },
  {
    rule: 'differing-ids', what: 'nothing where a body is missing too, which has a name',
    text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Лінія.\n   @id line\n\n2. Зона.\n', others: ['agreement pact "Pact"\n  language: en\nbody JMC "Commission"\n\n1. The line.\n   @id line\n\n2. The zone.\n   @id zone\n'],
    after: {},
  },
  {
    rule: 'differing-annotations', what: 'the value of the original',
    text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Сторони відходять.\n   @deadline 12 days after signature\n', others: ['agreement pact "Pact"\n  language: en\n\n1. They go.\n   @deadline 10 days after signature\n'],
    after: { 'Take "@deadline 10 days after signature" from "pact"': 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Сторони відходять.\n   @deadline 10 days after signature\n' },
  },
  {
    rule: 'part-with-own-status', what: 'the line goes', text: 'agreement annex "Annex"\n  part-of: pact\n  status: agreed\n\n1. Text.\n', others: ['agreement pact "Pact"\n  status: draft\n\n1. Text.\n'],
    after: { 'Leave the status to "pact"': 'agreement annex "Annex"\n  part-of: pact\n\n1. Text.\n' },
  },
  { rule: 'archaic-word', what: 'the plain word', text: '1. Troops leave forthwith.\n', after: { 'Change to "at once"': '1. Troops leave at once.\n' } },
  { rule: 'archaic-word', what: 'nothing where the agreement or the article may be meant', text: '1. Whatever is said herein holds.\n', after: {} },
];

function after({ rule: name, text, others = [] }: Mend): Readonly<Record<string, string>> {
  const rule = rules.find((each) => each.name === name);
  assert.ok(rule, name);
  let snapshot = withDocument(createSnapshot({ ...emptyConfig, severities: { [name]: rule.severity } }), createDocument('file:///own.treaty', text, { library: false }));
  for (const [i, other] of others.entries()) snapshot = withDocument(snapshot, createDocument(`file:///other${i}.treaty`, other, { library: false }));
  const document = snapshot.documents.get('file:///own.treaty')!;
  const finding = checkDocument(snapshot, document).find((each) => each.rule === name);
  assert.ok(finding, `${name} finds nothing in:\n${text}`);
  return Object.fromEntries(fixesFor(snapshot, document, finding).map(({ title, changes }) => {
    const mended = [...changes].sort((a, b) => b.span.start - a.span.start).reduce((before, { span, newText }) => before.slice(0, span.start) + newText + before.slice(span.end), text);
    return [formatMessage(name, title), mended];
  }));
}

describe('rules without a quick fix', () => {
  it('each stands with its reason in docs/rules/no-quick-fix.md, and no other does', () => {
    const page = readFileSync(path.join(root, 'docs', 'rules', 'no-quick-fix.md'), 'utf8');
    const listed = [...page.matchAll(/^\| (?!why )(\p{Lu}.+\.) \| (`.+`) \|$/gmu)].flatMap(([, , names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')));
    assert.equal(new Set(listed).size, listed.length, 'one stands twice');
    assert.deepEqual([...listed].sort(), rules.filter(({ fix }) => !fix).map(({ name }) => name).sort());
  });
});

describe('what quick fixes make of a text', () => {
  for (const mend of mends) it(`${mend.rule}: ${mend.what}`, () => assert.deepEqual(after(mend), mend.after));
});
