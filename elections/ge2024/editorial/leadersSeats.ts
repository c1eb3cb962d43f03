import { groupSeatsWon } from '../../../src/editorial/tours/groupFigures.ts';
import { passage, seat } from '../../../src/editorial/tours/passage.ts';
import { changeOf, majority, majorityThen, share, shareThen, votes } from '../../../src/editorial/tours/seatFigures.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';

const HOLBORN = 'holborn-and-st-pancras';

/** The seats of three of Labour's leading politicians. */
export const leadersSeats: Tour = {
  id: 'leaders-seats',
  summary: 'How Keir Starmer, Wes Streeting and David Lammy did in their own constituencies.',
  steps: [
    {
      headline: passage`Seats of Labour’s leaders in London`,
      text: passage`Keir Starmer became prime minister, Wes Streeting health secretary and David Lammy foreign secretary. Each had to be elected in one constituency like everybody else. Labour won their ${groupSeatsWon('lab')} seats, each with a smaller share of votes than in the 2019 notional result.`,
      query: `colour=change&party=lab&where=seat=${HOLBORN}|ilford-north|tottenham&overlay=labels`,
      flight: [HOLBORN, 'ilford-north', 'tottenham'],
      terms: ['constituency', 'share', 'notional'],
    },
    {
      headline: passage`Holborn and St Pancras: Keir Starmer`,
      text: passage`In ${seat(HOLBORN)} Andrew Feinstein (independent) came second with ${votes(HOLBORN, 'ind')} votes, a share of ${share(HOLBORN, 'ind')}. Keir Starmer had ${votes(HOLBORN, 'lab')}, or ${share(HOLBORN, 'lab')}. His majority is ${majority(HOLBORN)}, after ${majorityThen(HOLBORN)} in the 2019 notional result.`,
      query: `colour=change&party=lab&seat=${HOLBORN}&overlay=labels`,
      flight: [HOLBORN],
      terms: ['independent', 'majority'],
    },
    {
      headline: passage`Ilford North: Wes Streeting`,
      text: passage`In ${seat('ilford-north')} Wes Streeting had ${votes('ilford-north', 'lab')} votes and Leanne Mohamad (independent) ${votes('ilford-north', 'ind')}: a majority of ${majority('ilford-north')}, after ${majorityThen('ilford-north')} in the 2019 notional result. Labour’s share was ${changeOf('ilford-north', 'lab')}.`,
      query: 'colour=change&party=lab&seat=ilford-north&overlay=labels',
      flight: ['ilford-north'],
      terms: ['points'],
    },
    {
      headline: passage`Tottenham: David Lammy`,
      text: passage`In ${seat('tottenham')} David Lammy had ${share('tottenham', 'lab')} of votes, after ${shareThen('tottenham', 'lab')} in the 2019 notional result. David Craig (Green) was second with ${votes('tottenham', 'green')} votes and Nandita Lal (independent) third with ${votes('tottenham', 'ind')}. The majority is ${majority('tottenham')}.`,
      query: 'colour=change&party=lab&seat=tottenham&overlay=labels',
      flight: ['tottenham'],
      terms: [],
    },
  ],
};
