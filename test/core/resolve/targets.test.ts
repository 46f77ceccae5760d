// Explicit targets: every form of the language, over texts numbered straight through and article by article, and over files.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { placesIn } from '../../../server/src/core/resolve/places.js';
import { resolveTarget } from '../../../server/src/core/resolve/targets.js';
import { blocks, meant, world } from './fixture.js';

const korea = `agreement korea "Agreement concerning a Military Armistice"
  alias: Korean Armistice Agreement

party UNC "United Nations Command"
body MAC "Military Armistice Commission"

Preamble

The undersigned agree as follows:

These terms are military only.

Article I. Line

1. A line is fixed.

2. The line is on Map 1.
   @id the-map

Article II. Arrangements

A. General
@heading

12. The sides stop.

13. The sides
    (a) withdraw;
    (b) clear:
        (1) mines,
        (2) wire.

    They report it.

    (c) stop reinforcing;
    (d) replace nothing.

B. Commission
@heading

14. A commission is set up.

15. No blockade.

Annex. Terms of reference

1. A body is set up.

2. It reports:
   (a) daily.

IN WITNESS WHEREOF the undersigned have signed.
`;

const rhodes = `agreement rhodes "General Armistice Agreement"

Article 1. Peace

1. No recourse to force.

2. No aggression.

Article 2. Aims

1. The parties:
   (a) cease;
   (b) stay.

2. A line is fixed.

Article 3. Committee

A committee sits.

1. It decides.

7. It reports.

Annex I. Line

1. The line runs north.

Annex II. Maps

Article 1. Sheets

1. Sheet one.

Article 2. Scale

1. Scale one.
`;

/** One clause that holds the targets, put behind the text; what each means. */
function from(
  text: string,
  targets: string,
  others: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string])[] {
  return meant(
    world({ own: `${text.replace(/^agreement \w+/u, 'agreement own')}\n`.replace('{here}', targets), ...others }),
    'own',
  );
}

function inKorea(targets: string): readonly (readonly [string, string])[] {
  return from(korea.replace('15. No blockade.', '15. {here}'), targets).filter(([written]) => written !== 'Map 1');
}

function inRhodes(targets: string): readonly (readonly [string, string])[] {
  return from(rhodes.replace('7. It reports.', '7. {here}'), targets);
}

