// Names and plain types of Parley's own requests: all that client and server share. No request-type objects (the two
// packages carry different copies of the protocol), no imports.
// Offsets never travel: positions are LSP's (0-based lines, UTF-16 characters).

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

/** What our client tells the server in `initializationOptions`; every member may be missing (other clients send nothing). */
export interface InitializationOptions {
  /** Scheme under which the client shows the bundled precedents, e.g. `parley-library`. Missing: files beside the server. */
  readonly libraryScheme?: string;
  /** Absolute path of a folder outside the workspace in which the server may keep what it can work out again. Missing: the user's cache folder. */
  readonly cacheFolder?: string;
  /** False: nothing is kept. */
  readonly cache?: boolean;
  /** The client answers `parley/listFiles`, `parley/readFile` and `parley/library`. */
  readonly fileRequests?: boolean;
  /** Hovers may hold `command:` links (our client trusts them); missing: plain links. */
  readonly commandLinks?: boolean;
  /** The client shows what `parley/undecided` tells; missing: a message with file names and lines. */
  readonly undecided?: boolean;
  /** The language of the editor's own words (`uk`), and words by the English ones, where the client has a translation. Missing: `locale`, and the words beside the server. */
  readonly words?: { readonly language: string; readonly table: Readonly<Record<string, string>> };
  /** Address before `<rule>.md` that opens a rule's page. Missing: the page beside the server. */
  readonly rulePages?: string;
}

/** Command our client runs behind a quick fix that wrote into a `parley.json`; its argument is the file's address. Saves it, so that it counts. */
export const saveFileCommand = 'parley.saveProjectFile';

/** Server answers (no parameters): where it runs, a process of its own (stdio, IPC) or a web worker. */
export const hostInfoRequest = 'parley/hostInfo';
export interface HostInfo {
  readonly kind: 'process' | 'worker';
}

/** Server asks the client (only with `fileRequests`): every `.treaty` file under a folder. */
export const listFilesRequest = 'parley/listFiles';
export interface ListFilesParams {
  readonly folder: string;
}
export type ListFilesResult = readonly string[];

/** Server asks the client: a file's bytes in base64, or null when it cannot be read. */
export const readFileRequest = 'parley/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = string | null;

/** Server asks the client: the bundled precedents (`name` without folder, with `.treaty`). */
export const libraryRequest = 'parley/library';
export type LibraryResult = readonly { readonly name: string; readonly text: string }[];

/** Server answers (no parameters): all clauses of all documents, for the quick pick. */
export const clausesRequest = 'parley/clauses';
export interface ClauseItem extends WireLocation {
  readonly agreement: string;
  readonly citation: string;
  readonly heading: string;
  readonly text: string;
  readonly library: boolean;
}
export type ClausesResult = readonly ClauseItem[];

/** What stands at a position: its clause, its citation, its counterparts. Null outside clauses. */
export const clauseAtRequest = 'parley/clauseAt';
export interface TextPositionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}
export interface ClauseText extends WireLocation {
  /** Agreement id. */
  readonly agreement: string;
  /** Agreement name. */
  readonly title: string;
  readonly citation: string;
  /** Heading trail, outermost first. */
  readonly trail: readonly string[];
  /** As a reader sees it, one paragraph a line, points indented with their labels. */
  readonly text: string;
}
export interface ClauseAt {
  readonly clause: ClauseText;
  readonly counterparts: readonly ClauseText[];
  /** The reason when the clause says that it has none. */
  readonly none?: string;
  /** Clauses of drafts that answer this one. */
  readonly answers: readonly ClauseText[];
  /** What the copy commands put on the clipboard. */
  readonly copied: CopiedClause;
}
export interface CopiedClause {
  /** `¶13(d)` */
  readonly citation: string;
  /** `Agreement on a Military Armistice in Korea, ¶13(d)` */
  readonly fullCitation: string;
  /** `{korea-1953:13(d)}` */
  readonly reference: string;
  readonly clauseWithCitation: string;
}
export type ClauseAtResult = ClauseAt | null;

