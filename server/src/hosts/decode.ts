// Bytes of a file as text. UTF-8 with or without a byte order mark; UTF-16 where its mark says so; anything else that is
// not text is refused, so that a picture or an archive is never taken for an agreement.

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `binary`: holds NUL bytes. `encoding`: no UTF-8; `text` has U+FFFD where bytes could not be read. */
  | { readonly kind: 'refused'; readonly why: 'binary' }
  | { readonly kind: 'damaged'; readonly text: string };

export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { kind: 'text', text: new TextDecoder('utf-16le').decode(swapped(bytes)) };
  if (bytes.includes(0)) return { kind: 'refused', why: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'damaged', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }
}

/** The text to read a workspace file as; undefined for what is no text. */
export function readableText(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  return decoded.kind === 'refused' ? undefined : decoded.text;
}

/** Not every runtime decodes big-endian UTF-16. */
function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < result.length; i += 2) {
    result[i] = bytes[i + 1] ?? 0;
    result[i + 1] = bytes[i] ?? 0;
  }
  return result;
}
