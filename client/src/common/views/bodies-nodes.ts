// The bodies and parties of an agreement as nodes of two trees.
// Invariants: an id stays with its node through edits, so that what was opened stays open; what an icon says, a word says too.

import { l10n } from 'vscode';
import type { Bodies, BodyFact, BodyItem, BodyStake, PartyItem } from '../../../../server/src/lsp/protocol/bodies.js';

export interface BodyNode {
  readonly id: string;
  readonly parent: BodyNode | undefined;
  readonly label: string;
  readonly description: string;
  /** Longer words; '' for none. */
  readonly tooltip: string;
  /** A codicon. */
  readonly icon: string;
  /** Something is missing. */
  readonly warns: boolean;
  /** What a click opens: a handle, and the address of its file; undefined for nothing. */
  readonly place: NodePlace | undefined;
  /** Undefined for a leaf. */
  readonly children: readonly BodyNode[] | DutiesAsked | undefined;
}

export interface NodePlace {
  readonly uri: string;
  readonly clause: number;
}

/** Children that are asked for when they are to be shown; `of`: an id, '' for the duties in which nobody has that stake. */
export interface DutiesAsked {
  readonly of: string;
  readonly stake: BodyStake;
}

interface Said {
  readonly label: string;
  readonly icon: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly warns?: boolean;
  readonly place?: NodePlace | undefined;
  /** Children of the node that is made. */
  readonly below?: (parent: BodyNode) => readonly BodyNode[];
  readonly duties?: DutiesAsked;
}

export function node(id: string, parent: BodyNode | undefined, { label, icon, description = '', tooltip = '', warns = false, place, below, duties }: Said): BodyNode {
  const made = { id: parent ? `${parent.id}/${id}` : id, parent, label, description, tooltip, icon, warns, place, children: duties as BodyNode['children'] };
  if (below) {
    const children = below(made);
    if (children.length > 0) made.children = children;
  }
  return made;
}

/** The first nodes of the tree of bodies; empty for an agreement without any. */
/** `at`: what a handle in the file of that number opens. */
export function bodyNodes({ bodies, unenforced, documents }: Bodies): readonly BodyNode[] {
  if (bodies.length === 0) return [];
  const nobody = node('nobody', undefined, { label: l10n.t('Duties that nobody answers for'), icon: 'circle-slash', description: String(unenforced), duties: { of: '', stake: 'enforces' } });
  const at = placeIn(documents);
  return [...bodies.map((body) => bodyNode(body, at)), ...(unenforced === 0 ? [] : [nobody])];
}

/** The first nodes of the tree of parties; empty for an agreement without any. */
export function partyNodes({ parties, unnamed, documents }: Bodies): readonly BodyNode[] {
  if (parties.length === 0) return [];
  const unsaid = node('unnamed', undefined, { label: l10n.t('Duties that name no party or body'), icon: 'question', description: String(unnamed), duties: { of: '', stake: 'owes' } });
  const at = placeIn(documents);
  return [...parties.map((party) => partyNode(party, at)), ...(unnamed === 0 ? [] : [unsaid])];
}

type At = (column: number, clause: number) => NodePlace | undefined;

function placeIn(documents: readonly string[]): At {
  return (column, clause) => {
    const uri = documents[column];
    return uri === undefined || uri === '' || clause < 0 ? undefined : { uri, clause };
  };
}

/** The same whichever file of the agreement was asked about. */
function keyOf(place: NodePlace | undefined): string {
  return place ? `${place.uri}#${place.clause}` : '';
}

function bodyNode(body: BodyItem, at: At): BodyNode {
  const { enforces, monitors, owes } = body.duties;
  const rests = enforces + monitors + owes;
  return node(`body:${keyOf(at(body.column, body.clause))}`, undefined, {
    ...named(body, at, [rests === 1 ? l10n.t('1 duty') : l10n.t('{0} duties', rests)], 'organization'),
    below: (parent) => [
      ...body.facts.map((fact, i) => factNode(parent, fact, i, at(body.column, fact.clause))),
      ...membersOf(parent, body, at),
      ...dutyNodes(parent, body, ['enforces', 'monitors', 'owes', 'owed'], { enforces: l10n.t('Answers for'), monitors: l10n.t('Watches'), owes: l10n.t('Its own tasks'), owed: l10n.t('Is owed') }),
      ...gapNodes(parent, body),
    ],
  });
}

