// The rows of one file of a reading copy: its title, its text with its numbers, what stands beside the clauses, and its signatures.
// Invariants: rows are in order of the text; a row is the same object for as long as nothing it shows has changed; a file nothing of which changed is
// not gone through again; rows hold no places.

import { findAnnotationSpec } from '../../model/annotations.js';
import type { Signature } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { fieldNamed } from '../../rules/parts/fields.js';
import { annotationName, derivedTitleBlock } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import { isSameList } from '../../text/same-list.js';
import { configOf } from '../../workspace/config-of.js';
import { derived } from '../../workspace/memo.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { asidesOf, type ReadingAside } from './reading-asides.js';
import { framesOf, type ReadingFrame } from './reading-frames.js';
import { referenceWords } from './reading-references.js';
import { type OwnRun, type OwnWords, ownWords, type ReadingRole } from './reading-runs.js';
import { type Read, versionOf } from './readings.js';

export interface ReadingRun {
  readonly text: string;
  readonly role: ReadingRole;
  /** Indices of the parties whose bracket it stands in; empty in one of nobody, or of one that is not declared; missing outside of all. */
  readonly by?: readonly number[];
}

export interface ReadingRow {
  /** Stays with the row through edits. */
  readonly key: string;
  /** The number of its document among those of the copy. */
  readonly column: number;
  /** In the draft, whatever the reading; NO_BLOCK for rows that are no clause. */
  readonly block: BlockId;
  /** `part`: the title of a file that is part of the agreement. */
  readonly kind: 'title' | 'part' | 'heading' | 'provision' | 'paragraph' | 'table' | 'note' | 'signature';
  /** Of a heading or a part, from 2 on; of all others how far in it stands, from 0. */
  readonly level: number;
  /** As written; '' when there is none. Of a signature the party's name. */
  readonly label: string;
  /** Letter or number of an alternative; '' for all others. */
  readonly option: string;
  /** In front of the label: brackets. */
  readonly lead: readonly ReadingRun[];
  readonly runs: readonly ReadingRun[];
  /** Rows of cells. */
  readonly table: readonly (readonly (readonly ReadingRun[])[])[];
  readonly asides: readonly ReadingAside[];
  /** Of a file in another language than the agreement's; missing in all others. */
  readonly language?: string;
  /** Of a signature: where it stands. */
  readonly status?: Signature['status'];
}

/** What of one file does not stand in the text, or may stand in another file of the agreement. */
export interface OwnLeft {
  readonly unknown: number;
  readonly torn: number;
  /** Names that the text says the meaning of, in lower case. */
  readonly defined: ReadonlySet<string>;
  /** Terms with a meaning in their declaration: name, and all names in lower case. */
  readonly terms: readonly { readonly name: string; readonly names: readonly string[] }[];
}

/** The rows of a file, and what is kept of them from one version to the next. */
export interface OwnRows {
  readonly order: readonly ReadingRow[];
  readonly left: OwnLeft;
  /** The versions of the draft and of what a reading makes of it, and the annotations known there. */
  readonly of: readonly unknown[];
  readonly basis: readonly unknown[];
  /** Documents that were looked into, by address, with what was seen of them. */
  readonly seen: ReadonlyMap<string, unknown>;
  readonly rows: ReadonlyMap<string, KeptRow>;
}

export interface KeptRow {
  readonly own: readonly unknown[];
  readonly shape: string;
  readonly row: ReadingRow;
  readonly torn: boolean;
  readonly defines: readonly string[];
}

/** One file of a copy. */
export interface FileToCopy {
  readonly draft: Document;
  /** Under a reading. */
  readonly read: Read | undefined;
  /** Its number among the files; the same from version to version. */
  readonly column: number;
  /** 0 for the text itself, 1 for a part of it, 2 for a part of that. */
  readonly depth: number;
}

/** Where a file is copied. */
export interface CopyPlace {
  readonly draftSnapshot: Snapshot;
  /** With the files of the copy as the reading has them. */
  readonly snapshot: Snapshot;
  /** Ids of the parties, in lower case: rows name parties by their place here. It says no more than declarations do. */
  readonly ids: readonly string[];
  /** The agreement's; '' when it says none. */
  readonly language: string;
}

