import { useEffect, useMemo } from 'react';
import { selectAreas, selectElection, selectPackage } from '../../store/selectors.ts';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import type { SearchAnswer } from './searchAnswer.ts';
import { useSearchCode } from './searchCode.ts';

const UNASKED = { status: 'idle' } as const;
/**
 * The answer to what was typed, with the code that gives it, `null` until that is here. Fetches the lists of names as they come to be
 * needed. `asked`: whether the field is in use; `most`: how many suggestions are listed; `again` asks for what did not arrive.
 */
export function useSearchAnswer(typed: string, asked: boolean, most: number) {
  const store = useHustingsStore();
  const { code, failed, retry } = useSearchCode(asked);
  const election = useHustings((state) => selectPackage(state).election);
  const ready = useHustings(selectElection);
  // Candidacies arrive for the panel, too; nobody searches then.
  const candidacies = useHustings((state) => (asked ? selectPackage(state).candidacies : UNASKED));
  const formerSeats = useHustings((state) => (asked ? selectAreas(state).formerSeats : UNASKED));
  const places = useHustings((state) => (asked ? selectAreas(state).places : UNASKED));
  const lacksPostcodes = useHustings((state) => selectAreas(state).lacksPostcodes);
  const looked = useHustings((state) => state.postcode);
  const query = useMemo(() => code?.parsePostcode(typed) ?? null, [code, typed]);
  const wantsPlaces = code !== null && asked && query === null && typed.trim().length >= code.LETTERS_FOR_PLACES;
  useEffect(() => {
    if (query !== null) void store.getState().findPostcode(query);
  }, [store, query]);
  useEffect(() => {
    if (asked && ready !== null) void store.getState().loadFormerSeats();
  }, [store, asked, ready]);
  useEffect(() => {
    if (wantsPlaces && ready !== null) void store.getState().loadPlaces();
  }, [store, wantsPlaces, ready]);
  const answer = useMemo((): SearchAnswer => {
    if (code === null || ready === null) {
      const words = failed ? `The search did not arrive. Press Enter to try again. ${LOAD_AGAIN}` : 'The search is on its way…';
      return { groups: [], firstIsMeant: true, words: ready === null ? null : words };
    }
    if (query === null)
      return code.nameAnswer(typed, most, {
        election,
        candidacies,
        formerSeats,
        places,
        ...(lacksPostcodes && { lacksPostcodes }),
      });
    return code.postcodeAnswer(looked?.query === query ? looked.finding : { status: 'loading' }, ready);
  }, [code, failed, query, looked, typed, most, election, ready, candidacies, formerSeats, places, lacksPostcodes]);

  function again() {
    const state = store.getState();
    if (failed) retry();
    if (query !== null && state.postcode?.finding.status === 'failed') void state.findPostcode(state.postcode.query);
    if (query !== null) return;
    if (selectPackage(state).candidacies.status === 'failed') void state.loadCandidacies();
    if (selectAreas(state).formerSeats.status === 'failed') void state.loadFormerSeats();
    if (selectAreas(state).places.status === 'failed') void state.loadPlaces();
  }
  return { code, answer, again };
}
