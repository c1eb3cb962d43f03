import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is lower than so many CSS pixels, kept up to date; not before it is measured. */
export function useLowerThan(element: RefObject<HTMLElement | null>, height: number): boolean {
  const [lower, setLower] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => setLower(target.clientHeight > 0 && target.clientHeight < height);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, height]);
  return lower;
}
