// Reading what follows a command: options by name, and words that are taken from a list. What is wrong is a `UsageError`.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './output.js';

/** The values of the options and everything that is none; `--no-x` turns a switch off. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, allowNegative: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The word that was given, when it is one of these. */
export function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new UsageError(`${option} takes ${words.join(', ')}; "${given}" is none of them`);
  return found;
}
