import { markMarkup } from '../../map/picture/marksMarkup.ts';
import { element } from '../../map/picture/markup.ts';
import type { MapColours } from '../../map/scene/colours.ts';
import type { OverlayId } from '../../view/overlay.ts';
import type { PictureInks } from './pictureInks.ts';

/** The overlays that mark seats: the others explain themselves. */
export type MarkingOverlay = Extract<OverlayId, 'changed' | 'near' | 'named'>;

/** An overlay's mark as the map draws it, in a square of 14 CSS pixels. */
export function overlaySign(
  id: MarkingOverlay,
  { x, y }: { readonly x: number; readonly y: number },
  inks: PictureInks,
  map: MapColours,
): string {
  if (id === 'changed') {
    const lines = { d: 'M0.5,6L8,13.5M0.5,0.5L13.5,13.5M6,0.5L13.5,8', fill: 'none', stroke: inks.ink };
    const frame = { x: 0.5, y: 0.5, width: 13, height: 13, rx: 2, fill: 'none', stroke: inks.inkSoft };
    return element('g', { transform: `translate(${x} ${y})` }, [element('rect', frame), element('path', lines)]);
  }
  return element('g', { transform: `translate(${x + 7} ${y + 7}) scale(0.9)` }, markMarkup(id, map));
}
