// Random ids as letters and digits: 128 bits in 26 of them, and back.

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const bytesLong = 16;

/** `bytes`: sixteen of them. */
export function idFrom(bytes: Uint8Array): string {
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += letters[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? id + letters[(held << (5 - bits)) & 31] : id;
}

/** The sixteen bytes of such an id; `undefined` for an id of another form. */
export function bytesOfId(id: string): Uint8Array | undefined {
  const bytes = new Uint8Array(bytesLong);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of id) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >>> bits;
      held &= (1 << bits) - 1;
    }
  }
  return at === bytesLong && idFrom(bytes) === id ? bytes : undefined;
}
