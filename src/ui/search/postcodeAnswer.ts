import type { Election } from '../../election/election.ts';
import type { Loadable } from '../../store/loadable.ts';
import type { PostcodeFinding } from '../../store/postcodeFinding.ts';
import type { SearchAnswer } from './searchAnswer.ts';
import { regionSuggestion, type Suggestion, type SuggestionGroup, seatSuggestion } from './suggestion.ts';

const ONE_POSITION = 'A postcode near a border can have addresses in two seats: the answer is that of one position in it.';
const NOTHING: readonly SuggestionGroup[] = [];

/** What the search says of a postcode. */
export function postcodeAnswer(finding: Loadable<PostcodeFinding>, election: Election): SearchAnswer {
  switch (finding.status) {
    case 'idle':
    case 'loading':
      return { groups: NOTHING, firstIsMeant: true, words: 'Looking the postcode up…' };
    case 'failed':
      return {
        groups: NOTHING,
        firstIsMeant: true,
        words: `The postcode could not be looked up: ${finding.error.reason}. Press Enter to look again, or find the seat by name.`,
      };
    case 'ready':
      return answerOf(finding.value, election);
    default:
      return finding satisfies never;
  }
}

function answerOf(finding: PostcodeFinding, election: Election): SearchAnswer {
  switch (finding.kind) {
    case 'seat':
      return {
        groups: seatGroup(`Postcode ${finding.postcode}`, [finding.code], election),
        firstIsMeant: true,
        words: ONE_POSITION,
      };
    case 'seats': {
      const groups = seatGroup(`Seats with postcodes in ${finding.postcode}`, finding.codes, election);
      const several = finding.codes.length > 1;
      return {
        groups,
        firstIsMeant: !several,
        words: several ? 'The whole postcode tells which of these seats it is.' : ONE_POSITION,
      };
    }
    case 'no-position':
      return {
        groups: NOTHING,
        firstIsMeant: true,
        words: `${finding.postcode} exists, but the open data does not say where it is; many such postcodes are PO boxes. Find the seat by name, or by a postcode nearby.`,
      };
    case 'unknown':
      return {
        groups: NOTHING,
        firstIsMeant: true,
        words: `No postcode ${finding.postcode} is known: it is mistyped, no longer in use, or newer than the data.`,
        ...(finding.around !== null && aroundIt(finding.postcode, finding.around, election)),
      };
    case 'perhaps':
      return {
        groups: [
          {
            label: 'Did you mean',
            suggestions: finding.postcodes.flatMap(({ postcode, code }): readonly Suggestion[] => {
              const constituency = election.byCode.get(code);
              return constituency === undefined
                ? []
                : [{ kind: 'postcode', id: postcode.replace(' ', ''), postcode, constituency }];
            }),
          },
        ],
        firstIsMeant: false,
        words: 'As typed, it cannot be a postcode: a letter may stand for a digit.',
      };
    case 'none-here':
      return {
        groups: NOTHING,
        firstIsMeant: true,
        words: 'The data has no postcodes for the constituencies of this election. Find the seat by name or on the map.',
      };
    case 'northern-ireland': {
      const name = election.nations.find(({ letter }) => letter === 'N')?.name;
      const postcodes = name === undefined ? 'that begin with BT' : `of ${name}, which begin with BT,`;
      return {
        groups: northernIreland(election),
        firstIsMeant: true,
        words: `Postcodes ${postcodes} are not in the open data. Find the seat by name or on the map.`,
      };
    }
    case 'crown-dependency':
      return {
        groups: NOTHING,
        firstIsMeant: true,
        words: 'Jersey, Guernsey and the Isle of Man are not part of the United Kingdom and elect no Members of Parliament.',
      };
    case 'malformed':
      return {
        groups: NOTHING,
        firstIsMeant: true,
        words: 'This cannot be a postcode. A whole one is like “LE2 0QB”; the first half alone, “LE2”, finds the seats there.',
      };
    default:
      return finding satisfies never;
  }
}

/** What can be said of a postcode that is not in use, where all others that begin so are in one seat. */
function aroundIt(
  postcode: string,
  { beginning, code }: { readonly beginning: string; readonly code: string },
  election: Election,
) {
  return {
    groups: seatGroup(`All postcodes that begin ${beginning}`, [code], election),
    firstIsMeant: false,
    words: `${postcode} is no longer in use, or newer than the data, unless it is mistyped. All postcodes that begin ${beginning} are in this seat.`,
  };
}

function seatGroup(label: string, codes: readonly string[], { byCode }: Election): readonly SuggestionGroup[] {
  const seats = codes.flatMap((code) => byCode.get(code) ?? []);
  return seats.length === 0 ? NOTHING : [{ label, suggestions: seats.map((seat) => seatSuggestion(seat)) }];
}

function northernIreland({ contests, regions }: Election): readonly SuggestionGroup[] {
  const suggestions = regions.filter(({ nation }) => nation === 'N').map((region) => regionSuggestion(region, contests));
  return suggestions.length === 0 ? NOTHING : [{ label: 'Regions and nations', suggestions }];
}
