// The few words a citation needs when it is written anew, in the languages whose citations are read: `and`, `of Article`, and the number that
// takes the place of `preceding`.
// Invariant: a language that needs more than a word put in its place (an article that changes with the number) gives undefined.

import { citationLanguages, determiners, unitWords } from '../../syntax/words/citations.js';

type Language = (typeof citationLanguages)[number]['language'];

const and: Readonly<Partial<Record<Language, string>>> = { en: 'and', fr: 'et', es: 'y', uk: 'і', ru: 'и' };
const ofArticle: Readonly<Partial<Record<Language, string>>> = { en: 'of Article', fr: 'de l’article', es: 'del artículo', uk: 'статті', ru: 'статьи' };

/** The language of a citation: its unit word's; of a word that several have, the document's when it is among them. */
export function languageOf(citation: string, documentLanguage: string): Language | undefined {
  const found = unitWordIn(citation);
  const languages = found ? (unitWords.get(found.word.toLowerCase())?.languages ?? []) : [];
  const names = languages.flatMap((index) => citationLanguages[index]?.language ?? []);
  return names.find((name) => name === documentLanguage) ?? names[0];
}

export function andIn(language: Language | undefined): string | undefined {
  return language === undefined ? undefined : and[language];
}

export function ofArticleIn(language: Language | undefined): string | undefined {
  return language === undefined ? undefined : ofArticle[language];
}

/** The first unit word of a citation, with where it stands in it. */
function unitWordIn(citation: string): { readonly word: string; readonly start: number; readonly end: number } | undefined {
  for (const match of citation.matchAll(/\p{L}[\p{L}-]*/gu)) {
    if (unitWords.has(match[0].toLowerCase())) return { word: match[0], start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/**
 * `the preceding paragraph`, `this Article`, `цієї статті` with a number in place of the word that points: `paragraph 3`, `Article 5`, `статті 5`.
 * Undefined in languages where the article before it would have to change, and where nothing points.
 */
export function pointedAs(words: string, number: string, language: Language | undefined): string | undefined {
  if (language !== 'en' && language !== 'uk' && language !== 'ru') return undefined;
  const unit = unitWordIn(words);
  if (!unit || !isPointing(words.slice(0, unit.start))) return undefined;
  const word = /^\p{Lu}/u.test(words) ? unit.word.charAt(0).toUpperCase() + unit.word.slice(1) : unit.word;
  return `${word} ${number}`;
}

function isPointing(before: string): boolean {
  const words = before.trim().toLowerCase().split(/\s+/u);
  return words.some((word) => determiners.has(word)) && words.every((word) => word === 'the' || determiners.has(word));
}
