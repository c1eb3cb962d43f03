import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { commandOf } from '../../scripts/serving/nginx.ts';
import { article } from './hosts/article.ts';
import { expect, test } from './hosts/hostTest.ts';

/** A paragraph's height of text, so often that a map after it is far beyond the screen. */
const TEXT = '<p style="height: 60vh">Before the map.</p>'.repeat(4);

/** How much of a page's pixels is dark, at a tenth of its size, a fraction. */
function darkness(pdf: string, page: number): number {
  const { stdout } = spawnSync('pdftoppm', ['-r', '20', '-gray', '-f', String(page), '-l', String(page), pdf]);
  const [header = ''] = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(stdout.toString('latin1')) ?? [];
  const pixels = stdout.subarray(header.length);
  return pixels.filter((grey) => grey < 60).length / pixels.length;
}

test.describe('an article that is printed at once', () => {
  test.skip(commandOf('pdftotext') === null, 'Poppler is not installed: what is printed is not read');
  test.use({ colorScheme: 'dark' });

  test('has each map’s picture of just its view, sentence and legend, light', async ({ page, host, maps }, info) => {
    const map = (query: string, attributes = '') =>
      `${TEXT}<hustings-map src="${maps}/embed.html?${query}" title="Map" ${attributes}></hustings-map>`;
    const embedded = `${map('colour=change&seat=leicester-south')}${map('colour=challengers&where=muslim%3E%3D25', 'theme="dark"')}`;
    const head = `<script src="${maps}/embed.js"></script>`;
    const address = host.put('/printed.html', article(embedded, { head }));
    const pdf = info.outputPath('article.pdf');
    // Chromium waits two seconds and no longer, which may be short where other tests keep the machine busy.
    let text = '';
    await expect(async () => {
      await page.goto('about:blank');
      await page.goto(address);
      expect(page.frames(), 'no map is loaded').toHaveLength(1);
      writeFileSync(pdf, await page.pdf({ format: 'A4', printBackground: true }));
      text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
      expect(text).toContain('Independent gain from Labour');
      expect(text).toContain('Did not stand 266');
    }).toPass();
    const words = text.replace(/\s+/g, ' ');
    for (const said of [
      'Change in Labour’s share of the vote since 2019, by constituency',
      'Independent gain from Labour',
      'Majority 979',
      'Percentage points, against the 2019',
      'Combined share of independents and the Workers Party, by constituency',
      'In full colour: the 28 constituencies where 25% or more of residents are Muslim.',
      'Per cent of valid votes',
    ])
      expect(words).toContain(said);
    expect(words.match(/Source: Declared results/g)).toHaveLength(2);
    expect(words).not.toContain('The map did not load');
    const pages = text.split('\f').length - 1;
    const dark = Array.from({ length: pages }, (_, place) => darkness(pdf, place + 1));
    expect(Math.max(...dark), 'no page is a dark slab').toBeLessThan(0.2);
  });
});
