import { groupSeats, groupSeatsThen, seatsThat } from './groupFigures.ts';
import { passage, seat } from './passage.ts';
import { majority, majorityThen, votes } from './seatFigures.ts';
import type { Tour } from './tour.ts';

const FIVE = ['leicester-south', 'dewsbury-and-batley', 'blackburn', 'birmingham-perry-barr', 'islington-north'];

/** The five seats that independents took from Labour. */
export const fiveIndependents: Tour = {
  id: 'five-independents',
  summary: 'The constituencies in which Labour lost to a candidate of no party.',
  steps: [
    {
      headline: 'Five seats that Labour lost to independents',
      text: passage`On 4 July 2024 Labour won ${seatsThat(({ winner }) => winner === 'lab')} constituencies, most of them from the Conservatives. In these ${groupSeats} it lost to independents. All ${groupSeatsThen('lab')} had been Labour’s, and reports tied each winner to the war in Gaza.`,
      query: `colour=winner&where=was=lab,winner=ind`,
      flight: FIVE,
      terms: ['constituency', 'independent'],
    },
    {
      headline: 'Leicester South: a shadow minister loses his seat',
      text: passage`In ${seat('leicester-south')}, Shockat Adam had ${votes('leicester-south', 'ind')} votes and Jonathan Ashworth, of Labour’s front bench, ${votes('leicester-south', 'lab')}: a majority of ${majority('leicester-south')}. In the 2019 notional result Labour’s majority was ${majorityThen('leicester-south')}.`,
      query: 'colour=winner&seat=leicester-south',
      flight: ['leicester-south'],
      terms: ['majority', 'notional'],
    },
  ],
};
