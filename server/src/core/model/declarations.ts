// Declarations with their values read: what an agreement, party, body, zone, term or signature says about itself.
// Invariant: an unreadable value is left out here and stays in `fields`; a repeated field adds to a list, else the last wins.

import type { SyntaxTree, Target } from '../syntax/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import { targetsIn } from './annotation-values.js';
import { splitList, unescape } from './lists.js';
import type { RawDeclaration } from './raw-declarations.js';
import type { Agreement, Body, Declaration, Declared, Field, Name, Party, Signature, Term, Zone } from './types.js';
import { mandates, numberings, oneOf, profiles, roles, signatureStatuses, statuses } from './value-kinds.js';

/** The declaration with its fields read by kind. */
export function readDeclared(tree: SyntaxTree, raw: RawDeclaration): Declaration {
  const { kind } = raw;
  const { fields } = raw;
  const common = { block: raw.block, id: raw.id, name: raw.name, fields, extent: raw.extent, aliases: names(fields, 'alias') };
  switch (kind) {
    case 'agreement':
      return { ...common, ...agreementValues(fields, tree), kind, declared: true };
    case 'party':
      return { ...common, kind, roles: words(fields, 'role', roles), ...optional('side', names(fields, 'side').at(-1)) } satisfies Party;
    case 'body':
      return readBody({ ...common, kind });
    case 'zone':
      return { ...common, kind, domains: names(fields, 'domain'), ...optional('zoneKind', text(fields, 'kind')) } satisfies Zone;
    case 'term':
      return { ...common, kind, ...optional('means', meaning(fields)) } satisfies Term;
    case 'signature':
      return readSignature({ ...common, kind });
  }
}

/** The agreement of a file without an `agreement` line: draft, named by the file's name. */
export function undeclaredAgreement(tree: SyntaxTree, fileName: string): Agreement {
  const span = { start: 0, end: 0 };
  return {
    kind: 'agreement', declared: false, block: NO_BLOCK, id: { text: fileAgreementId(fileName), span }, name: { text: titleOfFile(fileName), span },
    aliases: [], fields: [], extent: span, ...agreementValues([], tree),
  };
}

/** The id of such an agreement: the file's name without `.treaty`, every run of other characters than letters, digits and dots as one hyphen. */
export function fileAgreementId(fileName: string): string {
  const id = titleOfFile(fileName).replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-').replace(/^-+|-+$/gu, '');
  return id === '' ? 'agreement' : id;
}

function titleOfFile(fileName: string): string {
  return fileName.replace(/\.treaty$/iu, '');
}

type AgreementValues = Omit<Agreement, keyof Declared | 'kind' | 'declared'>;

function agreementValues(fields: readonly Field[], tree: SyntaxTree): AgreementValues {
  return {
    status: lastWord(fields, 'status', statuses) ?? 'draft',
    precedents: names(fields, 'precedent'),
    language: text(fields, 'language') ?? 'en',
    authentic: names(fields, 'authentic').map((name) => name.text),
    numbering: lastWord(fields, 'numbering', numberings) ?? tree.numbering,
    domains: names(fields, 'domain'),
    amends: names(fields, 'amends'),
    supersedes: names(fields, 'supersedes'),
    ...optional('profile', lastWord(fields, 'profile', profiles)),
    ...optional('partOf', names(fields, 'part-of').at(-1)),
    ...optional('versionOf', names(fields, 'version-of').at(-1)),
  };
}

function readBody(common: Declared & { readonly kind: 'body' }): Body {
  const { fields } = common;
  const established = targets(fields, 'established-by').at(-1);
  const precedent = targets(fields, 'precedent').at(-1);
  return {
    ...common,
    members: named(fields, 'members').flatMap((field) => readMembers(field.value, field.valueSpan.start)),
    mandate: words(fields, 'mandate', mandates),
    scope: targets(fields, 'scope'),
    domains: names(fields, 'domain'),
    ...optional('establishedBy', established),
    ...optional('precedent', precedent),
  };
}

function readSignature(common: Declared & { readonly kind: 'signature' }): Signature {
  const { fields } = common;
  const status = lastWord(fields, 'status', signatureStatuses) ?? (text(fields, 'on') === undefined ? 'pending' : 'signed');
  return { ...common, party: common.id, status, ...optional('for', names(fields, 'for').at(-1)) };
}

/** `UKR 5, "Nation A" 2`: names with their seats. */
export function readMembers(value: string, start: number): Body['members'] {
  return splitList(value, start).map((item) => {
    const counted = item.quoted ? /^(\d+)$/u.exec(item.rest) : /^(.*\S)\s+(\d+)$/su.exec(item.text);
    if (!counted) return { name: { text: item.text, span: item.span } };
    if (item.quoted) return { name: { text: item.text, span: item.span }, count: Number(counted[1]) };
    const bare = counted[1] ?? '';
    return { name: { text: bare, span: { start: item.span.start, end: item.span.start + bare.length } }, count: Number(counted[2]) };
  });
}

function named(fields: readonly Field[], name: string): readonly Field[] {
  return fields.filter((field) => field.name === name);
}

function names(fields: readonly Field[], name: string): readonly Name[] {
  return named(fields, name).flatMap((field) => splitList(field.value, field.valueSpan.start).map((item) => ({ text: item.text, span: item.span })));
}

function words<Word extends string>(fields: readonly Field[], name: string, allowed: readonly Word[]): readonly Word[] {
  return names(fields, name).flatMap((item) => oneOf(allowed, item.text) ?? []);
}

function lastWord<Word extends string>(fields: readonly Field[], name: string, allowed: readonly Word[]): Word | undefined {
  return words(fields, name, allowed).at(-1);
}

function targets(fields: readonly Field[], name: string): readonly Target[] {
  return named(fields, name).flatMap((field) => targetsIn(field.value, field.valueSpan.start));
}

/** The last field's value without blanks around it; undefined when missing or empty. */
function text(fields: readonly Field[], name: string): string | undefined {
  const value = named(fields, name).at(-1)?.value.trim();
  return value === undefined || value === '' ? undefined : value;
}

function meaning(fields: readonly Field[]): string | undefined {
  const value = text(fields, 'means');
  return value === undefined ? undefined : unescape(value.replace(/^["“„«](.*)["”“»]$/su, '$1'));
}

/** A property only when it has a value, as exactOptionalPropertyTypes wants it. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
