import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildAll } from '../../../scripts/buildAll.ts';
import { PACKAGE_PATHS } from '../../fixtures/committedPackage.ts';
import { APP_FOLDER, BENCH_FOLDER, PROJECT_ROOT } from './benchFolder.ts';
import { buildPage, writePage } from './buildPage.ts';
import { buildReferencePages } from './buildReferencePages.ts';
import type { DataPackage } from './dataPackage.ts';
import { growthLightPage } from './growthLightPage.ts';
import { syntheticOverview } from './syntheticOverview.ts';
import { SYNTHETIC_SIZES } from './syntheticSizes.ts';

/**
 * Builds what is measured into `dist-bench`: the reference pages, pages that time one part, and, where a visit opens it, the app as it
 * is deployed.
 */
export async function buildBench(data: DataPackage, withApp: boolean): Promise<void> {
  await buildReferencePages(data);
  const packageFile = (path: string): string => readFileSync(`${PROJECT_ROOT}public/data/${path}`, 'utf8');
  const parts = { 'results.json': packageFile(PACKAGE_PATHS.results), 'overview.json': packageFile(PACKAGE_PATHS.overview) };
  await buildPage({ name: 'frameReader' });
  await buildPage({ name: 'recolourMapLibre', files: parts });
  await buildPage({ name: 'pointer', files: parts });
  const grown = SYNTHETIC_SIZES.map((areas) => ({ areas, overview: syntheticOverview(areas) }));
  await buildPage({
    name: 'growthMapLibre',
    files: Object.fromEntries(grown.map(({ areas, overview }) => [`areas-${areas}.json`, overview])),
  });
  writePage(
    'growthLight',
    Object.fromEntries(grown.map(({ areas, overview }) => [`${areas}.html`, growthLightPage(overview, areas)])),
  );
  // By the project's own configuration, but into a folder of its own: `dist` may be in use, by tests that run beside this.
  if (withApp) await buildAll('warn', APP_FOLDER);
  // An earlier run's app beside the pages of this one would be measured against them.
  else rmSync(APP_FOLDER, { recursive: true, force: true });
}

/** Whether a build by `buildBench` is there, which `--no-build` uses again. */
export function benchIsBuilt(withApp: boolean): boolean {
  return existsSync(withApp ? `${APP_FOLDER}/index.html` : `${BENCH_FOLDER}floor/index.html`);
}
