import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxPolicyMap, staticHostHeaders } from './policyFiles.ts';
import { servedPages } from './servedPages.ts';

const EMBEDDERS = /^(\*|https?:\/\/[\w.*:-]+( https?:\/\/[\w.*:-]+)*)$/;

/**
 * Writes the policies of all pages below a folder beside them, for nginx and for static hosts, and gives how many pages they are.
 * The environment's `HUSTINGS_EMBEDDERS` says which sites may frame the embed: `*`, as without it, or origins separated by spaces.
 * Errors: throws where it says anything else.
 */
export function writePolicies(folder: string): number {
  const embedders = process.env['HUSTINGS_EMBEDDERS'] ?? '*';
  if (!EMBEDDERS.test(embedders)) {
    throw new Error(
      `HUSTINGS_EMBEDDERS is “${embedders}”. Expected * or origins such as https://www.example.org, separated by spaces.`,
    );
  }
  const pages = servedPages(folder, embedders);
  mkdirSync(join(folder, '.policy'), { recursive: true });
  writeFileSync(join(folder, '.policy/nginx.conf'), nginxPolicyMap(pages));
  writeFileSync(join(folder, '_headers'), staticHostHeaders(pages));
  return pages.length;
}
