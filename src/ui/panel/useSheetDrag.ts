import { type PointerEvent, type RefObject, useRef } from 'react';

const FAR = 80;
const QUICK = 0.4;

/** Whether the sheet stands full after a pull: one that was far or quick (CSS pixels a millisecond) enough changes where it stands. */
export function settledFull(full: boolean, pulled: number, milliseconds: number): boolean {
  const speed = Math.abs(pulled) / Math.max(1, milliseconds);
  if (Math.abs(pulled) < FAR && speed < QUICK) return full;
  return pulled < 0;
}

interface SheetDragHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
  onClickCapture(event: { preventDefault(): void; stopPropagation(): void }): void;
}

interface Drag {
  readonly pointer: number;
  readonly startY: number;
  readonly startTime: number;
  moved: boolean;
}

/** Less than this is a tap with an unsteady finger. */
const TAP = 6;

/** Pulls the sheet with the finger and lets it settle low or full. Between the two only a style changes, no state. */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  full: boolean,
  setFull: (full: boolean) => void,
): SheetDragHandlers {
  const drag = useRef<Drag | null>(null);
  const swallowClick = useRef(false);
  const release = () => {
    drag.current = null;
    sheet.current?.style.removeProperty('--pulled');
    sheet.current?.classList.remove('sheet--dragged');
  };
  return {
    onPointerDown: ({ pointerId, clientY, timeStamp, isPrimary }) => {
      swallowClick.current = false;
      if (isPrimary) drag.current = { pointer: pointerId, startY: clientY, startTime: timeStamp, moved: false };
    },
    onPointerMove: (event) => {
      const current = drag.current;
      if (current === null || current.pointer !== event.pointerId) return;
      const pulled = event.clientY - current.startY;
      if (!current.moved && Math.abs(pulled) < TAP) return;
      if (!current.moved) {
        current.moved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        sheet.current?.classList.add('sheet--dragged');
      }
      sheet.current?.style.setProperty('--pulled', `${pulled}px`);
    },
    onPointerUp: (event) => {
      const current = drag.current;
      if (current === null) return;
      release();
      if (!current.moved) return;
      swallowClick.current = true;
      setFull(settledFull(full, event.clientY - current.startY, event.timeStamp - current.startTime));
    },
    onPointerCancel: release,
    onClickCapture: (event) => {
      // The end of a pull over a button is not a press of it.
      if (!swallowClick.current) return;
      swallowClick.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
