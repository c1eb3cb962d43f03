/** Where each file of the data package stands, relative to the package's folder. */
export const PACKAGE_PATHS = {
  manifest: 'manifest.json',
  results: 'ge2024/results.json',
  candidacies: 'ge2024/candidacies.json',
  overview: 'boundaries-2024/overview.json',
  neighbours: 'boundaries-2024/neighbours.json',
  hexagons: 'boundaries-2024/hexagons.json',
  formerSeats: 'boundaries-2024/former-seats.json',
  places: 'boundaries-2024/places.json',
} as const;

/** The path of a file of detailed boundaries by its number, "boundaries-2024/detail-07.json". */
export function detailPath(number: number): string {
  return `boundaries-2024/detail-${String(number).padStart(2, '0')}.json`;
}
