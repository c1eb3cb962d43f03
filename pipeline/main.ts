import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { DataError } from '../src/dataset/dataError.ts';
import { outwardOfPath } from '../src/dataset/postcodePaths.ts';
import { buildPackage, type PackageFiles } from './buildPackage.ts';
import { readDefinitions } from './definition/definitionFolders.ts';
import { PACKAGE_DATE } from './packageDate.ts';
import { differences, writePackage } from './packageFolder.ts';
import { sourceFolder } from './readSource.ts';
import { SourceError } from './sourceError.ts';

const PACKAGE_FOLDER = fileURLToPath(new URL('../public/data', import.meta.url));

const USAGE = `Makes the data package in public/data from the publishers' files, by what elections/ and area-sets/ define.

  npm run data -- --source DIR            make it again
  npm run data -- --source DIR --check    make it in memory, and fail if what is there differs

DIR is a folder with results/, census/, boundaries/ and postcodes/ as its README.md describes.`;

async function main(): Promise<number> {
  const { source, check } = options();
  if (source === undefined) {
    console.error(USAGE);
    return 2;
  }
  const files = buildPackage(sourceFolder(source), await readDefinitions());
  if (check) {
    const lines = differences(PACKAGE_FOLDER, files);
    if (lines.length === 0) {
      console.log(`public/data is what the sources give: ${files.size} files.`);
      return 0;
    }
    console.error(
      `public/data is not what the sources give. Run “npm run data -- --source ${source}” and commit the result.\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
    return 1;
  }
  const changed = differences(PACKAGE_FOLDER, files).length > 0;
  writePackage(PACKAGE_FOLDER, files);
  console.log(summary(files));
  if (changed) console.log(`Its date is ${PACKAGE_DATE}; if it has changed on another day, say so in pipeline/packageDate.ts.`);
  return 0;
}

function options(): { source?: string; check: boolean } {
  try {
    const { values } = parseArgs({ options: { source: { type: 'string' }, check: { type: 'boolean', default: false } } });
    return { check: values.check, ...(values.source === undefined ? {} : { source: values.source }) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { check: false };
  }
}

function summary(files: PackageFiles): string {
  const sizes = [...files].map(([path, text]) => ({ path, size: brotliCompressSync(text).length }));
  const isDetail = (path: string): boolean => path.includes('/detail-');
  const isPostcodes = (path: string): boolean => outwardOfPath(path) !== null;
  const kilobytes = (size: number): string => `${(size / 1000).toFixed(1).padStart(7)} kB`;
  const series = (name: string, belongs: (path: string) => boolean): string => {
    const own = sizes.flatMap(({ path, size }) => (belongs(path) ? [size] : [])).sort((a, b) => a - b);
    const [total, median, largest] = [own.reduce((sum, size) => sum + size, 0), own[own.length >> 1] ?? 0, own.at(-1) ?? 0];
    return `${kilobytes(total)}  ${own.length} ${name}, median ${kilobytes(median).trim()}, the largest ${kilobytes(largest).trim()}`;
  };
  return [
    'public/data has been made again. Sizes with brotli:',
    ...sizes.filter(({ path }) => !isDetail(path) && !isPostcodes(path)).map(({ path, size }) => `${kilobytes(size)}  ${path}`),
    series('detail files', isDetail),
    series('postcode files', isPostcodes),
  ].join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SourceError || error instanceof DataError)) throw error;
  console.error(
    `The package was not made, and public/data is as it was.\n${error instanceof DataError ? `${error.file}: ${error.reason}` : error.message}`,
  );
  process.exitCode = 1;
}
