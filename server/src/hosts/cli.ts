#!/usr/bin/env node
// The command line: `parley check`, `parley checklist`, `parley concordance`, `parley duties`, `parley hover`, `parley explain`, `parley export`, `parley rules`. Exit 0: nothing at or above the level; 1: findings;
// 2: the call or a file was at fault.

import { runCheck } from './cli/check.js';
import { runChecklist } from './cli/checklist.js';
import { runConcordance } from './cli/concordance.js';
import { runDuties } from './cli/duties.js';
import { runExplain } from './cli/explain.js';
import { runExport } from './cli/export.js';
import { runHover } from './cli/hover.js';
import { type Output, UsageError } from './cli/output.js';
import { runRules } from './cli/rules.js';
import { usage } from './cli/usage.js';
import { version } from './version.js';

const commands: Readonly<Record<string, (args: readonly string[], output: Output) => Promise<number>>> = {
  check: runCheck,
  checklist: runChecklist,
  concordance: runConcordance,
  duties: runDuties,
  hover: runHover,
  explain: runExplain,
  export: runExport,
  rules: runRules,
};

async function main(args: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-V') return output.print(`parley ${version}\n`), 0;
  if (name === 'help' || name === '--help' || name === '-h' || rest.includes('--help') || rest.includes('-h')) return output.print(usage), 0;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(name === '' ? 'no command given' : `there is no command "${name}"`);
  return command(rest, output);
}

const output: Output = {
  print: (text) => void process.stdout.write(text),
  printBytes: process.stdout.isTTY ? undefined : (bytes) => void process.stdout.write(bytes),
  complain: (text) => void process.stderr.write(`parley: ${text}\n`),
  colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  columns: process.stdout.columns ?? 100,
  folder: process.cwd(),
  library: `${__dirname}/../library`,
  words: `${__dirname}/../l10n`,
};

// A reader that goes away (`parley check | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2), output).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.complain(error instanceof UsageError ? `${error.message}\nSee "parley --help".` : String(error));
    process.exitCode = 2;
  },
);
