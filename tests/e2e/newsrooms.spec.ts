import { readFileSync } from 'node:fs';
import { HAS_WORDPRESS, throughWordPress } from '../fixtures/wordpress.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';
import { whenDrawn } from './hosts/whenDrawn.ts';

const DOCUMENT = readFileSync('docs/newsrooms.md', 'utf8');

/** The snippets of one kind on the page for newsrooms, for a map at an address. */
function snippets(kind: string, maps: string): string[] {
  return [...DOCUMENT.matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.replaceAll('https://maps.example', maps),
  );
}

const HTML = snippets('html', '');

/** A post with a snippet as WordPress’ classic editor shows it; as it is where WordPress is not installed. */
function asPosted(snippet: string): string {
  const [post] = HAS_WORDPRESS ? throughWordPress([`Before it’s "shown".\n\n${snippet}\n\nAfter it.`]) : [];
  return post?.inClassicEditor ?? snippet;
}

test('the page for newsrooms has the snippets that it promises', () => {
  expect(HTML).toHaveLength(7);
  expect(snippets('csp', '')).toHaveLength(1);
  expect(snippets('css', '')).toHaveLength(1);
});

for (const [place, text] of HTML.entries()) {
  test(`snippet ${place + 1} shows a map${HAS_WORDPRESS ? ' in a WordPress post' : ''}: ${text.trim().split('\n')[0]?.slice(0, 60)}`, async ({
    page,
    host,
    maps,
  }) => {
    const snippet = snippets('html', maps)[place] ?? '';
    const css = snippets('css', maps)[0];
    await page.setViewportSize({ width: 700, height: 800 });
    await page.goto(host.put(`/snippet-${place}.html`, article(asPosted(snippet), { head: `<style>${css}</style>` })));
    await expect(page.locator('hustings-map, iframe').first()).toHaveAttribute('title', /^Map: /);
    const map = page.frameLocator('iframe').first();
    await expect(map.locator('[data-stage="light"]')).toBeAttached();
    await expect(map.getByRole('heading').first()).toBeVisible();
    const seat = /seat="([a-z-]+)"[^>]*title|select\('([a-z-]+)'\)/.exec(snippet);
    const slug = seat?.[1] ?? seat?.[2];
    if (slug !== undefined) {
      const name = slug.replaceAll('-', ' ');
      await expect(map.getByRole('region', { name: new RegExp(`Result in ${name}`, 'i') })).toBeVisible();
    }
  });
}

test('under the documented policy an article with the element, links and steps does all of that', async ({ page, host, maps }) => {
  const policy = `default-src 'none'; ${snippets('csp', maps)[0]?.trim()}`;
  // The snippet with links and steps has no inline script.
  const snippet = snippets('html', maps).find((text) => text.includes('data-step')) ?? '';
  const address = host.put('/strict.html', article(snippet, { after: 30 }), { 'content-security-policy': policy });
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'violations').push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(address);
  const map = page.frameLocator('iframe').first();
  await expect(map.locator('[data-stage="light"]')).toBeAttached();
  const link = page.getByRole('link', { name: 'Blackburn' });
  await link.scrollIntoViewIfNeeded();
  await whenDrawn(page);
  await link.click();
  await expect(map.getByRole('region', { name: 'Result in Blackburn' })).toBeVisible();
  // Steps are not followed in the half second after a link was.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(page.locator('[aria-current="step"]')).toHaveCount(0);
    const step = page.locator('[data-step]').nth(1);
    await step.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(map.getByRole('region', { name: 'Result in Leicester South' })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  for (const frame of page.frames()) expect(await frame.evaluate('window.violations')).toEqual([]);
});
