// Every English word Parley shows that can be said in another language: the client's, the server's, the manifest's.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../server/src/core/render/english.js';
import { annotationSpecs } from '../../server/src/core/model/annotations.js';
import { declarationSpecs, fieldSpecs } from '../../server/src/core/model/fields.js';
import { saidWords } from '../../server/src/core/render/said-words.js';
import { rules } from '../../server/src/core/rules/registry.js';
import { root } from './root.js';

/** The sentences `l10n.t` is called with in the client; a call with anything but a plain string is given as its source. */
export function clientWords(): readonly string[] {
  const found = new Set<string>();
  const folder = path.join(root, 'client', 'src');
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!name.endsWith('.ts')) continue;
    for (const [call, words] of readFileSync(path.join(folder, name), 'utf8').matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'(?=\s*[,)])|[^)]{0,60})/gu)) {
      found.add(words === undefined ? `${name}: ${call}` : words.replace(/\\(.)/gu, '$1'));
    }
  }
  return [...found];
}

/** What the server says: messages of rules, words in their places, phrases of hovers, and what the markup's words mean; without those that hold neither letters nor quotation marks. */
export function serverWords(): readonly string[] {
  const phrases = Object.entries(english).filter(([id]) => !isCounted(id)).map(([, words]) => words);
  const meanings = [...declarationSpecs, ...fieldSpecs, ...annotationSpecs].map(({ description }) => description);
  const all = [...rules.flatMap(({ messages }) => Object.values(messages)), ...Object.values(saidWords).flat(), ...phrases, ...meanings];
  return [...new Set(all)].filter((words) => /[\p{L}"]/u.test(words.replaceAll(/\{\w+\}/gu, '')));
}

/** Ids of counted phrases, without their form. */
export function countedIds(): readonly string[] {
  return [...new Set(Object.keys(english).filter(isCounted).map((id) => id.replace(/\.[a-z]+$/u, '')))];
}

function isCounted(id: string): boolean {
  return /\.(?:one|other)$/u.test(id);
}
