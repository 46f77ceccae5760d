// A value as one string: equal for values that are deeply equal and only for them, whatever the order of an object's members.
// Invariant: handles of blocks never stand in it as they are, but as the place of their block; functions are refused, so that
// nothing is left out by mistake.

import type { BlockId } from '../../server/src/core/index.js';
import type { Places } from './blocks.js';

/** Members that hold the handle of a block, wherever they occur in the core's plain data. */
const handles: ReadonlySet<string> = new Set(['block', 'owner', 'chapeau']);

/** `places` turns the handles of the one document the value is about; without it a handle is refused. */
export function canonical(value: unknown, places?: Places): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object') throw new Error(`an answer holds a ${typeof value}`);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return `[${[...(value as readonly unknown[])].map((each) => canonical(each, places)).join(',')}]`;
  if (value instanceof Map) return `Map[${[...value].map(([key, each]) => `${canonical(key, places)}=>${canonical(each, places)}`).join(',')}]`;
  if (value instanceof Set) return `Set[${[...value].map((each) => canonical(each, places)).join(',')}]`;
  const members = Object.entries(value as Readonly<Record<string, unknown>>).filter(([, each]) => each !== undefined);
  return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => `${name}:${handles.has(name) && typeof each === 'number' ? placed(each as BlockId, name, places) : canonical(each, places)}`).join(',')}}`;
}

function placed(block: BlockId, name: string, places: Places | undefined): string {
  if (places === undefined) throw new Error(`an answer holds the handle of a block in "${name}"`);
  return `#${places(block)}`;
}
