import { PageDialog } from '../dialog/PageDialog.tsx';
import type { DialogProps } from '../later/DialogButton.tsx';
import { useHustings } from '../StoreContext.ts';
import { ShareLink } from './ShareLink.tsx';
import { selectShared } from './selectShared.ts';

/** Everything with which a reader takes the view away, in a dialog. */
export function ShareDialog({ onClose }: DialogProps) {
  const shared = useHustings(selectShared);
  const page = `${window.location.origin}${window.location.pathname}`;
  return (
    <PageDialog title="Share and embed" onClose={onClose}>
      {shared === null ? (
        <p>The results are on their way.</p>
      ) : (
        <ShareLink address={`${page}${shared.query}`} title={shared.title} />
      )}
    </PageDialog>
  );
}
