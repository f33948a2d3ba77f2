// What a page of the game may do, as headers: load nothing from elsewhere, run no inline script but the build's own first one, and stand in no frame.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * With more than one language, a script at the top of each page leads people to their own. It is the same in all
 * pages.
 */
const inline = /<script>([\s\S]*?)<\/script>/g;

/** `data:` and `blob:` pictures are the student's own figure and the textures of the stage. */
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

/** `page` is a page of the built product; its inline script is allowed by its hash. */
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
