import { existsSync, readFileSync } from 'node:fs';
import { APP_FOLDER } from './benchFolder.ts';

/** Parts of the app that a build may not have yet, each with what to say of it; `null` where it is there. */
export interface MissingParts {
  readonly lightRenderer: string | null;
  readonly embed: string | null;
}

/** Paths in the HTML from which on it holds a map of all seats: some seats could be drawn as one path. */
const SEATS_IN_HTML = 600;

/** What the app's build in `dist-bench` does not have yet. */
export function missingParts(): MissingParts {
  const page = `${APP_FOLDER}/index.html`;
  if (!existsSync(page)) return { lightRenderer: 'the app is not built', embed: 'the app is not built' };
  const index = readFileSync(page, 'utf8');
  const paths = index.match(/<path\b/g)?.length ?? 0;
  return {
    lightRenderer: paths >= SEATS_IN_HTML ? null : `the light renderer: index.html holds ${paths} paths, not the 650 seats`,
    embed: existsSync(`${APP_FOLDER}/embed.html`) ? null : 'the embed: there is no embed.html',
  };
}

/** Whether visits of these ids open the app or its embed. */
export function needsApp(visits: Iterable<string>): boolean {
  return [...visits].some((id) => /^(app|embed)\b/.test(id));
}
