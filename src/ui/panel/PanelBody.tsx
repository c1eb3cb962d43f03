import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { Overview } from './Overview.tsx';
import { SeatRecord } from './SeatRecord.tsx';

interface PanelBodyProps {
  readonly election: Election;
  readonly selected: Contest | null;
  /** Called before the overview gives way to a seat that was chosen in it. */
  readonly onLeave: () => void;
}

/** What is below the panel's head: a seat's record, or what happened over the seats that match. */
export function PanelBody({ election, selected, onLeave }: PanelBodyProps) {
  return selected === null ? (
    <Overview election={election} onLeave={onLeave} />
  ) : (
    <SeatRecord constituency={selected} election={election} />
  );
}
