// Offers to change a text in which nothing is wrong: the title's id, and the text as it is then.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completion } from '../../../server/src/core/features/completion.js';
import { refactorings } from '../../../server/src/core/features/refactorings.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { openFixture } from '../../support/workspace.js';
import { all } from './sample.js';

const head = 'agreement peace "Draft"\n  numbering: continuous\nparty UKR "Ukraine"\n  role: signatory\nparty RUS "Russian Federation"\n  role: signatory\n\n';

/** The text as each offer leaves it, the head left away, by the id of its title. ⟦…⟧ is selected; `<|>` is a cursor. */
function offers(body: string): ReadonlyMap<string, string> {
  const source = body.includes('⟦') ? body : body.replace('<|>', '⟦⟧');
  const start = head.length + source.indexOf('⟦');
  const text = head + source.replace('⟦', '').replace('⟧', '');
  const end = head.length + source.indexOf('⟧') - 1;
  const document = createDocument('file:///w/a.treaty', text, { library: false });
  const snapshot = withDocument(createSnapshot(emptyConfig), document);
  return new Map(refactorings(snapshot, document, { start, end }, { asked: true }).map(({ title, changes }) => {
    const after = applyEdits(text, changes);
    return [`${title.id} ${Object.values(title.args).join()}`.trim(), after.startsWith(head) ? after.slice(head.length) : after];
  }));
}

const offered = (body: string, id: string): string | undefined => offers(body).get(id);

