import { useContext, useRef } from 'react';
import { selectElection, selectSelected } from '../../store/selectors.ts';
import { GroupHead } from '../group/GroupHead.tsx';
import { LaterPart } from '../later/LaterPart.tsx';
import type { Arrangement } from '../layout/useArrangement.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { useHustings } from '../StoreContext.ts';
import { PANEL_BODY } from './panelBodyCode.ts';
import { SeatHead } from './SeatHead.tsx';
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
  const filtered = useHustings((state) => state.view.where.length > 0);
  const panel = useRef<HTMLElement>(null);
  const prerendering = useContext(PrerenderContext);
  if (election === null) return arrangement === 'column' ? <aside className="panel" aria-label="Result" /> : null;
  // A part of the panel that goes when it is used hands its focus to the panel, not to nowhere.
  const focus = () => panel.current?.focus();
  const head =
    selected === null ? (
      <GroupHead election={election} />
    ) : (
      <SeatHead constituency={selected} election={election} onClosed={focus} />
    );
  const body = prerendering ? null : <LaterPart code={PANEL_BODY} props={{ election, selected, onLeave: focus }} />;
  const key = selected?.code ?? 'overview';
  const label = selected !== null ? `Result in ${selected.name}` : filtered ? 'Seats that match' : 'National result';
  if (arrangement === 'sheet') {
    const more = selected === null ? 'Seats and votes' : 'Full result';
    return <Sheet ref={panel} label={label} more={more} subject={key} head={head} body={body} onPeekHeight={onSheetHeight} />;
  }
  return (
    <aside ref={panel} className="panel" aria-label={label} tabIndex={-1}>
      <div className="panel__head">{head}</div>
      <div key={key} className="panel__scroll">
        {body}
      </div>
    </aside>
  );
}
