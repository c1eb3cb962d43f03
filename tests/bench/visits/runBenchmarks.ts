import '../pages/benchmarks.ts';
import { median } from './median.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

/** Runs all benchmarks of a page one after another, and gives each one's median by its name. */
export async function runBenchmarks({ page, recording }: OpenPage): Promise<Measured> {
  // Recording costs time that is no part of what is timed here.
  await recording.stop();
  await page.waitForFunction(() => 'hustingsBenchmarks' in globalThis);
  const names = await page.evaluate(() => Object.keys(globalThis.hustingsBenchmarks));
  const measured: Record<string, number | null> = {};
  for (const name of names) {
    const times = await page.evaluate(async (benchmark) => (await globalThis.hustingsBenchmarks[benchmark]?.()) ?? [], name);
    measured[name] = median(times);
  }
  return measured;
}
