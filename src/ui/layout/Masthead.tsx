import { AboutButton } from '../about/AboutButton.tsx';
import { DisplayMenu } from '../controls/DisplayMenu.tsx';
import { ElectionName } from '../headline/ElectionName.tsx';
import { DialogButton } from '../later/DialogButton.tsx';
import { MoreMenu } from '../more/MoreMenu.tsx';
import { StoriesButton } from '../reading/StoriesButton.tsx';
import { SeatSearch } from '../search/SeatSearch.tsx';
import { SHARE } from '../share/shareCode.ts';
import './Masthead.css';

/** The top line of the page: its name, the search, and what there is besides, in one menu where the window is narrow. */
export function Masthead() {
  return (
    <header className="masthead">
      <p className="masthead__name">
        <a href="./">Hustings</a>
      </p>
      <p className="masthead__election">
        <ElectionName />
      </p>
      <SeatSearch />
      <div className="masthead__wide">
        <StoriesButton className="plain-button plain-button--bare" />
        <DialogButton code={SHARE} className="plain-button plain-button--bare">
          Share
        </DialogButton>
        <AboutButton className="plain-button plain-button--bare" />
        <DisplayMenu />
      </div>
      <MoreMenu />
    </header>
  );
}
