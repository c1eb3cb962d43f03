import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { boundedHeight, DRAWER_HEIGHT } from './drawerHeight.ts';

interface DrawerEdgeProps {
  readonly drawer: RefObject<HTMLElement | null>;
  readonly height: number;
  readonly onHeight: (percent: number) => void;
}

/** The drawer's upper edge, which can be dragged or moved with the arrow keys. */
export function DrawerEdge({ drawer, height, onHeight }: DrawerEdgeProps) {
  function onPointerMove(event: PointerEvent) {
    const column = drawer.current?.parentElement?.getBoundingClientRect();
    if (column === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onHeight(boundedHeight(((column.bottom - event.clientY) / column.height) * 100));
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? DRAWER_HEIGHT.step : event.key === 'ArrowDown' ? -DRAWER_HEIGHT.step : 0;
    if (step === 0) return;
    event.preventDefault();
    onHeight(boundedHeight(height + step));
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is the separator that can, with a value.
    <div
      className="workbench__edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the table and chart"
      aria-valuenow={height}
      aria-valuemin={DRAWER_HEIGHT.least}
      aria-valuemax={DRAWER_HEIGHT.most}
      aria-valuetext={`${height}%`}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
