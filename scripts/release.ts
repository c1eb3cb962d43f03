import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { releaseOfMarkup } from '../src/embed/release/releaseName.ts';

/*
 * Copies the finished build in `dist` into `dist/releases/<its version>/`, where frames with `release=<version>` find it. A build
 * empties `dist`; what keeps old releases is the server: send `dist` there without deleting what is only there
 * (`rsync --recursive dist/ host:/srv/hustings/`), so that its `releases/` gains a folder with every deployment and loses none.
 */
const [folder = 'dist'] = process.argv.slice(2);
const page = join(folder, 'embed.html');
const version = existsSync(page) ? releaseOfMarkup(readFileSync(page, 'utf8')) : null;

if (version === null) {
  console.error(`There is no finished build in ${folder}: run “npm run build” first.`);
  process.exitCode = 2;
} else {
  const release = join(folder, 'releases', version);
  rmSync(release, { recursive: true, force: true });
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  for (const name of [...pages, 'assets', 'data', 'icons']) {
    cpSync(join(folder, name), join(release, name), { recursive: true, filter: (path) => !basename(path).endsWith('.map') });
  }
  console.log(`Release ${version} is in ${release}. Frames show it with release=${version} in their address.`);
}
