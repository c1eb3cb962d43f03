import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** A page with the policy that it is served with. */
export interface ServedPage {
  /** From the folder that is served, with a slash in front: `/embed.html`. */
  readonly path: string;
  readonly policy: string;
}

/** Who may frame which page: articles frame the embed, and nothing but Hustings itself the others. */
function frameAncestorsOf(path: string, embedders: string): string {
  return /(^|\/)embed(-[^/]*)?\.html$/.test(path) ? embedders : "'self'";
}

/** Every page below a folder, kept releases among them, by path. `embedders` may frame the embed: `*` or origins. */
export function servedPages(folder: string, embedders: string): readonly ServedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${relative(folder, join(folder, name)).replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({
      path,
      policy: contentSecurityPolicy(readFileSync(join(folder, path), 'utf8'), frameAncestorsOf(path, embedders)),
    }));
}