describe('resolve: targets where paragraphs run through', () => {
  it('finds paragraphs, points and unnumbered paragraphs by number', () => {
    assert.deepEqual(inKorea('{12} {13(b)} {13(b)(2)} {13(b)~1} {¶13(d)} {paragraph 13(d)} {13D}'), [
      ['12', '¶12'],
      ['13(b)', '¶13(b)'],
      ['13(b)(2)', '¶13(b)(2)'],
      ['13(b)~1', '¶13(b)~1'],
      ['¶13(d)', '¶13(d)'],
      ['paragraph 13(d)', '¶13(d)'],
      ['13D', 'slip ¶13(d)'],
    ]);
  });

  it('finds headings, with and without keyword, and paragraphs under them', () => {
    assert.deepEqual(
      inKorea('{Art. II} {Article 2} {Art.II/13(a)} {Art.II/A} {Art.II/B/14} {Article I, paragraph 2}'),
      [
        ['Art. II', 'Art. II'],
        ['Article 2', 'Art. II'],
        ['Art.II/13(a)', '¶13(a)'],
        ['Art.II/A', 'Art. II/A'],
        ['Art.II/B/14', '¶14'],
        ['Article I', 'Art. I'],
        ['paragraph 2', '¶2'],
      ],
    );
  });

  it('enters an annex and the preamble by name only', () => {
    assert.deepEqual(inKorea('{Annex} {Annex/2(a)} {2} {Preamble} {Preamble~2}'), [
      ['Annex', 'Annex'],
      ['Annex/2(a)', 'Annex/2(a)'],
      ['2', '¶2'],
      ['Preamble', 'Preamble'],
      ['Preamble~2', 'Preamble~2'],
    ]);
  });

  it('gives every clause of a range, and each item of a list', () => {
    assert.deepEqual(inKorea('{1-12} {13(a)-(c)} {13(d)-15} {1, 13(a)}'), [
      ['1-12', '¶1 ¶2 ¶12'],
      ['13(a)-(c)', '¶13(a) ¶13(b) ¶13(c)'],
      ['13(d)-15', '¶13(d) ¶14 ¶15'],
      ['1', '¶1'],
      ['13(a)', '¶13(a)'],
    ]);
  });

  it('reads slips, shows the canonical form, and only then', () => {
    assert.deepEqual(
      inKorea('{Article 15} {Article 13(d)} {13a} {Article 2, Section 15} {Articles 12 to 14} {Article 2}'),
      [
        ['Article 15', 'slip ¶15'],
        ['Article 13(d)', 'slip ¶13(d)'],
        ['13a', 'slip ¶13(a)'],
        ['Article 2', 'Art. II'],
        ['Section 15', 'slip ¶15'],
        ['Articles 12 to 14', 'slip ¶12 ¶13 ¶14'],
        ['Article 2', 'Art. II'],
      ],
    );
    assert.deepEqual(inKorea('{Art. 2/Section 15}'), [['Art. 2/Section 15', 'slip ¶15']]);
  });

  it('says what is nearest when there is nothing', () => {
    assert.deepEqual(inKorea('{13(k)} {16} {99} {1(a)} {Annex/3} {#the-mop} {MACC} {nothing-like-it}'), [
      ['13(k)', 'unresolved ~ ¶13(d)'],
      ['16', 'unresolved ~ ¶15'],
      ['99', 'unresolved ~ ¶15'],
      ['1(a)', 'unresolved ~ ¶1'],
      ['Annex/3', 'unresolved ~ Annex/2'],
      ['#the-mop', 'unresolved ~ #the-map'],
      ['MACC', 'unresolved ~ MAC'],
      ['nothing-like-it', 'unresolved'],
    ]);
  });

  it('does not take a letter for a roman hundred, nor a point for a paragraph', () => {
    const text = `${Array.from({ length: 101 }, (_, i) => `${i + 1}. Text.\n`).join('\n')}\n102. See {c} and {(c)}.\n`;
    assert.deepEqual(meant(world({ own: text }), 'own'), [
      ['c', 'unresolved'],
      ['(c)', 'unresolved'],
    ]);
  });

  it('finds names before paths', () => {
    assert.deepEqual(inKorea('{MAC} {unc} {#the-map} {own} {own:} {own:13(a)}'), [
      ['MAC', '@MAC'],
      ['unc', '@UNC'],
      ['#the-map', '¶2'],
      ['own', '@own'],
      ['own:', '@own'],
      ['own:13(a)', '¶13(a)'],
    ]);
  });
});

describe('resolve: targets where each article begins anew', () => {
  it('takes a bare number for an article', () => {
    assert.deepEqual(inRhodes('{2} {2(1)} {2(1)(b)} {Art. 2(1)(b)} {Art.3~1} {3(7)} {2.1}'), [
      ['2', 'Art. 2'],
      ['2(1)', 'Art. 2(1)'],
      ['2(1)(b)', 'Art. 2(1)(b)'],
      ['Art. 2(1)(b)', 'Art. 2(1)(b)'],
      ['Art.3~1', 'Art. 3~1'],
      ['3(7)', 'Art. 3(7)'],
      ['2.1', 'Art. 2(1)'],
    ]);
  });

  it('takes the shortest unique suffix last, and says when it is not unique', () => {
    assert.deepEqual(inRhodes('{7} {(b)} {1(b)} {paragraph 1} {1-2}'), [
      ['7', 'Art. 3(7)'],
      ['(b)', 'Art. 2(1)(b)'],
      ['1(b)', 'Art. 2(1)(b)'],
      ['paragraph 1', 'ambiguous Art. 1(1) Art. 2(1) Art. 3(1)'],
      ['1-2', 'Art. 1 Art. 2'],
    ]);
  });

  it('looks in its own annex first, then in the main text', () => {
    const annex = rhodes
      .replace('1. The line runs north.', '1. See {1} and {3(7)}.')
      .replace('1. Scale one.', '1. See {1(1)}, {2} and {3}.');
    assert.deepEqual(meant(world({ own: annex }), 'own'), [
      ['1', 'Annex I/1'],
      ['3(7)', 'Art. 3(7)'],
      ['1(1)', 'Annex II/Art. 1(1)'],
      ['2', 'Annex II/Art. 2'],
      ['3', 'Art. 3'],
    ]);
  });

  it('never enters an annex unless it is named', () => {
    const text =
      'Article 1. Peace\n\n1. See {4}, {Annex I/4} and {Annex III}.\n\nArticle 2. Line\n\n1. Text.\n\nAnnex I. Map\n\n4. Text.\n';
    assert.deepEqual(meant(world({ own: text }), 'own'), [
      ['4', 'unresolved ~ Art. 2'],
      ['Annex I/4', 'Annex I/4'],
      ['Annex III', 'unresolved ~ Annex I'],
    ]);
  });
});

