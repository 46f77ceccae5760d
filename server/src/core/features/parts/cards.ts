// The card of a declared party, body, zone, term, signature or agreement: what its fields say and what the text does with it.
// Invariant: plain data; counts are over the declaring document.

import type { Declaration, Field, Mandate, Role, Signature } from '../../model/types.js';
import { boundBy } from '../../resolve/bound.js';
import { enforcement } from '../../resolve/enforcement.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Location, SymbolKind } from '../types.js';
import { clausesOf } from './owning-clause.js';

export interface Card {
  readonly kind: SymbolKind & Declaration['kind'];
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly agreement: string;
  readonly location: Location;
  /** Its id, to put the cursor on. */
  readonly selection: Span;
  /** The fields in order, `alias` left out; as written, but parties and bodies by their names (`members: Ukraine 5`). */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** `@note`s under the declaration. */
  readonly notes: readonly string[];
  readonly uses: CardUses;
}

/** What the text does with it; each entry only where it has a meaning. */
export interface CardUses {
  /** Clauses that mention it. */
  readonly mentions: number;
  /** Party: duties that bind it. Body: duties it enforces. */
  readonly duties?: number;
  /** Body: whether its mandate goes beyond watching. */
  readonly may?: 'act' | 'watch' | 'nothing';
  /** Party: how it stands with its signature; `missing` when a signatory has no signature block. */
  readonly signature?: Signature['status'] | 'missing';
}

const watching: readonly Mandate[] = ['monitor', 'verify'];
const signing: readonly Role[] = ['signatory'];

export function cardOf(snapshot: Snapshot, document: Document, declaration: Declaration): Card {
  const { model } = document;
  return {
    kind: declaration.kind,
    id: declaration.id.text,
    name: declaration.name.text,
    aliases: declaration.aliases.map((alias) => alias.text),
    agreement: model.agreement.id.text,
    location: { uri: document.uri, span: declaration.extent },
    selection: declaration.id.span,
    fields: declaration.fields.filter((field) => field.name !== 'alias').map((field) => ({ name: field.name, value: inNames(document, field) })),
    notes: declaration.block === NO_BLOCK ? [] : model.annotations(declaration.block).filter(({ name }) => name === 'note').map(({ value }) => value),
    uses: usesOf(snapshot, document, declaration),
  };
}

/** A field's value with declared names in place of ids: a reader of the card should not have to look them up. */
function inNames({ model }: Document, { value, valueSpan }: Field): string {
  // A value that goes on over lines is not the text it stands for.
  if (model.tree.text.slice(valueSpan.start, valueSpan.end) !== value) return value;
  // `tie-break` is a body, or words.
  const whole = model.declared(value);
  if (whole?.id.text === value) return whole.name.text;
  let words = value;
  for (const use of model.nameUses.filter(({ span }) => valueSpan.start <= span.start && span.end <= valueSpan.end).toReversed()) {
    const declared = model.declared(use.name);
    if (declared === undefined) continue;
    words = `${words.slice(0, use.span.start - valueSpan.start)}${declared.name.text}${words.slice(use.span.end - valueSpan.start)}`;
  }
  return words;
}

function usesOf(snapshot: Snapshot, document: Document, declaration: Declaration): CardUses {
  const { model } = document;
  const clauses = [...clausesOf(model)];
  const mentions = clauses.filter((block) => model.mentions(block).some(({ declared }) => declared === declaration)).length;
  const isDuty = (block: BlockId) => model.duty(block)?.kind === 'obligation' || model.duty(block)?.kind === 'prohibition';
  switch (declaration.kind) {
    case 'party': {
      const duties = clauses.filter((block) => isDuty(block) && boundBy(snapshot, document, block).parties.includes(declaration)).length;
      const own = model.signatures.find((signature) => model.partiesNamed((signature.for ?? signature.party).text).includes(declaration));
      const expected = declaration.roles.some((role) => signing.includes(role));
      const signature = own?.status ?? (expected ? 'missing' : undefined);
      return { mentions, duties, ...(signature === undefined ? {} : { signature }) };
    }
    case 'body': {
      const enforces = (block: BlockId) => enforcement(snapshot, document, block).bodies.some((body) => body.declaration === declaration);
      const beyond = declaration.mandate.some((task) => !watching.includes(task));
      const may = declaration.mandate.length === 0 ? 'nothing' : beyond ? 'act' : 'watch';
      return { mentions, duties: clauses.filter((block) => isDuty(block) && enforces(block)).length, may };
    }
    case 'agreement':
    case 'zone':
    case 'term':
    case 'signature':
      return { mentions };
  }
}
