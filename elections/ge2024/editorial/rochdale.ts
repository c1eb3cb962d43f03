import { groupSeats, groupSeatsWon, seatsThat } from '../../../src/editorial/tours/groupFigures.ts';
import { passage, reported, seat } from '../../../src/editorial/tours/passage.ts';
import { changeOf, majority, share, shareThen, votes } from '../../../src/editorial/tours/seatFigures.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';
import { votesFor } from '../../../src/election/poll.ts';

/** Rochdale, from its by-election to the general election. */
export const rochdale: Tour = {
  id: 'rochdale',
  summary: 'A seat that the Workers Party won in February 2024 and lost in July.',
  steps: [
    {
      headline: passage`In February 2024 Rochdale elects George Galloway`,
      text: passage`At a by-election in ${seat('rochdale')} George Galloway of the Workers Party won, with ${reported('almost 40%', '2024-07-05')} of votes. The map shows the general election that followed in July, within new boundaries.`,
      query: 'colour=winner&seat=rochdale&overlay=labels',
      flight: ['rochdale'],
      terms: ['byElection', 'constituency', 'workers'],
    },
    {
      headline: passage`On 4 July 2024 Labour wins it by ${majority('rochdale')} votes`,
      text: passage`In ${seat('rochdale')} Paul Waugh (Labour) had ${votes('rochdale', 'lab')} votes and George Galloway ${votes('rochdale', 'wpb')}: shares of ${share('rochdale', 'lab')} and ${share('rochdale', 'wpb')}. Reform UK was third with ${share('rochdale', 'ruk')}.`,
      query: 'colour=majority&seat=rochdale&overlay=labels',
      flight: ['rochdale'],
      terms: ['share', 'majority'],
    },
    {
      headline: passage`Labour won with a smaller share than before`,
      text: passage`Labour’s share in ${seat('rochdale')} was ${share('rochdale', 'lab')}, after ${shareThen('rochdale', 'lab')} in the 2019 notional result: ${changeOf('rochdale', 'lab')}. There is nothing to compare the Workers Party with: it did not stand in 2019.`,
      query: 'colour=change&party=lab&seat=rochdale&overlay=labels',
      flight: ['rochdale'],
      terms: ['notional', 'points'],
    },
    {
      headline: passage`The Workers Party came second in ${groupSeats} seats`,
      text: passage`It stood in ${seatsThat(({ poll }) => votesFor(poll, 'wpb') !== null)} constituencies and won ${groupSeatsWon('wpb')}. Besides ${seat('rochdale')} it was second in ${seat('birmingham-yardley')} and ${seat('birmingham-hodge-hill-and-solihull-north')}, both behind Labour.`,
      query: 'view=hex&colour=share&party=wpb&where=second=wpb&overlay=none',
      flight: 'country',
      terms: [],
    },
  ],
};
