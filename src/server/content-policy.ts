// What a page of the game may do, as headers: load nothing from elsewhere, have no inline script or styles but the build's own, and stand in no frame.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * With more than one language, a script at the top of each page leads people to their own. The script at the end of the
 * student's page shows the first page of a role-play. They are the same in all pages.
 */
const inlineScripts = /<script>([\s\S]*?)<\/script>/g;
/** The styles of the student's page. */
const inlineStyles = /<style>([\s\S]*?)<\/style>/g;

/** `data:` fonts are the first letters of the student's page. `data:` and `blob:` pictures are the student's own figure and the textures of the stage. */
const policyWith = (scripts: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** `page` is a page of the built product; its inline scripts and styles are allowed by their hashes. */
export function safetyHeadersFor(page: string): Readonly<Record<string, string>> {
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const hashes = (inline: RegExp): string =>
    [...html.matchAll(inline)]
      .map(([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
      .join('');
  return { 'content-security-policy': policyWith(hashes(inlineScripts), hashes(inlineStyles)), ...others };
}

/** For files that are no page: what a page may do is said once, by the page. */
export const headersOfFiles = {
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const others = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
