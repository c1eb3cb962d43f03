import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DataError } from '../../../../src/dataset/dataError.ts';
import { WhatWasReported } from '../../../../src/ui/claims/WhatWasReported.tsx';
import { formatQuery } from '../../../../src/view/query.ts';
import { realCandidacies } from '../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();
const candidacies = realCandidacies(election);

async function openReported(query = '') {
  const onLeave = vi.fn();
  const page = <WhatWasReported election={election} onLeave={onLeave} />;
  const { store, user } = await renderOver(election, page, query, { candidacies: () => Promise.resolve(candidacies) });
  await screen.findByText('All 22 statements');
  return { store, user, onLeave, query: () => formatQuery(store.getState().view, election) };
}

// By id, not by role: roles are looked up slowly in a page of this length.
function entry(id: string): HTMLElement {
  const found = document.getElementById(`claim-${id}`);
  if (found === null) throw new Error(`no claim ${id}`);
  return found;
}

function claim(id: string) {
  return within(entry(id));
}

function words(id: string): string {
  return entry(id).textContent.replaceAll('\u00a0', ' ');
}

test('each statement stands beside the results, with its verdict, its reason and its working', async () => {
  await openReported();
  expect(document.querySelectorAll('article')).toHaveLength(22);
  expect(words('leicester-south')).toContain('Shockat Adam, then Jonathan Ashworth: independent gain from Labour');
  expect(words('leicester-south')).toContain('The majority in the 2019 notional resultResults: 22,023 Reported: more than 22,000');
  expect(words('reform-four')).toContain('Verdict: Overtaken by later declarations');
  expect(words('reform-four')).toContain('Results: 5 seats Reported: 4 seats');
  expect(words('ladywood')).toContain(
    'Borne out after rounding The stated figure leaves the last digits off; the nearest round one would be 33,000.',
  );
  expect(words('rochdale')).toContain('Verdict: Borne out. A part of it cannot be checked.');
  expect(words('rochdale')).toContain('Cannot be checked from this package The package holds the general election');
  expect(words('holborn')).toContain('Results: 18.9% Reported: more than a sixth');
  expect(words('holborn')).toContain('less than the majority in the 2019 notional result (22,766)');
  // Reports that disagree stand beside each other, each with its verdict.
  expect(words('dewsbury-batley')).toMatch(
    /The majorityResults: 6,934 One report: nearly 7,000Borne out It is 66 below it.*Another report: more than 6,000Borne out It is 934 more/,
  );
  // The working opens.
  const working = claim('blackburn').getByText('Working').closest('details');
  expect(working).not.toHaveAttribute('open');
  expect(working).toHaveTextContent('Adnan Hussain 10,518 \u2212 Kate Hollern 10,386 = 132');
  expect(words('quarter-muslim')).toMatch(/votes ÷ [\d,]+ valid votes in 28 seats = 37\.1%/);
});

test('statements are chosen by verdict and by report', async () => {
  const { user } = await openReported();
  await user.selectOptions(screen.getByLabelText('Verdict'), 'overtaken');
  expect(screen.getByText('2 of 22 statements')).toBeInTheDocument();
  expect(document.querySelectorAll('article')).toHaveLength(2);
  await user.selectOptions(screen.getByLabelText('Report'), 'E');
  expect(document.querySelector('article')).toBe(entry('reform-four'));
  expect(document.querySelectorAll('article')).toHaveLength(1);
  await user.selectOptions(screen.getByLabelText('Report'), 'A');
  expect(screen.getByText(/No statement has this verdict in this report/)).toBeInTheDocument();
});

test('a statement is shown on the map: its seat, its group, its colours', async () => {
  const { user, store, onLeave, query } = await openReported();
  await user.click(claim('ilford-north').getByRole('button', { name: /^Show on the map/ }));
  expect(query()).toBe('?colour=challengers&where=seat%3DE14001300');
  expect(store.getState().flight).toEqual({ to: 'seat', index: election.bySlug.get('ilford-north')?.index });
  expect(onLeave).toHaveBeenCalled();
  await user.click(claim('quarter-muslim').getByRole('button', { name: /^Show on the map/ }));
  expect(query()).toBe('?colour=change&where=muslim%3E%3D25');
  const flight = store.getState().flight;
  expect(flight?.to === 'seats' && flight.indices).toHaveLength(28);
});

test('another definition gives another figure; the verdict stays the report’s', async () => {
  const { user, query } = await openReported();
  const id = 'over-ten-percent';
  const figures = () => within(claim(id).getByRole('region', { name: /by another definition/ }));
  const text = () => claim(id).getByRole('region').textContent.replaceAll('\u00a0', ' ');
  expect(text()).toContain('By the report’s own definition, where more than 10% of residents are Muslim');
  fireEvent.input(figures().getByRole('slider', { name: 'Threshold' }), { target: { value: '25' } });
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(text()).toContain('By your definition, where more than 25% of residents are Muslim');
  expect(text()).toContain('since the 2019 notional resultdown 26.3 points');
  expect(query()).toBe('?where=muslim%3E25');
  await user.click(figures().getByRole('radio', { name: 'All their votes together' }));
  expect(text()).toContain('The combined change in Labour’s share since the 2019 notional resultdown 26.6 points');
  await user.click(figures().getByRole('radio', { name: 'To anyone' }));
  expect(text()).toContain('lost to anyone since the 2019 notional result5 seats');
  await user.click(figures().getByRole('checkbox', { name: /answered the question/ }));
  expect(text()).toContain('The number of seats30 seats');
  expect(words(id)).toContain('Verdict, by the report’s own definition: Overtaken by later declarations');
  await user.click(figures().getByRole('button', { name: 'Back to the report’s definition' }));
  expect(text()).toContain('The number of seats111 seats');
  expect(query()).toBe('?where=muslim%3E10');
});

test('without the candidates’ votes it says so and offers to try again', async () => {
  let calls = 0;
  const part = <WhatWasReported election={election} onLeave={() => undefined} />;
  const { user } = await renderOver(election, part, '', {
    candidacies: () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new DataError('candidacies.json', 'offline')) : Promise.resolve(candidacies);
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('Without them nothing can be checked.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('All 22 statements')).toBeInTheDocument();
});
