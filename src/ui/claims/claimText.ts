import type { CheckedClaim } from '../../editorial/claims/checkClaim.ts';
import { AREAS_NOT_PEOPLE } from '../words/areasNotPeople.ts';
import { capitalised } from '../words/capitalised.ts';
import type { ClaimLine } from './claimLines.ts';
import { VERDICT_WORDS } from './verdictWords.ts';

/** A checked claim as plain text, a line for each figure, as it can stand in an article's notes. */
export function claimText({ claim, verdict }: CheckedClaim, lines: readonly ClaimLine[]): string {
  const reports = claim.reports.length === 1 ? `report ${claim.reports[0]}` : `reports ${claim.reports.join(', ')}`;
  const figures = lines.flatMap(({ label, results, stated }) =>
    stated.map((each) => {
      const said = each.stated === '' ? '' : `${each.by === null ? 'reported' : `${each.by} said`} ${each.stated}`;
      const shown = results === null ? '' : `results: ${results}`;
      const figures = [said, shown].filter((part) => part !== '').join('; ');
      return `- ${label}${figures === '' ? '' : `: ${figures}`}. ${VERDICT_WORDS[each.verdict]}. ${each.reason}`;
    }),
  );
  const note = claim.switches?.includes('base') === true ? [AREAS_NOT_PEOPLE] : [];
  return [`${claim.title} (${reports})`, claim.statement, `${capitalised(VERDICT_WORDS[verdict])}.`, ...figures, ...note].join(
    '\n',
  );
}
