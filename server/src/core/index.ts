// The only file of the core that outsiders import. Grouped by folder, in the order folders may import each other; each
// group exports what other parts of Parley use and nothing that is private to its folder.

// text
export { contains, type Span, span, touches } from './text/span.js';
export { lineIndex, type LineIndex } from './text/line-index.js';
export { decoded } from './text/percent.js';
export { SegmentedText } from './text/segmented-text.js';
export { sharedEnds } from './text/shared-ends.js';

// syntax
export type * from './syntax/types.js';
export { NO_BLOCK } from './syntax/types.js';
export { parse } from './syntax/parse.js';
export { restoreTree, type StoredTree, storeTree } from './syntax/stored-tree.js';
export { annotationOf, declarationOf, fieldOf, headingOf, labelMatches, labelOf, proseOf } from './syntax/details.js';
export { parseTargets } from './syntax/targets.js';
export { blocksIn, isWithin } from './syntax/walk.js';

// model
export type * from './model/types.js';
export { buildModel } from './model/build.js';
export {
  type Deadline, deadlineOf, type Note, noteOf, type Option, optionOf, type Position, positionOf,
} from './model/annotation-values.js';
export { type AnnotationPlace, type AnnotationSpec, annotationSpecs, findAnnotationSpec, type Inheritance } from './model/annotations.js';
export { isBinding } from './model/duties.js';
export { type DeclarationSpec, declarationSpecs, type FieldSpec, fieldSpecs, fieldsOf, findFieldSpec } from './model/fields.js';
export { fold, nameKey } from './model/fold.js';
export { attributedTo } from './model/name-uses.js';
export { profiles as agreementProfiles, type ValueKind } from './model/value-kinds.js';

// workspace
export type * from './workspace/types.js';
export { createDocument, createDocumentOf, editDocument, fileNameOf, retextDocument } from './workspace/document.js';
export { derived } from './workspace/memo.js';
export { factsOf, isAwake, isRead, isStale, lengthOf, learn, letGo, readAside, restingDocument, storedDocument, type TextSource, unreadDocument } from './workspace/resting.js';
export type { DocumentFacts, Pocket } from './workspace/stored.js';
export { createConfigs, type ConfigSources, type FolderConfig, folderConfig, folderOf, isUnsaved } from './workspace/configs.js';
export { configOf, pathUnder, speaksOf } from './workspace/config-of.js';
export { type ProjectEdit, teachNotTerm } from './workspace/project-edit.js';
export { baselineFileName, createBaseline, readBaseline, writeBaseline } from './workspace/baseline.js';
export { mergeConfig, type ProjectConfig, type ProjectFile, projectFileName, readOptions, readProjectFile } from './workspace/project-file.js';
export { levels, profiles, severities } from './workspace/levels.js';
export { createSnapshot, emptyConfig, withConfig, withConfigs, withDocument, withDocuments, withLoading, withoutDocument } from './workspace/snapshot.js';
export { keepLines, lineIndexOf, lineLengths } from './workspace/lines.js';
export { type LineLengths, seedLines } from './workspace/line-lengths.js';

// resolve
export type * from './resolve/types.js';
export { precedentsOf } from './resolve/correspondence.js';
export { keepOutward, type StoredOutward, seedOutward, storedOutward } from './resolve/outward-kept.js';
export { placeOfRef, selectionOf, spanOf, targetText } from './resolve/places.js';
export { type Columns, type FileColumn, citedIn, declaredInFiles, fileColumns, keyIn } from './features/parts/file-columns.js';
export { filesInOrder, wholesOf } from './resolve/parts-in-order.js';
export { findingsStay } from './rules/affected.js';

// rules
export type * from './rules/types.js';
export { findPage } from './rules/pages/registry.js';
export { levelIn } from './rules/plan.js';
export { rules } from './rules/registry.js';
export { Checker, type WorkOptions } from './rules/checker.js';
export { checkDocument, type CheckOptions, findRule, fixesFor } from './rules/runner.js';
export { type UnusedEntry, unusedEntries } from './rules/unused-entries.js';
export { formatFinding, formatMessage, formatRelated, type RuleWords } from './rules/words.js';

