// Every feature of the core, asked about a document and about places in it; each answer a line with the feature's name.
// Invariant: `askedFunctions` names each function of the core that a snapshot or a document is handed to; a test holds it against
// core/index.ts, so that a new feature cannot be forgotten here.

import * as core from '../../server/src/core/index.js';
import type { Document, Finding, Snapshot } from '../../server/src/core/index.js';
import { canonical } from './canonical.js';

type AtOffset = (snapshot: Snapshot, document: Document, offset: number) => unknown;
type OfDocument = (snapshot: Snapshot, document: Document) => unknown;

const { hoverPage, pageAsMarkdown, pageAsText, voiceIn } = core;

const atOffset: Readonly<Record<string, AtOffset>> = {
  entitiesAt: core.entitiesAt,
  hover: (snapshot, document, offset) => {
    const found = core.hover(snapshot, document, offset);
    return found && { found, page: pageAsMarkdown(hoverPage(found, voiceIn().say), {}), text: pageAsText(hoverPage(found, voiceIn().say)) };
  },
  definition: core.definition,
  typeDefinition: core.typeDefinition,
  implementation: core.implementation,
  references: (snapshot, document, offset) => [true, false].map((includeDeclaration) => core.references(snapshot, document, offset, { includeDeclaration })),
  highlights: core.highlights,
  declaration: core.declaration,
  completion: (snapshot, document, offset) => [true, false].map((asked) => {
    core.prepareCompletion(document, () => offset % 2 === 0);
    const found = core.completion(snapshot, document, offset, { asked });
    // What an item is about holds the handle of a block; what is told of it does not.
    return found && { ...found, items: found.items.map(({ about, ...item }, i) => ({ ...item, about: about?.kind, told: i < 2 && about ? core.completionDetail(snapshot, about) : undefined })) };
  }),
  signatureHelp: (_, document, offset) => core.signatureHelp(document, offset),
  selectionRanges: core.selectionRanges,
  linkedEditing: core.linkedEditing,
  leaningAt: core.leaningAt,
  leansOn: core.leansOn,
  leanedOn: core.leanedOn,
  lineageAt: core.lineageAt,
  precedentsOfClause: core.precedentsOfClause,
  followersOfClause: core.followersOfClause,
  refactorings: (snapshot, document, offset) => [0, 30].map((length) => core.refactorings(snapshot, document, { start: offset, end: offset + length }, { asked: offset % 3 === 0 })),
  indentTyped: (_, document, offset) => core.indentTyped(document, offset),
  step: (snapshot, document, offset) => (['clause', 'bracket', 'unanswered'] as const).flatMap((kind) => [true, false].map((back) => core.step(snapshot, document, offset, { kind, back }))),
  prepareRename: (snapshot, document, offset) => {
    const found = core.prepareRename(snapshot, document, offset);
    // The handle of a clause whose number is renamed.
    return 'clause' in found ? { ...found, clause: found.clause !== undefined } : found;
  },
  // Tried as a whole before it is answered, as renumbering is.
  rename: (snapshot, document, offset) => (offset % 5 === 0 ? core.rename(snapshot, document, offset, 'Quagmire') : undefined),
  counterpartView: core.counterpartView,
  copyClause: (_, document, offset) => core.copyClause(document, offset),
  renumberChoices: (_, document, offset) => core.renumberChoices(document, offset),
  isOnNumber: (_, document, offset) => core.isOnNumber(document, offset),
  pairable: (snapshot, document, offset) => {
    const clause = core.pairable(document, offset);
    const [precedent] = snapshot.ordered.filter(({ uri }) => uri !== document.uri).slice(-1);
    const other = precedent && core.pairable(precedent, offset);
    return clause && other && [core.pairClauses(snapshot, clause, other), core.omitClauses(document, [other], 'no longer')];
  },
  notable: (snapshot, document, offset) => {
    const note = core.noteAt(document, offset);
    const who = { text: 'Why? // {1} [x]', author: 'UKR', date: '2025-03-01' };
    const edits: core.NoteEdit[] = [{ kind: 'add', offset, ...who }];
    if (note !== undefined) edits.push({ kind: 'reply', note, ...who }, { kind: 'edit', note, text: 'Other words' }, { kind: 'resolve', note }, { kind: 'reopen', note }, { kind: 'delete', note, thread: offset % 2 === 0 });
    return offset % 3 === 0 ? [core.notable(document, offset) === undefined, edits.map((edit) => core.editNotes(snapshot, document, edit))] : undefined;
  },
  // A stretch of another text, and one of its own as plain words; tried as a whole, so not at every place.
  paste: (snapshot, document, offset) => {
    const [source] = offset % 5 === 0 ? snapshot.ordered.filter(({ uri }) => uri !== document.uri).slice(-1) : [];
    if (!source) return undefined;
    const { text } = source.model.tree;
    const start = (offset * 7) % Math.max(1, text.length);
    const words = text.slice(start, start + 250);
    const own = document.model.tree.text.slice(offset, offset + 250);
    const asked = [{ text: words, origin: { uri: source.uri, start } }, { text: own }, { text: own, origin: { uri: document.uri, start: offset, length: document.model.tree.text.length + own.length } }];
    return [...asked.map((pasted) => core.paste(snapshot, document, { start: offset, end: offset }, pasted).map((offer) => ({ ...offer, after: undefined }))), core.findOrigin(snapshot, words, document)];
  },
  moveTargets: (_, document, offset) => core.moveTargets(document, offset),
  // Each is tried as a whole before it is answered, so one of a place's renumberings is asked, and not at every place.
  renumber: (snapshot, document, offset) => {
    const choices = offset % 5 === 0 ? core.renumberChoices(document, offset) : [];
    const choice = choices[offset % Math.max(1, choices.length)];
    const asked = choice && core.renumberingFor(document, offset, choice.action);
    return asked && withoutSnapshot(core.renumber(snapshot, document, asked));
  },
};

