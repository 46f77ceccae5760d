// One file as the workspace sees it: its address, its model, and whether it comes from the library.
// Invariant: a document is made of its text alone; nothing in it depends on other documents.

import { buildModel } from '../model/build.js';
import { parse } from '../syntax/parse.js';
import { createMemo } from './memo.js';
import type { Document } from './types.js';

export function createDocument(uri: string, text: string, options: { readonly library: boolean }): Document {
  return { uri, model: buildModel(parse(text), fileNameOf(uri)), library: options.library, memo: createMemo() };
}

/** The last segment of a URI's path, percent signs decoded where they can be; the whole URI when it has no path. */
export function fileNameOf(uri: string): string {
  const path = uri.replace(/[?#].*$/su, '').replace(/[/\\]+$/u, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const segment = name === '' ? uri : name;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a percent sign that encodes nothing belongs to the name
  }
}
