import { formatCount } from '../../facts/figures.ts';
import { selectPanelSubject } from '../../store/panelSubject.ts';
import { selectElection, selectSelected } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useHustings } from '../StoreContext.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';

/** Tells readers of a screen reader which seat has been selected and its result. */
export function SeatAnnouncer() {
  const election = useHustings(selectElection);
  const selected = useHustings(selectSelected);
  // A story that selects a seat says itself what is to be seen there.
  const inRecord = useHustings(selectPanelSubject) === 'record';
  useAnnounced(
    election !== null && selected !== null && inRecord
      ? `${selected.name}: ${outcomeInWords(selected, election)}, majority ${formatCount(selected.poll?.majority ?? null)}.`
      : null,
    { atFirst: true },
  );
  return null;
}
