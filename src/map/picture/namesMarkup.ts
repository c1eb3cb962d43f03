import { labelsInView } from '../light/labels.ts';
import type { Scene } from '../scene/scene.ts';
import { element, escapedText, group } from './markup.ts';
import { type PictureFrame, UNITS_PER_PIXEL } from './pictureFrame.ts';

const FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const LETTER_WIDTH = 0.64;

/** The names that fit into the frame, as texts over their own halos: not every drawing program paints a text's stroke beneath it. */
export function namesMarkup(scene: Scene, { grid, viewBox, zoom }: PictureFrame): string {
  const names = labelsInView(scene, viewBox, grid, zoom).filter(({ name, x, y, size }) => {
    // One that the frame's edge would cut says less than none.
    const half = (name.length * size * LETTER_WIDTH * UNITS_PER_PIXEL) / 2;
    const tall = size * UNITS_PER_PIXEL;
    return x > half && x < viewBox.width - half && y > tall && y < viewBox.height - tall;
  });
  const texts = (halo: boolean) =>
    names.map(({ name, kind, x, y, size }) =>
      element(
        'text',
        {
          x: x / UNITS_PER_PIXEL,
          // By the height of small letters: no drawing program's central baseline is another's.
          y: y / UNITS_PER_PIXEL + size * 0.35,
          'font-size': size,
          'font-weight': kind === 'place' ? 600 : null,
          ...(halo ? { 'stroke-width': 2.8 } : {}),
        },
        escapedText(name),
      ),
    );
  const shared = { 'font-family': FONT, 'text-anchor': 'middle' };
  return [
    group(
      'name-halos',
      { ...shared, fill: scene.inks.labelHalo, stroke: scene.inks.labelHalo, 'stroke-linejoin': 'round' },
      texts(true),
    ),
    group('names', { ...shared, fill: scene.inks.label }, texts(false)),
  ].join('');
}
