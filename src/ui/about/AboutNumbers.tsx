import { Fragment } from 'react';
import { sharedColumns } from '../../election/areaColumn.ts';
import './AboutNumbers.css';
import type { Election } from '../../election/election.ts';
import { baselineInWords, electionYear, isNotional } from '../../facts/baselineInWords.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { selectElection } from '../../store/selectors.ts';
import { PageDialog } from '../dialog/PageDialog.tsx';
import type { DialogProps } from '../later/DialogButton.tsx';
import { useHustings } from '../StoreContext.ts';
import { comparedAs, jointCandidates } from '../words/partyNotes.ts';
import { useCredits } from './useCredits.ts';

const USUAL = { id: '' };

/** Where the figures and the boundaries come from, with their licences; of the usual election before another is here. */
function Sources({ election }: { readonly election: Election | null }) {
  const credits = useCredits(election ?? USUAL);
  return (
    <>
      <h3>Where they come from</h3>
      <ul className="about__sources">
        {credits.map(({ id, credit, publisher, address, licence, licenceUrl }) => (
          <li key={id}>
            <p>
              <Linked
                text={credit}
                links={[
                  [publisher, address],
                  [licence, licenceUrl],
                ]}
              />
            </p>
          </li>
        ))}
      </ul>
      {__DATA_DATE__ !== '' && (
        <p>
          The data are as of {pollingDay(__DATA_DATE__)}, version {__RELEASE__}.
        </p>
      )}
    </>
  );
}

interface LinkedProps {
  readonly text: string;
  readonly links: readonly (readonly [name: string, address: string | undefined])[];
}

/** A text with links where names are first named in it. */
function Linked({ text, links: [first, ...others] }: LinkedProps) {
  if (first === undefined) return <>{text}</>;
  const [name, address] = first;
  const at = address === undefined ? -1 : text.indexOf(name);
  if (at < 0) return <Linked text={text} links={others} />;
  return (
    <>
      <Linked text={text.slice(0, at)} links={others} />
      <a href={address}>{name}</a>
      <Linked text={text.slice(at + name.length)} links={others} />
    </>
  );
}

/** What the numbers mean and where they come from, in a dialog. */
export function AboutNumbers({ onClose }: DialogProps) {
  const election = useHustings(selectElection);
  return (
    <PageDialog title="About the numbers" onClose={onClose}>
      {election !== null && <Definitions election={election} />}
      <Sources election={election} />
    </PageDialog>
  );
}

/** What each figure means. */
function Definitions({ election }: { readonly election: Election }) {
  const { baseline, parties, source } = election;
  return (
    <>
      <h3>What the figures mean</h3>
      <dl className="about__definitions">
        <dt>Share</dt>
        <dd>A candidate’s or party’s votes as a percentage of all valid votes in the constituency.</dd>
        {baseline !== null && (
          <>
            <dt>Change</dt>
            <dd>
              The share in {electionYear(election)} minus the share in {baseline.short}, in percentage points.{' '}
              {isNotional(election) &&
                `Boundaries changed between the two elections, so the ${baseline.short} figures are notional: an estimate of what the result would have been on the boundaries of ${electionYear(election)}. `}
              Where a party stood only once, no change is given. Independents are different people each time and are not compared.{' '}
              {comparedAs(
                parties.map(({ id }) => id),
                election,
              )}
            </dd>
            <dt>Hold and gain</dt>
            <dd>
              The winning party against the winner of the{' '}
              {isNotional(election) ? `notional ${baseline.short} result` : baselineInWords(election)}. {jointCandidates(election)}
            </dd>
          </>
        )}
        <dt>Majority</dt>
        <dd>The winner’s votes minus those of the candidate in second place.</dd>
        <dt>Swing that would have changed it</dt>
        <dd>Half the majority: each vote that moves from first to second place narrows the gap by two.</dd>
        <dt>Turnout</dt>
        <dd>Valid votes as a percentage of the electorate, as the {source} counts it. Rejected ballot papers are left out.</dd>
        {sharedColumns(election).map(({ id, share }) => (
          <Fragment key={id}>
            <dt>{share.name}</dt>
            <dd>{share.definition} These are figures for areas: they do not tell how any group of people voted.</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
