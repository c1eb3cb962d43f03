import { existsSync, readFileSync } from 'node:fs';
import { BENCH_FOLDER } from './benchFolder.ts';

/** Parts of the app that a build may not have yet, each with what to say of it; `null` where it is there. */
export interface MissingParts {
  readonly lightRenderer: string | null;
  readonly embed: string | null;
}

/** Paths in the HTML from which on it holds a map of all seats: some seats could be drawn as one path. */
const SEATS_IN_HTML = 600;

/** What the app's build in `dist-bench` does not have yet. */
export function missingParts(): MissingParts {
  const index = readFileSync(`${BENCH_FOLDER}app/index.html`, 'utf8');
  const paths = index.match(/<path\b/g)?.length ?? 0;
  return {
    lightRenderer: paths >= SEATS_IN_HTML ? null : `the light renderer: index.html holds ${paths} paths, not the 650 seats`,
    embed: existsSync(`${BENCH_FOLDER}app/embed.html`) ? null : 'the embed: there is no embed.html',
  };
}
