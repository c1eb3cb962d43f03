import type { OverlayId } from '../../view/overlay.ts';
import './OverlaySymbol.css';

/** An overlay's mark as the map draws it. The overlay is named in words beside it. */
export function OverlaySymbol({ id }: { readonly id: OverlayId }) {
  return (
    <svg className="overlay-symbol" viewBox="0 0 16 16" aria-hidden="true">
      {shape(id)}
    </svg>
  );
}

function shape(id: OverlayId) {
  switch (id) {
    case 'changed':
      return (
        <>
          <rect className="overlay-symbol__area" x="1" y="1" width="14" height="14" rx="2" />
          <path d="M1,6L10,15M1,1L15,15M6,1L15,10M11,1L15,5M1,11L5,15" />
        </>
      );
    case 'near':
      return <circle cx="8" cy="8" r="5" />;
    case 'named':
      return <path className="overlay-symbol__solid" d="M8,2L14,8L8,14L2,8z" />;
    case 'regions':
      return <path d="M1,11L5,6L10,10L15,4" />;
    case 'labels':
      return (
        <text x="8" y="12.5" textAnchor="middle">
          Aa
        </text>
      );
    default:
      return id satisfies never;
  }
}
