// The configuration in which every rule is on, those that are off by default at the severity they have when somebody asks for them: what
// tests of all rules check with.
import { rules } from '../../../../server/src/core/rules/registry.js';
import { createDocument } from '../../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../../server/src/core/workspace/snapshot.js';
import type { Config, Document, Snapshot } from '../../../../server/src/core/workspace/types.js';

export const allOn: Config = {
  ...emptyConfig,
  severities: Object.fromEntries(rules.flatMap(({ name, offByDefault, severity }) => (offByDefault ? [[name, severity]] : []))),
};

/** A text with other files beside it, every rule on. */
export function openAllOn(text: string, others: readonly string[] = []): { readonly snapshot: Snapshot; readonly document: Document } {
  const document = createDocument('file:///w/draft.treaty', text, { library: false });
  const beside = others.map((other, index) => createDocument(`file:///w/other${index}.treaty`, other, { library: false }));
  return { snapshot: withDocuments(createSnapshot(allOn), [document, ...beside]), document };
}
