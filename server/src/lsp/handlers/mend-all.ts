// Code actions that mend many findings at once: all of a rule beside its quick fix, and `source.fixAll` where it is asked for.
// Invariants: nothing is offered before the whole text was checked; where the client can wait for it, what an action does is worked out, and
// tried, once it is chosen. Asked for everything, only what leaves no choice and is no guess is mended: it may run unseen, as the text is saved.

import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Finding, mendsTogether, triedTogether } from '../../core/index.js';
import type { View } from '../convert.js';
import { mendKinds } from '../protocol.js';
import type { Session } from '../session.js';
import { toWorkspaceEdit } from '../workspace-edit.js';

/** Milliseconds that are given to checking a text which somebody wants mended as a whole. */
const wholeCheck = 2000;

/** What a resolved action is made of again. */
interface MendData {
  readonly mendAll: { readonly uri: string; /** Missing: of all rules. */ readonly rule?: string };
}

/** `only`: the kinds a client asks for; missing: all that are shown unasked. */
export function isKindWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}

/** One for each rule that has a finding here and can be mended in two places or more. `all`: of the whole document. */
export function mendActionsHere(session: Session, view: View, here: readonly Finding[], all: readonly Finding[]): readonly CodeAction[] {
  if (!session.isChecked(view.document.uri)) return [];
  return [...new Set(here.map(({ rule }) => rule))].flatMap((rule) => actionOf(session, view, all, { kind: mendKinds.here, rule, least: 2 }));
}

/** Empty unless they are asked for by name. */
export function mendEverythingActions(session: Session, view: View, only: readonly string[] = []): readonly CodeAction[] {
  const rules = only.flatMap((kind) => (kind.startsWith(`${mendKinds.everything}.`) ? [kind.slice(mendKinds.everything.length + 1)] : []));
  const isAll = only.some((kind) => kind === CodeActionKind.Source || kind === CodeActionKind.SourceFixAll || kind === mendKinds.everything);
  if (!isAll && rules.length === 0) return [];
  session.check(view.document.uri, wholeCheck, []);
  if (!session.isChecked(view.document.uri)) return [];
  const all = session.worstFindings(view.document, Number.POSITIVE_INFINITY).findings;
  if (isAll) return actionOf(session, view, all, { kind: mendKinds.everything, least: 1 });
  return rules.flatMap((rule) => actionOf(session, view, all, { kind: `${mendKinds.everything}.${rule}`, rule, least: 1 }));
}

interface Wish {
  readonly kind: string;
  /** Missing: all rules. */
  readonly rule?: string;
  /** Mends that are worth an action. */
  readonly least: number;
}

function actionOf(session: Session, view: View, all: readonly Finding[], { kind, rule, least }: Wish): readonly CodeAction[] {
  const found = chosen(all, rule);
  const mends = found.length < least ? [] : mendsTogether(session.snapshot(), view.document, found, { sure: rule === undefined });
  if (mends.length < least) return [];
  const [mended, count] = [String(mends.length), String(found.length)];
  const { say } = session.voice;
  const title = rule === undefined ? say('mend.everything', { mended }) : say(mended === count ? 'mend.all' : 'mend.most', { mended, count, rule });
  const action: CodeAction = { title, kind };
  if (session.traits.resolveActions) return [{ ...action, data: { mendAll: { uri: view.document.uri, ...(rule === undefined ? {} : { rule }) } } satisfies MendData }];
  const changes = triedTogether(session.snapshot(), view.document, mends);
  return changes.length === 0 ? [] : [{ ...action, edit: toWorkspaceEdit(session, changes) }];
}

function chosen(all: readonly Finding[], rule: string | undefined): readonly Finding[] {
  const found = all.filter((finding) => (rule === undefined ? finding.severity !== 'hint' : finding.rule === rule));
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** With its edit, for the text as it is now; as it was given when it is no action of ours or nothing is left to mend. */
export function onCodeActionResolve(session: Session, action: CodeAction): CodeAction {
  const asked = readData(action.data);
  const view = asked && session.view(asked.uri);
  if (!view) return action;
  const found = chosen(session.worstFindings(view.document, Number.POSITIVE_INFINITY).findings, asked.rule);
  const mends = mendsTogether(session.snapshot(), view.document, found, { sure: asked.rule === undefined });
  return { ...action, edit: toWorkspaceEdit(session, triedTogether(session.snapshot(), view.document, mends)) };
}

function readData(data: unknown): MendData['mendAll'] | undefined {
  const given = typeof data === 'object' && data !== null && 'mendAll' in data ? data.mendAll : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, rule } = given as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' ? { uri, ...(typeof rule === 'string' ? { rule } : {}) } : undefined;
}
