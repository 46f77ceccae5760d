// What a rule is and what it finds. One file per rule in the folder of its category, listed in its `list.ts`; what rules share stands in
// `parts/` and `tools.ts`; `runner.ts` runs them over a whole document, `checker.ts` after an edit.
// Invariants: a finding's span lies in the document that was checked; a rule never throws and never looks at offsets of other
// trees; what it finds hangs on nothing but the block's own text and what its `reads` name.

import type { Span } from '../text/span.js';
import type { BlockId, BlockKind, SyntaxFault } from '../syntax/types.js';
import type { Config, Document, Profile, Snapshot } from '../workspace/types.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The folder a rule stands in; in the order of the index: what the tool is for first. */
export type Category =
  | 'enforcement' | 'signatures' | 'precedent' | 'references' | 'terms' | 'declarations' | 'annotations' | 'numbering' | 'structure'
  | 'deadlines' | 'geography' | 'brackets' | 'final-clauses' | 'languages' | 'amendments' | 'wording';

/** A message by id with its arguments; `render/` turns it into words with the rule's own table (English) or a translation. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: Message;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly Related[];
  /** Canonical citation of the clause the finding stands in; '' outside clauses. */
  readonly citation: string;
  /** Set when an ignore (`@ignore`, the file's comment, parley.json) silences it: its reason, '' when it gives none. Only with `CheckOptions.suppressed`. */
  readonly suppressed?: string;
  /** The baseline knows it. Only with `CheckOptions.known`. */
  readonly known?: true;
  /** Of the words it stands in. Only with `CheckOptions.fingerprints`. */
  readonly fingerprint?: string;
}

export interface TextChange {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: Message;
  readonly changes: readonly TextChange[];
  /** The one a drafter would most likely take. */
  readonly preferred: boolean;
  /** What the checker is taught instead of, or besides, a change of the text: written into the workspace's `parley.json`. */
  readonly teach?: Teaching;
}

/** `not-a-term`: a phrase that only looks like a defined term. */
export type Teaching = { readonly kind: 'not-a-term'; readonly phrase: string };

