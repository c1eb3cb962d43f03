import { selectElection } from '../../store/selectors.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { useHustings } from '../StoreContext.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { partyOfCandidate } from '../words/partyOfCandidate.ts';
import type { Standing } from './standing.ts';

const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

function endingOf(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14;
  return (teen ? undefined : ENDINGS[place % 10]) ?? 'th';
}

/** A candidate's place: "elected", "came 2nd". */
export function placeInWords(place: number): string {
  return place === 1 ? 'elected' : `came ${place}${endingOf(place)}`;
}

/** A candidate in the search's list: name, party, seat, and how it ended. */
export function PersonContent({ standing: { candidacy, constituency, place } }: { readonly standing: Standing }) {
  const party = useHustings(selectElection)?.partyById.get(candidacy.party);
  return (
    <>
      <PartySwatch party={candidacy.party} />
      <span>
        <span translate="no">{nameOfCandidate(candidacy)}</span>
        <Pause />
        <span className="small suggestion__below" translate="no">
          {party !== undefined && `${partyOfCandidate(candidacy, party)}, `}
          {constituency.name}
        </span>
      </span>
      <Pause />
      <span className="small suggestion__beside">{placeInWords(place)}</span>
    </>
  );
}
