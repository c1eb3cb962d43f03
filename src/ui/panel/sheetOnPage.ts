/** The low sheet of the page as it stands: how much of it is in sight, CSS pixels, and the words there; 0 and "" without one. */
export function sheetOnPage(page: Document): { readonly height: number; readonly words: string } {
  const height = page.querySelector<HTMLElement>('.shell__map')?.style.getPropertyValue('--sheet-height') ?? '';
  return { height: Number.parseFloat(height) || 0, words: page.querySelector('.sheet__peek')?.textContent ?? '' };
}
