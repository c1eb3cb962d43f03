import { useState } from 'react';
import type { Election } from '../../election/election.ts';
import { formatCount } from '../../facts/figures.ts';
import { selectPanelSubject } from '../../store/panelSubject.ts';
import { selectGroup } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useSettled } from '../controls/useSettled.ts';
import { useHustings } from '../StoreContext.ts';

const QUIET = 700;

/** How many seats are in the group: "28 of 650". */
function countInWords(group: number, all: number): string {
  return `${formatCount(group)} of ${formatCount(all)}`;
}

/** How many seats match: "28 of 650". A component of its own, so that a moving slider renders the number alone. */
export function SeatCount({ election }: { readonly election: Election }) {
  const group = useHustings(selectGroup);
  return <>{countInWords(group.length, election.contests.length)}</>;
}

/** Tells readers of a screen reader how many seats match once the conditions have come to rest. */
export function SeatCountAnnouncer({ election }: { readonly election: Election }) {
  const group = useHustings(selectGroup);
  const [atFirst] = useState(group);
  const settled = useSettled(group, QUIET);
  // What a story shows it says itself.
  const inStory = useHustings((state) => selectPanelSubject(state) === 'story');
  useAnnounced(settled === atFirst || inStory ? null : `${countInWords(settled.length, election.contests.length)} seats`);
  return null;
}
