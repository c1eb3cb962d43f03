import { SECURITY_HEADERS } from './securityHeaders.ts';
import type { ServedPage } from './servedPages.ts';

/** Whether a page is what its folder gives where no file is named. */
const INDEX = /\/index\.html$/;

function addressesOf({ path }: ServedPage): readonly string[] {
  return INDEX.test(path) ? [path, path.replace(INDEX, '/')] : [path];
}

/** For nginx, inside `http`: the variable `$hustings_policy`, by page; empty for whatever is no page. */
export function nginxPolicyMap(pages: readonly ServedPage[]): string {
  const lines = pages.flatMap((page) => addressesOf(page).map((address) => `  ${address} "${page.policy}";`));
  return `map $uri $hustings_policy {\n  default "";\n${lines.join('\n')}\n}\n`;
}

/** A `_headers` file as static hosts read it (Netlify, Cloudflare Pages). */
export function staticHostHeaders(pages: readonly ServedPage[]): string {
  const block = (address: string, headers: Readonly<Record<string, string>>) =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block('/*', SECURITY_HEADERS),
    block('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...pages.flatMap((page) => addressesOf(page).map((address) => block(address, { 'Content-Security-Policy': page.policy }))),
  ]
    .join('\n\n')
    .concat('\n');
}
