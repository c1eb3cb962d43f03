import type { Atlas } from '../geography/atlas.ts';
import type { Flight } from '../store/state.ts';
import type { Camera } from '../view/view.ts';
import { cameraOfCountry } from './cameraOfCountry.ts';
import { cameraOfSeat } from './cameraOfSeat.ts';
import { cameraOfSeats } from './cameraOfSeats.ts';
import type { Viewport } from './viewport.ts';

/** The camera that a request to move the map asks for, in a viewport. */
export function cameraOfFlight(flight: Flight, atlas: Atlas, viewport: Viewport): Camera {
  switch (flight.to) {
    case 'seat':
      return cameraOfSeat(atlas, flight.index, viewport);
    case 'seats':
      return cameraOfSeats(atlas, flight.indices, viewport);
    case 'country':
      return cameraOfCountry(atlas, viewport);
    case 'camera':
      return flight.camera;
    default: {
      const never: never = flight;
      throw new RangeError(`There is no flight to "${String(never)}"`);
    }
  }
}
