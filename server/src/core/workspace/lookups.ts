// The two questions asked across files: which agreement goes by a name, and which files name an agreement.
// Invariant: answers are documents in order (workspace first); nothing is kept here but what one document says by itself.

import { targetsIn } from '../model/annotation-values.js';
import { nameKey } from '../model/fold.js';
import type { Target } from '../syntax/types.js';
import { derived } from './memo.js';
import type { NameIndex } from './name-index.js';
import type { Document } from './types.js';

/**
 * Workspace by id, workspace by alias, library by id, library by alias, each by address; a library agreement whose id a
 * workspace agreement bears is left out. Empty when nothing goes by the name.
 */
export function agreementsNamed(documents: ReadonlyMap<string, Document>, index: NameIndex, name: string): readonly Document[] {
  const found = (index.get(nameKey(name)) ?? []).flatMap(({ uri, byId }) => {
    const document = documents.get(uri);
    return document && !(document.library && isHidden(documents, index, document)) ? [{ document, rank: (document.library ? 2 : 0) + (byId ? 0 : 1) }] : [];
  });
  found.sort((a, b) => a.rank - b.rank || (a.document.uri < b.document.uri ? -1 : 1));
  return found.map(({ document }) => document);
}

function isHidden(documents: ReadonlyMap<string, Document>, index: NameIndex, document: Document): boolean {
  const same = index.get(nameKey(document.model.agreement.id.text)) ?? [];
  return same.some(({ uri, byId }) => byId && documents.get(uri)?.library === false);
}

/** Documents that name one of these agreements, or the id itself, in a target, a field or their prose. */
export function citingDocuments(ordered: readonly Document[], cited: readonly Document[], id: string): readonly Document[] {
  const agreements = cited.map((document) => document.model.agreement);
  const keys = new Set([id, ...agreements.flatMap((agreement) => [agreement.id.text, ...agreement.aliases.map((alias) => alias.text)])].map(nameKey));
  const spoken = agreements.flatMap((agreement) => [agreement.name.text, ...agreement.aliases.map((alias) => alias.text)]);
  return ordered.filter((document) => {
    const named = derived(document, namedAgreements);
    if ([...keys].some((key) => named.has(key))) return true;
    return !cited.includes(document) && spoken.some((name) => speaksOf(document, name));
  });
}

/** Keys of all names that stand where an agreement may be named; a few more than there are agreements does no harm. */
function namedAgreements(document: Document): ReadonlySet<string> {
  const { model } = document;
  const names = new Set<string>();
  const add = (target: Target): void => {
    if (target.agreement) names.add(nameKey(target.agreement.name));
    else if (target.locator.kind === 'path' && target.locator.id !== undefined) names.add(nameKey(target.locator.id));
  };
  const { agreement } = model;
  for (const name of [...agreement.precedents, ...agreement.amends, ...agreement.supersedes, agreement.partOf, agreement.versionOf]) if (name) names.add(nameKey(name.text));
  for (const annotation of model.allAnnotations) annotation.targets.forEach(add);
  for (const declared of model.declarations) {
    for (const field of declared.fields) {
      if (field.name === 'precedent' || field.name === 'scope' || field.name === 'established-by') targetsIn(field.value, field.valueSpan.start).forEach(add);
    }
  }
  for (const target of referencesIn(model.tree.text.slice(0, model.tree.text.length))) add(target);
  return names;
}

/** Targets of every `{…}` of a text, without parsing its blocks. */
function referencesIn(text: string): readonly Target[] {
  const targets: Target[] = [];
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    if (close - open > 1000) continue;
    const inside = text.slice(open + 1, close);
    targets.push(...targetsIn(inside.split('|', 1)[0] ?? '', open + 1));
  }
  return targets;
}

/** True when the document's text holds the name, any white space between its words, any case. Remembered per document and name. */
function speaksOf(document: Document, name: string): boolean {
  const known = derived(document, createSpoken);
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = name.replace(/\*$/u, '').trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const { text } = document.model.tree;
  const found = words.join('') !== '' && new RegExp(words.join('\\s+'), 'iu').test(text.slice(0, text.length));
  known.set(name, found);
  return found;
}

function createSpoken(_document: Document): Map<string, boolean> {
  return new Map();
}