describe('offers', () => {
  it('answers with brackets around what is selected, of each party and of nobody', () => {
    const body = '1. The Parties shall leave ⟦at once⟧ and for good.\n';
    assert.deepEqual([...offers(body).keys()].filter((id) => id.startsWith('refactor.bracket')), ['refactor.bracket.party UKR', 'refactor.bracket.party RUS', 'refactor.bracket']);
    assert.equal(offered(body, 'refactor.bracket.party RUS'), '1. The Parties shall leave [RUS: at once] and for good.\n');
    assert.equal(offered('1. They leave⟦ at once ⟧and go.\n', 'refactor.bracket'), '1. They leave [at once] and go.\n');
  });

  it('answers no brackets that would cut others in two, or hold a number', () => {
    for (const body of ['1. They ⟦leave [UKR: at⟧ once].\n', '⟦1. They⟧ leave.\n', '1. See {⟦1⟧}.\n', '1. A.\n   @note ⟦words⟧\n', '1. They <|>leave.\n']) {
      assert.deepEqual([...offers(body).keys()].filter((id) => id.startsWith('refactor.bracket')), [], body);
    }
  });

  it('answers in a bracket with its words agreed, or taken out', () => {
    const body = '1. They leave [UKR: at <|>once] and go.\n';
    assert.equal(offered(body, 'refactor.accept.party UKR'), '1. They leave at once and go.\n');
    assert.equal(offered(body, 'refactor.reject.party UKR'), '1. They leave and go.\n');
    assert.equal(offered('1. They leave [soon<|>].\n', 'refactor.reject'), '1. They leave.\n');
    assert.equal(offered('1. They leave [soon<|>].\n', 'refactor.accept'), '1. They leave soon.\n');
  });

  it('answers among alternatives with one agreed and the others taken out', () => {
    const body = '1. They leave within [UKR: ten<|> (10)] [RUS: thirty (30)] / [soon] days, [RUS: or never].\n';
    assert.equal(offered(body, 'refactor.accept-alone.party UKR'), '1. They leave within ten (10) / days, [RUS: or never].\n');
    assert.equal(offered('1. They leave [a<|>] and [b].\n', 'refactor.accept-alone'), undefined);
  });

  it('answers in a nested bracket with the innermost, and around a whole clause with the clause, which keeps its number', () => {
    assert.equal(offered('1. They [UKR: leave [RUS: so<|>on] and] go.\n', 'refactor.accept.party RUS'), '1. They [UKR: leave soon and] go.\n');
    const clause = '1. One.\n\n[RUS: 2. They <|>leave:\n   (a) now.]\n\n3. Three.\n';
    assert.equal(offered(clause, 'refactor.accept.party RUS'), '1. One.\n\n2. They leave:\n   (a) now.\n\n3. Three.\n');
    assert.equal(offered(clause, 'refactor.reject.party RUS'), '1. One.\n\n2. [No text]\n\n3. Three.\n');
    assert.equal(offered('1. One.\n   @bracket RUS<|>\n', 'refactor.accept.party RUS'), '1. One.\n');
  });

  it('answers on a citation with a reference that shows its words, and back', () => {
    assert.equal(offered('1. One.\n\n2. As para<|>graph 1 says.\n', 'refactor.reference 1'), '1. One.\n\n2. As {1|paragraph 1} says.\n');
    assert.equal(offered('1. One.\n\n2. As {1|the <|>first} says.\n', 'refactor.words the first'), '1. One.\n\n2. As the first says.\n');
    assert.equal(offered('1. One.\n\n2. As {<|>1} says.\n', 'refactor.words paragraph 1'), '1. One.\n\n2. As paragraph 1 says.\n');
    assert.equal(offered('1. One.\n\n2. As {<|>RUS} says.\n', 'refactor.words Russian Federation'), '1. One.\n\n2. As Russian Federation says.\n');
    assert.deepEqual([...offers('1. One.\n\n2. As para<|>graph 9 says.\n').keys()], []);
  });

  it('answers on a capitalised phrase, and on words selected that are used again, with a term', () => {
    const declared = applyEdits(head, []).trimEnd();
    assert.equal(offered('1. The Buffer <|>Zone is closed.\n', 'refactor.term Buffer Zone'), `${declared}\nterm buffer-zone "Buffer Zone"\n\n1. The Buffer Zone is closed.\n`);
    assert.ok(offered('1. A ⟦heavy gun⟧ is old.\n\n2. No heavy gun fires.\n', 'refactor.term heavy gun'));
    assert.equal(offered('1. A ⟦heavy gun⟧ is old.\n', 'refactor.term heavy gun'), undefined);
    assert.equal(offered('1. The Russian <|>Federation leaves.\n', 'refactor.term Russian Federation'), undefined);
  });

  it('answers on a clause that lists in one sentence with its points', () => {
    assert.equal(
      offered('1. Each Party <|>shall: (early) leave; take its guns (and mines; all); and\n   report.\n', 'refactor.points 3'),
      '1. Each Party shall:\n   (a) (early) leave;\n   (b) take its guns (and mines; all); and\n   (c) report.\n',
    );
    assert.equal(offered('1. Each Party <|>shall leave; and report.\n', 'refactor.points 2'), undefined);
    assert.equal(offered('1. Each Party <|>shall: leave.\n', 'refactor.points 1'), undefined);
  });

  it('answers on a duty nobody enforces with a body', () => {
    const after = offered('1. Each Party <|>shall leave.\n', 'refactor.body COM') ?? '';
    assert.ok(after.includes('\nbody COM "Commission"\n  members: UKR 1, RUS 1\n  mandate: supervise, investigate\n  decides: consensus\n\n1. Each Party shall leave.\n   @enforced-by COM\n'), after);
    const document = createDocument('file:///w/a.treaty', after, { library: false });
    const snapshot = withDocument(createSnapshot(emptyConfig), document);
    assert.deepEqual(checkDocument(snapshot, document).filter(({ severity, rule }) => severity === 'error' || rule === 'no-enforcement-body'), []);
    assert.equal(offered('1. Each Party <|>may leave.\n', 'refactor.body COM'), undefined);
    assert.equal(offered('1. Each Party <|>shall leave.\n   @enforced-by none "they are trusted"\n', 'refactor.body COM'), undefined);
  });

  it('answers on a clause without a counterpart with the clauses that say most nearly the same', () => {
    const old = `//- old.treaty library
agreement old "Old Armistice"

1. A demarcation line shall be fixed and both sides shall withdraw from it.

2. Prisoners of war shall be released and handed over.
`;
    const fresh = (clause: string): ReturnType<typeof openFixture> => openFixture(`${old}//- new.treaty
agreement new "New"
  precedent: old

${clause}`);
    const titles = (clause: string, asked = true): readonly string[] => {
      const { snapshot, document, offset } = fresh(clause);
      return refactorings(snapshot, document, { start: offset, end: offset }, { asked }).filter(({ kind }) => kind === 'counterpart').map(({ title }) => title.args['target'] ?? '');
    };
    const clause = '1. All prisoners of war <|>shall be released and handed over.\n';
    assert.deepEqual(titles(clause), ['old:2']);
    const { snapshot, document, offset } = fresh(clause);
    const [offer] = refactorings(snapshot, document, { start: offset, end: offset }, { asked: true }).filter(({ kind }) => kind === 'counterpart');
    const after = applyEdits(document.model.tree.text.slice(0, document.model.tree.text.length), offer?.changes ?? []);
    assert.ok(after.endsWith('\n1. All prisoners of war shall be released and handed over.\n   @precedent old:2\n'), after);
    const begun = after.replace('old:2\n', '');
    const later = createDocument(document.uri, begun, { library: false });
    const [item] = completion(withDocument(snapshot, later), later, begun.length, { asked: true })?.items ?? [];
    assert.equal(item?.newText, 'old:2', 'what completion offers first');
    assert.deepEqual(titles(clause, false), [], 'nothing is searched unasked');
    assert.deepEqual(titles(`${clause}   @precedent none "new"\n`), [], 'it says that it has none');
    assert.deepEqual(titles('1. Ships <|>sail.\n'), [], 'too few words are shared');
  });

  it('answers nothing in the library, on blank lines and outside of the text', () => {
    const { snapshot, document, offset } = openFixture('//- a.treaty library\nagreement a "A"\n1. They [le<|>ave].\n');
    assert.deepEqual(refactorings(snapshot, document, { start: offset, end: offset }, { asked: true }), []);
    assert.deepEqual([...offers('1. They leave.\n<|>\n').keys()], []);
  });

  it('changes only what parses as before around it, from any selection of any text', () => {
    const lines = openFixture(all).snapshot.ordered.flatMap(({ model }) => model.tree.text.slice(0, model.tree.text.length).split('\n'));
    const text = fc.array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom('[UKR: a [b; c] d]', '2. x: a; b;', '{1|w}', '[', ']', '', '\u{1f600} 한국 Buffer Zone')), { maxLength: 12 }).chain((made) => fc.constantFrom(made.join('\n'), made.join('\r\n')));
    fc.assert(fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), (made, where, length) => {
      const document = createDocument('file:///w/a.treaty', made, { library: false });
      const snapshot = withDocument(createSnapshot(emptyConfig), document);
      const start = Math.floor(where * made.length);
      for (const { kind, changes } of refactorings(snapshot, document, { start, end: Math.min(made.length, start + length) }, { asked: true })) {
        const after = applyEdits(made, changes);
        assert.notEqual(after, made, kind);
        const headings = (source: string): number => [...createDocument('file:///w/a.treaty', source, { library: false }).model.tree.ofKind('heading')].length;
        assert.equal(headings(after), headings(made), kind);
      }
    }), { numRuns: 200 });
  });

  it('answers with clauses of plain text that is selected, but not for what reads so already or is marked up', () => {
    assert.equal(offered('⟦1.\nThey leave\nat once.\n2.\nThey stay.⟧\n', 'refactor.clauses'), '1. They leave at once.\n\n2. They stay.\n');
    for (const body of ['⟦1. They leave\nat once.\n\n2. They stay.⟧\n', '⟦1.\nThey leave.\n@binds UKR⟧\n', '⟦1.\nThey leave, see {2}.⟧\n', '⟦1.⟧\n', '1.\nThey<|> leave.\n', '⟦They leave\nat once.⟧\n']) assert.equal(offered(body, 'refactor.clauses'), undefined, body);
  });
});
