// `--language XX`: in which words findings and hovers are printed. English unless a bundle in `l10n` is asked for by its name; a
// language without one is a wrong call, so that nobody reads English for a translation.

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readTranslation, type Voice, voiceIn } from '../../core/index.js';
import { readTreatyFile } from '../node-files.js';
import { type Output, UsageError } from './output.js';

/** `parseOptions` takes it among a command's options. */
export const languageOption = { language: { type: 'string', default: 'en' } } as const;

/** For commands that print pages of rules, which are English: the language is looked at as elsewhere, and its absence is said. */
export async function sayPagesAreEnglish(language: string, output: Output): Promise<void> {
  await voiceOf(language, output);
  if (!/^en\b/iu.test(language)) output.complain('the pages and the catalogue of rules are in English; findings and hovers are translated');
}

/** `uk-UA` takes the words of `uk`. */
export async function voiceOf(language: string, output: Output): Promise<Voice> {
  const [wanted = ''] = language.toLowerCase().split(/[-_]/u);
  if (wanted === 'en') return voiceIn();
  const there = (await readdir(output.words).catch(() => [])).flatMap((name) => /^bundle\.l10n\.([a-z-]+)\.json$/u.exec(name)?.[1] ?? []).sort();
  const json = there.includes(wanted) ? await readTreatyFile(path.join(output.words, `bundle.l10n.${wanted}.json`)) : undefined;
  const translation = json === undefined ? undefined : readTranslation(wanted, json);
  if (!translation) throw new UsageError(`--language takes ${['en', ...there].join(', ')}; "${language}" is none of them`);
  return voiceIn(translation);
}
