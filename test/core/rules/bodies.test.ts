// The rules about bodies hang on words anywhere in a text: after each small edit of a text that tells of its bodies in every way there is, a
// checker has found what it finds afresh, whichever words came or went. That the edits show it is tested too.
import assert from 'node:assert/strict';
import { enforcement } from '../../../server/src/core/rules/enforcement/list.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import type { Finding, Rule } from '../../../server/src/core/rules/types.js';
import { Draft } from './support/drafts.js';

const telling = `agreement ours "Our Agreement"
  status: draft
party UKR "Ukraine"
  role: signatory
party RUS "Russia"
  role: signatory
party CHE "Switzerland"
  role: third-party
body JMC "Joint Commission"
  members: UKR 2, RUS 2
  mandate: supervise
  established-by: 1
body NSC "Neutral Board"
  members: CHE 2, UKR 2
  mandate: verify, supervise
body PNL "Panel"
  mandate: adjudicate
body OBS "Observers"
  mandate: monitor

Preamble

Both sides, weary of war, agree:

Article 1. Joint Commission

1. A Joint Commission is set up.

2. It has its headquarters in the Alps and meets every week.

3. It reports to both sides, and decides by majority; a tie is broken by the Panel.

Article 2. Other Bodies

4. The Neutral Board is established here. Switzerland is asked to send two officers to it, and names others in their place.
   @establishes NSC

5. The Joint Commission takes no decision before the Neutral Board has been heard.
   @enforced-by NSC

6. The Observers shall enforce the truce. The mandate of the Observers ends after 3 months.
   @enforced-by OBS
   @deadline 6 months after signature

7. Four members sit on the Panel, see {PNL}.

8. Ukraine shall leave the hills.
   @binds UKR
   @enforced-by UKR

Annex I. Teams

1. The Observers consist of ten officers and report weekly.
`;

/** Each line taken out, each word made another, each clause with an annotation more, or with a heading in front. */
function variantsOf(text: string): readonly string[] {
  const found = new Set<string>();
  const put = (start: number, end: number, now: string): void => void found.add(text.slice(0, start) + now + text.slice(end));
  for (const line of text.matchAll(/[^\n]*\n/gu)) {
    put(line.index, line.index + line[0].length, '');
    put(line.index, line.index, '\n');
  }
  for (const { index, 0: word } of text.matchAll(/[A-Za-z]+|\d+/gu)) put(index, index + word.length, /\d/u.test(word) ? String(Number(word) + 1) : `${word}q`);
  for (const at of text.matchAll(/^\d\. /gmu)) put(at.index, at.index, 'Article 9. Matters\n\n');
  for (const annotation of ['@establishes OBS', '@enforced-by JMC', '@binds UKR']) for (const at of text.matchAll(/^\d\. [^\n]*\n/gmu)) put(at.index + at[0].length, at.index + at[0].length, `${annotation}\n`);
  found.delete(text);
  return [...found];
}

const print = (findings: readonly Finding[]): string => JSON.stringify(findings.map(({ rule, span, message, related }) => [rule, span, message, related]));

/** The texts after which the checker does not show what a fresh check finds. */
function stale(rules: readonly Rule[]): readonly string[] {
  const wrong: string[] = [];
  const draft = new Draft(telling, [], rules);
  for (const text of variantsOf(telling).flatMap((each) => [each, telling])) {
    draft.edit(text);
    draft.checker.work({ stop: () => false });
    if (print(draft.checker.findings()) !== print(checkWith(rules, draft.snapshot, draft.document))) wrong.push(text);
  }
  return wrong;
}

describe('rules about bodies', () => {
  it('find something here, most of them, or after an edit', () => {
    const seen = new Set<string>();
    for (const text of [telling, ...variantsOf(telling)]) {
      const draft = new Draft(text, [], []);
      for (const { rule } of checkWith(enforcement, draft.snapshot, draft.document)) seen.add(rule);
    }
    const silent = enforcement.filter(({ reads }) => reads.includes('speech')).map(({ name }) => name).filter((name) => !seen.has(name));
    assert.deepEqual(silent, []);
  });

  it('find after an edit what they find afresh', function () {
    this.timeout(120_000);
    assert.deepEqual(stale(enforcement), []);
  });

  it('would not, did they not read what clauses say, how the text is built, or what annotates it', function () {
    this.timeout(120_000);
    for (const read of ['speech', 'structure', '@establishes', '@enforced-by', 'declarations'] as const) {
      const rules = enforcement.flatMap((rule): readonly Rule[] => (rule.reads.includes('speech') ? [{ ...rule, reads: rule.reads.filter((each) => each !== read) }] : []));
      assert.ok(stale(rules).length > 0, read);
    }
  });

  const languages: Readonly<Record<string, readonly [name: string, members: string, seat: string, meetings: string]>> = {
    fr: ['Commission mixte', 'La Commission mixte est composée de dix officiers.', 'La Commission mixte a son siège à Genève.', 'La Commission mixte se réunit chaque jour.'],
    es: ['Comisión mixta', 'La Comisión mixta estará integrada por diez oficiales.', 'La Comisión mixta tiene su sede en Ginebra.', 'La Comisión mixta celebra una reunión cada día.'],
    uk: ['Спільна комісія', 'Спільна комісія складається з десяти офіцерів.', 'Спільна комісія має штаб у Женеві.', 'Спільна комісія проводить засідання щодня.'],
    ru: ['Совместная комиссия', 'Совместная комиссия состоит из десяти офицеров.', 'Совместная комиссия размещается в Женеве; её штаб там же.', 'Совместная комиссия проводит заседания ежедневно.'],
    ko: ['공동위원회', '공동위원회는 장교 열 명으로 구성된다.', '공동위원회는 제네바에 본부를 둔다.', '공동위원회는 매일 회의를 연다.'],
  };
  for (const [language, [name, members, seat, meetings]] of Object.entries(languages)) {
    it(`hear what is told in words: ${language}`, () => {
      const text = (fields: string, clauses: readonly string[]): string =>
        `agreement ours "Ours"\n  language: ${language}\nbody JMC "${name}"\n  mandate: supervise\n  established-by: 1\n${fields}\n1. ${name}.\n\n${clauses.map((clause, i) => `${i + 2}. ${clause}\n\n`).join('')}`;
      const found = (source: string): readonly string[] => {
        const draft = new Draft(source, [], []);
        return checkWith(enforcement, draft.snapshot, draft.document).map(({ rule }) => rule);
      };
      const wanted = ['body-without-members', 'body-without-seat', 'body-without-meetings'] as const;
      assert.ok(found(text('', [])).includes('body-without-members'));
      assert.ok(!found(text('', [members])).includes('body-without-members'));
      const seated = '  members: "A" 2, "B" 3\n';
      assert.deepEqual(found(text(seated, [])).filter((rule) => wanted.includes(rule as typeof wanted[number])), ['body-without-meetings', 'body-without-seat']);
      assert.deepEqual(found(text(seated, [seat, meetings])).filter((rule) => wanted.includes(rule as typeof wanted[number])), []);
    });
  }

  it('pause in long work, and go on from there', () => {
    const long = telling + Array.from({ length: 2000 }, (_, i) => `${i + 2}. The Joint Commission shall report on {PNL} and the members meet.\n\n`).join('');
    const draft = new Draft(long, [], enforcement);
    let asked = 0;
    while (!draft.checker.work({ stop: () => true })) asked += 1;
    assert.ok(asked > 2000 / 64, String(asked));
    assert.equal(print(draft.checker.findings()), print(checkWith(enforcement, draft.snapshot, draft.document)));
  });
});
