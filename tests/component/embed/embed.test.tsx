import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { outcomeOf } from '../../../src/election/contest.ts';
import { EmbedApp } from '../../../src/embed/EmbedApp.tsx';
import { embedParameters } from '../../../src/embed/embedParameters.ts';
import { EMBED_TOOLS, SEAT_CARD } from '../../../src/embed/laterParts.ts';
import { ALL_CANDIDATES } from '../../../src/embed/SeatCard.tsx';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { candidacies, election } from '../../fixtures/election.ts';
import { loaderWith } from '../../fixtures/loader.ts';

vi.mock('../../../src/embed/EmbedMap.tsx', () => ({
  EmbedMap: ({ picture }: { readonly picture: boolean }) => <div data-testid="map" data-picture={picture} />,
}));

const never = () => new Promise<never>(() => undefined);
const loader = loaderWith({
  results: () => Promise.resolve(election),
  candidacies: () => Promise.resolve(candidacies),
});

/** Opens a frame at a query string, as a browser does; gives the reader's hands and the store. */
async function openFrame(query = '', from = loader) {
  const store = createHustingsStore(from);
  void store.getState().loadElection();
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  store.getState().adoptQuery(query);
  const user = userEvent.setup();
  render(<EmbedApp store={store} parameters={embedParameters(query)} release="0.1.0-1a2b3c4d" dataDate="2024-08-01" />);
  return { store, user };
}

const card = () => screen.findByRole('region', { name: 'Result in Leicester South' });

beforeAll(() => Promise.all([EMBED_TOOLS.fetch(), ALL_CANDIDATES.fetch(), SEAT_CARD.fetch()]));

describe('a frame', () => {
  test('is drawn by the library that the build gives it', async () => {
    await openFrame();
    const frame = screen.getByRole('region', { name: 'Election map' });
    expect(Object.keys(frame).filter((key) => key.startsWith('__react'))).toEqual([]);
  });

  test('has the sentence, the legend, the source with its date and version, and a link to the whole app', async () => {
    await openFrame('?colour=change&ui=legend&id=map-1');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Change in Labour’s share of the vote since 2019');
    expect(screen.getByRole('region', { name: 'Legend' })).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      /House of Commons Library.*Results of 4\s+July 2024, data as of 1\s+August 2024, version 0\.1\.0-1a2b3c4d\./,
    );
    const link = screen.getByRole('link', { name: 'Open the full map' });
    expect(link).toHaveAttribute('href', './?colour=change');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  test('says in words which seats its conditions are about, however little stands around the map', async () => {
    const { store } = await openFrame('?where=result=gain&ui=none');
    const gains = election.contests.filter((contest) => outcomeOf(contest)?.kind === 'gain');
    const said = gains.length === 1 ? 'the one constituency' : `the ${gains.length} constituencies`;
    expect(screen.getByText(/^In full colour/)).toHaveTextContent(
      `In full colour: ${said} where the seat changed hands since 2019 (notional).`,
    );
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The party that won each constituency on 4 July 2024');
    act(() => store.getState().changeView({ where: [{ kind: 'figure', figure: 'turnout', operator: '>', value: 99 }] }));
    expect(screen.getByText(/^No constituency/)).toHaveTextContent(
      'No constituency is in full colour: there is none where turnout was more than 99%.',
    );
    act(() => store.getState().changeView({ where: [] }));
    expect(screen.queryByText(/in full colour/i)).not.toBeInTheDocument();
  });

  test('brings no main part and no first heading into the article', async () => {
    await openFrame('?seat=E14001327');
    await card();
    expect(screen.queryByRole('main')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    const headings = within(screen.getByRole('region', { name: 'Election map' })).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^The party that won/),
      'Leicester South',
    ]);
  });

  test('has no link with links=off', async () => {
    await openFrame('?links=off');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('with ui=none is a picture with its sentence and source, also where a seat is named', async () => {
    await openFrame('?ui=none&seat=E14001327');
    expect(screen.getByTestId('map')).toHaveAttribute('data-picture', 'true');
    expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toBeInTheDocument();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('with ui=full has the search and the menu of measures', async () => {
    const { store, user } = await openFrame('?ui=full');
    expect(screen.getByRole('combobox', { name: /Find a seat/ })).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'turnout');
    expect(store.getState().view.colour).toBe('turnout');
  });

  test.each(['?colour=muslim&ui=none', '?colour=both', '?where=muslim>=25'])(
    'says that areas are not people: %s',
    async (query) => {
      await openFrame(query);
      expect(screen.getAllByText(/do not tell how any group of people voted/)).toHaveLength(1);
    },
  );

  test('does not say so where no census figure is shown', async () => {
    await openFrame('?where=majority<1000');
    expect(screen.queryByText(/do not tell how any group/)).not.toBeInTheDocument();
  });
});

describe('the card of a seat', () => {
  test('is there once a seat is selected, with result, majority and the first candidates, the others on request', async () => {
    const { store, user } = await openFrame();
    expect(screen.queryByRole('region', { name: /Result in/ })).not.toBeInTheDocument();
    act(() => store.getState().selectSeat(election.byCode.get('E14001327')?.index ?? null));
    const words = within(await card());
    expect(words.getByText('Independent gain from Labour')).toBeInTheDocument();
    expect(words.getByText('979').parentElement).toHaveTextContent(/^Majority 979/);
    expect(await words.findByText('Shockat Adam')).toBeInTheDocument();
    expect(words.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Shockat Adam.*Independent35\.\d%/),
      expect.stringMatching(/^Jonathan Ashworth.*Labour32\.\d%/),
    ]);
    expect(words.queryByRole('table')).not.toBeInTheDocument();
    await user.click(words.getByRole('button', { name: 'All 9 candidates' }));
    expect(words.getByRole('heading', { name: '9 candidates' })).toBeInTheDocument();
    expect(words.getByText('Ezechiel Adlore')).toBeInTheDocument();
    await user.click(words.getByRole('button', { name: 'Only the first two' }));
    expect(words.queryByText('Ezechiel Adlore')).not.toBeInTheDocument();
  });

  test('while names are on their way says who is known: a party’s share, and no figure of all independents together', async () => {
    const { store } = await openFrame('', { ...loader, candidacies: never });
    act(() => store.getState().selectSeat(election.byCode.get('E14001327')?.index ?? null));
    const lines = within(await card()).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent?.trim())).toEqual([
      'Independent, elected',
      expect.stringMatching(/^Labour32\.\d%/),
    ]);
  });

  test('names its baseline, and hands its focus on when it is closed', async () => {
    const { store, user } = await openFrame('?seat=E14001327');
    const words = within(await card());
    await user.click(await words.findByRole('button', { name: 'All 9 candidates' }));
    expect(words.getByText(/2019 notional result on 2024 boundaries/)).toBeInTheDocument();
    await user.click(words.getByRole('button', { name: 'Close Leicester South' }));
    expect(store.getState().view.seat).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  test('is closed by Escape, as in the app', async () => {
    const { store, user } = await openFrame('?seat=E14001327');
    await card();
    await user.keyboard('{Escape}');
    expect(store.getState().view.seat).toBeNull();
  });
});
