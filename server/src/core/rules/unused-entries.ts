// Which entries of `ignore` in parley.json silence nothing: for who has checked every file such an entry speaks of.
// Invariants: says nothing of a rule that is off wherever the entry holds; a finding that an `@ignore` silences too counts as found.

import { configOf, speaksOf } from '../workspace/config-of.js';
import type { Document, Ignore, Snapshot } from '../workspace/types.js';
import { levelIn } from './plan.js';
import { findRule } from './runner.js';
import type { Finding } from './types.js';

export interface UnusedEntry {
  readonly ignore: Ignore;
  /** Those of its rules that find nothing, in order; all of them where no file matches. */
  readonly rules: readonly string[];
  /** No file that was checked matches its globs. */
  readonly noFile: boolean;
}

/** `findings`: all of a document, the silenced ones too. In the order in which the entries are met; empty when each is of use. */
export function unusedEntries(snapshot: Snapshot, checked: readonly { readonly document: Document; readonly findings: readonly Pick<Finding, 'rule'>[] }[]): readonly UnusedEntry[] {
  const uses = new Map<Ignore, Use>();
  for (const { document, findings } of checked) {
    const config = configOf(snapshot, document);
    for (const ignore of config.ignores) {
      const use = uses.get(ignore) ?? { files: 0, found: new Set<string>(), on: new Set<string>() };
      uses.set(ignore, use);
      if (!speaksOf(ignore, document.uri)) continue;
      use.files += 1;
      for (const { rule } of findings) use.found.add(rule);
      for (const name of ignore.rules) {
        const rule = findRule(name);
        if (name === '*' || (rule && levelIn(config, rule) !== 'off')) use.on.add(name);
      }
    }
  }
  return [...uses].flatMap(([ignore, { files, found, on }]): readonly UnusedEntry[] => {
    if (files === 0) return [{ ignore, rules: ignore.rules, noFile: true }];
    const rules = ignore.rules.filter((name) => on.has(name) && (name === '*' ? found.size === 0 : !found.has(name)));
    return rules.length === 0 ? [] : [{ ignore, rules, noFile: false }];
  });
}

interface Use {
  files: number;
  readonly found: Set<string>;
  readonly on: Set<string>;
}
