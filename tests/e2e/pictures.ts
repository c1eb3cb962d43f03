import type { Page } from '@playwright/test';

/** The share of pixels, 0 to 1, that differ visibly between two pictures of the same size (PNG). */
export async function changedShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('no canvas to compare pictures on');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      const [first, second] = pixels;
      if (first === undefined || second === undefined || first.length !== second.length) return 1;
      let changed = 0;
      for (let at = 0; at < first.length; at += 4) {
        const difference = [0, 1, 2].reduce(
          (sum, channel) => sum + Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)),
          0,
        );
        if (difference > 60) changed += 1;
      }
      return changed / (first.length / 4);
    },
    [before.toString('base64'), after.toString('base64')],
  );
}
