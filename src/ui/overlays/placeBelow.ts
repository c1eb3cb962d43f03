const GAP = 8;

/** Sets where a popover stands: below its button, its inner edge flush with the button's or as far as the window allows. */
export function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect();
  popover.style.setProperty('--below', `${bottom + GAP}px`);
  popover.style.setProperty('--from-end', `${Math.max(GAP, document.documentElement.clientWidth - right)}px`);
}
