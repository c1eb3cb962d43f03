import { MapPin } from 'lucide-react';
import type { Contest } from '../../election/contest.ts';
import { Pause } from '../announcer/Announcer.tsx';

interface PlaceContentProps {
  readonly name: string;
  readonly below?: string;
  readonly seat: Contest;
}

/** A town, a ward or a postcode in the search's list: its name and its seat. */
export function PlaceContent({ name, below, seat }: PlaceContentProps) {
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
