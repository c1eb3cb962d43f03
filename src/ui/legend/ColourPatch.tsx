import type { CSSProperties, ReactNode } from 'react';

interface ColourPatchProps {
  readonly colour: string;
  readonly className: string;
  readonly style?: CSSProperties;
  /** What is drawn over the colour, in SVG. */
  readonly children?: ReactNode;
}

/**
 * A box filled with a colour that is data: a class, a party. It is a clipped piece of a drawing as large as Chromium's forced dark
 * theme needs to leave it alone, as it leaves the map: it recolours backgrounds, and drawings of 64 pixels or less.
 */
export function ColourPatch({ colour, className, style, children }: ColourPatchProps) {
  return (
    <span aria-hidden="true" className={`colour-patch ${className}`} style={style}>
      <svg aria-hidden="true">
        <rect width="100%" height="100%" fill={colour} />
        {children}
      </svg>
    </span>
  );
}
