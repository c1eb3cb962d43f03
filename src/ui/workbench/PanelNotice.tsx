import { LOAD_AGAIN } from '../later/loadAgain.ts';

interface PanelNoticeProps {
  readonly label: string;
  readonly onRetry: () => void;
}

/** Says that a panel is not there, and offers to try again. */
export function PanelNotice({ label, onRetry }: PanelNoticeProps) {
  return (
    <div className="workbench__failure" role="alert">
      <p>
        {label}: this part of the page could not be loaded. The map and the results work without it. {LOAD_AGAIN}
      </p>
      <button type="button" className="plain-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
