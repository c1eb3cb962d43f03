import { Share2 } from 'lucide-react';
import { useId, useState } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { givenAddress } from '../../view/givenAddress.ts';
import { CopyBlock } from '../copy/CopyBlock.tsx';
import { PageDialog } from '../dialog/PageDialog.tsx';
import type { DialogProps } from '../later/DialogButton.tsx';
import { useHustings } from '../StoreContext.ts';
import { TabList } from '../workbench/TabList.tsx';
import { DataPanel } from './DataPanel.tsx';
import { EmbedPanel } from './EmbedPanel.tsx';
import { embeddedViews } from './embeddedViews.ts';
import { PicturePanel } from './PicturePanel.tsx';
import { selectShared } from './selectShared.ts';
import './ShareDialog.css';

const TABS = [
  { id: 'link', label: 'Link' },
  { id: 'embed', label: 'Embed' },
  { id: 'picture', label: 'Picture' },
  { id: 'data', label: 'Data' },
] as const;

/** Everything with which a reader takes the view away, in a dialog. */
export function ShareDialog({ onClose }: DialogProps) {
  const election = useHustings(selectElection);
  const shared = useHustings(selectShared);
  const view = useHustings((state) => state.view);
  const [tab, setTab] = useState<string>(TABS[0].id);
  // What was chosen in a tab stays while another is looked at.
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set([TABS[0].id]));
  const id = useId();
  function show(next: string) {
    setTab(next);
    setSeen(new Set([...seen, next]));
  }
  const page = `${window.location.origin}${window.location.pathname}`;
  if (election === null || shared === null) {
    return (
      <PageDialog title="Share and embed" onClose={onClose}>
        <p>The results are on their way. The view can be shared once they are here.</p>
      </PageDialog>
    );
  }
  const { title } = shared;
  const address = givenAddress(view, election, window.location);
  const panels = {
    link: <ShareLink address={address} title={title} />,
    embed: <EmbedPanel page={page} views={embeddedViews(view, election, shared)} theme={view.theme} release={__RELEASE__} />,
    picture: <PicturePanel address={address} fileName={`hustings-${election.id}-${view.colour}`} />,
    data: <DataPanel election={election} address={address} title={title} />,
  };
  return (
    <PageDialog title="Share and embed" size="wide" onClose={onClose}>
      <TabList name="Ways to share" tabs={TABS} current={tab} idPrefix={id} onChange={show} />
      {TABS.map((each) => (
        <div
          key={each.id}
          role="tabpanel"
          id={`${id}-panel-${each.id}`}
          aria-labelledby={`${id}-tab-${each.id}`}
          className="share__panel"
          hidden={each.id !== tab}
        >
          {seen.has(each.id) && panels[each.id]}
        </div>
      ))}
    </PageDialog>
  );
}

interface ShareLinkProps {
  readonly address: string;
  readonly title: string;
}

/** The view's address, to be copied or given to the system's share sheet where there is one. */
function ShareLink({ address, title }: ShareLinkProps) {
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
