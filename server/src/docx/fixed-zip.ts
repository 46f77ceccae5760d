// The times in a zip file, set to the earliest a zip file knows: the same contents give the same bytes.
// Invariant: lengths and checksums stay; what is no zip file is handed back as it is.

/** Changes the bytes themselves. */
export function fixTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return bytes;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === 0x02014b50; left -= 1) {
    view.setUint32(at + 12, earliest, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Time 0:00 in the lower half, 1 January 1980 in the upper one. */
const earliest = 0x0021_0000;
