import * as v from 'valibot';
import type { Orientation } from '../geography/orientation.ts';
import { counts, texts } from './columns.ts';
import { DataError } from './dataError.ts';
import { fileText, parseFile } from './parseFile.ts';
import { valueAt } from './valueAt.ts';

const FORMAT = { format: 'hustings-orientation', version: 1 };

const degrees = (most: number) => v.array(v.pipe(v.number(), v.minValue(-most), v.maxValue(most)));

const schema = v.object({
  boundarySet: v.string(),
  /** Cities and towns that the map names, the most important first, with the seats that they are named among where each is a hexagon. */
  landmarks: v.object({ name: texts, lng: degrees(180), lat: degrees(90), fromZoom: counts, seats: v.array(counts) }),
  /** Parts of the country to go to. */
  destinations: v.object({ name: texts, seats: v.array(counts) }),
});

/**
 * The places that readers find their way by; `seats` is how many seats there are.
 * @throws DataError where the file is not complete, not of this format and version, or names a seat that there is not.
 */
export function decodeOrientation(text: string, file: string, seats: number): Orientation {
  const { landmarks, destinations } = parseFile(text, file, FORMAT, schema);
  const known = (own: readonly number[]): readonly number[] => {
    const unknown = own.find((index) => index >= seats);
    if (unknown !== undefined) throw new DataError(file, `it names seat number ${unknown}, but there are ${seats}`);
    return own;
  };
  return {
    landmarks: landmarks.name.map((name, at) => ({
      name,
      at: [valueAt(landmarks.lng, at, file, 'lng'), valueAt(landmarks.lat, at, file, 'lat')],
      fromZoom: valueAt(landmarks.fromZoom, at, file, 'fromZoom'),
      seats: known(valueAt(landmarks.seats, at, file, 'seats')),
    })),
    destinations: destinations.name.map((name, at) => {
      const own = known(valueAt(destinations.seats, at, file, 'seats'));
      if (own.length === 0) throw new DataError(file, `there are no seats in ${name}`);
      return { name, seats: own };
    }),
  };
}

/** The file of the places that readers find their way by. */
export function encodeOrientation(boundarySet: string, { landmarks, destinations }: Orientation): string {
  return fileText(FORMAT, {
    boundarySet,
    landmarks: {
      name: landmarks.map(({ name }) => name),
      lng: landmarks.map(({ at: [lng] }) => lng),
      lat: landmarks.map(({ at: [, lat] }) => lat),
      fromZoom: landmarks.map(({ fromZoom }) => fromZoom),
      seats: landmarks.map(({ seats }) => seats),
    },
    destinations: { name: destinations.map(({ name }) => name), seats: destinations.map(({ seats }) => seats) },
  });
}
