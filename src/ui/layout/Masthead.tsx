import { AboutButton } from '../about/AboutButton.tsx';
import { DisplayMenu } from '../controls/DisplayMenu.tsx';
import { ElectionName } from '../headline/ElectionName.tsx';
import { SeatSearch } from '../search/SeatSearch.tsx';
import './Masthead.css';

/** The top line of the page: its name, the search, the display and the notes. */
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
      <div className="masthead__more">
        <AboutButton className="plain-button plain-button--bare masthead__about" />
        <DisplayMenu />
      </div>
    </header>
  );
}
