import { PICTURE_SCALE, type PictureSize } from './pictureSize.ts';

/**
 * A picture as a PNG file, `times` as large as the SVG says.
 * @throws Error (rejects) where the browser cannot draw it.
 */
export async function pngOf(svg: string, { width, height }: Pick<PictureSize, 'width' | 'height'>, times: number): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PICTURE_SCALE * times;
  canvas.height = height * PICTURE_SCALE * times;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser wrote no PNG')) : resolve(blob)), 'image/png');
  });
}

/** A picture as an address that an image can show. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
