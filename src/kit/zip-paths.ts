// Paths in zips, as the systems of schools and computers write them.

/** A folder, or what a computer adds to a zip by itself. */
export function isHiddenPath(path: string): boolean {
  return /[\\/]$/.test(path) || /(?:^|[\\/])(?:\.|__MACOSX)/.test(path);
}

/** Some systems part folders by a backslash. */
export function fileNameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The first two letters of every zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
