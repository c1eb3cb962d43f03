import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dataPackage } from '../../../scripts/dataPackage.ts';
import { selectAreas } from '../../../src/store/selectors.ts';
import { AboutNumbers } from '../../../src/ui/about/AboutNumbers.tsx';
import { GroupHead } from '../../../src/ui/group/GroupHead.tsx';
import { GroupSummary } from '../../../src/ui/group/GroupSummary.tsx';
import { SeatHead } from '../../../src/ui/panel/SeatHead.tsx';
import { SeatRecord } from '../../../src/ui/panel/SeatRecord.tsx';
import { SeatSearch } from '../../../src/ui/search/SeatSearch.tsx';
import { candidacies, election } from '../../fixtures/election.ts';
import { renderOver } from '../renderOver.tsx';

/** The five seats as if they had been voted in at another election, without a census. */
const OTHER = {
  ...election,
  title: 'General election of 8 June 2017',
  date: '2017-06-08',
  source: 'A Library',
  baseline: {
    id: 'ge2015',
    short: '2015',
    name: '2015 result',
    words: 'result of the general election of 2015',
    source: 'A Library',
    standsFor: {},
  },
  contests: election.contests.map((seat) => ({ ...seat, counts: {} })),
  columns: [],
};

async function wordsOf(shown: typeof election) {
  const [seat] = shown.contests;
  if (seat === undefined) throw new Error('no seat');
  const parts = (
    <>
      <GroupHead election={shown} />
      <GroupSummary election={shown} onLeave={() => {}} />
      <SeatHead constituency={seat} election={shown} onClosed={() => {}} />
      <SeatRecord constituency={seat} election={shown} />
    </>
  );
  await renderOver(shown, parts, '', { candidacies: () => Promise.resolve(candidacies) });
  await screen.findByText(/Shockat Adam \(independent\) won Leicester South/);
  return document.body.textContent ?? '';
}

test('the panel and the group’s summary of another election speak of its years, its baseline and its publishers alone', async () => {
  const words = await wordsOf(OTHER);
  expect(words).not.toMatch(/2019|2024|notional|House of Commons|Rallings|Muslim|Census/);
  expect(words).toContain('Seats and votes, now and in 2015');
  expect(words).toContain('Points since 2015*');
  expect(words).toContain('Change in share against the result of the general election of 2015');
  expect(words).toContain('on the 2015 result.');
  expect(words).toContain('Source: A Library.');
});

test('where there is nothing to compare with, nothing is compared', async () => {
  const words = await wordsOf({
    ...OTHER,
    baseline: null,
    contests: OTHER.contests.map((seat) => ({ ...seat, before: null })),
  });
  expect(words).not.toMatch(/2015|before|[Cc]hange in share|Holds and gains|changed hands|Average change|Points since/);
  expect(words).toContain('Shockat Adam (independent) won Leicester South on 8\u00a0June 2017 with 14,739 votes');
  expect(screen.getAllByRole('columnheader', { name: '2017' })).toHaveLength(3);
});

test('where the areas have no postcodes and no places, the search says so and offers neither', async () => {
  const { store, user } = await renderOver(OTHER, <SeatSearch />, '', {
    lacksPostcodes: true,
    candidacies: () => Promise.resolve(candidacies),
    formerSeats: () => Promise.resolve([]),
    places: () => Promise.resolve({ towns: [], wards: [] }),
  });
  const areas = selectAreas(store.getState());
  store.setState({ areaSets: { 'constituencies-2024': { ...areas, lacksPostcodes: true } } });
  const field = await screen.findByRole('combobox', { name: 'Find a seat, candidate or region' });
  await user.type(field, 'LE2 0QB');
  expect(await screen.findByText(/^The data has no postcodes for the constituencies of this election\./)).toBeInTheDocument();
  await user.clear(field);
  await user.type(field, 'zzzzzz');
  expect(await screen.findByText('No seat, candidate or region has a name like “zzzzzz”.')).toBeInTheDocument();
});

test('the notes on the numbers credit whom the package says, and define only what the election has', async () => {
  const { store } = await renderOver({ ...OTHER, id: 'ge2019', isNamed: true }, <AboutNumbers onClose={() => {}} />);
  act(() => store.setState({ manifest: dataPackage('public/data').manifest }));
  const words = screen.getByRole('dialog', { name: 'About the numbers' }).textContent ?? '';
  expect(words).toContain('Results of 2019: House of Commons Library, CBP-8749, “General election 2019');
  expect(words).toContain('Results of 2017: House of Commons Library');
  expect(words).toContain('The share in 2017 minus the share in 2015, in percentage points. Where a party');
  expect(words).not.toMatch(/notional|Muslim|Religion|Results of 2024/);
  expect(screen.getAllByRole('link', { name: 'Open Parliament Licence v3.0' })).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Open Government Licence v3.0' })).toBeInTheDocument();
});