/** `kept`: of the same file under the same reading, in an earlier snapshot. In steps of a few clauses each. */
export function* rowsInSteps({ draftSnapshot, snapshot, ids, language }: CopyPlace, { draft, read, column, depth }: FileToCopy, kept?: OwnRows): Generator<undefined, OwnRows> {
  const document = read?.document ?? draft;
  const { model } = document;
  const { tree, agreement } = model;
  const basis: readonly unknown[] = [
    snapshot.names, draft.aspects.structure, draft.aspects.declarations, draft.aspects.annotations, depth, language, document === draft ? '' : derived(document, standing),
    ...familyOf(draftSnapshot, draft).map((each) => each.aspects.declarations),
  ];
  const isSeen = kept !== undefined && [...kept.seen].every(([uri, structure]) => snapshot.documents.get(uri)?.aspects.structure === structure);
  const isBasis = isSeen && isSameList(kept.basis, basis);
  const known = configOf(snapshot, draft).annotations;
  const of = [derived(draft, versionOf), derived(document, versionOf), known];
  if (isBasis && isSameList(kept.of, of)) return kept;
  const family = familyOf(snapshot, document);
  const partiesNamed = (name: string): readonly number[] => {
    const found = family.map((each) => each.model.partiesNamed(name)).find((each) => each.length > 0) ?? [];
    return found.map(({ id }) => ids.indexOf(id.text.toLowerCase())).filter((at) => at >= 0);
  };
  const seen = new Map<string, unknown>(isBasis ? kept.seen : []);
  const saw = (other: Document): void => void (other.uri !== document.uri && seen.set(other.uri, other.aspects.structure));

  const rows = new Map<string, KeptRow>();
  const spoken = languageOf(draft);
  const foreign = spoken === '' || spoken === language ? {} : { language: spoken };
  const within = column === 0 ? '' : `${column}:`;
  const take = (name: string, own: readonly unknown[], shape: string, words: readonly OwnWords[], make: () => Omit<ReadingRow, 'key' | 'column' | 'language'>): ReadingRow => {
    const key = within + name;
    const before = kept?.rows.get(key);
    if (before && isBasis && before.shape === shape && isSameList(before.own, own)) {
      rows.set(key, before);
      return before.row;
    }
    const made = { ...make(), key, column, ...foreign };
    const row = before && JSON.stringify(before.row) === JSON.stringify(made) ? before.row : made;
    rows.set(key, { own, shape, row, torn: words.some(({ torn }) => torn), defines: words.flatMap(({ defines }) => defines) });
    return row;
  };

  const title = titleOf(document);
  const heading = depth === 0 ? ({ kind: 'title', level: 1 } as const) : ({ kind: 'part', level: Math.min(6, depth + 1) } as const);
  const order = [take('title', [title, agreement.block], '', [], () => ({ ...bare, ...heading, runs: [{ text: title, role: 'text' }], asides: agreement.declared ? asidesOf(snapshot, document, agreement.block, saw) : [] }))];
  const signed = new Set<string>();
  let behindSignatures = -1;
  for (const [i, own] of framesOf(model, partiesNamed).entries()) {
    if (i % 64 === 63) yield;
    const frame = own.kind === 'heading' ? { ...own, level: Math.min(6, own.level + depth) } : own;
    const { block } = frame;
    if (frame.signature) {
      const { signature } = frame;
      signed.add(signature.party.text.toLowerCase());
      order.push(take(`s${block}`, [draft.aspects.declarations], '', [], () => signatureRow(signature, family)));
      behindSignatures = order.length;
      continue;
    }
    const titled = derivedTitleBlock(tree, block);
    const words = titled === undefined ? [model.own(ownWords, block)] : [model.own(ownWords, block), model.own(ownWords, titled)];
    const inDraft = read?.inDraft(block) ?? block;
    // What stood in one block may stand in two when marks are gone.
    const key = `b${inDraft}${rows.has(`${within}b${inDraft}`) ? `.${block}` : ''}`;
    order.push(take(key, words, JSON.stringify([frame, inDraft, model.option(block)]), words, () => ({ ...clauseRow(snapshot, document, frame, words, titled ?? block, partiesNamed, saw), block: inDraft })));
  }
  const missing = model.parties.filter(({ roles, id }) => roles.includes('signatory') && !signed.has(id.text.toLowerCase()));
  const unsigned = missing.map(({ id, name }) => take(`p${id.text.toLowerCase()}`, [draft.aspects.declarations], '', [], () => ({ ...bare, kind: 'signature', label: name.text || id.text, status: 'pending' })));
  order.splice(behindSignatures < 0 ? order.length : behindSignatures, 0, ...unsigned);
  return { order, left: leftOf(document, known, rows), of, basis, seen, rows };
}

