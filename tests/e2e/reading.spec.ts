import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

test('a quarter Muslim: 28 seats, with the figures that were reported', async ({ page }) => {
  await page.goto('./?where=muslim>=25');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('28');
  await expect(panel.getByRole('row', { name: /Labour/ }).first()).toContainText('37.1');
  await expect(panel.getByRole('row', { name: /Labour/ }).first()).toContainText('63.7');
  await expect(panel.getByRole('row', { name: /Conservative/ }).first()).toContainText('12.2');
  await expect(panel.getByRole('row', { name: /Conservative/ }).first()).toContainText('23.3');
  await expect(page.getByText('they do not tell how any group of people voted').first()).toBeVisible();
});

test('conditions are built by hand and cleared again', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /Filter seats/ }).click();
  await page.locator('summary', { hasText: 'Result' }).click();
  await page.getByRole('checkbox', { name: 'Changed hands' }).check();
  await expect(page).toHaveURL(/where=result/);
  await expect(page.getByText(/303 of 650 seats/).first()).toBeVisible();
  await page
    .getByRole('button', { name: /Clear all/ })
    .first()
    .click();
  await expect(page).not.toHaveURL(/where=/);
});

test('the table shows the seats of the filter and opens one', async ({ page }) => {
  await page.goto('./?where=muslim>=25');
  await page.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: /28/ }).or(page.locator('.workbench').getByRole('table')).first();
  await expect(table.getByRole('row')).toHaveCount(29);
  await table.getByRole('row', { name: /Blackburn/ }).click();
  await expect(page).toHaveURL(/seat=E14001102/);
});

test('the chart states its line in words', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Chart' }).click();
  await expect(page.getByText(/R²/).first()).toBeVisible();
  await expect(page.getByText(/631 constituencies/).first()).toBeVisible();
});

test('the equal-area view has the same seats and comes back', async ({ page }) => {
  await page.goto('./?view=hex&seat=E14001327');
  await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', 'deep');
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  await page.goto('./');
  await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', 'deep');
  await page
    .getByRole('button', { name: /Hexagons/ })
    .or(page.getByRole('radio', { name: /Hexagons/ }))
    .first()
    .click();
  await expect(page).toHaveURL(/view=hex/);
});

test('overlays are turned on, stand in the legend and in the address', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Overlays' }).click();
  await page.getByRole('checkbox', { name: /Changed hands/ }).check();
  await expect(page).toHaveURL(/overlay=changed/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Changed hands');
});

test('a postcode leads to its seat, and one of Northern Ireland gets its own answer', async ({ page }) => {
  await page.goto('./');
  const search = page.getByRole('combobox', { name: /^Find/i });
  await search.fill('LE2 0QB');
  await expect(page.getByRole('option').first()).toBeVisible();
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect(page).toHaveURL(/seat=E14/);
  await search.fill('BT1 1AA');
  await expect(page.getByText(/Northern Ireland/).first()).toBeVisible();
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

test('candidates are found misspelt', async ({ page }) => {
  await page.goto('./');
  const search = page.getByRole('combobox', { name: /^Find/i });
  await search.fill('Leanne Mohamed');
  await expect(page.getByRole('option', { name: /Leanne Mohamad/ })).toBeVisible();
});

test('the arrow keys walk from seat to seat, and each is announced', async ({ page }) => {
  await page.goto('./?seat=E14001327');
  const map = page.locator('.map-pane__canvas');
  await expect(map).toHaveAttribute('data-stage', 'deep');
  await map.focus();
  await map.press('ArrowUp');
  await expect(page.getByText(/Leicester (East|West), .*majority/).first()).toBeAttached();
  await map.press('Enter');
  await expect(page).not.toHaveURL(/seat=E14001327/);
});

for (const [name, query] of [
  ['the opening view', ''],
  ['a seat in the dark', '?seat=E14001327&colour=change&theme=dark'],
  ['a group', '?where=muslim>=25&colour=both'],
  ['the accessible palette', '?palette=accessible&colour=second'],
] as const) {
  test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
    await page.goto(`./${query}`);
    await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', 'deep');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}

for (const tab of ['Table', 'Chart', 'Compare']) {
  test(`axe finds nothing wrong with the drawer's ${tab}`, async ({ page }) => {
    await page.goto('./?where=muslim>=25');
    await page.getByRole('button', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await page.waitForTimeout(500);
    const { violations } = await new AxeBuilder({ page }).include('.workbench').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}
