import { selectElection } from '../../store/selectors.ts';
import { PageDialog } from '../dialog/PageDialog.tsx';
import type { DialogProps } from '../later/DialogButton.tsx';
import { useHustings } from '../StoreContext.ts';
import { Definitions } from './Definitions.tsx';
import { Sources } from './Sources.tsx';
import './AboutNumbers.css';

/** What the numbers mean and where they come from, in a dialog. */
export function AboutNumbers({ onClose }: DialogProps) {
  const election = useHustings(selectElection);
  return (
    <PageDialog title="About the numbers" onClose={onClose}>
      {election !== null && <Definitions election={election} />}
      <Sources election={election} />
    </PageDialog>
  );
}
