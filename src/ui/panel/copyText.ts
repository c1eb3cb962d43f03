/** Copies a text; where the browser refuses the clipboard, selects the element that shows it so that the reader can. */
export async function copyText(text: string, shownIn: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No clipboard in an insecure page or in a frame without leave: both throw, one of them a TypeError.
    window.getSelection()?.selectAllChildren(shownIn);
    return 'selected';
  }
}
