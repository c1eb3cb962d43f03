import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSerif-Bold.ttf'];

const SANS = 'DejaVu Sans';

/** The family that stands for a list: resvg looks no further than the first of one. */
function ownFamily(families: string): string {
  return families.includes('sans-serif') ? SANS : 'DejaVu Serif';
}

/** A picture as a PNG file so many pixels wide, with fonts of our own: the same bytes for the same picture on every machine. */
export function renderPng(svg: string, width: number): Uint8Array {
  const resvg = new Resvg(
    svg.replaceAll(/font-family="([^"]*)"/g, (_, families: string) => `font-family="${ownFamily(families)}"`),
    {
      fitTo: { mode: 'width', value: width },
      font: {
        loadSystemFonts: false,
        fontFiles: FILES.map((file) => join(FONTS, file)),
        defaultFontFamily: SANS,
      },
    },
  );
  return resvg.render().asPng();
}