function partyNode(party: PartyItem, at: At): BodyNode {
  const { owes } = party.duties;
  const roles = party.facts.filter(({ kind }) => kind === 'role').map(({ value }) => value);
  return node(`party:${keyOf(at(party.column, party.clause))}`, undefined, {
    ...named(party, at, [...roles, owes === 1 ? l10n.t('owes 1 duty') : l10n.t('owes {0} duties', owes)], 'person'),
    below: (parent) => [
      ...party.facts.map((fact, i) => factNode(parent, fact, i, at(party.column, fact.clause))),
      node('signature', parent, { label: l10n.t('Signature'), description: party.signatureWords, tooltip: party.signatureWords, icon: signatureIcons[party.signature], warns: warning.has(party.signature), place: at(party.column, party.signatureClause ?? party.clause) }),
      ...dutyNodes(parent, party, ['owes', 'owed', 'enforces', 'monitors'], { owes: l10n.t('Owes'), owed: l10n.t('Is owed'), enforces: l10n.t('Answers for'), monitors: l10n.t('Watches') }),
      ...seatsOf(parent, party, at),
      ...gapNodes(parent, party),
    ],
  });
}

const signatureIcons: Readonly<Record<PartyItem['signature'], string>> = {
  signed: 'check', initialled: 'check', 'ad-referendum': 'check', pending: 'clock', refused: 'error', missing: 'warning', bound: 'warning', attends: 'eye', outside: 'circle-outline',
};
const warning: ReadonlySet<PartyItem['signature']> = new Set(['refused', 'missing', 'bound'] as const);

/** Label, and in words what the icon warns of. */
function named({ id, name, clause, column, gaps }: BodyItem | PartyItem, at: At, details: readonly string[], icon: string): Said {
  const missing = gaps.length === 0 ? [] : [gaps.length === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', gaps.length)];
  const description = [...(name === '' ? [] : [id]), ...details, ...missing].join(' · ');
  return { label: name || id, description, tooltip: [`${name || id} (${id})`, ...gaps.map(({ message }) => message)].join('\n\n'), icon: gaps.length === 0 ? icon : 'warning', warns: gaps.length > 0, place: at(column, clause) };
}

function factNode(parent: BodyNode, { kind, value }: BodyFact, index: number, place: NodePlace | undefined): BodyNode {
  return node(`${kind}:${index}`, parent, { label: factWords(kind), description: value, tooltip: value, icon: factIcons[kind], place });
}

const factIcons: Readonly<Record<BodyFact['kind'], string>> = {
  mandate: 'tools', scope: 'map', domain: 'globe', decides: 'law', 'tie-break': 'law', 'reports-to': 'mail', meets: 'calendar', seat: 'location', precedent: 'references', role: 'tag', side: 'symbol-namespace', represents: 'symbol-namespace', 'set-up': 'symbol-reference',
};

export function factWords(kind: BodyFact['kind']): string {
  const words: Readonly<Record<BodyFact['kind'], string>> = {
    mandate: l10n.t('Mandate'), scope: l10n.t('Scope'), domain: l10n.t('Domain'), decides: l10n.t('Decides by'), 'tie-break': l10n.t('When votes are equal'), 'reports-to': l10n.t('Reports to'), meets: l10n.t('Meets'),
    seat: l10n.t('Seat'), precedent: l10n.t('Precedent'), role: l10n.t('Role'), side: l10n.t('Side'), represents: l10n.t('Represents'), 'set-up': l10n.t('Set up by'),
  };
  return words[kind];
}

function membersOf(parent: BodyNode, { members, seats }: BodyItem, at: At): readonly BodyNode[] {
  if (members.length === 0) return [];
  const description = seats === undefined ? String(members.length) : l10n.t('{0}, {1} seats', members.length, seats);
  return [
    node('members', parent, {
      label: l10n.t('Members'), description, icon: 'account',
      below: (group) => members.map((member, i) => node(`${i}`, group, { label: member.name, description: member.seats === undefined ? '' : member.seats === 1 ? l10n.t('1 seat') : l10n.t('{0} seats', member.seats), icon: 'person', place: at(member.column, member.clause) })),
    }),
  ];
}

function seatsOf(parent: BodyNode, { sitsOn }: PartyItem, at: At): readonly BodyNode[] {
  if (sitsOn.length === 0) return [];
  return [node('sits-on', parent, { label: l10n.t('Sits on'), description: String(sitsOn.length), icon: 'organization', below: (group) => sitsOn.map(({ id, clause, column }) => node(keyOf(at(column, clause)), group, { label: id, icon: 'organization', place: at(column, clause) })) })];
}

function dutyNodes(parent: BodyNode, { id, duties }: BodyItem | PartyItem, stakes: readonly BodyStake[], words: Readonly<Record<BodyStake, string>>): readonly BodyNode[] {
  const icons: Readonly<Record<BodyStake, string>> = { owes: 'arrow-right', owed: 'arrow-left', enforces: 'shield', monitors: 'eye' };
  return stakes.filter((stake) => duties[stake] > 0).map((stake) => node(stake, parent, { label: words[stake], description: String(duties[stake]), icon: icons[stake], duties: { of: id, stake } }));
}

function gapNodes(parent: BodyNode, { gaps }: BodyItem | PartyItem): readonly BodyNode[] {
  return gaps.map(({ rule, message }, i) => node(`gap:${i}`, parent, { label: l10n.t('Gap: {0}', message), description: rule, tooltip: message, icon: 'warning', warns: true, place: parent.place }));
}
