// Which new names the markup takes, and who bears a name already. Invariant: what is let through here is read back as that name; what
// it would do to the text around it is for the trial to say.

import { cjkWords, headingWords } from '../../syntax/words/headings.js';
import { determiners, unitWords } from '../../syntax/words/citations.js';
import { parseTargets } from '../../syntax/targets.js';
import { nameKey } from '../../model/fold.js';
import { agreementsOfTitle } from '../../resolve/instruments.js';
import { familyOf } from '../../resolve/family.js';
import { agreementPlace, clausePlace, declarationPlace } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Message } from '../../rules/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Snapshot } from '../../workspace/types.js';
import { isId } from './quote-name.js';
import { type DeclaredSubject, type LabelSubject, renameMessage } from './rename-subject.js';

/** Why the subject cannot be called so; undefined when it can. `name`: without blanks at its ends. */
export function whyNotCalled(subject: DeclaredSubject | LabelSubject, name: string): Message | undefined {
  if (subject.kind === 'label') return isLabel(name) ? undefined : renameMessage('bad-label', { name });
  if (subject.facet === 'id') {
    if (!isId(name) || (subject.declaration.kind === 'agreement' && !isReadAsAgreement(name))) return renameMessage('bad-id', { name });
    return isReferenceWord(name) ? renameMessage('unit-word', { name }) : undefined;
  }
  // Marks of the markup, quotes, line ends; a comma parts aliases.
  if (!/^[\p{L}\p{N}]/u.test(name) || /["“”„«»{}[\]|\\@\r\n]/u.test(name)) return renameMessage('bad-name', { name });
  if (subject.facet === 'alias' && (name.includes(',') || name.includes(':'))) return renameMessage('bad-alias', { name });
  // A star stands for any ending: it can be kept, and neither come nor go, for the text has the endings.
  if (name.slice(0, -1).includes('*') || name.endsWith('*') !== subject.written.endsWith('*')) return renameMessage('bad-name', { name });
  return isReferenceWord(name) ? renameMessage('unit-word', { name }) : undefined;
}

/** What `#label` is read as (`syntax/targets.ts`). */
function isLabel(name: string): boolean {
  const [target, ...more] = parseTargets(`#${name}`, 0);
  return more.length === 0 && target?.locator.kind === 'label' && target.locator.name === name && !target.malformed && !/\s/u.test(name);
}

/** `XIV:3` is no agreement's clause. */
function isReadAsAgreement(name: string): boolean {
  return parseTargets(`${name}:1`, 0)[0]?.agreement?.name === name;
}

/** Words for what is cited by number (`section`, `Articles`, `Стаття`), alone, with a word like `this` in front, or with a number behind. */
function isReferenceWord(name: string): boolean {
  const words = name.toLowerCase().split(/[\s.]+/u).filter((word) => word !== '');
  while (words.length > 1 && (determiners.has(words[0] ?? '') || /^(?:the|an?|any|each|every|such|that|these|those)$/u.test(words[0] ?? ''))) words.shift();
  const [first = '', second] = words;
  const isUnit = unitWords.has(first) || unitWords.has(`${first}.`) || [...headingWords, ...cjkWords].some(({ word }) => word.toLowerCase() === first);
  return isUnit && (second === undefined || /^(?:\p{N}|[ivxlc]+$|\p{L}$|\()/u.test(second));
}

/** Who bears the name already, so that a reference could mean either; undefined when nobody does. A change of capitals only is none. */
export function whoIsCalled(snapshot: Snapshot, subject: DeclaredSubject | LabelSubject, name: string): Place | undefined {
  const { document } = subject;
  const key = nameKey(name);
  if (key === nameKey(subject.written)) return undefined;
  if (subject.kind === 'label') {
    for (const member of familyOf(snapshot, document)) {
      const block = member.model.labelled(name);
      if (block !== undefined) return block === NO_BLOCK ? agreementPlace(member) : clausePlace(member, block);
    }
    return undefined;
  }
  if (subject.declaration.kind === 'agreement') {
    const named = subject.facet === 'name' ? agreementsOfTitle(snapshot, name) : [];
    const [other] = [...snapshot.agreements(name), ...named];
    if (other) return agreementPlace(other);
  }
  for (const member of familyOf(snapshot, document)) {
    const declared = member.model.declared(name) ?? (member === document ? member.model.declarations.find((each) => each.kind !== 'signature' && nameKey(each.name.text) === key) : undefined);
    if (declared) return declarationPlace(member, declared);
  }
  return undefined;
}
