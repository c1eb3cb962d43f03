import type { ClaimFigure } from '../../editorial/claims/claimFigure.ts';
import { computeFigure } from '../../editorial/claims/computeFigure.ts';
import type { Results } from '../../editorial/claims/results.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { useSettled } from '../controls/useSettled.ts';
import { capitalised } from '../words/capitalised.ts';
import { figureInUnit } from './figureInUnit.ts';
import { figureLabel } from './figureLabel.ts';
import { withoutMuslimShare } from './withoutMuslimShare.ts';

/** Milliseconds without a change before figures are read out. */
const QUIET = 700;

interface DependentFiguresProps {
  readonly figures: readonly ClaimFigure[];
  readonly results: Results;
  /** Whether the Muslim share has been said above them. */
  readonly shareSaid: boolean;
  /** Whether they are read out once they have come to rest. */
  readonly readOut: boolean;
}

/** Figures by the definitions that hold, as they change. */
export function DependentFigures({ figures, results, shareSaid, readOut }: DependentFiguresProps) {
  const lines = figures.map((figure) => {
    const computed = computeFigure(figure, results);
    return {
      label: capitalised(figureLabel(shareSaid ? withoutMuslimShare(figure) : figure, results)),
      text: computed.kind === 'value' ? figureInUnit(computed.value, computed.unit) : 'no figure',
    };
  });
  const settled = useSettled(lines.map(({ label, text }) => `${label}: ${text}`).join('. '), QUIET);
  useAnnounced(readOut ? settled : null);
  return (
    <dl className="claim__own">
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
