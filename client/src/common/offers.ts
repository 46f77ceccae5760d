// What the server offers at a place (its code actions), as commands ask for it: the only offer of a kind, or the one that is chosen.
// Invariants: an offer is for the text it was made for, and no other. Nothing of the editor is known here: what it does is handed in.

import type { CodeAction, CodeActionParams, CodeActionTriggerKind, Command, WorkspaceEdit } from 'vscode-languageclient';

export interface OfferPlace {
  readonly uri: string;
  readonly range: CodeActionParams['range'];
}

export interface OffersWanted {
  /** A kind of code actions, those under it included. */
  readonly kind: string;
  /** Missing: all of the kind. */
  readonly isMeant?: (offer: CodeAction) => boolean;
}

/** Who asks the server, and whom to ask which of several is wanted. */
export interface Chooser {
  readonly request: <Result>(method: string, params: object) => Promise<Result>;
  /** Of a text that is open; undefined for others. */
  readonly versionOf: (uri: string) => number | undefined;
  /** Undefined when none is wanted after all. */
  readonly choose: (offers: readonly CodeAction[]) => Promise<CodeAction | undefined>;
}

/** Why there is nothing to do: `none` is offered; `given-up`: none of several was chosen; `changed`: the text is another by now. */
export type Unmade = 'none' | 'given-up' | 'changed';

/** The offer, with its edit or command. Rejects when the server does. */
export async function chooseOffer({ request, versionOf, choose }: Chooser, { uri, range }: OfferPlace, { kind, isMeant = () => true }: OffersWanted): Promise<CodeAction | Unmade> {
  const version = versionOf(uri);
  const params: CodeActionParams = { textDocument: { uri }, range, context: { diagnostics: [], only: [kind], triggerKind: invoked } };
  const offers = ((await request<readonly CodeAction[] | null>('textDocument/codeAction', params)) ?? []).filter(isMeant);
  const [first, other] = offers;
  if (first === undefined) return 'none';
  const chosen = other === undefined ? first : await choose(offers);
  if (chosen === undefined) return 'given-up';
  const offer = chosen.edit || chosen.command ? chosen : await request<CodeAction>('codeAction/resolve', chosen);
  return versionOf(uri) === version ? offer : 'changed';
}

/** The protocol's `CodeActionTriggerKind.Invoked`; the library itself is loaded late. */
const invoked: typeof CodeActionTriggerKind.Invoked = 1;

/** What an editor does with an offer. */
export interface Maker extends Chooser {
  readonly apply: (edit: WorkspaceEdit) => Promise<unknown>;
  readonly run: (command: Command) => Promise<unknown>;
  /** Tells the drafter why nothing is made; never called for what was given up. */
  readonly say: (why: Exclude<Unmade, 'given-up'>) => void;
}

/** Chooses an offer and makes it: its edit first, then its command. */
export async function makeOffer(maker: Maker, place: OfferPlace, wanted: OffersWanted): Promise<void> {
  const offer = await chooseOffer(maker, place, wanted);
  if (offer === 'given-up') return;
  if (offer === 'none' || offer === 'changed') return maker.say(offer);
  if (offer.edit) await maker.apply(offer.edit);
  if (offer.command) await maker.run(offer.command);
}
