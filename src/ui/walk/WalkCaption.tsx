import { useStore } from 'zustand';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectElection } from '../../store/selectors.ts';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { useLongWait } from '../later/useLongWait.ts';
import { walkInWords } from './walkInWords.ts';
import './WalkCaption.css';

const MISSING = `The list of neighbouring seats did not arrive; another arrow key asks for it again. ${LOAD_AGAIN}`;

/** Says at each step of a walk over the map which seat it has come to, to those who see it and to those who listen. */
export function WalkCaption({ store }: { readonly store: HustingsStore }) {
  const election = useStore(store, selectElection);
  const walk = useStore(store, (state) => state.walk);
  const stuck = useStore(store, (state) => state.neighbours.status === 'failed');
  const seat = walk === null || election === null ? null : walkInWords(walk, election);
  const wait = useLongWait(useStore(store, (state) => state.neighbours.status === 'loading'));
  const words = stuck ? MISSING : wait ? 'The list of neighbouring seats is on its way…' : seat;
  return (
    <p role="status" className={words === null ? 'visually-hidden' : 'walk-caption'}>
      {words}
    </p>
  );
}
