import { type PointerEvent, type PointerEventHandler, useRef, useState } from 'react';
import type { ChartBox } from './chartBox.ts';
import type { Place } from './placeLabels.ts';

interface ChartPointerOptions {
  /** Whether a finger draws a box instead of scrolling. */
  readonly fingerDraws: boolean;
  /** The reader points at a place, with a mouse or by a tap; `null` for nowhere. */
  readonly onPoint: (at: Place | null, byTouch: boolean) => void;
  /** The reader clicks at a place with a mouse or a pen. */
  readonly onPress: (at: Place) => void;
  readonly onBox: (box: ChartBox) => void;
}

interface ChartPointer {
  /** The box that is being drawn. */
  readonly box: ChartBox | null;
  readonly handlers: Readonly<
    Record<
      'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerLeave' | 'onPointerCancel',
      PointerEventHandler<SVGSVGElement>
    >
  >;
}

/** Farther than so many pixels a press becomes a box. */
const SLACK = 5;

function placeOf(event: PointerEvent): Place {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** Tells pointing, pressing and drawing a box apart. */
export function useChartPointer({ fingerDraws, onPoint, onPress, onBox }: ChartPointerOptions): ChartPointer {
  const start = useRef<Place | null>(null);
  const [box, setBox] = useState<ChartBox | null>(null);
  const forget = () => {
    start.current = null;
    setBox(null);
  };
  return {
    box,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        start.current = placeOf(event);
        if (event.pointerType !== 'touch' || fingerDraws) event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        const at = placeOf(event);
        const from = start.current;
        if (from === null) {
          if (event.pointerType !== 'touch') onPoint(at, false);
          return;
        }
        if (event.pointerType === 'touch' && !fingerDraws) return;
        if (box !== null || Math.hypot(at.x - from.x, at.y - from.y) > SLACK) setBox({ from, to: at });
      },
      onPointerUp: (event) => {
        if (box !== null) onBox(box);
        else if (start.current !== null && event.pointerType === 'touch') onPoint(placeOf(event), true);
        else if (start.current !== null) onPress(placeOf(event));
        forget();
      },
      onPointerLeave: (event) => {
        if (event.pointerType !== 'touch' && start.current === null) onPoint(null, false);
      },
      onPointerCancel: forget,
    },
  };
}
