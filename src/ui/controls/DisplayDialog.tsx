import { PageDialog } from '../dialog/PageDialog.tsx';
import type { DialogProps } from '../later/DialogButton.tsx';
import { DisplayChoices } from './DisplayChoices.tsx';

/** The choices of display in a dialog, for windows without room for their own menu. */
export function DisplayDialog({ onClose }: DialogProps) {
  return (
    <PageDialog title="Display" size="small" onClose={onClose}>
      <DisplayChoices />
    </PageDialog>
  );
}
