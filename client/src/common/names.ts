// Names that the manifest, the server's links and the client share: commands, schemes, context keys, views.
// Invariant: every command here is in package.json (test/core/client/manifest.test.ts), but the two that only links use.

/** Documents of the bundled library, read-only; the path is `/name.treaty`. */
export const libraryScheme = 'parley-library';
/** The rules' pages, read-only; the path is `/rule-name.md`. */
export const rulesScheme = 'parley-rules';
/** One clause alone, as a side of a comparison; never sent to the server. */
export const compareScheme = 'parley-compare';

export const languageId = 'treaty';
export const counterpartViewId = 'parley.counterpart';

/** Set once a `.treaty` document or a command has woken the extension. */
export const activeContext = 'parley.active';

export const commands = {
  goToClause: 'parley.goToClause',
  goToCounterpart: 'parley.goToCounterpart',
  convert: 'parley.convert',
  copyCitation: 'parley.copyCitation',
  copyReference: 'parley.copyReference',
  copyClause: 'parley.copyClause',
  newAgreement: 'parley.newAgreement',
  openPrecedent: 'parley.openPrecedent',
  showChecklist: 'parley.showChecklist',
  compareWithPrecedent: 'parley.compareWithPrecedent',
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
  nextClause: 'parley.nextClause',
  previousClause: 'parley.previousClause',
  nextBracket: 'parley.nextBracket',
  previousBracket: 'parley.previousBracket',
  nextUnanswered: 'parley.nextUnanswered',
  previousUnanswered: 'parley.previousUnanswered',
  nextFinding: 'parley.nextFinding',
  previousFinding: 'parley.previousFinding',
  putInBrackets: 'parley.putInBrackets',
  agreeToBracket: 'parley.agreeToBracket',
  takeOutBracket: 'parley.takeOutBracket',
  writeAsReference: 'parley.writeAsReference',
  declareTerm: 'parley.declareTerm',
  splitIntoPoints: 'parley.splitIntoPoints',
  establishBody: 'parley.establishBody',
  restartServer: 'parley.restartServer',
  showOutput: 'parley.showOutput',
} as const;

/** Commands that only links in hovers run; their arguments are `ClausePlace`s. The only ones a hover may run. */
export const linkCommands = {
  compareClauses: 'parley.compareClauses',
  openClause: 'parley.openClause',
} as const;
