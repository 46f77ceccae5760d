// The declarations of a skeleton: the precedent's own, with the new parties in the place of the old ones.
// Invariant: no field names a party of the precedent; a scope keeps its targets, because the skeleton keeps the numbers.

import type { Body, Declared, DocumentModel, Term, Zone } from '../../model/types.js';
import { quoteName } from './quote-name.js';

export function agreementLines({ agreement }: DocumentModel, { id, title }: { readonly id: string; readonly title: string }): string[] {
  return [
    `agreement ${id} ${quoteName(title)}`,
    '  status: draft',
    `  precedent: ${agreement.id.text}`,
    ...copied(agreement, ['language']),
    `  numbering: ${agreement.numbering}`,
    ...copied(agreement, ['domain', 'profile']),
  ];
}

export function partyLines({ id, name }: { readonly id: string; readonly name: string }): string[] {
  return [`party ${id} ${quoteName(name.trim() === '' ? id : name)}`, '  role: signatory'];
}

export function bodyLines(model: DocumentModel, body: Body, parties: readonly string[]): string[] {
  const reports = body.fields.filter(({ name }) => name === 'reports-to').flatMap(({ value }) => value.split(','));
  const toBodies = reports.map((name) => name.trim()).filter((name) => model.declared(name)?.kind === 'body');
  const ofParties = body.members.some(({ name }) => model.partiesNamed(name.text).length > 0);
  const elsewhere = body.scope.some((target) => target.agreement !== undefined);
  return [
    `body ${body.id.text} ${quoteName(body.name.text)}`,
    // Seats of neutrals or of organisations stay open: they are not the new parties' to fill.
    ...(ofParties ? [`  members: ${parties.join(', ')}`] : []),
    ...copied(body, ['mandate', ...(elsewhere ? [] : ['scope']), 'domain', 'decides']),
    ...(toBodies.length === 0 ? [] : [`  reports-to: ${toBodies.join(', ')}`]),
    ...copied(body, ['meets', 'alias']),
    `  precedent: ${model.agreement.id.text}:${body.id.text}`,
  ];
}

export function zoneLines(model: DocumentModel, zone: Zone): string[] {
  return [`zone ${zone.id.text} ${quoteName(zone.name.text)}`, ...copied(zone, ['kind', 'width', 'domain', 'alias']), `  precedent: ${model.agreement.id.text}:${zone.id.text}`];
}

export function termLines(term: Term): string[] {
  return [`term ${term.id.text} ${quoteName(term.name.text)}`, ...copied(term, ['means', 'alias'])];
}

export function signatureLines(party: string): string[] {
  return [`signature ${party}`, '  status: pending'];
}

/** These fields as the precedent writes them, on one line each. */
function copied({ fields }: Declared, names: readonly string[]): string[] {
  return names.flatMap((name) => fields.filter((field) => field.name === name).map(({ value }) => `  ${name}: ${value.replace(/\s+/gu, ' ')}`));
}