export interface RuleContext {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

/** What a rule is given to find with. */
export interface CheckContext extends RuleContext {
  /** What holds for this document: `configOf`. */
  readonly config: Config;
  /** The names of all rules there are, whichever of them are asked in this check. */
  readonly ruleNames: readonly string[];
  /** What the parser reports at the block, in order of position. */
  faults(block: BlockId): readonly SyntaxFault[];
  /**
   * `make(context, block)`, made once while this block is looked at, however many rules ask. `make` is a function at module level:
   * its identity is the key.
   */
  shared<Value>(block: BlockId, make: (context: CheckContext, block: BlockId) => Value): Value;
}

/** What a rule yields; the runner adds rule, severity and citation. */
export interface Found {
  /** Anywhere in the document that is checked; mostly in the block. */
  readonly span: Span;
  readonly message: Message;
  readonly related?: readonly Related[];
  /** Only where the rule's severity depends on the document (`missing-signature`). */
  readonly severity?: Severity;
}

/** What `checkDocument` yields in long work, so that the rest may be put off. */
export type Pause = undefined;

/** All that a rule found at blocks, in order of position, ignored findings included. Nothing is made before it is asked for. */
export interface FoundAtBlocks extends Iterable<Found> {
  readonly size: number;
}

/**
 * An example that is run as a test, of this rule alone. `bad` holds the expected findings as `^^^^ rule` marker lines under the words they
 * point to; `good` is silent: near misses that look like the fault.
 */
export interface Example {
  readonly title: string;
  readonly text: string;
  /** Other files in scope, by agreement id. */
  readonly others?: readonly string[];
}

/** The texts of a rule that no server needs: one file a rule in `pages/`, listed in `pages/registry.ts`. */
export interface RulePage {
  /** What, why, what to do: short Markdown for the rule's page and `parley explain`. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** The historical case behind the rule, with its source; missing where there is none. */
  readonly history?: string;
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
}

/**
 * What a finding hangs on besides the block's own text (its prose, label, inline items, the annotation or field itself). A rule that
 * reads more than it says keeps findings that are no longer true: `test/core/rules/reads.test.ts` and `test/core/rules/kept.test.ts`
 * catch it.
 *
 * - `above`: what speaks for a block from around it: its parents and chapeau with their texts, the annotations on them and on
 *   the block, the further paragraphs of a provision. `model.inherited`, `annotations`, `chapeau`, `duty`, `enforcement`.
 * - `structure`: which blocks there are and how they are labelled: every target and citation that is looked up. What is looked up is asked
 *   for (`resolve/asked.ts`): after an edit those blocks are shown to the rule that asked what the edit answers anew.
 * - `declarations`: `agreement`, `mentions`, `duty`, every name that is looked up; `declared`, `parties` and the like are asked for too.
 * - `annotations`: annotations anywhere in the document; `@id` and the like: those of that name only (`labelled` reads `@id`), and fields
 *   of that name.
 * - `faults`: what the parser reports at the block (`context.faults`). A rule that reads nothing else is shown blocks with faults only.
 * - `speech`: what clauses anywhere in the document say of its bodies, as `rules/parts/body-speech.ts` reads it. For rules that look at the
 *   document as a whole.
 * - `words`: what clauses elsewhere in the document say: what another block says, where a title stands, where a term is defined. All of it is
 *   asked for (`saidIn` and the like): who asks one of these reads `words`.
 * - `uses`: where in the document a word or a phrase stands, and what is said there. Asked for (`wordUsed`, `phraseUsed`). An edit of a clause
 *   answers anew what was asked about each of its words, which is why the few rules that ask this say so.
 * - `others`: other documents, whether files are still being read, parley.json. Of another document only its declarations,
 *   annotations and structure may be read, never its prose.
 * - `counterparts`: what the clauses that `@precedent` names say, in other files: their prose and all that speaks for them. Goes with `others`.
 */
export type Read = 'above' | 'structure' | 'declarations' | 'annotations' | `@${string}` | 'faults' | 'speech' | 'words' | 'uses' | 'others' | 'counterparts';

/**
 * What of a block's own prose a rule must find something at: a brace, a square bracket, or that the block has an annotation of that name. A rule that
 * names some is not shown prose that has none of them; blocks of other kinds (annotations, fields, declarations) it is shown all the same.
 * Who names an annotation reads it, or what is `above`.
 */
export type Trigger = 'brace' | 'bracket' | '@clause' | '@deadline';

/** Something a workspace can set for a rule in `parley.json`; `words` says what it means. */
export type OptionSpec =
  | { readonly kind: 'number'; readonly default: number; readonly least: number; readonly most: number; readonly words: string }
  | { readonly kind: 'words'; readonly default: readonly string[]; readonly words: string }
  | { readonly kind: 'switch'; readonly default: boolean; readonly words: string };

interface AnyRule {
  /** Kebab-case, stable for ever; the file's name, here and in `pages/`. */
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Where a profile of the checker wants another severity; a user's own setting goes before. */
  readonly severityIn?: Readonly<Partial<Record<Profile, Severity | 'off'>>>;
  /** Silent unless a setting or `severityIn` asks for it. */
  readonly offByDefault?: true;
  /** It guesses from unmarked words: then its severity is `hint`. */
  readonly guesses?: true;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  /** English words by message id, with `{name}` places for arguments. Findings and fixes use these ids. */
  readonly messages: Readonly<Record<string, string>>;
  readonly reads: readonly Read[];
  fix?(context: RuleContext, finding: Finding): readonly Fix[];
}

/** What is found at one block at a time. */
interface AtBlocks {
  /** The kinds of blocks `checkBlock` is asked about. */
  readonly blocks: readonly BlockKind[];
  /** Missing: all prose is shown. What is left out here must find nothing, so that the findings are the same without. */
  readonly triggers?: readonly Trigger[];
  checkBlock(context: CheckContext, block: BlockId): Iterable<Found>;
  /**
   * Has the last word on what was found at the blocks of a document: findings to show instead of all of them, undefined to show them as
   * they are. Asked after every change of them, so it may not go over them all.
   */
  combine?(context: CheckContext, found: FoundAtBlocks): readonly Found[] | undefined;
  /** What `combine` reads besides what was found. */
  readonly combineReads?: readonly Read[];
}

/** What needs the whole document, and reads its declarations and annotations only: never goes over all blocks, and pauses where there may be many. */
interface OfDocument {
  checkDocument(context: CheckContext): Iterable<Found | Pause>;
  /** What `checkDocument` reads where that is not all of `reads`. */
  readonly documentReads?: readonly Read[];
}

/** What the ignores of a document silence, once everything else has been found. */
export interface Silence {
  /** The rule is asked in this check: it exists and is not off. */
  runs(rule: string): boolean;
  /** The ignore at this block (an annotation, or a comment at the file's beginning) silences a finding of the rule. */
  silences(block: BlockId, rule: string): boolean;
}

/**
 * What is said of ignores: asked about each block with one, behind all other rules, never while files are still being read. Only the last of
 * these rules (`unused-ignore`) asks what is silenced: what the others say is among it.
 */
interface OfIgnores {
  checkIgnore(context: CheckContext, block: BlockId, silence: Silence): Iterable<Found>;
}

type Never<Members> = { readonly [Member in keyof Members]?: never };

export type Rule = AnyRule & ((AtBlocks & Partial<OfDocument> & Never<OfIgnores>) | (OfDocument & Never<AtBlocks> & Never<OfIgnores>) | (OfIgnores & Never<AtBlocks> & Never<OfDocument>));