/** What the status item shows. Null for a document the server does not know. */
export const statusRequest = 'parley/status';
export interface StatusParams {
  readonly textDocument: { readonly uri: string };
}
export interface Status {
  readonly agreement: string;
  readonly title: string;
  /** Ids, those that no agreement in scope has too. */
  readonly precedents: readonly string[];
  /** Precedent clauses answered or left out on purpose, of all precedents. */
  readonly answered: number;
  readonly clauses: number;
  readonly loading: boolean;
  /** Findings of the text that its baseline hides, as far as it has been checked. */
  readonly hidden: number;
  /** Pairs of square brackets in the text's prose. */
  readonly brackets: number;
  /** What has been found in the text so far, but for hints and what is hidden. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly information: number };
}
export type StatusResult = Status | null;

/** The checklist of an agreement by its profile. Null for a document the server does not know, or whose agreement declares no profile. */
export const checklistRequest = 'parley/checklist';
export interface ChecklistParams {
  readonly textDocument: { readonly uri: string };
}
export interface Checklist {
  /** Name of the agreement. */
  readonly title: string;
  /** How much is answered and missing, and why nothing is called missing where nothing is; in the language of the client. */
  readonly summary: readonly string[];
  /** The value of `profile:`, whose quick fixes insert what is missing. */
  readonly profile: WireLocation | null;
  /** What is missing, what is answered, what is not asked for, in this order. */
  readonly items: readonly ChecklistItem[];
}
export interface ChecklistItem {
  /** In the language of the client. */
  readonly name: string;
  /** `other`: there, and not on the checklist of this profile. */
  readonly state: 'answered' | 'missing' | 'absent' | 'other';
  /** The rule that reports it. */
  readonly rule?: string;
  readonly clauses: readonly (WireLocation & { readonly citation: string; readonly text: string })[];
}
export type ChecklistResult = Checklist | null;

/** Server answers (no parameters): the agreements in scope that may serve as precedents. */
export const precedentsRequest = 'parley/precedents';
export interface PrecedentItem {
  readonly id: string;
  readonly title: string;
  readonly uri: string;
  readonly library: boolean;
  readonly clauses: number;
}
export type PrecedentsResult = readonly PrecedentItem[];

/** Text of a new agreement that follows a precedent clause by clause. Null when there is no such precedent. */
export const skeletonRequest = 'parley/skeleton';
export interface SkeletonParams {
  readonly precedent: string;
  readonly id: string;
  readonly title: string;
  /** Ids and names of the parties. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}
export type SkeletonResult =
  | { readonly text: string }
  /** `name`: the id that cannot be used. */
  | { readonly refused: 'no-parties' | 'bad-id' | 'id-taken'; readonly name: string }
  | null;

/** A `.txt` or `.md` text as `.treaty`; `name` is the file's name without its ending. */
export const convertRequest = 'parley/convert';
export interface ConvertParams {
  readonly text: string;
  readonly markdown: boolean;
  readonly name: string;
}
export interface ConvertResult {
  readonly text: string;
}

/**
 * Client tells the server which stretches of a document its editors show, when that changes: they are checked first. An empty
 * list: no editor shows it any more. Lines and characters as the client knows them then; they may lie outside the text.
 */
export const visibleRangesNotification = 'parley/visibleRanges';
export interface VisibleRangesParams {
  readonly textDocument: { readonly uri: string };
  readonly ranges: readonly WireRange[];
}

/** Server tells the client (no parameters) that counterparts, counts or lists may have changed. */
export const changedNotification = 'parley/changed';

/**
 * Server tells the client, behind an edit that it was asked for, which places hang on the edit and were left as they are, because nobody
 * can say for certain what they should become.
 */
export const undecidedNotification = 'parley/undecided';
export interface UndecidedParams {
  /** One sentence: how many there are. */
  readonly message: string;
  /** Never empty; in the order of documents and positions. Positions of the text before the edit. */
  readonly places: readonly UndecidedPlace[];
}
export interface UndecidedPlace extends WireLocation {
  /** Why it was left. */
  readonly reason: string;
}

/** The kinds of the offers to change a text (`core/features/refactorings.ts`), as code actions have them; by what they do. */
export const refactoringKinds = {
  bracket: 'refactor.rewrite.bracket',
  accept: 'refactor.rewrite.accept',
  reject: 'refactor.rewrite.reject',
  attribute: 'refactor.rewrite.attribute',
  merge: 'refactor.rewrite.merge',
  reference: 'refactor.rewrite.reference',
  term: 'refactor.extract.term',
  points: 'refactor.rewrite.points',
  body: 'refactor.extract.body',
  clauses: 'refactor.rewrite.clauses',
  counterpart: 'refactor.rewrite.counterpart',
} as const;

/**
 * The kinds of code actions that mend many findings at once: `here` all of a rule that has one at the cursor, `everything` all of a document,
 * with a dot and a rule's name behind it all of that rule (for whoever asks for it by name, as on saving).
 */
export const mendKinds = { here: 'quickfix.all', everything: 'source.fixAll.parley' } as const;

/**
 * Command of the server (`workspace/executeCommand`): renumbers, after the client was asked to apply the edit. Its only argument is
 * `RenumberParams`; it answers a `RenumberResult`. A refusal is an error answer with the reason.
 */
export const renumberCommand = 'parley.renumber';
/** Command of our client: lets the drafter choose among the renumberings at a place (`{ uri, position }`; missing: the cursor's). */
export const chooseRenumberingCommand = 'parley.chooseRenumbering';
export type RenumberWish =
  | 'insert-before' | 'insert-after' | 'insert-bis' | 'delete' | 'up' | 'down' | 'promote' | 'demote' | 'bis' | 'article' | 'document' | 'move-to' | 'relabel';
export interface RenumberParams extends TextPositionParams {
  readonly action: RenumberWish;
  /** Of `move-to`: a place in the heading to whose end the clause goes. */
  readonly to?: WirePosition;
  /** Of `relabel`: the number that this clause alone gets. */
  readonly label?: string;
}
export interface RenumberResult {
  /** False when the client did not apply the edit: the drafter turned away from the preview, or the text had changed. */
  readonly applied: boolean;
  /** One sentence: what was left to decide; '' when nothing was. */
  readonly left: string;
  /** Where the words of a new clause are to be written. */
  readonly fresh?: WireLocation;
}

/** Server answers: the headings to which the clause at a position may be moved. */
export const moveTargetsRequest = 'parley/moveTargets';
export interface MoveTargetItem extends WireLocation {
  readonly citation: string;
  readonly title: string;
}
export type MoveTargetsResult = readonly MoveTargetItem[];

/**
 * Server answers: old number, new number and the precedent's, of the clauses that were renumbered since the text was opened; of all clauses
 * when none was. Null for a document the server does not know.
 */
export const concordanceRequest = 'parley/concordance';
export interface ConcordanceParams {
  readonly textDocument: { readonly uri: string };
}
export interface ConcordanceTexts {
  /** A table with its heads; `tabs` for spreadsheets and word processors. */
  readonly markdown: string;
  readonly tabs: string;
  readonly rows: number;
}
export type ConcordanceResult = ConcordanceTexts | null;

/**
 * Server answers: a precedent and its drafts side by side, in rows of clauses that belong together. Null for a document the server does
 * not know. Rows hold no positions: text that moves changes none of them; `parley/clausePlace` says where a clause stands.
 */
export const sideBySideRequest = 'parley/sideBySide';
export interface SideBySideParams {
  readonly textDocument: { readonly uri: string };
  /** Addresses of the agreements to show; missing or unknown: the document and its first precedent. */
  readonly columns?: readonly string[];
  /** Of the answer the client has: only what differs from it is sent, where the server still knows it. */
  readonly previousResultId?: string;
}
export interface SideBySideColumn {
  readonly uri: string;
  readonly id: string;
  readonly name: string;
  /** Of the text; '' when it says none. */
  readonly language: string;
  readonly library: boolean;
}
export interface SideBySideClause {
  /** Handle for `parley/clausePlace`; stays with the clause through edits. */
  readonly clause: number;
  readonly citation: string;
}
export interface SideBySidePiece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}
/** How a clause stands to its counterpart in the nearest column; see `ConcordanceState` in the core. */
export type SideBySideState = 'same' | 'changed' | 'reworded' | 'new' | 'none' | 'foreign' | 'plain';
export type SideBySideCell =
  | {
      readonly kind: 'clauses';
      readonly clauses: readonly SideBySideClause[];
      readonly state: SideBySideState;
      readonly pieces: readonly SideBySidePiece[];
      readonly cut: boolean;
      /** In the language of the client. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'unanswered' | 'omitted' | 'nothing'; readonly remarks: readonly string[] }
  | { readonly kind: 'elsewhere'; readonly row: string; readonly remarks: readonly string[] };
export type SideBySideFact = 'changed' | 'weaker' | 'unanswered' | 'new' | 'omitted' | 'bracketed' | 'moved';
export interface SideBySideRow {
  readonly key: string;
  /** `moved`, `again`: its clauses belong to the row `of`, which stands elsewhere. */
  readonly kind: 'main' | 'moved' | 'again';
  readonly of: string;
  readonly heading: boolean;
  /** By column. */
  readonly cells: readonly SideBySideCell[];
  readonly facts: readonly SideBySideFact[];
}
export interface SideBySideArticle {
  /** Handle of the heading in the first column; -1 above all headings. */
  readonly clause: number;
  readonly title: string;
  readonly clauses: number;
  /** By column. */
  readonly answered: readonly number[];
  readonly omitted: readonly number[];
}
export interface SideBySide {
  readonly resultId: string;
  /** Rows are those of the previous result but for the ones that are sent. */
  readonly delta: boolean;
  readonly columns: readonly SideBySideColumn[];
  /** What may be shown, the columns among them. */
  readonly choice: readonly SideBySideColumn[];
  /** Keys of the rows from top to bottom; missing in a delta that changes neither order nor keys. */
  readonly order?: readonly string[];
  /** All rows, or those that changed. */
  readonly rows: readonly SideBySideRow[];
  /** Missing in a delta that changes nothing of it. */
  readonly coverage?: readonly SideBySideArticle[];
  /** The agreements of the workspace are still being read. */
  readonly loading: boolean;
}
export type SideBySideResult = SideBySide | null;

/** Where a clause stands now. Null when the text has it no more. */
export const clausePlaceRequest = 'parley/clausePlace';
export interface ClausePlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly clause: number;
}
export type ClausePlaceResult = WireLocation | null;

