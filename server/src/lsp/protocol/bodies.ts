// Parley's own requests about bodies and parties: names and plain types. Handles are those of `parley/clausePlace`, which says where a
// declaration, field or clause stands now: nothing here has a position, so text that moves changes no answer.

/**
 * The bodies and parties of an agreement, of all its files, whichever of them is asked about. A handle (`clause`) is one of the file with the number
 * beside it (`column`), whose address is in `documents`: the file that was asked about has the number 0. Null for a document the server does not know. */
export const bodiesRequest = 'parley/bodies';
export interface BodiesParams {
  readonly textDocument: { readonly uri: string };
}

/** What a declaration says. */
export interface BodyFact {
  readonly kind: 'mandate' | 'scope' | 'domain' | 'decides' | 'tie-break' | 'reports-to' | 'meets' | 'seat' | 'precedent' | 'role' | 'side' | 'represents' | 'set-up';
  /** As written, parties and bodies by their ids. */
  readonly value: string;
  readonly clause: number;
}
/** How a party or body stands to a duty; of a body `owes` are its own tasks. */
export type BodyStake = 'owes' | 'owed' | 'enforces' | 'monitors';
export interface BodyGap {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** In the language of the client. */
  readonly message: string;
}
interface Entity {
  readonly clause: number;
  /** The file of its declaration, in which its facts stand too. */
  readonly column: number;
  readonly id: string;
  readonly name: string;
  readonly facts: readonly BodyFact[];
  /** How many obligations and prohibitions. */
  readonly duties: Readonly<Record<BodyStake, number>>;
  /** What the checker finds at its declaration and its signature. */
  readonly gaps: readonly BodyGap[];
}
export interface BodyItem extends Entity {
  /** `clause`: -1 for a name that is nothing declared. */
  readonly members: readonly { readonly name: string; readonly clause: number; readonly column: number; readonly seats?: number }[];
  readonly seats?: number;
}
/** A status of its signature block, or why it has none: see `SignatureState` of the core. */
export type PartySignature = 'signed' | 'initialled' | 'ad-referendum' | 'pending' | 'refused' | 'missing' | 'bound' | 'attends' | 'outside';
export interface PartyItem extends Entity {
  readonly signature: PartySignature;
  /** The state, and by whom, when and where, in the language of the client. */
  readonly signatureWords: string;
  /** The signature block, in the file of the declaration; missing where there is none. */
  readonly signatureClause?: number;
  /** Ids of bodies. */
  readonly sitsOn: readonly { readonly id: string; readonly clause: number; readonly column: number }[];
}
export interface Bodies {
  readonly documents: readonly string[];
  /** The address of the agreement's text, whichever of its files was asked about. */
  readonly whole: string;
  readonly agreement: string;
  readonly bodies: readonly BodyItem[];
  readonly parties: readonly PartyItem[];
  readonly duties: number;
  /** Duties that no declared party or body owes by name, and those that nobody enforces. */
  readonly unnamed: number;
  readonly unenforced: number;
  /** The agreements are still being read, or the text is still being checked. */
  readonly loading: boolean;
}
export type BodiesResult = Bodies | null;

/** The duties in which a body or party has a stake, in all files of the agreement, in order. Empty where there are none, or the document is not known. */
export const bodyDutiesRequest = 'parley/bodyDuties';
export interface BodyDutiesParams {
  readonly textDocument: { readonly uri: string };
  /** Its id; '': those in which nobody has that stake. */
  readonly of: string;
  readonly stake: BodyStake;
}
export interface BodyDuty {
  readonly clause: number;
  readonly column: number;
  readonly kind: 'obligation' | 'prohibition';
  readonly citation: string;
  readonly text: string;
}
export interface BodyDutiesResult {
  /** Addresses of the agreement's files by number (`column`). */
  readonly documents: readonly string[];
  readonly duties: readonly BodyDuty[];
}

/** Ids of the bodies and parties a place is about (`TextPositionParams`), the nearest first. */
export const bodiesAtRequest = 'parley/bodiesAt';
export interface BodiesAt {
  readonly bodies: readonly string[];
  readonly parties: readonly string[];
}
export type BodiesAtResult = BodiesAt;

/** Bodies, parties and duties as a graph (`BodiesParams`). Null for a document the server does not know; see `GraphNode` of the core. */
export const bodyGraphRequest = 'parley/bodyGraph';
export interface BodyGraphNode {
  readonly key: string;
  readonly kind: 'party' | 'body' | 'duty' | 'duties';
  readonly clause: number;
  readonly column: number;
  readonly label: string;
  readonly text: string;
  readonly count: number;
  readonly clauses: readonly { readonly clause: number; readonly column: number; readonly citation: string }[];
  /** The clauses behind them. */
  readonly rest: readonly { readonly clause: number; readonly column: number }[];
}
export interface BodyGraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'owes' | 'enforces' | 'monitors' | 'sits-on' | 'reports-to';
}
export interface BodyGraph {
  readonly documents: readonly string[];
  readonly nodes: readonly BodyGraphNode[];
  readonly edges: readonly BodyGraphEdge[];
  /** Duties with the same parties and bodies are one node, because they would be too many to draw. */
  readonly grouped: boolean;
  readonly duties: number;
  readonly loading: boolean;
}
export type BodyGraphResult = BodyGraph | null;
