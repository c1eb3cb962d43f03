const COLOURS = ['#e4003b', '#0087dc', '#faa61a', '#02a95b', '#fdf38e'];

/** An invented area's colour: five parties, mixed so that neighbours differ as on the real map. */
export function syntheticColour(index: number): string {
  return COLOURS[(index * 7 + (index >> 4) * 3) % COLOURS.length] ?? '';
}
