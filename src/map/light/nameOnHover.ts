/** Has the browser name the seat that the mouse points at, until the app draws. Small, since it is part of what the first paint waits for. */
export function nameOnHover(svg: SVGSVGElement, seats: readonly Element[], nameOf: (index: number) => string | undefined): void {
  // One title that goes from seat to seat: 650 of them would cost a slow phone its first moments.
  const title = document.createElementNS(svg.namespaceURI, 'title');
  svg.addEventListener('pointerover', ({ target }) => {
    if (!(target instanceof SVGPathElement) || svg.dataset['live'] !== undefined) return;
    title.textContent = nameOf(seats.indexOf(target)) ?? '';
    target.append(title);
  });
}
