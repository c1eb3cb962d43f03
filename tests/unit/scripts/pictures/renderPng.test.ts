import { expect, it } from 'vitest';
import { renderPng } from '../../../../scripts/pictures/renderPng.ts';

const SVG = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#fff"/><text x="10" y="50" font-size="20" font-family="Charter, Georgia, serif">${text}</text></svg>`;

it('writes the same bytes for the same picture, with text in fonts that it brings along', () => {
  const png = renderPng(SVG('Hustings'), 400);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([400, 200]);
  expect(Buffer.from(renderPng(SVG('Hustings'), 400)).equals(Buffer.from(png))).toBe(true);
  expect(Buffer.from(renderPng(SVG(''), 400)).equals(Buffer.from(png))).toBe(false);
});
