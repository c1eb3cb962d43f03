import { Check, CircleHelp, Clock, X } from 'lucide-react';
import type { Verdict } from '../../editorial/claims/verdict.ts';
import { VERDICT_WORDS } from './verdictWords.ts';
import './VerdictMark.css';

const SIGNS = {
  'borne-out': Check,
  'after-rounding': Check,
  overtaken: Clock,
  'not-borne-out': X,
  unchecked: CircleHelp,
} as const;

/** A verdict in words, with a sign for the eye. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const Sign = SIGNS[verdict];
  return (
    <span className={`verdict verdict--${verdict}`}>
      <Sign aria-hidden size={14} strokeWidth={2.5} />
      {VERDICT_WORDS[verdict]}
    </span>
  );
}
