import { useState } from 'react';
import type { Election } from '../../psephology/election.ts';
import { selectGroup } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useHustings } from '../StoreContext.ts';
import { seatCount } from './seatCount.ts';
import { useSettled } from './useSettled.ts';

const QUIET = 700;

/** Tells readers of a screen reader how many seats match once the conditions have come to rest. */
export function SeatCountAnnouncer({ election }: { readonly election: Election }) {
  const group = useHustings(selectGroup);
  const [atFirst] = useState(group);
  const settled = useSettled(group, QUIET);
  useAnnounced(settled === atFirst ? null : `${seatCount(settled.length, election.constituencies.length)} seats`);
  return null;
}
