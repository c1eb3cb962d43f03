import type { Page } from '@playwright/test';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

test.use({ colorScheme: 'dark' });

/** The themes that each frame has had, by its title, in their order: the first one is that of its first paint. */
async function themesOf(page: Page): Promise<Record<string, readonly string[]>> {
  const themes: Record<string, readonly string[]> = {};
  for (const frame of page.frames().slice(1)) {
    const title = await (await frame.frameElement()).getAttribute('title');
    themes[title ?? ''] = await frame.evaluate<readonly string[]>('window.themes');
  }
  return themes;
}

test('a reader whose system is dark sees the map as the article is, from the first paint on', async ({ page, host, maps }) => {
  await page.addInitScript(() => {
    const themes: string[] = [];
    Object.assign(window, { themes });
    const root = () => document.documentElement;
    const note = () => {
      const theme = root().dataset['theme'] ?? 'none';
      // Before the page's own script has run there is nothing to be seen.
      if (document.body !== null && themes.at(-1) !== theme) themes.push(theme);
    };
    new MutationObserver(note).observe(document, { attributes: true, subtree: true, childList: true });
  });
  const element = (attributes: string) =>
    `<hustings-map src="${maps}/embed.html" ratio="8:1" title="element ${attributes.replaceAll('"', '')}" ${attributes}></hustings-map>`;
  const plain = (query: string) => `<iframe src="${maps}/embed.html${query}" title="plain ${query}"></iframe>`;
  const embedded = `${element('')}${element('theme="auto"')}${element('theme="dark"')}
    ${plain('')}${plain('?theme=auto')}${plain('?scheme=dark')}`;
  const head = `<script src="${maps}/embed.js" async></script>`;
  const paperOf = (title: string) =>
    page
      .frameLocator(`iframe[title="${title}"]`)
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  const open = async (name: string, style: string) => {
    await page.goto(host.put(`/${name}.html`, article(embedded, { head: `${head}<style>${style}</style>` })));
    for (const frame of await page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.contentFrame().locator('[data-stage="light"]')).toBeAttached();
    }
  };

  await open('light', '');
  expect(await themesOf(page)).toEqual({
    'element ': ['light'],
    'element theme=auto': ['none', 'dark'],
    'element theme=dark': ['dark'],
    'plain ': ['light'],
    'plain ?theme=auto': ['none', 'dark'],
    'plain ?scheme=dark': ['dark'],
  });
  expect(await paperOf('plain ')).not.toBe(await paperOf('plain ?scheme=dark'));

  await open('aware', ':root { color-scheme: light dark }');
  const theme = page.frameLocator('iframe[title="element "]').locator('html');
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  expect((await themesOf(page))['element ']).toEqual(['dark']);
  // The article's own switch, the reader's system, and an attribute that says otherwise.
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light'));
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => document.documentElement.style.removeProperty('color-scheme'));
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  const map = page.locator('hustings-map').first();
  await map.evaluate((target) => target.setAttribute('theme', 'light'));
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await map.evaluate((target) => target.removeAttribute('theme'));
  await expect(theme).toHaveAttribute('data-theme', 'dark');
});