/** The agreement's title as written, else its id. */
export function titleOf({ model: { agreement } }: Document): string {
  return agreement.name.text || agreement.id.text;
}

/** The language the file declares; '' when it declares none. */
export function languageOf({ model: { agreement } }: Document): string {
  return fieldNamed(agreement, 'language') ? agreement.language : '';
}

const bare = { block: NO_BLOCK, level: 0, label: '', option: '', lead: [], runs: [], table: [], asides: [] } as const;

/** Which blocks of a text stand under a reading: all that a reading changes of the structure and annotations of the draft. */
function standing({ model: { tree } }: Document): string {
  const found: BlockId[] = [];
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) if (tree.kind(at) === 'annotation' || isStructural(tree.kind(at))) found.push(at);
  return found.join();
}

/** `words`: of the block, and of the one in which a heading's title stands. */
function clauseRow(
  snapshot: Snapshot, document: Document, frame: ReadingFrame, words: readonly OwnWords[], titled: BlockId, partiesNamed: (name: string) => readonly number[], saw: (document: Document) => void,
): Omit<ReadingRow, 'key' | 'block' | 'column'> {
  const { model } = document;
  const { block, kind, level, within, opens, closes } = frame;
  const [own] = words;
  const body = words.at(-1);
  if (!own || !body) throw new RangeError('a clause has words');
  const reader = (from: BlockId, { brackets }: OwnWords): ((run: OwnRun) => ReadingRun) => {
    let references: readonly string[] | undefined;
    return ({ text, role, bracket, reference }) => {
      const names = brackets[bracket];
      const by = names ? [...new Set(names.flatMap(partiesNamed))] : within;
      const said = reference < 0 ? undefined : (references ??= referenceWords(snapshot, document, from, saw))[reference];
      return { text: said ?? text, role, ...(by === undefined ? {} : { by }) };
    };
  };
  const read = reader(block, own);
  const mark = (text: string): ReadingRun => ({ text, role: 'text', by: within ?? [] });
  return {
    kind, level, label: own.label, option: model.option(block),
    lead: [...(opens === undefined ? [] : [mark(opens)]), ...own.lead.map(read)],
    runs: [...body.runs.map(reader(titled, body)), ...(closes > 0 ? [mark(']'.repeat(closes))] : [])],
    table: own.table.map((cells) => cells.map((cell) => cell.map(read))),
    asides: asidesOf(snapshot, document, block, saw),
  };
}

function signatureRow({ party, fields, status }: Signature, family: readonly Document[]): Omit<ReadingRow, 'key' | 'column'> {
  const named = (name: string): string => {
    const [declared, other] = family.map(({ model }) => model.partiesNamed(name)).find((each) => each.length > 0) ?? [];
    return declared && !other ? declared.name.text || name : name;
  };
  const values = (name: string): readonly string[] => fields.filter((field) => field.name === name && field.value !== '').map(({ value }) => value.replace(/["“”„«»]/gu, '').replace(/\s+/gu, ' '));
  const lines = [...values('for').map(named), ...values('by'), [...values('at'), ...values('on')].join(', ')].filter((line) => line !== '');
  return { ...bare, kind: 'signature', label: named(party.text), runs: lines.length === 0 ? [] : [{ text: lines.join('\n'), role: 'text' }], status };
}

function leftOf({ model }: Document, known: Readonly<Record<string, string>>, kept: ReadonlyMap<string, KeptRow>): OwnLeft {
  let unknown = 0;
  for (const block of model.tree.ofKind('annotation')) {
    const name = annotationName(model.tree, block);
    if (findAnnotationSpec(name) === undefined && !Object.hasOwn(known, name)) unknown += 1;
  }
  const rows = [...kept.values()];
  return {
    unknown,
    torn: rows.filter(({ torn }) => torn).length,
    defined: new Set(rows.flatMap(({ defines }) => defines.map((each) => each.toLowerCase()))),
    terms: model.terms.flatMap(({ means, name, aliases }) => (means === undefined ? [] : [{ name: name.text, names: [name, ...aliases].map(({ text }) => text.toLowerCase()) }])),
  };
}
