// The usual clauses of an agreement (entry into force, prisoners, costs …): which of them a block holds, by its own words, and which an
// `@clause` names. What checklists ask; `resolve/components.ts` puts together what the files of an agreement answer.
// Invariant: the keys of a block hang on its kind, part and own text alone. Words are taken generously: a clause that is there and called
// missing does more harm than one that is missing and not seen.

import { annotationHead, proseOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { StemFinder } from '../text/stem-finder.js';
import { readAnnotation } from './annotation-values.js';
import { joinPieces } from './prose.js';
import { type SaidMoment, saidMoment } from './said-moment.js';
import { clauseTypes, oneOf } from './value-kinds.js';
import { cyrillicStems } from './words/components-cyrillic.js';
import { englishWords } from './words/components-en.js';
import { type Component, components } from './words/component-words.js';

/** Key of the blocks whose words answer a component. */
export function wordsKey(component: Component): string {
  return `words ${component}`;
}

/** Key of the annotations that say a clause is one. */
export function clauseKey(component: Component): string {
  return `clause ${component}`;
}

/** For `model.indexBy`. */
export function componentKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  switch (tree.kind(block)) {
    case 'annotation':
      return keysOfAnnotation(tree, block);
    case 'heading':
    case 'provision':
    case 'paragraph':
      return keysOfClause(tree, block);
    default:
      return none;
  }
}

const none: readonly never[] = [];

/** Key of the clauses that say when the fighting stops, by hour or day; what they say is a key of its own, so that the keys change with it. */
export const stopsKey = 'stops';

/** Key of the paragraphs of the closing part that begin as a line to sign on does (`For the Government: A. Name`); what they say is a key of its own. */
export const signingLineKey = 'line to sign on';

const signingLine = /^(?:for|on behalf of|pour|au nom d[eu]?|por|en nombre de|за|від імені|от имени)(?=[\s'’])/iu;

function keysOfClause(tree: SyntaxTree, block: BlockId): readonly string[] {
  const found = componentsIn(tree, block);
  if (found.length === 0) return none;
  const keys: string[] = found.map(wordsKey);
  if (tree.kind(block) !== 'heading') keys.push(isBracketed(tree, block) ? bracketedKey : plainKey);
  const line = tree.part(block) === 'closing' ? joinPieces(tree.text, proseOf(tree, block)).text.trim() : '';
  if (signingLine.test(line)) keys.push(signingLineKey, `${signingLineKey} ${line}`);
  const stop = keys.includes(wordsKey('cessation')) ? stopAt(tree, block) : undefined;
  return stop ? [...keys, stopsKey, `${stopsKey} ${stop.hour ?? ''} ${stop.day ?? ''}`] : keys;
}

/** Keys of the provisions and paragraphs that hold a component: those that stand in brackets as a whole, and the others. */
export const bracketedKey = 'in brackets';
export const plainKey = 'not in brackets';

function isBracketed(tree: SyntaxTree, block: BlockId): boolean {
  const { text } = joinPieces(tree.text, proseOf(tree, block));
  return text.startsWith('[') && text.trimEnd().endsWith(']');
}

/** When, by its own words, a clause on the cessation of hostilities has them stop; undefined when it names no hour or day. */
export function stopAt(tree: SyntaxTree, block: BlockId): SaidMoment | undefined {
  return saidMoment(joinPieces(tree.text, proseOf(tree, block)).text);
}

function keysOfAnnotation(tree: SyntaxTree, block: BlockId): readonly string[] {
  if (!annotationHead(tree, block).startsWith('@clause')) return none;
  const read = readAnnotation(tree, block, NO_BLOCK);
  if (read?.name !== 'clause') return none;
  return read.names.flatMap(({ text }) => {
    const known = oneOf(clauseTypes, text);
    return known ? [clauseKey(known)] : [];
  });
}

/** What a heading, provision or paragraph holds by its own words, each once. */
export function componentsIn(tree: SyntaxTree, block: BlockId): readonly Component[] {
  const { text } = joinPieces(tree.text, proseOf(tree, block));
  if (tree.part(block) === 'closing') return text.includes('anguage') || /мов|язык/u.test(text) ? ['testimonium', 'authentic-texts'] : ['testimonium'];
  const folded = text.toLowerCase();
  const titled = tree.kind(block) === 'heading' || (folded.length < 80 && !/[.;:,]$/u.test(folded));
  const english = englishStems.in(folded);
  const certain = /[а-яіїєґ]/u.test(folded) ? cyrillicWords.in(folded) : 0;
  if ((english | certain) === 0) return none;
  return components.filter((component, i) => {
    if ((certain & (1 << i)) !== 0) return true;
    const { title, prose } = englishWords[component];
    return (english & (1 << i)) !== 0 && ((!title && !prose) || prose?.test(folded) === true || (titled && title?.test(folded) === true));
  });
}

/** What may be a component by its English words, and what is one by its Cyrillic ones: a bit for each, in the order of `components`. */
const englishStems = new StemFinder(components.map((component) => englishWords[component].stems));
const cyrillicWords = new StemFinder(components.map((component) => cyrillicStems[component]));
