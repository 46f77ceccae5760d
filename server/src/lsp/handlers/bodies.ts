// The bodies and parties of an agreement, for trees.
// Invariant: long texts are gone over in slices that let other requests go first; an answer is given up when it is cancelled.

import { bodiesGraphInSteps, type BodiesView, bodiesInSteps, dutiesOf, entitiesAt, type Finding, type SignatureView } from '../../core/index.js';
import { toOffset } from '../convert.js';
import { inSlices } from '../slices.js';
import type { BodiesAtResult, BodiesParams, BodiesResult, BodyDutiesParams, BodyDutiesResult, BodyGap, BodyGraphResult } from '../protocol/bodies.js';
import type { TextPositionParams } from '../protocol.js';
import type { Session } from '../session.js';

export async function onBodies(session: Session, { textDocument }: BodiesParams, stillWanted: () => void): Promise<BodiesResult> {
  const document = session.view(textDocument.uri)?.document;
  if (!document) return null;
  const snapshot = session.snapshot();
  const loading = snapshot.loading || (session.isOpen(textDocument.uri) && !session.isChecked(textDocument.uri));
  const view: BodiesView = await inSlices(session.turns, stillWanted, bodiesInSteps(snapshot, document, (file) => session.findingsOfDeclarations(file)));
  const gap = (finding: Finding): BodyGap => ({ rule: finding.rule, severity: finding.severity, message: session.voice.ofRule(finding.rule, finding.message) });
  return {
    documents: view.documents,
    whole: view.whole,
    agreement: view.agreement,
    bodies: view.bodies.map(({ block, column, id, name, facts, duties, gaps, members, seats }) => ({
      clause: block, column, id, name, facts: facts.map(factOf), duties, gaps: gaps.map(gap),
      members: members.map((member) => ({ name: member.name, clause: member.block, column: member.column, ...(member.seats === undefined ? {} : { seats: member.seats }) })),
      ...(seats === undefined ? {} : { seats }),
    })),
    parties: view.parties.map(({ block, column, id, name, facts, duties, gaps, signature, sitsOn }) => ({
      clause: block, column, id, name, facts: facts.map(factOf), duties, gaps: gaps.map(gap),
      signature: signature.state,
      signatureWords: signatureWords(session, signature),
      ...(signature.block === undefined ? {} : { signatureClause: signature.block }),
      sitsOn: view.bodies.flatMap((body) => (sitsOn.includes(body.id) ? [{ id: body.id, clause: body.block, column: body.column }] : [])),
    })),
    duties: view.duties, unnamed: view.unnamed, unenforced: view.unenforced, loading,
  };
}

function factOf({ kind, value, block }: BodiesView['bodies'][number]['facts'][number]): { readonly kind: typeof kind; readonly value: string; readonly clause: number } {
  return { kind, value, clause: block };
}

/** `Has signed: Ivan Petrenko, Minister, 2025-06-01, Kyiv` */
function signatureWords({ voice: { say } }: Session, { state, by, on, at }: SignatureView): string {
  const details = [by, on, at].filter((each) => each !== '').join(say('list'));
  return details === '' ? say(`card.signature.${state}`) : `${say(`card.signature.${state}`)}: ${details}`;
}

export async function onBodyDuties(session: Session, { textDocument, of, stake }: BodyDutiesParams, stillWanted: () => void): Promise<BodyDutiesResult> {
  const document = session.view(textDocument.uri)?.document;
  if (!document) return { documents: [], duties: [] };
  const { documents, duties } = await inSlices(session.turns, stillWanted, dutiesOf(session.snapshot(), document, of, stake));
  return { documents, duties: duties.map(({ block, column, kind, citation, text }) => ({ clause: block, column, kind, citation, text })) };
}

export function onBodiesAt(session: Session, { textDocument, position }: TextPositionParams): BodiesAtResult {
  const view = session.view(textDocument.uri);
  return view ? entitiesAt(session.snapshot(), view.document, toOffset(view, position)) : { bodies: [], parties: [] };
}

export async function onBodyGraph(session: Session, { textDocument }: BodiesParams, stillWanted: () => void): Promise<BodyGraphResult> {
  const document = session.view(textDocument.uri)?.document;
  if (!document) return null;
  const snapshot = session.snapshot();
  const { documents, nodes, edges, grouped, duties } = await inSlices(session.turns, stillWanted, bodiesGraphInSteps(snapshot, document));
  return {
    documents,
    nodes: nodes.map(({ key, kind, block, column, label, text, count, clauses, rest }) => ({
      key, kind, clause: block, column, label, text, count,
      clauses: clauses.map((each) => ({ clause: each.block, column: each.column, citation: each.citation })), rest: rest.map((each) => ({ clause: each.block, column: each.column })),
    })),
    edges, grouped, duties, loading: snapshot.loading,
  };
}
