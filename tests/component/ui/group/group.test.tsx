import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { GroupHead } from '../../../../src/ui/group/GroupHead.tsx';
import { GroupSummary } from '../../../../src/ui/group/GroupSummary.tsx';
import { realElection } from '../../../fixtures/realElection.ts';
import { smallElection } from '../../../fixtures/smallElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();

async function summaryOf(query: string, of = election) {
  const onLeave = vi.fn();
  const parts = (
    <>
      <GroupHead election={of} />
      <GroupSummary election={of} onLeave={onLeave} />
    </>
  );
  return { ...(await renderOver(of, parts, query)), onLeave };
}

function cellsOf(party: RegExp, table = 0): readonly string[] {
  const tables = screen.getAllByRole('table');
  const row = within(tables[table] ?? document.body)
    .getByRole('rowheader', { name: party })
    .closest('tr');
  if (row === null) throw new Error('no row');
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

test('the 28 seats with 25% or more: seats, combined shares, average changes', async () => {
  await summaryOf('?where=muslim>=25');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('28 of 650 seats');
  expect(cellsOf(/Labour/)).toEqual(['23', '28', '37.1', '63.7', '\u221226.6']);
  expect(cellsOf(/Conservative/)).toEqual(['1', '0', '12.2', '23.3', '\u221211.0']);
  expect(cellsOf(/Independent$/)).toEqual(['4', '0', '18.1', '0.8', 'n/c']);
  expect(cellsOf(/Workers/)).toEqual(['0', '0', '6.3', '–', 'new']);
  expect(cellsOf(/Labour/, 1)).toEqual(['\u221226.3', '28']);
  expect(screen.getByText('Turnout 50.6%')).toBeInTheDocument();
});

test('Labour’s average change where more than 10% are Muslim', async () => {
  await summaryOf('?where=muslim>10');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('111 of 650 seats');
  expect(cellsOf(/Labour/, 1)).toEqual(['\u221211.7', '111']);
});

test('votes of a group chosen by a Muslim share never stand without the note about areas, others do', async () => {
  await summaryOf('?where=muslim>=25');
  expect(screen.getAllByText(/they do not tell how any group of people voted/).length).toBeGreaterThan(0);
});

test('a group chosen by something else has no note about areas', async () => {
  await summaryOf('?where=winner=ind');
  expect(screen.queryByText(/they do not tell how any group of people voted/)).not.toBeInTheDocument();
});

test('gains by name open to their seats, each a link that selects it', async () => {
  const { user, store, onLeave } = await summaryOf('?where=muslim>=25');
  expect(screen.getByText('23 held, 5 changed hands, against the 2019 notional result.')).toBeInTheDocument();
  const gains = screen.getByText(/Independent from Labour:/).closest('details');
  expect(gains).toHaveTextContent('Independent from Labour: 4');
  if (gains === null) throw new Error('no gains');
  gains.open = true;
  await user.click(within(gains).getByRole('link', { name: 'Leicester South' }));
  expect(store.getState().view.seat).toBe('E14001327');
  expect(onLeave).toHaveBeenCalled();
});

test('falls, rises and close results, with their baseline', async () => {
  await summaryOf('?where=muslim>=25');
  const section = (name: string) => screen.getByRole('heading', { name }).closest('section') ?? document.body;
  expect(within(section('Labour’s largest falls')).getAllByRole('listitem')).toHaveLength(5);
  expect(within(section('Labour’s largest falls')).getByText(/against the 2019 notional result/)).toBeInTheDocument();
  expect(within(section('Closest results')).getAllByRole('link')).toHaveLength(5);
});

test('the sentence is copied with the note about areas', async () => {
  const { user } = await summaryOf('?where=muslim>=25');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Copy the sentence' }));
  expect(write).toHaveBeenCalledWith(
    expect.stringMatching(
      /^In the 28 constituencies where 25% or more of residents are Muslim, Labour took 37\.1% of votes, down from 63\.7% in 2019 .*do not tell how any group of people voted\.\)$/,
    ),
  );
  expect(await screen.findByText('Copied.')).toBeInTheDocument();
});

test('all seats: the national result, with the smaller parties on request', async () => {
  const { user } = await summaryOf('');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Labour won 411 of 650 seats with 33.7% of the vote');
  expect(screen.queryByRole('rowheader', { name: /^TUV/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /more parties/ }));
  expect(screen.getByRole('rowheader', { name: /^TUV/ })).toBeInTheDocument();
});

test('an empty group says so', async () => {
  await summaryOf('?where=muslim>99', smallElection);
  expect(screen.getByText(/No seat fulfils all the conditions/)).toBeInTheDocument();
});
