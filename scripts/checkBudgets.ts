import { existsSync } from 'node:fs';
import { dataPackage } from './dataPackage.ts';
import { BUDGETS, type Budget, otherBudgets } from './measureBuild/budgets.ts';
import { type BuiltFiles, builtFiles } from './measureBuild/builtFiles.ts';
import { brotliOf } from './measureBuild/compressed.ts';
import { contentsOf } from './measureBuild/contentsOf.ts';

const KILOBYTE = 1000;
const [folder = 'dist'] = process.argv.slice(2);

/** Weighs one entry and prints a line of it. Returns whether it keeps to its budget. */
function keepsBudget(built: BuiltFiles, { entry, kilobytes, contents, existsWith }: Budget): boolean {
  const { file, holding } = existsWith;
  if (!built.has(file) || (holding !== undefined && !holding.test(built.read(file).toString()))) {
    console.log(`  ${entry}: not built yet, its budget is ${kilobytes} kB`);
    return true;
  }
  const files = contentsOf(built, contents)
    .map((path) => ({ path, size: brotliOf(built.read(path)).length / KILOBYTE }))
    .sort((one, other) => other.size - one.size);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= kilobytes) {
    console.log(`  ${entry}: ${total.toFixed(1)} kB of ${kilobytes} kB`);
    return true;
  }
  console.error(`  ${entry}: ${total.toFixed(1)} kB, over its budget of ${kilobytes} kB. It is made of`);
  for (const { path, size } of files) console.error(`    ${size.toFixed(1).padStart(7)} kB  ${path}`);
  return false;
}

if (!existsSync(folder)) {
  console.error(`There is no build at ${folder}: run “npm run build” first.`);
  process.exitCode = 2;
} else {
  console.log('Sizes, compressed with brotli:');
  const built = await builtFiles(folder);
  const others = otherBudgets(dataPackage('public/data').manifest);
  const kept = [...BUDGETS, ...others].map((budget) => keepsBudget(built, budget));
  if (kept.includes(false)) {
    console.error(
      'The build is larger than it may be. Load less before it is needed; the budgets are in scripts/measureBuild/budgets.ts.',
    );
    process.exitCode = 1;
  }
}
