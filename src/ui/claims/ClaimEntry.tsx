import { MapPin } from 'lucide-react';
import { memo, useId, useMemo, useRef } from 'react';
import type { CheckedClaim } from '../../editorial/claims/checkClaim.ts';
import type { Results } from '../../editorial/claims/results.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { SeatLink } from '../panel/SeatLink.tsx';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { capitalised } from '../words/capitalised.ts';
import { ClaimDefinitions } from './ClaimDefinitions.tsx';
import { ClaimFigures } from './ClaimFigures.tsx';
import { type ClaimLine, claimLines } from './claimLines.ts';
import { goToClaim } from './goToClaim.ts';
import { useShowClaim } from './useShowClaim.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { VERDICT_WORDS } from './verdictWords.ts';

interface ClaimEntryProps {
  readonly checked: CheckedClaim;
  readonly results: Results;
  readonly beside: { readonly id: string; readonly title: string } | null;
  readonly onLeave: () => void;
}

/** Something that was reported, with what the declared results make of it. */
export const ClaimEntry = memo(function ClaimEntry({ checked, results, beside, onLeave }: ClaimEntryProps) {
  const { claim, verdict } = checked;
  const heading = useId();
  const words = useRef<HTMLDivElement>(null);
  const show = useShowClaim(results);
  const lines = useMemo(() => claimLines(checked, results), [checked, results]);
  const seats = claim.seats.flatMap((slug) => results.election.bySlug.get(slug) ?? []);
  const own = claim.switches?.length ? 'Verdict, by the report’s own definition:' : 'Verdict:';
  const partly = verdict !== 'unchecked' && checked.parts.some((part) => part.verdict === 'unchecked');
  return (
    <article className="claim" aria-labelledby={heading} id={`claim-${claim.id}`}>
      <div ref={words}>
        <h3 id={heading}>{claim.title}</h3>
        <p>{claim.statement}</p>
        <p className="small">
          {claim.reports.length === 1 ? 'Report' : 'Reports'} {claim.reports.join(' ')}
        </p>
        <p className="claim__overall">
          <span className="small">{own}</span> <VerdictMark verdict={verdict} />
          {partly && <span className="small">. A part of it cannot be checked.</span>}
        </p>
        <ClaimFigures lines={lines} />
      </div>
      <ClaimWorking lines={lines} />
      {claim.switches !== undefined && <ClaimDefinitions claim={claim} switches={claim.switches} results={results} />}
      {claim.switches?.includes('base') && <AreasNotPeople />}
      {beside !== null && (
        <p className="small">
          Measured otherwise in{' '}
          <a href={`#claim-${beside.id}`} onClick={(event) => goToClaim(event, beside.id)}>
            “{beside.title}”
          </a>
          .
        </p>
      )}
      <div className="claim__actions">
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            show(claim);
            onLeave();
          }}
        >
          <MapPin aria-hidden size={16} />
          Show on the map<span className="visually-hidden">: {claim.title}</span>
        </button>
        <CopyButton text={claimText(checked, lines)} shownIn={words}>
          Copy<span className="visually-hidden"> “{claim.title}”</span>
        </CopyButton>
      </div>
      {seats.length > 0 && (
        <p className="small claim__records">
          Full result:{' '}
          {seats.map((seat, position) => (
            <span key={seat.code}>
              {position > 0 && ', '}
              <SeatLink constituency={seat} election={results.election} onLeave={onLeave} />
            </span>
          ))}
        </p>
      )}
    </article>
  );
});

/** How a claim's figures were computed, on request; nothing where nothing was computed. */
function ClaimWorking({ lines }: { readonly lines: readonly ClaimLine[] }) {
  const worked = lines.filter(({ working }) => working !== null);
  if (worked.length === 0) return null;
  return (
    <details className="claim__working">
      <summary>Working</summary>
      <dl>
        {worked.map(({ label, working }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{working}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A checked claim as plain text, a line for each figure, as it can stand in an article's notes. */
function claimText({ claim, verdict }: CheckedClaim, lines: readonly ClaimLine[]): string {
  const reports = claim.reports.length === 1 ? `report ${claim.reports[0]}` : `reports ${claim.reports.join(', ')}`;
  const figures = lines.flatMap(({ label, results, stated }) =>
    stated.map((each) => {
      const said = each.stated === '' ? '' : `${each.by === null ? 'reported' : `${each.by} said`} ${each.stated}`;
      const shown = results === null ? '' : `results: ${results}`;
      const figures = [said, shown].filter((part) => part !== '').join('; ');
      return `- ${label}${figures === '' ? '' : `: ${figures}`}. ${VERDICT_WORDS[each.verdict]}. ${each.reason}`;
    }),
  );
  const note = claim.switches?.includes('base') === true ? [AREAS_NOT_PEOPLE] : [];
  return [`${claim.title} (${reports})`, claim.statement, `${capitalised(VERDICT_WORDS[verdict])}.`, ...figures, ...note].join(
    '\n',
  );
}
