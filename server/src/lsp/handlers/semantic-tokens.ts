// Semantic tokens: standard types, so that every theme has a colour for them; whole, as a delta of what the client has, or for
// a range.
// Invariant: a delta applied to the answer it names is the whole answer of now; the last answer of each document is kept for it.

import type {
  SemanticTokens, SemanticTokensDelta, SemanticTokensDeltaParams, SemanticTokensOptions, SemanticTokensParams, SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, sharedEnds, type TokenModifier, type TokenType } from '../../core/index.js';
import { PositionsInOrder, toSpan, type View } from '../convert.js';
import type { Session } from '../session.js';
import type { ClientTraits } from '../traits.js';

/** In the order of the legend. */
const types: Readonly<Record<TokenType, string>> = {
  agreement: 'struct',
  party: 'interface',
  body: 'class',
  zone: 'namespace',
  term: 'enumMember',
  citation: 'variable',
  reference: 'property',
  label: 'label',
  modal: 'keyword',
  quantity: 'number',
};
const modifiers: Readonly<Record<TokenModifier, string>> = {
  declaration: 'declaration', definition: 'definition', library: 'defaultLibrary', external: 'external', broken: 'broken', date: 'date',
  obligation: 'obligation', prohibition: 'prohibition', permission: 'permission', recommendation: 'recommendation',
};

const typeIndex: ReadonlyMap<string, number> = new Map(Object.keys(types).map((name, index) => [name, index]));
const modifierBit: ReadonlyMap<string, number> = new Map(Object.keys(modifiers).map((name, index) => [name, 1 << index]));

/** Nothing for a client that colours nothing. */
export function semanticTokensCapability({ semanticTokens: given }: ClientTraits): { readonly semanticTokensProvider?: SemanticTokensOptions } {
  if (!given) return {};
  const legend = { tokenTypes: Object.values(types), tokenModifiers: Object.values(modifiers) };
  return { semanticTokensProvider: { legend, range: given.range, full: given.delta ? { delta: true } : given.full } };
}

export class TokenAnswers {
  readonly #last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  constructor(readonly session: Session) {}

  /** Empty for a document nobody knows. */
  full({ textDocument }: SemanticTokensParams): SemanticTokens {
    const data = this.#data(textDocument.uri);
    return { resultId: this.#keep(textDocument.uri, data), data };
  }

  /** The whole answer where the client names one that is not the last. */
  delta({ textDocument, previousResultId }: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(textDocument.uri);
    const data = this.#data(textDocument.uri);
    if (!last || last.id !== previousResultId) return { resultId: this.#keep(textDocument.uri, data), data };
    const edit = difference(last.data, data);
    if (!edit) return { resultId: last.id, edits: [] };
    return { resultId: this.#keep(textDocument.uri, data), edits: [edit] };
  }

  range({ textDocument, range }: SemanticTokensRangeParams): SemanticTokens {
    const view = this.session.view(textDocument.uri);
    return { data: view ? encode(view, semanticTokens(this.session.snapshot(), view.document, toSpan(view, range))) : [] };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #data(uri: string): number[] {
    const view = this.session.view(uri);
    return view ? encode(view, semanticTokens(this.session.snapshot(), view.document)) : [];
  }

  #keep(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.set(uri, { id, data });
    return id;
  }
}

/** Five numbers a token, as LSP has it: lines and characters count from the token before. */
function encode(view: View, tokens: readonly SemanticToken[]): number[] {
  const positions = new PositionsInOrder(view.lines);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers: given } of tokens) {
    const at = positions.positionAt(span.start);
    const bits = given.reduce((sum, name) => sum | (modifierBit.get(name) ?? 0), 0);
    data.push(at.line - line, at.line === line ? at.character - character : at.character, span.end - span.start, typeIndex.get(type) ?? 0, bits);
    ({ line, character } = at);
  }
  return data;
}

/** One edit from the first number that differs to the last; undefined when none does. */
export function difference(before: readonly number[], after: readonly number[]): { readonly start: number; readonly deleteCount: number; readonly data?: number[] } | undefined {
  const { start, end } = sharedEnds(before, after);
  if (start === before.length && start === after.length) return undefined;
  const data = after.slice(start, after.length - end);
  return { start, deleteCount: before.length - end - start, ...(data.length > 0 ? { data } : {}) };
}
