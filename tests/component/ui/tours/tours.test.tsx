import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../../src/ui/panel/Panel.tsx';
import { readingOf } from '../../../../src/ui/reading/readings.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { toAnnounce } from '../../announced.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();

function open(query: string) {
  return renderOver(election, <Panel arrangement="column" onSheetHeight={() => undefined} />, query);
}

/** The step that the reader has before them, not the ones for paper. */
function here() {
  const step = document.querySelector<HTMLElement>('.tour-head');
  if (step === null) throw new Error('No step of a tour is to be seen');
  return within(step);
}

describe('a tour', () => {
  // Its code is fetched when it is first opened; on a busy machine that takes longer than a test waits.
  beforeAll(async () => {
    const [stories, rochdale] = ['stories', 'rochdale'].map((story) => readingOf(election.id, story));
    await Promise.all([stories?.body.fetch(), rochdale?.head?.fetch(), rochdale?.body.fetch()]);
  });

  it('opens from the list of stories, shows its first step on the map, and closes', async () => {
    const { store, user } = await open('?story=stories');
    await user.click(await screen.findByRole('link', { name: 'The near misses' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Story: The near misses' })).toHaveFocus();
    expect(await screen.findByText('Step 1 of 6')).toBeInTheDocument();
    await toAnnounce(/^Step 1 of 6\. Labour kept six seats by fewer than 2,000 votes\. /);
    expect(here().getByRole('heading', { level: 3 })).toHaveTextContent('Labour kept six seats by fewer than 2,000 votes');
    expect(store.getState().view).toMatchObject({ layout: 'hex', colour: 'majority', step: 1 });
    expect(store.getState().flight).toEqual({ to: 'country' });
    await user.click(screen.getByRole('button', { name: 'Close The near misses' }));
    expect(store.getState().view.story).toBeNull();
    expect(screen.getByRole('complementary', { name: 'Seats that match' })).toHaveFocus();
  });

  it('goes on and back with buttons and arrow keys, and no further than its ends', async () => {
    const { store, user } = await open('?story=near-misses&step=5');
    await screen.findByText('Step 5 of 6');
    await user.click(here().getByRole('button', { name: 'Next' }));
    expect(here().getByText('Step 6 of 6')).toBeInTheDocument();
    await toAnnounce(/^Step 6 of 6\. /);
    await user.keyboard('{ArrowRight}');
    expect(store.getState().view.step).toBe(6);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(store.getState().view).toMatchObject({ step: 4, seat: 'E14001120', colour: 'change' });
    expect(here().getByText(/they do not tell how any group of people voted/)).toBeInTheDocument();
    store.getState().goToStep(1);
    await here().findByText('Step 1 of 6');
    expect(here().getByRole('button', { name: 'Back' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(here().getByRole('button', { name: 'Back' }));
    expect(store.getState().view.step).toBe(1);
  });

  it('explains its words where they come first, and marks what only reports gave', async () => {
    await open('?story=rochdale');
    await screen.findByText('Step 1 of 4');
    expect(here().getByText('By-election')).toBeInTheDocument();
    expect(here().getByText(/almost 40%/).parentElement).toHaveTextContent(
      'as reported on 5 July 2024; not in the data shown here',
    );
  });

  it('lets the reader look around and come back to the step', async () => {
    const { store, user } = await open('?story=near-misses&step=2');
    await screen.findByText('Step 2 of 6');
    expect(here().queryByRole('button', { name: 'Back to the step' })).toBeNull();
    store.getState().changeView({ colour: 'turnout' });
    await user.click(await here().findByRole('button', { name: 'Back to the step' }));
    expect(store.getState().view.colour).toBe('majority');
    expect(here().queryByRole('button', { name: 'Back to the step' })).toBeNull();
    store.getState().cameraRested({ lat: 52, lng: 0, zoom: 9 }, false);
    await waitFor(() => expect(here().queryByRole('button', { name: 'Back to the step' })).toBeNull());
    store.getState().cameraRested({ lat: 53, lng: 0, zoom: 9 }, true);
    expect(await here().findByRole('button', { name: 'Back to the step' })).toBeInTheDocument();
  });

  it('shows a seat’s record on the way, the step’s own seat too, and goes back to the step', async () => {
    const { store, user } = await open('?story=near-misses&step=2');
    await screen.findByText('Step 2 of 6');
    await user.click(here().getByRole('link', { name: 'Ilford North' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Ilford North' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to “The near misses”' }));
    expect(await screen.findByText('Step 2 of 6')).toBeInTheDocument();
    store.getState().selectSeat(election.bySlug.get('rochdale')?.index ?? null);
    expect(await screen.findByRole('heading', { level: 2, name: 'Rochdale' })).toBeInTheDocument();
    screen.getByRole('complementary').focus();
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Step 2 of 6')).toBeInTheDocument();
    expect(store.getState().view.seat).toBe('E14001300');
    await user.keyboard('{Escape}');
    expect(store.getState().view.story).toBeNull();
  });

  it('keeps a seat that was pressed before the step was there, and the step’s own colours', async () => {
    const { store } = await open('?story=leaders-seats&seat=E14001327&at=52.6,-1.1,9');
    expect(await screen.findByRole('heading', { level: 2, name: 'Leicester South' })).toBeInTheDocument();
    expect(store.getState().view).toMatchObject({ colour: 'change', seat: 'E14001327', at: { zoom: 9 } });
    expect(store.getState().flight).toBeNull();
    // Among the hexagons that camera would look elsewhere.
    store.getState().adoptQuery('?story=quarter-muslim&step=2&seat=E14001327&at=52.6,-1.1,9');
    await waitFor(() => expect(store.getState().view).toMatchObject({ layout: 'hex', seat: 'E14001327', at: null }));
    expect(store.getState().flight).toEqual({ to: 'country' });
  });

  it('opens the tab that it names', async () => {
    const { store, user } = await open('?story=vote-splits&step=4');
    await screen.findByText('Step 4 of 4');
    await user.click(here().getByRole('button', { name: '“Splits”' }));
    expect(store.getState().view.tab).toBe('splits');
  });

  it('takes an address for what it says: a step alone is shown, a step with another view is left so', async () => {
    const { store } = await open('?story=landslide&step=4&colour=turnout&seat=rochdale');
    expect(await screen.findByRole('heading', { level: 2, name: 'Rochdale' })).toBeInTheDocument();
    expect(store.getState().view.colour).toBe('turnout');
    store.getState().adoptQuery('?story=landslide&step=4&colour=turnout');
    await screen.findByText('Step 4 of 6');
    expect(store.getState().view.colour).toBe('turnout');
    store.getState().adoptQuery('?story=landslide&step=4&theme=dark');
    await waitFor(() => expect(store.getState().view).toMatchObject({ colour: 'share', party: 'ruk', theme: 'dark' }));
  });
});
