// `parley checklist FILE`: which of the usual clauses an agreement of its profile has, and where, and which are missing.
// Invariant: nothing in it is a finding: the exit code is 0 whatever is missing.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { agreementProfiles, checklist, type ChecklistEntry, checklistPage, type ChecklistView, lineIndexOf, pageAsMarkdown, pageAsText, type Snapshot } from '../../core/index.js';
import { languageOption, voiceOf } from './language.js';
import { load, type Loaded } from './load.js';
import { oneOf, parseOptions } from './options.js';
import { type Output, UsageError } from './output.js';

export async function runChecklist(args: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, { format: { type: 'string', default: 'text' }, as: { type: 'string' }, ...languageOption });
  const format = oneOf('--format', ['text', 'json', 'md'], values.format);
  const as = values.as === undefined ? undefined : oneOf('--as', agreementProfiles, values.as);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('checklist takes one file');
  const { say } = await voiceOf(values.language, output);
  const { snapshot, asked, failed } = await load([file], output);
  const [first, ...more] = asked;
  if (!first || failed) return 2;
  if (more.length > 0) throw new UsageError(`${file} holds several agreements; checklist takes one file`);
  const view = checklist(snapshot, first.document, as);
  const place = placesIn(snapshot, asked, output);
  if (format === 'json') output.print(`${JSON.stringify(asJson(view, file, place), null, 2)}\n`);
  else if (!view) output.print(`${say('checklist.none')}\n`);
  else if (format === 'md') output.print(`${pageAsMarkdown(checklistPage(view, say), { clauseUri: (uri, span) => linkTo(place(uri, span.start)) })}\n`);
  else output.print(`${pageAsText(checklistPage(view, say))}\n`);
  return 0;
}

interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Places as a shell takes them: paths from the working folder; the address for a document of which no path is known. */
function placesIn(snapshot: Snapshot, asked: Loaded['asked'], { folder }: Output): (uri: string, offset: number) => Place {
  const paths = new Map(asked.map(({ file, document }) => [document.uri, file]));
  return (uri, offset) => {
    const document = snapshot.documents.get(uri);
    const at = document ? lineIndexOf(document).positionAt(offset) : { line: 0, character: 0 };
    const file = paths.get(uri) ?? (uri.startsWith('file:') ? fileURLToPath(uri) : undefined);
    return { file: file === undefined ? uri : path.relative(folder, file).split(path.sep).join('/'), line: at.line + 1, column: at.character + 1 };
  };
}

function linkTo({ file, line }: Place): string {
  return `${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

function asJson(view: ChecklistView | undefined, file: string, place: (uri: string, offset: number) => Place): object {
  const entry = ({ component, state, rule, by, clauses }: ChecklistEntry): object => ({
    component,
    state,
    ...(rule === undefined ? {} : { rule }),
    ...(by === undefined ? {} : { by }),
    clauses: clauses.map(({ location, selection, agreement, citation, words }) => ({ ...place(location.uri, selection.start), agreement: agreement.id, citation, words })),
  });
  if (!view) return { file, profile: null, items: [], others: [] };
  const { agreement, profile, unjudged, items, others } = view;
  return { file, agreement: agreement.id, profile, ...(unjudged === undefined ? {} : { unjudged }), items: items.map(entry), others: others.map(entry) };
}
