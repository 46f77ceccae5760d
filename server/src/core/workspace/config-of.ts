// The configuration that holds for one document.

import type { Config, Document, Snapshot } from './types.js';

export function configOf(snapshot: Snapshot, _document: Document): Config {
  return snapshot.config;
}

/** True when both say the same of every rule; what annotations are declared may differ. */
export function sameConfig(a: Config, b: Config): boolean {
  return a === b || ofRules(a) === ofRules(b);
}

function ofRules({ profile, severities, options, notTerms }: Config): string {
  return JSON.stringify([profile, severities, options, notTerms]);
}
