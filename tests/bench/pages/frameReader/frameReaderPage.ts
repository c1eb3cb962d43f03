import { changedShare } from '../../frames/changedShare.ts';
import { frameColours, HUE_KINDS, paletteKinds } from '../../frames/frameColours.ts';
import type { FrameReading } from './frameReading.ts';

const canvas = new OffscreenCanvas(1, 1);

/** A JPEG's pixels in RGBA. */
async function pixelsOf(jpeg: string): Promise<Uint8ClampedArray> {
  const response = await fetch(`data:image/jpeg;base64,${jpeg}`);
  const picture = await createImageBitmap(await response.blob());
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser gives no 2D context to read frames with.');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height).data;
}

globalThis.readFrames = async (jpegs, palette) => {
  const kinds = palette === null ? HUE_KINDS : paletteKinds(palette);
  const readings: FrameReading[] = [];
  let before: Uint8ClampedArray | null = null;
  for (const jpeg of jpegs) {
    const pixels = await pixelsOf(jpeg);
    readings.push({ ...frameColours(pixels, kinds), changed: before === null ? 0 : changedShare(before, pixels) });
    before = pixels;
  }
  return readings;
};

globalThis.compareFrames = async (before, after) => changedShare(await pixelsOf(before), await pixelsOf(after));
