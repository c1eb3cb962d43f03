import { capitalised } from '../words/capitalised.ts';
import type { ClaimLine, StatedLine } from './claimLines.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** The figures of a claim, each with what the results say, what was reported, and the verdict. */
export function ClaimFigures({ lines }: { readonly lines: readonly ClaimLine[] }) {
  return (
    <ul className="claim__lines">
      {lines.map(({ label, results, stated }) => (
        <li key={label} className="claim__line">
          <p className="claim__label">{label}</p>
          {results !== null && (
            <p className="claim__pair">
              <span>
                <span className="claim__key">Results:</span> <strong>{results}</strong>
              </span>{' '}
              {stated.length === 1 && stated[0] !== undefined && <Reported {...stated[0]} />}
            </p>
          )}
          {stated.map((each) => (
            <div key={`${each.by} ${each.stated}`} className="claim__judged">
              {stated.length > 1 && (
                <p>
                  <Reported {...each} />
                </p>
              )}
              <p className="claim__verdict">
                <VerdictMark verdict={each.verdict} /> <span className="small">{each.reason}</span>
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Reported({ stated, by }: StatedLine) {
  return (
    <span>
      <span className="claim__key">{by === null ? 'Reported:' : `${capitalised(by)}:`}</span> {stated}
    </span>
  );
}
