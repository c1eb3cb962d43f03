import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { baselineYear } from '../../facts/baselineInWords.ts';
import { AboutButton } from '../about/AboutButton.tsx';
import { useCredits } from '../about/useCredits.ts';
import { GroupSummary } from '../group/GroupSummary.tsx';
import { hasStories } from '../reading/reading.ts';
import { StoryList } from '../reading/StoryList.tsx';
import { useHustings } from '../StoreContext.ts';
import { capitalised } from '../words/capitalised.ts';
import { sourcesInSentences } from '../words/sourcesInWords.ts';
import { SeatRecord } from './SeatRecord.tsx';

interface PanelBodyProps {
  readonly election: Election;
  readonly selected: Contest | null;
  /** Called before the overview gives way to a seat that was chosen in it. */
  readonly onLeave: () => void;
}

/** What is below the panel's head: a seat's record, or what happened over the seats that match. */
export function PanelBody({ election, selected, onLeave }: PanelBodyProps) {
  return selected === null ? (
    <Overview election={election} onLeave={onLeave} />
  ) : (
    <SeatRecord constituency={selected} election={election} />
  );
}

interface OverviewProps {
  readonly election: Election;
  /** Called before the overview gives way to a seat that was chosen in it. */
  readonly onLeave: () => void;
}

/** What the panel holds while no seat is selected: what this is, and what happened over the seats that match. */
function Overview({ election, onLeave }: OverviewProps) {
  const filtered = useHustings((state) => state.view.where.length > 0);
  const credits = useCredits(election);
  return (
    <div className="panel__body">
      {!filtered && (
        <p>
          Choose a constituency on the map, or find it by name, to see who stood there
          {election.baseline === null
            ? ' and how many votes each had.'
            : `, how many votes each had and what has changed since ${baselineYear(election)}.`}
        </p>
      )}
      <GroupSummary election={election} onLeave={onLeave} />
      <section className="panel__section">
        {hasStories(election) && <h3>Stories</h3>}
        <StoryList election={election} onLeave={onLeave} />
      </section>
      <section className="panel__section">
        <p className="small">
          {capitalised(sourcesInSentences(election))}
          {credits.map(({ inBrief }) => inBrief !== undefined && ` ${inBrief}`)}
        </p>
        <AboutButton className="text-button" />
      </section>
    </div>
  );
}
