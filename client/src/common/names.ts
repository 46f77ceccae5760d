// Names that the manifest, the server's links and the client share: commands, schemes, context keys, views.
// Invariant: every command here is in package.json (test/core/client/manifest.test.ts), but the two that only links use.

/** Documents of the bundled library, read-only; the path is `/name.treaty`. */
export const libraryScheme = 'parley-library';
/** The rules' pages, read-only; the path is `/rule-name.md`. */
export const rulesScheme = 'parley-rules';
/** One clause alone, as a side of a comparison; never sent to the server. */
export const compareScheme = 'parley-compare';

/** An agreement under a reading, read-only; never sent to the server. */
export const readingScheme = 'parley-reading';

export const languageId = 'treaty';
export const counterpartViewId = 'parley.counterpart';
/** Trees of the side bar. */
export const bracketTreeViewId = 'parley.bracketTree';
export const bodiesViewId = 'parley.bodies';
export const partiesViewId = 'parley.parties';
export const notesViewId = 'parley.notes';
/** The views of the side bar, in their order. */
export const sideBarViews = [counterpartViewId, bracketTreeViewId, notesViewId, bodiesViewId, partiesViewId] as const;
/** Type of the concordance's panels, which the editor brings back after a reload. */
export const concordanceViewType = 'parley.concordance';
/** Type of the previews, likewise. */
export const previewViewType = 'parley.preview';
/** Type of the panels of the duties. */
export const dutiesViewType = 'parley.duties';
/** Type of the panels of the timetable. */
export const timetableViewType = 'parley.timetable';
export const suggestionsViewType = 'parley.suggestions';

/** Type of the panels with the graph of bodies and parties. */
export const graphViewType = 'parley.graph';
/** Type of the panels of brackets and positions. */
export const bracketsPanelType = 'parley.brackets';

/** Set once a `.treaty` document or a command has woken the extension. */
export const activeContext = 'parley.active';
/** Set while a `.treaty` document is open: what trees say when they are empty. */
export const openContext = 'parley.documentOpen';

export const commands = {
  goToClause: 'parley.goToClause',
  goToCounterpart: 'parley.goToCounterpart',
  convert: 'parley.convert',
  copyCitation: 'parley.copyCitation',
  copyReference: 'parley.copyReference',
  copyClause: 'parley.copyClause',
  newAgreement: 'parley.newAgreement',
  openPrecedent: 'parley.openPrecedent',
  openSamples: 'parley.openSamples',
  showChecklist: 'parley.showChecklist',
  compareWithPrecedent: 'parley.compareWithPrecedent',
  chooseRenumbering: 'parley.chooseRenumbering',
  insertClauseBefore: 'parley.insertClauseBefore',
  insertClauseAfter: 'parley.insertClauseAfter',
  insertClauseBis: 'parley.insertClauseBis',
  deleteClause: 'parley.deleteClause',
  moveClauseUp: 'parley.moveClauseUp',
  moveClauseDown: 'parley.moveClauseDown',
  moveClauseTo: 'parley.moveClauseTo',
  promoteClause: 'parley.promoteClause',
  demoteClause: 'parley.demoteClause',
  numberAsBis: 'parley.numberAsBis',
  renumberArticle: 'parley.renumberArticle',
  renumberDocument: 'parley.renumberDocument',
  copyConcordance: 'parley.copyConcordance',
  showConcordance: 'parley.showConcordance',
  exportConcordance: 'parley.exportConcordance',
  openPreview: 'parley.openPreview',
  exportPage: 'parley.exportPage',
  exportWord: 'parley.exportWord',
  showDuties: 'parley.showDuties',
  exportDuties: 'parley.exportDuties',
  showTimetable: 'parley.showTimetable',
  exportTimetable: 'parley.exportTimetable',
  showGraph: 'parley.showGraph',
  showBrackets: 'parley.showBrackets',
  readAs: 'parley.readAs',
  compareReading: 'parley.compareReading',
  pairClause: 'parley.pairClause',
  omitClauses: 'parley.omitPrecedentClauses',
  suggestCounterparts: 'parley.suggestCounterparts',
  reviewSuggestions: 'parley.reviewSuggestions',
  nextClause: 'parley.nextClause',
  previousClause: 'parley.previousClause',
  nextBracket: 'parley.nextBracket',
  previousBracket: 'parley.previousBracket',
  nextUnanswered: 'parley.nextUnanswered',
  previousUnanswered: 'parley.previousUnanswered',
  nextFinding: 'parley.nextFinding',
  previousFinding: 'parley.previousFinding',
  mendAllLikeThis: 'parley.mendAllLikeThis',
  putInBrackets: 'parley.putInBrackets',
  agreeToBracket: 'parley.agreeToBracket',
  takeOutBracket: 'parley.takeOutBracket',
  attributeBracket: 'parley.attributeBracket',
  mergeBrackets: 'parley.mergeBrackets',
  writeAsReference: 'parley.writeAsReference',
  declareTerm: 'parley.declareTerm',
  splitIntoPoints: 'parley.splitIntoPoints',
  establishBody: 'parley.establishBody',
  makeClauses: 'parley.makeClauses',
  pasteAsClauses: 'parley.pasteAsClauses',
  pasteWithReferences: 'parley.pasteWithReferences',
  pasteWithDeclarations: 'parley.pasteWithDeclarations',
  pasteWithCounterparts: 'parley.pasteWithCounterparts',
  addCounterpart: 'parley.addCounterpart',
  addNote: 'parley.addNote',
  answerNote: 'parley.answerNote',
  changeNote: 'parley.changeNote',
  saveNote: 'parley.saveNote',
  cancelNote: 'parley.cancelNote',
  resolveNote: 'parley.resolveNote',
  reopenNote: 'parley.reopenNote',
  deleteNote: 'parley.deleteNote',
  deleteNoteThread: 'parley.deleteNoteThread',
  nextNote: 'parley.nextNote',
  previousNote: 'parley.previousNote',
  filterNotes: 'parley.filterNotes',
  showAllNotes: 'parley.showAllNotes',
  restartServer: 'parley.restartServer',
  showOutput: 'parley.showOutput',
} as const;

/** In `samples/ukraine` of the extension; the first is shown. What is served over the web has no listing. */
export const sampleNames = ['settlement.treaty', 'armistice.treaty'] as const;

/** Steps of the walkthrough, which only its buttons run. */
export const practiceCommands = {
  hover: 'parley.practice.hover',
  finding: 'parley.practice.finding',
  compare: 'parley.practice.compare',
  bracket: 'parley.practice.bracket',
} as const;

/** Only nodes of trees run it: an address and a clause's handle. */
export const openPlaceCommand = 'parley.openPlace';

/** Only rows of the list of notes run it: an address, the note that begins the thread, and the one to go to. */
export const showNoteCommand = 'parley.showNote';

/** Only a code lens runs it: a `ClausePlace`, and the places (`WireLocation`) that cite it. */
export const showCitations = 'parley.showCitations';

/** Commands that only links in hovers run; their arguments are `ClausePlace`s. The only ones a hover may run. */
export const linkCommands = {
  compareClauses: 'parley.compareClauses',
  openClause: 'parley.openClause',
} as const;
