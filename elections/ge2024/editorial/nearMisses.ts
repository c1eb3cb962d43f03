import { groupSeats, leastMajorityThen, limitOf, mostMajorityThen, seatsThat } from '../../../src/editorial/tours/groupFigures.ts';
import { passage, seat } from '../../../src/editorial/tours/passage.ts';
import { majority, majorityThen, share, shareThen, votes } from '../../../src/editorial/tours/seatFigures.ts';
import type { Tour } from '../../../src/editorial/tours/tour.ts';

const HODGE_HILL = 'birmingham-hodge-hill-and-solihull-north';

/** The seats that Labour nearly lost to independents and the Workers Party. */
export const nearMisses: Tour = {
  id: 'near-misses',
  summary: 'Seats that Labour kept by a few hundred votes, some of them its safest before.',
  steps: [
    {
      headline: passage`Labour kept ${groupSeats} seats by fewer than ${limitOf('majority', '<')} votes`,
      text: passage`In these ${groupSeats} constituencies an independent or the Workers Party came second to Labour, and the majority was under ${limitOf('majority', '<')}. In the 2019 notional result Labour’s majorities there were between ${leastMajorityThen} and ${mostMajorityThen}.`,
      query: 'view=hex&colour=majority&where=winner=lab,was=lab,second=ind|wpb,majority<2000&overlay=none',
      flight: 'country',
      terms: ['constituency', 'majority', 'notional'],
    },
    {
      headline: passage`Ilford North: ${majority('ilford-north')} votes`,
      text: passage`In ${seat('ilford-north')} Wes Streeting (Labour) had ${votes('ilford-north', 'lab')} votes, a share of ${share('ilford-north', 'lab')}, and Leanne Mohamad (independent) ${votes('ilford-north', 'ind')}, or ${share('ilford-north', 'ind')}. The majority was ${majorityThen('ilford-north')} in the 2019 notional result.`,
      query: 'colour=majority&seat=ilford-north&overlay=labels',
      flight: ['ilford-north'],
      terms: ['independent', 'share'],
    },
    {
      headline: passage`Birmingham Yardley: ${majority('birmingham-yardley')} votes`,
      text: passage`In ${seat('birmingham-yardley')} Jess Phillips (Labour) had ${votes('birmingham-yardley', 'lab')} votes and Jody McIntyre (Workers Party) ${votes('birmingham-yardley', 'wpb')}. The majority of ${majority('birmingham-yardley')} was ${majorityThen('birmingham-yardley')} in the 2019 notional result.`,
      query: 'colour=majority&seat=birmingham-yardley&overlay=labels',
      flight: ['birmingham-yardley'],
      terms: ['workers'],
    },
    {
      headline: passage`Bradford West: from ${shareThen('bradford-west', 'lab')} of votes to ${share('bradford-west', 'lab')}`,
      text: passage`In ${seat('bradford-west')} Naz Shah (Labour) was ${majority('bradford-west')} votes ahead of Muhammed Islam (independent). Labour’s share was ${share('bradford-west', 'lab')}, after ${shareThen('bradford-west', 'lab')} in the 2019 notional result. It is one of ${seatsThat(({ counts: { muslim = null, residents = null } }) => muslim !== null && residents !== null && muslim * 2 > residents)} constituencies in which most residents are Muslim.`,
      query: 'colour=change&party=lab&seat=bradford-west&overlay=labels',
      flight: ['bradford-west'],
      terms: [],
    },
    {
      headline: passage`Bethnal Green and Stepney: ${majority('bethnal-green-and-stepney')}, after ${majorityThen('bethnal-green-and-stepney')}`,
      text: passage`In ${seat('bethnal-green-and-stepney')} Rushanara Ali (Labour) had ${votes('bethnal-green-and-stepney', 'lab')} votes and Ajmal Masroor (independent) ${votes('bethnal-green-and-stepney', 'ind')}. Labour’s majority in the 2019 notional result was ${majorityThen('bethnal-green-and-stepney')}.`,
      query: 'colour=majority&seat=bethnal-green-and-stepney&overlay=labels',
      flight: ['bethnal-green-and-stepney'],
      terms: [],
    },
    {
      headline: passage`Neighbours in Birmingham`,
      text: passage`In ${seat(HODGE_HILL)} Liam Byrne (Labour) was ${majority(HODGE_HILL)} votes ahead of James Giles (Workers Party). In ${seat('birmingham-ladywood')} Shabana Mahmood’s majority was ${majority('birmingham-ladywood')}, after ${majorityThen('birmingham-ladywood')} for Labour in the 2019 notional result. ${seat('birmingham-perry-barr')}, next to it, Labour lost to an independent.`,
      query: 'colour=challengers&overlay=labels',
      flight: [HODGE_HILL, 'birmingham-ladywood', 'birmingham-perry-barr', 'birmingham-yardley'],
      terms: [],
    },
  ],
};
