// Mends of many findings at once: those of one rule, or of a whole document.
// Invariants: the mend a drafter would most likely take (the preferred one), and only within the one document; where two would
// edit the same words the first wins and the other is left for the next time; what is handed out makes no error that was not there before.

import { checkDocument, fixesFor } from '../rules/runner.js';
import type { Finding, TextChange } from '../rules/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { Apart } from './parts/apart.js';
import { trialOf } from './parts/trial.js';

/** Findings that are looked at together. */
const most = 1000;
/** Texts that cite the document and are checked too. */
const mostCiting = 20;
/** Times the mended text is checked, while those that would make an error are looked for. */
const mostTrials = 16;

/** What a finding is mended by; never empty. */
type Mend = readonly TextChange[];

export interface MendOptions {
  /** Only where there is no other: for what happens unseen. */
  readonly sure: boolean;
}

/** Mends that can be made together, in the order of their findings. Not tried yet. */
export function mendsTogether(snapshot: Snapshot, document: Document, findings: readonly Finding[], { sure }: MendOptions): readonly Mend[] {
  if (document.library) return [];
  const apart = new Apart();
  return findings.slice(0, most).flatMap((finding) => {
    const mend = mendOf(snapshot, document, finding, sure);
    return mend && apart.take(mend.map(({ span }) => span)) ? [mend] : [];
  });
}

/** The changes of those mends after which no error is there that was not there before, in order; empty when every one makes some. */
export function triedTogether(snapshot: Snapshot, { uri }: Document, mends: readonly Mend[]): readonly TextChange[] {
  const before = errorsOf(snapshot, uri, snapshot);
  let trials = 0;
  const isSound = (tried: readonly Mend[]): boolean => {
    trials += 1;
    const after = trials > mostTrials ? undefined : trialOf(snapshot, tried.flat())?.after;
    return after !== undefined && [...errorsOf(after, uri, snapshot)].every(([error, count]) => count <= (before.get(error) ?? 0));
  };
  /** `kept` is sound; as many of the others as are sound with it. */
  const grown = (kept: readonly Mend[], others: readonly Mend[]): readonly Mend[] => {
    const all = [...kept, ...others];
    if (others.length === 0 || isSound(all)) return all;
    if (others.length === 1) return kept;
    const half = others.length >> 1;
    return grown(grown(kept, others.slice(0, half)), others.slice(half));
  };
  return grown([], mends).flat().sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Undefined where none is the likely one, where something is only taught to the checker, and where another text would change. */
function mendOf(snapshot: Snapshot, document: Document, finding: Finding, isSure: boolean): Mend | undefined {
  const fixes = fixesFor(snapshot, document, finding);
  if (isSure && fixes.length > 1) return undefined;
  const fix = fixes.find(({ preferred }) => preferred);
  if (!fix || fix.teach || fix.changes.length === 0 || fix.changes.some(({ uri }) => uri !== document.uri)) return undefined;
  return fix.changes;
}

/** How often each error stands in the document and in the texts that cite it. `named`: says which texts those are. */
function errorsOf(snapshot: Snapshot, uri: string, named: Snapshot): ReadonlyMap<string, number> {
  const id = named.documents.get(uri)?.model.agreement.id.text ?? '';
  const citing = named.citing(id).filter((other) => other.uri !== uri && !other.library).slice(0, mostCiting);
  const counts = new Map<string, number>();
  for (const each of [uri, ...citing.map((other) => other.uri)]) {
    const document = snapshot.documents.get(each);
    if (!document) continue;
    for (const { rule, severity, message } of checkDocument(snapshot, document)) {
      if (severity !== 'error') continue;
      const error = `${each} ${rule} ${JSON.stringify(message)}`;
      counts.set(error, (counts.get(error) ?? 0) + 1);
    }
  }
  return counts;
}
