import type { Atlas, Bounds } from './atlas.ts';

/** The numbers, ascending, of the detail files that hold a seat whose bounds meet the given ones (degrees), merged in or not. */
export function detailFilesInBounds(atlas: Atlas, [west, south, east, north]: Bounds): number[] {
  const files = new Set<number>();
  atlas.bounds.forEach(([seatWest, seatSouth, seatEast, seatNorth], index) => {
    const file = atlas.detailFile[index];
    if (file !== undefined && seatWest <= east && seatEast >= west && seatSouth <= north && seatNorth >= south) files.add(file);
  });
  return [...files].sort((a, b) => a - b);
}
