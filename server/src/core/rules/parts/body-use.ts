// Whether a body is ever used: an annotation or another declaration names it, or a clause says something of it beyond setting it up.

import type { Body, DocumentModel, NameUse } from '../../model/types.js';
import type { BlockId } from '../../syntax/types.js';
import { derived } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import type { CheckContext, Pause } from '../types.js';
import { annotationsOn, clausesOn, setUpAt, toldOf } from './bodies.js';
import { speechIn } from './body-speech.js';
import { bitOf } from './body-topics.js';

/** True for a body that nothing uses: no annotation but `@establishes`, no field, no clause but those that set it up and give it no task. */
export function* isIdle(context: CheckContext, body: Body): Generator<Pause, boolean> {
  const { document } = context;
  const { model } = document;
  if ((yield* toldOf(context, 'task', [body])).has(body.block)) return false;
  for (const name of naming) {
    for (const { names } of yield* annotationsOn(context, name)) if (names.some(({ text }) => model.declared(text) === body)) return false;
  }
  if (derived(document, named).has(body.block)) return false;
  for (const [index, block] of (yield* clausesOn(context, 'braces')).entries()) {
    if (index % 64 === 63) yield undefined;
    if (speechIn(document, block).of.includes(body.block)) return false;
  }
  let left = 64;
  while (!model.prepareIndex('mentions', () => (left -= 1) <= 0)) {
    left = 64;
    yield undefined;
  }
  const setUp = new Set(setUpAt(context, body));
  return model.mentioning(body.block).every((block) => setUp.has(block) || (speechIn(document, block).says & bitOf('set-up')) !== 0);
}

const naming = ['@enforced-by', '@monitored-by', '@addresses', '@see'] as const;

/** The bodies that fields of other declarations name; by their declarations. */
function named({ model }: Document): ReadonlySet<BlockId> {
  const found = new Set<BlockId>();
  const add = (name: string): void => {
    const declared = model.declared(name);
    if (declared?.kind === 'body') found.add(declared.block);
  };
  for (const declaration of model.declarations) for (const { block } of declaration.fields) for (const { name } of usesAt(model, block, declaration.id.text)) add(name);
  for (const { fields } of model.bodies) for (const field of fields) if (field.name === 'tie-break') for (const word of field.value.match(/[^\s,;.]+/gu) ?? []) add(word);
  return found;
}

function usesAt(model: DocumentModel, block: BlockId, own: string): readonly NameUse[] {
  return model.nameUsesIn(block).filter(({ name }) => name !== own);
}
