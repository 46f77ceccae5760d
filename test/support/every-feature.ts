// Asks every feature of the core about places of a document and holds the answers to what any answer must be: inside its
// text, selection inside its range, a name where a name is shown. Returns them as comparable words.

import assert from 'node:assert/strict';
import {
  agreementStatus, brackets, checkDocument, codeLenses, completion, concordance, concordanceColumns, completionDetail, completionPage, copyClause, counterpartView, declaration, definition, type Document, documentLinks,
  fixesFor, folding, followersOfClause, formatFinding, formatting, highlights, hover, hoverPage, implementation, inlayHints, leanedOn, leaningAt, leansOn, lensDetail, lensKinds,
  lineageAt, type LineIndex, lineIndexOf, linkedEditing, listClauses, moveTargets, outline, type OutlineItem, pageAsMarkdown, pageAsText, partyColours, paste, precedentsOfClause,
  prepareRename, readers, readingOf, references, rename, renumber, renumberChoices, renumberingFor, selectionRanges, signatureHelp, type Snapshot, type Span, typeDefinition, voiceIn,
  clauseStretches, editNotes, noteAt, notesOf, workspaceSymbols,
} from '../../server/src/core/index.js';

export function hoverWords(snapshot: Snapshot, uri: string, offset: number): string {
  const found = hover(snapshot, documentAt(snapshot, uri), offset);
  return found ? pageAsText(hoverPage(found, voiceIn().say)) : '';
}

/** Every feature of the whole document, and at each offset. Throws when one throws or an answer is not sound. */
export function askEverything(snapshot: Snapshot, uri: string, offsets: readonly number[]): void {
  const document = documentAt(snapshot, uri);
  const within = (span: Span, of: Document = document): void => assertInside(span, of.model.tree.text.length);
  for (const finding of checkDocument(snapshot, document, { suppressed: true })) {
    within(finding.span);
    assert.notEqual(formatFinding(finding), '');
    for (const related of finding.related) within(related.span, documentAt(snapshot, related.uri));
  }
  const first = checkDocument(snapshot, document).slice(0, 50);
  for (const finding of first) for (const fix of fixesFor(snapshot, document, finding)) for (const change of fix.changes) within(change.span, documentAt(snapshot, change.uri));
  const lines = lineIndexOf(document);
  const sides = concordance(snapshot, concordanceColumns(snapshot, document).shown);
  for (let i = 0; i < sides.count; i += 1) assert.ok(sides.rowAt(i).cells.some(({ kind }) => kind === 'clauses'), 'a row shows something');
  for (const { notes } of notesOf(document)) for (const { span } of notes) within(span);
  for (const span of clauseStretches(document)) within(span);
  for (const item of outline(document)) assertItem(item, document);
  for (const { span } of folding(document)) {
    within(span);
    assertFolds(lines, span);
  }
  for (const { span, goal } of documentLinks(snapshot, document)) {
    within(span);
    if (goal.kind !== 'address') within(goal.location.span, documentAt(snapshot, goal.location.uri));
  }
  for (const { uri: other, selection } of listClauses(snapshot)) within(selection, documentAt(snapshot, other));
  for (const { name, uri: other, selection } of workspaceSymbols(snapshot, '', { limit: 50 })) {
    assert.notEqual(name.trim(), '');
    within(selection, documentAt(snapshot, other));
  }
  agreementStatus(snapshot, document);
  for (const { alternatives } of brackets(snapshot, document)) for (const { bracket } of alternatives) if (bracket) within(bracket.span);
  for (const reading of [{ kind: 'agreed' }, { kind: 'clean' }, ...readers(snapshot, document).map(({ id }) => ({ kind: 'party' as const, party: id }))] as const) readingOf(snapshot, document, reading);
  for (const { span } of partyColours(snapshot, document)) within(span);
  for (const { span } of formatting(document, { width: 60, typography: true })) within(span);
  const all = { start: 0, end: document.model.tree.text.length };
  for (const { offset } of inlayHints(snapshot, document, all, { headings: true, citations: true, enforcedBy: true, deadlines: true })) within({ start: offset, end: offset });
  for (const { kind, block, selection } of codeLenses(snapshot, document, lensKinds).slice(0, 100)) {
    within(selection);
    lensDetail(snapshot, document, kind, block);
  }
  for (const offset of offsets) askAt(snapshot, document, offset);
}