/** Beside its usual columns, without handles of blocks: rows are named by where they stand. */
function sideBySide(snapshot: Snapshot, document: Document): unknown {
  const { shown, choice } = core.concordanceColumns(snapshot, document);
  const made = core.concordance(snapshot, shown);
  const lines = Array.from({ length: made.count }, (_, i) => made.rowAt(i));
  const at = new Map(lines.map(({ key }, i) => [key, i]));
  const cellOf = (cell: core.ConcordanceCell): unknown => {
    if (cell.kind === 'elsewhere') return { ...cell, row: at.get(cell.row) };
    return cell.kind === 'clauses' ? { ...cell, clauses: cell.clauses.map(({ citation }) => citation) } : cell;
  };
  return [choice.map(({ uri }) => uri), lines.map((line) => ({ ...line, key: undefined, of: at.get(line.of), cells: line.cells.map(cellOf) })), made.coverage.map((article) => ({ ...article, block: undefined }))];
}

/** Bodies, parties, their duties and the graph of them, without handles of blocks: by ids and citations. */
function bodiesOf(snapshot: Snapshot, document: Document): unknown {
  const { model } = document;
  const found = finished(core.bodiesInSteps(snapshot, document, (file) => core.checkDocument(snapshot, file)));
  const nameIn = ({ model: own }: Document, block: core.BlockId): string => own.declarationAt(block)?.id.text ?? (own.isClause(block) ? own.citation(block) : '');
  const named = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (name, each: unknown) => (name === 'block' ? undefined : each))) as unknown;
  const graph = finished(core.bodiesGraphInSteps(snapshot, document));
  const labels = new Map(graph.nodes.map(({ key, label, count }) => [key, `${label} ${count}`]));
  const stakes = ['owes', 'enforces'] as const;
  return [
    named(found),
    stakes.map((stake) => ['', ...model.bodies.map(({ id }) => id.text)].map((of) => named(finished(core.dutiesOf(snapshot, document, of, stake))))),
    graph.nodes.map(({ kind, block, column, label, text, clauses }) => [kind, nameIn(snapshot.documents.get(graph.documents[column] ?? '') ?? document, block), label, text, clauses.map(({ citation }) => citation)]),
    graph.edges.map(({ from, to, kind }) => [labels.get(from), kind, labels.get(to)]),
  ];
}

