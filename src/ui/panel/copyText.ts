/**
 * Copies a text; where the browser refuses the clipboard, as in a frame without leave, by the older way; where that is refused as
 * well, selects the element that shows it so that the reader can.
 */
export async function copyText(text: string, shownIn: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No clipboard in an insecure page or in a frame without leave: both throw, one of them a TypeError.
    if (copyByCommand(text, shownIn)) return 'copied';
    window.getSelection()?.selectAllChildren(shownIn);
    return 'selected';
  }
}

/** By a selected field beside the text: a field elsewhere could not be focused while a dialog is open. */
function copyByCommand(text: string, shownIn: Element): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  field.readOnly = true;
  shownIn.after(field);
  field.focus({ preventScroll: true });
  field.select();
  const copied = document.execCommand?.('copy') ?? false;
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
