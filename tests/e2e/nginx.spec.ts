import { commandOf, type RunningNginx, startNginx } from '../../scripts/serving/nginx.ts';
import { expect, test } from './test.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4183) + 60;

test.describe('the nginx configuration', () => {
  test.skip(commandOf('nginx') === null, 'nginx is not installed: its configuration is not tested');
  test.describe.configure({ mode: 'serial' });
  let nginx: RunningNginx;
  test.beforeAll(async () => {
    nginx = await startNginx('dist', PORT);
  });
  test.afterAll(() => nginx.stop());
  test.use({ baseURL: `http://127.0.0.1:${PORT}/` });

  test('the page works under its own policy, without a violation', async ({ page }) => {
    const violations: string[] = [];
    await page.exposeFunction('hustingsViolation', (text: string) => violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        const report: unknown = Reflect.get(window, 'hustingsViolation');
        if (typeof report === 'function') report(`${violatedDirective} ${blockedURI}`);
      });
    });
    const answer = await page.goto('/?seat=leicester-south&colour=change');
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect(page.getByRole('heading', { name: 'Leicester South' })).toBeVisible();
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
    expect(violations).toEqual([]);
  });

  test.describe('what tries to become script', () => {
    test.use({ expectedErrors: /no markup from text|own origin/ });
    test('does not', async ({ page }) => {
      await page.goto('/');
      const put = page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="alert(1)">');
      });
      await expect(put).rejects.toThrow(/no markup from text/);
      await expect(page.evaluate(() => new Worker('https://example.org/worker.js'))).rejects.toThrow(/own origin/);
    });
  });

  test('what is named by its content is kept for good, and the rest is asked for again', async ({ request }) => {
    const html = await (await request.get('/')).text();
    const asset = /assets\/app-[\w-]+\.js/.exec(html)?.[0];
    const versioned = /data\/ge2024\/results\.json\?v=[0-9a-f]+/.exec(html)?.[0];
    const cacheOf = async (path: string) => (await request.get(`/${path}`)).headers()['cache-control'];
    expect(await cacheOf(asset ?? 'missing')).toContain('immutable');
    expect(await cacheOf(versioned ?? 'missing')).toContain('immutable');
    expect(await cacheOf('data/ge2024/results.json')).toContain('max-age=300');
    expect(await cacheOf('')).toContain('max-age=300');
  });

  test('only the embed may be framed by other sites', async ({ request }) => {
    const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
    expect(await policyOf('/')).toContain("frame-ancestors 'self'");
    expect(await policyOf('/embed.html')).toContain('frame-ancestors *');
  });

  test('a file that has not changed is not sent again, policies are not given out, and what is not there says so', async ({
    request,
  }) => {
    const first = await request.get('/data/manifest.json');
    const etag = first.headers()['etag'] ?? '';
    expect(etag).not.toBe('');
    expect((await request.get('/data/manifest.json', { headers: { 'If-None-Match': etag } })).status()).toBe(304);
    expect((await request.get('/.policy/nginx.conf')).status()).toBe(404);
    const missing = await request.get('/nowhere');
    expect(missing.status()).toBe(404);
    expect(missing.headers()['x-content-type-options']).toBe('nosniff');
  });

  test('scripts and data may be read from any page', async ({ request }) => {
    const { headers } = await request.get('/data/manifest.json').then((answer) => ({ headers: answer.headers() }));
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['content-type']).toContain('application/json');
  });
});