/** Every feature that is asked at a place. */
export function askAt(snapshot: Snapshot, document: Document, offset: number): void {
  const within = (span: Span, of: Document = document): void => assertInside(span, of.model.tree.text.length);
  const note = noteAt(document, offset);
  const noted = editNotes(snapshot, document, note === undefined ? { kind: 'add', offset, text: 'x', author: 'UKR', date: '' } : { kind: 'delete', note, thread: true });
  if (noted.kind === 'changes') for (const { span } of noted.changes) within(span);
  const found = hover(snapshot, document, offset);
  if (found) {
    within(found.span);
    const page = hoverPage(found, voiceIn().say);
    assert.notEqual(pageAsText(page).trim(), '');
    assert.notEqual(pageAsMarkdown(page, {}).trim(), '');
  }
  for (const ask of [declaration, definition, typeDefinition, implementation]) {
    for (const { origin, uri, target, selection } of ask(snapshot, document, offset)) {
      const other = documentAt(snapshot, uri);
      within(origin);
      within(target, other);
      assert.ok(target.start <= selection.start && selection.end <= target.end, `${ask.name}: selection ${selection.start}-${selection.end} outside ${target.start}-${target.end}`);
    }
  }
  for (const { uri, span } of references(snapshot, document, offset, { includeDeclaration: true })) within(span, documentAt(snapshot, uri));
  for (const { span } of highlights(snapshot, document, offset)) within(span);
  const prepared = prepareRename(snapshot, document, offset);
  if (prepared.kind === 'ready') {
    within(prepared.span);
    const renamed = rename(snapshot, document, offset, 'Renamed-by-a-test');
    if (renamed.kind === 'changes') for (const { uri, span } of [...renamed.changes, ...renamed.undecided]) within(span, documentAt(snapshot, uri));
    else if (renamed.place) within(renamed.place.span, documentAt(snapshot, renamed.place.uri));
  }
  counterpartView(snapshot, document, offset);
  for (const { label, parameters } of signatureHelp(document, offset)?.signatures ?? []) for (const span of parameters) assertInside(span, label.length);
  for (const asked of [true, false]) assertCompletes(snapshot, document, offset, asked);
  copyClause(document, offset);
  for (const span of selectionRanges(snapshot, document, offset)) within(span);
  for (const span of linkedEditing(snapshot, document, offset) ?? []) within(span);
  // These go over whole documents: not at each letter.
  if (offset % 8 !== 0) return;
  const rows = [leaningAt, lineageAt, precedentsOfClause, followersOfClause].flatMap((ask) => ask(snapshot, document, offset));
  const leanings = [...leansOn(snapshot, document, offset), ...leanedOn(snapshot, document, offset)];
  for (const { name, uri, span, selection } of [...rows, ...leanings.map(({ item }) => item)]) {
    assert.notEqual(name.trim(), '');
    within(span, documentAt(snapshot, uri));
    assert.ok(span.start <= selection.start && selection.end <= span.end, `${name}: selection outside its range`);
  }
  for (const { spans } of leanings) assert.ok(spans.length > 0);
  if (offset % 32 === 0) assertRenumbers(snapshot, document, offset);
  if (offset % 32 === 16) assertPastes(snapshot, document, offset);
}

