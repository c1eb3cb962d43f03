import { MapPin, MapPinned } from 'lucide-react';
import type { Ward } from '../../dataset/places.ts';
import type { Contest } from '../../election/contest.ts';
import { winnerOf } from '../../election/poll.ts';
import type { Region } from '../../election/region.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { selectElection } from '../../store/selectors.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { PartySwatch } from '../legend/PartySwatch.tsx';
import { useHustings } from '../StoreContext.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { partyOfCandidate } from '../words/partyOfCandidate.ts';
import type { Standing } from './standing.ts';
import type { Suggestion } from './suggestion.ts';

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
function PersonContent({ standing: { candidacy, constituency, place } }: { readonly standing: Standing }) {
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

/** What a line of the search's list says. */
export function SuggestionContent({ suggestion }: { readonly suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case 'seat':
      return <SeatContent constituency={suggestion.constituency} byWelshName={suggestion.byWelshName} />;
    case 'person':
      return <PersonContent standing={suggestion.standing} />;
    case 'region':
      return <RegionContent region={suggestion.region} seats={suggestion.seats.length} />;
    case 'heir':
      return <SeatContent constituency={suggestion.constituency} beside={`${formatShare(suggestion.share)} of its residents`} />;
    case 'town':
      return <PlaceContent name={suggestion.name} seat={suggestion.constituency} />;
    case 'ward':
      return <PlaceContent name={suggestion.ward.name} below={wardInWords(suggestion.ward)} seat={suggestion.constituency} />;
    case 'postcode':
      return <PlaceContent name={`${suggestion.postcode}?`} seat={suggestion.constituency} />;
    case 'more':
      return <span className="suggestion__more">{moreInWords(suggestion)}</span>;
    default:
      return suggestion satisfies never;
  }
}

function wardInWords({ council, seats }: Ward): string {
  return seats.length === 1 ? `Ward, ${council}` : `Ward, ${council}; in ${seats.length} seats`;
}

function moreInWords({ next, total }: { readonly next: number; readonly total: number }): string {
  return `Show ${formatCount(next)} more of ${formatCount(total)}`;
}

interface RegionContentProps {
  readonly region: Region;
  readonly seats: number;
}

/** A region in the search's list: its name and how many seats it has. */
function RegionContent({ region, seats }: RegionContentProps) {
  return (
    <>
      <MapPinned aria-hidden size={14} />
      <span>{region.name}</span>
      <Pause />
      <span className="small suggestion__beside">{seats === 1 ? '1 seat' : `${formatCount(seats)} seats`}</span>
    </>
  );
}

interface PlaceContentProps {
  readonly name: string;
  readonly below?: string;
  readonly seat: Contest;
}

/** A town, a ward or a postcode in the search's list: its name and its seat. */
function PlaceContent({ name, below, seat }: PlaceContentProps) {
  return (
    <>
      <MapPin aria-hidden size={14} />
      <span>
        <span translate="no">{name}</span>
        {below !== undefined && <Pause />}
        {below !== undefined && <span className="small suggestion__below">{below}</span>}
      </span>
      <Pause />
      <span className="small suggestion__beside" translate="no">
        {seat.name}
      </span>
    </>
  );
}

interface SeatContentProps {
  readonly constituency: Contest;
  readonly byWelshName?: boolean;
  /** What stands beside the name; the region where it is not said. */
  readonly beside?: string;
}

/** A seat in the search's list: the winner's colour, the name, the region. */
function SeatContent({ constituency, byWelshName = false, beside }: SeatContentProps) {
  return (
    <>
      <PartySwatch party={winnerOf(constituency.poll)} named />
      <span>
        <span translate="no">{constituency.name}</span>
        {byWelshName && constituency.welshName !== null && (
          <span className="small" lang="cy" translate="no">
            <Pause />
            {constituency.welshName}
          </span>
        )}
      </span>
      <Pause />
      <span className="small suggestion__beside">{beside ?? constituency.regionName}</span>
    </>
  );
}