/** Handles of the clause at a position and of those it stands in, innermost first. Empty outside clauses. */
export const clauseHandlesRequest = 'parley/clauseHandles';
export type ClauseHandlesResult = readonly number[];

/** The agreements of `parley/sideBySide` as a text of their own. Null for a document the server does not know. */
export const sideBySideTextRequest = 'parley/sideBySideText';
export interface SideBySideTextParams {
  readonly textDocument: { readonly uri: string };
  readonly columns?: readonly string[];
  readonly format: 'html' | 'csv' | 'md';
}
export interface SideBySideText {
  readonly text: string;
}
export type SideBySideTextResult = SideBySideText | null;

/**
 * Commands of the server (`workspace/executeCommand`), each with one argument: the client is asked to apply one edit. They answer `{ applied }`; a
 * refusal is an error answer with the reason. `parley.pairClauses` writes `@precedent` under the draft's clause, `parley.omitClauses` writes
 * `@omits` for the precedent's clauses under the draft's agreement.
 */
export const pairCommand = 'parley.pairClauses';
export interface PairParams {
  readonly draft: TextPositionParams;
  readonly precedent: TextPositionParams;
}
export const omitCommand = 'parley.omitClauses';
export interface OmitParams {
  readonly draft: { readonly uri: string };
  /** Never empty. */
  readonly clauses: readonly TextPositionParams[];
  readonly reason: string;
}
export interface AppliedResult {
  readonly applied: boolean;
}

