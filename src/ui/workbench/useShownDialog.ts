import { type RefObject, useLayoutEffect } from 'react';

/** Shows a dialog while it is open: over everything where it is modal, else in its place on the page. */
export function useShownDialog(dialog: RefObject<HTMLDialogElement | null>, open: boolean, modal: boolean): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return;
    if (modal) element.showModal();
    else element.show();
    return () => element.close();
  }, [dialog, open, modal]);
}
