// Bytes of a file as text, as an editor shows it: a byte order mark says how to read and is no part of the text, so that
// positions agree with the editor's. UTF-8 with or without a mark; UTF-16 where its mark says so; anything else that is not
// text is refused, so that a picture or an archive is never taken for an agreement.

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** Not all of it is UTF-8: `text` has U+FFFD where bytes could not be read. */
  | { readonly kind: 'damaged'; readonly text: string }
  /** It holds NUL bytes: UTF-16 without a mark, a picture, an archive. */
  | { readonly kind: 'refused' };

export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { kind: 'text', text: new TextDecoder('utf-16le').decode(swapped(bytes)) };
  if (bytes.includes(0)) return { kind: 'refused' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'damaged', text: new TextDecoder('utf-8').decode(bytes) };
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
