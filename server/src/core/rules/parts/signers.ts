// Who signs an agreement, as what, and in which capacity; whom its clauses bind.
// Invariant: reads declarations and `@binds` of one document and nothing else; a rule that uses it says so in its `reads`.

import { nameKey } from '../../model/fold.js';
import { splitList } from '../../model/lists.js';
import { isMarked, markedBy } from '../../model/marks.js';
import type { Annotation, Name, Party, Role, Signature } from '../../model/types.js';
import { ask, asked, declaredAs } from '../../resolve/asked.js';
import type { Document } from '../../workspace/types.js';
import type { Pause } from '../types.js';
import { fieldNamed } from './fields.js';

/** Who signs: the name and the capacity of `by: "Name", "Office"`; undefined without a name. */
export function signerOf(signature: Signature): { readonly name: Name; readonly capacity?: Name } | undefined {
  const field = fieldNamed(signature, 'by');
  const [name, capacity] = field ? splitList(field.value, field.valueSpan.start) : [];
  if (!name) return undefined;
  return capacity ? { name, capacity } : { name };
}

/** It is said to be given, with whatever reserve. */
export function isGiven({ status }: Signature): boolean {
  return status !== 'pending' && status !== 'refused';
}

/** Status words that mean that the text is no draft any more. */
export function isConcluded({ model: { agreement } }: Document): boolean {
  return agreement.status === 'signed' || agreement.status === 'in-force';
}

/** Roles in which a party takes no duty by signing. */
const attending: readonly Role[] = ['witness', 'observer'];

/** True for one whose every role is to be present. */
export function onlyAttends({ roles }: Party): boolean {
  return roles.length > 0 && roles.every((role) => attending.includes(role));
}

/** Parties that a signature block stands for, refused ones left out: the party on its line and the one it is given for. */
export function signing({ model }: Document): ReadonlyMap<Party, Signature> {
  const found = new Map<Party, Signature>();
  for (const signature of model.signatures) {
    if (signature.status === 'refused') continue;
    for (const { text } of signature.for ? [signature.party, signature.for] : [signature.party]) {
      for (const party of model.partiesNamed(text)) if (!found.has(party)) found.set(party, signature);
    }
  }
  return found;
}

/** Asks who is declared as a party and who signs: for a rule that looks at blocks and uses `signing` or `signatoriesOf`. */
export function askWhoSigns(document: Document): void {
  ask(document, asked.names);
  ask(document, declaredAs('all'));
  for (const { id, aliases, side } of document.model.parties) for (const { text } of [id, ...aliases, ...(side ? [side] : [])]) ask(document, declaredAs(text));
}

/** Annotations of that name in the text, in order; undefined between many of others, so that the work may be put off. */
export function* annotationsCalled({ model }: Document, name: string): Generator<Annotation | Pause> {
  let seen = 0;
  for (const block of model.tree.ofKind('annotation')) {
    seen += 1;
    if (seen % 500 === 0) yield undefined;
    const annotation = model.annotationAt(block);
    if (annotation?.name === name) yield annotation;
  }
}

/** As few clauses with `@binds` say nothing of those they do not name: the text may bind them in its words only. */
const few = 3;

/** True where the markup says of the clauses whom they bind, so that who is named nowhere is bound by none. */
export function saysWhoIsBound(document: Document): boolean {
  return markedBy(document.model, 'binds').length >= few;
}

/** True when some clause's `@binds` names the party: by its id, an alias, its side, or `all`. */
export function isBoundSomewhere(document: Document, party: Party): boolean {
  const { model } = document;
  if (isMarked(model, 'binds', 'all')) return true;
  return [party.id, ...party.aliases, ...(party.side ? [party.side] : [])].some(({ text }) => isMarked(model, 'binds', nameKey(text)));
}

/** What two agreements call one actor by: its id, and its name. */
export function isSameActor(a: Party, b: Party): boolean {
  return nameKey(a.id.text) === nameKey(b.id.text) || nameKey(a.name.text) === nameKey(b.name.text);
}

/** Those who signed an agreement or are to sign it. */
export function signatoriesOf(document: Document): readonly Party[] {
  const signs = signing(document);
  return document.model.parties.filter((party) => party.roles.includes('signatory') || signs.has(party));
}

/** The signature blocks of each party: its own, and those given for it by another. */
export function signaturesByParty({ model }: Document): ReadonlyMap<Party, readonly Signature[]> {
  const blocks = new Map<Party, Signature[]>();
  for (const signature of model.signatures) {
    const names = signature.for ? [signature.party.text, signature.for.text] : [signature.party.text];
    for (const party of new Set(names.flatMap((name) => model.partiesNamed(name)))) {
      const known = blocks.get(party);
      if (known) known.push(signature);
      else blocks.set(party, [signature]);
    }
  }
  return blocks;
}
