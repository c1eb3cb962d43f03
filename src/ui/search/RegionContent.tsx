import { MapPinned } from 'lucide-react';
import type { Region } from '../../election/region.ts';
import { formatCount } from '../../facts/figures.ts';
import { Pause } from '../announcer/Announcer.tsx';

interface RegionContentProps {
  readonly region: Region;
  readonly seats: number;
}

/** A region in the search's list: its name and how many seats it has. */
export function RegionContent({ region, seats }: RegionContentProps) {
  return (
    <>
      <MapPinned aria-hidden size={14} />
      <span>{region.name}</span>
      <Pause />
      <span className="small suggestion__beside">{seats === 1 ? '1 seat' : `${formatCount(seats)} seats`}</span>
    </>
  );
}
