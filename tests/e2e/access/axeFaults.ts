import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules whose answer hangs on colours; all others need one look a surface, whatever its colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it is, one line a rule with the places: all of its rules, target sizes of WCAG 2.2 among
 * them, or those about colours alone.
 */
export async function axeFaults(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  // In the page itself, without a second one to put the results together: a third of the time. The light map's 650 paths are hidden
  // from what assists, and would double it. What frames show is a surface of its own; a table's rows are alike.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('.light-map__seats')
    .exclude('iframe')
    .exclude('.seat-table tbody tr:nth-child(n + 30)');
  if (rules === 'colours') axe.options({ preload: false, runOnly: COLOUR_RULES });
  else axe.options({ preload: false, rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message})`).join(', ')}`,
  );
}
