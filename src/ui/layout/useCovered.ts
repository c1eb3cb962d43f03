import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { coveredInsets } from '../../map/camera/coveredInsets.ts';
import { useHustingsStore } from '../StoreContext.ts';

/** Tells the map what the legend, the sheet and the bar of the workbench cover of it, whenever one of them changes its size. */
export function useCovered(map: RefObject<HTMLElement | null>, legend: RefObject<HTMLElement | null>, sheetHeight: number): void {
  const store = useHustingsStore();
  const height = useRef(sheetHeight);
  const measure = useCallback(() => {
    if (map.current === null) return;
    const covered = coveredInsets(
      map.current.getBoundingClientRect(),
      legend.current?.getBoundingClientRect() ?? null,
      height.current,
      document.querySelector('.workbench-bar')?.getBoundingClientRect() ?? null,
    );
    const { top, bottom, left } = store.getState().covered;
    if (top !== covered.top || bottom !== covered.bottom || left !== covered.left) store.getState().setCovered(covered);
  }, [store, map, legend]);
  useLayoutEffect(() => {
    if (height.current === sheetHeight) return;
    height.current = sheetHeight;
    measure();
  }, [measure, sheetHeight]);
  useLayoutEffect(() => {
    // It tells the first sizes, too, with the frame: asked for at once, the page would be laid out for them alone.
    const observer = new ResizeObserver(measure);
    if (map.current !== null) observer.observe(map.current);
    if (legend.current !== null) observer.observe(legend.current);
    return () => observer.disconnect();
  }, [measure, map, legend]);
}
