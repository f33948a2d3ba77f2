// Whether an address leads to this machine alone: then a code or a link that holds it opens nothing elsewhere.

/** `hostname` as in `location.hostname`; empty where the page is a file. */
export function isOnlyHere(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return (
    /^(?:|localhost|.+\.localhost|0\.0\.0\.0|127(?:\.\d{1,3}){1,3}|\[?::1?\]?)$/.test(name) ||
    /^\[?::ffff:(?:127\.|7f[\da-f]{2}:)/.test(name)
  );
}