describe('resolve: targets, the finer points', () => {
  it('looks around the citing clause for a target that begins with a bracket', () => {
    const text =
      '1. The sides:\n   (a) stop;\n   (b) report as {(a)} says:\n       (1) daily, see {(2)};\n       (2) weekly.\n\n2. The body:\n   (a) sits, see {(b)}, {(a)} and {1(a)};\n   (b) rests.\n';
    assert.deepEqual(meant(world({ own: text }), 'own'), [
      ['(a)', '¶1(a)'],
      ['(2)', '¶1(b)(2)'],
      ['(b)', '¶2(b)'],
      ['(a)', '¶2(a)'],
      ['1(a)', '¶1(a)'],
    ]);
  });

  it('takes the list it stands in, when a provision has two', () => {
    const text =
      '1. The sides:\n   (1) stop;\n   (2) report.\n\n   The body also\n   (1) sits;\n   (2) rests, see {(1)}.\n\n2. See {1(1)} and {1~1(1)}.\n';
    const made = world({ own: text });
    const { snapshot } = made;
    const document = made.document('own');
    const lines = blocks(document).flatMap((block) =>
      document.model.inline(block).flatMap((inline) =>
        inline.kind === 'reference'
          ? inline.targets.map((target) => {
              const [place] = placesIn(resolveTarget(snapshot, document, block, target));
              return place?.kind === 'clause' ? document.model.textOf(place.block) : '';
            })
          : [],
      ),
    );
    assert.deepEqual(lines, ['sits;', 'stop;', 'sits;']);
  });

  it('cites alternatives together and singly', () => {
    const text =
      '3. Joint patrols.\n@option A "Joint"\n   (a) daily.\n\n3. Neutral patrols.\n@option B "Neutral"\n\n4. See {3}, {3/A}, {3/b}, {3/B}, {3/C} and {3(a)}.\n';
    assert.deepEqual(meant(world({ own: text }), 'own'), [
      ['3', '¶3/A ¶3/B'],
      ['3/A', '¶3/A'],
      ['3/b', '¶3/B'],
      ['3/B', '¶3/B'],
      ['3/C', 'unresolved ~ ¶3/A'],
      ['3(a)', '¶3/A(a)'],
    ]);
  });

  it('reads a dotted number by its longest prefix that is a label', () => {
    const text =
      'Article 5.3. Works\n\n1. Text.\n\nArticle 5.4. Roads\n\n1. See {5.3.1}, {Article 5.4.1}, {5.3} and {5.5.1}.\n';
    assert.deepEqual(
      meant(world({ own: text }), 'own').map(([, means]) => means),
      ['Art. 5.3(1)', 'Art. 5.4(1)', 'Art. 5.3', 'unresolved ~ Art. 5.4'],
    );
  });

  it('takes a hyphenated label for a label and anything else for a range', () => {
    const text = 'Article 6-07. Works\n\n1. Text.\n\nArticle 6-08. Roads\n\n1. See {6-08}, {6-08(1)}, {6-07(1)}.\n';
    assert.deepEqual(
      meant(world({ own: text }), 'own').map(([, means]) => means),
      ['Art. 6-08', 'Art. 6-08(1)', 'Art. 6-07(1)'],
    );
    assert.deepEqual(inRhodes('{1-3}'), [['1-3', 'Art. 1 Art. 2 Art. 3']]);
  });

  it('matches a label whatever its style', () => {
    const text =
      'Article I. Works\n\n(1) Text:\n    (i) one;\n    (ii) two.\n\nArticle II. Roads\n\n(1) See {I(1)(2)}, {1(1)(ii)} and {Art. I(1)(i)}.\n';
    assert.deepEqual(
      meant(world({ own: text }), 'own').map(([, means]) => means),
      ['Art. I(1)(ii)', 'Art. I(1)(ii)', 'Art. I(1)(i)'],
    );
  });

  it('says that two equal labels are two', () => {
    const text = '1. One.\n\n2. Two.\n\n2. Two again.\n\n3. See {2} and {1-2}.\n';
    assert.deepEqual(meant(world({ own: text }), 'own'), [
      ['2', 'ambiguous ¶2 ¶2'],
      ['1-2', 'unresolved ~ ¶2'],
    ]);
  });

  it('calls what cannot be read malformed', () => {
    assert.deepEqual(
      inKorea('{13(} {#}').map(([, means]) => means),
      ['unresolved (malformed)', 'unresolved (malformed)'],
    );
  });
});

