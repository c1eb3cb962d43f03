import { PageDialog } from '../dialog/PageDialog.tsx';
import type { DialogProps } from '../later/DialogButton.tsx';
import { Definitions } from './Definitions.tsx';
import { Sources } from './Sources.tsx';
import './AboutNumbers.css';

/** What the numbers mean and where they come from, in a dialog. */
export function AboutNumbers({ onClose }: DialogProps) {
  return (
    <PageDialog title="About the numbers" onClose={onClose}>
      <Definitions />
      <Sources />
    </PageDialog>
  );
}
