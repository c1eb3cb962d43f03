import { errors } from '@playwright/test';
import type { Election } from '../../../src/election/election.ts';
import { votesFor, winnerOf } from '../../../src/election/poll.ts';
import type { OpenPage } from './openPage.ts';
import type { Measured } from './visit.ts';

/** The words of a seat's result: its name, its winner, and one of the figures that make the result. */
interface ResultWords {
  readonly name: string;
  readonly winners: readonly string[];
  readonly figures: readonly string[];
}

const BETWEEN_TAPS_MILLISECONDS = 150;
const LONGEST_MILLISECONDS = 60_000;

/**
 * Taps one place of the map from the first moment on, again and again as an impatient reader does, until the page shows the result
 * of the seat that its address says is selected: name, winner, and majority or votes. Returns when that was, as `readable`. The
 * function that looks for it is sent to the browser as text: it may hold no inner function with a name, see `observePage`.
 */
export function tapSeat(election: Election, place: readonly [x: number, y: number]): (open: OpenPage) => Promise<Measured> {
  const words = Object.fromEntries(election.contests.map((seat) => [seat.code, resultWords(election, seat.code)]));
  return async ({ page }) => {
    let done = false;
    const shown = page
      .waitForFunction(
        (wordsByCode: Record<string, ResultWords>) => {
          const expected = wordsByCode[new URLSearchParams(location.search).get('seat') ?? ''];
          if (expected === undefined) return null;
          // What is hidden cannot be read: textContent would hold it all the same.
          const text = document.body.innerText;
          const said =
            text.includes(expected.name) &&
            [expected.winners, expected.figures].every((words) => words.some((word) => text.includes(word)));
          return said ? performance.now() : null;
        },
        words,
        { polling: 'raf', timeout: LONGEST_MILLISECONDS },
      )
      .then((time) => time.jsonValue())
      .catch((error: unknown) => {
        if (error instanceof errors.TimeoutError) return null;
        throw error;
      })
      .finally(() => {
        done = true;
      });
    while (!done) {
      await page.touchscreen.tap(...place);
      await page.waitForTimeout(BETWEEN_TAPS_MILLISECONDS);
    }
    return { readable: await shown };
  };
}

function resultWords({ byCode, partyById }: Election, code: string): ResultWords {
  const seat = byCode.get(code);
  if (seat === undefined) throw new RangeError(`The election has no seat ${code}.`);
  const party = partyById.get(winnerOf(seat.poll) ?? '');
  return {
    name: seat.name,
    winners: party === undefined ? [] : [party.name, party.shortName],
    figures: [seat.poll?.majority ?? 0, votesFor(seat.poll, winnerOf(seat.poll) ?? '') ?? 0].map((votes) =>
      votes.toLocaleString('en-GB'),
    ),
  };
}
