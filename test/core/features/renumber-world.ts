// Agreements made up for renumbering: nested provisions, articles, letters, romans, citations of every form, a draft that follows; and the
// check that every citation still means the clause whose text it meant.
// Invariants: each clause's text holds a word of its own (`k7`) and each citation stands behind one of its own (`r12`), so that both are known
// wherever they go, without a look at what the renumbering says of itself.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Renumbered, renumber, type Renumbering } from '../../../server/src/core/features/renumber.js';
import { citationsStandingIn, placesOf } from '../../../server/src/core/resolve/occurrences.js';
import { type BlockId, NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { applyEdits, type Edit } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';

export type Texts = Readonly<Record<string, string>>;

const own = 'file:///draft.treaty';
const other = 'file:///follower.treaty';

export function snapshotOf(texts: Texts): Snapshot {
  return withDocuments(createSnapshot(emptyConfig), Object.entries(texts).map(([uri, text]) => createDocument(uri, text, { library: false })));
}

// ---------------------------------------------------------------- texts

interface Points {
  readonly points: number;
  /** Under which point stand romans, and how many; -1: none. */
  readonly romansUnder: number;
  readonly romans: number;
}

type Language = 'en' | 'uk' | 'fr' | 'es' | 'ru';

/** How the languages other than English say what is cited. */
interface Words {
  readonly article: string;
  readonly chapter: string;
  readonly annex: string;
  readonly paragraphs: string;
  readonly paragraph: string;
  readonly and: string;
  readonly to: string;
  readonly of: string;
  readonly preceding: string;
  readonly own: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: { article: 'Article', chapter: 'Chapter', annex: 'Annex', paragraphs: 'paragraphs', paragraph: 'paragraph', and: 'and', to: ' to ', of: ' of Article ', preceding: 'the preceding paragraph', own: 'this Article' },
  uk: { article: 'Стаття', chapter: 'Розділ', annex: 'Додаток', paragraphs: 'пункти', paragraph: 'пункту', and: 'і', to: '–', of: ' статті ', preceding: 'попереднього пункту', own: 'цієї статті' },
  ru: { article: 'Статья', chapter: 'Раздел', annex: 'Приложение', paragraphs: 'пункты', paragraph: 'пункта', and: 'и', to: '–', of: ' статьи ', preceding: 'предыдущего пункта', own: 'этой статьи' },
  fr: { article: 'Article', chapter: 'Chapitre', annex: 'Annexe', paragraphs: 'paragraphes', paragraph: 'paragraphe', and: 'et', to: ' à ', of: ' de l’article ', preceding: 'le paragraphe précédent', own: 'le présent article' },
  es: { article: 'Artículo', chapter: 'Capítulo', annex: 'Anexo', paragraphs: 'párrafos', paragraph: 'párrafo', and: 'y', to: ' a ', of: ' del artículo ', preceding: 'el párrafo anterior', own: 'el presente artículo' },
};

export interface World {
  readonly articles: readonly (readonly Points[])[];
  readonly continuous: boolean;
  readonly roman: boolean;
  readonly language: Language;
  /** Two articles a chapter. */
  readonly chapters: boolean;
  readonly annex: boolean;
  /** Lines broken in the middle of citations. */
  readonly wrapped: boolean;
  /** Chances, one a citation, from which its form and its clauses are chosen. */
  readonly chances: readonly number[];
}

const points: fc.Arbitrary<Points> = fc.record({ points: fc.integer({ min: 0, max: 4 }).map((n) => (n === 1 ? 0 : n)), romansUnder: fc.integer({ min: -2, max: 3 }), romans: fc.integer({ min: 2, max: 3 }) });

export const worlds: fc.Arbitrary<World> = fc.record({
  articles: fc.array(fc.array(points, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  continuous: fc.boolean(),
  roman: fc.boolean(),
  language: fc.constantFrom<Language>('en', 'en', 'en', 'uk', 'uk', 'fr', 'es', 'ru'),
  chapters: fc.boolean(),
  annex: fc.boolean(),
  wrapped: fc.boolean(),
  chances: fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 6, maxLength: 30 }),
});

interface Clause {
  readonly article: number;
  readonly paragraph: number;
  readonly letter?: string;
  readonly roman?: string;
}

const letters = 'abcdefgh';
const cyrillic = 'абвгде';
const romans = ['i', 'ii', 'iii', 'iv'];
const romanNumbers = ['I', 'II', 'III', 'IV', 'V'];

export function textsOf(world: World): Texts {
  const clauses: Clause[] = [];
  let running = 0;
  const isCyrillic = world.language === 'uk' || world.language === 'ru';
  for (const [a, paragraphs] of world.articles.entries()) {
    for (const [p, shape] of paragraphs.entries()) {
      running += 1;
      const paragraph = world.continuous ? running : p + 1;
      clauses.push({ article: a + 1, paragraph });
      for (let i = 0; i < shape.points; i += 1) {
        const letter = (isCyrillic ? cyrillic : letters).charAt(i);
        clauses.push({ article: a + 1, paragraph, letter });
        if (shape.romansUnder === i) for (let r = 0; r < shape.romans; r += 1) clauses.push({ article: a + 1, paragraph, letter, roman: romans[r] ?? 'i' });
      }
    }
  }
  let used = 0;
  let reference = 0;
  const cite = (from: Clause, outside: boolean): string => {
    const chance = world.chances[used % world.chances.length] ?? 0;
    used += 1;
    if (chance % 3 === 0) return '';
    reference += 1;
    return ` under r${reference} ${citation(world, clauses, from, chance, outside)}`;
  };
  let word = 0;
  const body = (clause: Clause, outside = false): string => {
    const text = `The Parties shall k${(word += 1)}${cite(clause, outside)} x${cite(clause, outside)} y.`;
    // A line break behind the third word of every other clause, and where a citation has blanks.
    return world.wrapped && word % 2 === 0 ? text.replace(/(r\d+ \S+) (?=[^\s(]\S* )/u, '$1\n      ') : text;
  };
  const lines: string[] = ['agreement draft "Draft"', `  language: ${world.language}`, '', 'party AAA "Alpha"', ''];
  let article = 0;
  for (const clause of clauses) {
    if (clause.article !== article) {
      article = clause.article;
      const number = world.roman ? (romanNumbers[article - 1] ?? 'I') : String(article);
      if (world.chapters && article % 2 === 1) lines.push('', `${words[world.language].chapter} ${(article + 1) / 2}. Heading h${90 + article}`, '');
      lines.push('', `${words[world.language].article} ${number}. Heading h${article}`, '');
    }
    const bracket = isCyrillic ? `${clause.letter ?? ''})` : `(${clause.letter ?? ''})`;
    if (clause.roman !== undefined) lines.push(`      (${clause.roman}) ${body(clause)}`);
    else if (clause.letter !== undefined) lines.push(`   ${bracket} ${body(clause)}`);
    else {
      lines.push('', `${clause.paragraph}. ${body(clause)}`);
      const chance = world.chances[used % world.chances.length] ?? 0;
      used += 1;
      const target = clauses[chance % clauses.length];
      if (chance % 4 === 0 && target) lines.push(`   @see ${path(world, target)}`);
    }
  }
  if (world.annex) {
    const { annex, paragraph, paragraphs, and } = words[world.language];
    lines.push('', `${annex} I. Heading h80`, '', `1. The Parties shall k${(word += 1)} under r${(reference += 1)} ${paragraph} 2 x.`, '', `2. The Parties shall k${(word += 1)} under r${(reference += 1)} ${paragraphs} 1 ${and} 2 x, r${(reference += 1)} {${path(world, clauses[0] ?? { article: 1, paragraph: 1 })}}.`);
    lines.push('', `3. The Parties shall k${(word += 1)} under r${(reference += 1)} ${annex} I x, r${(reference += 1)} {Annex I/2}.`);
  }
  const outer = clauses.slice(0, 4).map((clause, i) => `${i + 1}. The Parties shall o${i} under r${(reference += 1)} {draft:${path(world, clauses[(world.chances[i] ?? 0) % clauses.length] ?? clause)}} z.\n   @precedent draft:${path(world, clause)}${world.continuous && world.articles.length > 1 && i === 1 ? ', draft:1-2' : ''}`);
  return { [own]: `${lines.join('\n')}\n`, [other]: `agreement follower "Follower"\n  precedent: draft\n\n${outer.join('\n\n')}\n` };
}

function path(world: World, { article, paragraph, letter, roman }: Clause): string {
  const rest = `${letter === undefined ? '' : `(${letter})`}${roman === undefined ? '' : `(${roman})`}`;
  return world.continuous ? `${paragraph}${rest}` : `${article}(${paragraph})${rest}`;
}

/** A citation of the form the chance says; in every form of which real texts are full, as far as the clause has one. */
function citation(world: World, clauses: readonly Clause[], from: Clause, chance: number, outside: boolean): string {
  const pick = (n: number): number => Math.floor(chance / 32) % n;
  const target = clauses[pick(clauses.length)] ?? from;
  const paragraphs = clauses.filter(({ article, letter }) => letter === undefined && (world.continuous || article === from.article));
  const some = paragraphs.slice(pick(paragraphs.length), pick(paragraphs.length) + 3);
  const beside = clauses.filter((each) => each.paragraph === from.paragraph && each.article === from.article && each.letter !== undefined && each.roman === undefined);
  const list = (texts: readonly string[], and: string): string => (texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`);
  const numbers = some.map(({ paragraph }) => String(paragraph));
  const say = words[world.language];
  const isEnglish = world.language === 'en';
  const article = world.roman ? (romanNumbers[target.article - 1] ?? '') : String(target.article);
  const explicit = `{${path(world, target)}}`;
  if (outside) return explicit;
  switch (chance % 11) {
    case 0:
      return explicit;
    case 1:
      return numbers.length < 2 ? explicit : `${say.paragraphs} ${list(numbers, say.and)}`;
    case 2:
      return numbers.length < 3 ? `{${path(world, target)}, ${path(world, from)}}` : `${say.paragraphs} ${numbers[0]}${say.to}${numbers.at(-1)}`;
    case 3:
      return say.preceding;
    case 4:
      return beside.length < 2 || !isEnglish ? explicit : `paragraphs ${from.paragraph} ${list(beside.map(({ letter }) => `(${letter})`), 'and')}`;
    case 5:
      return isEnglish ? `Article ${article}, paragraph ${target.paragraph}${target.letter === undefined ? '' : ` (${target.letter})`}` : `${say.paragraph} ${target.paragraph}${say.of}${article}`;
    case 6:
      return `${say.paragraph} ${target.paragraph}${say.of}${article}`;
    case 7:
      return isEnglish ? `paragraph ${from.paragraph} of this Article` : say.own;
    case 8:
      return from.letter !== undefined && isEnglish && beside.length > 0 ? `subparagraph (${beside[0]?.letter})` : `{${numbers.length > 2 && world.continuous ? `${numbers[0]}-${numbers.at(-1)}` : path(world, target)}}`;
    case 9:
      return `{${path(world, target)}|that rule}`;
    default:
      return `${say.paragraph} ${from.paragraph}${isEnglish && target.letter !== undefined && target.paragraph === from.paragraph && target.article === from.article ? `(${target.letter})` : ''}`;
  }
}

// ---------------------------------------------------------------- what is meant

/** By the citation's own word, the words of the clauses it means, in order. Annotations are known by the clause they stand at. */
export function meanings(snapshot: Snapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const document of snapshot.ordered) {
    for (const block of blocksIn(document.model.tree)) {
      const meant = new Map<string, Set<string>>();
      for (const occurrence of citationsStandingIn(document, block)) {
        const resolution = placesOf(snapshot, document, occurrence);
        const before = document.model.tree.text.slice(document.model.tree.start(block), occurrence.span.start);
        const tag = document.model.tree.kind(block) === 'annotation' ? `@${wordOf(document, document.model.tree.parent(block))}` : lastTag(before);
        const words = meant.get(tag) ?? new Set<string>();
        meant.set(tag, words);
        if (resolution.kind !== 'resolved') continue;
        for (const place of resolution.places) words.add(place.kind === 'clause' ? wordOf(place.document, place.block) : 'declaration');
      }
      for (const [tag, words] of meant) found.set(tag, [...words].sort().join(' '));
    }
  }
  return found;
}

/** The word a clause's own text holds, or its heading. */
export function wordOf(document: Document, block: BlockId): string {
  if (block === NO_BLOCK) return 'agreement';
  const { tree } = document.model;
  return /\b[kho]\d+\b/u.exec(tree.text.slice(tree.start(block), tree.end(block)))?.[0] ?? '?';
}

// ---------------------------------------------------------------- commands

/** A command from two chances; undefined when the text has nothing to number. */
export function commandOf(document: Document, what: number, where: number): Renumbering | undefined {
  const { model } = document;
  const numbered = [...blocksIn(model.tree)].filter((block) => model.tree.kind(block) === 'heading' || model.label(block) !== undefined);
  const block = numbered[where % Math.max(1, numbered.length)];
  const headings = numbered.filter((each) => model.tree.kind(each) === 'heading');
  if (block === undefined) return undefined;
  switch (what % 12) {
    case 0:
      return { kind: 'insert', block, where: 'before' };
    case 1:
      return { kind: 'insert', block, where: 'after' };
    case 2:
      return { kind: 'insert', block, where: 'after-bis' };
    case 3:
      return { kind: 'delete', block };
    case 4:
    case 5:
      return { kind: 'move', block, direction: what % 2 === 0 ? 'up' : 'down' };
    case 6:
      return { kind: 'move-to', block, to: headings[where % Math.max(1, headings.length)] ?? NO_BLOCK };
    case 7:
      return { kind: 'promote', block };
    case 8:
      return { kind: 'demote', block };
    case 9:
      return { kind: 'bis', block };
    case 10:
      return { kind: 'renumber', scope: where % 2 === 0 ? NO_BLOCK : block };
    default:
      return { kind: 'relabel', block, label: String((where % 40) + 20) };
  }
}

export interface Counts {
  made: number;
  refused: number;
  citations: number;
  undecided: number;
}

/** One command after another; after each, every citation means the text it meant, or was listed; and taking it back restores every character. */
export function checkSequence(world: World, commands: readonly (readonly [number, number])[], counts: Counts): void {
  let texts = textsOf(world);
  let listed = new Set<string>();
  for (const [what, where] of commands) {
    const snapshot = snapshotOf(texts);
    const document = snapshot.documents.get(own);
    assert.ok(document);
    const asked = commandOf(document, what, where);
    if (!asked) return;
    const answer = renumber(snapshot, document, asked);
    if (answer.kind === 'refused') {
      counts.refused += 1;
      continue;
    }
    counts.made += 1;
    const now = applied(texts, answer);
    const before = meanings(snapshot);
    const after = meanings(snapshotOf(now));
    listed = new Set([...listed, ...tagsOf(snapshot, answer)]);
    const gone = asked.kind === 'delete' ? wordsUnder(document, asked.block) : new Set<string>();
    for (const [tag, words] of before) {
      // What means nothing in another file is not looked at: it may come to mean something.
      const isForeign = tag.startsWith('@o') || (words === '' && new RegExp(`\\b${tag} `, 'u').test(texts[other] ?? ''));
      if (tag === '' || gone.has(tag.replace('@', '')) || (words === '' && isForeign)) continue;
      counts.citations += 1;
      if (listed.has(tag)) {
        counts.undecided += 1;
        continue;
      }
      if (!after.has(tag) && gone.size > 0 && !Object.values(now).some((text) => new RegExp(`\\b${tag} `, 'u').test(text))) continue;
      assert.equal(after.get(tag), words, `${tag} after ${JSON.stringify(asked)}\n${texts[own]}\n=====\n${now[own]}\n${now[other]}`);
    }
    texts = now;
  }
}

function wordsUnder(document: Document, block: BlockId): ReadonlySet<string> {
  const { model } = document;
  const { start, end } = model.extent(block);
  return new Set(model.tree.text.slice(start, end).match(/\b[kh]\d+\b/gu) ?? []);
}

/** The texts with the changes made, which taken back give every character again. */
function applied(texts: Texts, answer: Extract<Renumbered, { kind: 'changes' }>): Texts {
  const now: Record<string, string> = {};
  for (const [uri, text] of Object.entries(texts)) {
    const edits: readonly Edit[] = answer.changes.filter((change) => change.uri === uri);
    now[uri] = applyEdits(text, edits);
    assert.equal(applyEdits(now[uri], inverseOf(text, edits)), text, 'undone');
  }
  return now;
}

function inverseOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
  });
}

/** The words of the citations that were listed. */
function tagsOf(snapshot: Snapshot, answer: Extract<Renumbered, { kind: 'changes' }>): readonly string[] {
  return answer.undecided.map(({ uri, span }) => {
    const document = snapshot.documents.get(uri);
    assert.ok(document);
    const { tree } = document.model;
    const block = tree.blockAt(span.start);
    if (tree.kind(block) === 'annotation') return `@${wordOf(document, tree.parent(block))}`;
    return lastTag(tree.text.slice(tree.start(block), span.start));
  });
}

/** The word of the citation that follows these words. */
function lastTag(before: string): string {
  return before.match(/\br\d+\b/gu)?.at(-1) ?? '';
}
