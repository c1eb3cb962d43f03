import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The version of a build, "0.1.0-1a2b3c4d": the program's, and the data package's by its contents. */
export function releaseVersion(packageFolder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const data = createHash('sha256')
    .update(readFileSync(`${packageFolder}/manifest.json`))
    .digest('hex');
  return `${version}-${data.slice(0, 8)}`;
}
