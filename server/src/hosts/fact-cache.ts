// Facts about files, kept in the cache folder: a file for each set of workspace folders. It begins with a hash over the build that wrote
// it and all that is read at once; what is read when it is asked for (trees) lies behind it, with a hash of its own.
// Invariants: a file is replaced whole (written beside, then renamed), so that servers that run at once do no harm; what is not
// exactly as it was written counts as not there; nothing here rejects, and nothing is touched that bears no name of ours. Only
// the user may read it; it may be deleted at any time.

import type { Hash } from 'node:crypto';
import { closeSync, openSync, readFile as readWith, readSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Kept, KeptStore } from '../lsp/host.js';
import { readableText } from './decode.js';

/** Counts on with every change of what is written. */
const format = 3;
/** Bytes of a hash. */
const hashLength = 32;
/** The seal; lengths of JSON, bytes and bulk, each as a 32-bit number, and one that is unused; the hash of the bulk. */
const headLength = hashLength + 16 + hashLength;
/** What nobody read for so long, in milliseconds, belongs to a folder that is no longer worked in. */
const forgottenAfter = 60 * 24 * 3_600_000;
/** What lies half written for so long was left by a server that was ended. */
const abandonedAfter = 3_600_000;
/** Bytes that all files may take together; of more the ones go that were not read for longest. */
const usualRoom = 300_000_000;
/** Names of our files, and of those half written. */
const ours = /^[0-9a-f]{32}\.facts(\.[0-9a-f]+)?$/;

