// Rename: another id, name or alias for a party, body, zone, term or agreement, another label for a clause; everywhere it is written.
// Invariants: asked from the declaration or from anything that refers to it, the answer is the same; no reference means anything else
// afterwards, else the rename is refused with the reason; forms of a name (plurals, cases) are listed, never guessed.

import { nameKey } from '../model/fold.js';
import type { Name } from '../model/types.js';
import { familyOf } from '../resolve/family.js';
import { selectionOf } from '../resolve/places.js';
import type { Message } from '../rules/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { checkedRename, refused } from './parts/rename-check.js';
import { otherForms } from './parts/rename-forms.js';
import { whoIsCalled, whyNotCalled } from './parts/rename-names.js';
import { placesWritten } from './parts/rename-places.js';
import { type DeclaredSubject, type LabelSubject, renameMessage, type Subject, subjectAt, wordsAt } from './parts/rename-subject.js';
import { fitted } from './parts/rename-wording.js';
import type { Change, Changes, Undecided } from './types.js';

export type PreparedRename =
  /**
   * `span`: the words that are replaced at the place; `placeholder`: the name as its declaration writes it. `clause`: it is the clause's own
   * number, which `relabel` changes.
   */
  | { readonly kind: 'ready'; readonly span: Span; readonly placeholder: string; readonly clause?: BlockId }
  | { readonly kind: 'refused'; readonly reason: Message };

/** Whether what stands at the offset can be renamed at all. */
export function prepareRename(snapshot: Snapshot, document: Document, offset: number): PreparedRename {
  const found = subjectAt(snapshot, document, offset);
  if (found.kind === 'refused') return found;
  const reason = whyFixed(snapshot, found.subject);
  if (reason) return { kind: 'refused', reason };
  if (found.subject.kind === 'number') return { kind: 'ready', span: found.span, placeholder: wordsAt(document, found.span), clause: found.subject.block };
  return { kind: 'ready', span: found.span, placeholder: found.subject.written };
}

/** No change at all when the name is the one it has. Refused on a clause's number: `relabel` takes that. */
export function rename(snapshot: Snapshot, document: Document, offset: number, newName: string): Changes {
  const found = subjectAt(snapshot, document, offset);
  if (found.kind === 'refused') return found;
  const { subject } = found;
  const fixed = whyFixed(snapshot, subject);
  if (fixed) return { kind: 'refused', reason: fixed };
  if (subject.kind === 'number') return refused('clause', {});
  return renamed(snapshot, subject, tidy(subject, newName));
}

function renamed(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string): Changes {
  if (name === subject.written) return { kind: 'changes', changes: [], undecided: [] };
  const reason = whyNotCalled(subject, name);
  if (reason) return { kind: 'refused', reason };
  const bearer = whoIsCalled(snapshot, subject, name);
  if (bearer) return refused('taken', { name }, { uri: bearer.document.uri, span: selectionOf(bearer) });
  const { names, undecided } = placesWritten(snapshot, subject, name);
  const changes = names.map(({ document, span, kind }): Change => ({ uri: document.uri, span, kind, newText: kind === 'prose' ? fitted(name, wordsAt(document, span), subject.written) : name }));
  const forms = subject.kind === 'label' ? [] : otherForms(snapshot, subject);
  const tried = changes.filter((_, i) => names[i]?.isTwin !== true);
  const checked = checkedRename(snapshot, subject, name, tried, distinct([...undecided, ...forms]));
  return checked.kind === 'changes' ? { ...checked, changes } : checked;
}

/** Why the subject cannot be called anything else, whatever that were. */
function whyFixed(snapshot: Snapshot, subject: Subject): Message | undefined {
  const { document } = subject;
  if (document.library) return renameMessage('library', { agreement: document.model.agreement.name.text });
  if (snapshot.loading) return renameMessage('loading');
  if (subject.kind === 'number') return undefined;
  if (subject.kind === 'declared' && subject.declaration.kind === 'agreement' && !document.model.agreement.declared) return renameMessage('file-name', { name: subject.written });
  return isCertain(snapshot, subject) ? undefined : renameMessage('twice', { name: subject.written });
}

/** One declaration, or label, of the agreement's files is called so, and no more. */
function isCertain(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject): boolean {
  const { document, written } = subject;
  const key = nameKey(written);
  const isSame = ({ text }: Name): boolean => nameKey(text) === key;
  const family = familyOf(snapshot, document);
  if (subject.kind === 'label') {
    const others = family.filter((member) => member !== document && member.model.labelled(written) !== undefined);
    return others.length === 0 && document.model.allAnnotations.filter(({ name, names: [label] }) => name === 'id' && label !== undefined && isSame(label)).length === 1;
  }
  const { declaration, facet } = subject;
  if (declaration.kind === 'agreement') {
    const others = snapshot.agreements(written).filter(({ uri, library }) => uri !== document.uri && !library);
    return others.length === 0 && document.model.declarations.filter(({ kind }) => kind === 'agreement').length === 1;
  }
  const declared = document.model.declarations.filter(({ kind }) => kind !== 'signature');
  if (facet === 'name') return declared.filter(({ name }) => isSame(name)).length === 1;
  const others = family.filter((member) => member !== document && member.model.declared(written) !== undefined);
  return others.length === 0 && declared.filter(({ id, aliases }) => isSame(id) || aliases.some(isSame)).length === 1;
}

/** Blanks are single ones; a `#` in front of a label is none of its letters. */
function tidy(subject: Subject, newName: string): string {
  const name = newName.trim().replace(/[^\S\r\n]+/gu, ' ');
  return subject.kind === 'label' ? name.replace(/^#/u, '') : name;
}

function distinct(undecided: readonly Undecided[]): readonly Undecided[] {
  const seen = new Set<string>();
  return undecided.filter(({ uri, span }) => {
    const key = `${uri}#${span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
