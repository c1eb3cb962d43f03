import { allSeats, groupSeats, groupSeatsThat, seatsThat } from '../../../src/editorial/tours/groupFigures.ts';
import { passage, seat, tab } from '../../../src/editorial/tours/passage.ts';
import { lead, majority, shareTogether, votes } from '../../../src/editorial/tours/seatFigures.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';
import { shareOf, votesFor, winnerOf } from '../../../src/election/poll.ts';

const CHINGFORD = 'chingford-and-woodford-green';

/** Seats that went to one candidate while two others shared the rest. */
export const voteSplits: Tour = {
  id: 'vote-splits',
  summary: 'Seats won by less than a third candidate’s votes, and how to find them.',
  steps: [
    {
      headline: passage`Most seats are won with less than half the votes`,
      text: passage`In each constituency the candidate with the most votes wins, however few they are. In ${seatsThat(({ poll }) => (shareOf(poll, winnerOf(poll) ?? '') ?? 1) < 0.5)} of ${allSeats} the winner had less than half. Candidates who appeal to the same voters can then lose to another whom fewer than half chose.`,
      query: 'view=hex&colour=winner&overlay=none',
      flight: 'country',
      terms: ['constituency'],
    },
    {
      headline: passage`Leicester East: more votes for another than the majority`,
      text: passage`In ${seat('leicester-east')} the Conservative Shivani Raja was ${majority('leicester-east')} votes ahead of Rajesh Agrawal (Labour). Claudia Webbe, elected for Labour before and now an independent, had ${votes('leicester-east', 'ind')}. The Conservatives took ${seatsThat(({ poll, before }) => winnerOf(poll) === 'con' && winnerOf(before) === 'lab')} seat from Labour in the whole country: this one.`,
      query: 'colour=winner&seat=leicester-east&overlay=labels',
      flight: ['leicester-east'],
      terms: ['majority', 'independent'],
    },
    {
      headline: passage`Chingford and Woodford Green: second and third ${lead(CHINGFORD, 'lab', 'ind')} votes apart`,
      text: passage`In ${seat(CHINGFORD)} Iain Duncan Smith (Conservative) had ${votes(CHINGFORD, 'con')} votes. Shama Tatler (Labour) had ${votes(CHINGFORD, 'lab')} and Faiza Shaheen, an independent whom Labour had dropped as its candidate, ${votes(CHINGFORD, 'ind')}. Together they had ${shareTogether(CHINGFORD, ['lab', 'ind'])} of votes.`,
      query: `colour=winner&seat=${CHINGFORD}&overlay=labels`,
      flight: [CHINGFORD],
      terms: [],
    },
    {
      headline: passage`It is a sum that can be done for any candidates`,
      text: passage`The Conservatives came second in these ${groupSeats} seats. In ${groupSeatsThat(({ poll }) => (votesFor(poll, 'ruk') ?? 0) > (poll?.majority ?? 0))} of them Reform UK had more votes than the Conservatives were behind. The tab ${tab('splits', '“Splits”')}, beside Table and Chart, does this sum for whomever you choose. It is arithmetic: nobody can say how people would have voted otherwise.`,
      query: 'view=hex&colour=share&party=ruk&where=second=con&overlay=none',
      flight: 'country',
      terms: [],
    },
  ],
};
