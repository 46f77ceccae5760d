// The files of one agreement as a view shows them together: the text first, then what is part of it, each with a number that stays with it from
// answer to answer and with the words by which its clauses are told apart from those of the others.
// Invariants: the file that was asked about has the number 0 and is always among them; a number is never given twice.

import { nameKey } from '../../model/fold.js';
import type { Declaration } from '../../model/types.js';
import { annexNameOf } from '../../resolve/annex-files.js';
import { filesInOrder } from '../../resolve/parts-in-order.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** Numbers of files by address, those that are gone among them. */
export type Columns = ReadonlyMap<string, number>;

export interface FileColumn {
  readonly document: Document;
  readonly column: number;
  /** In front of its citations: `Annex A`; '' for the agreement's own text. */
  readonly name: string;
}

export interface FileColumns {
  /** The agreement's own text, which the other files are part of. */
  readonly whole: Document;
  /** In order of the agreement. */
  readonly files: readonly FileColumn[];
  readonly columns: Columns;
  /** Addresses by number; '' for a file that belongs to it no more. */
  readonly documents: readonly string[];
}

/** `kept`: the numbers of the answer before, about the same document. */
export function fileColumns(snapshot: Snapshot, document: Document, kept?: Columns): FileColumns {
  const columns = new Map(kept ?? [[document.uri, 0]]);
  const files = filesInOrder(snapshot, document).map((each, i): FileColumn => {
    const column = columns.get(each.uri) ?? columns.size;
    columns.set(each.uri, column);
    return { document: each, column, name: i === 0 ? '' : partName(each) };
  });
  const here = new Set(files.map(({ document: { uri } }) => uri));
  return { whole: files[0]?.document ?? document, files, columns, documents: [...columns.keys()].map((uri) => (here.has(uri) ? uri : '')) };
}

/** A citation of a clause, with the name of its file in front where it needs one. */
export function citedIn({ name }: FileColumn, citation: string): string {
  if (name === '') return citation;
  return citation === '' ? name : `${name}, ${citation}`;
}

/** What the files declare, each with its file; of those with one id the first. */
export function declaredInFiles<Kind extends Declaration>(files: readonly FileColumn[], declared: (document: Document) => readonly Kind[]): readonly { readonly file: FileColumn; readonly declared: Kind }[] {
  const byId = new Map<string, { readonly file: FileColumn; readonly declared: Kind }>();
  for (const file of files) for (const each of declared(file.document)) if (!byId.has(nameKey(each.id.text))) byId.set(nameKey(each.id.text), { file, declared: each });
  return [...byId.values()];
}

/** A clause's key among those of all files. */
export function keyIn({ column }: Pick<FileColumn, 'column'>, key: number | string): string {
  return column === 0 ? String(key) : `${column}:${key}`;
}

const most = 40;

/** `Annex A` of `Annex A: Withdrawal`; of a part that is called otherwise its whole name. */
function partName(document: Document): string {
  const { aliases, name, id } = document.model.agreement;
  if (!annexNameOf(document)) return cut(name.text);
  const heads = [...aliases, name, id].map(({ text }) => text.split(/\s*[:–—]\s*|\s-\s/u)[0] ?? text);
  return cut(heads.find((head) => /^\p{L}+[ \u00a0]\S+$/u.test(head)) ?? heads.find((head) => head !== '') ?? name.text);
}

function cut(words: string): string {
  return words.length <= most ? words : `${words.slice(0, most)}…`;
}
