// Texts nobody means to write, as an editor may hold them. For each: exactly what is found, and that one edit later a clause
// that was added answers a hover as in any other text. Run in process and through the bundled server.

export interface BadText {
  readonly name: string;
  readonly text: string;
  /** Rule and flagged words, in order. */
  readonly findings: readonly (readonly [rule: string, words: string])[];
  /** Added at the end; its first words are hovered. Missing: `added`. */
  readonly edit?: string;
  /** What the hover says first. Missing: the added clause's citation. */
  readonly hover?: RegExp;
}

/** A clause whose counterpart is ¶13(a) of the Korean text; its number is no neighbour of any other here. */
export const added = '\n\n777. The Parties leave the zone.\n     @precedent korea-1953:13(a)\n';
export const addedWords = '777. The';

/** What a hover over the added clause holds, from the facts of the Korean paragraph. */
export const addedHover = [/¶777/, /13\(a\)/, /seventy-two \(72\) hours/, /forty-five \(45\) days/] as const;

const many = 10_000;
const fiveMegabytes = 5_000_000;
const repeat = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length));

export const badTexts: readonly BadText[] = [
  { name: 'an empty file', text: '', findings: [] },
  { name: 'white space and nothing else', text: ' \t\r\n\u00a0\r\u2028 \n', findings: [] },
  { name: 'a byte order mark and nothing else', text: '\ufeff', findings: [] },
  { name: 'a line of 5 MB, all prose', text: repeat('The sides are here today. ', fiveMegabytes), findings: [] },
  { name: 'a line of 5 MB, one clause with a duty', text: `1. Each side shall go. ${repeat('The sides are here today. ', fiveMegabytes)}`, findings: [['over-long-paragraph', '1.'], ['no-enforcement-body', 'shall']] },
  { name: 'a line of 5 MB without a space', text: `1. ${'ш'.repeat(fiveMegabytes)}`, findings: [] },
  { name: 'NUL bytes', text: '1. The Par\0ties sha\0ll go.\0\n\0\n2. Each side shall g\0o.\n', findings: [['hidden-characters', 'Par\0ties'], ['no-enforcement-body', 'shall'], ['hidden-characters', 'g\0o.']] },
  { name: 'UTF-16 read as UTF-8', text: `\ufffd\ufffd${'1. Each side shall go.\n'.replace(/[^]/g, '$&\0')}`, findings: [['hidden-characters', '\ufffd\ufffd1\0.\0']] },
  { name: 'bytes that are no UTF-8', text: '1. The c\ufffdt\ufffd d\ufffdIvoire shall go.\n', findings: [['no-enforcement-body', 'shall']] },
  { name: 'lone halves of letters', text: '1. \ud800 shall \udc00 go \ud83d.\n\udc00', findings: [['no-enforcement-body', 'shall']] },
  { name: '10,000 brackets in each other', text: `1. ${'['.repeat(many)}x${']'.repeat(many)}\n`, findings: [] },
  { name: '10,000 brackets that stay open', text: `1. ${'['.repeat(many)}x\n`, findings: [['unclosed-bracket', '[']] },
  { name: '10,000 brackets that close nothing', text: `1. x ${']'.repeat(many)}\n`, findings: [['unclosed-bracket', ']']] },
  { name: '10,000 braces in each other', text: `1. ${'{'.repeat(many)}9${'}'.repeat(many)}\n`, findings: [['unresolved-reference', '9']] },
  { name: '10,000 braces that stay open', text: `1. x ${'{'.repeat(many)}\n`, findings: [['unclosed-bracket', '{']] },
  { name: '10,000 round brackets, quotes, backslashes and bars', text: `1. ${'('.repeat(many)}${'"'.repeat(many)}${'\\'.repeat(many)}${'|'.repeat(many)}x${')'.repeat(many)}\n`, findings: [] },
  { name: 'an agreement that is its own precedent', text: 'agreement own "Own"\n  precedent: own\n\n1. The line is fixed.\n   @precedent own:1\n', findings: [['own-precedent', 'own']] },
  { name: 'a clause that comes after itself and cites itself', text: '1. The line is fixed under paragraph 1 and {1}.\n   @after 1\n   @see 1\n', findings: [['self-reference', '1'], ['circular-order', '1'], ['self-reference', '1']] },
  { name: 'an agreement that is a part of itself', text: 'agreement own "Own"\n  part-of: own\n\n1. The line is fixed.\n', findings: [['part-of-itself', 'own']] },
];

/** A rich text, to be typed letter by letter and cut anywhere. */
export const richText = `// A comment. 초안
agreement rich "Rich Text"
  status: draft
  precedent: korea-1953
  authentic: en, uk
  alias: Rich

party AAA "First Side"
  role: signatory
  side: North
party BBB "Second Side"
  role: signatory
body JC "Joint Commission"
  members: AAA 1, BBB 1
  mandate: supervise
zone ZN "Zone"
  width: 4 km
term cease "cease-fire"

Preamble

The Parties, resolved to stop, agree:

Article I. Line
@id line

1. "Day" means a day. The Parties shall leave the Zone within two (2) Days, under paragraph 2 and {korea-1953:13(a)}.
   @precedent korea-1953:13(a)
   @enforced-by JC
   @monitored-by JC
   @deadline 72 hours after cease
   @note A note
   @ that goes on.

2. The Joint Commission:
   @precedent none "no such clause"
   (a) meets; and
   (b) [AAA: reports] in Annex I.

| one | two |

Annex I. Map

1. [●] km.
   @precedent korea-1953:1

IN WITNESS WHEREOF they have signed.

signature AAA
  status: pending
signature BBB
  status: pending
`;
