import { useLayoutEffect } from 'react';
import { selectTheme } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';

/** Puts the theme in force on the document, for the style sheets and the browser's own frame. */
export function useDocumentTheme(): void {
  const theme = useHustings(selectTheme);
  useLayoutEffect(() => {
    document.documentElement.setAttribute('data-theme', theme);
    // With the frame, for which the browser works out the styles anyway.
    const frame = requestAnimationFrame(() => {
      const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
      for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', paper);
    });
    return () => cancelAnimationFrame(frame);
  }, [theme]);
}
