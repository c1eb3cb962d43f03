import type { Scene } from '../scene/scene.ts';
import type { LightSheet } from './lightSheet.ts';
import { svgElement } from './svgElement.ts';

/** The selected seat's double line over the hovered one's. */
export function drawOutlines({ outlines, seats }: LightSheet, { hovered, selected }: Pick<Scene, 'hovered' | 'selected'>): void {
  const lines = (index: number | null, kind: string) => {
    const outline = index === null ? null : seats[index]?.getAttribute('d');
    if (outline === null || outline === undefined) return [];
    return ['casing', 'line'].map((part) =>
      svgElement('path', { d: outline, class: `light-map__${kind} light-map__${kind}--${part}` }),
    );
  };
  outlines.replaceChildren(...lines(hovered === selected ? null : hovered, 'hovered'), ...lines(selected, 'selected'));
}
