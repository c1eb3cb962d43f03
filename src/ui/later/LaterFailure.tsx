interface LaterFailureProps {
  readonly label: string;
  readonly onRetry: () => void;
}

/** Says that a part of the page is not there, and offers to try again. */
export function LaterFailure({ label, onRetry }: LaterFailureProps) {
  return (
    <div role="alert">
      <p>{label}: this part of the page did not arrive. The map works without it.</p>
      <button type="button" className="plain-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
