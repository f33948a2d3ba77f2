// The same UUID for the same name, on every device: version 5 of RFC 9562, in a namespace of our own.
import { sha1 } from '@noble/hashes/legacy';

/** Made once, at random. It must not change: another one would give every statement a new id. */
const namespace = '6f1d3c1e-0f58-4a2b-9d0e-6a2f5d1b7c43';

export function uuidFor(name: string): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (hex) =>
    Number.parseInt(hex, 16),
  );
  const said = new TextEncoder().encode(name);
  const bytes = sha1(Uint8Array.of(...space, ...said)).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
