import { capitalised } from '../words/capitalised.ts';
import type { ClaimLine, StatedLine } from './claimLines.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** The figures of a claim, each with what was reported, what the results say, and the verdict. */
export function ClaimFigures({ lines }: { readonly lines: readonly ClaimLine[] }) {
  return (
    <ul className="claim__lines">
      {lines.map(({ label, results, stated }) => (
        <li key={label} className="claim__line">
          <p className="claim__label">{label}</p>
          {results !== null && (
            <p>
              <span className="claim__key">Results:</span> <strong>{results}</strong>
            </p>
          )}
          {stated.map((each) => (
            <Statement key={`${each.by} ${each.stated}`} {...each} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Statement({ stated, by, verdict, reason }: StatedLine) {
  return (
    <div className="claim__statement-line">
      {stated !== '' && (
        <p>
          <span className="claim__key">{by === null ? 'Reported:' : `${capitalised(by)}:`}</span> {stated}
        </p>
      )}
      <p className="claim__verdict">
        <VerdictMark verdict={verdict} /> <span className="small">{reason}</span>
      </p>
    </div>
  );
}
