// Runs the rules over one whole document and asks them for fixes. Invariants: a finding's severity comes from the user's setting,
// else from what the rule said, else from the rule's default, and is information at most in the library; `off` and ignores leave no finding. One walk over the blocks,
// in which a block is shown to the rules of its kind; behind it the rules about ignores, which are told what is silenced.

import type { Document, Known, Snapshot } from '../workspace/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import { byWords, fingerprintAt, whichAreKnown } from './accepted.js';
import { Context } from './context.js';
import { faultsAt } from './faults.js';
import { blockOfSpan, byPosition, frameOf } from './frame.js';
import { ignoreBlocks } from './ignore.js';
import { having, optionsFor, Plan, own, type PlannedRule, severityOf } from './plan.js';
import { rules } from './registry.js';
import { Silenced, silenceOf } from './silenced.js';
import { triggersOf } from './triggers.js';
import type { Finding, Fix, Found, Rule } from './types.js';

export interface CheckOptions {
  /** Findings an ignore silences come too, marked `suppressed`. */
  readonly suppressed?: boolean;
  /** Findings the baseline knows come too, marked `known`. */
  readonly known?: boolean;
  /** Findings come with `fingerprint`: for those who write a baseline. */
  readonly fingerprints?: boolean;
  /** Findings in a precedent of the library count as much as in a draft: for those who keep the library. */
  readonly asDraft?: boolean;
}

/** Findings of every rule in order of position; at one position the more severe first. */
export function checkDocument(snapshot: Snapshot, document: Document, options: CheckOptions = {}): readonly Finding[] {
  return checkWith(rules, snapshot, document, options);
}

/** As `checkDocument`, for a chosen set of rules. */
export function checkWith(chosen: readonly Rule[], snapshot: Snapshot, document: Document, options: CheckOptions = {}): readonly Finding[] {
  const context = new Context(snapshot, document, (block) => faultsAt(document, block));
  const plan = new Plan(chosen, context.config, options.asDraft ? { uri: document.uri } : optionsFor(document));
  const { tree } = document.model;
  const findings: Finding[] = [];
  const silenced = new Silenced();
  const groups = new Map<Known, readonly Finding[]>();
  const add = (planned: PlannedRule, found: Found, near = NO_BLOCK): void => {
    const block = blockOfSpan(tree, found.span, near);
    const { citation, silencer } = frameOf(document, planned, block);
    silenced.add(silencer, planned.rule.name);
    if (silencer !== undefined && !options.suppressed) return;
    const fingerprint = options.fingerprints || planned.known ? fingerprintAt(document, block) : '';
    const finding = {
      ...findingOf(planned, found, citation),
      ...(options.fingerprints ? { fingerprint } : {}),
      ...(silencer === undefined ? {} : { suppressed: silencer.reason }),
    };
    findings.push(finding);
    const known = silencer === undefined ? planned.known?.get(fingerprint) : undefined;
    if (known) groups.set(known, [...(groups.get(known) ?? []), finding]);
  };
  const apart = new Map(plan.combining.map((planned) => [planned, [] as Found[]]));
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    const asked = plan.at(kind, own);
    for (const planned of having(asked, triggersOf(context, block, kind, asked.triggers))) {
      for (const found of planned.rule.checkBlock(context, block)) {
        const list = apart.get(planned);
        if (list) list.push(found);
        else add(planned, found, block);
      }
    }
  }
  for (const [planned, list] of apart) {
    const all = { size: list.length, [Symbol.iterator]: () => list[Symbol.iterator]() };
    for (const found of planned.rule.combine?.(context, all) ?? list) add(planned, found);
  }
  for (const planned of plan.documentRules) for (const found of planned.rule.checkDocument(context)) if (found) add(planned, found);
  const judging = snapshot.loading ? [] : plan.ignoreRules;
  const silence = silenceOf(plan, silenced);
  // What is said of an ignore may itself be silenced, which the next of these rules has to know.
  for (const planned of judging) {
    const said = [...ignoreBlocks(document)].flatMap((block) => [...planned.rule.checkIgnore(context, block, silence)].map((found) => ({ found, block })));
    for (const { found, block } of said) add(planned, found, block);
  }
  const accepted = new Set([...groups].flatMap(([known, group]) => knownOf(known, group)));
  const shown = accepted.size === 0 ? findings : options.known ? findings.map((finding) => (accepted.has(finding) ? { ...finding, known: true as const } : finding)) : findings.filter((finding) => !accepted.has(finding));
  return shown.sort(byPosition);
}

/** Those of the findings in the same words that are known. */
function knownOf(known: Known, group: readonly Finding[]): readonly Finding[] {
  const sorted = [...group].sort((a, b) => byPosition(a, b) || byWords(a.message, b.message));
  const flags = whichAreKnown(known, sorted.map(({ citation }) => citation));
  return sorted.filter((_, i) => flags[i]);
}

export function findingOf(planned: PlannedRule, found: Found, citation: string): Finding {
  return { rule: planned.rule.name, severity: severityOf(planned, found), span: found.span, message: found.message, related: found.related ?? [], citation };
}

/** Mends of one finding; empty when there is none that is safe. */
export function fixesFor(snapshot: Snapshot, document: Document, finding: Finding): readonly Fix[] {
  const rule = findRule(finding.rule);
  return rule?.fix?.({ snapshot, document }, finding) ?? [];
}

const byName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/** Undefined when there is none. */
export function findRule(name: string): Rule | undefined {
  return byName.get(name);
}
