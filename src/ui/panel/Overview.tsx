import { useMemo } from 'react';
import type { Election } from '../../psephology/election.ts';
import { AboutButton } from '../about/AboutButton.tsx';
import { ClosestSeats } from './ClosestSeats.tsx';
import { NationalTable } from './NationalTable.tsx';
import { nationalResult } from './nationalResult.ts';
import { SeatsBar } from './SeatsBar.tsx';

interface OverviewProps {
  readonly election: Election;
  /** Called before the overview gives way to a seat that was chosen in it. */
  readonly onLeave: () => void;
}

/** What the panel holds while no seat is selected: what this is, the national result, the closest seats. */
export function Overview({ election, onLeave }: OverviewProps) {
  const lines = useMemo(() => nationalResult(election), [election]);
  return (
    <div className="panel__body">
      <p>
        Choose a constituency on the map, or find it by name, to see who stood there, how many votes each had and what has changed
        since 2019.
      </p>
      <section className="panel__section overview__result">
        <h3>Seats and votes, now and in 2019</h3>
        <SeatsBar lines={lines} of="now" label="2024" />
        <SeatsBar lines={lines} of="before" label="2019" />
        <NationalTable lines={lines} />
      </section>
      <ClosestSeats election={election} onLeave={onLeave} />
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
