import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SCRIPT_FAULTS, STYLE_FAULTS } from './faultCases.ts';
import type { Faulty } from './faulty.ts';
import type { FilesOfPage } from './filesOf.ts';
import { goWithin } from './goWithin.ts';
import type { LaterPart } from './laterParts.ts';

/** The style sheets that the page links to and does not have to their ends. */
export function brokenStyleSheets(page: Page): Promise<string[]> {
  return page.$$eval('link[rel="stylesheet"]', (links) =>
    links.flatMap((link) =>
      link instanceof HTMLLinkElement && [...(link.sheet?.cssRules ?? [])].at(-1)?.cssText.startsWith('#end')
        ? []
        : [link.outerHTML],
    ),
  );
}

/**
 * Wants a part whose files are slow; then lets its style sheets, and each script, fail in each of their ways. Returns the paths of what
 * it met.
 */
export async function meetPartFaults(
  page: Page,
  later: Faulty,
  part: LaterPart,
  { all, withImports }: FilesOfPage,
): Promise<readonly string[]> {
  return test.step(part.name, async () => {
    const held = later.hold();
    if (part.query !== undefined) await goWithin(page, part.query);
    await part.want?.(page);
    await expect(
      page
        .getByText(new RegExp(`^(${part.name}: on its way|Loading)…$`))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    const words = page.getByRole('alert').filter({ hasText: `${part.name}: this part of the page` });
    await expect(words).toHaveCount(0);
    const own = new Set(all.filter((path) => part.script.test(path)).flatMap(withImports));
    // In the order in which they import one another, and only its own: others may be fetched ahead meanwhile.
    const scripts = [...held]
      .filter((path) => path.endsWith('.js') && own.has(path.slice(1)))
      .sort((a, b) => withImports(b.slice(1)).length - withImports(a.slice(1)).length);
    const styles = [...held].filter((path) => path.endsWith('.css'));
    const again = async () => {
      await expect(words.first()).toBeVisible();
      await words.getByRole('button', { name: 'Try again' }).evaluateAll((buttons) => {
        for (const button of buttons) if (button instanceof HTMLElement) button.click();
      });
    };
    const meets = async (asks: RegExp, what: string) => {
      // Of a part that has two places, the one may have said that it is not there before the other.
      await expect(() => Promise.all([page.waitForRequest(asks, { timeout: 1_000 }), again()])).toPass();
      await expect(words.first(), what).toBeVisible();
    };
    later.as('offline');
    later.letGo();
    await expect(words.first()).toBeVisible();
    // What came would be kept while another is made to fail: hence one after the other, importing ones first.
    for (const fault of styles.length === 0 ? [] : STYLE_FAULTS) {
      later.as(fault, '.css', scripts);
      await meets(/\.css/, `${part.name} without styles: ${fault}`);
    }
    for (const [position, script] of scripts.entries()) {
      for (const fault of SCRIPT_FAULTS) {
        later.as(fault, script, scripts.slice(position + 1));
        await meets(new RegExp(`/${basename(script)}$`), `${script}: ${fault}`);
      }
    }
    later.lift();
    await again();
    await part.here(page);
    await expect(words).toHaveCount(0);
    expect(await brokenStyleSheets(page), part.name).toEqual([]);
    await part.leave?.(page);
    return [...held].map((path) => path.slice(1));
  });
}
