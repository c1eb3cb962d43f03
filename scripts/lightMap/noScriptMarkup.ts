import type { Election } from '../../src/psephology/election.ts';
import { closestSeats } from '../../src/psephology/groupSummary.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const count = new Intl.NumberFormat('en-GB');

/** What readers without scripts get besides the map and its legend: the closest results, in words. */
export function noScriptMarkup({ constituencies, partyById }: Election): string {
  const rows = closestSeats(constituencies, 10).map(({ name, winner, runnerUp, majority }) => {
    const nameOf = (id: string) => partyById.get(id)?.name ?? id;
    return `<li>${escaped(name)}: ${escaped(nameOf(winner))} by ${count.format(majority)} over ${escaped(nameOf(runnerUp))}</li>`;
  });
  return `<noscript><section class="no-script"><p>Scripts are switched off, so the map stands still. The ten closest results:</p><ol>${rows.join('')}</ol></section></noscript>`;
}