function finished<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Without handles of blocks, which an edit keeps and a fresh reading gives anew. */
function timesOf(snapshot: Snapshot, document: Document): unknown {
  const { tracks, rows, circles, problems } = core.timetable(snapshot, document, { findingsIn: (file) => core.checkDocument(snapshot, file), dates: { signature: '2025-06-01 10:00' } });
  const unkeyed = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (name, each: unknown) => (name === 'block' || name === 'key' ? undefined : typeof each === 'string' ? each.replace(/^#(?:\d+:)?\d+$/u, '#') : each))) as unknown;
  return [tracks, rows, circles, problems].map(unkeyed);
}

/** All but the texts it was tried on. */
function withoutSnapshot(answer: core.Renumbered): unknown {
  return answer.kind === 'refused' ? answer : { ...answer, after: undefined };
}

/** Suggestions for the clauses that name no counterpart, the first few of them. */
function suggestionsOf(snapshot: Snapshot, document: Document): unknown {
  const steps = core.unansweredInSteps(snapshot, document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const precedents = core.precedentsOf(snapshot, document);
  return step.value.slice(0, 5).map(({ block, citation, words }) => [citation, words, core.suggestCounterparts(snapshot, document, block, precedents).map(({ target, likely, words: shared, reasons }) => [target, likely, shared, reasons])]);
}

const ofDocument: Readonly<Record<string, OfDocument>> = {
  mendsTogether: (snapshot, document) => core.triedTogether(snapshot, document, core.mendsTogether(snapshot, document, core.checkDocument(snapshot, document).slice(0, 20), { sure: false })),
  outline: (_, document) => core.outline(document),
  folding: (_, document) => core.folding(document),
  documentLinks: core.documentLinks,
  semanticTokens: (snapshot, document) => [undefined, { start: 0, end: 200 }].map((range) => core.semanticTokens(snapshot, document, range)),
  agreementStatus: core.agreementStatus,
  concordanceNow: core.concordanceNow,
  concordance: sideBySide,
  duties: (snapshot, document) => {
    const { title, rows, documents, owners } = core.duties(snapshot, document);
    return [title, rows.map((row) => ({ ...row, block: undefined, key: undefined })), documents, owners];
  },
  timetable: timesOf,
  bodies: bodiesOf,
  suggestCounterparts: suggestionsOf,
  // Without handles of blocks.
  notesOf: (_, document) => core.notesOf(document).map(({ owner, notes, ...thread }) => [document.model.citation(owner), thread, notes.map((note) => ({ ...note, block: undefined }))]),
  clauseStretches: (_, document) => core.clauseStretches(document),
  brackets: (snapshot, document) => [core.openGroups(snapshot, document), JSON.stringify(core.brackets(snapshot, document), (name, value: unknown) => (name === 'key' || name === 'block' || name === 'article' ? undefined : value))],
  readingCopy: (snapshot, document) => {
    const copies = [undefined, { kind: 'party', party: 'UKR' }, { kind: 'agreed' }, { kind: 'clean' }] as const;
    return JSON.stringify(copies.map((reading) => core.readingCopy(snapshot, document, { reading })).map(({ title, documents, annexes, parties, readers, rows, left }) => [title, documents, annexes, parties, readers, rows, left]), (name, value: unknown) => (name === 'key' || name === 'block' || name === 'clause' || name === 'place' ? undefined : value));
  },
  fileColumns: (snapshot, document) => {
    const { files, documents } = core.fileColumns(snapshot, document);
    const ids = core.declaredInFiles(files, ({ model }) => model.bodies).map(({ file, declared }) => [file.column, declared.id.text]);
    return [files.map((file) => [file.document.uri, file.name, core.citedIn(file, '¶1'), core.keyIn(file, 1)]), documents, ids];
  },
  readings: (snapshot, document) => [core.readers(snapshot, document), core.readersOfWhole(snapshot, document), core.readersOfAgreement(snapshot, document), ...([{ kind: 'party', party: 'UKR' }, { kind: 'agreed' }, { kind: 'clean' }] as const).map((reading) => core.readingOf(snapshot, document, reading))],
  checklist: (snapshot, document) => core.checklist(snapshot, document),
  partyColours: (snapshot, document) => core.partyColours(snapshot, document),
  formatting: (_, document) => [{ width: 0, typography: false }, { width: 60, typography: true }].map((options) => core.formatting(document, options)),
  inlayHints: (snapshot, document) => core.inlayHints(snapshot, document, { start: 0, end: document.model.tree.text.length }, { headings: true, citations: true, enforcedBy: true, deadlines: true }),
  codeLenses: (snapshot, document) => core.codeLenses(snapshot, document, core.lensKinds).map(({ kind, block, selection }) => ({ kind, selection, told: core.lensDetail(snapshot, document, kind, block) })),
  symbolsOf: (_, document) => ['shall', 'JMC'].map((query) => core.symbolsOf(document, query, { limit: 60 })),
  symbolFacts: (_, document) => Object.entries(core.symbolFacts(document)).map(([name, value]: [string, unknown]) => [name, ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value]),
  lineIndexOf: (_, document) => {
    const lines = core.lineIndexOf(document);
    const { length } = document.model.tree.text;
    return [0, length, length >> 1, length >> 2].map((offset) => lines.positionAt(offset));
  },
};

const ofSnapshot: Readonly<Record<string, (snapshot: Snapshot) => unknown>> = {
  wholesOf: (snapshot) => core.wholesOf(snapshot, snapshot.ordered).map(({ uri }) => uri),
  listClauses: core.listClauses,
  listPrecedents: core.listPrecedents,
  filesRenamed: (snapshot) => core.filesRenamed(snapshot, snapshot.ordered.slice(0, 1).map(({ uri }) => ({ from: uri, to: uri.replace(/[^/]*$/u, 'moved.treaty') }))),
  workspaceSymbols: (snapshot) => ['', 'line', 'shall', 'JMC', 'annex', 'статт'].map((query) => core.workspaceSymbols(snapshot, query, { limit: 60 })),
  skeleton: (snapshot) => snapshot.ordered.slice(-1).map((precedent) => core.skeleton(snapshot, precedent, { id: 'fresh-draft', title: 'Fresh Draft', parties: [{ id: 'AAA', name: 'First' }] })),
};

/** Functions of the core that this file and dumps.ts ask. */
export const askedFunctions: ReadonlySet<string> = new Set([...Object.keys(atOffset), ...Object.keys(ofDocument), ...Object.keys(ofSnapshot), 'checkDocument', 'fixesFor', 'renumberingFor', 'relabel', 'completionDetail', 'lensKinds', 'lensDetail', 'among', 'concordanceColumns', 'readers', 'readersOfWhole', 'readersOfAgreement', 'citedIn', 'declaredInFiles', 'keyIn', 'readingOf', 'bracketRows', 'bracketedBlocks', 'isOpenGroup', 'openGroups', 'readingCopyInSteps', 'decideListed', 'pairClauses', 'omitClauses', 'findOrigin', 'triedTogether', 'prepareCompletion', 'prepareReferences', 'renumberInSteps', 'dutiesInSteps', 'dutySlotNames', 'timetableInSteps', 'timeEventWords', 'timeFalls', 'timeRemarks', 'editNotes', 'noteAt', 'noteText', 'notesInSteps', 'bodiesInSteps', 'bodiesGraphInSteps', 'mostNodes', 'dutiesOf', 'agreementStatusInSteps', 'unansweredInSteps', 'precedentsOf', 'counterpartIndexInSteps', 'isIndexed', 'suggestionThresholds', 'suggestionRemark', 'suggestionWords']);

export function answersAt(snapshot: Snapshot, document: Document, offset: number): readonly string[] {
  return Object.entries(atOffset).map(([name, ask]) => `${name} at ${offset}: ${canonical(ask(snapshot, document, offset))}`);
}

export function answersOf(snapshot: Snapshot, document: Document): readonly string[] {
  return Object.entries(ofDocument).map(([name, ask]) => `${name}: ${canonical(ask(snapshot, document))}`);
}

export function answersAcross(snapshot: Snapshot): readonly string[] {
  return Object.entries(ofSnapshot).map(([name, ask]) => `${name}: ${canonical(ask(snapshot))}`);
}

/** Findings with the words they are shown in, and the mends of the first twenty. */
export function findingLines(snapshot: Snapshot, document: Document, findings: readonly Finding[]): readonly string[] {
  return findings.map((finding, i) => `finding ${canonical(finding)} ${core.formatFinding(finding)}${i < 20 ? ` mends ${canonical(core.fixesFor(snapshot, document, finding))}` : ''}`);
}
