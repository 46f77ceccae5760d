// Paths between files by their addresses: `maps/dmz.geojson` as a text beside them writes it. Invariant: only the path of an address is
// looked at, parts between slashes, percent signs decoded where they can be; scheme and host must be the same for one file to be beside another.

import { decoded } from './percent.js';

/** The address a relative path means beside a file; undefined for one that is absolute, has a scheme, or leads out above the root. */
export function addressBeside(uri: string, path: string): string | undefined {
  if (path === '' || /^[/\\]|^[A-Za-z][\w+.-]*:/u.test(path)) return undefined;
  const { root, parts } = partsOf(uri);
  const to = parts.slice(0, -1);
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') to.push(part);
    else if (to.pop() === undefined) return undefined;
  }
  return [root, ...to].join('/');
}

/** How a text at one address writes the path of another; undefined when they do not lie under one root. */
export function pathBetween(from: string, to: string): string | undefined {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.root !== b.root) return undefined;
  const folder = a.parts.slice(0, -1);
  let same = 0;
  while (same < folder.length && same < b.parts.length - 1 && folder[same] === b.parts[same]) same += 1;
  return [...folder.slice(same).map(() => '..'), ...b.parts.slice(same)].join('/');
}

/** The same for two spellings of one address. */
export function plainAddress(uri: string): string {
  const { root, parts } = partsOf(uri);
  return [root, ...parts].join('/');
}

function partsOf(uri: string): { readonly root: string; readonly parts: readonly string[] } {
  const root = /^[A-Za-z][\w+.-]*:(?:\/\/[^/]*)?/u.exec(uri)?.[0] ?? '';
  return { root: root.toLowerCase(), parts: uri.slice(root.length).replace(/[?#].*$/su, '').split('/').filter((part) => part !== '').map(decoded) };
}
