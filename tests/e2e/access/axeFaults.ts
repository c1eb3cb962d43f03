import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

/** Rules whose answer hangs on colours; all others need one look a surface, whatever its colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run(context: object, options: object): Promise<AxeResults> };
  }
}

/**
 * What axe finds wrong with the page as it is, one line a rule with the places: all of its rules, target sizes of WCAG 2.2 among
 * them, or those about colours alone. Its script stays in the page, which halves the time of asking again.
 */
export async function axeFaults(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  return page.evaluate(
    async ([only, all]) => {
      const none = { enabled: false };
      // What frames show is a surface of its own.
      const context = { exclude: [['iframe']] };
      // An embed is a part of an article, whose main part and first heading are the article's.
      const partOfArticle = { 'landmark-one-main': none, 'page-has-heading-one': none, region: none };
      const rules = { 'target-size': { enabled: true }, ...(location.pathname.endsWith('/embed.html') && partOfArticle) };
      const asked = all ? { rules } : { runOnly: only };
      // The light map's 650 paths are hidden from what assists, and a table's rows are alike. Axe reads the styles of whatever is in the
      // page, also of what it is not to judge: so they are out of it meanwhile.
      const alike = [
        ...document.querySelectorAll('.light-map__seats'),
        ...document.querySelectorAll('.seat-table tbody tr:nth-child(n + 30)'),
      ].map((element) => {
        const place = document.createComment('');
        element.replaceWith(place);
        return { element, place };
      });
      const results = await window.axe?.run(context, { preload: false, iframes: false, resultTypes: ['violations'], ...asked });
      for (const { element, place } of alike) place.replaceWith(element);
      if (results === undefined) throw new Error('axe is not in the page');
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message})`).join(', ')}`,
      );
    },
    [COLOUR_RULES, rules === 'all'] as const,
  );
}
