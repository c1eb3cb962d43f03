import type { Election } from '../../src/election/election.ts';
import { closestSeats } from '../../src/election/groupSummary.ts';
import { winnerOf } from '../../src/election/poll.ts';
import { PAGE_END } from '../../src/first-paint/whileArriving.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const count = new Intl.NumberFormat('en-GB');

/** Below each other what says something without scripts; what only they could answer is left out. */
const STYLES =
  ':root{.shell{display:block;height:auto}.map-pane,.embed__map,.controls,.workbench,.seat-search,.masthead__more,.masthead__narrow,.sheet__grip{display:none}.legend,.sheet,.light-map{position:static;width:auto;translate:none}.light-map{height:90vh;margin:auto}.no-script{padding:0 16px}}';

/**
 * The page's end, behind the map, and in it what readers without scripts get besides: the map in the page's order, as it stands in
 * the HTML, and the closest results in words.
 */
export function noScriptMarkup({ contests, partyById }: Election): string {
  const rows = closestSeats(contests, 10).map(({ name, poll }) => {
    const nameOf = (id: string | null) => (id === null ? 'nobody' : (partyById.get(id)?.name ?? id));
    return `<li>${escaped(name)}: ${escaped(nameOf(winnerOf(poll)))} by ${count.format(poll?.majority ?? 0)} over ${escaped(nameOf(poll?.runnerUp ?? null))}</li>`;
  });
  return `<noscript id="${PAGE_END}"><style>${STYLES}</style><section class="no-script"><p>Scripts are switched off, so the map stands still. The ten closest results:</p><ol>${rows.join('')}</ol></section></noscript>`;
}
