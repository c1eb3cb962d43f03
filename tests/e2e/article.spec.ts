import { readFileSync } from 'node:fs';
import { labelledArticle } from '../fixtures/articles/labelledArticle.ts';
import { expect, test } from './test.ts';

const ARTICLE = labelledArticle('tabloid', readFileSync('tests/fixtures/articles/built-with/tabloid.txt', 'utf8')).text;

test('an article is checked in a worker, its marks lead to the map and back', async ({ page }) => {
  await page.goto('?story=article');
  await page.getByLabel('Article', { exact: true }).fill(ARTICLE);
  const worker = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  expect((await worker).url()).toContain('articleWorker');
  const wrong = page.getByRole('button', { name: '893 (differs)' });
  await wrong.click();
  await expect(page.getByText('The majority in Birmingham Yardley is 693.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Leanne Mohamed' }).click();
  await expect(page).toHaveURL(/seat=E14001300/);
  await page.getByRole('button', { name: 'Back to “Check an article”' }).click();
  await expect(page.getByRole('link', { name: 'Leanne Mohamed' })).toBeFocused();
  await page.getByRole('button', { name: 'Show these 5 seats' }).click();
  await expect(page).toHaveURL(/where=seat%3D/);
});

test.describe('markup', () => {
  // The browser says that it has not run the handler.
  test.use({ expectedErrors: /inline event handler/ });

  test('pasted markup is inert', async ({ page }) => {
    await page.goto('?story=article');
    const html =
      '<p>Labour lost Leicester South.</p><script>document.title = "ran"</script><img src="https://example.org/x.png" onerror="document.title = \'ran\'">';
    await page.getByLabel('Article', { exact: true }).fill(html);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Leicester South' }).first()).toBeVisible();
    expect(await page.title()).not.toBe('ran');
  });
});
