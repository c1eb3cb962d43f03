import {
  allSeats,
  groupSeats,
  groupSeatsThat,
  groupSeatsThen,
  groupSeatsWon,
  groupShare,
  groupShareThen,
  groupTurnout,
  groupVotes,
  groupVotesThen,
  nationalChange,
  nationalShare,
  seatsThat,
} from '../../../src/editorial/tours/groupFigures.ts';
import { passage, reported, seat } from '../../../src/editorial/tours/passage.ts';
import { majority, votes } from '../../../src/editorial/tours/seatFigures.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';
import { shareOf, winnerOf } from '../../../src/election/poll.ts';

/** The whole result: many seats on a third of the vote, and the parties that gained besides. */
export const landslide: Tour = {
  id: 'landslide',
  summary: 'The whole result: most seats for Labour, and gains for the Greens and Reform UK.',
  steps: [
    {
      headline: passage`${groupSeatsWon('lab')} of ${allSeats} seats with ${groupShare('lab')} of votes`,
      text: passage`With about a third of all votes Labour won ${groupSeatsWon('lab')} constituencies, after ${groupSeatsThen('lab')} in the 2019 notional result. Its share of votes was ${nationalChange('lab')}.`,
      query: 'view=hex&colour=winner&overlay=none',
      flight: 'country',
      terms: ['constituency', 'share', 'notional'],
    },
    {
      headline: passage`The Conservatives’ share was ${nationalChange('con')}`,
      text: passage`They took ${groupShare('con')} of votes, after ${groupShareThen('con')} in the 2019 notional result, and their seats went from ${groupSeatsThen('con')} to ${groupSeatsWon('con')}. A seat goes to whoever has the most votes there: in ${groupSeatsThat(({ poll }) => winnerOf(poll) === 'lab' && (shareOf(poll, 'lab') ?? 1) < 0.5)} of its ${groupSeatsWon('lab')} Labour had less than half.`,
      query: 'view=hex&colour=change&party=con&overlay=none',
      flight: 'country',
      terms: ['points'],
    },
    {
      headline: passage`Labour had fewer votes than in 2019`,
      text: passage`It had ${groupVotes('lab')} votes, after ${groupVotesThen('lab')} in the 2019 notional result; reports said that it had more in 2017 as well. Of all electors ${groupTurnout} cast a valid vote.`,
      query: 'view=hex&colour=change&party=lab&overlay=none',
      flight: 'country',
      terms: [],
    },
    {
      headline: passage`Reform UK: ${nationalShare('ruk')} of votes, ${groupSeats} seats`,
      text: passage`These are the seats that it won, among them ${seat('clacton')}, Nigel Farage’s. Reports before the last seats had declared gave it ${reported('four', '2024-07-05')}. The Liberal Democrats, with ${nationalShare('ld')} of votes, won ${seatsThat(({ poll }) => winnerOf(poll) === 'ld')}.`,
      query: 'view=hex&colour=share&party=ruk&where=winner=ruk&overlay=none',
      flight: 'country',
      terms: [],
    },
    {
      headline: passage`The Greens: ${nationalShare('green')} of votes, ${groupSeats} seats`,
      text: passage`They held ${seat('brighton-pavilion')}, took ${seat('waveney-valley')} and ${seat('north-herefordshire')} from the Conservatives, and ${seat('bristol-central')} from Labour. They were second in ${seatsThat(({ poll }) => poll?.runnerUp === 'green')} more.`,
      query: 'view=hex&colour=share&party=green&where=winner=green&overlay=none',
      flight: 'country',
      terms: [],
    },
    {
      headline: passage`Bristol Central: one of ${seatsThat(({ poll, before }) => winnerOf(before) === 'lab' && winnerOf(poll) !== 'lab')} seats that Labour lost`,
      text: passage`In ${seat('bristol-central')} Carla Denyer (Green) had ${votes('bristol-central', 'green')} votes and Thangam Debbonaire, of Labour’s shadow cabinet, ${votes('bristol-central', 'lab')}: a majority of ${majority('bristol-central')}.`,
      query: 'colour=winner&seat=bristol-central&overlay=labels',
      flight: ['bristol-central'],
      terms: ['majority'],
    },
  ],
};
