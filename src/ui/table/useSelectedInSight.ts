import { type RefObject, useEffect, useRef } from 'react';

/** Brings a seat's row into sight when the seat is selected, as soon as its row is there; sorting later does not. */
export function useSelectedInSight(body: RefObject<HTMLElement | null>, selected: number | null, rows: readonly unknown[]): void {
  const pending = useRef<number | null>(null);
  useEffect(() => {
    pending.current = selected;
  }, [selected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the arrival of rows and of a selection that count.
  useEffect(() => {
    const row = pending.current === null ? null : body.current?.querySelector(`[data-index="${pending.current}"]`);
    if (row === null || row === undefined) return;
    row.scrollIntoView({ block: 'nearest' });
    pending.current = null;
  }, [body, selected, rows]);
}
