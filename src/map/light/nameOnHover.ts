/** Has the browser name the seat that the mouse points at, `first` of all, until the app draws. */
export function nameOnHover(
  first: Event,
  svg: SVGSVGElement,
  seats: readonly Element[],
  nameOf: (index: number) => string | undefined,
): void {
  // One title that goes from seat to seat: 650 of them would cost a slow phone its first moments.
  const title = document.createElementNS(svg.namespaceURI, 'title');
  const name = ({ target }: Event) => {
    if (!(target instanceof SVGPathElement) || svg.dataset['live'] !== undefined) return;
    title.textContent = nameOf(seats.indexOf(target)) ?? '';
    target.append(title);
  };
  name(first);
  svg.addEventListener('pointerover', name);
}