describe('resolve: targets over several files', () => {
  const draft = 'agreement draft "Draft Agreement"\n  precedent: korea\n\nbody JMC "Joint Commission"\n\n';

  it('enters another agreement by id or alias and keeps it through a list', () => {
    const files = { draft: `${draft}1. See {korea:13(d)}, {korea:12, 13(a), MAC}, {KOREA:} and {korea}.\n`, korea };
    assert.deepEqual(meant(world(files), 'draft'), [
      ['korea:13(d)', 'korea:¶13(d)'],
      ['korea:12', 'korea:¶12'],
      ['13(a)', 'korea:¶13(a)'],
      ['MAC', 'korea:@MAC'],
      ['KOREA:', 'korea:@korea'],
      ['korea', 'korea:@korea'],
    ]);
  });

  it('starts at the top of the main text, whatever clause cites', () => {
    const files = {
      draft: `${draft}1. Text.\n\nAnnex I. Map\n\n1. See {rhodes:1}, {rhodes:7}, {rhodes:Annex II/Art. 1} and {korea:2}.\n`,
      rhodes,
      korea,
    };
    assert.deepEqual(
      meant(world(files), 'draft').map(([, means]) => means),
      ['rhodes:Art. 1', 'rhodes:Art. 3(7)', 'rhodes:Annex II/Art. 1', 'korea:¶2'],
    );
  });

  it('does not know another agreement’s names without its id', () => {
    const files = { draft: `${draft}1. See {MAC}, {korae:13} and {versailles:5}.\n`, korea };
    assert.deepEqual(
      meant(world(files), 'draft').map(([, means]) => means),
      ['unresolved', 'unresolved (no-agreement) ~ korea', 'unresolved (no-agreement)'],
    );
  });

  it('prefers the workspace to the library, and itself to both', () => {
    const files = {
      one: 'agreement demo "Demo"\n\n1. Here. See {demo:1}.\n',
      two: 'agreement other "Other"\n\n1. See {demo:1}.\n',
      zlib: 'agreement demo "Demo"\n\n1. There. See {demo:1}.\n',
    };
    const made = world(files, { library: ['zlib'] });
    assert.deepEqual(meant(made, 'one'), [['demo:1', '¶1']]);
    assert.deepEqual(meant(made, 'two'), [['demo:1', 'one:¶1']]);
    assert.deepEqual(meant(made, 'zlib'), [['demo:1', '¶1']]);
  });

  it('is ambiguous when two workspace files share an id', () => {
    const files = {
      a: 'agreement demo "Demo"\n\n1. Here.\n',
      b: 'agreement demo "Demo"\n\n1. There.\n\n2. Only here.\n',
      c: 'agreement other "Other"\n\n1. See {demo:1} and {demo:2}.\n',
    };
    assert.deepEqual(
      meant(world(files), 'c').map(([, means]) => means),
      ['ambiguous a:¶1 b:¶1', 'b:¶2'],
    );
  });

  it('says nothing of other files while they are being read', () => {
    const files = { own: 'agreement own "Own"\n\n1. See {other:1} and {9}.\n' };
    // Even {9} may stand in a part of this agreement that has not been read.
    assert.deepEqual(
      meant(world(files, { loading: true }), 'own').map(([, means]) => means),
      ['silent', 'silent'],
    );
    assert.deepEqual(
      meant(world(files), 'own').map(([, means]) => means),
      ['unresolved (no-agreement)', 'unresolved ~ ¶1'],
    );
  });

  it('counts the files that are part of an agreement as its annexes and parts', () => {
    const files = {
      main: 'agreement main "Main"\n\nArticle 1. Peace\n\n1. See {Annex II/1}, {Annex II}, {3(1)}, {Annex III/4} and {#far}.\n\nArticle 2. Line\n\n1. Text.\n',
      annex: 'agreement main-annex "Terms"\n  part-of: main\n  alias: Annex II\n\n1. See {2(1)}, {1} and {main:2}.\n',
      tail: 'agreement main-tail "Closing Part"\n  part-of: main\n\nArticle 3. Final\n\n1. See {1(1)}.\n\n@id far\n\nAnnex III. Maps\n\n4. Text.\n',
    };
    const made = world(files);
    assert.deepEqual(
      meant(made, 'main')
        .slice(0, 4)
        .map(([, means]) => means),
      ['annex:¶1', 'annex:@main-annex', 'tail:Art. 3(1)', 'tail:Annex III/4'],
    );
    assert.deepEqual(
      meant(made, 'annex').map(([, means]) => means),
      ['main:Art. 2(1)', '¶1', 'main:Art. 2'],
    );
    assert.deepEqual(
      meant(made, 'tail').map(([, means]) => means),
      ['main:Art. 1(1)'],
    );
  });

  it('takes the title of the agreement for its own in a file that is part of it', () => {
    const head = 'agreement main-annex "Annex I"\n  part-of: main\n\n';
    const files = {
      main: 'agreement main "Agreement on the Line"\n\nArticle 1. Peace\n\n1. Text.\n\nArticle 2. Line\n\n1. Text.\n\n2. Text.\n',
      annex: `${head}1. As Article 2, paragraph 2, of the Agreement says.\n\n2. As Article 1 of this Agreement says.\n\n3. As Article 2 of the Protocol says.\n`,
    };
    assert.deepEqual(meant(world(files), 'annex').map(([, means]) => means), ['main:Art. 2(2)', 'main:Art. 1', 'external']);
    const alone = { annex: `${head}1. As Article 2 of the Agreement says.\n`, other: 'agreement other "Agreement on Arms"\n\nArticle 2. Arms\n\n1. Text.\n' };
    assert.deepEqual(meant(world(alone), 'annex').map(([, means]) => means), ['external']);
  });

  it('tells an annex that was put in later from the one before it', () => {
    const made = world({
      main: 'agreement main "Main"\n\n1. See {Annex II/1}, {Annex II bis/1}, {Annex 3/1} and Annex II bis.\n',
      two: 'agreement main-two "Annex II: Maps"\n  part-of: main\n\n1. Text.\n',
      twobis: 'agreement main-twobis "Annex II bis: More Maps"\n  part-of: main\n\n1. Text.\n',
      three: 'agreement main-three "Annex 3: Ter Apel"\n  part-of: main\n\n1. Text.\n',
    });
    assert.deepEqual(
      meant(made, 'main').map(([, means]) => means),
      ['two:¶1', 'twobis:¶1', 'three:¶1', 'twobis:@main-twobis'],
    );
  });

  it('ends where part-of runs in a circle', () => {
    const files = {
      a: 'agreement a1 "A"\n  part-of: b1\n\n1. See {7}.\n',
      b: 'agreement b1 "B"\n  part-of: a1\n\n1. See {7}.\n',
    };
    assert.deepEqual(
      meant(world(files), 'a').map(([, means]) => means),
      ['unresolved ~ ¶1'],
    );
  });
});
