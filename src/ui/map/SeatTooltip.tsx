import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Contest } from '../../election/contest.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectChoropleth, selectElection, selectHovered } from '../../store/selectors.ts';
import { ColourPatch } from '../legend/ColourPatch.tsx';
import { seatTooltipText } from './seatTooltipText.ts';

const GAP = 14;
const EDGE = 8;

/** Width and height in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a tooltip's top left goes, in CSS pixels of the pane: right of and below the pointer; on the other side where it would be cut
 * off there; always within the pane's edges.
 */
export function tooltipPlace(
  pointer: readonly [x: number, y: number],
  tooltip: Size,
  pane: Size,
): readonly [left: number, top: number] {
  return [along(pointer[0], tooltip.width, pane.width), along(pointer[1], tooltip.height, pane.height)];
}

function along(pointer: number, length: number, whole: number): number {
  const after = pointer + GAP;
  const place = after + length + EDGE <= whole ? after : pointer - GAP - length;
  return Math.max(EDGE, Math.min(place, whole - length - EDGE));
}

interface SeatTooltipProps {
  readonly store: HustingsStore;
  readonly pane: RefObject<HTMLElement | null>;
}

/** A few lines about the seat under the mouse, beside it. Readers without a mouse have the same in the panel. */
export function SeatTooltip({ store, pane }: SeatTooltipProps) {
  const hovered = useStore(store, selectHovered);
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef<readonly [number, number]>([0, 0]);
  const [pointing, setPointing] = useState(false);

  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const follow = (event: PointerEvent) => {
      setPointing(event.pointerType === 'mouse');
      const { left, top } = element.getBoundingClientRect();
      pointer.current = [event.clientX - left, event.clientY - top];
      place(box.current, pointer.current, element);
    };
    const leave = () => setPointing(false);
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
    };
  }, [pane]);

  const placed = () => place(box.current, pointer.current, pane.current);
  // The box is there only after its lines are.
  useLayoutEffect(placed);

  if (!pointing || hovered === null) return null;
  return (
    <div ref={box} className="seat-tooltip" aria-hidden="true">
      <SeatTooltipLines store={store} hovered={hovered} onLines={placed} />
    </div>
  );
}

interface SeatTooltipLinesProps {
  readonly store: HustingsStore;
  readonly hovered: Contest;
  /** Called after every rendering, as the lines have another length for each seat and measure. */
  readonly onLines: () => void;
}

function SeatTooltipLines({ store, hovered, onLines }: SeatTooltipLinesProps) {
  const election = useStore(store, selectElection);
  const choropleth = useStore(store, selectChoropleth);
  useLayoutEffect(onLines);

  if (election === null || choropleth === null) return null;
  const { name, result, majority, reading, colour } = seatTooltipText(hovered, election, choropleth);
  return (
    <>
      <strong className="seat-tooltip__name" translate="no">
        {name}
      </strong>
      <span>{result}</span>
      <span className="seat-tooltip__soft">{majority}</span>
      {reading !== null && (
        <span className="seat-tooltip__reading">
          <ColourPatch className="seat-tooltip__swatch" colour={colour} />
          {reading}
        </span>
      )}
    </>
  );
}

function place(box: HTMLElement | null, pointer: readonly [number, number], pane: HTMLElement | null): void {
  if (box === null || pane === null) return;
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const [left, top] = tooltipPlace(pointer, size, { width: pane.clientWidth, height: pane.clientHeight });
  box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
