import type { Frame, Page } from '@playwright/test';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

/** A frame that says nothing by itself: the tests speak for it, and read what it was told. */
const SILENT_FRAME = `<!doctype html><title>Frame</title><script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;

const LEICESTER_SOUTH = { code: 'E14001327', slug: 'leicester-south', name: 'Leicester South' };

let source = '';
let loader = '';

test.beforeEach(({ host, maps }) => {
  host.put('/frame.html', SILENT_FRAME);
  // The frame is from neither the article's site nor the loader's.
  source = `${host.strangeOrigin}/frame.html`;
  loader = `<script src="${maps}/embed.js" async></script>`;
});

/** The frame of the map at this place among the page's maps, once its script has run. */
async function frameOf(page: Page, place = 0): Promise<Frame> {
  const handle = await page.locator('hustings-map iframe').nth(place).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.waitForFunction(() => 'heard' in window);
  return frame;
}

const say = (frame: Frame, message: object) =>
  frame.evaluate((spoken) => window.parent.postMessage({ version: 1, id: null, ...spoken }, '*'), message);
const beReady = (frame: Frame) => say(frame, { type: 'hustings:ready', query: '', title: 'Map', release: '1' });
const heard = (frame: Frame) => frame.evaluate<unknown>('window.heard');
const boxOf = async (page: Page) =>
  (await page.locator('hustings-map').first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
/** Calls a method of the page's first map. */
const call = (page: Page, method: string, argument: unknown) =>
  page
    .locator('hustings-map')
    .first()
    .evaluate((map, [name, value]) => Reflect.get(map, name).call(map, value), [method, argument] as const);
const command = (rest: object) => ({ type: 'hustings:command', version: 1, ...rest });

test('a map keeps its space, has a title, shows a picture, and passes its attributes on', async ({ page, host }) => {
  const map = `<hustings-map id="top" src="${source}?colour=change" ratio="2:1" overlay="none" title="Change"></hustings-map>`;
  await page.goto(host.put('/article.html', article(map, { head: loader })));
  const frame = await frameOf(page);
  const { width, height } = await boxOf(page);
  // The map's, within the frame's edges, and the words'.
  expect(height).toBe((width - 24) / 2 + 180);
  expect(Object.fromEntries(new URL(frame.url()).searchParams)).toEqual({
    colour: 'change',
    overlay: 'none',
    ratio: '2:1',
    id: 'top',
    host: host.origin,
  });
  await expect(page.locator('hustings-map iframe')).toHaveAttribute('title', 'Change');
  await expect(page.getByRole('img', { name: 'Change' })).toBeVisible();
  await beReady(frame);
  await expect(page.getByRole('img', { name: 'Change' })).toBeHidden();
  await expect(page.locator('hustings-map iframe')).toBeVisible();
});

test('a view without a picture of its own shows its name as a link in its place, never another’s picture', async ({
  page,
  host,
}) => {
  const map = `<hustings-map src="${source}?colour=change&party=con" title="Change"></hustings-map>`;
  await page.goto(host.put('/article.html', article(map, { head: loader })));
  const frame = await frameOf(page);
  await expect(page.getByRole('link', { name: 'Change' })).toHaveAttribute(
    'href',
    `${host.strangeOrigin}/?colour=change&party=con`,
  );
  await expect(page.locator('hustings-map img')).toBeHidden();
  await beReady(frame);
  await expect(page.getByRole('link', { name: 'Change' })).toBeHidden();
});

test('commands wait until the frame is ready, and changed attributes are commands', async ({ page, host }) => {
  const map = `<hustings-map src="${source}" seat="leicester-south"></hustings-map>`;
  await page.goto(host.put('/article.html', article(map, { head: loader })));
  const frame = await frameOf(page);
  await call(page, 'setView', '?colour=muslim');
  expect(await heard(frame)).toEqual([]);
  await beReady(frame);
  const told = [command({ command: 'setView', query: 'colour=muslim' })];
  await expect.poll(() => heard(frame)).toEqual(told);

  const change = (values: Readonly<Record<string, string>>) =>
    page.locator('hustings-map').evaluate((element, changes) => {
      for (const [name, value] of Object.entries(changes)) element.setAttribute(name, value);
    }, values);
  await change({ seat: 'islington-north' });
  told.push(command({ command: 'select', seat: 'islington-north' }));
  await expect.poll(() => heard(frame)).toEqual(told);
  await change({ theme: 'dark' });
  told.push(command({ command: 'setTheme', theme: 'dark' }));
  await expect.poll(() => heard(frame)).toEqual(told);
  await change({ colour: 'change', where: 'muslim>=25' });
  told.push(command({ command: 'setView', query: 'seat=islington-north&colour=change&where=muslim%3E%3D25&theme=dark' }));
  await expect.poll(() => heard(frame)).toEqual(told);
});

test('what the frame says becomes events; what others say, or say wrongly, becomes nothing', async ({ page, host }) => {
  host.put('/stranger.html', '<!doctype html><title>Stranger</title>');
  const record = `<script>window.told = [];
    for (const type of ['ready', 'select', 'view', 'error', 'height'])
      addEventListener('hustings:' + type, (event) => told.push([event.type, event.detail, event.target.localName]));</script>`;
  const frames = `<hustings-map src="${source}"></hustings-map><iframe src="${host.strangeOrigin}/stranger.html" title="Stranger"></iframe>`;
  await page.goto(host.put('/article.html', article(frames, { head: loader + record })));
  const frame = await frameOf(page);
  const before = await boxOf(page);

  const stranger = page.frame({ url: /stranger/ });
  if (stranger === null) throw new Error('the stranger is not there');
  for (const message of [
    { type: 'hustings:select', seat: LEICESTER_SOUTH },
    { type: 'hustings:height', height: 900 },
  ]) {
    await say(stranger, message);
    await page.evaluate((spoken) => window.postMessage({ version: 1, id: null, ...spoken }, '*'), message);
  }
  await frame.evaluate(() => {
    const hostile: unknown[] = [
      null,
      7,
      'hustings:select',
      [],
      { type: 'hustings:height', version: 1, height: 1e9 },
      { type: 'hustings:height', version: 1, height: Number.NaN },
      { type: 'hustings:height', version: 1, height: '900' },
      { type: 'hustings:height', version: 2, height: 900 },
      { type: 'hustings:select', version: 1, seat: { code: 1 } },
      { type: '__proto__', version: 1 },
      JSON.parse('{"__proto__":{"type":"hustings:view","version":1,"query":"polluted"}}'),
      { type: 'hustings:error', version: 1, message: 'x'.repeat(1e6) },
    ];
    for (const message of hostile) window.parent.postMessage(message, '*');
    for (let flood = 0; flood < 2_000; flood += 1) window.parent.postMessage({ type: 'hustings:nothing', version: 1, flood }, '*');
  });
  await say(frame, { type: 'hustings:select', seat: { ...LEICESTER_SOUTH, markup: '<img src=x>' } });
  await expect.poll(() => page.evaluate('window.told')).toEqual([['hustings:select', { seat: LEICESTER_SOUTH }, 'hustings-map']]);
  expect(await boxOf(page)).toEqual(before);
});

test('a height that would move the text under the reader waits until nobody sees it', async ({ page, host }) => {
  const map = `<hustings-map src="${source}" ratio="2:1"></hustings-map>`;
  await page.goto(host.put('/article.html', article(map, { head: loader, before: 20, after: 60 })));
  await page.locator('hustings-map').scrollIntoViewIfNeeded();
  const frame = await frameOf(page);
  await beReady(frame);
  const { height } = await boxOf(page);
  await say(frame, { type: 'hustings:height', height: 900 });
  await say(frame, { type: 'hustings:error', message: 'heard after the height' });
  await page.waitForFunction(() => document.readyState === 'complete');
  expect((await boxOf(page)).height).toBe(height);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(async () => (await boxOf(page)).height).toBe(900);
});

test('a height follows at once when the reader has acted', async ({ page, host }) => {
  await page.goto(
    host.put('/article.html', article(`<hustings-map src="${source}" ratio="2:1"></hustings-map>`, { head: loader })),
  );
  const frame = await frameOf(page);
  await beReady(frame);
  await say(frame, { type: 'hustings:select', seat: LEICESTER_SOUTH });
  for (const height of [900, 500]) {
    await say(frame, { type: 'hustings:height', height });
    await expect.poll(async () => (await boxOf(page)).height).toBe(height);
  }
});

test('a height that follows a step leaves the text that is read where it is', async ({ page, host }) => {
  const step = '<p data-step data-where="muslim>=25" style="height:60px">Step</p>';
  const map = `<hustings-map src="${source}" ratio="4:3"></hustings-map>${step}`;
  await page.goto(host.put('/article.html', article(map, { head: loader, before: 20, after: 60 })));
  const frame = await frameOf(page);
  await beReady(frame);
  const read = page.locator('[data-step]');
  await read.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect(read).toHaveAttribute('aria-current', 'step');
  const before = await read.boundingBox();
  for (const height of [1_100, 700]) {
    await say(frame, { type: 'hustings:height', height });
    await expect.poll(async () => (await boxOf(page)).height).toBe(height);
    expect(await read.boundingBox()).toEqual(before);
  }
});

test('a frame that does not get ready leaves its picture and a link, and may still recover', async ({ page, host }) => {
  await page.clock.install();
  const map = `<hustings-map src="${source}?colour=change" title="Change"></hustings-map>`;
  await page.goto(host.put('/article.html', article(map, { head: loader })));
  const frame = await frameOf(page);
  const link = page.getByRole('link', { name: 'Change' });
  await expect(link).toBeHidden();
  await page.clock.fastForward(20_000);
  await expect(page.getByText('The map did not load:')).toBeVisible();
  await expect(link).toHaveAttribute('href', `${host.strangeOrigin}/?colour=change`);
  await expect(page.locator('hustings-map img')).toBeVisible();
  await beReady(frame);
  await expect(link).toBeHidden();
  await expect(page.locator('hustings-map iframe')).toBeVisible();
});

test('maps come and go: defined twice, script last, moved, removed, far down', async ({ page, host }) => {
  const map = `<hustings-map src="${source}" ratio="4:1"></hustings-map>`;
  const far = `<div style="height:5000px"></div>${map}`;
  await page.goto(host.put('/article.html', article(map + far + loader + loader)));
  await frameOf(page);
  await expect(page.locator('hustings-map iframe')).toHaveCount(1);
  expect(await page.evaluate(() => Reflect.get(customElements.get('hustings-map') ?? {}, 'version'))).toMatch(/^\d+\.\d+\.\d+$/);
  await page.evaluate(() => document.body.append(...document.querySelectorAll('hustings-map:first-of-type')));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('hustings-map iframe')).toHaveCount(2);
  const frame = await frameOf(page, 1);
  await beReady(frame);
  await call(page, 'setTheme', 'dark');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('hustings-map')) element.remove();
    window.postMessage({ type: 'hustings:height', version: 1, height: 700 }, '*');
  });
  await expect.poll(() => page.frames().length).toBe(1);
});

test('links move the map before them, or the one that they name; with a key they stay links', async ({ page, host }) => {
  const href = `${host.origin}/map.html`;
  host.put('/map.html', '<title>The map</title>');
  const embedded = `
    <hustings-map id="first" src="${source}?colour=change" ratio="4:1"></hustings-map>
    <hustings-map src="${source}" ratio="4:1"></hustings-map>
    <p><a href="${href}" data-seat="leicester-south">seat</a>
    <a href="${href}" data-map="first" data-where="muslim>=25" data-seat="blackburn">named</a>
    <a href="${href}" data-map="missing" data-seat="blackburn">lost</a></p>`;
  // The links are in sight without scrolling, after which a press may go to the frame that was last drawn there.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(host.put('/article.html', article(embedded, { head: loader })));
  const first = await frameOf(page, 0);
  const second = await frameOf(page, 1);
  await beReady(first);
  await beReady(second);
  await page.getByRole('link', { name: 'seat' }).click();
  await expect.poll(() => heard(second)).toEqual([command({ command: 'select', seat: 'leicester-south' })]);
  expect(await heard(first)).toEqual([]);
  await page.getByRole('link', { name: 'named' }).click();
  await expect
    .poll(() => heard(first))
    .toEqual([command({ command: 'setView', query: 'colour=change&seat=blackburn&where=muslim%3E%3D25' })]);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'seat' }).click({ modifiers: ['Control'] });
  await opened;
  expect(page.url()).toContain('article.html');
  await page.getByRole('link', { name: 'lost' }).click();
  await expect(page).toHaveURL(href);
});

test('a link is followed where the map does not understand it, or does not answer', async ({ page, host }) => {
  host.put('/map.html', '<title>The map</title>');
  const links = ['understood', 'mistaken', 'silent', 'later']
    .map((name) => `<a href="${host.origin}/map.html?${name}" data-seat="${name}">${name}</a> `)
    .join('');
  const embedded = `<hustings-map src="${source}" ratio="4:1"></hustings-map><p>${links}</p>`;
  const address = host.put('/article.html', article(embedded, { head: loader }));
  /** Opens the article, with a frame that says that it answers or says nothing, and clicks. */
  const open = async (name: string, isReady: boolean) => {
    await page.goto(address);
    const frame = await frameOf(page);
    if (isReady) await say(frame, { type: 'hustings:ready', query: '', title: 'Map', release: '1', answers: true });
    if (isReady) await expect(page.locator('hustings-map iframe')).toBeVisible();
    await page.getByRole('link', { name }).click();
    if (isReady) await expect.poll(() => heard(frame)).toEqual([command({ command: 'select', seat: name, ask: 1 })]);
    return frame;
  };
  await say(await open('mistaken', true), { type: 'hustings:error', message: 'seat: “mistaken” is not understood.', ask: 1 });
  await expect(page).toHaveURL(/map.html\?mistaken/);

  for (const isReady of [true, false]) {
    await open('silent', isReady);
    await page.waitForTimeout(1_000);
    expect(page.url()).toBe(address);
    await expect(page).toHaveURL(/map.html\?silent/, { timeout: 4_000 });
  }

  const frame = await open('understood', true);
  await say(frame, { type: 'hustings:done', ask: 1 });
  // Nobody waits for the link before the last one.
  await page.getByRole('link', { name: 'silent' }).click();
  await page.getByRole('link', { name: 'later' }).click();
  await expect.poll(() => heard(frame)).toHaveLength(3);
  await say(frame, { type: 'hustings:done', ask: 3 });
  await page.waitForTimeout(3_500);
  expect(page.url()).toBe(address);
});

test('steps that come later, move, or change drive the map too', async ({ page, host }) => {
  const map = `<hustings-map src="${source}" ratio="4:1" style="position:sticky;top:0"></hustings-map><div id="text"></div>`;
  await page.goto(host.put('/article.html', article(map, { head: loader, after: 80 })));
  const frame = await frameOf(page);
  await beReady(frame);
  const last = async () => Object([await heard(frame)].flat().at(-1)).query;
  const change = (code: string) => page.evaluate(code);
  await change(`const step = document.createElement('p');
    step.dataset.step = '';
    step.dataset.seat = 'blackburn';
    step.style.height = '90vh';
    step.textContent = 'Later';
    document.querySelector('#text').append(step);
    step.scrollIntoView({ block: 'center', behavior: 'instant' });
    Object.assign(window, { step })`);
  await expect.poll(last).toBe('seat=blackburn');
  await expect(page.getByText('Later')).toHaveAttribute('aria-current', 'step');
  await change(`step.dataset.seat = 'islington-north'`);
  await expect.poll(last).toBe('seat=islington-north');

  // Taken away, and put at the end, where nobody reads it yet.
  await change(`document.querySelector('main').append(step); scrollTo({ top: 0, behavior: 'instant' })`);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  await change(`step.dataset.where = 'muslim>=25'; step.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await expect.poll(last).toBe('seat=islington-north&where=muslim%3E%3D25');

  await change(`step.removeAttribute('data-step')`);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  const before = await heard(frame);
  await change(`scrollTo({ top: 0, behavior: 'instant' })`);
  await page.waitForTimeout(300);
  await change(`step.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await page.waitForTimeout(300);
  expect(await heard(frame)).toEqual(before);
});

test('paragraphs drive the map as they are read, forwards and back', async ({ page, host }) => {
  const steps = ['colour="change"', 'seat="leicester-south"', 'where="muslim>=25"']
    .map((attribute) => `<p data-step data-${attribute} style="height:90vh">Step</p>`)
    .join('');
  const map = `<hustings-map src="${source}?party=lab" ratio="4:1" style="position:sticky;top:0"></hustings-map>`;
  await page.goto(host.put('/article.html', article(map + steps, { head: loader, after: 40 })));
  const frame = await frameOf(page);
  await beReady(frame);
  const last = async () => {
    const messages = await heard(frame);
    return Array.isArray(messages) ? messages.at(-1) : null;
  };
  const read = (place: number) =>
    page
      .locator('[data-step]')
      .nth(place)
      .evaluate((step) => step.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const views = ['party=lab&colour=change', 'party=lab&seat=leicester-south', 'party=lab&where=muslim%3E%3D25'];
  for (const place of [0, 1, 2, 1]) {
    await read(place);
    await expect.poll(last).toEqual(command({ command: 'setView', query: views[place] }));
    await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
  }
});
