import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleChecker } from '../../../../src/ui/article/ArticleChecker.tsx';
import { articleDesk, clearDesk } from '../../../../src/ui/article/articleDesk.ts';
import { looksLikeHtml, textOfHtml } from '../../../../src/ui/article/textOfHtml.ts';
import { formatQuery } from '../../../../src/view/query.ts';
import { realCandidacies } from '../../../fixtures/realCandidacies.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { renderOver } from '../../renderOver.tsx';

const election = realElection();
const candidacies = realCandidacies(election);

beforeEach(() => {
  clearDesk();
  // The worker is for the browser's tests: here the page's own thread checks, as where there are no workers.
  vi.stubGlobal('Worker', undefined);
});

async function openChecker(typed: string) {
  const onLeave = vi.fn();
  const page = <ArticleChecker election={election} onLeave={onLeave} />;
  const { store, user } = await renderOver(election, page, '', { candidacies: () => Promise.resolve(candidacies) });
  articleDesk.setState({ typed });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Check' })).toBeEnabled());
  await user.click(screen.getByRole('button', { name: 'Check' }));
  return { store, user, onLeave };
}

test('an article is shown with marks that lead to the map and to what the results say', async () => {
  const { store, user, onLeave } = await openChecker('Shockat Adam won Leicester South by 1,979 votes.');
  const figure = await screen.findByRole('button', { name: '1,979 (differs)' });
  await user.click(figure);
  expect(figure).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getAllByText(/The majority in Leicester South is 979\./)).toHaveLength(2);
  await user.click(screen.getByRole('link', { name: 'Shockat Adam' }));
  expect(onLeave).toHaveBeenCalled();
  expect(store.getState().view.seat).toBe('E14001327');
});

test('its seats alone are shown on the map, and their embed is there to copy', async () => {
  const { store, user } = await openChecker('Labour lost Leicester South and Islington North.');
  await user.click(await screen.findByRole('button', { name: 'Show these 2 seats' }));
  expect(formatQuery(store.getState().view, election)).toContain('where=seat%3DE14001327|E14001305');
  expect(screen.getByText(/^<iframe src=".*embed\.html\?.*E14001327\|E14001305/)).toBeInTheDocument();
});

test('the embed of its seats is the map alone, and as light or dark as the article that it is put into', async () => {
  const { store } = await openChecker('Labour lost Leicester South.');
  store.getState().changeView({ tab: 'table', pins: ['E14001305'], story: 'article' });
  const snippet = await screen.findByText(/^<iframe src=/);
  expect(snippet).toHaveTextContent(/embed\.html\?where=seat%3DE14001327"/);
  store.getState().changeView({ theme: 'dark' });
  await waitFor(() => expect(snippet).toHaveTextContent('theme=dark'));
});

test('a text that is too long, or none, is refused in words and kept', async () => {
  const long = 'a '.repeat(100_001);
  await openChecker(long);
  expect(screen.getByText(/has 200,002 characters; up to 200,000/)).toBeInTheDocument();
  expect(articleDesk.getState().typed).toBe(long);
});

test('markup is read as words, and what is in it neither runs nor is shown', async () => {
  const html =
    '<p>Shockat Adam won <b>Leicester South</b></p><script>window.ran = 1</script><style>p{}</style><!-- no --><img src=x onerror="window.ran = 1"><div>by 979&nbsp;votes</div>';
  expect(looksLikeHtml(html)).toBe(true);
  expect(looksLikeHtml('Labour < 40% and Greens > 5%')).toBe(false);
  expect(textOfHtml(html)).toBe('Shockat Adam won Leicester South\nby 979 votes');
  await openChecker(html);
  expect(await screen.findByRole('link', { name: 'Shockat Adam' })).toBeInTheDocument();
  expect(window).not.toHaveProperty('ran');
});

test('markup within markup without end is read', () => {
  expect(textOfHtml(`${'<div><b>'.repeat(3_000)}Rochdale`)).toBe('Rochdale');
});
