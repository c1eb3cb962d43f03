import type { Election } from '../../election/election.ts';
import { AboutButton } from '../about/AboutButton.tsx';
import { GroupSummary } from '../group/GroupSummary.tsx';
import { StoryList } from '../reading/StoryList.tsx';
import { useHustings } from '../StoreContext.ts';

interface OverviewProps {
  readonly election: Election;
  /** Called before the overview gives way to a seat that was chosen in it. */
  readonly onLeave: () => void;
}

/** What the panel holds while no seat is selected: what this is, and what happened over the seats that match. */
export function Overview({ election, onLeave }: OverviewProps) {
  const filtered = useHustings((state) => state.view.where.length > 0);
  return (
    <div className="panel__body">
      {!filtered && (
        <p>
          Choose a constituency on the map, or find it by name, to see who stood there, how many votes each had and what has changed
          since 2019.
        </p>
      )}
      <GroupSummary election={election} onLeave={onLeave} />
      <section className="panel__section">
        <h3>Stories</h3>
        <StoryList election={election} onLeave={onLeave} />
      </section>
      <section className="panel__section">
        <p className="small">
          Results: House of Commons Library. 2019 notional results: Rallings and Thrasher. Census: ONS and National Records of
          Scotland. Boundaries: ONS; contains OS data © Crown copyright and database right 2024.
        </p>
        <AboutButton className="text-button" />
      </section>
    </div>
  );
}
