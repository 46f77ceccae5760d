// Texts to compare two ways of reading: paragraphs of the library and samples, of a corpus of real agreements where one is
// (PARLEY_CORPUS: a folder of XML), and text made of given words. Paragraphs are read raw: marks, fields and headings are text too.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../../support/root.js';

/** Of the library and the samples: every stretch between blank lines. */
export function ownParagraphs(): readonly string[] {
  return ['library', 'samples'].flatMap((folder) => filesUnder(path.join(root, folder), '.treaty')).flatMap((file) => readFileSync(file, 'utf8').split(/\n{2,}/u));
}

/** The first stretches of each agreement of the corpus; undefined when none is here. */
export function corpusParagraphs(most = 60): readonly string[] | undefined {
  const folder = process.env['PARLEY_CORPUS'];
  if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  return filesUnder(folder, '.xml').flatMap((file) => readFileSync(file, 'utf8').replace(/<[^>]*>/gu, '\n').split(/\n\s*\n/u).filter((each) => each.trim() !== '').slice(0, most));
}

/** Words in a row with all that may stand between them, odd letters among them. */
export function madeText(words: readonly string[]): fc.Arbitrary<string> {
  const between = fc.constantFrom(' ', ' ', ' ', ' ', '', '-', "'", '’', ', ', '. ', '; ', ' (', ') ', '\n', '  ', '"', '“', '”', '«', '»', '[', ']', '{', '}', '___', '\\', '/', '\u00a0', '\u00ad', '\u0301', '°', '5', '5 ', ' 12', '(5) ', 'ſ', '\u212a', '제', '가', '本', '\ud83d\ude00', '\uffff');
  const any = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => word.charAt(0).toUpperCase() + word.slice(1)) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) });
  return fc.array(fc.tuple(any, between), { maxLength: 16 }).map((pairs) => pairs.map(([word, mark]) => word + mark).join(''));
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(ending)).sort().map((name) => path.join(folder, name));
}
