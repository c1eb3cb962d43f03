import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { PackageFiles } from './buildPackage.ts';

/**
 * Writes a package into a folder in place of what was there. It is written beside it first, so that a failure on the way leaves
 * the old package whole.
 */
export function writePackage(folder: string, files: PackageFiles): void {
  const next = `${folder}.next`;
  const previous = `${folder}.previous`;
  rmSync(next, { recursive: true, force: true });
  try {
    for (const [path, text] of files) {
      const target = join(next, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, folder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** What a folder differs in from a package: one line for each file that is missing, left over or of other bytes; empty if none. */
export function differences(folder: string, files: PackageFiles): string[] {
  const found = new Set(existsSync(folder) ? filesBelow(folder) : []);
  const lines: string[] = [];
  for (const [path, text] of files) {
    if (!found.delete(path)) lines.push(`${path} is missing`);
    else if (!readFileSync(join(folder, path)).equals(Buffer.from(text))) lines.push(`${path} has other bytes`);
  }
  for (const path of found) lines.push(`${path} is not part of the package`);
  return lines.sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).split(sep).join('/'));
}
