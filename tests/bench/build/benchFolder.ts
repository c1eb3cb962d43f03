import { fileURLToPath } from 'node:url';

/** The project's root, whatever folder a command is started from. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Where the sources of the benchmark's pages are. */
export const PAGES_FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));
/** Where everything that is built for the benchmark goes; one folder a page. Not kept in Git. */
export const BENCH_FOLDER = `${PROJECT_ROOT}dist-bench/`;
/** The app among them. */
export const APP_FOLDER = `${BENCH_FOLDER}app`;