/** The next or previous of a kind, from a position on and then from the other end. */
export const stepRequest = 'parley/step';

export interface StepParams extends TextPositionParams {
  readonly to: 'clause' | 'bracket' | 'unanswered' | 'finding';
  readonly back: boolean;
}

/** Null where there is none. */
export type StepResult = WireRange | null;

/**
 * Server answers: what words on the clipboard may become where they are pasted, the usual first. An empty list: nothing but the words. Nothing is
 * changed by asking.
 */
export const pasteRequest = 'parley/paste';
export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  /** What the words take the place of. */
  readonly range: WireRange;
  readonly text: string;
  /** Where they were copied or cut from; missing: another program, or nobody knows. */
  readonly origin?: PasteOrigin;
}
export interface PasteOrigin {
  readonly uri: string;
  /** Of their first letter, when they were copied. */
  readonly position: WirePosition;
  /** UTF-16 characters of the whole text when they were copied, line ends included: by it a cut is known. */
  readonly length?: number;
}
/**
 * `references`: they mean what they meant; `declarations`: the same, and what the words name is declared; `counterparts`: they mean the
 * clauses here that answer those; `moved`: everything that cites follows what was cut out here; `clauses`: plain text with numbers, headings and points.
 */
export type PasteKind = 'references' | 'declarations' | 'counterparts' | 'moved' | 'clauses';
export interface PasteItem {
  readonly kind: PasteKind;
  /** In the language of the client. */
  readonly title: string;
  /** Goes in place of `range`. */
  readonly text: string;
  /** Further edits, one step with it; of the texts as they are, by address. Without any: an empty object. */
  readonly edits: Readonly<Record<string, readonly { readonly range: WireRange; readonly newText: string }[]>>;
  /** True for what a drafter means who just pastes. */
  readonly isUsual: boolean;
  /** What is left to decide; places of the texts as they are then. Missing: nothing. */
  readonly left?: UndecidedParams;
}
export type PasteResult = readonly PasteItem[];

/**
 * Command of the server (`workspace/executeCommand`): pastes, by asking the client to apply the edit. Its only argument is `PasteCommandParams`;
 * without `origin` the one open text or file that holds the words is taken. It answers an `AppliedResult`; a refusal is an error answer.
 */
export const pasteCommand = 'parley.paste';
export interface PasteCommandParams extends PasteParams {
  readonly kind: PasteKind;
}
