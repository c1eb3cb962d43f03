import type { Election } from '../../election/election.ts';
import { electionYear } from '../../facts/baselineInWords.ts';

/** Years of general elections, and of other votes, that articles set beside a result. */
const GENERAL: readonly string[] = ['1997', '2001', '2005', '2010', '2015', '2017'];
const OTHER: readonly string[] = [...GENERAL, '2021', '2022', '2023'];

type Dated = Pick<Election, 'date' | 'baseline'>;

/** Whether a word is the year of an election's baseline, "2019"; of nothing where it has none. */
export function isYearBefore(word: string, { baseline }: Dated): boolean {
  return word === baseline?.short;
}

/** Whether a word is the year of the baseline or of a general election before it. */
export function isEarlierYear(word: string, election: Dated): boolean {
  return isYearBefore(word, election) || (GENERAL.includes(word) && word < electionYear(election));
}

/** Whether a word is the year of a vote that is neither the election nor its baseline. */
export function isYearOfOtherVote(word: string, election: Dated): boolean {
  return OTHER.includes(word) && word !== electionYear(election) && !isYearBefore(word, election);
}
