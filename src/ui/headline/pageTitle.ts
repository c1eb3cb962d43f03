import type { Contest } from '../../election/contest.ts';
import type { Election } from '../../election/election.ts';
import { baselineYearInWords } from '../../facts/baselineInWords.ts';
import { formatCount } from '../../facts/figures.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { outcomeInWords } from '../words/outcomeInWords.ts';

/** What the browser and search engines call a view. */
export interface PageTitle {
  /** What the view shows. */
  readonly name: string;
  /** The same with the page's name. */
  readonly title: string;
  readonly description: string;
}

/** The title and description of a view: of the selected seat, else of what the map shows, and of which seats (`group`, "28 of 650 seats", `null` for all). */
export function pageTitle(election: Election, selected: Contest | null, headline: string, group: string | null): PageTitle {
  if (selected !== null) {
    const outcome = outcomeInWords(selected, election);
    const name = `${selected.name}: ${outcome}`;
    return {
      name,
      title: `${name} – Hustings`,
      description: `How ${selected.name} voted on ${pollingDay(election.date)}: ${outcome}, majority ${formatCount(selected.poll?.majority ?? null)}. Every candidate’s ${election.baseline === null ? 'votes and share' : `votes, share and change since ${baselineYearInWords(election)}`}.`,
    };
  }
  const shown = group === null ? headline : `${headline}: ${group}`;
  return {
    name: shown,
    title: `${shown} – Hustings`,
    description: `${shown}. An interactive map of the UK general election of ${pollingDay(election.date)}, with the full result of all ${election.contests.length} constituencies.`,
  };
}
