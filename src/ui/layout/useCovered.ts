import { type RefObject, useLayoutEffect } from 'react';
import { coveredInsets } from '../../map/coveredInsets.ts';
import { useHustingsStore } from '../StoreContext.ts';

/** Tells the map what the legend, the sheet and the bar of the workbench cover of it, whenever one of them changes its size. */
export function useCovered(map: RefObject<HTMLElement | null>, legend: RefObject<HTMLElement | null>, sheetHeight: number): void {
  const store = useHustingsStore();
  useLayoutEffect(() => {
    const measure = () => {
      if (map.current === null) return;
      const covered = coveredInsets(
        map.current.getBoundingClientRect(),
        legend.current?.getBoundingClientRect() ?? null,
        sheetHeight,
        document.querySelector('.workbench-bar')?.getBoundingClientRect() ?? null,
      );
      const { top, bottom, left } = store.getState().covered;
      if (top !== covered.top || bottom !== covered.bottom || left !== covered.left) store.getState().setCovered(covered);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (map.current !== null) observer.observe(map.current);
    if (legend.current !== null) observer.observe(legend.current);
    return () => observer.disconnect();
  }, [store, map, legend, sheetHeight]);
}
