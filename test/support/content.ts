// The texts Parley ships, as one snapshot: the library, and the samples beside it.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDocument } from '../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../server/src/core/workspace/types.js';
import { root } from './root.js';

export interface Content {
  readonly snapshot: Snapshot;
  /** By agreement id; fails when there is none. */
  document(id: string): Document;
}

export function readContent(): Content {
  let snapshot = createSnapshot(emptyConfig);
  for (const [folder, library] of [['library', true], ['samples/ukraine', false]] as const) {
    for (const name of readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.treaty')).sort()) {
      const text = readFileSync(path.join(root, folder, name), 'utf8');
      snapshot = withDocument(snapshot, createDocument(`file:///${folder}/${name}`, text, { library }));
    }
  }
  return {
    snapshot,
    document(id) {
      const [found] = snapshot.agreements(id);
      if (!found) throw new Error(`no agreement "${id}" among the shipped texts`);
      return found;
    },
  };
}