export type { Edit } from './text/edits.js';
export { isRecord } from './text/json.js';

// features
export type * from './features/types.js';
export type { Hover } from './features/parts/hover-data.js';
export type { HierarchyItem } from './features/parts/hierarchy-item.js';
export type { ClauseLink, ClauseView } from './features/parts/clause-view.js';
export type { ChecklistEntry, ChecklistView } from './features/parts/checklist-view.js';
export { checklist } from './features/checklist.js';
export { type ClauseEntry, listClauses } from './features/clauses.js';
export { codeLenses, type Lens, type LensDetail, lensDetail, type LensKind, lensKinds } from './features/code-lenses.js';
export { completion, type CompletionOptions, prepareCompletion } from './features/completion.js';
export { type CompletionDetail, completionDetail } from './features/completion-detail.js';
export type { CompletionItem, CompletionKind, Completions, CompletionSubject } from './features/parts/completion-data.js';
export { type ConvertOptions, convertText } from './features/convert.js';
export { type CopiedClause, copyClause } from './features/copy.js';
export { type CounterpartView, counterpartView } from './features/counterpart-view.js';
export { declaration } from './features/declaration.js';
export { definition } from './features/definition.js';
export { filesRenamed, type MovedFile } from './features/file-rename.js';
export { folding, type FoldingRange } from './features/folding.js';
export { formatting, type FormatOptions, indentTyped } from './features/formatting.js';
export { type Highlight, highlights } from './features/highlights.js';
export { hover } from './features/hover.js';
export { implementation } from './features/implementation.js';
export { leanedOn, type Leaning, leaningAt, leansOn } from './features/leaning.js';
export { counterpartIndexInSteps, isIndexed } from './features/parts/counterpart-index.js';
export { suggestionThresholds } from './features/parts/counterpart-weights.js';
export { type Reason as CounterpartReason, suggestCounterparts, type SuggestedCounterpart, type SuggestOptions } from './features/parts/suggested-counterparts.js';
export { type UnansweredClause, unansweredInSteps } from './features/unanswered.js';
export { followersOfClause, lineageAt, precedentsOfClause } from './features/lineage.js';
export { linkedEditing } from './features/linked-editing.js';
export { type HintKinds, type InlayHint, inlayHints } from './features/inlay-hints.js';
export { type DocumentLink, documentLinks } from './features/links.js';
export { mendsTogether, triedTogether } from './features/mend-all.js';
export { outline } from './features/outline.js';
export { type Colour, type PartyColour, partyColours } from './features/party-colours.js';
export { findOrigin, type Origin, paste, type Pasted, type PasteKind, type PasteOffer } from './features/paste.js';
export { keepPrecedent, listPrecedents, precedentClauses, type PrecedentEntry, seedPrecedent } from './features/precedents.js';
export { type CopyOptions, type KeptReading, type ReadingCopy, readingCopy, readingCopyInSteps } from './features/reading-copy.js';
export { refactorings } from './features/refactorings.js';
export { prepareReferences, references } from './features/references.js';
export { type PreparedRename, prepareRename, rename } from './features/rename.js';
export { selectionRanges } from './features/selection-ranges.js';
export {
  type ArticleCoverage, type Concordance, concordance, type ConcordanceCell, type ConcordanceClause, type ConcordanceFact, type ConcordanceLine, type ConcordanceState, type KeptConcordance,
} from './features/concordance.js';
export { type BracketAction, type BracketChoice, decideListed } from './features/bracket-actions.js';
export { type BracketAlternative, bracketedBlocks, type BracketFact, type BracketRow, bracketRows, brackets, isOpenGroup, openGroups } from './features/brackets.js';
export { type Reading, readers, readersOfAgreement, readersOfWhole, readingOf } from './features/readings.js';
export { type ConcordanceColumns, concordanceColumns, mostColumns } from './features/concordance-columns.js';
export {
  duties, type Duties, dutiesInSteps, type DutyCell, type DutyOwner, type DutyOwners, type DutyRow, type DutySlotName, dutySlotNames, type KeptDuties,
} from './features/duties.js';
export {
  timetable, type Timetable, timetableInSteps, type TimetableOptions, type TimeEvent, type TimeRow, type TimeStep, type TimeTrack,
} from './features/timetable.js';
export { omitClauses, pairable, pairClauses } from './features/pairing.js';
export { editNotes, notable, noteAt, type NoteEdit } from './features/note-edits.js';
export { clauseStretches, type NotedThread, notesInSteps, notesOf } from './features/notes.js';
export { noteText } from './features/parts/note-lines.js';
export type { NoteThread, WrittenNote } from './features/parts/read-notes.js';
export { composeConcordance, type ConcordanceRow, concordanceAsMarkdown, concordanceAsTabs, concordanceNow } from './features/parts/concordance.js';
export { relabel, type Renumbered, renumber, renumberInSteps, type Renumbering } from './features/renumber.js';
export type { Share } from './features/parts/long-work.js';
export { isOnNumber, type MoveTarget, moveTargets, type RenumberAction, type RenumberChoice, renumberChoices, renumberingFor } from './features/renumber-choices.js';
export { type SemanticToken, semanticTokens, type TokenModifier, type TokenType } from './features/semantic-tokens.js';
export { type SignatureHelp, signatureHelp } from './features/signature-help.js';
export { type Skeleton, skeleton, type SkeletonOptions, suggestId } from './features/skeleton.js';
export { type BodiesView, bodiesInSteps, type BodyView, dutiesOf, entitiesAt, type PartyView, type Stake } from './features/bodies.js';
export { type BodiesGraph, bodiesGraphInSteps, type GraphEdge, type GraphNode, mostNodes } from './features/bodies-graph.js';
export type { DutyItem } from './features/parts/stakes.js';
export type { SignatureView } from './features/parts/signature-state.js';
export { type AgreementStatus, agreementStatus, agreementStatusInSteps } from './features/status.js';
export { among, step, type StepKind, type StepOptions } from './features/steps.js';
export { typeDefinition } from './features/type-definition.js';
export { symbolFacts } from './features/parts/symbol-facts.js';
export { symbolsOf, type WorkspaceSymbol, workspaceSymbols } from './features/workspace-symbols.js';

