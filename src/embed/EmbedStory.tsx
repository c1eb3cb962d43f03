import { selectPanelSubject } from '../store/panelSubject.ts';
import { selectElection } from '../store/selectors.ts';
import { LaterPart } from '../ui/later/LaterPart.tsx';
import { useHustings } from '../ui/StoreContext.ts';
import { framedTour } from '../ui/tours/framedTourCode.ts';

/** The step of a tour that the address names; nothing where it names none, and while a seat's card is in its place. */
export function EmbedStory({ onLeave }: { readonly onLeave: () => void }) {
  const election = useHustings(selectElection);
  const told = useHustings((state) => selectPanelSubject(state) === 'story');
  return election !== null && told ? <LaterPart code={framedTour(election.id)} props={{ election, onLeave }} /> : null;
}
