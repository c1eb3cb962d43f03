import type { Reported } from '../../../src/editorial/editorials.ts';
import { baselineInWords } from '../../../src/facts/baselineInWords.ts';
import { CLAIMS } from './claims.ts';

/** What was reported on the morning after the general election of 2024. */
export const REPORTED: Reported = {
  preface: (election) => [
    'On 5 July 2024, the day after the vote, five press reports told how Labour had won while losing, or nearly losing, seats with many Muslim residents. They are called A to E here; what they stated is given in our own words.',
    `Each figure is computed from the declared results when this page is opened. A fixed rule for each way of putting a figure, such as “nearly” or “more than”, gives the verdict. Figures of 2019 are of the ${baselineInWords(election)}.`,
  ],
  claims: CLAIMS,
};
