// What a page of ours may do, as headers: nothing from anywhere else, nothing inline but the build's own first script, nothing in a frame.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Where there is more than one language, the first thing in each page leads to the person's own. It is the same in all. */
const inline = /<script>([\s\S]*?)<\/script>/g;

/** `data:` and `blob:` pictures are the student's own figure and the stage's textures. */
const policyWith = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** `page` is a page of the built product, for the script that stands in it. */
export function safetyHeadersFor(page: string): Readonly<Record<string, string>> {
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const hashes = [...html.matchAll(inline)].map(
    ([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return { 'content-security-policy': policyWith(hashes.join('')), ...others };
}

const others = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
