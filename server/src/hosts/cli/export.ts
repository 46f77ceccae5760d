// `parley export FILE…`: the agreement as it would read when signed, as a page to print or as a Word document. Files that are part of it are those
// beside it, and those that are given with it.
// Invariant: nothing in it is a finding: the exit code is 0 whatever is open or missing; what was left out is said on the error stream.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readingAsHtml, readingCopy, sayReading, wholesOf } from '../../core/index.js';
import { languageOption, voiceOf } from './language.js';
import { load } from './load.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';
import { readingIn, readingWish } from './reading.js';

export async function runExport(args: readonly string[], output: Output): Promise<number> {
  const yes = { type: 'boolean', default: true } as const;
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string', default: 'html' }, output: { type: 'string' }, reading: { type: 'string', default: 'brackets' }, counterparts: yes, notes: yes, colours: yes, annexes: yes, ...languageOption,
  });
  const format = oneOf('--format', ['html', 'docx'], values.format);
  if (positionals.length === 0) throw new UsageError('export takes a file');
  if (format === 'docx' && values.output === undefined && !output.printBytes) throw new UsageError('a Word document is no text for a terminal: name a file with --output');
  const { say } = await voiceOf(values.language, output);
  const wish = readingWish(values.reading, say);
  const { snapshot, asked, failed } = await load(positionals, output);
  const [document, ...more] = wholesOf(snapshot, asked.map((each) => each.document));
  if (!document || failed) return 2;
  if (more.length > 0) throw new UsageError(`${positionals.join(', ')}: these are several agreements; export takes one, with the files that are part of it`);
  const { counterparts, notes, colours, annexes } = values;
  const reading = sayReading(readingCopy(snapshot, document, { annexes, reading: readingIn(snapshot, document, wish, say, { annexes }) }), say);
  const options = { counterparts, notes, colours };
  for (const line of reading.left) output.complain(line);
  if (format === 'html') await write(readingAsHtml(reading, options, say, values.language), values.output, output);
  else {
    const { writeDocx } = await import('../../docx/write.js');
    await write(await writeDocx(reading, options), values.output, output);
  }
  return 0;
}

async function write(content: string | Uint8Array, target: string | undefined, output: Output): Promise<void> {
  if (target !== undefined) await writeFile(path.resolve(output.folder, target), content);
  else if (typeof content === 'string') output.print(content);
  else output.printBytes?.(content);
}
