import { useState } from 'react';
import type { Election } from '../../election/election.ts';
import { selectPanelSubject } from '../../store/panelSubject.ts';
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
  // What a story shows it says itself.
  const inStory = useHustings((state) => selectPanelSubject(state) === 'story');
  useAnnounced(settled === atFirst || inStory ? null : `${seatCount(settled.length, election.contests.length)} seats`);
  return null;
}
