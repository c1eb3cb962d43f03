import type { ClaimLine } from './claimLines.ts';

/** How a claim's figures were computed, on request; nothing where nothing was computed. */
export function ClaimWorking({ lines }: { readonly lines: readonly ClaimLine[] }) {
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
