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
    const found = core.completion(snapshot, document, offset, { asked });
    // What an item is about holds the handle of a block; what is told of it does not.
    return found && { ...found, items: found.items.map(({ about, ...item }, i) => ({ ...item, about: about?.kind, told: i < 2 && about ? core.completionDetail(snapshot, about) : undefined })) };
  }),
  signatureHelp: (_, document, offset) => core.signatureHelp(document, offset),
  selectionRanges: (_, document, offset) => core.selectionRanges(document, offset),
  linkedEditing: core.linkedEditing,
  leaningAt: core.leaningAt,
  leansOn: core.leansOn,
  leanedOn: core.leanedOn,
  lineageAt: core.lineageAt,
  precedentsOfClause: core.precedentsOfClause,
  followersOfClause: core.followersOfClause,
  refactorings: (snapshot, document, offset) => [0, 30].map((length) => core.refactorings(snapshot, document, { start: offset, end: offset + length })),
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
  moveTargets: (_, document, offset) => core.moveTargets(document, offset),
  // Each is tried as a whole before it is answered, so one of a place's renumberings is asked, and not at every place.
  renumber: (snapshot, document, offset) => {
    const choices = offset % 5 === 0 ? core.renumberChoices(document, offset) : [];
    const choice = choices[offset % Math.max(1, choices.length)];
    const asked = choice && core.renumberingFor(document, offset, choice.action);
    return asked && withoutSnapshot(core.renumber(snapshot, document, asked));
  },
};

/** All but the texts it was tried on. */
function withoutSnapshot(answer: core.Renumbered): unknown {
  return answer.kind === 'refused' ? answer : { ...answer, after: undefined };
}

const ofDocument: Readonly<Record<string, OfDocument>> = {
  outline: (_, document) => core.outline(document),
  folding: (_, document) => core.folding(document),
  documentLinks: core.documentLinks,
  semanticTokens: (snapshot, document) => [undefined, { start: 0, end: 200 }].map((range) => core.semanticTokens(snapshot, document, range)),
  agreementStatus: core.agreementStatus,
  concordanceNow: core.concordanceNow,
  checklist: (snapshot, document) => core.checklist(snapshot, document),
  partyColours: (snapshot, document) => core.partyColours(snapshot, document),
  formatting: (_, document) => [{ width: 0, typography: false }, { width: 60, typography: true }].map((options) => core.formatting(document, options)),
  inlayHints: (snapshot, document) => core.inlayHints(snapshot, document, { start: 0, end: document.model.tree.text.length }, { headings: true, citations: true, enforcedBy: true, deadlines: true }),
  codeLenses: (snapshot, document) => core.codeLenses(document, core.lensKinds).map(({ kind, block, selection }) => ({ kind, selection, told: core.lensDetail(snapshot, document, kind, block) })),
  symbolsOf: (_, document) => ['shall', 'JMC'].map((query) => core.symbolsOf(document, query, { limit: 60 })),
  symbolFacts: (_, document) => Object.entries(core.symbolFacts(document)).map(([name, value]: [string, unknown]) => [name, ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value]),
  lineIndexOf: (_, document) => {
    const lines = core.lineIndexOf(document);
    const { length } = document.model.tree.text;
    return [0, length, length >> 1, length >> 2].map((offset) => lines.positionAt(offset));
  },
};

const ofSnapshot: Readonly<Record<string, (snapshot: Snapshot) => unknown>> = {
  listClauses: core.listClauses,
  listPrecedents: core.listPrecedents,
  filesRenamed: (snapshot) => core.filesRenamed(snapshot, snapshot.ordered.slice(0, 1).map(({ uri }) => ({ from: uri, to: uri.replace(/[^/]*$/u, 'moved.treaty') }))),
  workspaceSymbols: (snapshot) => ['', 'line', 'shall', 'JMC', 'annex', 'статт'].map((query) => core.workspaceSymbols(snapshot, query, { limit: 60 })),
  skeleton: (snapshot) => snapshot.ordered.slice(-1).map((precedent) => core.skeleton(snapshot, precedent, { id: 'fresh-draft', title: 'Fresh Draft', parties: [{ id: 'AAA', name: 'First' }] })),
};

/** Functions of the core that this file and dumps.ts ask. */
export const askedFunctions: ReadonlySet<string> = new Set([...Object.keys(atOffset), ...Object.keys(ofDocument), ...Object.keys(ofSnapshot), 'checkDocument', 'fixesFor', 'renumberingFor', 'relabel', 'completionDetail', 'lensKinds', 'lensDetail', 'among']);

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
