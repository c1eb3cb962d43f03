import type { Election } from '../../src/election/election.ts';
import { pollingDay } from '../../src/facts/pollingDay.ts';
import { MAP_TITLE, pageOfElection } from '../../src/first-paint/contract.ts';
import { escapedText } from '../../src/map/picture/markup.ts';
import { deploymentUrl } from '../deploymentUrl.ts';
import { sharingTags } from '../pictures/sharingTags.ts';

/** What is added to a page's head: its inline scripts in their order, the last of which readies the page for its first paint. */
export function headMarkup(scripts: readonly string[]): string {
  const elements = scripts.map((script) => `<script>${script}</script>`);
  return [
    ...elements.slice(0, -1),
    // Nothing is painted before that script can give the map its place: it begins behind all the rest.
    `<link rel="expect" href="${MAP_TITLE}" blocking="render">`,
    elements.at(-1),
  ].join('');
}

/** What a page says of itself: `view` is the name of another election's pictures, `null` where the page is the usual one's. */
export interface PageWords {
  readonly election: Election;
  readonly view: string | null;
  readonly inArticle: boolean;
  readonly metas: Readonly<Record<string, string>>;
}

/** The title of an election's page. */
export function electionTitle({ date }: Pick<Election, 'date'>): string {
  return `The UK general election of ${pollingDay(date).replace('\u00a0', ' ')}, seat by seat`;
}

/** The description of an election's page. */
export function electionDescription({ date, contests }: Pick<Election, 'date' | 'contests'>): string {
  return `An interactive map of the UK general election of ${pollingDay(date).replace('\u00a0', ' ')}, with the full result of all ${contests.length} constituencies.`;
}

/** The page with what it says of itself to browsers, search engines and those who link to it, and with further meta elements. */
export function withWords(html: string, { election, view, inArticle, metas }: PageWords): string {
  const further = Object.entries(metas).map(([name, content]) => metaOf(name, content));
  if (view === null) return html.replace('</title>', () => `</title>${further.join('')}`);
  const title = electionTitle(election);
  const description = electionDescription(election);
  const base = deploymentUrl();
  const tags = sharingTags({
    title,
    // As the usual election's page of articles, which has no description of its own.
    description: inArticle ? title : description,
    view,
    url: base,
    ...(base !== null && { page: `${base}${pageOfElection(view, inArticle)}` }),
  });
  return html
    .replace(/<meta property="og:[^>]*>|<meta name="twitter:[^>]*>|<link rel="alternate"[^>]*>/g, '')
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, before) => `${before}${escapedText(description)}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapedText(title)} – Hustings</title>${further.join('')}${tags}`);
}

function metaOf(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}