// formats
export type { ReportedFile, ReportedFinding, ReportedPlace, ReportedRule } from './formats/report.js';
export { concordanceAsCsv } from './formats/concordance-csv.js';
export { concordanceAsHtml } from './formats/concordance-html.js';
export { concordanceAsMarkdownTable } from './formats/concordance-markdown.js';
export { type ConcordanceHead, type ConcordanceTable, cellsOf as concordanceCells } from './formats/concordance-table.js';
export { dutiesAsCsv } from './formats/duties-csv.js';
export { dutiesAsJson } from './formats/duties-json.js';
export { dutiesAsMarkdown } from './formats/duties-markdown.js';
export { slotRemark } from './formats/duties-table.js';
export { timetableAsCsv } from './formats/timetable-csv.js';
export { timeEventWords, timeFalls, timeRemarks } from './formats/timetable-table.js';
export { type ReadingOptions, readingAsHtml, type SaidReading, sayReading } from './formats/reading-html.js';
export { writeGithub } from './formats/github.js';
export { writeJson } from './formats/json.js';
export { writeSarif } from './formats/sarif.js';
export { countBySeverity, writeText } from './formats/text.js';

// render
export { checklistPage, checklistSummary } from './render/checklist-parts.js';
export { completionPage } from './render/completion-page.js';
export { hintWords, lensWords, outlineDetail } from './render/hint-words.js';
export { hoverPage } from './render/hover-page.js';
export { pageAsMarkdown } from './render/markdown.js';
export type { Phrases } from './render/messages.js';
export type { LinkOptions } from './render/page.js';
export { pageAsText } from './render/plain.js';
export { asideLine, leftOut, type SaidAside, type SaidRow, sayRow } from './render/reading-words.js';
export { rulePage, rulesIndex } from './render/rule-page.js';
export { catalogueAsJson, catalogueAsMarkdown, type CatalogueEntry, rulesCatalogue } from './render/rule-catalogue.js';
export { signaturePage } from './render/signature-page.js';
export { suggestionRemark, suggestionWords } from './render/suggestion-words.js';
export { readTranslation, type Translation, translationOf, type Voice, voiceIn } from './render/voice.js';
