// Random texts made of what treaty files are made of, so that properties meet every path of the parser.
// Invariant: pure generator; the pieces are joined with and without line ends on purpose.

import fc from 'fast-check';

const pieces: readonly string[] = [
  '1. Text', '2. Text.', '3. ', '(a) foo', '(b) bar', '(i) x', '(ii) y', '(h) ', '(j) ', '- dash', '— em', 'Article 1', 'Article 2. Title', 'ARTICLE 3.', 'Annex I',
  'Chapter 1', 'Section 2', 'Section 3. Title', 'Part A', 'Preamble', 'Testimonium', 'IN WITNESS WHEREOF', 'foo bar', 'Capital text', 'lower text', 'The following:',
  'party UKR "X"', '  role: signatory', 'signature RUS', 'agreement half', '@id x', '@heading', '@ more', '@option A "x"', '@', '// c', '| a | b', '[1] note', '[RUS: 3. ', '] ', '[', '{', '}',
  '\\1. x', '\\[x', 'Option 1', 'а) ', 'б) ', 'с) ', '제1조 (목적)', 'ㄱ. ', 'ㄴ. ', '第一条', '①', '§ 1', '1.2. ', '1.3 Foo', '12bis. ', '12 ter. x', '1) a', '(A) ', '(1) ', 'a. ', '(aa) ', '(z) ',
  '\0', '\ud800', '\ufeff', '\u2028', '   ', '\t', 'A. Foo', 'I. Bar', '5 If', '(b)to', 'Artcle 5. Foo', '\u200b', 'Protocol', 'Article 5. The Parties shall go.', 'Article 6. 1. The Parties shall go.', '\u00a0', '\u00ad',
];

export const treatyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '\n', '\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 40 })
  .map((list) => list.map(([piece, end]) => piece + end).join(''));
