// Completion: the core's answers as items a client can show; documentation when an item is looked at.
// Invariant: an item has only what the client said it knows; the order is the core's, whatever the client compares.

import { type CompletionItem, CompletionItemKind, type CompletionList, type CompletionParams, InsertTextFormat, MarkupKind, type Range } from 'vscode-languageserver';
import { completion, completionDetail, type CompletionItem as Offered, type CompletionKind, completionPage, type Completions, type CompletionSubject, pageAsMarkdown, pageAsText, suggestionRemark } from '../../core/index.js';
import { toOffset, toRange, type View } from '../convert.js';
import { hoverLinks } from '../links.js';
import type { Session } from '../session.js';

/** A blank is one because values, targets and numbers begin behind it; in prose it is answered with nothing. */
export const completionTriggers: readonly string[] = ['{', '@', '[', ':', '(', '#', ' '];

/** LSP's CompletionTriggerKind for a sign that was typed; the enum is only a type here. */
const TYPED = 2;

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  field: CompletionItemKind.Field,
  annotation: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  agreement: CompletionItemKind.File,
  party: CompletionItemKind.Interface,
  body: CompletionItemKind.Class,
  zone: CompletionItemKind.Struct,
  term: CompletionItemKind.Constant,
  label: CompletionItemKind.Reference,
  heading: CompletionItemKind.Module,
  clause: CompletionItemKind.Method,
  number: CompletionItemKind.Unit,
  rule: CompletionItemKind.Value,
};

/** Null where nothing is offered. */
export function onCompletion(session: Session, { textDocument, position, context }: CompletionParams): CompletionList | null {
  const view = session.view(textDocument.uri);
  const found = view && completion(session.snapshot(), view.document, toOffset(view, position), { asked: context?.triggerKind !== TYPED });
  if (!view || !found) return null;
  const { sharedRange } = session.traits.completion;
  const edit = rangesOf(session, view, found);
  const items = found.items.map((item, index) => toItem(session, item, index, edit, found.items.length));
  return { isIncomplete: found.incomplete, items, ...(sharedRange ? { itemDefaults: { editRange: edit } } : {}) };
}

type EditRange = Range | { readonly insert: Range; readonly replace: Range };

function rangesOf({ traits }: Session, view: View, { insert, replace }: Completions): EditRange {
  const whole = toRange(view, replace);
  return traits.completion.insertReplace ? { insert: toRange(view, insert), replace: whole } : whole;
}

function toItem({ traits, voice }: Session, { kind, label, detail: words, newText, snippet, filter, about, suggested }: Offered, index: number, edit: EditRange, count: number): CompletionItem {
  const detail = suggested === undefined ? words : `${words} (${suggestionRemark(suggested, voice.say)})`;
  const { snippets, labelDetails, sharedRange } = traits.completion;
  const text = snippets && snippet !== undefined ? snippet : newText;
  return {
    label,
    kind: kinds[kind],
    ...(detail === '' ? {} : labelDetails ? { labelDetails: { description: detail } } : { detail }),
    sortText: String(index).padStart(String(count - 1).length, '0'),
    ...(filter === undefined || filter === label ? {} : { filterText: filter }),
    ...(text === snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(sharedRange ? (text === label ? {} : { textEditText: text }) : { textEdit: 'insert' in edit ? { newText: text, ...edit } : { newText: text, range: edit } }),
    ...(about === undefined ? {} : { data: about }),
  };
}

/** The item itself where there is nothing more to say. */
export function onCompletionResolve(session: Session, item: CompletionItem): CompletionItem {
  const about = readSubject(item.data);
  const detail = about && completionDetail(session.snapshot(), about);
  if (!detail) return item;
  const page = completionPage(detail, session.voice.say);
  const documentation = session.traits.completion.markdown
    ? { kind: MarkupKind.Markdown, value: pageAsMarkdown(page, hoverLinks(session)) }
    : { kind: MarkupKind.PlainText, value: pageAsText(page) };
  return { ...item, documentation };
}

/** What came back from the client; undefined when it is nothing that was sent. */
function readSubject(data: unknown): CompletionSubject | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const given = data as Readonly<Record<string, unknown>>;
  const has = (...names: readonly string[]): boolean => names.every((name) => typeof given[name] === 'string');
  switch (given['kind']) {
    case 'clause':
      return has('uri', 'citation') && typeof given['block'] === 'number' ? (data as CompletionSubject) : undefined;
    case 'declaration':
      return has('uri', 'id') ? (data as CompletionSubject) : undefined;
    case 'agreement':
      return has('uri') ? (data as CompletionSubject) : undefined;
    case 'word':
      return has('word', 'name') ? (data as CompletionSubject) : undefined;
    default:
      return undefined;
  }
}
