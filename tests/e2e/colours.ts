import type { Locator, Page } from '@playwright/test';

/** How many pixels of an element's picture are of each of the given colours (`#rrggbb`), near enough for anti-aliasing. */
export async function pixelsByColour(element: Locator, colours: readonly string[]): Promise<readonly number[]> {
  return pixelsOfPicture(element.page(), await element.screenshot(), colours);
}

/** The same for a picture (PNG), decoded in a page of Chromium. */
export async function pixelsOfPicture(page: Page, picture: Buffer, colours: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    async ({ picture: base64, wanted }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) return [];
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const parsed = wanted.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
      const counts = wanted.map(() => 0);
      for (let at = 0; at < data.length; at += 4) {
        const found = parsed.findIndex((rgb) => rgb.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 6));
        if (found >= 0) counts[found] = (counts[found] ?? 0) + 1;
      }
      return counts;
    },
    { picture: picture.toString('base64'), wanted: colours },
  );
}
