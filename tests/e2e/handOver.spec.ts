import type { Page } from '@playwright/test';
import { changedShare } from './pictures.ts';
import { expect, test } from './test.ts';

/** Keeps MapLibre's script from the page until it is let go. */
async function holdDeepMap(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/maplibreRenderer-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const query of ['', '?colour=change', '?colour=muslim&theme=dark']) {
  test(`MapLibre takes over in the same place, size and colours: ${query || 'the opening view'}`, async ({ page }) => {
    const release = await holdDeepMap(page);
    await page.goto(`./${query}`);
    const map = page.locator('.map-pane__canvas');
    await expect(map).toHaveAttribute('data-stage', 'light');
    await page.waitForTimeout(1_000);
    const light = await map.screenshot();
    release();
    await expect(map).toHaveAttribute('data-stage', 'deep');
    await page.waitForTimeout(500);
    const deep = await map.screenshot();
    // What differs are the borders: region borders come with MapLibre, and anti-aliasing is not the same.
    expect(await changedShare(page, light, deep)).toBeLessThan(0.04);
  });
}

test('hover, selection, panel and camera survive the hand-over', async ({ page }) => {
  const release = await holdDeepMap(page);
  await page.goto('./?at=52.6100,-1.1400,9.00');
  const map = page.locator('.map-pane__canvas');
  await expect(map).toHaveAttribute('data-stage', 'light');
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
  await expect(page).toHaveURL(/seat=/);
  const before = page.url();
  release();
  await expect(map).toHaveAttribute('data-stage', 'deep');
  await page.waitForTimeout(600);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
});

test('seats are named before the app is there, which takes the focus over', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/app-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  const glance = page.waitForResponse(/glance/);
  await page.goto('./?seat=E14001327&at=52.6100,-1.1400,9.00', { waitUntil: 'commit' });
  await (await glance).finished();
  const map = page.locator('.map-pane__canvas');
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  await expect(async () => {
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await expect(page.locator('#light-map path title')).toContainText(/: .* (hold|gain)/, { timeout: 500 });
  }).toPass();
  await map.focus();
  release();
  await expect(map).toHaveAttribute('data-stage', /light|deep/);
  await expect(map).toBeFocused();
  await map.press('ArrowRight');
  await expect(page.locator('.walk-caption')).toContainText('majority');
  await expect(page.locator('#light-map title')).toHaveCount(0);
});

test('what is typed before the app is there is answered once it is', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/app-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const search = page.getByRole('combobox', { name: /^Find/ });
  await search.pressSequentially('Leicester So');
  release();
  await expect(page.getByRole('option', { name: /Leicester South/ })).toBeVisible();
  await search.pressSequentially('uth');
  await expect(search).toHaveValue('Leicester South');
  await search.press('Enter');
  await expect(page).toHaveURL(/seat=leicester-south|seat=E14001327/);
});

test('a button pressed, or a measure chosen, before the app is there is answered once it is', async ({ page }) => {
  let release = () => {};
  const hold = () => {
    const released = new Promise<void>((done) => {
      release = done;
    });
    return page.route(/assets\/app-.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
  };
  const answers = {
    Stories: page.getByRole('heading', { name: 'Stories', level: 2 }),
    Chart: page.getByRole('tab', { name: 'Chart', selected: true }),
    Display: page
      .getByRole('combobox', { name: 'Theme' })
      .or(page.getByRole('radio', { name: 'Dark' }))
      .first(),
  };
  for (const [name, answer] of Object.entries(answers)) {
    await hold();
    await page.goto('./', { waitUntil: 'commit' });
    await page.getByRole('button', { name, exact: true }).click();
    await expect(answer).toBeHidden();
    release();
    await expect(answer, name).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
  }
  // Its words are of the whole country until the app is there.
  await hold();
  await page.goto('./?where=winner=lab&colour=second', { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Filter seats/ }).click();
  release();
  await expect(page.getByRole('region', { name: 'Filter seats' })).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await hold();
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Stories' }).click();
  // What is pressed last counts.
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('turnout');
  release();
  await expect(page).toHaveURL(/colour=turnout/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Turnout/);
  await expect(answers.Stories).toBeHidden();
});

test('a button of the embed pressed before its script is there is answered once it is', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/embed-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./embed.html', { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^\d+ more$/ }).click();
  release();
  await expect(page.getByRole('button', { name: /fewer/i })).toBeVisible();
});

test('a press before the app is there is answered once it is', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/app-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./?at=52.6100,-1.1400,9.00', { waitUntil: 'commit' });
  const svg = page.locator('#light-map');
  await expect(svg).toBeVisible();
  const box = await svg.boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
  await expect(page).toHaveURL(/seat=/);
  await expect(page.locator('.seat-head')).toContainText('Majority');
  const early = new URL(page.url()).searchParams;
  release();
  await expect(page.getByRole('complementary')).toContainText('candidates');
  const late = new URL(page.url()).searchParams;
  expect([late.get('seat'), late.get('at')]).toEqual([early.get('seat'), early.get('at')]);
});

test('focus, walk, panel and camera stay when the context is lost close up, and when it is back', async ({ page }) => {
  await page.goto('./?seat=E14001327&at=52.6100,-1.1400,9.50');
  const map = page.locator('.map-pane__canvas');
  await expect(map).toHaveAttribute('data-stage', 'deep');
  await map.focus();
  await map.press('ArrowUp');
  const caption = page.locator('.walk-caption');
  await expect(caption).toContainText('majority');
  const walked = await caption.textContent();
  await page.waitForTimeout(1_500);
  const address = page.url();
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no size');
  // The middle, where no notice, legend or button lies over the map.
  const clip = { x: box.x + box.width * 0.35, y: box.y + box.height * 0.3, width: box.width * 0.3, height: box.height * 0.4 };
  const deep = await page.screenshot({ clip });

  // From here the browser gives no context until it is let.
  await page.evaluate(() => {
    const give = HTMLCanvasElement.prototype.getContext;
    const withhold = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (kind === 'webgl2' && document.documentElement.dataset['withheld'] !== undefined) return null;
      return Reflect.apply(give, this, [kind, ...rest]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: withhold });
    const lost = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
    document.documentElement.dataset['withheld'] = '';
    lost?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(map).toHaveAttribute('data-stage', 'light');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  const light = await page.screenshot({ clip });
  expect(await changedShare(page, deep, light), 'light in the place of deep').toBeLessThan(0.06);
  await expect(map).toBeFocused();
  await expect(caption).toHaveText(walked ?? '');
  expect(page.url()).toBe(address);

  await page.evaluate(() => {
    delete document.documentElement.dataset['withheld'];
  });
  // Pressed without a pointer or focus, which would end the walk.
  await retry.dispatchEvent('click');
  await expect(map).toHaveAttribute('data-stage', 'deep');
  await page.waitForTimeout(600);
  const again = await page.screenshot({ clip });
  expect(await changedShare(page, deep, again), 'deep again').toBeLessThan(0.02);
  await expect(map).toBeFocused();
  await expect(caption).toHaveText(walked ?? '');
  await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
  expect(page.url()).toBe(address);
});
