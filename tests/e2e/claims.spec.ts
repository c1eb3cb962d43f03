import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const VERDICTS: readonly (readonly [id: string, verdict: string])[] = [
  ['leicester-south', 'Borne out'],
  ['dewsbury-batley', 'Borne out'],
  ['blackburn', 'Borne out'],
  ['perry-barr', 'Borne out'],
  ['islington-north', 'Borne out'],
  ['five-independents', 'Borne out'],
  ['ilford-north', 'Borne out'],
  ['yardley', 'Borne out'],
  ['ladywood', 'Borne out after rounding'],
  ['hodge-hill', 'Borne out'],
  ['bethnal-green', 'Borne out'],
  ['bradford-west', 'Borne out'],
  ['chingford-split', 'Borne out'],
  ['leicester-east-split', 'Borne out'],
  ['rochdale', 'Borne out'],
  ['holborn', 'Borne out'],
  ['tottenham', 'Borne out'],
  ['bristol-central', 'Borne out'],
  ['over-ten-percent', 'Overtaken by later declarations'],
  ['quarter-muslim', 'Borne out'],
  ['landslide', 'Borne out'],
  ['reform-four', 'Overtaken by later declarations'],
];

test.use({ lightMap: true });

async function opened(page: Page, query: string) {
  await page.goto(`./${query}`);
  await expect(page.locator('.map-pane__canvas')).toHaveAttribute('data-stage', 'light');
}

test('every statement has the verdict that the declared results give it', async ({ page }) => {
  await opened(page, '?story=reported');
  await expect(page.getByText('All 22 statements')).toBeVisible();
  const claims = page.locator('article.claim');
  await expect(claims).toHaveCount(VERDICTS.length);
  const verdicts = await claims.evaluateAll((entries) =>
    entries.map((entry) => [entry.id.replace('claim-', ''), entry.querySelector('.claim__overall .verdict')?.textContent]),
  );
  expect(verdicts).toEqual(VERDICTS);
  await expect(page.locator('#claim-quarter-muslim')).toContainText('Results: 37.1%');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('overtaken');
  await expect(claims).toHaveCount(2);
});

test('a threshold of the reader’s own changes the figures and the group, not the verdict', async ({ page }) => {
  await opened(page, '?story=reported');
  const claim = page.locator('#claim-over-ten-percent');
  await claim.getByRole('slider', { name: 'Threshold' }).fill('25');
  await expect(claim).toContainText('By your definition, where more than 25% of residents are Muslim');
  await expect(claim.locator('.claim__own')).toContainText(/down 26\.3.points/);
  await expect(claim.locator('.claim__overall')).toContainText('Overtaken by later declarations');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('28 of 650 seats');
  await expect(page).toHaveURL(/where=muslim%3E25/);
  await claim.getByRole('radio', { name: 'To anyone' }).check();
  await expect(claim.locator('.claim__own')).toContainText(/lost to anyone since the 2019 notional result5.seats/);
});

test('a statement is shown on the map, and the list stays', async ({ page }) => {
  await opened(page, '?story=reported');
  await page
    .locator('#claim-ilford-north')
    .getByRole('button', { name: /^Show on the map/ })
    .click();
  await expect(page).toHaveURL(/colour=challengers.*where=seat%3DE14001300.*at=51\.\d+,0\.0/);
  await expect(page.locator('#claim-ilford-north')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 650 seats');
  await expect(page.getByRole('heading', { name: 'What was reported' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet goes low for the map, and the other tabs are behind one button', async ({ page }) => {
    await opened(page, '?story=reported');
    const sheet = page.locator('.sheet');
    await expect(sheet).toHaveClass(/sheet--full/);
    await page
      .locator('#claim-blackburn')
      .getByRole('button', { name: /^Show on the map/ })
      .click();
    await expect(sheet).not.toHaveClass(/sheet--full/);
    await expect(page).toHaveURL(/where=seat%3DE14001102/);
    await page.getByRole('button', { name: 'More: Compare, Splits, Swing' }).click();
    await page.getByRole('tab', { name: 'Swing' }).click();
    // The drawer closes, and the box with it.
    await page.getByLabel('Show on the map').click();
    await expect(page.getByRole('tab', { name: 'Swing' })).not.toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('43 of 650 seats');
  });
});

test('splits find Chingford and Leicester East, on the map and one by one', async ({ page }) => {
  await opened(page, '?seat=leicester-east');
  await page.getByRole('button', { name: 'Splits' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Splits' });
  await panel.getByLabel('Majorities against').selectOption('ind');
  await expect(panel.locator('.explorer__answer').first()).toHaveText(
    /^In \d+ of 650 seats, independents together had more votes than the majority\.$/,
  );
  await expect(panel.getByRole('region', { name: 'Leicester East' })).toContainText('Claudia Webbe 5,532');
  await expect(panel.getByRole('row', { name: /^Chingford and Woodford Green/ })).toContainText('12,445');
  await panel
    .getByRole('columnheader', { name: /^Majority/ })
    .getByRole('button')
    .click();
  await expect(panel.getByRole('columnheader', { name: /^Majority/ })).toHaveAttribute('aria-sort', 'descending');
  await panel.getByLabel('Show on the map').check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ of 650 seats/);
  await expect(page).toHaveURL(/where=seat%3D/);
});

test('the swing goes in tenths of a point, by keyboard, there and back', async ({ page }) => {
  await opened(page, '');
  await page.getByRole('button', { name: 'Swing' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Swing' });
  const slider = panel.getByRole('slider', { name: 'Swing' });
  await slider.fill('1');
  await expect(panel.locator('.explorer__answer').first()).toContainText('in 3 of 411 seats: to the Conservatives in 3.');
  await expect(panel.getByRole('rowheader')).toHaveText(['Hendon', 'Poole', 'North West Cambridgeshire']);
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^0\.2.points$/);
  await panel.getByRole('radio', { name: 'To Labour' }).check();
  await panel.getByLabel('from whom').selectOption('challengers');
  await expect(panel.locator('.explorer__answer').first()).toContainText('in 1 of 5 seats: from independents in 1.');
  await expect(panel.getByRole('rowheader')).toHaveText(['Blackburn']);
});
