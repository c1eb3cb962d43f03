const GAP = 4;

/** Sets where a popover stands: below its button, their left edges flush. */
export function placeUnder(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, left } = button.getBoundingClientRect();
  popover.style.setProperty('--below', `${bottom + GAP}px`);
  popover.style.setProperty('--from-start', `${left}px`);
}
