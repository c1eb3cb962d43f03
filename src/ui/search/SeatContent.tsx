import type { Contest } from '../../election/contest.ts';
import { winnerOf } from '../../election/poll.ts';
import { Pause } from '../announcer/Announcer.tsx';
import { PartySwatch } from '../legend/PartySwatch.tsx';

interface SeatContentProps {
  readonly constituency: Contest;
  readonly byWelshName?: boolean;
  /** What stands beside the name; the region where it is not said. */
  readonly beside?: string;
}

/** A seat in the search's list: the winner's colour, the name, the region. */
export function SeatContent({ constituency, byWelshName = false, beside }: SeatContentProps) {
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
