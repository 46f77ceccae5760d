// What Node and a web worker have in common and the compiler does not know here: UTF-8, base64, chance.
// Invariant: same result in both hosts; no Buffer.

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const btoa: (binary: string) => string;
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** Bytes a call of `String.fromCharCode` takes safely. */
const piece = 0x2000;

/** UTF-8 as text, without a byte order mark; bytes that are no UTF-8 become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return btoa(pieces.join(''));
}

/** So many bytes in hexadecimal digits that nobody can guess. */
export function randomDigits(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
