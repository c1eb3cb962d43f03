import {
  allSeats,
  groupChange,
  groupSeats,
  groupShare,
  groupShareThen,
  nationalChange,
  seatsThat,
} from '../../../src/editorial/tours/groupFigures.ts';
import { passage, seat } from '../../../src/editorial/tours/passage.ts';
import { changeOf, majority, majorityThen, share, votes } from '../../../src/editorial/tours/seatFigures.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';
import { winnerOf } from '../../../src/election/poll.ts';

/** The seats that independents took from Labour. */
export const fiveIndependents: Tour = {
  id: 'five-independents',
  summary: 'Seats that Labour lost to candidates of no party, one after the other.',
  steps: [
    {
      headline: passage`Labour won the country and lost these ${groupSeats} to independents`,
      text: passage`On 4 July 2024 Labour won ${seatsThat(({ poll }) => winnerOf(poll) === 'lab')} of ${allSeats} constituencies and with them the government. In these ${groupSeats}, all Labour’s before, an independent had the most votes. Reports the next day said that each of the winners had stood on the war in Gaza.`,
      query: 'view=hex&colour=winner&where=was=lab,winner=ind&overlay=none',
      flight: 'country',
      terms: ['constituency', 'independent'],
    },
    {
      headline: passage`Leicester South: a member of the shadow cabinet loses`,
      text: passage`In ${seat('leicester-south')} Shockat Adam (independent) had ${votes('leicester-south', 'ind')} votes and Jonathan Ashworth, of Labour’s shadow cabinet, ${votes('leicester-south', 'lab')}: a majority of ${majority('leicester-south')}. In the 2019 notional result Labour’s majority was ${majorityThen('leicester-south')}.`,
      query: 'colour=winner&seat=leicester-south&overlay=labels',
      flight: ['leicester-south'],
      terms: ['majority', 'notional'],
    },
    {
      headline: passage`Dewsbury and Batley: a wide margin`,
      text: passage`In ${seat('dewsbury-and-batley')} Iqbal Mohamed (independent) had ${votes('dewsbury-and-batley', 'ind')} votes, a share of ${share('dewsbury-and-batley', 'ind')}. Heather Iqbal (Labour) had ${votes('dewsbury-and-batley', 'lab')}, or ${share('dewsbury-and-batley', 'lab')}. The majority is ${majority('dewsbury-and-batley')}.`,
      query: 'colour=winner&seat=dewsbury-and-batley&overlay=labels',
      flight: ['dewsbury-and-batley'],
      terms: ['share'],
    },
    {
      headline: passage`Blackburn: decided by ${majority('blackburn')} votes`,
      text: passage`In ${seat('blackburn')} Adnan Hussain (independent) had ${votes('blackburn', 'ind')} votes and Kate Hollern, its Labour MP, ${votes('blackburn', 'lab')}. Craig Murray of the Workers Party had ${votes('blackburn', 'wpb')}. Labour had held the seat since 1955, reports said.`,
      query: 'colour=majority&seat=blackburn&overlay=labels',
      flight: ['blackburn'],
      terms: ['workers'],
    },
    {
      headline: passage`Birmingham Perry Barr: ${majority('birmingham-perry-barr')} votes ahead`,
      text: passage`In ${seat('birmingham-perry-barr')} Ayoub Khan (independent) had ${votes('birmingham-perry-barr', 'ind')} votes and Khalid Mahmood, its Labour MP, ${votes('birmingham-perry-barr', 'lab')}. Labour’s share was ${share('birmingham-perry-barr', 'lab')}, ${changeOf('birmingham-perry-barr', 'lab')} on the 2019 notional result.`,
      query: 'colour=winner&seat=birmingham-perry-barr&overlay=labels',
      flight: ['birmingham-perry-barr'],
      terms: ['points'],
    },
    {
      headline: passage`Islington North: a former leader of Labour beats it`,
      text: passage`Jeremy Corbyn led Labour until 2020 and sat for ${seat('islington-north')}. Now an independent, he had ${votes('islington-north', 'ind')} votes and Praful Nargund (Labour) ${votes('islington-north', 'lab')}: a majority of ${majority('islington-north')}.`,
      query: 'colour=winner&seat=islington-north&overlay=labels',
      flight: ['islington-north'],
      terms: [],
    },
    {
      headline: passage`Labour’s share in the ${groupSeats}: ${groupChange('lab')}`,
      text: passage`In these ${groupSeats} seats together Labour took ${groupShare('lab')} of votes, after ${groupShareThen('lab')} in the 2019 notional result. In the whole country its share was ${nationalChange('lab')}.`,
      query: 'view=hex&colour=change&party=lab&where=was=lab,winner=ind&overlay=none',
      flight: 'country',
      terms: [],
    },
  ],
};
