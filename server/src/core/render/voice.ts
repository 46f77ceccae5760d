// In which language Parley speaks: the words of findings, hovers and counts, English or translated.
// Invariants: a translation is a table by the English words, as editors' bundles are (`l10n/bundle.l10n.XX.json`); what it lacks is
// said in English; `#id.form` in it are the plural forms that English has not.

import { findRule } from '../rules/runner.js';
import { formatMessage as formatOfRule } from '../rules/words.js';
import type { Message } from '../rules/types.js';
import { isRecord, parseJson } from '../text/json.js';
import { english } from './english.js';
import { phrases, type Phrases } from './messages.js';
import { translateArguments } from './said-words.js';

export interface Translation {
  /** As in BCP 47: `uk`. */
  readonly language: string;
  /** By the English words. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Voice {
  /** `en`, `uk`. */
  readonly language: string;
  readonly say: Phrases;
  /** A message of a rule: of a finding, a related place, a fix. */
  ofRule(rule: string, message: Message): string;
}

/** Without a translation in English. */
export function voiceIn(translation?: Translation): Voice {
  if (!translation) return { language: 'en', say: phrases(english, 'en'), ofRule: formatOfRule };
  const { language, words } = translation;
  const of = (text: string | undefined): string | undefined => (text !== undefined && Object.hasOwn(words, text) ? words[text] : undefined);
  const table: Record<string, string> = {};
  for (const [id, text] of Object.entries(english)) table[id] = of(`#${id}`) ?? of(text) ?? text;
  for (const [key, text] of Object.entries(words)) if (key.startsWith('#')) table[key.slice(1)] = text;
  return {
    language,
    say: phrases(table, language, (text) => of(text) ?? text),
    ofRule: (rule, message) => formatOfRule(rule, translateArguments(message, of), (name, id) => of(findRule(name)?.messages[id])),
  };
}

/** What a bundle's JSON holds; undefined when it is none. Members that are no words are left out. */
export function readTranslation(language: string, json: string): Translation | undefined {
  return translationOf(language, parseJson(json));
}

/** As `readTranslation`, of a value that was parsed already. */
export function translationOf(language: string, value: unknown): Translation | undefined {
  if (!isRecord(value)) return undefined;
  return { language, words: Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) };
}
