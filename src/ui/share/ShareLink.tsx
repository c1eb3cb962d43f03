import { Share2 } from 'lucide-react';
import { CopyBlock } from '../copy/CopyBlock.tsx';

interface ShareLinkProps {
  readonly address: string;
  readonly title: string;
}

/** The view's address, to be copied or given to the system's share sheet where there is one. */
export function ShareLink({ address, title }: ShareLinkProps) {
  async function share() {
    try {
      await navigator.share({ title, url: address });
    } catch {
      // The reader closed the sheet, or the frame may not open one: the address stands there to be copied.
    }
  }
  return (
    <CopyBlock label="Link to this view" text={address} copy="Copy the link">
      {'share' in navigator && (
        <button type="button" className="plain-button" onClick={() => void share()}>
          <Share2 aria-hidden size={18} />
          Share…
        </button>
      )}
    </CopyBlock>
  );
}
