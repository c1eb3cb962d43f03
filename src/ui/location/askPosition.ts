import type { LngLat } from '../../geography/atlas.ts';

/** Where the device says that it is, or why it does not. */
export type PositionAnswer =
  | { readonly kind: 'position'; readonly position: LngLat; readonly accuracyMetres: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unsupported' };

const LONGEST_MILLISECONDS = 15_000;
const OLDEST_MILLISECONDS = 60_000;

/** Asks the device where it is; the browser asks the reader first. Never rejects. `undefined` where the browser cannot tell. */
export function askPosition(geolocation: Geolocation | undefined): Promise<PositionAnswer> {
  if (geolocation === undefined) return Promise.resolve({ kind: 'unsupported' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ kind: 'position', position: [coords.longitude, coords.latitude], accuracyMetres: coords.accuracy }),
      (error) => resolve({ kind: failureOf(error) }),
      { enableHighAccuracy: true, timeout: LONGEST_MILLISECONDS, maximumAge: OLDEST_MILLISECONDS },
    );
  });
}

function failureOf({ code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): 'refused' | 'unavailable' | 'timeout' {
  if (code === PERMISSION_DENIED) return 'refused';
  return code === TIMEOUT ? 'timeout' : 'unavailable';
}
