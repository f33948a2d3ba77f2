// Bytes as letters that may stand in an address, or as digits, of which a QR code holds most; and back.

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** `undefined` when the text is not base64url. */
function fromBase64Url(text: string): Uint8Array | undefined {
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Bytes as one long number: a QR code holds half as much again in digits as in letters. */
function toDigits(bytes: Uint8Array): string {
  // The leading one keeps bytes that are zero.
  let hex = '0x1';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex).toString();
}

/** The text of a link as digits. */
export function asDigits(link: string): string {
  return toDigits(fromLink(link) ?? new Uint8Array());
}

/** Bytes from letters or from digits; `undefined` when the text is neither. */
export function fromLink(text: string): Uint8Array | undefined {
  // As letters, digits alone would be a strange link: packed bytes of any length have other letters too.
  return /^[1-9]\d{30,}$/.test(text) ? fromDigits(text) : fromBase64Url(text);
}

function fromDigits(text: string): Uint8Array | undefined {
  const hex = BigInt(text).toString(16);
  if (!hex.startsWith('1') || hex.length % 2 === 0) return undefined;
  return Uint8Array.from(hex.slice(1).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
