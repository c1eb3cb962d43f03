import { createHash } from 'node:crypto';
import { inlineScripts } from './inlineScripts.ts';

/**
 * The Content-Security-Policy of a page: nothing from anywhere else, no script but its own files and the ones that stand in it, by
 * their hashes. `frameAncestors` says who may frame it, as in the header: `*`, `'self'`, or origins.
 */
export function contentSecurityPolicy(html: string, frameAncestors: string): string {
  const hashes = inlineScripts(html).map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    // No text becomes script by being put somewhere: only addresses that the page's own policy lets pass.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    "worker-src 'self'",
    // Bars and swatches have their lengths and colours in style attributes.
    "style-src 'self' 'unsafe-inline'",
    // Pictures made in the page are offered as data and blobs.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}
