// The TextMate grammar colours what the markup says, without the server: one block for each construct of the language.
import { check } from './tokens.js';

const cases: readonly (readonly [title: string, text: string])[] = [
  [
    'a declaration with its fields',
    `
agreement ukraine-armistice "Agreement concerning a Military Armistice"
^^^^^^^^^ keyword.declaration
          ^^^^^^^^^^^^^^^^^ entity.name.type
                            ^^^^^^^^^ string.quoted
  status: draft
  ^^^^^^ variable.other.property
        ^ punctuation.separator.key-value
  // A comment between fields.
  ^^^^^^^^ comment.line
  precedent: korea-1953:13(d)
             ^^^^^^^^^^^^^^^^ markup.underline.link
  signed: 1953-07-27 10:00
          ^^^^^^^^^^ constant.numeric
`,
  ],
  [
    'a field only in a declaration',
    `
party UKR "Ukraine"
  role: signatory
  ^^^^ variable.other.property

role: this is prose
^^^^ plain
`,
  ],
  [
    'signature blocks, and prose that begins with the word',
    `
signature UKR
^^^^^^^^^ keyword.declaration
  by: "Name", "Title"
  ^^ variable.other.property
      ^^^^^^ string.quoted

signature page
^^^^^^^^^^^^^^ plain
party to the agreement
^^^^^ plain
`,
  ],
  [
    'comments and escaped lines',
    `
// Not exported: Article 5, {13}.
^^ comment punctuation.definition.comment
          ^^^^^^^ comment !variable
\\Article 5. Prose
^ constant.character.escape
 ^^^^^^^ !keyword
`,
  ],
  [
    'annotations, quieter than the text: in the colour of comments',
    `
1. Text.
   @precedent korea-1953:1, 3
   ^^^^^^^^^^ comment.line.annotation meta.annotation.name
              ^^^^^^^^^^^^ comment.line.annotation markup.underline.link
   @precedent none "no plant in 1953:2 or all"
   ^^^^^^^^^^ meta.annotation.name
              ^^^^ constant.language
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.annotation.reason !string !constant.language !markup.underline.link
   @enforced-by JMC
   ^^^^^^^^^^^^ meta.annotation.name
                ^^^ comment.line.annotation !string
   @ and more words
   ^ meta.annotation.name
     ^^^^^^^^^^^^^^ comment.line.annotation
   @omits korea-1953:Annex "a reason that
                           ^^^^^^^^^^^^^^ meta.annotation.reason
   @ goes on"
   ^ meta.annotation.name
     ^^^^^^^^ meta.annotation.reason
   @note an "open quotation ends with its note
            ^^^^^^^^^^^^^^^^ comment.line.annotation
2. Text
^^ keyword.other.label !comment
   ^^^^ plain
`,
  ],
  [
    'none and all, where an annotation takes them',
    `
1. Text.
   @binds all
          ^^^ constant.language
   @enforced-by none "nobody could"
                ^^^^ constant.language
   @enforced-by all, JMC
                ^^^ constant.language
   @enforced-by none
                ^^^^ constant.language
   @note The sea has none of them, and all are bound.
   ^^^^^ meta.annotation.name
                     ^^^^ !constant.language
                                       ^^^ !constant.language
   @note none of it
         ^^^^ !constant.language
   @tag all
        ^^^ !constant.language
   @see none
        ^^^^ !constant.language
   @binds allied
          ^^^^^^ !constant.language
   @enforced-by JMC
   @ none of them
     ^^^^ !constant.language
party UKR "Ukraine"
  alias: all of us
         ^^^ !constant.language
`,
  ],
  [
    'references in what readers write',
    `
1. Text.
   @note See {korea-1953:13(b)}, and the time 10:00:12.
             ^ punctuation.definition.reference
              ^^^^^^^^^^^^^^^^ markup.underline.link
                                          ^^^^^ !markup.underline.link
   @ {#buffer} too
      ^^^^^^^ markup.underline.link
`,
  ],
  [
    'headings in every language',
    `
Article I. Line of Contact
^^^^^^^^^ markup.heading markup.heading.unit
           ^^^^^^^^^^^^^^^ markup.heading entity.name.section
ARTICLE 5.
^^^^^^^^^ markup.heading.unit
Annex
^^^^^ markup.heading.unit
Article 5 bis – Prisoners
^^^^^^^^^ markup.heading.unit
                ^^^^^^^^^ entity.name.section
Article premier
^^^^^^^^^^^^^^^ markup.heading.unit
Artículo 5.- Objeto
^^^^^^^^^^ markup.heading.unit
Стаття 5. Предмет угоди
^^^^^^^^ markup.heading.unit
          ^^^^^^^ entity.name.section
РАЗДЕЛ II
^^^^^^^^^ markup.heading.unit
제1조 (목적)
^^^ markup.heading.unit
     ^^ entity.name.section
第一条
^^^ markup.heading.unit
Preamble
^^^^^^^^ markup.heading.unit
Preámbulo
^^^^^^^^^ markup.heading.unit
[RUS: Article 7. Bases]
 ^^^ entity.name.type
      ^^^^^^^^^ markup.heading.unit
`,
  ],
  [
    'a heading with its first paragraph is no title',
    `
Article 5. The Parties shall withdraw their forces.
^^^^^^^^^ markup.heading markup.heading.unit
           ^^^^^^^^^^^ plain
`,
  ],
  [
    'sentences that begin like a heading',
    `
Article 5 shall apply.
^^^^^^^ !markup.heading
Article 5(2) is the rule.
^^^^^^^ !markup.heading
Article 5, read with it
^^^^^^^ !markup.heading
Article VI of the Charter
^^^^^^^ !markup.heading
Article 5.
^^^^^^^ !markup.heading
Chapter 17 (Settlement) shall not apply
^^^^^^^ !markup.heading
Parties agree
^^^^^^^ plain
`,
  ],
  [
    'labels of every style',
    `
1. Text
^^ keyword.other.label
12bis. Text
^^^^^^ keyword.other.label
3a. Text
^^^ keyword.other.label
(a) text
^^^ keyword.other.label
(A) text
^^^ keyword.other.label
b) text
^^ keyword.other.label
B) text
^^ keyword.other.label
(iv) text
^^^^ keyword.other.label
ii. text
^^^ keyword.other.label
1.2. Text
^^^^ keyword.other.label
1.2 Text
^^^ keyword.other.label
§ 1 Text
^^^ keyword.other.label
① Text
^ keyword.other.label
— text
^ keyword.other.label
23. (a) Text
^^^ keyword.other.label
    ^^^ keyword.other.label
а) текст
^^ keyword.other.label
(б) текст
^^^ keyword.other.label
가. 본문
^^ keyword.other.label
[UKR, RUS: 3. Text]
 ^^^ entity.name.type
           ^^ keyword.other.label
              ^^^^ !keyword.other.label
`,
  ],
  [
    'no labels',
    `
(30) days after signature
^^^^ !keyword.other.label
(a) above shall apply
^^^ !keyword.other.label
(a) and (b) are open
^^^ !keyword.other.label
(a) of this paragraph
^^^ !keyword.other.label
A. Smith signed
^^ !keyword.other.label
I. Text
^^ !keyword.other.label
1.
^^ !keyword.other.label
2025 was a year
^^^^ plain
(b)to no space
^^^ !keyword.other.label
`,
  ],
  [
    'references, brackets, placeholders, note marks',
    `
As in {13(d)} and {korea-1953:1|the line}, [UKR: west] of [●] and [1].
      ^ punctuation.definition.reference
       ^^^^^ markup.underline.link
                               ^ punctuation.separator
                                ^^^^^^^^ markup.underline.link
                                           ^ keyword.operator.bracket
                                            ^^^ entity.name.type
                                                 ^^^^ plain
                                                          ^^^ constant.character.escape
                                                                  ^^^ constant.other.note-mark
A \\{ is a brace and \\[ a bracket.
  ^^ constant.character.escape
                    ^^ constant.character.escape
An open [bracket and an open {brace end with the line
        ^ keyword.operator.bracket
                             ^ plain
The next line is plain.
^^^^^^^^^^^^^^^^^^^^^^^ plain
`,
  ],
  [
    'citations as lawyers write them',
    `
Under Article 5(2)(a), paragraphs 13 (a), (c) and (d) and Article IV they leave.
      ^^^^^^^^^^^^^^^ variable.other.citation
                       ^^^^^^^^^^^^^^^^^ variable.other.citation
                                                                     ^^^^ plain
Within paragraph 3 and 72 hours later
       ^^^^^^^^^^^ variable.other.citation
                          ^^^^^ plain
Відповідно до статті 5 та пункту 2 сторони діють.
              ^^^^^^^^ variable.other.citation
                          ^^^^^^^^ variable.other.citation
당사국은 제5조 제2항에 따라
     ^^^^^^^ variable.other.citation
The parties left 3 villages.
^^^^^^^^^^^ plain
`,
  ],
  [
    'tables and note bodies',
    `
| Port | Opens |
^ punctuation.separator.table
  ^^^^ plain
[1] The text of a note.
^^^ constant.other.note-mark
`,
  ],
];

describe('grammar', () => {
  for (const [title, text] of cases) it(title, () => check(text));
});
