// Renumbers a fixture and shows what came of it: the texts, what was left undecided, or why it was refused.

import assert from 'node:assert/strict';
import { type Renumbered, renumber, type Renumbering } from '../../../server/src/core/features/renumber.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { NO_BLOCK, type BlockId } from '../../../server/src/core/syntax/types.js';
import { english } from '../../../server/src/core/render/english.js';
import { formatMessage } from '../../../server/src/core/render/messages.js';
import { type OpenFixture, openFixture } from '../../support/workspace.js';
import type { Fixture } from '../../support/fixtures.js';

/** A renumbering with the names of stretches in place of blocks; `scope: ''` is the whole document. */
export type Asked =
  | readonly ['insert', string, 'before' | 'after' | 'after-bis']
  | readonly ['delete' | 'promote' | 'demote' | 'bis' | 'renumber', string]
  | readonly ['move', string, 'up' | 'down']
  | readonly ['move-to', string, string]
  | readonly ['relabel', string, string];

export function blockNamed(open: OpenFixture, name: string): BlockId {
  if (name === '') return NO_BLOCK;
  const range = open.fixture.ranges.get(name);
  assert.ok(range, `no stretch ${name}`);
  const document = open.snapshot.documents.get(range.uri);
  assert.ok(document);
  return document.model.tree.blockAt(range.start);
}

export function askedIn(open: OpenFixture, [kind, name, more]: Asked): Renumbering {
  const block = blockNamed(open, name);
  switch (kind) {
    case 'insert':
      return { kind, block, where: more as 'before' };
    case 'move':
      return { kind, block, direction: more as 'up' };
    case 'move-to':
      return { kind, block, to: blockNamed(open, more ?? '') };
    case 'relabel':
      return { kind, block, label: more ?? '' };
    case 'renumber':
      return { kind, scope: block };
    default:
      return { kind, block };
  }
}

export interface Outcome {
  readonly open: OpenFixture;
  readonly answer: Renumbered;
  /** By address, of the documents that change; all texts when there are none. */
  readonly texts: ReadonlyMap<string, string>;
}

export function renumberFixture(source: string | Fixture, asked: Asked): Outcome {
  const open = openFixture(source);
  const name = asked[1] === '' ? undefined : open.fixture.ranges.get(asked[1]);
  const document = name ? open.snapshot.documents.get(name.uri) : open.document;
  assert.ok(document);
  const answer = renumber(open.snapshot, document, askedIn(open, asked));
  return { open, answer, texts: answer.kind === 'changes' ? textsAfter(open, answer) : new Map() };
}

/** The text of every document, changed or not. */
function textsAfter({ snapshot }: OpenFixture, answer: Extract<Renumbered, { kind: 'changes' }>): ReadonlyMap<string, string> {
  return new Map(snapshot.ordered.map(({ uri, model: { tree } }) => [uri, applyEdits(tree.text.slice(0, tree.text.length), answer.changes.filter((change) => change.uri === uri))]));
}

/** The clauses as they become, without the declarations above them; behind `?` the undecided places with their reasons' ids. */
export function picture({ open, answer, texts }: Outcome): string {
  if (answer.kind === 'refused') return `refused: ${formatMessage(english, answer.reason)}`;
  const shown = [...texts.values()].map((text) => text.replace(/^(?:agreement|party|body|zone|term|signature) .*(?:\r?\n {2}.*)*\r?\n?/gmu, '').trim());
  const undecided = answer.undecided.map(({ uri, span, reason }) => `? ${open.words(uri, span)}: ${reason.id.replace('renumber.undecided.', '')}`);
  return [...shown.filter((text) => text !== ''), ...undecided].join('\n');
}