/** The words around, pasted where they stand as if they came from elsewhere, and a stretch of another text: changes in their texts, words of the text tried. */
function assertPastes(snapshot: Snapshot, document: Document, offset: number): void {
  const [other = document] = snapshot.ordered.filter(({ uri }) => uri !== document.uri).slice(-1);
  const { text } = other.model.tree;
  const start = (offset * 7) % Math.max(1, text.length);
  const at = { start: offset, end: offset };
  for (const pasted of [{ text: document.model.tree.text.slice(offset, offset + 300) }, { text: text.slice(start, start + 300), origin: { uri: other.uri, start } }]) {
    for (const { changes, undecided, after, text: words } of paste(snapshot, document, at, pasted)) {
      for (const { uri, span } of changes) assertInside(span, documentAt(snapshot, uri).model.tree.text.length);
      for (const { uri, span } of undecided) assertInside(span, documentAt(after, uri).model.tree.text.length);
      const tried = documentAt(after, document.uri).model.tree.text;
      assert.ok(tried.slice(0, tried.length).includes(words), 'what is offered is what was tried');
    }
  }
}

/** One of the place's renumberings: its changes are in order, apart from each other, and in their texts. */
function assertRenumbers(snapshot: Snapshot, document: Document, offset: number): void {
  for (const { span } of moveTargets(document, offset)) assertInside(span, document.model.tree.text.length);
  const choices = renumberChoices(document, offset);
  const asked = renumberingFor(document, offset, choices[(offset / 32) % Math.max(1, choices.length)]?.action ?? 'document');
  const answer = asked && renumber(snapshot, document, asked);
  if (answer?.kind !== 'changes') return;
  for (const [i, { uri, span }] of answer.changes.entries()) {
    assertInside(span, documentAt(snapshot, uri).model.tree.text.length);
    const before = answer.changes[i - 1];
    assert.ok(before?.uri !== uri || before.span.end < span.start, 'changes in order, that do not touch');
  }
  for (const { uri, span } of answer.undecided) assertInside(span, documentAt(snapshot, uri).model.tree.text.length);
  for (const { uri, span } of answer.undecidedAfter) assertInside(span, documentAt(answer.after, uri).model.tree.text.length);
}

/** Ranges on the cursor's line that begin together and hold the cursor; at most a screenful, each with a text and a name of its own. */
export function assertCompletes(snapshot: Snapshot, document: Document, offset: number, asked: boolean): void {
  const found = completion(snapshot, document, offset, { asked });
  if (!found) return;
  const { insert, replace, items } = found;
  const { text } = document.model.tree;
  assertInside(replace, text.length);
  assert.equal(insert.start, replace.start);
  assert.ok(insert.start <= insert.end && insert.end <= replace.end);
  // Between CR and LF nobody can write; the cursor is taken to stand in front of both.
  assert.ok(insert.end === offset || (insert.end > offset && insert.end === replace.end) || (insert.end === offset - 1 && text.slice(offset - 1, offset + 1) === '\r\n'), `inserts up to ${insert.end} at ${offset}`);
  assert.doesNotMatch(text.slice(replace.start, replace.end), /[\r\n]/u);
  assert.ok(items.length > 0 && items.length <= 50, `${items.length} items`);
  for (const { label, newText } of items) {
    assert.notEqual(label.trim(), '');
    assert.notEqual(newText.trim(), '');
    assert.doesNotMatch(newText, /[\r\n]/u);
  }
  const [{ about } = {}] = items;
  const detail = about && completionDetail(snapshot, about);
  if (detail) assert.notEqual(pageAsText(completionPage(detail, voiceIn().say)).trim(), '');
}

export function documentAt(snapshot: Snapshot, uri: string): Document {
  const document = snapshot.documents.get(uri);
  assert.ok(document, `no document ${uri}`);
  return document;
}

function assertInside({ start, end }: Span, length: number): void {
  assert.ok(0 <= start && start <= end && end <= length, `${start}-${end} in a text of ${length}`);
}

/** An editor refuses the whole outline for one item without a name, or whose selection leaves its range. */
function assertItem({ name, span, selection, children }: OutlineItem, document: Document): void {
  assert.notEqual(name.trim(), '');
  assertInside(span, document.model.tree.text.length);
  assert.ok(span.start <= selection.start && selection.end <= span.end, `${name}: selection outside its range`);
  for (const child of children) assertItem(child, document);
}

function assertFolds(lines: LineIndex, { start, end }: Span): void {
  assert.ok(lines.positionAt(start).line < lines.positionAt(end).line, 'a fold of one line');
}
