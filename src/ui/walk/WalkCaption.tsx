import { useStore } from 'zustand';
import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import type { Choropleth } from '../../facts/choropleth.ts';
import { formatCount } from '../../facts/figures.ts';
import type { Direction } from '../../geography/neighbours.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAreas, selectChoropleth, selectElection } from '../../store/selectors.ts';
import type { Walk } from '../../store/state.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { LOAD_AGAIN } from '../later/loadAgain.ts';
import { useLongWait } from '../later/useLongWait.ts';
import { readingInWords } from '../map/seatTooltipText.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import './WalkCaption.css';

const COMPASS: Readonly<Record<Direction, string>> = { up: 'north', down: 'south', left: 'west', right: 'east' };

/**
 * Where a walk has come to, with the reading of the measure that colours the map where the result does not say it: "Leicester South,
 * independent gain from Labour, majority 979, Labour down 26.6 points since 2019"; and where it cannot go on.
 */
function walkInWords({ seat, blocked }: Walk, election: Election, choropleth: Choropleth | null): string {
  const constituency = election.contests[seat];
  if (constituency === undefined) return '';
  return blocked === null
    ? seatInWords(constituency, election, choropleth)
    : `No seat borders ${constituency.name} to the ${COMPASS[blocked]}`;
}

function seatInWords(constituency: Contest, election: Election, choropleth: Choropleth | null): string {
  const result = `${constituency.name}, ${outcomeInWords(constituency, election)}, majority ${formatCount(constituency.poll?.majority ?? null)}`;
  const reading = choropleth === null ? null : readingInWords(constituency.index, choropleth);
  return reading === null ? result : `${result}, ${reading}`;
}

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
