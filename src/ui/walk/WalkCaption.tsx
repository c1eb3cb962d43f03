import { useStore } from 'zustand';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAreas, selectChoropleth, selectElection } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { useLongWait } from '../later/useLongWait.ts';
import { walkInWords } from './walkInWords.ts';
import './WalkCaption.css';

const MISSING = `The list of neighbouring seats did not arrive; another arrow key asks for it again. ${LOAD_AGAIN}`;

/** Says at each step of a walk over the map which seat it has come to, to those who see it and to those who listen. */
export function WalkCaption({ store }: { readonly store: HustingsStore }) {
  const election = useStore(store, selectElection);
  const choropleth = useStore(store, (state) => (state.walk === null ? null : selectChoropleth(state)));
  const walk = useStore(store, (state) => state.walk);
  const stuck = useStore(store, (state) => selectAreas(state).neighbours.status === 'failed');
  const seat = walk === null || election === null ? null : walkInWords(walk, election, choropleth);
  const wait = useLongWait(useStore(store, (state) => selectAreas(state).neighbours.status === 'loading'));
  const words = stuck ? MISSING : wait ? 'The list of neighbouring seats is on its way…' : seat;
  // Each step is said, also where it leads no further than the last.
  useAnnounced(words, { about: walk });
  return words === null ? null : <p className="walk-caption">{words}</p>;
}
