import { Check, CircleHelp, EqualApproximately, X } from 'lucide-react';
import type { FigureVerdict } from '../../article/figures/judgeFigure.ts';

const SIGNS = { agrees: Check, rounded: EqualApproximately, differs: X, unchecked: CircleHelp } as const;

/** The sign of a figure's verdict; the words stand beside it. */
export function FigureVerdictMark({ verdict }: { readonly verdict: FigureVerdict }) {
  const Sign = SIGNS[verdict];
  return <Sign aria-hidden className="article-sign" size={13} strokeWidth={2.75} />;
}
