import { expect, it } from 'vitest';
import { choroplethOf } from '../../../../src/facts/choropleth.ts';
import { second } from '../../../../src/facts/second.ts';
import { legendClasses } from '../../../../src/ui/legend/legendClasses.ts';
import { constituencyWith } from '../../../fixtures/constituency.ts';
import { party } from '../../../fixtures/party.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';

it('lists parties by their seats, and those without a colour of their own as one', () => {
  const grey = { colour: '#999999' };
  const parties = [party('lab', 'Labour', { colour: '#e4003b' }), party('a', 'A List', grey), party('b', 'B List', grey)];
  const [lab] = parties;
  if (lab === undefined) throw new Error('no party');
  const seats = [{ lab: 1 }, { a: 1 }, { b: 1 }].map((runnerUp, index) =>
    constituencyWith({ con: 2, ...runnerUp }, { con: 1 }, { index }),
  );
  const choropleth = choroplethOf(seats, second, {
    election: smallElection,
    parties,
    party: lab,
    censusBase: 'residents',
    theme: 'light',
    palette: 'party',
  });
  expect(legendClasses(choropleth).values.map(({ label, seats }) => [label, seats])).toEqual([
    ['Another party', 2],
    ['Labour', 1],
  ]);
});