/** `folder`: where files are kept. `build`: words that no other build of the server has. */
export function createFactCache(folder: string, build: () => string, room: number = usualRoom): KeptStore {
  const fileOf = (words: string): string => path.join(folder, `${sha256().update(words).digest('hex').slice(0, 32)}.facts`);
  return {
    // With a callback: half the cost of the promised one, and this is done for every file of a workspace.
    readBytes: (uri) => new Promise((resolve) => readWith(URI.parse(uri).fsPath, (error, bytes) => resolve(error ? undefined : bytes))),
    textOf: readableText,
    // The name's length first: what follows it is the text's whatever either holds.
    hashOf: (bytes, name) => sha256().update(`${name.length} ${name}`).update(bytes).digest('base64url'),
    isUnder: (folders) => isUnder(folder, folders.map((uri) => URI.parse(uri).fsPath)),
    async read(words) {
      const file = fileOf(words);
      let handle: FileHandle | undefined;
      try {
        handle = await open(file);
        return await readKept(handle, file, build());
      } catch {
        return undefined;
      } finally {
        await handle?.close();
      }
    },
    async write(words, kept) {
      const file = fileOf(words);
      const beside = `${file}.${randomWord()}`;
      try {
        const parts = partsOf(kept, build());
        if (parts.reduce((sum, part) => sum + part.length, 0) > room) return;
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(beside, parts, { mode: 0o600, flag: 'wx' });
        await rename(beside, file);
        await makeRoom(folder, room, path.basename(file));
      } catch {
        // No room, no right, or somebody reads it where a file in use cannot be replaced: the next start works it out again.
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Removes what was kept; other files stay. */
export async function removeFacts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => ours.test(name)).map((name) => rm(path.join(folder, name), { force: true }).catch(() => undefined)));
}

/** Loaded when there is something to hash: it takes long. */
export function sha256(): Hash {
  const { createHash } = require('node:crypto') as { readonly createHash: (name: string) => Hash };
  return createHash('sha256');
}

function randomWord(): string {
  const { randomBytes } = require('node:crypto') as { readonly randomBytes: (length: number) => Buffer };
  return randomBytes(8).toString('hex');
}

/** Over all in front of the bulk but the seal itself; the bulk is in it by its length and hash. */
function sealOf(build: string, parts: readonly Uint8Array[]): Buffer {
  const hash = sha256().update(`${format} ${build}\n`);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function partsOf({ json, bytes, bulk }: Kept<readonly Uint8Array[]>, build: string): readonly Uint8Array[] {
  const text = Buffer.from(json);
  const head = Buffer.alloc(headLength - hashLength);
  const lengthOf = (all: readonly Uint8Array[]): number => all.reduce((sum, each) => sum + each.length, 0);
  head.writeUInt32LE(text.length, 0);
  head.writeUInt32LE(lengthOf(bytes), 4);
  const hash = sha256();
  const pieces = bulk() ?? [];
  head.writeUInt32LE(lengthOf(pieces), 8);
  for (const piece of pieces) hash.update(piece);
  hash.digest().copy(head, 16);
  const sealed = [head, text, Buffer.alloc(-text.length & 7), ...bytes];
  return [sealOf(build, sealed), ...sealed, ...pieces];
}

/** Undefined when it is not as it was written, or by another build. */
async function readKept(handle: FileHandle, file: string, build: string): Promise<Kept | undefined> {
  const head = Buffer.alloc(headLength);
  if ((await handle.read(head, 0, headLength, 0)).bytesRead < headLength) return undefined;
  const [jsonLength, bytesLength, bulkLength] = [head.readUInt32LE(hashLength), head.readUInt32LE(hashLength + 4), head.readUInt32LE(hashLength + 8)];
  const bytesAt = jsonLength + (-jsonLength & 7);
  const bulkAt = headLength + bytesAt + bytesLength;
  if ((await handle.stat()).size !== bulkAt + bulkLength) return undefined;
  // A buffer of its own: views of numbers need a place that is a multiple of their size.
  const rest = Buffer.from(new ArrayBuffer(bytesAt + bytesLength));
  if ((await handle.read(rest, 0, rest.length, headLength)).bytesRead < rest.length) return undefined;
  if (!sealOf(build, [head.subarray(hashLength), rest]).equals(head.subarray(0, hashLength))) return undefined;
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return { json: rest.toString('utf8', 0, jsonLength), bytes: rest.subarray(bytesAt), bulk: () => readBulk(file, bulkAt, bulkLength, head) };
}

/** Undefined when it is not what it was. Damaged, all of it is removed, so that it is made again; written anew by another server it stays. */
function readBulk(file: string, at: number, length: number, head: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(new ArrayBuffer(length));
  const now = Buffer.alloc(headLength);
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    if (readSync(opened, now, 0, headLength, 0) !== headLength || !now.equals(head)) return undefined;
    if (readSync(opened, bytes, 0, length, at) === length && sha256().update(bytes).digest().equals(head.subarray(headLength - hashLength))) return bytes;
    void rm(file, { force: true }).catch(() => undefined);
  } catch {
    // Gone, or in the way of another server that writes it.
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
  return undefined;
}

/** True when the folder lies in one of these, or is one; links are followed as far as there is something. */
async function isUnder(folder: string, others: readonly string[]): Promise<boolean> {
  const real = await realPlace(folder);
  const places = await Promise.all(others.map(realPlace));
  return places.some((place) => {
    const way = path.relative(place, real);
    return way === '' || (!path.isAbsolute(way) && way.split(path.sep)[0] !== '..');
  });
}

async function realPlace(place: string): Promise<string> {
  const above = path.dirname(place);
  return realpath(place).catch(async () => (above === place ? place : path.join(await realPlace(above), path.basename(place))));
}

/** Removes what is old or half written, and the oldest while all files together are too large. */
async function makeRoom(folder: string, room: number, written: string): Promise<void> {
  const found = await Promise.all((await readdir(folder)).filter((name) => ours.test(name)).map(async (name) => ({ name, ...sizeAndAge(await stat(path.join(folder, name)).catch(() => undefined)) })));
  let left = 0;
  for (const { name, size, age } of found.sort((a, b) => Number(b.name === written) - Number(a.name === written) || a.age - b.age)) {
    const isHalf = !name.endsWith('.facts');
    if (left + size <= room && age < (isHalf ? abandonedAfter : forgottenAfter)) left += size;
    else if (!isHalf || age >= abandonedAfter) await rm(path.join(folder, name), { force: true });
  }
}

/** In bytes and milliseconds. */
function sizeAndAge(info: { readonly size: number; readonly mtimeMs: number } | undefined): { readonly size: number; readonly age: number } {
  return { size: info?.size ?? 0, age: Date.now() - (info?.mtimeMs ?? 0) };
}
