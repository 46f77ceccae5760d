// Canonical citations: a text with `= citation` behind the clauses that are looked at.
import assert from 'node:assert/strict';
import { build } from './built.js';
import { parseFixture } from '../../support/fixtures.js';
import { variantsOf } from '../../support/variants.js';
import { buildModel } from '../../../server/src/core/model/build.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

/** The structural blocks of a text in order with their citations, one a line: `citation | first words`. */
function citations(text: string): string {
  const model = buildModel(parse(text), 'draft.treaty');
  const lines: string[] = [];
  for (const block of blocksIn(model.tree)) {
    if (['heading', 'provision', 'paragraph', 'table'].includes(model.tree.kind(block))) lines.push(`${model.citation(block)} | ${model.textOf(block).slice(0, 12)}`.trim());
  }
  return lines.join('\n');
}

function check(title: string, text: string, expected: string): void {
  it(title, () => assert.equal(citations(text), expected.trim()));
  for (const variant of variantsOf(text)) it(`${title} (${variant.name})`, () => assert.equal(citations(variant.text), expected.trim()));
}

describe('citations', () => {
  check('continuous numbering', `Preamble

Whereas.

Whereas again.

Article I. First

1. One.

2. Two:
   (a) alpha;
   (b) beta:
       (1) deep.

Article II. Second

Section A. General

3. Three.

   Further.

Section B. Other

4. Four:
   — dash one;
   — dash two.

Unnumbered.
`, `
Preamble |
Preamble~1 | Whereas.
Preamble~2 | Whereas agai
Art. I | First
¶1 | One.
¶2 | Two:
¶2(a) | alpha;
¶2(b) | beta:
¶2(b)(1) | deep.
Art. II | Second
Section A | General
¶3 | Three.
¶3~1 | Further.
Section B | Other
¶4 | Four:
¶4~1 | dash one;
¶4~2 | dash two.
¶4~3 | Unnumbered.
`);

  check('numbering per article, with annexes', `Whereas.

Chapter I. General

Article 1. First

1. One:
   (a) alpha.

2. Two.

Article 2. Second

Unnumbered.

1. One.

Chapter II. Special

Article 3. Third

1. One.

Annex I. Maps

1. Map one:
   (a) alpha.

Annex II. Lists

Article 1. List

1. One.

Annex

1. Last.
`, `
Preamble~1 | Whereas.
Chapter I | General
Art. 1 | First
Art. 1(1) | One:
Art. 1(1)(a) | alpha.
Art. 1(2) | Two.
Art. 2 | Second
Art. 2~1 | Unnumbered.
Art. 2(1) | One.
Chapter II | Special
Art. 3 | Third
Art. 3(1) | One.
Annex I | Maps
Annex I/1 | Map one:
Annex I/1(a) | alpha.
Annex II | Lists
Annex II/Art. 1 | List
Annex II/Art. 1(1) | One.
Annex |
Annex/1 | Last.
`);

  check('headings of one number are told apart by what holds them', `Chapter I. A

Article 1. X

1. One.

Chapter II. B

Article 1. Y

1. One.
`, `
Chapter I | A
Chapter I/Art. 1 | X
Chapter I/Art. 1(1) | One.
Chapter II | B
Chapter II/Art. 1 | Y
Chapter II/Art. 1(1) | One.
`);

  check('headings without a keyword', `Article II. Arrangements

A. General
@heading

12. Twelve.

B. Commission
@heading

1. Composition
@heading

13. Thirteen.

Rules
@heading
@id rules

Other rules
@heading
`, `
Art. II | Arrangements
Art. II/A | General
¶12 | Twelve.
Art. II/B | Commission
Art. II/B/1 | Composition
¶13 | Thirteen.
#rules | Rules
Art. II/B/1 “Other rules” | Other rules
`);

  check('options', `1. One.

2. First way:
   (a) alpha.
   @option A "First"

Option 1

3. Second.

Option 2

3. Third.
`, `
¶1 | One.
¶2 | First way:
¶2(a)/A | alpha.
¶3/1 | Second.
¶3/2 | Third.
`);

  check('dotted numbers', `1. One.

1.1. One one.

1.2. One two:

1.2.1. Deep.

2. Two.
`, `
¶1 | One.
¶1.1 | One one.
¶1.2 | One two:
¶1.2.1 | Deep.
¶2 | Two.
`);

  check('other scripts and inserted numbers', `Стаття 5. Лінія

1. Текст:
   а) перше;
   б) друге.

1bis. Ще.

제6조 (범위)

① 본문.
`, `
Art. 5 | Лінія
Art. 5(1) | Текст:
Art. 5(1)(а) | перше;
Art. 5(1)(б) | друге.
Art. 5(1bis) | Ще.
Art. 6 | 범위
Art. 6(1) | 본문.
`);

  it('the closing part, notes, annotations and the rest', () => {
    const { model, block } = build(parseFixture('⟦party: party UKR "Ukraine"⟧\n\n⟦c: // Comment.⟧\n\n1. Text [1].\n⟦note: @note Why.⟧\n\n⟦body: [1] A note.⟧\n\n⟦done: Done at Geneva.⟧\n'));
    assert.equal(model.citation(block('note')), '¶1');
    assert.equal(model.citation(block('done')), 'Testimonium~1');
    assert.equal(model.citation(block('party')), '');
    assert.equal(model.citation(block('c')), '');
    assert.equal(model.citation(NO_BLOCK), '');
  });
});
