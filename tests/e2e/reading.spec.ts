import { expect, test } from './test.ts';

test.describe('beside the map', () => {
  test.use({ lightMap: true });

  test('a quarter Muslim: 28 seats, with the figures that were reported, in a table that opens them', async ({ page }) => {
    await page.goto('./?where=muslim>=25');
    const panel = page.getByRole('complementary');
    await expect(panel).toContainText('28');
    await expect(panel.getByRole('row', { name: /Labour/ }).first()).toContainText('37.1');
    await expect(panel.getByRole('row', { name: /Labour/ }).first()).toContainText('63.7');
    await expect(panel.getByRole('row', { name: /Conservative/ }).first()).toContainText('12.2');
    await expect(panel.getByRole('row', { name: /Conservative/ }).first()).toContainText('23.3');
    await expect(page.getByText('they do not tell how any group of people voted').first()).toBeVisible();

    await page.getByRole('button', { name: 'Table' }).click();
    const table = page.locator('.workbench').getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(29);
    await table.getByRole('row', { name: /Blackburn/ }).click();
    await expect(page).toHaveURL(/seat=E14001102/);
  });

  test('the chart states its line in words, and an overlay stands in the legend and in the address', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Chart' }).click();
    await expect(page.getByText(/R²/).first()).toBeVisible();
    await expect(page.getByText(/631 constituencies/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Overlays' }).click();
    await page.getByRole('checkbox', { name: /Changed hands/ }).check();
    await expect(page).toHaveURL(/overlay=changed/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Changed hands');
  });

  test('a postcode leads to its seat, a name without its diacritics too; a candidate is found misspelt', async ({ page }) => {
    await page.goto('./');
    const search = page.getByRole('combobox', { name: /^Find/i });
    await search.fill('LE2 0QB');
    await expect(page.getByRole('option').first()).toBeVisible();
    await search.press('ArrowDown');
    await search.press('Enter');
    await expect(page).toHaveURL(/seat=E14/);
    await search.fill('BT1 1AA');
    await expect(page.getByText(/Northern Ireland/).first()).toBeVisible();
    await search.fill('Leanne Mohamed');
    await expect(page.getByRole('option', { name: /Leanne Mohamad/ })).toBeVisible();
    await search.fill('ynys mon');
    await expect(page.getByRole('option', { name: /Ynys Môn/ })).toBeVisible();
    await search.press('ArrowDown');
    await search.press('Enter');
    await expect(page.getByRole('complementary').getByRole('heading', { name: /Ynys Môn/ })).toBeVisible();
    await expect(page).toHaveURL(/seat=W07000112/);
  });
});

test('the equal-area view has the same seats and comes back', async ({ page }) => {
  await page.goto('./?view=hex&seat=E14001327');
  await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', 'deep');
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  const layout = page.getByRole('group', { name: 'Layout of the map' });
  await layout.getByRole('button', { name: 'Map' }).click();
  await expect(page).not.toHaveURL(/view=hex/);
  await layout.getByRole('button', { name: 'Hexagons' }).click();
  await expect(page).toHaveURL(/view=hex/);
});

test('Shift and the mouse choose seats on the map', async ({ page }) => {
  await page.goto('./?at=52.6150,-1.1200,9.00');
  const map = page.locator('.map-pane__canvas');
  await expect(map).toHaveAttribute('data-stage', 'deep');
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height / 2];
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/where=seat/);
  await expect(page.getByText('1 of 650 seats').first()).toBeAttached();
  await page.mouse.move(x - 150, y - 100);
  await page.mouse.down();
  await page.mouse.move(x + 100, y + 100, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/where=seat%3D[^&]*\|/);
  await expect(page).toHaveURL(/at=52.6150,-1.1200,9.00/);
});
