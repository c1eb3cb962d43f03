import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { boundedHeight, DRAWER_HEIGHT } from './drawerHeight.ts';

interface DrawerEdgeProps {
  readonly drawer: RefObject<HTMLElement | null>;
  readonly height: number;
  readonly onHeight: (percent: number) => void;
}

/** The drawer's upper edge, which can be dragged or moved with the arrow keys. It stays under the pointer, where that has taken hold of it. */
export function DrawerEdge({ drawer, height, onHeight }: DrawerEdgeProps) {
  // How far below the edge the pointer holds it, in CSS pixels.
  const held = useRef(0);
  function onPointerDown(event: PointerEvent) {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = event.clientY - (drawer.current?.getBoundingClientRect().top ?? event.clientY);
  }
  function onPointerMove(event: PointerEvent) {
    const column = drawer.current?.parentElement?.parentElement?.getBoundingClientRect();
    if (column === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onHeight(boundedHeight(((column.bottom - event.clientY + held.current) / column.height) * 100));
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? DRAWER_HEIGHT.step : event.key === 'ArrowDown' ? -DRAWER_HEIGHT.step : 0;
    if (step === 0) return;
    event.preventDefault();
    onHeight(boundedHeight(Math.round(height) + step));
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; this is the separator that can, with a value.
    <div
      className="workbench__edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the table and chart"
      aria-valuenow={Math.round(height)}
      aria-valuemin={DRAWER_HEIGHT.least}
      aria-valuemax={DRAWER_HEIGHT.most}
      aria-valuetext={`${Math.round(height)}%`}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
