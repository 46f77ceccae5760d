// Words from tables: messages by id with `{name}` places, and counted words by the plural forms of a language.
// Invariant: an argument's text is never read as a message; an unknown id shows itself rather than nothing.

import type { Message } from '../rules/types.js';

export type MessageTable = Readonly<Record<string, string>>;

/** The message in the table's words. `{name}` takes the argument of that name, '' when there is none. */
export function formatMessage(table: MessageTable, message: Message): string {
  const text = Object.hasOwn(table, message.id) ? table[message.id] : undefined;
  return (text ?? message.id).replace(/\{([a-z][A-Za-z0-9]*)\}/g, (_, name: string) => (Object.hasOwn(message.args, name) ? (message.args[name] ?? '') : ''));
}

/** Looks words up in a table of one language. */
export interface Phrases {
  (id: string, args?: Readonly<Record<string, string>>): string;
  /** `id.one`, `id.few`, `id.other` … by the language's rules, with `{count}`. */
  counted(id: string, count: number): string;
  /** A sentence of the model's own tables (what an annotation or a field means), by its English words. */
  sentence(english: string): string;
}

export function phrases(table: MessageTable, language: string, sentence: (english: string) => string = (english) => english): Phrases {
  const rules = new Intl.PluralRules(language);
  const say = (id: string, args: Readonly<Record<string, string>> = {}) => formatMessage(table, { id, args });
  const counted = (id: string, count: number) => {
    const form = `${id}.${rules.select(count)}`;
    return say(Object.hasOwn(table, form) ? form : `${id}.other`, { count: String(count) });
  };
  return Object.assign(say, { counted, sentence });
}
