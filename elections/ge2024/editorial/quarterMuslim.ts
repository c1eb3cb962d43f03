import {
  averageChangeElsewhere,
  groupAverageChange,
  groupChange,
  groupSeats,
  groupSeatsThat,
  groupSeatsThen,
  groupSeatsWon,
  groupShare,
  groupShareThen,
  groupShareTogether,
  nationalChange,
} from '../../../src/editorial/tours/groupFigures.ts';
import { passage, reported } from '../../../src/editorial/tours/passage.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';
import { winnerOf } from '../../../src/election/poll.ts';

/** What happened where many residents are Muslim. */
export const quarterMuslim: Tour = {
  id: 'quarter-muslim',
  summary: 'How the vote changed in the constituencies with the largest Muslim populations.',
  steps: [
    {
      headline: passage`In ${groupSeats} constituencies a quarter of residents or more are Muslim`,
      text: passage`The census asked residents about their religion. In ${groupSeats} constituencies a quarter or more answered “Muslim”. Northern Ireland asked in another way and has no comparable figure.`,
      query: 'view=hex&colour=muslim&where=muslim>=25&overlay=none',
      flight: 'country',
      terms: ['constituency'],
    },
    {
      headline: passage`There Labour’s share was ${groupChange('lab')}`,
      text: passage`In the ${groupSeats} seats together Labour took ${groupShare('lab')} of votes, after ${groupShareThen('lab')} in the 2019 notional result. In the whole country its share was ${nationalChange('lab')}.`,
      query: 'view=hex&colour=change&party=lab&where=muslim>=25&overlay=none',
      flight: 'country',
      terms: ['share', 'notional'],
    },
    {
      headline: passage`Labour still won ${groupSeatsWon('lab')} of the ${groupSeats}`,
      text: passage`It had won ${groupSeatsThen('lab')} of them in the 2019 notional result. It lost ${groupSeatsThat(({ poll, before }) => winnerOf(poll) === 'ind' && winnerOf(before) === 'lab')} to independents and ${groupSeatsThat(({ poll, before }) => winnerOf(poll) === 'con' && winnerOf(before) === 'lab')} to the Conservatives, though the Conservatives’ own share of votes was ${groupShare('con')}, after ${groupShareThen('con')}.`,
      query: 'view=hex&colour=winner&where=muslim>=25&overlay=none',
      flight: 'country',
      terms: ['independent'],
    },
    {
      headline: passage`Independents and the Workers Party took ${groupShareTogether(['ind', 'wpb'])}`,
      text: passage`That is all independents and the Workers Party counted together, whatever each of them stood for. The Greens’ share was ${groupShare('green')}, after ${groupShareThen('green')} in the 2019 notional result.`,
      query: 'view=hex&colour=challengers&where=muslim>=25&overlay=none',
      flight: 'country',
      terms: ['workers'],
    },
    {
      headline: passage`Where more than a tenth are Muslim: ${groupSeats} seats`,
      text: passage`In these seats Labour’s share was ${groupAverageChange('lab')} on average; while votes were still being counted, reports had it down by ${reported('11 points', '2024-07-05')}. In the other seats with a census figure it was ${averageChangeElsewhere('lab')} on average.`,
      query: 'view=hex&colour=change&party=lab&where=muslim>10&overlay=none',
      flight: 'country',
      terms: ['points'],
    },
  ],
};
