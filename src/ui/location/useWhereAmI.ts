import { useRef, useState } from 'react';
import type { Election } from '../../election/election.ts';
import type { LngLat } from '../../geography/atlas.ts';
import { positionsAround } from '../../geography/positionsAround.ts';
import { seatAtPosition } from '../../map/pointing/seatsAt.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAreas, selectAtlas, selectElection } from '../../store/selectors.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { eitherOf } from '../words/eitherOf.ts';

/** Which seat a position lies in, by index. */
type SeatsWhere =
  | {
      readonly kind: 'seat';
      readonly index: number;
      /** Seats that it may be instead, as the device does not know better. */
      readonly perhaps: readonly number[];
    }
  | { readonly kind: 'outside' }
  | { readonly kind: 'no-boundaries' };

/** Degrees; more than the overview's borders are simplified by. */
const AROUND = 0.02;

/** The seat of a position, by the most detailed boundaries that there are: those around it are fetched first. */
async function seatsWhere(position: LngLat, accuracyMetres: number, store: HustingsStore): Promise<SeatsWhere> {
  const { loadElection, sharpen } = store.getState();
  // The sketch that the page begins with has nothing to sharpen.
  await loadElection();
  const [lng, lat] = position;
  await sharpen([lng - AROUND, lat - AROUND, lng + AROUND, lat + AROUND], true);
  const atlas = selectAtlas(store.getState());
  if (atlas === null) return { kind: 'no-boundaries' };
  const index = seatAtPosition(atlas, position);
  if (index === null) return { kind: 'outside' };
  const around = positionsAround(position, accuracyMetres).map((each) => seatAtPosition(atlas, each));
  const perhaps = [...new Set(around)].filter((each) => each !== null).filter((each) => each !== index);
  return { kind: 'seat', index, perhaps };
}

/** Where the device says that it is, or why it does not. */
type PositionAnswer =
  | { readonly kind: 'position'; readonly position: LngLat; readonly accuracyMetres: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unsupported' };

const LONGEST_MILLISECONDS = 15_000;
const OLDEST_MILLISECONDS = 60_000;

/** Asks the device where it is; the browser asks the reader first. Never rejects. `undefined` where the browser cannot tell. */
function askPosition(geolocation: Geolocation | undefined): Promise<PositionAnswer> {
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

interface WhereAmIState {
  readonly asking: boolean;
  readonly words: string | null;
  ask(): void;
  dismiss(): void;
}

/** Asks the device where the reader is, at their request alone, and opens the seat there. The position stays on the device. */
export function useWhereAmI(): WhereAmIState {
  const store = useHustingsStore();
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const lastQuestion = useRef(0);

  async function ask() {
    lastQuestion.current += 1;
    const question = lastQuestion.current;
    setAsking(true);
    setWords(null);
    const answer = await askPosition('geolocation' in navigator ? navigator.geolocation : undefined);
    const outcome = answer.kind === 'position' ? await seatsWhere(answer.position, answer.accuracyMetres, store) : answer;
    if (question !== lastQuestion.current) return;
    setAsking(false);
    if (outcome.kind === 'seat') store.getState().goToSeat(outcome.index);
    const election = selectElection(store.getState());
    if (election !== null) setWords(locationInWords(outcome, election, selectAreas(store.getState()).lacksPostcodes));
  }

  return { asking, words, ask: () => void ask(), dismiss: () => setWords(null) };
}

/** What became of the question where the reader is. */
type LocationOutcome = Exclude<PositionAnswer, { kind: 'position' }> | SeatsWhere;

/** What the reader has to be told; `null` where the seat that opens says it all. */
function locationInWords(outcome: LocationOutcome, { contests }: Election, lacksPostcodes = false): string | null {
  const how = lacksPostcodes ? 'by name' : 'by postcode or name';
  const instead = `You can find your seat ${how} instead.`;
  switch (outcome.kind) {
    case 'seat': {
      const name = contests[outcome.index]?.name ?? '';
      const others = outcome.perhaps.flatMap((index) => contests[index]?.name ?? []);
      if (others.length === 0) return null;
      return `Your device says ${name}, but does not know its place well enough to rule out ${eitherOf(others)}.`;
    }
    case 'outside':
      return `Your device says that it is in none of the ${contests.length} constituencies: outside the United Kingdom, or off its coast.`;
    case 'no-boundaries':
      return `The boundaries did not arrive, so your seat cannot be told. ${instead}`;
    case 'refused':
      return `The browser may not tell this page where you are. ${instead}`;
    case 'unavailable':
      return `Your device does not know where it is. ${instead}`;
    case 'timeout':
      return `Your device did not say in time where it is. Try again, or find your seat ${how}.`;
    case 'unsupported':
      return `This browser cannot tell pages where you are. ${instead}`;
    default:
      return outcome satisfies never;
  }
}
