import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

for (const policy of ['require-corp', 'credentialless']) {
  test(`an article that isolates itself (${policy}) shows the element and the plain frame, with the deep map`, async ({
    page,
    host,
    maps,
  }) => {
    const embedded = `
      <script src="${maps}/embed.js" async></script>
      <hustings-map src="${maps}/embed.html?colour=change" title="Map: change"></hustings-map>
      <iframe src="${maps}/embed.html?colour=turnout" title="Map: turnout" width="100%" height="800"></iframe>`;
    const headers = { 'cross-origin-embedder-policy': policy, 'cross-origin-opener-policy': 'same-origin' };
    await page.goto(host.put(`/${policy}.html`, article(embedded), headers));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    for (const title of ['Map: change', 'Map: turnout']) {
      const map = page.frameLocator(`iframe[title="${title}"]`);
      await page.locator(`iframe[title="${title}"]`).scrollIntoViewIfNeeded();
      await map.getByRole('button', { name: 'Zoom in' }).click();
      // MapLibre draws in a worker, whose script must be isolated too.
      await expect(map.locator('[data-stage="deep"]')).toBeAttached({ timeout: 30_000 });
    }
    await expect(page.locator('hustings-map').getByRole('img', { name: 'Map: change', includeHidden: true })).toHaveJSProperty(
      'complete',
      true,
    );
  });
}
