// What follows when files are renamed or moved: references to a text whose agreement is called by its file's name, and paths that lead to
// a file or out of one (`map:`, `@source`).
// Invariants: edits are for the files as they lie before; a path that means the same afterwards is not touched, and neither is one that leads
// to no file that moves; of an id that would be somebody else's the references are listed, not changed.

import { fileAgreementId } from '../model/declarations.js';
import type { Span } from '../text/span.js';
import { addressBeside, pathBetween, plainAddress } from '../text/paths.js';
import { fileNameOf } from '../workspace/document.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { placesWritten } from './parts/rename-places.js';
import { type DeclaredSubject, renameMessage } from './parts/rename-subject.js';
import { whoIsCalled } from './parts/rename-names.js';
import type { Change, Changes, Undecided } from './types.js';

export interface MovedFile {
  /** Addresses of a file or a folder. */
  readonly from: string;
  readonly to: string;
}

/** Never refused; no change when nothing depends on the files. */
export function filesRenamed(snapshot: Snapshot, files: readonly MovedFile[]): Extract<Changes, { kind: 'changes' }> {
  const moved = movesOf(files);
  const changes: Change[] = [];
  const undecided: Undecided[] = [];
  for (const document of snapshot.documents.values()) {
    if (document.library) continue;
    const to = moved(document.uri);
    if (to !== undefined) addAgreement(snapshot, document, to, changes, undecided);
    if (to !== undefined || files.some(({ from }) => !from.endsWith('.treaty'))) addPaths(document, to, moved, changes);
  }
  return { kind: 'changes', changes: [...changes].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start)), undecided };
}

/** Where a file goes; undefined for one that stays. Of a folder everything under it goes. */
function movesOf(files: readonly MovedFile[]): (uri: string) => string | undefined {
  const pairs = files.map(({ from, to }) => [plainAddress(from), plainAddress(to)] as const);
  return (uri) => {
    const address = plainAddress(uri);
    for (const [from, to] of pairs) if (address === from || address.startsWith(`${from}/`)) return to + address.slice(from.length);
    return undefined;
  };
}

/** A text without an `agreement` line is called as its file is. */
function addAgreement(snapshot: Snapshot, document: Document, to: string, changes: Change[], undecided: Undecided[]): void {
  const { agreement } = document.model;
  const id = fileAgreementId(fileNameOf(to));
  if (agreement.declared || id === agreement.id.text) return;
  const subject: DeclaredSubject = { kind: 'declared', document, declaration: agreement, facet: 'id', written: agreement.id.text };
  const isTaken = whoIsCalled(snapshot, subject, id) !== undefined || snapshot.agreements(agreement.id.text).length > 1;
  const { names } = placesWritten(snapshot, subject, id);
  for (const { document: citing, span, kind } of names) {
    if (kind === 'declaration' || citing.library) continue;
    if (isTaken) undecided.push({ uri: citing.uri, span, reason: renameMessage('left.file-taken', { name: id }) });
    else changes.push({ uri: citing.uri, span, newText: id, kind });
  }
}

/** `to`: where the text itself goes. */
function addPaths(document: Document, to: string | undefined, moved: (uri: string) => string | undefined, changes: Change[]): void {
  for (const span of pathsIn(document)) {
    const written = document.model.tree.text.slice(span.start, span.end);
    const target = addressBeside(document.uri, written);
    if (target === undefined) continue;
    const now = addressBeside(to ?? document.uri, written);
    const goal = moved(target) ?? target;
    // What leads to nothing that moves is a path only when the text itself goes elsewhere; then a mere word is none.
    if (now === goal || (goal === target && !/[/\\.]/u.test(written))) continue;
    const newText = pathBetween(to ?? document.uri, goal);
    if (newText !== undefined && newText !== written) changes.push({ uri: document.uri, span, newText, kind: 'markup' });
  }
}

/** Values that are paths, or may be one: without quotes around them. */
function* pathsIn({ model }: Document): Generator<Span> {
  for (const { kind, fields } of model.declarations) {
    for (const { name, value, valueSpan } of fields) if ((kind === 'zone' && name === 'map') || (kind === 'agreement' && name === 'source' && isPath(value))) yield bare(value, valueSpan);
  }
  for (const { name, value, valueSpan } of model.allAnnotations) if (name === 'source' && isPath(value)) yield bare(model.tree.text.slice(valueSpan.start, valueSpan.end), valueSpan);
}

/** A source may be anything: one word that ends as files do is read as a path. */
function isPath(value: string): boolean {
  return /^["“„«]?[^\s"“”„«»:]+\.[\p{L}\p{N}]{1,8}["”“»]?$/u.test(value.trim());
}

function bare(value: string, { start }: Span): Span {
  const lead = /^[\s"“„«]*/u.exec(value)?.[0].length ?? 0;
  return { start: start + lead, end: start + value.replace(/[\s"”“»]+$/u, '').length };
}
