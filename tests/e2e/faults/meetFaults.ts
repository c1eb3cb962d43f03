import { expect, type Page, test } from '@playwright/test';
import type { FaultCase } from './faultCases.ts';
import { type Faulty, faulty } from './faulty.ts';

interface FaultyFile {
  readonly address: RegExp;
  readonly is: Faulty;
}

/** Makes all files of some cases fail, before the page is there. */
export async function failAll(page: Page, cases: readonly FaultCase[]): Promise<ReadonlyMap<FaultCase, readonly FaultyFile[]>> {
  const files = new Map<FaultCase, readonly FaultyFile[]>();
  for (const each of cases) {
    const own: FaultyFile[] = [];
    for (const [address] of each.files) own.push({ address, is: await faulty(page, address, 'offline') });
    files.set(each, own);
  }
  return files;
}

/** Lets each file of a case fail in each of its ways, then be slow, then come. */
export async function meetFaults(page: Page, each: FaultCase, files: readonly FaultyFile[]): Promise<void> {
  await test.step(each.what, async () => {
    const words = each.says(page);
    await each.use?.(page);
    await expect(words).toBeVisible();
    expect(await words.textContent()).not.toMatch(/undefined|\[object|Error:/);
    await expect(page.locator('#light-map .light-map__seats path')).toHaveCount(650);
    await each.keeps?.(page);
    // A script that came would be kept while another is made to fail; data are not without what reads them.
    for (const { address, is } of files) if (address.source.includes('json')) is.lift();
    for (const [position, { address, is }] of files.entries()) {
      for (const fault of each.files[position]?.[1] ?? []) {
        is.as(fault);
        // A retry during the last one is none: until it is asked for.
        await expect(() => Promise.all([page.waitForRequest(address, { timeout: 1_000 }), each.retry(page)])).toPass();
        await expect(words, `${address}: ${fault}`).toBeVisible();
      }
      is.lift();
    }
    for (const { is } of files) is.hold();
    const last = files.at(-1)?.address ?? /$/;
    await expect(() => Promise.all([page.waitForRequest(last, { timeout: 1_000 }), each.retry(page)])).toPass();
    if (each.waits !== undefined) {
      await expect(each.waits(page)).toBeVisible();
      await expect(words).toHaveCount(0);
    }
    for (const { is } of files) is.letGo();
    await each.recovered(page);
    await expect(words).toHaveCount(0);
  });
}
