import { useRef, useState } from 'react';
import { selectAreas, selectElection } from '../../store/selectors.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { askPosition } from './askPosition.ts';
import { locationInWords } from './locationInWords.ts';
import { seatsWhere } from './seatsWhere.ts';

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
