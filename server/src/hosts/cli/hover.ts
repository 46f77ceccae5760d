// `parley hover FILE:LINE:COLUMN`: what the editor shows at a place, as plain text.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { hover, hoverPage, lineIndexOf, pageAsText } from '../../core/index.js';
import { languageOption, voiceOf } from './language.js';
import { load } from './load.js';
import { parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

export async function runHover(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, languageOption);
  const [place = '', ...rest] = positionals;
  const match = /^(.+):(\d+):(\d+)$/.exec(place);
  const [, file, line, column] = match ?? [];
  if (file === undefined || rest.length > 0) throw new UsageError('hover takes one place, FILE:LINE:COLUMN, counted from 1');
  const info = await stat(path.resolve(output.folder, file)).catch(() => undefined);
  if (info?.isDirectory()) throw new UsageError(`${file}: this is a folder; hover takes a place in a file`);
  const voice = await voiceOf(values.language, output);
  const { snapshot, asked } = await load([file], output);
  const document = asked[0]?.document;
  if (!document) return 2;
  const lines = lineIndexOf(document);
  if (Number(line) < 1 || Number(line) > lines.lineCount) {
    throw new UsageError(`${file} has ${lines.lineCount} lines; there is no line ${line ?? ''}`);
  }
  const offset = lines.offsetAt({ line: Number(line) - 1, character: Math.max(0, Number(column) - 1) });
  const found = hover(snapshot, document, offset);
  output.print(found ? `${pageAsText(hoverPage(found, voice.say))}\n` : 'Nothing to say here: no clause, name or reference stands at this place.\n');
  return 0;
}
