import { isAboutResidents } from '../facts/condition.ts';
import { pollingDay } from '../facts/pollingDay.ts';
import { selectElection, selectMeasure, selectMeasureContext } from '../store/selectors.ts';
import { AreasNotPeople } from '../ui/notices/AreasNotPeople.tsx';
import { useHustings } from '../ui/StoreContext.ts';
import { givenQuery } from '../view/givenAddress.ts';

interface SourceLineProps {
  readonly links: boolean;
  /** The version of data and definitions. */
  readonly release: string;
  /** The day on which the data were made, ISO 8601, or "". */
  readonly dataDate: string;
}

/** Where the numbers come from and of which day they and their last corrections are, and the way to the whole app. */
export function SourceLine({ links, release, dataDate }: SourceLineProps) {
  const election = useHustings(selectElection);
  const measure = useHustings(selectMeasure);
  const context = useHustings(selectMeasureContext);
  const view = useHustings((state) => state.view);
  if (election === null || context === null) return null;
  return (
    <footer className="embed__source small">
      {isAboutResidents(election, view.where, view.colour) && <AreasNotPeople />}
      <p>
        Source: {measure.source(context)}. Results of {pollingDay(election.date)}
        {dataDate !== '' && <>, data as of {pollingDay(dataDate)}</>}
        {release !== '' && <>, version {release}</>}.
        {links && (
          <>
            {' '}
            <a href={`./${givenQuery(view, election)}`} target="_blank" rel="noopener">
              Open the full map
            </a>
          </>
        )}
      </p>
    </footer>
  );
}
