import type { CheckedClaim, CheckedPart } from '../../editorial/claims/checkClaim.ts';
import type { OutcomePart } from '../../editorial/claims/claim.ts';
import type { Results } from '../../editorial/claims/results.ts';
import type { Verdict } from '../../editorial/claims/verdict.ts';
import type { Election } from '../../election/election.ts';
import { partyTogether } from '../../facts/partiesInWords.ts';
import { capitalised } from '../words/capitalised.ts';
import { nameOfCandidate } from '../words/nameOfCandidate.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';
import { candidateName } from './claimWords.ts';
import { figureInUnit } from './figureInUnit.ts';
import { figureLabel } from './figureLabel.ts';
import { reasonInWords } from './reasonInWords.ts';
import { statedInWords } from './statedInWords.ts';
import { withoutMuslimShare } from './withoutMuslimShare.ts';
import { workingInWords } from './workingInWords.ts';

/** What one report, or all of them, stated of a figure, with the verdict on it. */
export interface StatedLine {
  readonly stated: string;
  /** Who stated it, where reports disagree; else `null`. */
  readonly by: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** A figure of a claim in words: what it is, what the results say, and what was stated of it. */
export interface ClaimLine {
  readonly label: string;
  /** `null` where the package holds nothing to set beside it. */
  readonly results: string | null;
  /** One line for each statement: reports that disagree stand beside each other. */
  readonly stated: readonly StatedLine[];
  /** How the figure was computed; `null` where there is nothing to compute. */
  readonly working: string | null;
}

/** A checked claim as lines; statements about the same figure that follow each other share one. */
export function claimLines({ claim, parts }: CheckedClaim, results: Results): readonly ClaimLine[] {
  const lines: ClaimLine[] = [];
  // A claim about seats of a Muslim share says so in its title: not again with each figure.
  const said = claim.switches?.includes('threshold') === true;
  for (const part of parts) {
    const line = lineOf(part, results, said);
    const last = lines.at(-1);
    if (last !== undefined && last.label === line.label)
      lines[lines.length - 1] = { ...last, stated: [...last.stated, ...line.stated] };
    else lines.push(line);
  }
  return lines;
}

function lineOf(checked: CheckedPart, results: Results, muslimShareSaid: boolean): ClaimLine {
  const { verdict } = checked;
  switch (checked.kind) {
    case 'figure': {
      const { part, computed } = checked;
      const unit = computed.kind === 'value' ? computed.unit : 'votes';
      // Stated as another figure of the results, which stands beside it: "less than the majority in the 2019 notional result (22,766)".
      const { stated } = checked;
      const compared = typeof stated === 'object' && stated.kind === 'value' ? ` (${figureInUnit(stated.value, stated.unit)})` : '';
      return {
        label: capitalised(figureLabel(muslimShareSaid ? withoutMuslimShare(part.figure) : part.figure, results)),
        results: computed.kind === 'value' ? figureInUnit(computed.value, computed.unit) : null,
        stated: [
          {
            stated: `${statedInWords(part, unit, results)}${compared}`,
            by: part.by ?? null,
            verdict,
            reason: reasonInWords(checked),
          },
        ],
        working: workingInWords(computed, results),
      };
    }
    case 'outcome': {
      const reason = verdict === 'borne-out' ? 'The results say the same.' : 'The results say otherwise.';
      return {
        label: 'Who won',
        results: declaredOutcome(checked, results.election),
        stated: [{ stated: statedOutcome(checked.part, results), by: null, verdict, reason }],
        working: null,
      };
    }
    case 'unchecked':
      return {
        label: `That ${checked.part.what}`,
        results: null,
        stated: [{ stated: '', by: null, verdict, reason: checked.part.why }],
        working: null,
      };
    default:
      return checked satisfies never;
  }
}

type CheckedOutcome = Extract<CheckedPart, { readonly kind: 'outcome' }>;

/** What was stated of who won: "Shockat Adam beat Jonathan Ashworth; Labour had the seat". */
function statedOutcome({ winner, second, from }: OutcomePart, results: Results): string {
  const first = candidateName(winner.seat, winner.surname, results);
  const deed = second === undefined ? `${first} won` : `${first} beat ${candidateName(winner.seat, second, results)}`;
  return `${deed}; ${partyTogether(from, results.election)} had the seat`;
}

/** What the results say of who won: "Shockat Adam, then Jonathan Ashworth: independent gain from Labour". */
function declaredOutcome({ result }: CheckedOutcome, election: Election): string {
  if (result === null) return 'The package has no such candidate there.';
  const { seat, first, second } = result;
  return `${nameOfCandidate(first)}, then ${nameOfCandidate(second)}: ${outcomeInWords(seat, election)}`;
}
