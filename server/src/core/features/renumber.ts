// Renumbering: a clause comes, goes, moves, sinks or rises, is numbered anew, and everything that cites a clause follows it.
// Invariants: nothing is offered that was not tried: in the text as it would be, every citation means the clause whose text it meant, or is
// among those left undecided, as it was written; the structure is the one that was asked for, or the whole is refused.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type ConcordanceRow, concordanceOf } from './parts/concordance.js';
import { finish, type Share } from './parts/long-work.js';
import { changesOf, followInSteps, placeAfter, withTwins } from './parts/renumber-follow.js';
import { planOf, type Renumbering } from './parts/renumber-plan.js';
import { RenumberTrial } from './parts/renumber-trial.js';
import type { Changes, Location } from './types.js';

export type { Renumbering } from './parts/renumber-plan.js';

/** What `renumber` answers. */
export type Renumbered =
  | (Extract<Changes, { kind: 'changes' }> & {
      /** Where the undecided places stand once the changes are made, one for each. */
      readonly undecidedAfter: readonly Location[];
      /** Every clause whose citation becomes another, in order of position; worked out when it is first asked for. */
      readonly concordance: readonly ConcordanceRow[];
      /** Of a new clause, once the changes are made: the words that stand for its text. */
      readonly fresh?: Location;
      /** The snapshot with the changes made. */
      readonly after: Snapshot;
    })
  | Extract<Changes, { kind: 'refused' }>;

/** This clause alone gets this number: `13`, `(d)`, `12bis`, with or without the marks of its label. What cites it follows. */
export function relabel(snapshot: Snapshot, document: Document, block: BlockId, label: string): Renumbered {
  return renumber(snapshot, document, { kind: 'relabel', block, label });
}

export function renumber(snapshot: Snapshot, document: Document, asked: Renumbering): Renumbered {
  return finish(renumberInSteps(snapshot, document, asked));
}

/** As `renumber`, with pauses in which others may go first, or the whole may be given up. */
export function* renumberInSteps(snapshot: Snapshot, document: Document, asked: Renumbering): Generator<Share, Renumbered> {
  if (document.library) return refused('library');
  const plan = planOf(document, asked);
  if (typeof plan === 'string') return refused(plan, asked.kind === 'relabel' ? { label: asked.label } : {});
  yield 0;
  const shaped = RenumberTrial.of(snapshot, document, plan, new Map());
  const misread = shaped?.misread(plan);
  if (!shaped || misread !== undefined) return misread === undefined || misread === NO_BLOCK ? refused('structure') : { ...refused('structure'), place: placeOf(document, misread) };
  if (shaped.breaksBrackets) return refused('brackets');
  const { rewrites, twinRewrites, undecided, last } = yield* followInSteps(snapshot, document, plan, shaped, asked.kind === 'relabel' ? asked.block : undefined);
  if (!last || last.misread(plan) !== undefined) return refused('structure');
  const at = plan.fresh;
  const fresh = at === undefined ? undefined : freshAt(last, document, at);
  let concordance: readonly ConcordanceRow[] | undefined;
  return {
    kind: 'changes',
    changes: withTwins(changesOf(snapshot, rewrites, last), twinRewrites),
    undecided: undecided.map(({ document: { uri }, span, reason }) => ({ uri, span, reason })),
    undecidedAfter: undecided.map(({ document: { uri }, span }) => placeAfter(last, twinRewrites, uri, span)),
    get concordance() {
      return (concordance ??= concordanceOf(snapshot, last));
    },
    after: last.after,
    ...(fresh ? { fresh } : {}),
  };
}

function refused(why: string, args: Readonly<Record<string, string>> = {}): Extract<Changes, { kind: 'refused' }> {
  return { kind: 'refused', reason: { id: `renumber.refused.${why}`, args } };
}

function placeOf(document: Document, block: BlockId): Location {
  return { uri: document.uri, span: document.model.extent(block) };
}

/** The placeholder of the clause that was put in at an offset of the text as it was. */
function freshAt(last: RenumberTrial, { uri }: Document, offset: number): Location | undefined {
  let shift = 0;
  for (const { span, newText } of last.edits.get(uri) ?? []) {
    const at = newText.indexOf('[●]');
    if (span.start <= offset && offset <= span.end && at >= 0) return { uri, span: { start: span.start + shift + at, end: span.start + shift + at + 3 } };
    shift += newText.length - (span.end - span.start);
  }
  return undefined;
}
