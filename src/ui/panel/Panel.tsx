import { useRef } from 'react';
import { selectElection, selectSelected } from '../../store/selectors.ts';
import type { Arrangement } from '../layout/useArrangement.ts';
import { useHustings } from '../StoreContext.ts';
import { Overview } from './Overview.tsx';
import { OverviewHead } from './OverviewHead.tsx';
import { SeatHead } from './SeatHead.tsx';
import { SeatRecord } from './SeatRecord.tsx';
import { Sheet } from './Sheet.tsx';
import './Panel.css';

interface PanelProps {
  readonly arrangement: Arrangement;
  /** Gets the height of what the sheet leaves in sight when it is not pulled up; nought without a sheet. */
  readonly onSheetHeight: (height: number) => void;
}

/** The selected seat's record, or the national result while none is selected. */
export function Panel({ arrangement, onSheetHeight }: PanelProps) {
  const election = useHustings(selectElection);
  const selected = useHustings(selectSelected);
  const panel = useRef<HTMLElement>(null);
  if (election === null) return arrangement === 'column' ? <aside className="panel" aria-label="Result" /> : null;
  // A part of the panel that goes when it is used hands its focus to the panel, not to nowhere.
  const focus = () => panel.current?.focus();
  const head =
    selected === null ? (
      <OverviewHead election={election} />
    ) : (
      <SeatHead constituency={selected} election={election} onClosed={focus} />
    );
  const body =
    selected === null ? (
      <Overview election={election} onLeave={focus} />
    ) : (
      <SeatRecord constituency={selected} election={election} />
    );
  const key = selected?.code ?? 'overview';
  const label = selected === null ? 'National result' : `Result in ${selected.name}`;
  if (arrangement === 'sheet') {
    return <Sheet ref={panel} label={label} subject={key} head={head} body={body} onPeekHeight={onSheetHeight} />;
  }
  return (
    <aside ref={panel} className="panel" aria-label={label} tabIndex={-1}>
      <div key={key} className="panel__scroll">
        <div className="panel__head">{head}</div>
        {body}
      </div>
    </aside>
  );
}
