import { MapPinned } from 'lucide-react';
import { formatCount } from '../../measures/figures.ts';
import type { Region } from '../../psephology/region.ts';
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
